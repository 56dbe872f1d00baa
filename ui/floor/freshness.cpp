// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/freshness.h"

#include "ui/floor/statetext.h"

#include <QDateTime>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<live::SwitchId> switchesOf(const live::FloorStore &store, const ScopeFilter &filter)
{
    std::vector<bool> isPart(store.floor().sources().size());
    const auto add = [&isPart](live::SwitchId source) {
        if (source.index() < isPart.size()) {
            isPart[source.index()] = true;
        }
    };
    for (const live::QueueView &queue : store.floor().queues()) {
        if (filter.hasQueue(store.floor(), queue)) {
            add(queue.source);
        }
    }
    for (const live::AgentView &agent : store.floor().agents()) {
        if (filter.hasAgent(store.floor(), agent)) {
            add(agent.source);
        }
    }
    std::vector<live::SwitchId> parts;
    for (std::size_t index = 0; index < isPart.size(); ++index) {
        if (isPart[index]) {
            parts.emplace_back(index);
        }
    }
    if (filter.scope == 0 || parts.empty()) {
        // The whole floor also lacks what a switch would tell that was never heard.
        parts.clear();
        for (const live::FeedHealth &health : store.health()) {
            parts.push_back(health.source);
        }
    }
    return parts;
}

} // namespace

QString Freshness::caption(const live::FloorStore &store) const
{
    if (!isKnown(asOf)) {
        return {};
    }
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMicroseconds(asOf) / 1000,
                                                          store.floor().config().grid.zone());
    const QString clock = time.toString(u"HH:mm:ss"_s);
    if (!isPartlyStale()) {
        //: %1 a time of day, such as 10:47:12
        return tr("Data as of %1").arg(clock);
    }
    QStringList names;
    for (const live::SwitchId source : stale) {
        names << StateText::sourceName(store.floor(), source);
    }
    //: %1 names of switches that are gone, %2 a time of day
    return tr("Without %1 since %2").arg(names.join(u", "_s), clock);
}

Freshness freshnessOf(const live::FloorStore &store, const ScopeFilter &filter)
{
    Freshness freshness;
    const std::vector<live::SwitchId> parts = switchesOf(store, filter);
    bool isFirst = true;
    for (const live::SwitchId source : parts) {
        const TimePoint asOf = store.dataAsOf(source);
        freshness.asOf = std::exchange(isFirst, false) ? asOf : std::min(asOf, freshness.asOf);
        if (store.isStale(source)) {
            freshness.stale.push_back(source);
        }
    }
    freshness.isWhollyStale = freshness.stale.size() == parts.size();
    return freshness;
}

} // namespace fw::ui
