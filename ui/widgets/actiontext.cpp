// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actiontext.h"

namespace fw::ui {

using namespace Qt::StringLiterals;

QString ActionText::group(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Navigation:
        //: group of actions: to another page
        return tr("Go to");
    case ActionGroup::View:
        //: group of actions: what tables and pages show
        return tr("View");
    case ActionGroup::Agent:
        return tr("Agent");
    case ActionGroup::Caller:
        return tr("Caller");
    case ActionGroup::Alarm:
        return tr("Alarm");
    case ActionGroup::Wallboard:
        return tr("Wallboard");
    case ActionGroup::Window:
        return tr("Window");
    }
    return {};
}

QString ActionText::keys(const QList<QKeySequence> &keys)
{
    QStringList words;
    for (const QKeySequence &each : keys) {
        if (!each.isEmpty()) {
            words << each.toString(QKeySequence::NativeText);
        }
    }
    return words.join(u" · "_s);
}

} // namespace fw::ui
