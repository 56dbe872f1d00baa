// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportcallsmodel.h"

#include "ui/floor/calltext.h"
#include "ui/floor/floorroles.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/phonemask.h"
#include "ui/widgets/visibletext.h"

#include <QDateTime>

namespace fw::ui {

using namespace Qt::StringLiterals;
using live::CallOutcome;
using live::CallRecord;
using reports::ReportCall;

ReportCallsModel::ReportCallsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ReportCallsModel::show(std::vector<ReportCall> calls, const QTimeZone &zone)
{
    beginResetModel();
    m_calls = std::move(calls);
    m_zone = zone;
    endResetModel();
}

void ReportCallsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_calls.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int ReportCallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_calls.size());
}

int ReportCallsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString ReportCallsModel::answeredText(const ReportCall &call, Column column)
{
    const CallRecord &record = call.record;
    if (record.outcome != CallOutcome::Answered) {
        return QString(kNoFigure);
    }
    if (column == Column::Agent) {
        return visibleText(call.agentName.isEmpty() ? call.agentAddress : call.agentName);
    }
    if (column == Column::Hold) {
        return CallText::hold(record);
    }
    const bool isOver = isKnown(record.endedAt);
    if (column == Column::Talk) {
        return isOver ? formatDuration(record.talk) : QString(kNoFigure);
    }
    return isOver ? CallText::endedBy(record.endedBy) : QString(kNoFigure);
}

QString ReportCallsModel::text(const ReportCall &call, Column column) const
{
    const CallRecord &record = call.record;
    switch (column) {
    case Column::Time:
        return QDateTime::fromMSecsSinceEpoch(toMicroseconds(record.leftAt) / 1000, m_zone)
            .toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case Column::Queue:
        return visibleText(call.queue);
    case Column::Caller:
        return record.callerNumber.empty()
                   ? QString(kNoFigure)
                   : PhoneMask::masked(QString::fromStdString(record.callerNumber));
    case Column::Wait:
        return formatDuration(record.wait);
    case Column::Outcome:
        return CallText::outcome(record);
    case Column::InTime:
        return CallText::inTime(record);
    case Column::Missed:
        return CallText::missedOffers(record);
    case Column::Agent:
    case Column::Talk:
    case Column::Hold:
    case Column::EndedBy:
        return answeredText(call, column);
    case Column::Count:
        break;
    }
    return {};
}

QVariant ReportCallsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ReportCall &call = m_calls[std::size_t(index.row())];
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

QVariant ReportCallsModel::headerData(int section, Qt::Orientation orientation, int role) const
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
