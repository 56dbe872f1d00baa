// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queues/callertext.h"

#include "core/base/namemask.h"
#include "ui/floor/floorroles.h"
#include "ui/floor/scopefigures.h"
#include "ui/queues/queuefigures.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/phonemask.h"
#include "ui/widgets/visibletext.h"

namespace fw::ui {

using namespace Qt::StringLiterals;

CallerText::CallerText(const live::WaitingCall &call, const live::QueueView &queue, TimePoint now)
    : m_call(call)
    , m_queue(queue)
    , m_now(now)
{
}

QString CallerText::number(const std::string &number)
{
    const QString masked = PhoneMask::masked(QString::fromStdString(number));
    //: the caller gives no number
    return masked.isEmpty() ? tr("Withheld") : visibleText(masked);
}

QString CallerText::text(Column column) const
{
    switch (column) {
    case Column::Name: {
        const QString name =
            visibleText(NameMask::masked(QString::fromStdString(m_call.callerName)));
        const QString who = number(m_call.callerNumber);
        return u"%1 · "_s.arg(m_call.position) + (name.isEmpty() ? who : who + u"  " + name);
    }
    case Column::Longest:
        return formatDuration(m_now - m_call.since);
    case Column::Agents: {
        QStringList parts;
        if (m_call.priority != 0) {
            //: the caller's priority in the queue
            parts << tr("Priority %1").arg(m_call.priority);
        }
        if (m_call.ringingAgents > 0) {
            //: %n phones of agents
            parts << tr("rings at %n phone(s)", nullptr, m_call.ringingAgents);
        }
        return parts.join(u" · "_s);
    }
    case Column::Waiting:
    case Column::Load:
    case Column::ServiceLevel15:
    case Column::Trend:
    case Column::ServiceLevelDay:
    case Column::Offered:
    case Column::Answered:
    case Column::Abandoned:
    case Column::Asa:
    case Column::Aht:
    case Column::Count:
        break;
    }
    return {};
}

QVariant CallerText::data(Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(column);
    case Qt::ToolTipRole:
        return text(column).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return column == Column::Name ? text(Column::Name) + u", "_s + text(Column::Longest)
                                      : text(column);
    case Qt::TextAlignmentRole:
        return QVariant(QueueFigures::alignment(column));
    case int(FloorRole::Tone):
        return int(column == Column::Longest ? toneOfWait(m_call.since, m_now, m_queue.settings)
                                             : Tone::Neutral);
    default:
        return {};
    }
}

} // namespace fw::ui
