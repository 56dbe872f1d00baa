// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/rowbook.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace fw::reports {

using namespace Qt::StringLiterals;
using organisation::ScopeLevel;

namespace {

constexpr int kLast = std::numeric_limits<int>::max();

/// Rows as they come, each once; sorted at the end.
class Gathering final
{
public:
    Gathering(const live::FloorConfig &config, RowKind kind)
        : m_config(config)
        , m_kind(kind)
    {
    }

    [[nodiscard]] int rowOfQueue(const Subject &queue, const live::QueueSettings &settings);
    [[nodiscard]] int rowOfAgent(const Subject &agent, const live::PersonSettings *person);
    /// Puts the rows in order, in the book and in its members.
    void finish(RowBook &book) const;

private:
    struct Row
    {
        int order = 0; ///< where its node lies in the tree
        RowKey key;
    };

    [[nodiscard]] int rowOfNode(int scope);
    [[nodiscard]] int rowOnLevel(ScopeLevel level, int scope);
    int add(int order, const RowKey &key);

    const live::FloorConfig &m_config;
    RowKind m_kind;
    std::vector<Row> m_rows;
    QHash<QString, int> m_known;
};

int Gathering::add(int order, const RowKey &key)
{
    const QString name = key.id + u'/' + QString::number(static_cast<int>(key.operation));
    const auto found = m_known.constFind(name);
    if (found != m_known.constEnd()) {
        return *found;
    }
    const int row = static_cast<int>(m_rows.size());
    m_rows.push_back({order, key});
    m_known.insert(name, row);
    return row;
}

int Gathering::rowOnLevel(ScopeLevel level, int scope)
{
    const std::optional<int> node = m_config.scopes.ancestorOn(level, scope);
    if (!node) {
        return add(kLast, {m_kind, {}, {}, {}, {}});
    }
    const organisation::Scope &found = m_config.scopes.scopes()[static_cast<std::size_t>(*node)];
    return add(*node, {m_kind, found.id, found.name, {}, {}});
}

int Gathering::rowOfNode(int scope)
{
    switch (m_kind) {
    case RowKind::Team:
        return rowOnLevel(ScopeLevel::Team, scope);
    case RowKind::Site:
        return rowOnLevel(ScopeLevel::Site, scope);
    case RowKind::Partner:
        return rowOnLevel(ScopeLevel::Partner, scope);
    case RowKind::Region: {
        const LocalizedText region = m_config.scopes.regionOf(scope);
        const int order = region.isEmpty() ? kLast : scope;
        return add(order, {m_kind, region.en + u'|' + region.zh, region, {}, {}});
    }
    case RowKind::Operation: {
        const organisation::Operation operation = m_config.scopes.operationOf(scope);
        const bool isUnsaid = operation == organisation::Operation::Unsaid;
        return add(isUnsaid ? kLast : static_cast<int>(operation), {m_kind, {}, {}, {}, operation});
    }
    case RowKind::All:
    case RowKind::Queue:
    case RowKind::Agent:
        break;
    }
    return add(0, {});
}

int Gathering::rowOfQueue(const Subject &queue, const live::QueueSettings &settings)
{
    if (m_kind != RowKind::Queue) {
        return rowOfNode(settings.scope);
    }
    const LocalizedText name =
        settings.name.isEmpty() ? LocalizedText{queue.name, queue.name} : settings.name;
    const QString id = queue.switchName + u'/' + queue.name;
    return add(settings.scope, {m_kind, id, name, queue.switchName, {}});
}

int Gathering::rowOfAgent(const Subject &agent, const live::PersonSettings *person)
{
    const int scope = person == nullptr ? 0 : person->scope;
    if (m_kind != RowKind::Agent) {
        return rowOfNode(scope);
    }
    const QString own = agent.personName.isEmpty() ? agent.name : agent.personName;
    const LocalizedText name =
        person == nullptr || person->name.isEmpty() ? LocalizedText{own, own} : person->name;
    const QString personId = person != nullptr && !person->personId.empty()
                                 ? QString::fromStdString(person->personId)
                                 : agent.personId;
    const QString id = personId.isEmpty() ? agent.switchName + u'/' + agent.name : personId;
    return add(person == nullptr ? kLast : scope, {m_kind, id, name, agent.switchName, {}});
}

void Gathering::finish(RowBook &book) const
{
    std::vector<std::size_t> order(m_rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [this](std::size_t a, std::size_t b) {
        const Row &first = m_rows[a];
        const Row &second = m_rows[b];
        return std::tie(first.order, first.key.name.en, first.key.name.zh, first.key.id) <
               std::tie(second.order, second.key.name.en, second.key.name.zh, second.key.id);
    });
    std::vector<int> places(m_rows.size());
    for (const std::size_t row : order) {
        places[row] = static_cast<int>(book.keys.size());
        book.keys.push_back(m_rows[row].key);
    }
    for (std::vector<Membership> *const members : {&book.queues, &book.agents}) {
        for (Membership &each : *members) {
            each.row = places[static_cast<std::size_t>(each.row)];
        }
    }
}

} // namespace

RowBook RowBook::of(const live::FloorConfig &config, RowKind kind, int scope,
                    const std::vector<Subject> &queues, const std::vector<Subject> &agents)
{
    RowBook book;
    Gathering gathering(config, kind);
    for (const Subject &queue : queues) {
        const live::QueueSettings &settings = config.queue(queue.name.toStdString());
        if (kind != RowKind::Agent && config.scopes.isWithin(settings.scope, scope)) {
            book.queues.push_back({queue.id, gathering.rowOfQueue(queue, settings)});
        }
    }
    for (const Subject &agent : agents) {
        const live::PersonSettings *const person =
            config.person(agent.name.toStdString(), agent.personName.toStdString());
        if (kind != RowKind::Queue &&
            config.scopes.isWithin(person == nullptr ? 0 : person->scope, scope)) {
            book.agents.push_back({agent.id, gathering.rowOfAgent(agent, person)});
        }
    }
    gathering.finish(book);
    return book;
}

} // namespace fw::reports
