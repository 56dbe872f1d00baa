// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/agenttablemodel.h"

#include "ui/floor/agentdrag.h"
#include "ui/floor/breakquota.h"
#include "ui/floor/floorroles.h"
#include "ui/floor/statetext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/phonemask.h"
#include "ui/widgets/visibletext.h"

#include <QMimeData>

namespace fw::ui {

using namespace Qt::StringLiterals;
using Column = AgentTableModel::Column;

namespace {

Microseconds breakTime(const live::AgentCounters &day)
{
    return day.inState[live::indexOf(live::AgentState::OnBreak)];
}

} // namespace

AgentTableModel::AgentTableModel(live::FloorStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    refill();
    connect(&store, &live::FloorStore::changed, this, &AgentTableModel::applyChanges);
}

void AgentTableModel::setDuties(AgentDutySource source)
{
    m_duties = std::move(source);
    dutiesChanged();
}

void AgentTableModel::dutiesChanged()
{
    if (m_rows.size() > 0) {
        const int column = int(Column::Adherence);
        emit dataChanged(index(0, column), index(m_rows.size() - 1, column));
    }
}

std::optional<AgentDuty> AgentTableModel::duty(live::AgentId agent) const
{
    return m_duties ? m_duties(agent) : std::nullopt;
}

void AgentTableModel::setFilter(const ScopeFilter &filter, const QString &text)
{
    m_filter = filter;
    m_text = text;
    refill();
}

void AgentTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, int(Column::Count) - 1);
    if (m_rows.size() > 0) {
        emit dataChanged(index(0, 0), index(m_rows.size() - 1, int(Column::Count) - 1));
    }
}

int AgentTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

int AgentTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

void AgentTableModel::applyChanges(const live::Changes &changes)
{
    if (changes.hasStructureChanged && wantedIds().size() != m_rows.ids().size()) {
        refill();
        return;
    }
    for (const auto &[first, last] : m_rows.runsOf(changes.agents)) {
        emit dataChanged(index(first, 0), index(last, int(Column::Count) - 1));
    }
}

std::vector<live::AgentId> AgentTableModel::wantedIds() const
{
    std::vector<live::AgentId> ids;
    for (const live::AgentView &agent : m_store.floor().agents()) {
        if (m_filter.hasAgent(m_store.floor(), agent) &&
            (m_text.isEmpty() ||
             StateText::agentName(agent).contains(m_text, Qt::CaseInsensitive) ||
             visibleText(agent.personId).contains(m_text, Qt::CaseInsensitive))) {
            ids.push_back(agent.id);
        }
    }
    return ids;
}

void AgentTableModel::refill()
{
    beginResetModel();
    m_rows.assign(wantedIds());
    endResetModel();
    resort();
}

double AgentTableModel::sortKey(const live::AgentView &agent) const
{
    const TimePoint now = m_store.now();
    switch (Column(m_sortColumn)) {
    case Column::Team:
        return agent.scope;
    case Column::State:
        return double(live::indexOf(agent.state));
    case Column::Time:
        return isKnown(agent.stateSince) ? double(wholeSeconds(now - agent.stateSince)) : -1.0;
    case Column::Queue:
        return agent.talk && agent.talk->queue.isValid() ? double(agent.talk->queue.index()) : -1.0;
    case Column::Calls:
        return m_store.floor().agentDay(agent.id, now).calls;
    case Column::Aht:
        return double(m_store.floor().agentDay(agent.id, now).talkS);
    case Column::Occupancy:
        return m_store.floor().agentDay(agent.id, now).occupancy().value_or(-1.0);
    case Column::Missed:
        return m_store.floor().agentDay(agent.id, now).missed;
    case Column::Breaks:
        return double(breakTime(m_store.floor().agentDay(agent.id, now)).count());
    case Column::Quota: {
        const auto quota = BreakQuota::tightest(m_store.floor(), agent.id, now);
        return quota ? quota->share() : -1.0;
    }
    case Column::Adherence: {
        const auto found = duty(agent.id);
        return found ? found->rank : -1.0;
    }
    case Column::Agent:
    case Column::Reason:
    case Column::Caller:
    case Column::Count:
        break;
    }
    return limitShare(agent, now);
}

void AgentTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    resort();
}

void AgentTableModel::resort()
{
    std::vector<std::pair<double, live::AgentId>> entries;
    entries.reserve(m_rows.ids().size());
    for (const live::AgentId id : m_rows.ids()) {
        entries.emplace_back(sortKey(m_store.floor().agent(id)), id);
    }
    const bool isByName = m_sortColumn == int(Column::Agent);
    const bool isDown = m_sortOrder == Qt::DescendingOrder || m_sortColumn < 0;
    std::sort(entries.begin(), entries.end(), [&](const auto &a, const auto &b) {
        if (isByName) {
            const int order = m_store.floor().agent(a.second).personId.compare(
                m_store.floor().agent(b.second).personId);
            return isDown ? order > 0 : order < 0;
        }
        if (a.first != b.first) {
            return isDown ? a.first > b.first : a.first < b.first;
        }
        return a.second < b.second;
    });
    std::vector<live::AgentId> ids;
    ids.reserve(entries.size());
    for (const auto &[key, id] : entries) {
        ids.push_back(id);
    }
    if (ids == m_rows.ids()) {
        return;
    }
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<live::AgentId> kept;
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

QString AgentTableModel::dayText(const live::AgentView &agent, Column column) const
{
    const live::AgentCounters day = m_store.floor().agentDay(agent.id, m_store.now());
    if (column == Column::Calls) {
        return QString::number(day.calls);
    }
    if (column == Column::Missed) {
        return QString::number(day.missed);
    }
    if (column == Column::Breaks) {
        return formatDuration(breakTime(day));
    }
    if (column == Column::Occupancy) {
        return formatShare(day.occupancy());
    }
    if (day.calls == 0) {
        return kNoFigure;
    }
    const double wrapUp =
        double(wholeSeconds(day.inState[live::indexOf(live::AgentState::WrapUp)]));
    return formatSeconds((double(day.talkS) + wrapUp) / double(day.calls));
}

QString AgentTableModel::quotaText(const live::AgentView &agent, bool isWhole) const
{
    const auto quota = BreakQuota::tightest(m_store.floor(), agent.id, m_store.now());
    if (!quota) {
        return isWhole ? QString() : QString(kNoFigure);
    }
    if (!isWhole) {
        return formatShare(quota->share());
    }
    //: %1 the reason of breaks, %2 the time on them today, %3 the time granted for a shift
    return tr("%1: %2 of %3 used")
        .arg(StateText::reason(quota->reason, m_store.floor().config()),
             formatDuration(quota->used), formatDuration(quota->granted));
}

QString AgentTableModel::text(const live::AgentView &agent, Column column) const
{
    const live::FloorConfig &config = m_store.floor().config();
    switch (column) {
    case Column::Agent: {
        const QString id = visibleText(agent.personId);
        const QString name = StateText::agentName(agent);
        return name.isEmpty() || name == id ? id : id + u"  "_s + name;
    }
    case Column::Team:
        return StateText::scopeName(agent.scope, config);
    case Column::State:
        return StateText::word(agent.state, config);
    case Column::Reason:
        return StateText::reason(agent.reason, config);
    case Column::Time:
        return isKnown(agent.stateSince) ? formatDuration(m_store.now() - agent.stateSince)
                                         : QString(kNoFigure);
    case Column::Queue:
        return agent.talk && agent.talk->queue.isValid()
                   ? StateText::queueName(m_store.floor().queue(agent.talk->queue))
                   : QString();
    case Column::Caller:
        return agent.talk ? PhoneMask::masked(QString::fromStdString(agent.talk->callerNumber))
                          : QString();
    case Column::Calls:
    case Column::Aht:
    case Column::Occupancy:
    case Column::Missed:
    case Column::Breaks:
        return dayText(agent, column);
    case Column::Quota:
        return quotaText(agent, false);
    case Column::Adherence: {
        const auto found = duty(agent.id);
        return found ? found->text : QString(kNoFigure);
    }
    case Column::Count:
        break;
    }
    return {};
}

bool AgentTableModel::isOver(const live::AgentView &agent, Column column) const
{
    if (column == Column::Quota) {
        const auto quota = BreakQuota::tightest(m_store.floor(), agent.id, m_store.now());
        return quota && quota->isOver();
    }
    return column == Column::Time && limitShare(agent, m_store.now()) > 1.0;
}

QString AgentTableModel::wholeText(const live::AgentView &agent, Column column) const
{
    if (column == Column::Quota) {
        return quotaText(agent, true);
    }
    if (const auto found = column == Column::Adherence ? duty(agent.id) : std::nullopt) {
        return found->whole;
    }
    const bool isHeard = column == Column::State && !agent.listeners.empty();
    return isHeard ? text(agent, column) + u", "_s + StateText::heardBy(agent)
                   : text(agent, column);
}

Tone AgentTableModel::toneOf(const live::AgentView &agent, Column column) const
{
    if (const auto found = column == Column::Adherence ? duty(agent.id) : std::nullopt) {
        return found->tone;
    }
    return isOver(agent, column) ? Tone::Warning : Tone::Neutral;
}

bool AgentTableModel::isOfRight(int column)
{
    return column == int(Column::Time) ||
           (column >= int(Column::Calls) && column != int(Column::Adherence));
}

QVariant AgentTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const live::AgentView &agent = m_store.floor().agent(m_rows.at(index.row()));
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(agent, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString whole = wholeText(agent, column);
        return role == Qt::ToolTipRole ? whole.toHtmlEscaped() : whole;
    }
    case Qt::TextAlignmentRole:
        return QVariant((isOfRight(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    case int(FloorRole::Tone):
        return int(toneOf(agent, column));
    case int(FloorRole::Heard):
        return column == Column::State && !agent.listeners.empty();
    case int(FloorRole::Strong):
        return column == Column::Agent;
    case int(FloorRole::Stale):
        return m_store.isStale(agent.source);
    case int(FloorRole::State):
        return column == Column::State ? QVariant(int(agent.state)) : QVariant();
    case int(FloorRole::LimitShare):
        return column == Column::Time && agent.limit ? QVariant(limitShare(agent, m_store.now()))
                                                     : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags AgentTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList AgentTableModel::mimeTypes() const
{
    return {AgentDrag::format()};
}

QMimeData *AgentTableModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<live::AgentId> agents;
    for (const QModelIndex &index : indexes) {
        if (index.column() == 0) {
            agents.push_back(agentAt(index.row()));
        }
    }
    return AgentDrag::toMimeData(agents).release();
}

QVariant AgentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isOfRight(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case Column::Agent:
        return tr("Agent");
    case Column::Team:
        return tr("Team");
    case Column::State:
        return tr("State");
    case Column::Reason:
        return tr("Reason");
    case Column::Time:
        //: column of a table: time in the state
        return tr("Time");
    case Column::Queue:
        return tr("Queue");
    case Column::Caller:
        return tr("Caller");
    case Column::Calls:
        //: column of a table: calls answered today
        return tr("Calls");
    case Column::Aht:
        //: average handling time, as short as possible
        return tr("AHT");
    case Column::Occupancy:
        return tr("Occupancy");
    case Column::Missed:
        return tr("Missed");
    case Column::Breaks:
        //: column of a table: time on break today
        return tr("Breaks");
    case Column::Quota:
        //: column of a table: how much of what is granted for breaks is used, as short as possible
        return tr("Quota");
    case Column::Adherence:
        return tr("Adherence");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace fw::ui
