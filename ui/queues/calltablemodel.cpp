// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queues/calltablemodel.h"

#include "ui/floor/calltext.h"
#include "ui/floor/floorroles.h"
#include "ui/floor/floorsight.h"
#include "ui/floor/statetext.h"
#include "ui/queues/callertext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/visibletext.h"

#include <QDateTime>

namespace fw::ui {

using namespace Qt::StringLiterals;
using live::CallOutcome;

namespace {

bool isSame(const live::CallRecord &a, const live::CallRecord &b)
{
    return a.source == b.source && a.call == b.call && a.queue == b.queue && a.leftAt == b.leftAt &&
           a.agent == b.agent;
}

} // namespace

CallTableModel::CallTableModel(live::FloorStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
}

void CallTableModel::take(std::vector<IntervalCall> calls)
{
    const bool isAppended = calls.size() >= m_calls.size() &&
                            std::equal(m_calls.begin(), m_calls.end(), calls.begin(),
                                       [](const IntervalCall &a, const IntervalCall &b) {
                                           return isSame(a.record, b.record);
                                       });
    if (!isAppended) {
        beginResetModel();
        m_calls = std::move(calls);
        endResetModel();
        return;
    }
    const auto known = std::ptrdiff_t(m_calls.size());
    const bool hasNew = calls.size() > m_calls.size();
    if (hasNew) {
        beginInsertRows({}, int(known), int(calls.size()) - 1);
    }
    m_calls = std::move(calls);
    if (hasNew) {
        endInsertRows();
    }
    if (known > 0) {
        // Conversations of calls that were known already may have ended.
        emit dataChanged(index(0, int(Column::Talk)),
                         index(int(known) - 1, int(Column::Count) - 1));
    }
}

void CallTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, int(Column::Count) - 1);
    if (!m_calls.empty()) {
        emit dataChanged(index(0, 0), index(int(m_calls.size()) - 1, int(Column::Count) - 1));
    }
}

int CallTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_calls.size());
}

int CallTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString CallTableModel::placeText(const live::ServiceLevelPlace &place)
{
    if (place.isInNumerator && place.isInDenominator) {
        //: the call is in the numerator and in the denominator of the service level
        return tr("Num. + den.");
    }
    if (place.isInNumerator) {
        return tr("Numerator");
    }
    return place.isInDenominator ? tr("Denominator") : QString(kNoFigure);
}

QString CallTableModel::answeredText(const live::CallRecord &record, Column column) const
{
    if (record.outcome != CallOutcome::Answered) {
        return QString(kNoFigure);
    }
    if (column == Column::Agent) {
        const live::AgentView &agent = m_store.floor().agent(record.agent);
        if (!FloorSight::of(m_store).hasAgent(agent)) {
            //: in the place of an agent's name: somebody whom the reader may not see took the call
            return tr("Another team");
        }
        const QString name = StateText::agentName(agent);
        return name.isEmpty() ? visibleText(agent.personId) : name;
    }
    if (column == Column::Hold) {
        return CallText::hold(record);
    }
    const bool isOver = isKnown(record.endedAt);
    if (column == Column::Talk) {
        //: the conversation goes on
        return isOver ? formatDuration(record.talk) : tr("talking");
    }
    return isOver ? CallText::endedBy(record.endedBy) : QString(kNoFigure);
}

QString CallTableModel::text(const IntervalCall &call, Column column) const
{
    const live::CallRecord &record = call.record;
    switch (column) {
    case Column::Time:
        return QDateTime::fromMSecsSinceEpoch(toMicroseconds(record.leftAt) / 1000,
                                              m_store.floor().config().grid.zone())
            .toString(u"HH:mm:ss"_s);
    case Column::Queue:
        return StateText::queueName(m_store.floor().queue(record.queue));
    case Column::Caller:
        return CallerText::number(record.callerNumber);
    case Column::Wait:
        return formatDuration(record.wait);
    case Column::Outcome:
        return CallText::outcome(record);
    case Column::InTime:
        return CallText::inTime(record);
    case Column::ServiceLevel:
        return placeText(call.place);
    case Column::Missed:
        return CallText::missedOffers(record);
    case Column::Agent:
    case Column::Talk:
    case Column::Hold:
    case Column::EndedBy:
        return answeredText(record, column);
    case Column::Count:
        break;
    }
    return {};
}

QVariant CallTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const IntervalCall &call = m_calls[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(call, column);
    case Qt::ToolTipRole:
        return text(call, column).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case int(FloorRole::Tone):
        return int(column == Column::InTime    ? CallText::inTimeTone(call.record)
                   : column == Column::Outcome ? CallText::outcomeTone(call.record)
                                               : Tone::Neutral);
    default:
        return {};
    }
}

QVariant CallTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = column == Column::Wait || column == Column::Missed ||
                              column == Column::Talk || column == Column::Hold;
        return QVariant(int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Column::Time:
        //: column of a table: when the call was answered, or left the queue
        return tr("Time");
    case Column::Queue:
        return tr("Queue");
    case Column::Caller:
        return tr("Caller");
    case Column::Wait:
        //: column of a table: how long the caller has waited
        return tr("Wait");
    case Column::Outcome:
        return tr("Outcome");
    case Column::Agent:
        return tr("Agent");
    case Column::InTime:
        //: column of a table: whether the wait was short enough for the service level
        return tr("Threshold");
    case Column::ServiceLevel:
        return tr("Service level");
    case Column::Missed:
        //: column of a table: offers to agents that were not answered
        return tr("Missed");
    case Column::Talk:
        return tr("Talk");
    case Column::Hold:
        return tr("Hold");
    case Column::EndedBy:
        return tr("Ended by");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace fw::ui
