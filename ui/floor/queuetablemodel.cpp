// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/queuetablemodel.h"

#include "ui/floor/agentdrag.h"
#include "ui/floor/floorroles.h"
#include "ui/floor/statetext.h"
#include "ui/widgets/duration.h"

namespace fw::ui {

using namespace Qt::StringLiterals;
using Column = QueueTableModel::Column;

namespace {

constexpr int kTrendMinutes = 30;

} // namespace

QueueTableModel::QueueTableModel(live::FloorStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    refill();
    connect(&store, &live::FloorStore::changed, this, &QueueTableModel::applyChanges);
}

void QueueTableModel::setFilter(const ScopeFilter &filter, const QString &text)
{
    m_filter = filter;
    m_text = text;
    refill();
}

void QueueTableModel::setSpan(Span span)
{
    m_span = span;
    retranslate();
}

void QueueTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, int(Column::Count) - 1);
    if (m_rows.size() > 0) {
        emit dataChanged(index(0, 0), index(m_rows.size() - 1, int(Column::Count) - 1));
    }
}

int QueueTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

int QueueTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

void QueueTableModel::applyChanges(const live::Changes &changes)
{
    if (changes.hasStructureChanged && wantedIds().size() != m_rows.ids().size()) {
        refill();
        return;
    }
    for (const auto &[first, last] : m_rows.runsOf(changes.queues)) {
        emit dataChanged(index(first, 0), index(last, int(Column::Count) - 1));
    }
}

std::vector<live::QueueId> QueueTableModel::wantedIds() const
{
    std::vector<live::QueueId> ids;
    for (const live::QueueView &queue : m_store.floor().queues()) {
        if (m_filter.hasQueue(m_store.floor(), queue) &&
            StateText::queueName(m_store.floor(), queue).contains(m_text, Qt::CaseInsensitive)) {
            ids.push_back(queue.id);
        }
    }
    return ids;
}

void QueueTableModel::refill()
{
    // Another scope or a new queue: rare, and by the user's hand or the switch's configuration.
    beginResetModel();
    m_rows.assign(wantedIds());
    endResetModel();
    resort();
}

double QueueTableModel::sortKey(const live::QueueView &queue) const
{
    const TimePoint now = m_store.now();
    const live::QueueCounters counters =
        countersOf(queue, m_span, now, m_store.floor().config().grid);
    switch (Column(m_order.column())) {
    case Column::Waiting:
        return double(queue.waiting.size());
    case Column::Longest:
        return isKnown(queue.oldestSince) ? double(wholeSeconds(now - queue.oldestSince)) : -1.0;
    case Column::ServiceLevel:
        return live::serviceLevel(queue.settings.serviceLevel.formula, counters).value_or(-1.0);
    case Column::Offered:
        return counters.offered;
    case Column::Answered:
        return counters.answered;
    case Column::Abandoned:
        return counters.abandoned;
    case Column::Asa:
        return counters.averageSpeedOfAnswer().value_or(-1.0);
    case Column::Agents:
        return queue.agents[live::indexOf(live::AgentState::Available)];
    case Column::Name:
    case Column::Trend:
    case Column::Count:
        break;
    }
    return urgency(queue, now);
}

void QueueTableModel::sort(int column, Qt::SortOrder order)
{
    m_order.choose(column, order);
    resort();
}

void QueueTableModel::resort()
{
    std::vector<live::QueueId> ids =
        m_order.sorted(m_rows.ids(), m_store.floor(),
                       [this](const live::QueueView &queue) { return sortKey(queue); });
    if (ids == m_rows.ids()) {
        return;
    }
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<live::QueueId> kept;
    for (const QModelIndex &each : before) {
        kept.push_back(m_rows.at(each.row()));
    }
    m_rows.assign(std::move(ids));
    QModelIndexList after;
    for (qsizetype position = 0; position < before.size(); ++position) {
        after << index(m_rows.rowOf(kept[std::size_t(position)]), before.at(position).column());
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

QString QueueTableModel::text(const live::QueueView &queue, Column column) const
{
    const TimePoint now = m_store.now();
    const live::QueueCounters counters =
        countersOf(queue, m_span, now, m_store.floor().config().grid);
    switch (column) {
    case Column::Name:
        return StateText::queueName(m_store.floor(), queue);
    case Column::Waiting:
        return QString::number(queue.waiting.size());
    case Column::Longest:
        return isKnown(queue.oldestSince) ? formatDuration(now - queue.oldestSince)
                                          : QString(kNoFigure);
    case Column::ServiceLevel:
        return formatShare(live::serviceLevel(queue.settings.serviceLevel.formula, counters));
    case Column::Offered:
        return QString::number(counters.offered);
    case Column::Answered:
        return QString::number(counters.answered);
    case Column::Abandoned:
        return u"%1 · %2"_s.arg(QString::number(counters.abandoned),
                                formatShare(counters.abandonRate()));
    case Column::Asa:
        return formatSeconds(counters.averageSpeedOfAnswer());
    case Column::Agents:
    case Column::Trend:
    case Column::Count:
        break;
    }
    return {};
}

Tone QueueTableModel::tone(const live::QueueView &queue, Column column) const
{
    const TimePoint now = m_store.now();
    if (column == Column::Waiting || column == Column::Longest) {
        return toneOfWait(queue.oldestSince, now, queue.settings);
    }
    const live::QueueCounters counters =
        countersOf(queue, m_span, now, m_store.floor().config().grid);
    if (column == Column::ServiceLevel) {
        return toneAtLeast(live::serviceLevel(queue.settings.serviceLevel.formula, counters),
                           queue.settings.serviceLevel.target);
    }
    if (column == Column::Abandoned) {
        const Tone tone = toneAtMost(counters.abandonRate(), queue.settings.targetAbandonRate);
        return tone == Tone::Good ? Tone::Neutral : tone;
    }
    return Tone::Neutral;
}

QString QueueTableModel::tip(const live::QueueView &queue, Column column) const
{
    if (column == Column::Name) {
        return StateText::queueName(m_store.floor(), queue);
    }
    if (column == Column::ServiceLevel) {
        const live::ServiceLevelRule &rule = queue.settings.serviceLevel;
        //: %1 the number of the formula, %2 seconds, %3 the target
        return tr("Service level by SL-%1, %2 s, target %3")
            .arg(int(rule.formula))
            .arg(rule.threshold.count())
            .arg(formatShare(rule.target));
    }
    if (column == Column::Agents) {
        QStringList parts;
        for (std::size_t state = 0; state < live::kAgentStateCount; ++state) {
            if (queue.agents[state] > 0) {
                parts << StateText::word(live::AgentState(state), m_store.floor().config()) + u' ' +
                             QString::number(queue.agents[state]);
            }
        }
        return parts.join(u" · "_s);
    }
    return {};
}

QString QueueTableModel::paintedText(const live::QueueView &queue, Column column) const
{
    if (column != Column::Trend) {
        return tip(queue, column);
    }
    std::uint32_t offered = 0;
    for (int back = 0; back < kTrendMinutes; ++back) {
        offered += queue.counters.minutesAgo(m_store.now(), back).offered;
    }
    return QString::number(offered);
}

QVariant QueueTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const live::QueueView &queue = m_store.floor().queue(m_rows.at(index.row()));
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(queue, column);
    case Qt::AccessibleTextRole: {
        const QString shown = text(queue, column);
        return shown.isEmpty() ? paintedText(queue, column) : shown;
    }
    case Qt::ToolTipRole:
        return tip(queue, column).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant(column == Column::Name || column >= Column::Agents
                            ? Qt::AlignLeft | Qt::AlignVCenter
                            : Qt::AlignRight | Qt::AlignVCenter);
    case int(FloorRole::Tone):
        return int(tone(queue, column));
    case int(FloorRole::Strong):
        return column == Column::Name || column == Column::Waiting;
    case int(FloorRole::Stale):
        return m_store.isStale(queue.source);
    case int(FloorRole::StateCounts): {
        QList<int> counts;
        for (const int count : queue.agents) {
            counts << count;
        }
        return QVariant::fromValue(counts);
    }
    case int(FloorRole::Trend): {
        Trend trend;
        for (int back = kTrendMinutes - 1; back >= 0; --back) {
            trend.values << queue.counters.minutesAgo(m_store.now(), back).offered;
        }
        return QVariant::fromValue(trend);
    }
    default:
        return {};
    }
}

Qt::ItemFlags QueueTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDropEnabled : usual;
}

QStringList QueueTableModel::mimeTypes() const
{
    return {AgentDrag::format()};
}

Qt::DropActions QueueTableModel::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction; // the map of seats moves, a list offers a copy
}

bool QueueTableModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                   int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent) || !parent.isValid()) {
        return false;
    }
    const auto agents = AgentDrag::agentsIn(*data, m_store.floor().agents().size());
    if (!agents.empty()) {
        emit agentsDropped(agents, m_rows.at(parent.row()));
    }
    return false; // nothing moves before the switch has said so
}

QVariant QueueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section >= 1 && section < int(Column::Agents)
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case Column::Name:
        return tr("Queue");
    case Column::Waiting:
        //: column of a table: number of callers that wait
        return tr("Waiting");
    case Column::Longest:
        //: column of a table: the longest running wait
        return tr("Longest");
    case Column::ServiceLevel:
        return tr("Service level");
    case Column::Offered:
        return tr("Offered");
    case Column::Answered:
        return tr("Answered");
    case Column::Abandoned:
        return tr("Abandoned");
    case Column::Asa:
        //: average speed of answer, as short as possible
        return tr("ASA");
    case Column::Agents:
        return tr("Agents by state");
    case Column::Trend:
        return tr("Offered, 30 min");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace fw::ui
