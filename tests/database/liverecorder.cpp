// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/database/liverecorder.h"

#include "core/storage/notifications.h"

#include <utility>

namespace fw::test {

using namespace Qt::StringLiterals;

namespace {

/// Two teams of the north.
live::FloorConfig configuration()
{
    live::FloorConfig config = live::FloorConfig::defaults();
    const int north = config.scopes.add(0, u"north"_s, {}, organisation::ScopeLevel::Partner);
    config.scopes.add(north, u"alpha"_s, {}, organisation::ScopeLevel::Team);
    config.scopes.add(north, u"beta"_s, {}, organisation::ScopeLevel::Team);
    return config;
}

} // namespace

LiveRecorder::LiveRecorder(std::shared_ptr<storage::Database> database, const Clock &clock)
    : m_clock(clock)
    , m_database(std::move(database))
    , m_store(m_database)
    , m_session(
          journal::JournalWriter::sessionOf(configuration(), {u"pbx"_s}, u"test"_s, clock.now()))
{
    const Result<journal::SessionId> begun = m_store.beginSession(m_session);
    m_session.id = begun ? *begun : 0;
    m_writer.emplace(m_session, configuration(), journal::NumberHash("a key"));
    if (const auto scopes = m_store.liveScopes()) {
        m_writer->wantScopes(*scopes);
    }
    add(live::LinkUp{"pbx", false});
    add(live::QueueSeen{live::QueueRef(0), "support"});
}

void LiveRecorder::add(live::FloorEvent event)
{
    m_batch.push_back({live::SwitchId(0), ++m_sequence, m_clock.now(), std::move(event)});
}

bool LiveRecorder::write(int calls)
{
    for (int call = 0; call < calls; ++call) {
        const live::QueueRef queue(0);
        const live::CallRef ref = ++m_calls;
        add(live::CallQueued{queue, ref, 1, 0, "13812345678", "A caller"});
        add(live::CallAbandoned{queue, ref, std::chrono::seconds(0), true});
        add(live::CallEnded{ref});
    }
    return flush();
}

bool LiveRecorder::write(live::FloorEvent event)
{
    add(std::move(event));
    return flush();
}

bool LiveRecorder::flush()
{
    m_writer->take(std::exchange(m_batch, {}));
    return m_store.write(m_writer->takeBatch(m_session.id)) &&
           (!m_isTelling ||
            storage::notify(*m_database, storage::kJournalChannel, "journal_chunks"_L1));
}

} // namespace fw::test
