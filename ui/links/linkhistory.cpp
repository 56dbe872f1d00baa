// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/linkhistory.h"

namespace fw::ui {

LinkHistory::LinkHistory(const live::FloorStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &live::FloorStore::secondPassed, this, &LinkHistory::takeSecond);
    connect(&store, &live::FloorStore::healthChanged, this, &LinkHistory::takeHealth);
    takeHealth();
}

void LinkHistory::takeSecond()
{
    const TimePoint now = m_store.now();
    const auto &sources = m_store.floor().sources();
    for (const live::FeedHealth &health : m_store.health()) {
        Of &of = m_links[health.source];
        const std::size_t index = health.source.index();
        const std::uint64_t events = index < sources.size() ? sources[index].events : 0;
        of.perSecond = events >= of.events ? static_cast<int>(events - of.events) : 0;
        of.events = events;
        if (isKnown(of.sampledAt) && now - of.sampledAt < kStep) {
            continue;
        }
        of.sampledAt = now;
        const bool isAnswering =
            health.state == live::FeedState::Live && health.latency.count() >= 0;
        of.latencies << (isAnswering ? std::optional(double(health.latency.count()))
                                     : std::nullopt);
        if (of.latencies.size() > qsizetype(kSamples)) {
            of.latencies.removeFirst();
        }
    }
}

void LinkHistory::takeHealth()
{
    if (m_store.health().empty() && !m_last.empty()) {
        // The links are made anew, maybe to other switches.
        m_links.clear();
        m_last.clear();
        m_entries.clear();
        emit cleared();
        return;
    }
    for (const live::FeedHealth &health : m_store.health()) {
        const auto known = m_last.find(health.source);
        if (known == m_last.end() || known->second.state != health.state ||
            known->second.problem != health.problem) {
            m_last[health.source] = {health.state, health.problem};
            add(health);
        }
    }
}

void LinkHistory::add(const live::FeedHealth &health)
{
    const bool isFull = m_entries.size() >= kLogLength;
    emit entryAdding(isFull);
    if (isFull) {
        m_entries.pop_back();
    }
    m_entries.push_front({m_store.now(), health});
    emit entryAdded();
}

QList<std::optional<double>> LinkHistory::latencies(live::SwitchId source) const
{
    const auto found = m_links.find(source);
    return found == m_links.end() ? QList<std::optional<double>>{} : found->second.latencies;
}

int LinkHistory::eventsPerSecond(live::SwitchId source) const
{
    const auto found = m_links.find(source);
    return found == m_links.end() ? 0 : found->second.perSecond;
}

} // namespace fw::ui
