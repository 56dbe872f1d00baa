// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/deskfigures.h"
#include "core/monthclose/deskmonthfacts.h"
#include "core/monthclose/settlementdesk.h"
#include "tests/monthclose/monthscene.h"
#include "tests/reports/memoryreportstore.h"
#include "tests/support/memorycomplaints.h"
#include "tests/support/memoryoperations.h"
#include "tests/support/memoryquality.h"
#include "tests/support/memoryroster.h"
#include "tests/support/memorysettlement.h"
#include "tests/support/opendoor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::monthclose;
using namespace fw::tests;
using quality::EvaluationState;
using reports::Counter;
using settlement::CaseStep;

namespace {

const QDate kMonth = kSettledMonth;
const QTimeZone kZone("Asia/Shanghai");

TimePoint at(QDate date, int hour)
{
    return attendance::timeOfMinute(date, hour * 60, kZone);
}

/// Days and frozen months that a test puts there.
class MadeAttendance final : public attendance::AttendanceStore
{
public:
    [[nodiscard]] Result<std::vector<attendance::TeamDay>> days(const QString &team, QDate from,
                                                                QDate to) const override
    {
        std::vector<attendance::TeamDay> found;
        std::ranges::copy_if(kept, std::back_inserter(found), [&](const auto &each) {
            return (team.isEmpty() || each.team == team) && from <= each.day.date &&
                   each.day.date <= to;
        });
        return found;
    }

    [[nodiscard]] Outcome saveDays(const std::vector<attendance::TeamDay> & /*days*/) override
    {
        return success();
    }

    [[nodiscard]] Outcome decide(const attendance::TeamDay & /*day*/,
                                 const access::AuditEntry & /*entry*/) override
    {
        return success();
    }

    [[nodiscard]] Result<std::vector<attendance::FrozenMonth>> frozenMonths() const override
    {
        return frozen;
    }

    [[nodiscard]] Outcome freeze(const attendance::FrozenMonth & /*month*/,
                                 const access::AuditEntry & /*entry*/) override
    {
        return success();
    }

    std::vector<attendance::TeamDay> kept;
    std::vector<attendance::FrozenMonth> frozen;
};

live::FloorConfig config()
{
    live::FloorConfig config = live::FloorConfig::defaults();
    config.grid = IntervalGrid(kZone, std::chrono::minutes(30));
    using organisation::ScopeLevel;
    const int north = config.scopes.add(0, u"north"_s, {}, ScopeLevel::Partner);
    const int alpha = config.scopes.add(north, u"alpha"_s, {}, ScopeLevel::Team);
    const int south = config.scopes.add(0, u"south"_s, {}, ScopeLevel::Partner);
    const int gamma = config.scopes.add(south, u"gamma"_s, {}, ScopeLevel::Team);
    config.queues["billing"].scope = north;
    config.queues["sales"].scope = south;
    config.people["PJSIP/9001"].personId = "p1";
    config.people["PJSIP/9001"].scope = alpha;
    config.people["PJSIP/9003"].scope = gamma;
    return config;
}

attendance::TeamDay day(const QString &team, const QString &person, int date, qint64 seconds,
                        qint64 overtime = 0)
{
    attendance::TeamDay made;
    made.team = team;
    made.day.person = person;
    made.day.date = QDate(2026, 3, date);
    made.day.scheduledSeconds = seconds;
    made.day.workedSeconds = seconds + overtime;
    made.day.overtimeSeconds = overtime;
    made.day.adherence.scheduled = Microseconds(seconds * 1'000'000);
    made.day.adherence.adherent = Microseconds(seconds * 900'000);
    return made;
}

quality::Evaluation evaluation(int score, EvaluationState state, const QString &team = u"alpha"_s)
{
    quality::Evaluation made;
    made.about.at = at(QDate(2026, 3, 9), 10);
    made.about.team = team;
    made.state = state;
    quality::Revision revision;
    revision.score.final = Exact(score);
    revision.score.critical[0].isAssessed = true;
    revision.score.critical[0].isFailed = score < 60;
    made.revisions = {revision};
    return made;
}

const MonthFigure *named(const std::vector<MonthFigure> &figures, const QString &kpi)
{
    const auto found = std::ranges::find(figures, kpi, &MonthFigure::kpi);
    return found != figures.end() ? &*found : nullptr;
}

} // namespace

/// What a month's figures are counted from.
class TestDeskMonthFacts final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void hoursAreExactByRole();
    void teamsThatAreNotFrozenAreNamed();
    void whoseCallsAreUnknownHasNoBonus();
    void callsAreThoseOfThePart();
    void withoutDataNothingIsZero();
    void onlyReleasedScoresCount();
    void complaintsAreCountedByCalls();
    void incidentsSayWhatTheyCost();
    void whatIsKeptIsWhatWasCounted();

private:
    void addCalls(std::int64_t queue, int date, int offered, int answered, int within20);
    void addAgentCalls(std::int64_t agent, int date, int calls);
    [[nodiscard]] operations::IncidentId openIncident(const QString &scope,
                                                      operations::IncidentSeverity severity);

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<live::FloorStore> m_floor;
    std::unique_ptr<MemoryAudit> m_audit;
    std::unique_ptr<OpenDoor> m_door;
    std::unique_ptr<access::AccessPolicy> m_policy;
    std::unique_ptr<guard::DeskSession> m_session;
    std::unique_ptr<alarms::AlarmCentre> m_alarms;
    std::unique_ptr<MemoryRoster> m_rosterStore;
    std::unique_ptr<roster::RosterDesk> m_rosters;
    std::unique_ptr<MadeAttendance> m_days;
    std::unique_ptr<attendance::AttendanceDesk> m_attendance;
    std::unique_ptr<MemoryOperations> m_operationsStore;
    std::unique_ptr<operations::OperationsDesk> m_operations;
    std::unique_ptr<reports::MemoryReportStore> m_reports;
    std::unique_ptr<MemoryQualityStore> m_quality;
    std::unique_ptr<MemoryComplaints> m_complaints;
    std::unique_ptr<DeskMonthFacts> m_facts;
};

void TestDeskMonthFacts::init()
{
    m_clock = std::make_unique<ManualClock>(at(QDate(2026, 3, 20), 9));
    m_floor = std::make_unique<live::FloorStore>(config(), *m_clock);
    m_audit = std::make_unique<MemoryAudit>();
    m_door = std::make_unique<OpenDoor>();
    m_policy = std::make_unique<access::AccessPolicy>(*access::AccessMatrix::builtIn());
    m_session = std::make_unique<guard::DeskSession>(*m_door, *m_policy, *m_clock);
    QVERIFY(m_session->begin());
    const guard::DeskName name{u"desk-7"_s, u"desktop"_s};
    m_alarms = std::make_unique<alarms::AlarmCentre>(*m_floor, *m_clock, nullptr);
    m_rosterStore = std::make_unique<MemoryRoster>(*m_audit);
    m_rosters =
        std::make_unique<roster::RosterDesk>(*m_session, *m_floor, *m_rosterStore, *m_clock, name);
    std::vector<roster::Person> people(3);
    const QStringList teams{u"alpha"_s, u"alpha"_s, u"gamma"_s};
    for (std::size_t index = 0; index < people.size(); ++index) {
        people[index].id = u"p%1"_s.arg(index + 1);
        people[index].team = teams[qsizetype(index)];
        people[index].logins = {{u"PJSIP/900%1"_s.arg(index + 1), {}, {}}};
    }
    people[0].roles = {{{}, roster::PersonRole::Trainee},
                       {QDate(2026, 3, 16), roster::PersonRole::Agent}};
    people[1].roles = {{{}, roster::PersonRole::Lead}};
    QVERIFY(m_rosters->savePeople(people));
    m_days = std::make_unique<MadeAttendance>();
    m_days->kept = {day(u"alpha"_s, u"p1"_s, 2, 28'801), day(u"alpha"_s, u"p1"_s, 17, 28'800, 600),
                    day(u"alpha"_s, u"p2"_s, 2, 36'000), day(u"gamma"_s, u"p3"_s, 2, 28'800)};
    m_attendance = std::make_unique<attendance::AttendanceDesk>(*m_session, *m_rosters, *m_days,
                                                                *m_clock, name);
    m_operationsStore = std::make_unique<MemoryOperations>(*m_audit);
    m_operations = std::make_unique<operations::OperationsDesk>(
        *m_session, *m_floor, *m_alarms, *m_audit, *m_operationsStore, *m_clock, name);
    m_reports = std::make_unique<reports::MemoryReportStore>();
    m_reports->m_queueSubjects = {{1, u"pbx"_s, u"billing"_s, {}, {}},
                                  {2, u"pbx"_s, u"sales"_s, {}, {}}};
    m_reports->m_agentSubjects = {{11, u"pbx"_s, u"PJSIP/9001"_s, u"p1"_s, {}},
                                  {13, u"pbx"_s, u"PJSIP/9003"_s, {}, {}}};
    m_quality = std::make_unique<MemoryQualityStore>(*m_audit);
    m_complaints = std::make_unique<MemoryComplaints>(*m_audit);
    m_facts = std::make_unique<DeskMonthFacts>(*m_floor, *m_clock);
    MonthSources sources;
    sources.attendance = m_attendance.get();
    sources.operations = m_operations.get();
    sources.reports = m_reports.get();
    sources.quality = m_quality.get();
    sources.complaints = m_complaints.get();
    m_facts->setSources(sources);
}

void TestDeskMonthFacts::cleanup()
{
    m_operations.reset();
    m_attendance.reset();
    m_rosters.reset();
    m_alarms.reset();
    m_session.reset();
}

void TestDeskMonthFacts::addCalls(std::int64_t queue, int date, int offered, int answered,
                                  int within20)
{
    reports::Sums sums;
    sums.set(Counter::Offered, offered);
    sums.set(Counter::Answered, answered);
    sums.set(Counter::AnsweredWithin20, within20);
    sums.set(Counter::Abandoned, offered - answered);
    sums.set(Counter::ShortAbandoned, 1);
    sums.set(Counter::CompletedByAgent, answered);
    sums.set(Counter::Talk, answered * qint64(85'500'000));
    m_reports->m_queueIntervals.push_back({at(QDate(2026, 3, date), 10), queue, sums});
}

void TestDeskMonthFacts::addAgentCalls(std::int64_t agent, int date, int calls)
{
    reports::Sums sums;
    sums.set(Counter::AgentCalls, calls);
    m_reports->m_agentIntervals.push_back({at(QDate(2026, 3, date), 10), agent, sums});
}

operations::IncidentId TestDeskMonthFacts::openIncident(const QString &scope,
                                                        operations::IncidentSeverity severity)
{
    access::Identity who; // an incident lies where whoever opens it does
    who.login = u"cfs"_s;
    who.post.role = access::Role::FloorSupervisor;
    who.post.regions = {scope};
    m_door->who = who;
    (void)m_session->begin();
    (void)m_session->signIn(who.login, {});
    operations::IncidentDraft draft;
    draft.title = u"Silence"_s;
    draft.severity = severity;
    const auto id = m_operations->open(draft, {});
    m_door->who.reset();
    return id && m_session->begin() ? *id : 0;
}

void TestDeskMonthFacts::hoursAreExactByRole()
{
    addAgentCalls(11, 2, 30);
    addAgentCalls(11, 17, 50);
    addAgentCalls(13, 2, 99);
    QStringList unfrozen;
    const auto people = m_facts->hours(u"north"_s, kMonth, unfrozen);
    QVERIFY2(people, people ? "" : qPrintable(people.error().detail));
    QCOMPARE(people->size(), std::size_t(3));
    const settlement::PersonSegment &trainee = people->at(0);
    QCOMPARE(trainee.employee, u"p1"_s);
    QCOMPARE(trainee.role, u"trainee"_s);
    QCOMPARE(trainee.to, QDate(2026, 3, 15));
    QCOMPARE(trainee.scheduled, Exact::ratio(28'801, 3600)); // to the second
    QCOMPARE(trainee.handled, Exact(30));
    const settlement::PersonSegment &agent = people->at(1);
    QCOMPARE(agent.role, u"agent"_s);
    QCOMPARE(agent.from, QDate(2026, 3, 16));
    QCOMPARE(agent.worked, Exact::ratio(29'400, 3600));
    QCOMPARE(agent.handled, Exact(50));
    QVERIFY(agent.isBonusEligible);
    QCOMPARE(people->at(2).role, u"lead"_s);
    QVERIFY(!people->at(2).isBonusEligible);
}

void TestDeskMonthFacts::teamsThatAreNotFrozenAreNamed()
{
    QStringList unfrozen;
    QVERIFY(m_facts->hours(u"north"_s, kMonth, unfrozen));
    QCOMPARE(unfrozen, QStringList{u"alpha"_s});
    m_days->frozen = {{u"alpha"_s, kMonth, u"oga"_s, m_clock->now(), {}}};
    QVERIFY(m_facts->hours(u"north"_s, kMonth, unfrozen));
    QVERIFY(unfrozen.isEmpty());
    m_facts->setSources({});
    QCOMPARE(m_facts->hours(u"north"_s, kMonth, unfrozen).error().detail, u"attendance"_s);
}

void TestDeskMonthFacts::whoseCallsAreUnknownHasNoBonus()
{
    QStringList unfrozen;
    const auto people = m_facts->hours(u"north"_s, kMonth, unfrozen);
    QVERIFY(std::ranges::none_of(*people, &settlement::PersonSegment::isBonusEligible));
}

void TestDeskMonthFacts::callsAreThoseOfThePart()
{
    addCalls(1, 2, 100, 95, 90);
    addCalls(1, 3, 100, 90, 80);
    addCalls(2, 2, 1000, 1, 1); // the other partner's
    const auto figures = m_facts->figures(u"north"_s, kMonth);
    QVERIFY(figures);
    const MonthFigure *level = named(*figures, u"O1"_s);
    QCOMPARE(*level->numerator, Exact(170));
    QCOMPARE(*level->denominator, Exact(198));
    QCOMPARE(level->provenance, u"A_20 / (O - B_s) = 170 / 198"_s);
    QVERIFY(level->origin == FigureOrigin::Journal);
    QCOMPARE(*named(*figures, u"O2"_s)->numerator, Exact(185));
    QCOMPARE(*named(*figures, u"O2"_s)->denominator, Exact(200));
    const MonthFigure *talk = named(*figures, u"O4"_s);
    QCOMPARE(*talk->numerator / *talk->denominator, Exact::ratio(855, 10));
    QCOMPARE(*named(*figures, QString(kVolumeFigure))->numerator, Exact(185));
    QVERIFY(named(*figures, u"AHT-1"_s)->numerator && named(*figures, u"AB-1"_s)->numerator);
    const MonthFigure *adherence = named(*figures, u"O5"_s);
    QCOMPARE(*adherence->numerator / *adherence->denominator, Exact::ratio(9, 10));
    QCOMPARE(*named(*figures, u"O6"_s)->numerator, *named(*figures, u"O6"_s)->denominator);
    QCOMPARE(*named(*m_facts->figures(u"south"_s, kMonth), u"O2"_s)->denominator, Exact(1000));
}

void TestDeskMonthFacts::withoutDataNothingIsZero()
{
    m_days->kept.clear();
    auto figures = m_facts->figures(u"north"_s, kMonth);
    QVERIFY(figures);
    for (const MonthFigure &each : *figures) {
        QVERIFY2(!each.numerator, qPrintable(each.kpi));
        QVERIFY2(!each.provenance.isEmpty(), qPrintable(each.kpi));
    }
    m_facts->setSources({});
    figures = m_facts->figures(u"north"_s, kMonth);
    QVERIFY(figures);
    QVERIFY(std::ranges::none_of(
        *figures, [](const MonthFigure &each) { return each.numerator.has_value(); }));
    QCOMPARE(named(*figures, u"Q3"_s)->provenance, u"quality"_s);
    QVERIFY(!m_facts->incidents(u"north"_s, kMonth)); // a month without them looks cheaper
}

void TestDeskMonthFacts::onlyReleasedScoresCount()
{
    std::vector<quality::Evaluation> all{evaluation(90, EvaluationState::Released),
                                         evaluation(80, EvaluationState::Acknowledged),
                                         evaluation(10, EvaluationState::Submitted),
                                         evaluation(10, EvaluationState::Confirmed),
                                         evaluation(10, EvaluationState::Voided),
                                         evaluation(10, EvaluationState::Released, u"gamma"_s),
                                         evaluation(10, EvaluationState::Released),
                                         evaluation(50, EvaluationState::Appealed),
                                         evaluation(50, EvaluationState::Closed),
                                         evaluation(10, EvaluationState::Released)};
    all[6].isInternal = true;
    for (const std::size_t changed : {std::size_t(7), std::size_t(8)}) {
        all[changed].revisions.push_back(all[changed].revisions.front());
        all[changed].revisions.back().score.final = Exact(100);
        all[changed].revisions.back().score.critical[0].isFailed = false;
    }
    all[9].about.at = at(QDate(2026, 4, 1), 0); // of the next month
    for (const quality::Evaluation &each : all) {
        access::AuditEntry entry;
        entry.action = u"quality.add"_s;
        QVERIFY(m_quality->add(each, entry));
    }
    const auto figures = m_facts->figures(u"north"_s, kMonth);
    const MonthFigure *mean = named(*figures, u"Q3"_s);
    QCOMPARE(*mean->numerator, Exact(90 + 80 + 50 + 100)); // of an open appeal the original
    QCOMPARE(*mean->denominator, Exact(4));
    QCOMPARE(*named(*figures, u"Q4"_s)->numerator, Exact(3));
    QCOMPARE(*named(*figures, u"Q4"_s)->denominator, Exact(4));
    QVERIFY(!named(*figures, u"Q5"_s)->numerator); // nothing of that class was asked
}

void TestDeskMonthFacts::complaintsAreCountedByCalls()
{
    complaints::Complaint complaint;
    std::vector<complaints::Complaint> all;
    for (const complaints::Liability liability :
         {complaints::Liability::Agent, complaints::Liability::Partner,
          complaints::Liability::Carrier, complaints::Liability::Rejected,
          complaints::Liability::Unknown}) {
        complaint.liability = liability;
        all.push_back(complaint);
    }
    const MonthFigure made = complaintFigure(all, Exact(10'000));
    QCOMPARE(*made.numerator, Exact(2));
    QCOMPARE(*made.denominator, Exact(10'000));
    QCOMPARE(made.provenance, u"n / A (? 1) = 2 / 10000"_s);
    QVERIFY(!complaintFigure(all, std::nullopt).numerator);
}

void TestDeskMonthFacts::incidentsSayWhatTheyCost()
{
    using operations::IncidentSeverity;
    const auto leak = openIncident(u"alpha"_s, IncidentSeverity::High);
    const auto upheld = openIncident(u"north"_s, IncidentSeverity::Low);
    const auto open = openIncident(u"north"_s, IncidentSeverity::High);
    const auto other = openIncident(u"south"_s, IncidentSeverity::High);
    const auto excused = openIncident(u"north"_s, IncidentSeverity::High);
    QVERIFY(m_operations->attach(leak, u"deduction:A1"_s));
    QVERIFY(m_operations->attach(upheld, u"deduction:B2*3"_s));
    QVERIFY(m_operations->attach(upheld, u"https://example.org"_s));
    QVERIFY(m_operations->attach(open, u"deduction:Z9"_s));
    QVERIFY(m_operations->attach(excused, u"deduction:none"_s));
    const QStringList all{u"#%1"_s.arg(leak), u"#%1"_s.arg(open), u"#%1"_s.arg(excused)};
    QStringList unjudged = *m_facts->openIncidents(u"north"_s, kMonth);
    std::ranges::sort(unjudged);
    QCOMPARE(unjudged, all);
    QVERIFY(m_facts->incidents(u"north"_s, kMonth)->empty()); // nothing is closed yet
    for (const auto id : {leak, upheld, open, other, excused}) {
        QVERIFY(m_operations->close(id, u"known"_s));
    }
    const auto judged = m_facts->incidents(u"north"_s, kMonth);
    QCOMPARE(judged->size(), std::size_t(2));
    const auto dear = std::ranges::find(*judged, u"%1/B2"_s.arg(upheld), &settlement::Incident::id);
    QVERIFY(dear != judged->end());
    QCOMPARE(dear->value, Exact(15'000));
    QCOMPARE(dear->cls, u"B"_s);
    QCOMPARE(*m_facts->openIncidents(u"north"_s, kMonth), QStringList{u"#%1"_s.arg(open)});
    QVERIFY(m_facts->incidents(u"north"_s, QDate(2026, 4, 1))->empty());
}

void TestDeskMonthFacts::whatIsKeptIsWhatWasCounted()
{
    addCalls(1, 2, 100, 95, 90);
    addAgentCalls(11, 2, 30);
    m_days->frozen = {{u"alpha"_s, kMonth, u"oga"_s, m_clock->now(), {}}};
    MemorySettlementStore store(*m_audit);
    SettlementDesk desk(*m_session, *m_floor, *m_facts, store, *m_clock,
                        guard::DeskName{u"desk-7"_s, u"desktop"_s});
    QVERIFY(desk.saveContract(someContract(u"GD-N"_s, u"north"_s)));
    QVERIFY(desk.proposeTerms(someTerms(u"GD-N"_s)));
    QVERIFY(store.approveTerms(1, u"cgl"_s, m_clock->now(), desk.author().entry(u"a"_s, {}, {})));
    QVERIFY(desk.gather(u"GD-N"_s, kMonth));
    QVERIFY(desk.take(u"GD-N"_s, kMonth, CaseStep::FreezeHours));
    QVERIFY(desk.take(u"GD-N"_s, kMonth, CaseStep::FreezeScores));
    const MonthFile kept = *store.month(u"GD-N"_s, kMonth);
    std::vector<MonthFigure> again = *m_facts->figures(u"north"_s, kMonth);
    std::ranges::sort(again, {}, &MonthFigure::kpi);
    QVERIFY(kept.figures == again);
    QStringList unfrozen;
    const auto people = m_facts->hours(u"north"_s, kMonth, unfrozen);
    QCOMPARE(kept.input.people.size(), people->size());
    for (std::size_t index = 0; index < people->size(); ++index) {
        QCOMPARE(kept.input.people[index].worked, people->at(index).worked);
        QCOMPARE(kept.input.people[index].handled, people->at(index).handled);
    }
    addCalls(1, 3, 100, 10, 1); // what comes later is of no month that is frozen
    m_days->kept.push_back(day(u"alpha"_s, u"p1"_s, 20, 28'800));
    QVERIFY(desk.gather(u"GD-N"_s, kMonth));
    const MonthFile after = *store.month(u"GD-N"_s, kMonth);
    QVERIFY(after.figures == kept.figures);
    QCOMPARE(settlement::settle(after.input).payable, settlement::settle(kept.input).payable);
}

QTEST_GUILESS_MAIN(TestDeskMonthFacts)
#include "tst_deskmonthfacts.moc"
