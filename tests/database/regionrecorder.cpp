// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/database/regionrecorder.h"

#include <utility>

namespace fw::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using live::AgentRef;
using live::QueueRef;

RegionRecorder::RegionRecorder(std::shared_ptr<storage::Database> database, const QString &region,
                               live::FloorConfig config, ManualClock &clock)
    : m_clock(clock)
    , m_store(std::move(database))
    , m_session(journal::JournalWriter::sessionOf(config, {region + u" switch"_s}, u"test"_s,
                                                  clock.now()))
    , m_writer(m_session, std::move(config), journal::NumberHash("a key"))
{
    const Result<journal::SessionId> begun = m_store.beginSession(m_session);
    m_session.id = begun ? *begun : 0;
    const std::string name = region.toStdString();
    add(live::LinkUp{name + " switch", false});
    add(live::QueueSeen{QueueRef(0), name + " sales"});
    for (const std::size_t agent : {0U, 1U}) {
        add(live::AgentSeen{AgentRef(agent), "SIP/" + name + std::to_string(agent), "Ann"});
        add(live::MembershipChanged{QueueRef(0), AgentRef(agent), true, false, 0});
    }
}

void RegionRecorder::add(live::FloorEvent event)
{
    m_batch.push_back({live::SwitchId(0), ++m_sequence, m_clock.now(), std::move(event)});
}

void RegionRecorder::addCaller(int number)
{
    const QueueRef queue(0);
    const AgentRef agent(number % 4 < 2 ? 0U : 1U);
    const live::CallRef call = ++m_calls;
    add(live::CallQueued{queue, call, 1, 0, "13812345678", "A caller"});
    m_clock.advance(5s);
    if (number % 2 == 1) {
        add(live::CallAbandoned{queue, call, 5s, true});
    } else {
        add(live::CallAnswered{queue, call, agent, 5s, 2s});
        m_clock.advance(40s);
        add(live::CallCompleted{queue, call, agent, live::EndedBy::Caller, 5s, 40s});
    }
    add(live::CallEnded{call});
    m_clock.advance(15s);
}

bool RegionRecorder::write(int callers)
{
    for (int caller = 0; caller < callers; ++caller) {
        addCaller(caller);
    }
    add(live::CallQueued{QueueRef(0), ++m_calls, 1, 0, "13900000000", ""});
    if (const auto scopes = m_store.liveScopes()) {
        m_writer.wantScopes(*scopes);
    }
    m_writer.take(std::exchange(m_batch, {}));
    const journal::JournalBatch batch = m_writer.takeBatch(m_session.id);
    m_chunks += std::ssize(batch.chunks);
    return bool(m_store.write(batch));
}

} // namespace fw::test
