// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoqualitybuilder.h"

#include "core/quality/defaultscorecard.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace fw::demo {

using namespace Qt::StringLiterals;
using quality::Evaluation;
using quality::Milliseconds;
using quality::PhaseKind;
using quality::Span;
using simulation::Random;

namespace {

constexpr std::array kSpecials{DemoLife::Submitted, DemoLife::Confirmed, DemoLife::Endorsed,
                               DemoLife::Voided, DemoLife::Escalated};

Milliseconds seconds(Random &random, double low, double high)
{
    return Milliseconds(static_cast<qint64>(random.between(low, high) * 1000));
}

/// The longest stretch in which they talk.
Span talkOf(const quality::Recording &recording)
{
    Span longest;
    for (const quality::Phase &phase : recording.phases) {
        if (phase.kind == PhaseKind::Talk &&
            phase.span.to - phase.span.from > longest.to - longest.from) {
            longest = phase.span;
        }
    }
    return longest;
}

} // namespace

DemoQualityBuilder::DemoQualityBuilder(DemoQuality &made, const simulation::DemoFloor &floor,
                                       TimePoint now, const QString &inspector, std::uint64_t seed)
    : m_made(made)
    , m_floor(floor)
    , m_now(now)
    , m_inspector(inspector)
    , m_zone(floor.config.grid.zone())
    , m_today(QDateTime::fromMSecsSinceEpoch(toMicroseconds(now) / 1000, m_zone).date())
    , m_monday(m_today.addDays(1 - m_today.dayOfWeek()))
    , m_random(seed * 104729 + static_cast<std::uint64_t>(m_monday.toJulianDay()))
{
}

void DemoQualityBuilder::build()
{
    addScorecards();
    addPlan();
    const std::vector<Team> all = teams();
    for (const Team &team : all) {
        addTeam(team);
    }
    // Of the first outsourced region.
    const auto outsourced = std::ranges::find(all, true, &Team::isOutsourced);
    if (outsourced != all.end()) {
        const auto first = std::ranges::find_if(m_made.m_evaluations, [&](const Evaluation &each) {
            return each.about.team == outsourced->id;
        });
        const auto place = static_cast<std::size_t>(first - m_made.m_evaluations.begin());
        addCalibration({u"Identity check, last week"_s, u"身份核验（上周）"_s}, place, true);
        addCalibration({u"Business answers, this week"_s, u"业务答复（本周）"_s}, place + 8, false);
    }
}

TimePoint DemoQualityBuilder::timeOf(QDate day, double hour) const
{
    const auto start = TimePoint(Milliseconds(day.startOfDay(m_zone).toMSecsSinceEpoch()));
    return start + simulation::fromSeconds(hour * 3600);
}

void DemoQualityBuilder::addScorecards()
{
    quality::ScorecardVersion version = quality::defaultScorecard();
    version.state = quality::ScorecardState::Published;
    version.version = 2;
    version.savedBy = u"qs"_s;
    version.savedAt = timeOf(m_monday.addDays(-7 * 6), 9);
    quality::ScorecardVersion before = version; // false records were no question of their own yet
    before.version = 1;
    before.state = quality::ScorecardState::Retired;
    before.card.sections.back().questions.pop_back();
    before.savedAt = timeOf(m_monday.addDays(-7 * 20), 9);
    quality::ScorecardVersion next = version;
    next.version = 3;
    next.state = quality::ScorecardState::Draft;
    quality::Question praise;
    praise.id = u"P1"_s;
    praise.weight = Exact(0);
    praise.bonus = Exact(3);
    praise.text = {u"The customer praised the service"_s, u"客户当场表扬"_s};
    next.card.sections.front().questions.push_back(praise);
    next.savedAt = timeOf(m_monday, 8);
    m_made.m_scorecards = {before, version, next};
}

const quality::ScorecardVersion &DemoQualityBuilder::versionAt(TimePoint at) const
{
    const quality::ScorecardVersion &current = m_made.m_scorecards[1];
    return at < current.savedAt ? m_made.m_scorecards[0] : current;
}

void DemoQualityBuilder::addPlan()
{
    quality::SamplingPlan &plan = m_made.m_plan;
    const int week = m_monday.weekNumber();
    plan.id = 1;
    plan.title = {u"Week %1: random and targeted"_s.arg(week), u"第 %1 周：随机与定向"_s.arg(week)};
    plan.from = m_monday;
    plan.to = m_monday.addDays(6);
    plan.form = m_made.m_scorecards[1].key();
    plan.seed = u"10086-%1"_s.arg(m_monday.toString(u"yyyyMMdd"_s));
    plan.isLayered = true;
    plan.triggers = {quality::Trigger::LongHold, quality::Trigger::RepeatCall,
                     quality::Trigger::Silence, quality::Trigger::Overtalk};
    for (const QString &login : {m_inspector, u"fs"_s, u"bs"_s, u"qi1"_s, u"qi2"_s}) {
        if (!plan.evaluators.contains(login)) {
            plan.evaluators.append(login);
        }
    }
    plan.due = m_monday.addDays(8);
    plan.savedBy = u"qs"_s;
    plan.savedAt = timeOf(m_monday.addDays(-3), 16);
    plan.isDrawn = true;
}

std::vector<DemoQualityBuilder::Team> DemoQualityBuilder::teams() const
{
    using organisation::ScopeLevel;
    const organisation::ScopeTree &tree = m_floor.config.scopes;
    std::vector<Team> all;
    for (std::size_t scope = 0; scope < tree.scopes().size(); ++scope) {
        if (tree.scopes()[scope].level != ScopeLevel::Team) {
            continue;
        }
        const int node = static_cast<int>(scope);
        Team team;
        team.id = tree.scopes()[scope].id;
        team.isOutsourced = tree.operationOf(node) == organisation::Operation::Outsourced;
        if (const std::optional<int> partner = tree.ancestorOn(ScopeLevel::Partner, node)) {
            team.partner = tree.scopes()[static_cast<std::size_t>(*partner)].id;
        }
        team.place = all.size();
        for (const simulation::AgentParameters &agent : m_floor.centre.agents) {
            const auto known = m_floor.config.people.find("PJSIP/" + std::to_string(agent.number));
            if (known != m_floor.config.people.end() && known->second.scope == node &&
                !agent.skills.empty()) {
                const std::string &queue = m_floor.centre.queues[agent.skills.front().queue].name;
                team.members.push_back({QString::fromStdString(known->second.personId),
                                        known->second.name.zh, QString::fromStdString(queue)});
            }
        }
        if (!team.members.empty()) {
            all.push_back(std::move(team));
        }
    }
    return all;
}

void DemoQualityBuilder::addTeam(const Team &team)
{
    const std::size_t first = m_made.m_evaluations.size();
    const std::size_t number = 10 + m_random.below(9);
    for (std::size_t index = 0; index < number; ++index) {
        addEvaluation(team, caseOfThisWeek(index, team.place));
    }
    for (int week = 1; week < DemoQuality::kWeeks; ++week) {
        for (std::size_t left = 2 + m_random.below(4); left > 0; --left) {
            addEvaluation(team, usualCase(week));
        }
    }
    addCoaching(team, first);
    addCertificates(team);
}

/// Each team has some that are low and shown, one of them fatal, one whose appeal is open, and one
/// whose appeal was granted; and each has one more that is not usual.
DemoQualityBuilder::Case DemoQualityBuilder::caseOfThisWeek(std::size_t number, std::size_t team)
{
    Case wanted;
    wanted.isOfThisWeek = true;
    wanted.at = momentOfThisWeek();
    switch (number) {
    case 0:
        wanted.level = CallLevel::Fatal;
        wanted.life = DemoLife::Released;
        return wanted;
    case 1:
        wanted.life = kSpecials[team % kSpecials.size()];
        wanted.level = wanted.life == DemoLife::Voided || wanted.life == DemoLife::Escalated ||
                               wanted.life == DemoLife::Endorsed
                           ? CallLevel::Low
                           : CallLevel::Fatal;
        return wanted;
    case 2:
        wanted.life = DemoLife::Assigned;
        return wanted;
    case 3:
        wanted.level = CallLevel::Low;
        wanted.life = DemoLife::Appealed;
        return wanted;
    case 4:
        wanted.life = DemoLife::InProgress;
        return wanted;
    case 5:
        wanted.life = DemoLife::Submitted;
        return wanted;
    case 7:
        wanted.level = CallLevel::Low;
        wanted.life = DemoLife::Changed;
        return wanted;
    case 8:
    case 9:
        wanted.level = CallLevel::Low;
        wanted.life = DemoLife::Released;
        return wanted;
    default:
        wanted.life = number % 2 == 0 ? DemoLife::Released : DemoLife::Acknowledged;
        return wanted;
    }
}

DemoQualityBuilder::Case DemoQualityBuilder::usualCase(int weeksAgo)
{
    Case wanted;
    const QDate day = m_monday.addDays(-7 * weeksAgo + static_cast<qint64>(m_random.below(7)));
    wanted.at = timeOf(day, m_random.between(8, 21.5));
    const double level = m_random.uniform();
    wanted.level = level < 0.03   ? CallLevel::Fatal
                   : level < 0.17 ? CallLevel::Low
                                  : CallLevel::Good;
    const double life = m_random.uniform();
    if (wanted.level != CallLevel::Good && life < 0.25) {
        wanted.life = life < 0.12 ? DemoLife::Changed : DemoLife::Kept;
    } else {
        wanted.life = life > 0.99   ? DemoLife::Voided
                      : life > 0.92 ? DemoLife::Released
                                    : DemoLife::Acknowledged;
    }
    return wanted;
}

/// At day time where there was any yet.
TimePoint DemoQualityBuilder::momentOfThisWeek()
{
    const TimePoint start = timeOf(m_monday, 0);
    const Microseconds whole = std::max<Microseconds>(m_now - start, std::chrono::minutes(20));
    const double share = m_random.between(0.01, 0.93);
    const TimePoint at =
        start + Microseconds(static_cast<std::int64_t>(share * static_cast<double>(whole.count())));
    const QDate day = QDateTime::fromMSecsSinceEpoch(toMicroseconds(at) / 1000, m_zone).date();
    const TimePoint better = timeOf(day, m_random.between(8, 21.5));
    return better + std::chrono::hours(1) < m_now ? better : std::min(at, m_now - whole / 20);
}

QString DemoQualityBuilder::evaluatorOf(const Team &team, const Case &wanted)
{
    static constexpr std::array kInternal{"tl"_L1, "os"_L1, "ta"_L1};
    const QStringList &carriers = m_made.m_plan.evaluators;
    const bool isOpen = wanted.life == DemoLife::Assigned || wanted.life == DemoLife::InProgress;
    if (isOpen) { // some are left for who is here
        return team.place % 5 == 0 ? m_inspector : u"qi%1"_s.arg(team.place % 2 + 1);
    }
    if (team.isOutsourced && wanted.level == CallLevel::Good && m_random.chance(0.25)) {
        return kInternal[m_random.below(kInternal.size())];
    }
    return carriers[static_cast<qsizetype>(
        m_random.below(static_cast<std::size_t>(carriers.size())))];
}

void DemoQualityBuilder::addEvaluation(const Team &team, const Case &wanted)
{
    const Member &member =
        team.members[m_random.below(1 + team.members.size() * 7 / 10) % team.members.size()];
    Evaluation evaluation;
    quality::JudgedCall &call = evaluation.about;
    call.id = u"demo/%1"_s.arg(m_made.m_evaluations.size() + 1);
    call.switchName = u"demo"_s;
    call.at = wanted.at;
    call.queue = member.queue;
    call.agent = member.id;
    call.agentName = member.name;
    call.team = team.id;
    call.isOutsourced = team.isOutsourced;
    call.maskedNumber =
        u"13%1****%2"_s.arg(m_random.below(10)).arg(m_random.below(10000), 4, 10, '0'_L1);
    call.talked = seconds(m_random, 40, 330);
    call.held = m_random.chance(0.3) && call.talked > Milliseconds(90'000)
                    ? seconds(m_random, 12, 40)
                    : Milliseconds(0);
    call.waited = seconds(m_random, 3, m_random.chance(0.2) ? 95 : 22);
    const quality::Recording recording = recordingOf(call);
    const quality::ScorecardVersion &version = versionAt(call.at);
    evaluation.form = version.key();
    evaluation.plan = wanted.isOfThisWeek ? m_made.m_plan.id : 0;
    evaluation.evaluator = evaluatorOf(team, wanted);
    evaluation.isInternal = !m_made.m_plan.evaluators.contains(evaluation.evaluator);
    const quality::Revision answers =
        answersFor(wanted.level, version.card, talkOf(recording), m_random);
    evaluation = livedTo(wanted.life, std::move(evaluation), answers, version.card, m_now);
    evaluation.id = static_cast<quality::EvaluationId>(m_made.m_evaluations.size()) + 1;
    if (call.at >= timeOf(m_monday.addDays(-7), 0)) {
        m_made.m_recordings.push_back(recording);
        addComment(evaluation);
    }
    m_made.m_evaluations.push_back(std::move(evaluation));
}

quality::Recording DemoQualityBuilder::recordingOf(const quality::JudgedCall &call)
{
    quality::Recording recording;
    recording.call = call.id;
    recording.switchName = call.switchName;
    recording.path = u"demo/%1.wav"_s.arg(m_made.m_evaluations.size() + 1);
    recording.startedAt = call.at;
    recording.duration = call.talked;
    recording.channels = 2;
    recording.codec = u"pcm_s16le"_s;
    const Milliseconds ring = std::min(call.waited / 2, seconds(m_random, 1.5, 6));
    const Milliseconds menu = seconds(m_random, 8, 25);
    recording.phases = {{PhaseKind::Menu, {-(call.waited + menu), -call.waited}},
                        {PhaseKind::Queue, {-call.waited, -ring}},
                        {PhaseKind::Ring, {-ring, Milliseconds(0)}}};
    if (call.held > Milliseconds(0)) {
        const Milliseconds hold = seconds(m_random, 25, 40);
        recording.phases.push_back({PhaseKind::Talk, {Milliseconds(0), hold}});
        recording.phases.push_back({PhaseKind::Hold, {hold, hold + call.held}});
        recording.phases.push_back({PhaseKind::Talk, {hold + call.held, call.talked}});
    } else {
        recording.phases.push_back({PhaseKind::Talk, {Milliseconds(0), call.talked}});
    }
    recording.phases.push_back(
        {PhaseKind::WrapUp, {call.talked, call.talked + seconds(m_random, 6, 30)}});
    return recording;
}

void DemoQualityBuilder::addComment(const Evaluation &evaluation)
{
    const quality::Revision *const counting = evaluation.counting();
    if (counting == nullptr || counting->notes.empty() || !m_random.chance(0.3)) {
        return;
    }
    const quality::AnswerNote &note = counting->notes.begin()->second;
    quality::ReplayComment comment;
    comment.call = evaluation.about.id;
    comment.at = note.evidence ? note.evidence->from : Milliseconds(0);
    comment.text = u"晨会时一起听这一段。"_s;
    comment.by = evaluation.evaluator;
    comment.writtenAt = counting->at;
    m_made.m_comments.push_back(comment);
}

} // namespace fw::demo
