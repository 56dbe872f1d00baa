// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmcentre.h"

#include "core/alarms/floorhistory.h"

#include <QLoggingCategory>

#include <algorithm>

namespace fw::alarms {

namespace {

Q_LOGGING_CATEGORY(lcAlarms, "fw.alarms", QtInfoMsg)

bool isWorthAnnouncing(const AlarmChange &change)
{
    switch (change.kind) {
    case AlarmChangeKind::Raised:
    case AlarmChangeKind::RaisedAgain:
    case AlarmChangeKind::Rose:
    case AlarmChangeKind::Escalated:
        return !change.alarm.isInFlood && !change.alarm.isShelved();
    case AlarmChangeKind::Unshelved:
        return change.by.isEmpty(); // people know what they do themselves
    case AlarmChangeKind::Fell:
    case AlarmChangeKind::Returned:
    case AlarmChangeKind::Acknowledged:
    case AlarmChangeKind::Shelved:
    case AlarmChangeKind::Gone:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

AlarmCentre::AlarmCentre(const live::FloorStore &floor, const Clock &clock, AlarmStore *store,
                         QObject *parent)
    : QObject(parent)
    , m_floor(floor)
    , m_clock(clock)
    , m_store(store)
{
    restore();
    connect(&floor, &live::FloorStore::liveSecondPassed, this, &AlarmCentre::evaluate);
}

std::optional<std::vector<AlarmRule>> AlarmCentre::ownRules() const
{
    if (m_store == nullptr) {
        return std::nullopt;
    }
    auto rules = m_store->rules();
    if (!rules) {
        qCWarning(lcAlarms) << "rules are not readable, the usual ones hold:"
                            << rules.error().detail;
        return std::nullopt;
    }
    return *rules ? std::optional(withMissingDefaults(std::move(**rules))) : std::nullopt;
}

void AlarmCentre::restore()
{
    if (m_store == nullptr) {
        return;
    }
    if (const auto rules = ownRules()) {
        m_engine = AlarmEngine(*rules);
    }
    const Result<std::vector<Alarm>> alarms = m_store->openAlarms();
    const Result<AlarmId> lastId = m_store->lastId();
    if (!alarms || !lastId) {
        qCWarning(lcAlarms) << "alarms are not readable:"
                            << (alarms ? lastId.error() : alarms.error()).detail;
        return;
    }
    m_engine.restore(*alarms, *lastId);
    std::vector<AlarmChange> gone; // their rules are not there any more
    for (const Alarm &alarm : *alarms) {
        if (!m_engine.alarms().contains(alarm.id)) {
            gone.push_back({AlarmChangeKind::Gone, m_clock.now(), alarm, {}});
            gone.back().alarm.state = AlarmState::Gone;
        }
    }
    keep(gone);
    if (const auto history = m_store->history(static_cast<int>(kRecentChanges)); history) {
        m_recent.assign(history->rbegin(), history->rend());
    }
    if (const Outcome forgotten = m_store->forgetBefore(m_clock.now() - kHistoryKept); !forgotten) {
        qCWarning(lcAlarms) << "old history stays:" << forgotten.error().detail;
    }
}

void AlarmCentre::evaluate()
{
    // Events that wait are older than now; a floor that is behind would read as a calm one.
    if (!m_floor.isCaughtUp()) {
        return;
    }
    const TimePoint now = m_clock.now();
    m_firstRead = isKnown(m_firstRead) ? m_firstRead : now;
    AlarmReadings readings =
        m_gauge.read(m_floor.liveFloor(), m_floor.health(), now, m_expectation);
    for (ReadingSource *source : m_sources) {
        std::ranges::move(source->read(now), std::back_inserter(readings.list));
    }
    m_readings.add(readings, now);
    std::vector<AlarmChange> changes = m_engine.evaluate(readings, now);
    tell(changes);
    addKnown(changes, now);
    take(changes);
    emit valuesRead();
}

void AlarmCentre::addSource(ReadingSource &source)
{
    m_sources.push_back(&source);
}

void AlarmCentre::removeSource(const ReadingSource &source)
{
    std::erase(m_sources, &source);
}

void AlarmCentre::forgetFloor()
{
    m_gauge.reset();
}

void AlarmCentre::take(const std::vector<AlarmChange> &changes)
{
    if (changes.empty()) {
        return;
    }
    for (const AlarmChange &change : changes) {
        m_recent.push_back(change);
        ++m_changeCount;
    }
    while (m_recent.size() > kRecentChanges) {
        m_recent.pop_front();
    }
    keep(changes);
    emit alarmsChanged();
    for (const AlarmChange &change : changes) {
        const Alarm *const now = alarm(change.alarm.id);
        const bool isTaken = now != nullptr && !now->needsAttention(); // by another desk
        if (isWorthAnnouncing(change) && !isTaken) {
            emit announced(change);
        }
    }
}

void AlarmCentre::keep(const std::vector<AlarmChange> &changes)
{
    if (m_store == nullptr) {
        return;
    }
    m_unkept.insert(m_unkept.end(), changes.begin(), changes.end());
    if (m_unkept.empty()) {
        return;
    }
    if (const Outcome kept = m_store->record(m_unkept); !kept) {
        qCWarning(lcAlarms) << "not kept:" << kept.error().detail;
        constexpr std::size_t kMost = 20'000; // a store that never works must not eat the memory
        if (m_unkept.size() > kMost) {
            m_unkept.erase(m_unkept.begin(), m_unkept.end() - kMost);
        }
        emit storeFailed(kept.error());
        return;
    }
    m_unkept.clear();
}

const Alarm *AlarmCentre::alarm(AlarmId id) const
{
    const auto found = m_engine.alarms().find(id);
    return found == m_engine.alarms().end() ? nullptr : &found->second;
}

int AlarmCentre::attentionCount() const
{
    const auto &all = m_engine.alarms();
    return static_cast<int>(std::count_if(
        all.begin(), all.end(), [](const auto &each) { return each.second.needsAttention(); }));
}

bool AlarmCentre::hasUnacknowledgedCritical() const
{
    const auto &all = m_engine.alarms();
    return std::any_of(all.begin(), all.end(), [](const auto &each) {
        return each.second.needsAttention() && each.second.severity == AlarmSeverity::Critical;
    });
}

Outcome AlarmCentre::acknowledge(AlarmId id, const QString &owner, const QString &text)
{
    const auto changes = m_engine.acknowledge(id, owner, text, m_clock.now());
    if (!changes) {
        return changes.error();
    }
    tell(*changes);
    take(*changes);
    return success();
}

Outcome AlarmCentre::shelve(AlarmId id, std::chrono::seconds span, const QString &owner,
                            const QString &text)
{
    const auto changes = m_engine.shelve(id, span, owner, text, m_clock.now());
    if (!changes) {
        return changes.error();
    }
    tell(*changes);
    take(*changes);
    return success();
}

Outcome AlarmCentre::unshelve(AlarmId id, const QString &owner)
{
    const auto changes = m_engine.unshelve(id, owner, m_clock.now());
    if (!changes) {
        return changes.error();
    }
    tell(*changes);
    take(*changes);
    return success();
}

Outcome AlarmCentre::setRules(const std::vector<AlarmRule> &rules)
{
    if (Outcome sound = checkRules(rules); !sound) {
        return sound;
    }
    if (m_store != nullptr && !m_isShared) {
        if (Outcome saved = m_store->saveRules(rules); !saved) {
            return saved;
        }
    }
    take(m_engine.setRules(rules, m_clock.now()));
    emit rulesChanged();
    emit rulesEdited();
    return success();
}

// --- other desks ---

void AlarmCentre::beginSharing()
{
    m_marks.clear();
    m_isShared = true;
}

void AlarmCentre::endSharing()
{
    if (std::exchange(m_isShared, false)) {
        m_marks.clear();
        takeRules(ownRules().value_or(AlarmRule::defaults()));
    }
}

void AlarmCentre::takeRules(const std::vector<AlarmRule> &rules)
{
    if (rules == m_engine.rules() || !checkRules(rules)) {
        return;
    }
    take(m_engine.setRules(rules, m_clock.now()));
    emit rulesChanged();
}

void AlarmCentre::tell(const std::vector<AlarmChange> &changes)
{
    if (!m_isShared) {
        return;
    }
    for (const AlarmChange &change : changes) {
        const std::optional<AlarmMark> mark = AlarmMark::of(change);
        // That an alarm is over is news only where somebody did something about it.
        if (!mark || (mark->kind == AlarmMark::Kind::Over && !m_marks.isOpen(change.alarm))) {
            continue;
        }
        m_marks.take(*mark);
        emit marked(*mark);
    }
}

void AlarmCentre::addKnown(std::vector<AlarmChange> &changes, TimePoint now)
{
    if (!m_isShared) {
        return;
    }
    for (std::size_t each = 0, count = changes.size(); each < count; ++each) {
        const Alarm *const raised =
            changes[each].kind == AlarmChangeKind::Raised ? alarm(changes[each].alarm.id) : nullptr;
        const AlarmMark *const mark = raised != nullptr ? m_marks.markFor(*raised, now) : nullptr;
        if (mark != nullptr) {
            std::ranges::move(applied(*mark, *raised), std::back_inserter(changes));
        }
    }
}

std::vector<AlarmChange> AlarmCentre::applied(const AlarmMark &mark, const Alarm &alarm)
{
    const TimePoint now = m_clock.now();
    const bool covers = alarm.severity <= mark.severity;
    Result<std::vector<AlarmChange>> changes = std::vector<AlarmChange>();
    if (mark.kind == AlarmMark::Kind::Acknowledged && covers && alarm.needsAttention()) {
        changes = m_engine.acknowledge(alarm.id, mark.by, mark.note, now);
    } else if (mark.kind == AlarmMark::Kind::Shelved && covers && !alarm.isShelved()) {
        const auto left =
            std::chrono::duration_cast<std::chrono::seconds>(mark.at + mark.shelf - now);
        // The clock of the server may be ahead of ours.
        changes = m_engine.shelve(alarm.id, std::min(left, m_engine.longestShelf(alarm)), mark.by,
                                  mark.note, now);
    } else if (mark.kind == AlarmMark::Kind::Unshelved && alarm.isShelved()) {
        changes = m_engine.unshelve(alarm.id, mark.by, now);
    }
    return changes ? std::move(*changes) : std::vector<AlarmChange>();
}

void AlarmCentre::takeMarks(const std::vector<AlarmMark> &marks)
{
    std::vector<AlarmChange> changes;
    for (const AlarmMark &mark : marks) {
        m_marks.take(mark);
        const auto found = std::ranges::find_if(
            m_engine.alarms(), [&mark](const auto &each) { return mark.isOf(each.second); });
        if (!mark.isOwn && found != m_engine.alarms().end()) {
            std::ranges::move(applied(mark, found->second), std::back_inserter(changes));
        }
    }
    take(changes);
}

void AlarmCentre::setExpectation(live::Expectation expectation)
{
    m_expectation = std::move(expectation);
    emit expectationChanged();
}

bool AlarmCentre::canRead(AlarmMetric metric) const
{
    switch (needOf(metric)) {
    case MetricNeed::Nothing:
        return true;
    case MetricNeed::Forecast:
        return m_expectation.has(live::Expectation::Kind::Calls);
    case MetricNeed::Roster:
        return m_expectation.has(live::Expectation::Kind::Agents);
    }
    Q_UNREACHABLE();
}

std::vector<WouldBeAlarm> AlarmCentre::whatIf(const AlarmRule &rule, std::chrono::hours span) const
{
    const TimePoint now = m_clock.now();
    const TimePoint from = std::max(now - span, knownSince(rule.metric));
    return replay(rule, isInFloorHistory(rule.metric)
                            ? framesFromFloor(m_floor.liveFloor(), rule.metric, from, now)
                            : m_readings.frames(rule.metric, from, now));
}

TimePoint AlarmCentre::knownSince(AlarmMetric metric) const
{
    const TimePoint now = m_clock.now();
    const TimePoint oldest = now - std::chrono::minutes(ReadingHistory::kMinutes);
    TimePoint known = isKnown(m_firstRead) ? m_firstRead : now;
    if (isInFloorHistory(metric)) {
        for (const live::AgentView &agent : m_floor.liveFloor().agents()) {
            const std::deque<live::StateSpan> &spans = m_floor.liveFloor().agentSpans(agent.id);
            known = spans.empty() ? known : std::min(known, spans.front().from);
        }
    }
    return std::max(oldest, known);
}

} // namespace fw::alarms
