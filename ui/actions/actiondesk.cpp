// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actiondesk.h"

#include <algorithm>

namespace fw::ui {

using commands::CommandId;
using commands::CommandProblem;
using commands::CommandResult;
using commands::CommandState;

ActionDesk::ActionDesk(live::FloorStore &store, commands::CommandPort &port, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_port(port)
    , m_log(store)
{
    connect(&port, &commands::CommandPort::settled, this, &ActionDesk::takeResult);
    connect(&port, &commands::CommandPort::rightsChanged, this, &ActionDesk::rightsChanged);
    connect(&store, &live::FloorStore::secondPassed, this, &ActionDesk::tick);
}

void ActionDesk::submit(const ActionPlan &plan)
{
    if (plan.possibleCount() == 0) {
        return;
    }
    LoggedAction logged{++m_lastAction, m_store.now(), plan.words, {}};
    Offer offer{logged.id, plan.words, {}, m_store.now() + kUndoTime};
    std::vector<const PlannedStep *> steps;
    for (const PlannedStep &step : plan.steps) {
        if (step.left.isPossible()) {
            logged.steps.push_back({step.who, CommandState::Sent, CommandProblem::None, {}, {}});
            offer.steps.push_back({step.who, step.source, step.undo, CommandState::Sent});
            steps.push_back(&step);
        }
    }
    m_log.add(std::move(logged));
    const bool hasWayBack =
        std::ranges::any_of(offer.steps, [](const WayBack &way) { return !way.commands.empty(); });
    m_offer = hasWayBack ? std::optional(std::move(offer)) : std::nullopt;
    const std::uint64_t action = m_lastAction;
    for (std::size_t index = 0; index < steps.size(); ++index) {
        follow(m_port.submit(steps[index]->source, steps[index]->command), {action, index});
    }
    emit sent();
    emit undoChanged();
}

CommandId ActionDesk::send(const ActionWords &words, const ActionWho &who, live::SwitchId source,
                           const commands::SwitchCommand &command)
{
    m_log.add({++m_lastAction,
               m_store.now(),
               words,
               {{who, CommandState::Sent, CommandProblem::None, {}, {}}}});
    const CommandId id = m_port.submit(source, command);
    follow(id, {m_lastAction, 0});
    m_offer.reset(); // only the last action is taken back, and this one is not
    emit sent();
    emit undoChanged();
    return id;
}

void ActionDesk::follow(CommandId id, StepKey key)
{
    m_following.emplace(id, key);
}

int ActionDesk::undoSecondsLeft() const
{
    if (!m_offer) {
        return 0;
    }
    const auto left = m_offer->until - m_store.now();
    return std::max(0, int(std::chrono::ceil<std::chrono::seconds>(left).count()));
}

void ActionDesk::undo()
{
    if (!m_offer) {
        return;
    }
    const Offer offer = *std::exchange(m_offer, std::nullopt);
    LoggedAction logged{++m_lastAction, m_store.now(), offer.words, {}};
    logged.words.isUndo = true;
    std::vector<std::pair<std::size_t, std::size_t>> ways; // step, and where its entries begin
    for (std::size_t index = 0; index < offer.steps.size(); ++index) {
        const WayBack &way = offer.steps[index];
        const bool isOpen = way.state == CommandState::Done || way.state == CommandState::Sent;
        if (!isOpen || way.commands.empty()) {
            continue;
        }
        ways.emplace_back(index, logged.steps.size());
        for (std::size_t each = 0; each < way.commands.size(); ++each) {
            logged.steps.push_back({way.who, CommandState::Sent, CommandProblem::None, {}, {}});
        }
    }
    if (ways.empty()) {
        emit undoChanged();
        return;
    }
    const std::uint64_t action = logged.id;
    m_log.add(std::move(logged));
    for (const auto &[index, begin] : ways) {
        const WayBack &way = offer.steps[index];
        if (way.state == CommandState::Done) {
            sendBack(way, {action, begin});
        } else {
            m_deferred.emplace(StepKey{offer.action, index}, Deferred{way, {action, begin}});
        }
    }
    emit sent();
    emit undoChanged();
}

void ActionDesk::sendBack(const WayBack &way, StepKey first)
{
    for (const commands::SwitchCommand &command : way.commands) {
        follow(m_port.submit(way.source, command), first);
        ++first.step;
    }
}

void ActionDesk::settleBack(const Deferred &deferred, CommandState state, CommandProblem problem)
{
    CommandResult result;
    result.state = state;
    result.problem = problem;
    for (std::size_t each = 0; each < deferred.way.commands.size(); ++each) {
        m_log.setStep(deferred.first.action, deferred.first.step + each, result);
    }
}

void ActionDesk::takeResult(const CommandResult &result)
{
    const auto found = m_following.find(result.id);
    if (found == m_following.end()) {
        return;
    }
    const StepKey key = found->second;
    if (result.state == CommandState::Done || result.state == CommandState::Failed) {
        m_following.erase(found);
    }
    m_log.setStep(key.action, key.step, result);
    if (const auto waiting = m_deferred.find(key); waiting != m_deferred.end()) {
        const Deferred deferred = waiting->second;
        m_deferred.erase(waiting);
        if (result.state == CommandState::Done) {
            sendBack(deferred.way, deferred.first);
        } else if (result.state == CommandState::Failed) {
            settleBack(deferred, CommandState::Done, CommandProblem::None); // nothing to take back
        } else {
            settleBack(deferred, CommandState::Failed, CommandProblem::NotConnected);
        }
    }
    takeForOffer(key, result.state);
    emit settled(result);
}

void ActionDesk::takeForOffer(StepKey key, CommandState state)
{
    if (!m_offer || m_offer->action != key.action || key.step >= m_offer->steps.size()) {
        return;
    }
    m_offer->steps[key.step].state = state;
    const bool isOpen = std::ranges::any_of(m_offer->steps, [](const WayBack &way) {
        return !way.commands.empty() && way.state != CommandState::Failed;
    });
    if (!isOpen) {
        m_offer.reset();
        emit undoChanged();
    }
}

void ActionDesk::tick()
{
    if (!m_offer) {
        return;
    }
    if (m_store.now() >= m_offer->until) {
        m_offer.reset();
    }
    emit undoChanged();
}

} // namespace fw::ui
