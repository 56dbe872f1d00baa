// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

#include "ui/floor/floorsight.h"
#include "ui/floor/statetext.h"
#include "ui/shell/fuzzymatch.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/visibletext.h"

#include <QWidget>

#include <algorithm>
#include <initializer_list>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

/// The best of several names of one thing.
std::optional<int> bestScore(const QString &wanted, std::initializer_list<QString> names)
{
    std::optional<int> best;
    for (const QString &name : names) {
        if (const std::optional<int> score = fuzzyScore(wanted, name)) {
            best = std::max(best.value_or(0), *score);
        }
    }
    return best;
}

bool isPossible(const ActionCatalogue::Entry &entry)
{
    const auto *where = qobject_cast<const QWidget *>(entry.action->parent());
    return entry.action->isEnabled() && where != nullptr && where->isVisible();
}

template<typename Row>
void keepBest(std::vector<Row> &found, std::size_t most, std::vector<Row> &rows)
{
    std::ranges::stable_sort(found, std::ranges::greater(), &Row::score);
    found.resize(std::min(found.size(), most));
    rows.insert(rows.end(), found.begin(), found.end());
}

} // namespace

PaletteModel::PaletteModel(const ActionCatalogue &actions, const live::FloorStore &store,
                           SourceWords sourceWords, QObject *parent)
    : QAbstractListModel(parent)
    , m_actions(actions)
    , m_store(store)
    , m_sourceWords(std::move(sourceWords))
{
}

void PaletteModel::addActions(const QString &wanted, std::vector<Row> &rows) const
{
    std::vector<const ActionCatalogue::Entry *> entries;
    for (const ActionCatalogue::Entry &entry : m_actions.entries()) {
        if (isPossible(entry)) {
            entries.push_back(&entry);
        }
    }
    std::ranges::stable_sort(
        entries, {}, [](const ActionCatalogue::Entry *entry) { return int(entry->spec.group); });
    for (const ActionCatalogue::Entry *entry : entries) {
        const QString group = ActionText::group(entry->spec.group);
        const QString title = entry->spec.title();
        const auto score =
            bestScore(wanted, {title, group + u' ' + title, m_sourceWords(entry->spec.title)});
        if (score) {
            rows.push_back({*score, title, group, ActionText::keys(entry->action->shortcuts()),
                            entry->action, live::QueueId(), live::AgentId()});
        }
    }
}

void PaletteModel::addQueues(const QString &wanted, std::vector<Row> &rows) const
{
    std::vector<Row> found;
    const FloorSight *sight = FloorSight::find(m_store);
    for (const live::QueueView &queue : m_store.floor().queues()) {
        const LocalizedText &own = queue.settings.name;
        const auto score = bestScore(wanted, {visibleText(queue.name), own.en, own.zh});
        if (score && queue.isPresent && (sight == nullptr || sight->hasQueue(queue))) {
            found.push_back({*score, StateText::queueName(m_store.floor(), queue), tr("Queue"),
                             visibleText(queue.name), nullptr, queue.id, live::AgentId()});
        }
    }
    keepBest(found, kMostJumps, rows);
}

void PaletteModel::addAgents(const QString &wanted, std::vector<Row> &rows) const
{
    std::vector<Row> found;
    const FloorSight *sight = FloorSight::find(m_store);
    for (const live::AgentView &agent : m_store.floor().agents()) {
        const auto score =
            bestScore(wanted, {agent.displayName.en, agent.displayName.zh,
                               visibleText(agent.personId), visibleText(agent.address)});
        if (score && (sight == nullptr || sight->hasAgent(agent))) {
            found.push_back({*score, StateText::agentName(agent), tr("Agent"),
                             visibleText(agent.personId), nullptr, live::QueueId(), agent.id});
        }
    }
    keepBest(found, kMostJumps, rows);
}

void PaletteModel::refill(const QString &wanted)
{
    std::vector<Row> rows;
    addActions(wanted, rows);
    if (!wanted.trimmed().isEmpty()) {
        addQueues(wanted, rows);
        addAgents(wanted, rows);
        std::ranges::stable_sort(rows, std::ranges::greater(), &Row::score);
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QAction *PaletteModel::actionAt(int row) const
{
    return m_rows.at(std::size_t(row)).action;
}

live::QueueId PaletteModel::queueAt(int row) const
{
    return m_rows.at(std::size_t(row)).queue;
}

live::AgentId PaletteModel::agentAt(int row) const
{
    return m_rows.at(std::size_t(row)).agent;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row &row = m_rows.at(std::size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return QStringList{row.title, row.group, row.keys}.join(u", "_s);
    case GroupRole:
        return row.group;
    case KeysRole:
        return row.keys;
    default:
        return {};
    }
}

} // namespace fw::ui
