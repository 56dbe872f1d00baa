// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/alarmlistlabel.h"

namespace fw::ui {

using namespace Qt::StringLiterals;

AlarmListLabel::AlarmListLabel(const QStringList &sentences, QWidget *parent)
    : QLabel(parent)
{
    constexpr qsizetype kMost = 5;
    QStringList lines = sentences.first(std::min(kMost, sentences.size()));
    if (sentences.size() > kMost) {
        lines << tr("and %n more", nullptr, static_cast<int>(sentences.size() - kMost));
    }
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(lines.join(u'\n'));
}

} // namespace fw::ui
