// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guard/desksession.h"
#include "core/live/floorstore.h"

namespace fw::ui {

/// Cuts what is seen of a floor to what whoever sits at the desk may read of it. While the desk is
/// covered, what was seen stays as it is.
class SessionSight final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionSight)

public:
    SessionSight(const guard::DeskSession &session, live::FloorStore &store,
                 QObject *parent = nullptr);

    /// It also does so by itself when somebody signs in, when the floor is another, and once a
    /// minute, because a delegation begins and ends.
    void apply();

private:
    const guard::DeskSession &m_session;
    live::FloorStore &m_store;
    QTimer m_minute;
};

} // namespace fw::ui
