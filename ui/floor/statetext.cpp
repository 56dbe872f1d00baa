// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/statetext.h"

#include "ui/widgets/duration.h"
#include "ui/widgets/visibletext.h"

#include <QLocale>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using live::AgentState;

QString StateText::word(AgentState state, const live::FloorConfig &config)
{
    const LocalizedText &own = config.stateNames.at(live::indexOf(state));
    if (!own.isEmpty()) {
        return visibleText(own.in(QLocale().name()));
    }
    return usualWord(state);
}

QString StateText::usualWord(AgentState state)
{
    switch (state) {
    case AgentState::LoggedOut:
        return tr("Logged out");
    case AgentState::Available:
        return tr("Available");
    case AgentState::Ringing:
        return tr("Ringing");
    case AgentState::Talking:
        return tr("Talking");
    case AgentState::OnHold:
        return tr("On hold");
    case AgentState::OtherCall:
        //: a call that no queue gave: outbound or internal
        return tr("Other call");
    case AgentState::WrapUp:
        return tr("Wrap-up");
    case AgentState::OnBreak:
        return tr("On break");
    case AgentState::Unreachable:
        //: the agent's phone is not registered
        return tr("Unreachable");
    case AgentState::Count:
        break;
    }
    return {};
}

QString StateText::tag(AgentState state)
{
    switch (state) {
    case AgentState::LoggedOut:
        //: tag on a seat, as short as possible: logged out
        return tr("Off");
    case AgentState::Available:
        //: tag on a seat, as short as possible: available
        return tr("Idle");
    case AgentState::Ringing:
        //: tag on a seat, as short as possible: ringing
        return tr("Ring");
    case AgentState::Talking:
        //: tag on a seat, as short as possible: talking
        return tr("Talk");
    case AgentState::OnHold:
        //: tag on a seat, as short as possible: caller on hold
        return tr("Hold");
    case AgentState::OtherCall:
        //: tag on a seat, as short as possible: outbound or internal call
        return tr("Out");
    case AgentState::WrapUp:
        //: tag on a seat, as short as possible: wrap-up
        return tr("Wrap");
    case AgentState::OnBreak:
        //: tag on a seat, as short as possible: on break
        return tr("Break");
    case AgentState::Unreachable:
        //: tag on a seat, as short as possible: the phone is gone
        return tr("Lost");
    case AgentState::Count:
        break;
    }
    return {};
}

QChar StateText::glyph(AgentState state)
{
    // Outline circle, dot, bell, dot in circle, arrow, pencil, two bars, cross, dash: told apart
    // without colour.
    constexpr std::array<char16_t, live::kAgentStateCount> kGlyphs{u'\u2013', u'\u25cb', u'\u25ce',
                                                                   u'\u25cf', u'\u25d0', u'\u2197',
                                                                   u'\u270e', u'\u2016', u'\u2715'};
    return QChar(kGlyphs.at(live::indexOf(state)));
}

QString StateText::reason(const std::string &code, const live::FloorConfig &config)
{
    const live::ReasonCode *known = config.reason(code);
    return known != nullptr && !known->name.isEmpty()
               ? visibleText(known->name.in(QLocale().name()))
               : visibleText(code);
}

QString StateText::serviceLevel(int formula, std::chrono::seconds threshold)
{
    //: formula %1 of a service level with its threshold of %2 seconds
    return tr("SL-%1 · %2 s").arg(formula).arg(threshold.count());
}

QString StateText::agentName(const live::AgentView &agent)
{
    return visibleText(agent.displayName.in(QLocale().name()));
}

QString StateText::queueName(const live::QueueView &queue)
{
    const LocalizedText &own = queue.settings.name;
    return own.isEmpty() ? visibleText(queue.name) : visibleText(own.in(QLocale().name()));
}

QString StateText::scopeName(int scope, const live::FloorConfig &config)
{
    return visibleText(config.scopes.scopes().at(std::size_t(scope)).name.in(QLocale().name()));
}

QString StateText::heardBy(const live::AgentView &agent)
{
    QStringList phones;
    for (const std::string &phone : agent.listeners) {
        phones << visibleText(phone);
    }
    //: %1 the phones of supervisors who listen to an agent
    return phones.isEmpty() ? QString() : tr("heard by %1").arg(phones.join(u", "_s));
}

QString StateText::describe(const live::AgentView &agent, const live::FloorConfig &config,
                            TimePoint now)
{
    QStringList parts{visibleText(agent.personId)};
    if (const QString name = agentName(agent); !name.isEmpty() && name != parts.first()) {
        parts << name;
    }
    parts << word(agent.state, config);
    if (!agent.reason.empty()) {
        parts << reason(agent.reason, config);
    }
    if (isKnown(agent.stateSince)) {
        parts << formatDuration(now - agent.stateSince);
    }
    if (limitShare(agent, now) > 1.0) {
        parts << tr("over the limit of %1").arg(formatDuration(*agent.limit));
    }
    if (agent.isPartlyPaused) {
        parts << tr("paused in some queues");
    }
    if (!agent.listeners.empty()) {
        parts << heardBy(agent);
    }
    return parts.join(u", "_s);
}

QString StateText::sourceName(const live::Floor &floor, live::SwitchId source)
{
    const auto &sources = floor.sources();
    const bool isKnown = source.index() < sources.size() && !sources[source.index()].name.empty();
    return isKnown ? visibleText(sources[source.index()].name)
                   //: a switch without a name: %1 its number
                   : tr("Switch %1").arg(source.index() + 1);
}

QString StateText::queueName(const live::Floor &floor, const live::QueueView &queue)
{
    const QString name = queueName(queue);
    const bool isTwice =
        floor.sources().size() > 1 &&
        std::any_of(floor.queues().begin(), floor.queues().end(), [&](const live::QueueView &each) {
            return each.source != queue.source && each.isPresent && queueName(each) == name;
        });
    return isTwice ? name + QStringLiteral(" · ") + sourceName(floor, queue.source) : name;
}

double limitShare(const live::AgentView &agent, TimePoint now)
{
    if (!agent.limit || agent.limit->count() <= 0 || !isKnown(agent.stateSince)) {
        return 0.0;
    }
    return double(wholeSeconds(now - agent.stateSince)) / double(agent.limit->count());
}

} // namespace fw::ui
