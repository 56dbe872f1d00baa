// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/planfacts.h"
#include "core/quality/samplingcells.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::quality;

namespace {

constexpr std::chrono::sys_days kFirst = std::chrono::year(2026) / 11 / 2;

SamplingPlan soundPlan()
{
    SamplingPlan plan;
    plan.title = {u"November"_s, u"十一月"_s};
    plan.from = QDate(2026, 11, 2);
    plan.to = QDate(2026, 11, 8);
    plan.form = u"10086-inbound/1"_s;
    plan.seed = u"2026-11 种子"_s;
    plan.perAgent = 3;
    plan.perNewAgent = 5;
    plan.triggers = {Trigger::ShortTalk, Trigger::LongHold};
    plan.evaluators = {u"ann"_s, u"ben"_s, u"cid"_s};
    plan.due = QDate(2026, 11, 15);
    return plan;
}

JudgedCall callOf(const QString &id, const QString &agent, std::chrono::minutes after)
{
    JudgedCall call;
    call.id = id;
    call.agent = agent;
    call.at = kFirst + after;
    call.talked = 120s;
    call.queue = u"sales"_s;
    return call;
}

/// 30 calls of each of ten agents over the week; every sixth is very short.
std::vector<JudgedCall> calls()
{
    std::vector<JudgedCall> all;
    for (int number = 0; number < 300; ++number) {
        JudgedCall call =
            callOf(u"pbx/呼叫-%1"_s.arg(number), u"A%1"_s.arg(number % 10, 2, 10, QChar(u'0')),
                   std::chrono::minutes(number * 33));
        call.talked = number % 7 == 0 ? 5s : 120s;
        all.push_back(call);
    }
    return all;
}

QStringList idsOf(const PlanDraw &draw)
{
    QStringList ids;
    for (const DrawnCall &each : draw.drawn) {
        ids.append(each.call.id);
    }
    return ids;
}

} // namespace

class TestSamplingPlan final : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatMakesNoSense_data();
    void namesWhatMakesNoSense();
    void populationIsFiltered();
    void hoursMayGoOverMidnight();
    void triggersFireByFacts_data();
    void triggersFireByFacts();
    void longTalkIsLongBesideTheOthers();
    void repeatCallsAreFoundWithinTwoHours();
    void quotasGoByTenure();
    void secondProgramDrawsTheSame();
    void largestRemaindersGetTheRest();
    void layeredPlansDrawFromEachCell();
    void onlyPlansThatAskAreListenedTo();
    void orderOfTheCallsDoesNotMatter();
    void everyComplaintIsDrawn();
    void replacedCallChangesNothingElse();
    void marginIsTold();
    void sharesAreEvenAndApart();
    void nobodyHearsThemselves();
    void factsOfTheDesk();
    void callsAreReadAroundThePeriod();
};

void TestSamplingPlan::namesWhatMakesNoSense_data()
{
    QTest::addColumn<std::function<void(SamplingPlan &)>>("spoil");
    QTest::addColumn<QString>("fault");
    using Spoil = std::function<void(SamplingPlan &)>;
    const auto row = [](const char *name, const Spoil &spoil, const QString &fault) {
        QTest::newRow(name) << spoil << fault;
    };
    row("sound", [](SamplingPlan &) {}, {});
    row(
        "title", [](SamplingPlan &plan) { plan.title = {}; }, u"title"_s);
    row(
        "ends early", [](SamplingPlan &plan) { plan.to = plan.from.addDays(-1); }, u"period"_s);
    row(
        "no begin", [](SamplingPlan &plan) { plan.from = {}; }, u"period"_s);
    row(
        "no hours", [](SamplingPlan &plan) { plan.fromHour = plan.untilHour = 8; }, u"hours"_s);
    row(
        "talk", [](SamplingPlan &plan) { plan.leastTalk = 60s, plan.mostTalk = 30s; }, u"talk"_s);
    row(
        "form", [](SamplingPlan &plan) { plan.form.clear(); }, u"form"_s);
    row(
        "seed", [](SamplingPlan &plan) { plan.seed = u" "_s; }, u"seed"_s);
    row(
        "bar", [](SamplingPlan &plan) { plan.seed = u"a|b"_s; }, u"seed"_s);
    row(
        "no quota", [](SamplingPlan &plan) { plan.perAgent = plan.perNewAgent = 0; }, u"quota"_s);
    row(
        "quota", [](SamplingPlan &plan) { plan.perAgent = -1; }, u"quota"_s);
    row(
        "random", [](SamplingPlan &plan) { plan.randomPercent = 101; }, u"random"_s);
    row(
        "triggers", [](SamplingPlan &plan) { plan.triggers.clear(); }, u"triggers"_s);
    row(
        "limits", [](SamplingPlan &plan) { plan.manyTransfers = 0; }, u"limits"_s);
    row(
        "nobody", [](SamplingPlan &plan) { plan.evaluators.clear(); }, u"evaluators"_s);
    row(
        "twice", [](SamplingPlan &plan) { plan.evaluators[1] = u"ann"_s; }, u"evaluators"_s);
    row(
        "due", [](SamplingPlan &plan) { plan.due = plan.to.addDays(-1); }, u"due"_s);
    row(
        "why",
        [](SamplingPlan &plan) {
            plan.replacements = {{u"c"_s, u" "_s}};
        },
        u"replacement"_s);
}

void TestSamplingPlan::namesWhatMakesNoSense()
{
    QFETCH(const std::function<void(SamplingPlan &)>, spoil);
    QFETCH(const QString, fault);
    SamplingPlan plan = soundPlan();
    spoil(plan);
    const Outcome checked = check(plan);
    QCOMPARE(checked ? QString() : checked.error().detail, fault);
}

void TestSamplingPlan::populationIsFiltered()
{
    SamplingPlan plan = soundPlan();
    plan.queues = {u"sales"_s};
    plan.leastTalk = 20s;
    plan.mostTalk = 300s;
    plan.operation = OperationFilter::Outsourced;
    JudgedCall fits = callOf(u"fits"_s, u"A"_s, 10h);
    fits.isOutsourced = true;
    JudgedCall own = fits;
    own.id = u"own"_s;
    own.isOutsourced = false;
    JudgedCall other = fits;
    other.id = u"queue"_s;
    other.queue = u"help"_s;
    JudgedCall brief = fits;
    brief.id = u"brief"_s;
    brief.talked = 19s;
    JudgedCall long_ = fits;
    long_.id = u"long"_s;
    long_.talked = 301s;
    JudgedCall late = fits;
    late.id = u"late"_s;
    late.at = kFirst + std::chrono::days(7);
    const auto population =
        populationOf(plan, {fits, own, other, brief, long_, late, fits}, QTimeZone::utc());
    QCOMPARE(population.size(), std::size_t(1));
    QCOMPARE(population.front().id, u"fits"_s);
    const QTimeZone west(-3600); // there it is still the last evening of the period
    QCOMPARE(populationOf(plan, {late}, west).size(), std::size_t(1));
}

void TestSamplingPlan::hoursMayGoOverMidnight()
{
    SamplingPlan plan = soundPlan();
    plan.fromHour = 22;
    plan.untilHour = 6;
    const std::vector<JudgedCall> all{callOf(u"22"_s, u"A"_s, 22h), callOf(u"5"_s, u"A"_s, 5h),
                                      callOf(u"6"_s, u"A"_s, 6h), callOf(u"12"_s, u"A"_s, 12h)};
    QCOMPARE(populationOf(plan, all, QTimeZone::utc()).size(), std::size_t(2));
}

void TestSamplingPlan::triggersFireByFacts_data()
{
    QTest::addColumn<Trigger>("trigger");
    QTest::addColumn<QString>("call");
    QTest::newRow("short") << Trigger::ShortTalk << u"short"_s;
    QTest::newRow("hold") << Trigger::LongHold << u"held"_s;
    QTest::newRow("transfers") << Trigger::Transfers << u"moved"_s;
    QTest::newRow("silence") << Trigger::Silence << u"silent"_s;
    QTest::newRow("overtalk") << Trigger::Overtalk << u"loud"_s;
    QTest::newRow("complaint") << Trigger::Complaint << u"sour"_s;
    QTest::newRow("coached") << Trigger::AfterCoaching << u"coached"_s;
    QTest::newRow("fatal") << Trigger::AfterFatal << u"fatal"_s;
}

void TestSamplingPlan::triggersFireByFacts()
{
    QFETCH(const Trigger, trigger);
    QFETCH(const QString, call);
    std::vector<JudgedCall> all;
    for (const QString &name : {u"plain"_s, u"short"_s, u"held"_s, u"moved"_s, u"silent"_s,
                                u"loud"_s, u"sour"_s, u"coached"_s, u"fatal"_s}) {
        all.push_back(callOf(name, u"agent of "_s + name, 10h));
    }
    all[1].talked = 9999ms;
    all[2].held = 60s;
    all[3].transfers = 2;
    PlanFacts facts;
    facts.silence = {{u"silent"_s, 10s}, {u"loud"_s, 9s}};
    facts.overtalk = {{u"loud"_s, 3s}, {u"silent"_s, 2s}};
    facts.complaints = {u"sour"_s};
    facts.coached = {{u"agent of coached"_s, kFirst + 9h}, {u"agent of plain"_s, kFirst + 10h}};
    facts.lastFatal = {{u"agent of fatal"_s, kFirst + 1h}};
    SamplingPlan plan = soundPlan();
    plan.triggers = {trigger};
    const auto fired = triggersOf(plan, all, all, facts);
    QCOMPARE(fired.size(), std::size_t(1));
    QCOMPARE(fired.begin()->first, call);
}

void TestSamplingPlan::longTalkIsLongBesideTheOthers()
{
    std::vector<JudgedCall> all;
    for (int number = 0; number < 50; ++number) {
        all.push_back(callOf(QString::number(number), u"A"_s, 10h));
        all.back().talked = std::chrono::seconds(100 + number % 3);
    }
    all.push_back(callOf(u"long"_s, u"A"_s, 10h));
    all.back().talked = 900s;
    SamplingPlan plan = soundPlan();
    plan.triggers = {Trigger::LongTalk};
    const auto fired = triggersOf(plan, all, all, {});
    QCOMPARE(fired.size(), std::size_t(1));
    QVERIFY(fired.contains(u"long"_s));
}

void TestSamplingPlan::repeatCallsAreFoundWithinTwoHours()
{
    const auto from = [](const QString &id, const QString &number, std::chrono::minutes at) {
        JudgedCall call = callOf(id, u"A"_s, at);
        call.maskedNumber = number;
        return call;
    };
    const std::vector<JudgedCall> all{from(u"first"_s, u"138****1111"_s, 60min),
                                      from(u"again"_s, u"138****1111"_s, 180min),
                                      from(u"late"_s, u"138****1111"_s, 301min),
                                      from(u"other"_s, u"139****2222"_s, 70min),
                                      from(u"hidden"_s, {}, 71min),
                                      from(u"hidden too"_s, {}, 72min)};
    SamplingPlan plan = soundPlan();
    plan.triggers = {Trigger::RepeatCall};
    const auto fired = triggersOf(plan, all, all, {});
    QCOMPARE(fired.size(), std::size_t(2));
    QVERIFY(fired.contains(u"first"_s) && fired.contains(u"again"_s));
}

void TestSamplingPlan::quotasGoByTenure()
{
    PlanFacts facts;
    facts.joined = {{u"A00"_s, QDate(2026, 8, 3)}, {u"A01"_s, QDate(2026, 8, 2)}};
    const SamplingPlan plan = soundPlan();
    QVERIFY(isNew(u"A00"_s, plan, facts));
    QVERIFY(!isNew(u"A01"_s, plan, facts));
    QVERIFY(!isNew(u"A02"_s, plan, facts));
    const PlanDraw drawn = drawOf(plan, calls(), facts);
    QCOMPARE(drawn.agents, 10);
    QCOMPARE(drawn.wanted, 5 + 9 * 3);
    QCOMPARE(drawn.drawn.size(), std::size_t(32));
    int chance = 0;
    int targeted = 0;
    for (const DrawnCall &each : drawn.drawn) {
        if (each.call.agent == u"A00"_s) {
            chance += each.by == DrawnBy::Chance ? 1 : 0;
            targeted += each.by == DrawnBy::Trigger ? 1 : 0;
            QCOMPARE(each.by == DrawnBy::Trigger && each.triggers.empty(), false);
        }
    }
    QCOMPARE(chance, 3); // 60 % of 5
    QCOMPARE(targeted, 2);
}

void TestSamplingPlan::secondProgramDrawsTheSame()
{
    QTemporaryDir folder;
    for (int round = 0; round < 8; ++round) {
        SamplingPlan plan = soundPlan();
        plan.seed += QString::number(round);
        plan.randomPercent = 25 * (round % 4) + 25 * (round / 4);
        plan.isLayered = round % 2 == 1;
        plan.perAgent = 3 + round;
        plan.triggers.push_back(Trigger::Complaint);
        PlanFacts facts;
        facts.joined = {{u"A03"_s, QDate(2026, 10, 1)}};
        for (int number = round; number < 300; number += 61) {
            facts.complaints.insert(u"pbx/呼叫-%1"_s.arg(number));
        }
        const QStringList before = idsOf(drawOf(plan, calls(), facts));
        plan.replacements = {{before[1], u"no audio"_s}, {before[7], u"another language"_s}};
        QFile file(folder.filePath(u"population.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(populationText(plan, calls(), facts));
        file.close();
        QProcess python;
        python.start(u"python3"_s,
                     {u"-X"_s, u"utf8"_s,
                      QStringLiteral(FW_SOURCE_DIR "/tests/quality/drawagain.py"), file.fileName(),
                      plan.seed, QString::number(plan.randomPercent)});
        QVERIFY(python.waitForFinished());
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        const QStringList theirs =
            QString::fromUtf8(python.readAllStandardOutput()).trimmed().split(u'\n');
        QCOMPARE(idsOf(drawOf(plan, calls(), facts)), theirs);
    }
}

void TestSamplingPlan::largestRemaindersGetTheRest()
{
    using Cells = std::map<QString, int>;
    const Cells sizes{{u"a"_s, 10}, {u"b"_s, 6}, {u"c"_s, 4}};
    QCOMPARE(sharesOf(sizes, 10), (Cells{{u"a"_s, 5}, {u"b"_s, 3}, {u"c"_s, 2}}));
    QCOMPARE(sharesOf(sizes, 3), (Cells{{u"a"_s, 1}, {u"b"_s, 1}, {u"c"_s, 1}})); // 1.5, 0.9, 0.6
    QCOMPARE(sharesOf(sizes, 1), (Cells{{u"a"_s, 1}, {u"b"_s, 0}, {u"c"_s, 0}}));
    QCOMPARE(sharesOf(sizes, 99), sizes); // never more than there are
    QCOMPARE(sharesOf({}, 5), Cells());
    QCOMPARE(sharesOf({{u"a"_s, 1}, {u"b"_s, 1}}, 1), (Cells{{u"a"_s, 1}, {u"b"_s, 0}}));
}

void TestSamplingPlan::layeredPlansDrawFromEachCell()
{
    SamplingPlan plan = soundPlan();
    plan.randomPercent = 100;
    plan.perAgent = 8;
    std::vector<JudgedCall> all;
    for (int number = 0; number < 40; ++number) { // half, a quarter and a quarter
        JudgedCall call = callOf(u"pbx/%1"_s.arg(number), u"A1"_s,
                                 std::chrono::hours(24 * (number / 8) + (number % 4 < 2 ? 8 : 20)));
        call.queue = number % 4 == 3 ? u"billing"_s : u"sales"_s;
        all.push_back(call);
    }
    QCOMPARE(cellOf(all[0], QTimeZone::utc()), u"sales 06-12"_s);
    QCOMPARE(cellOf(all[3], QTimeZone("Asia/Shanghai")), u"billing 00-06"_s); // the next day there
    const auto perCell = [&all](const SamplingPlan &drawn) {
        std::map<QString, int> cells;
        for (const DrawnCall &each : drawOf(drawn, all, {}).drawn) {
            ++cells[cellOf(each.call, QTimeZone::utc())];
        }
        return cells;
    };
    for (int seed = 0; seed < 20; ++seed) { // whatever the seed
        plan.seed = QString::number(seed);
        plan.isLayered = true;
        QCOMPARE(perCell(plan),
                 (std::map<QString, int>{
                     {u"billing 18-24"_s, 2}, {u"sales 06-12"_s, 4}, {u"sales 18-24"_s, 2}}));
    }
}

void TestSamplingPlan::onlyPlansThatAskAreListenedTo()
{
    SamplingPlan plan = soundPlan();
    QVERIFY(callsToHear(plan, calls(), QTimeZone::utc()).empty());
    plan.triggers.push_back(Trigger::Overtalk);
    QCOMPARE(callsToHear(plan, calls(), QTimeZone::utc()).size(),
             populationOf(plan, calls(), QTimeZone::utc()).size());
    plan.randomPercent = 100; // no part is targeted
    QVERIFY(callsToHear(plan, calls(), QTimeZone::utc()).empty());
}

void TestSamplingPlan::orderOfTheCallsDoesNotMatter()
{
    std::vector<JudgedCall> mixed = calls();
    std::mt19937 random(7);
    std::shuffle(mixed.begin(), mixed.end(), random);
    QCOMPARE(idsOf(drawOf(soundPlan(), mixed, {})), idsOf(drawOf(soundPlan(), calls(), {})));
}

void TestSamplingPlan::everyComplaintIsDrawn()
{
    SamplingPlan plan = soundPlan();
    plan.triggers = {Trigger::Complaint};
    PlanFacts facts;
    for (int number = 0; number < 60; number += 10) { // six of one agent, of whom three are drawn
        facts.complaints.insert(u"pbx/呼叫-%1"_s.arg(number));
    }
    const QStringList drawn = idsOf(drawOf(plan, calls(), facts));
    for (const QString &call : std::as_const(facts.complaints)) {
        QVERIFY(drawn.contains(call));
    }
}

void TestSamplingPlan::replacedCallChangesNothingElse()
{
    SamplingPlan plan = soundPlan();
    const QStringList before = idsOf(drawOf(plan, calls(), {}));
    for (const QString &call : before) {
        plan.replacements = {{call, u"no audio"_s}};
        QStringList after = idsOf(drawOf(plan, calls(), {}));
        QCOMPARE(after.size(), before.size());
        QVERIFY(!after.contains(call));
        for (const QString &other : before) {
            QVERIFY(other == call || after.contains(other));
        }
    }
}

void TestSamplingPlan::marginIsTold()
{
    const PlanDraw drawn = drawOf(soundPlan(), calls(), {});
    QCOMPARE(drawn.population.size(), std::size_t(300));
    QCOMPARE(drawn.margin, marginOfError(300, 30, 0.5));
    QCOMPARE(drawn.calls().size(), std::size_t(30));
}

void TestSamplingPlan::sharesAreEvenAndApart()
{
    SamplingPlan plan = soundPlan();
    plan.perAgent = 9;
    const std::vector<JudgedCall> drawn = drawOf(plan, calls(), {}).calls();
    for (int people = 1; people <= 4; ++people) {
        plan.evaluators = QStringList{u"ann"_s, u"ben"_s, u"cid"_s, u"dan"_s}.mid(0, people);
        const std::vector<Share> shares = shareOut(plan, drawn);
        QCOMPARE(shares.size(), drawn.size());
        std::map<QString, std::vector<JudgedCall>> byEvaluator;
        for (const Share &share : shares) {
            byEvaluator[share.evaluator].push_back(share.call);
        }
        QCOMPARE(byEvaluator.size(), static_cast<std::size_t>(people));
        for (const auto &[name, own] : byEvaluator) {
            QVERIFY(own.size() >= drawn.size() / static_cast<std::size_t>(people));
            QVERIFY(own.size() <= drawn.size() / static_cast<std::size_t>(people) + 1);
            for (std::size_t next = 1; next < own.size(); ++next) {
                QVERIFY(own[next].agent != own[next - 1].agent);
            }
            const auto [first, last] = std::minmax_element(
                own.begin(), own.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
            QVERIFY(last->at - first->at > std::chrono::days(5)); // of seven
        }
        QVERIFY(shareOut(plan, drawn) == shares);
    }
    // Nearly half of all are of one agent, at the end: they still come apart.
    std::vector<JudgedCall> lopsided;
    for (int number = 0; number < 20; ++number) {
        lopsided.push_back(callOf(QString::number(number),
                                  number < 11 ? u"X%1"_s.arg(number) : u"Y"_s,
                                  std::chrono::minutes(number)));
    }
    plan.evaluators = {u"ann"_s};
    const std::vector<Share> shares = shareOut(plan, lopsided);
    for (std::size_t next = 1; next < shares.size(); ++next) {
        QVERIFY(shares[next].call.agent != shares[next - 1].call.agent);
    }
}

void TestSamplingPlan::nobodyHearsThemselves()
{
    SamplingPlan plan = soundPlan();
    plan.evaluators = {u"A00"_s, u"A01"_s, u"cid"_s};
    const std::vector<Share> shares = shareOut(plan, drawOf(plan, calls(), {}).calls());
    for (const Share &share : shares) {
        QVERIFY(share.evaluator != share.call.agent);
    }
}

void TestSamplingPlan::factsOfTheDesk()
{
    const auto judged = [](const QString &agent, std::chrono::hours at, bool isFatal) {
        Evaluation evaluation;
        evaluation.about = callOf(u"x"_s, agent, at);
        evaluation.state = EvaluationState::Released;
        Revision revision;
        revision.score.isFatal = isFatal;
        evaluation.revisions = {revision};
        return evaluation;
    };
    CoachingTask held;
    held.agent = u"A"_s;
    held.heldOn = QDate(2026, 11, 3);
    CoachingTask planned;
    planned.agent = u"B"_s;
    const PlanFacts facts = factsOf({judged(u"A"_s, 1h, true), judged(u"A"_s, 5h, true),
                                     judged(u"A"_s, 9h, false), judged(u"B"_s, 2h, false)},
                                    {held, planned}, QTimeZone(8 * 3600));
    QCOMPARE(facts.lastFatal.size(), std::size_t(1));
    QVERIFY(facts.lastFatal.at(u"A"_s) == kFirst + 5h);
    QCOMPARE(facts.coached.size(), std::size_t(1));
    QVERIFY(facts.coached.at(u"A"_s) == kFirst + 40h); // midnight of the 4th in Shanghai
}

void TestSamplingPlan::callsAreReadAroundThePeriod()
{
    const auto [from, until] = readingOf(soundPlan(), QTimeZone::utc());
    QVERIFY(from == kFirst - 2h);
    QVERIFY(until == kFirst + std::chrono::days(7) + 2h);
}

QTEST_GUILESS_MAIN(TestSamplingPlan)
#include "tst_samplingplan.moc"
