// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actiondesk.h"

namespace fw::ui {

/// The one call that the supervisor hears, from the ringing of the own phone to its end.
class Supervision final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Supervision)

public:
    struct Session
    {
        live::AgentId agent;
        live::SwitchId source;
        ActionWho who;
        std::string phone;
        commands::SuperviseMode mode = commands::SuperviseMode::Listen;
        TimePoint since = kNoTime; ///< when the phone heard the call; kNoTime: it rings
    };

    explicit Supervision(ActionDesk &desk, QObject *parent = nullptr);

    [[nodiscard]] const std::string &phone() const { return m_phone; }

    /// The supervisor's own, as the switch names it; a running session keeps the one it has.
    void setPhone(const std::string &phone) { m_phone = phone; }

    [[nodiscard]] const std::optional<Session> &session() const { return m_session; }

    /// Hears the agent's call; the same agent again only changes the mode, another one leaves the
    /// running call first. Needs a phone.
    void start(live::AgentId agent, commands::SuperviseMode mode);
    void setMode(commands::SuperviseMode mode);
    void leave();

signals:
    void changed();

private:
    struct Wish
    {
        live::AgentId agent;
        commands::SuperviseMode mode = commands::SuperviseMode::Listen;
    };

    void ring(const Wish &wish);
    void ask(commands::SuperviseMode mode);
    void takeResult(const commands::CommandResult &result);
    void followFloor(const live::Changes &changes);
    void end();

    ActionDesk &m_desk;
    std::string m_phone;
    std::optional<Session> m_session;
    std::optional<Wish> m_next;        ///< begins when the running one is left
    commands::CommandId m_asked = 0;   ///< the last Supervise that has no answer yet
    commands::CommandId m_leaving = 0; ///< the EndSupervision that has no answer yet
    commands::SuperviseMode m_wanted = commands::SuperviseMode::Listen;
    bool m_isHeard = false; ///< the switch has told that the phone hears the agent
};

} // namespace fw::ui
