// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"

#include <deque>
#include <map>
#include <optional>

namespace fw::ui {

/// What each link did in the last minutes: latency and events by second, and every change of its
/// state. Bounded; it forgets a switch that is no longer told of.
class LinkHistory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkHistory)

public:
    static constexpr std::chrono::seconds kStep{5};
    static constexpr std::size_t kSamples = 120; ///< ten minutes
    static constexpr std::size_t kLogLength = 200;

    /// One change of a link's state.
    struct Entry
    {
        TimePoint time = kNoTime;
        live::FeedHealth health; ///< as it was then
    };

    explicit LinkHistory(const live::FloorStore &store, QObject *parent = nullptr);

    /// Milliseconds, oldest first; nothing where the link had no answer.
    [[nodiscard]] QList<std::optional<double>> latencies(live::SwitchId source) const;
    /// Events of the last full second.
    [[nodiscard]] int eventsPerSecond(live::SwitchId source) const;

    /// Newest first.
    [[nodiscard]] const std::deque<Entry> &entries() const { return m_entries; }

signals:
    /// An entry is about to come first; \a isFull: the last one goes.
    void entryAdding(bool isFull);
    void entryAdded();
    /// All entries are gone: other switches are shown from now on.
    void cleared();

private:
    struct Of
    {
        QList<std::optional<double>> latencies;
        TimePoint sampledAt = kNoTime;
        std::uint64_t events = 0;
        int perSecond = 0;
    };

    struct Last
    {
        live::FeedState state = live::FeedState::Offline;
        live::FeedProblem problem = live::FeedProblem::None;
    };

    void takeSecond();
    void takeHealth();
    void add(const live::FeedHealth &health);

    const live::FloorStore &m_store;
    std::map<live::SwitchId, Of> m_links;
    std::map<live::SwitchId, Last> m_last;
    std::deque<Entry> m_entries;
};

} // namespace fw::ui
