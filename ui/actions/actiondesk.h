// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandport.h"
#include "core/live/floorstore.h"
#include "ui/actions/actionlogmodel.h"
#include "ui/actions/actionrules.h"

#include <map>

namespace fw::ui {

/// Sends what was planned, follows each command to its result, and holds the way back open for a
/// moment. Repeats nothing by itself: what is unknown stays so until the port settles it.
class ActionDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionDesk)

public:
    static constexpr std::chrono::seconds kUndoTime{5};

    ActionDesk(live::FloorStore &store, commands::CommandPort &port, QObject *parent = nullptr);

    [[nodiscard]] live::FloorStore &store() const { return m_store; }

    [[nodiscard]] ActionRules rules() const { return {m_store.floor(), m_port, m_store.isPast()}; }

    [[nodiscard]] ActionLogModel &log() { return m_log; }

    /// Sends the steps that are possible; nothing when none is.
    void submit(const ActionPlan &plan);
    /// Sends one command with no way back, and tells its number; for supervision.
    commands::CommandId send(const ActionWords &words, const ActionWho &who, live::SwitchId source,
                             const commands::SwitchCommand &command);

    /// Whether something can be taken back now. That a step failed leaves the others.
    [[nodiscard]] bool canUndo() const { return m_offer.has_value(); }

    /// Rounded up; 0 when nothing can be taken back.
    [[nodiscard]] int undoSecondsLeft() const;
    /// Takes the last action back: what is done at once, what is on its way as soon as it is done.
    void undo();

signals:
    /// Something was sent: the newest row of the log.
    void sent();
    void undoChanged();
    /// What the account may do was read anew.
    void rightsChanged();
    /// After the log knows it.
    void settled(const fw::commands::CommandResult &result);

private:
    struct StepKey
    {
        std::uint64_t action = 0;
        std::size_t step = 0;

        auto operator<=>(const StepKey &) const = default;
    };

    /// The way back of one step.
    struct WayBack
    {
        ActionWho who;
        live::SwitchId source;
        std::vector<commands::SwitchCommand> commands;
        commands::CommandState state = commands::CommandState::Sent;
    };

    struct Offer
    {
        std::uint64_t action = 0;
        ActionWords words;
        std::vector<WayBack> steps; ///< by step of the action; no commands: no way back
        TimePoint until = kNoTime;
    };

    /// Waits for the step that it takes back.
    struct Deferred
    {
        WayBack way;
        StepKey first; ///< of the undo's own entries
    };

    void follow(commands::CommandId id, StepKey key);
    void sendBack(const WayBack &way, StepKey first);
    void settleBack(const Deferred &deferred, commands::CommandState state,
                    commands::CommandProblem problem);
    void takeResult(const commands::CommandResult &result);
    void takeForOffer(StepKey key, commands::CommandState state);
    void tick();

    live::FloorStore &m_store;
    commands::CommandPort &m_port;
    ActionLogModel m_log;
    std::map<commands::CommandId, StepKey> m_following;
    std::map<StepKey, Deferred> m_deferred; ///< by the step that is to be taken back
    std::optional<Offer> m_offer;
    std::uint64_t m_lastAction = 0;
};

} // namespace fw::ui
