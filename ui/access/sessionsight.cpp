// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/sessionsight.h"

#include "ui/floor/floorsight.h"

#include <algorithm>
#include <functional>

namespace fw::ui {

using access::ProtectedObject;
using access::Right;
using State = guard::DeskSession::State;

SessionSight::SessionSight(const guard::DeskSession &session, live::FloorStore &store,
                           QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
{
    connect(&session, &guard::DeskSession::changed, this, &SessionSight::apply);
    // The organisation may be another one: that of another time, or of other settings.
    connect(&store, &live::FloorStore::begunAnew, this, &SessionSight::apply);
    connect(&store, &live::FloorStore::pastChanged, this, &SessionSight::apply);
    connect(&m_minute, &QTimer::timeout, this, &SessionSight::apply);
    m_minute.start(std::chrono::minutes(1));
}

void SessionSight::apply()
{
    if (m_session.state() == State::SignedOut || m_session.state() == State::Locked) {
        return;
    }
    const organisation::ScopeTree &tree = m_store.floor().config().scopes;
    std::vector<bool> seen;
    for (int scope = 0; scope < int(tree.scopes().size()); ++scope) {
        const access::Place place = access::Place::of(tree, scope);
        seen.push_back(
            m_session.decide(ProtectedObject::LiveFloor, Right::Read, place).isGranted());
    }
    FloorSight &sight = FloorSight::of(m_store);
    if (std::ranges::all_of(seen, std::identity())) {
        sight.seeAll();
    } else {
        sight.seeOnly(tree, seen);
    }
}

} // namespace fw::ui
