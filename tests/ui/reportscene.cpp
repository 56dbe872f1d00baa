// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reportscene.h"

#include <array>
#include <cmath>

namespace fw::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw::reports;
using live::CallOutcome;
using live::FloorConfig;

namespace {

constexpr TimePoint kMonday{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2}};
constexpr TimePoint kNow = kMonday + 24h * 9 + 12h; // Wednesday of the week after
constexpr int kQueues = 4;
constexpr int kAgents = 30;
constexpr std::int64_t kSecond = 1'000'000;

template<typename Answer>
QFuture<Answer> answered(Answer answer)
{
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

/// How busy a quarter of an hour is: two waves a day, less at the weekend.
double loadAt(TimePoint start)
{
    const auto day = std::chrono::floor<std::chrono::days>(start);
    const double hour = double((start - day) / 1min) / 60.0;
    if (hour < 8.0 || hour >= 20.0) {
        return 0.0;
    }
    const double wave = std::exp(-std::pow(hour - 10.5, 2) / 4.0) +
                        0.8 * std::exp(-std::pow(hour - 15.5, 2) / 6.0) + 0.15;
    const unsigned weekday = std::chrono::weekday(day).iso_encoding();
    return wave * (weekday >= 6 ? 0.4 : weekday == 1 ? 1.2 : 1.0);
}

} // namespace

QFuture<ReportAnswer> FakeReportSource::make(const ReportDefinition &definition,
                                             const FloorConfig &config, TimePoint now)
{
    asked.push_back(definition);
    if (m_isHolding) {
        auto promise = std::make_shared<QPromise<ReportAnswer>>();
        promise->start();
        promise->setProgressRange(0, kWhole);
        m_held.push_back(promise);
        return promise->future();
    }
    if (error) {
        return answered(ReportAnswer(*error));
    }
    Result<std::optional<Report>> made =
        makeReport(definition, config, store, now, [](double) { return true; });
    return answered(made ? ReportAnswer(std::make_shared<const Report>(std::move(**made)))
                         : ReportAnswer(made.error()));
}

QFuture<Result<CallPage>> FakeReportSource::calls(const CallsRequest &request)
{
    askedCalls.push_back(request);
    Result<CallPage> page = store.calls(request);
    if (page && std::ssize(page->calls) > request.most) {
        page->calls.resize(std::size_t(request.most));
    }
    return answered(page);
}

QFuture<Result<TimeSpan>> FakeReportSource::covered()
{
    return answered(store.covered());
}

FloorConfig ReportScene::config()
{
    using organisation::Operation;
    using organisation::ScopeLevel;
    FloorConfig config = FloorConfig::defaults();
    config.scopes.setRootName({u"Carrier"_s, u"移动方"_s});
    const int own =
        config.scopes.add(0, u"own"_s, {u"Own centre"_s, u"自营中心"_s}, ScopeLevel::Partner);
    const int partner =
        config.scopes.add(0, u"east"_s, {u"Partner East"_s, u"华东合作商"_s}, ScopeLevel::Partner);
    config.scopes.setOperation(own, Operation::SelfOperated);
    config.scopes.setOperation(partner, Operation::Outsourced);
    std::vector<int> teams;
    for (int team = 0; team < 3; ++team) {
        const int site = config.scopes.add(
            team == 0 ? own : partner, u"s%1"_s.arg(team),
            {u"Site %1"_s.arg(team + 1), u"%1号场地"_s.arg(team + 1)}, ScopeLevel::Site);
        config.scopes.setRegion(site, {u"Region %1"_s.arg(team + 1), u"%1区"_s.arg(team + 1)});
        teams.push_back(config.scopes.add(site, u"t%1"_s.arg(team),
                                          {u"Team %1"_s.arg(team + 1), u"%1班"_s.arg(team + 1)},
                                          ScopeLevel::Team));
    }
    const std::array<LocalizedText, kQueues> names{{{u"Consulting"_s, u"业务咨询"_s},
                                                    {u"Complaints"_s, u"投诉受理"_s},
                                                    {u"Billing"_s, u"话费查询"_s},
                                                    {u"Broadband faults"_s, u"宽带报障"_s}}};
    for (int queue = 0; queue < kQueues; ++queue) {
        live::QueueSettings settings;
        settings.name = names[std::size_t(queue)];
        settings.scope = teams[std::size_t(queue % 3)];
        config.queues.emplace("q" + std::to_string(queue), settings);
    }
    for (int agent = 0; agent < kAgents; ++agent) {
        live::PersonSettings person;
        person.personId = std::to_string(1000 + agent);
        person.name = {u"Agent %1"_s.arg(1000 + agent), u"客服代表%1"_s.arg(1000 + agent)};
        person.scope = teams[std::size_t(agent % 3)];
        config.people.emplace("SIP/" + std::to_string(1000 + agent), person);
    }
    return config;
}

ReportScene::ReportScene()
    : clock(kNow)
    , floor(config(), clock)
{
    for (int queue = 0; queue < kQueues; ++queue) {
        source.store.m_queueSubjects.push_back({queue + 1, u"pbx"_s, u"q%1"_s.arg(queue), {}, {}});
    }
    for (int agent = 0; agent < kAgents; ++agent) {
        source.store.m_agentSubjects.push_back(
            {agent + 1, u"pbx"_s, u"SIP/%1"_s.arg(1000 + agent), {}, {}});
    }
    for (TimePoint start = kMonday - 24h * 7; start < kNow; start += 15min) {
        if (const double load = loadAt(start); load > 0.0) {
            recordQueues(start, load);
            recordAgents(start, load);
        }
    }
}

int ReportScene::upTo(int limit)
{
    m_random = m_random * 1'664'525U + 1'013'904'223U;
    return int((m_random >> 8U) % std::uint32_t(std::max(limit, 1)));
}

void ReportScene::recordQueues(TimePoint start, double load)
{
    for (int queue = 0; queue < kQueues; ++queue) {
        const int answers = int(load * (17 - 2 * queue)) + upTo(3);
        const int abandons = int(load * load * 1.8) + upTo(2);
        const int inTime = int(answers * (0.96 - 0.16 * load)) - upTo(2);
        Sums sums;
        sums.set(Counter::Offered, answers + abandons);
        sums.set(Counter::Answered, answers);
        sums.set(Counter::AnsweredInTime, std::max(inTime, 0));
        sums.set(Counter::AnsweredWithin20, std::max(inTime, 0));
        sums.set(Counter::Abandoned, abandons);
        sums.set(Counter::AbandonedInTime, abandons / 2);
        sums.set(Counter::ShortAbandoned, abandons / 4);
        sums.set(Counter::CompletedByCaller, answers);
        sums.set(Counter::MaxWait, (20 + upTo(int(load * 90))) * kSecond);
        sums.set(Counter::AnsweredWait, answers * (6 + int(load * 8)) * kSecond);
        sums.set(Counter::AbandonedWait, abandons * 31 * kSecond);
        sums.set(Counter::Talk, answers * (170 + 20 * queue) * kSecond);
        sums.set(Counter::WrapUp, answers * 22 * kSecond);
        source.store.m_queueIntervals.push_back({start, queue + 1, sums});
        recordCalls(queue + 1, start, answers, abandons);
    }
}

void ReportScene::recordCalls(std::int64_t queue, TimePoint start, int answered, int abandoned)
{
    for (int call = 0; call < answered + abandoned; ++call) {
        live::CallRecord record;
        const bool isAnswered = call < answered;
        record.outcome = isAnswered ? CallOutcome::Answered : CallOutcome::Abandoned;
        record.wait = std::chrono::seconds(isAnswered ? upTo(26) : upTo(40) + upTo(60));
        record.leftAt = start + std::chrono::seconds(50 + upTo(850));
        record.queuedAt = std::max(start, record.leftAt - record.wait);
        record.isInTime = record.wait <= 20s;
        record.isShortAbandon = !isAnswered && record.wait < 5s;
        record.callerNumber = "138****" + std::to_string(1000 + upTo(9000));
        if (isAnswered) {
            record.talk = std::chrono::seconds(60 + upTo(240));
            record.endedAt = record.leftAt + record.talk;
            record.endedBy = live::EndedBy::Caller;
        }
        source.store.m_calls.push_back({queue, isAnswered ? 1 + upTo(kAgents) : 0, record});
    }
}

void ReportScene::recordAgents(TimePoint start, double load)
{
    for (int agent = 0; agent < kAgents; ++agent) {
        const double busy = std::min(0.85, 0.35 + load * 0.38) + upTo(8) / 100.0;
        const auto share = [](double part) { return std::int64_t(part * 900.0) * kSecond; };
        Sums sums;
        sums.set(Counter::AgentCalls, int(load * 2.5) + upTo(2));
        sums.set(Counter::AgentMissed, upTo(9) == 0 ? 1 : 0);
        sums.set(Counter::AgentTalk, share(busy * 0.8));
        sums.set(Counter::InTalking, share(busy * 0.78));
        sums.set(Counter::InOnHold, share(busy * 0.05));
        sums.set(Counter::InWrapUp, share(busy * 0.17));
        sums.set(Counter::InRinging, share(0.02));
        sums.set(Counter::InOnBreak, share(0.05));
        sums.set(Counter::InAvailable, share(std::max(0.0, 0.93 - busy)));
        source.store.m_agentIntervals.push_back({start, agent + 1, sums});
    }
}

ReportDefinition ReportScene::lastWeek()
{
    ReportDefinition definition;
    definition.period.kind = PeriodKind::LastWeek;
    definition.rows = RowKind::Queue;
    definition.metrics = {u"OFF"_s, u"ANS"_s, u"ABN"_s, u"SL-1"_s, u"ASA-1"_s, u"T-BREAK"_s};
    return definition;
}

} // namespace fw::tests
