// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosterfixture.h"

#include <QTest>

using namespace fw::roster;
using namespace Qt::StringLiterals;

namespace {

const QDate kMonday(2026, 3, 2);
const QString kAnn = u"A01"_s;
const QString kBob = u"A02"_s;

/// Those of a rule.
std::vector<Violation> only(Rule rule, const std::vector<Violation> &all)
{
    std::vector<Violation> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [rule](const Violation &it) { return it.rule == rule; });
    return found;
}

} // namespace

/// Each rule where it is just kept and where it is just broken.
class TestRosterRules final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneLine_data();
    void oneLine();
    void restOverTheEdges();
    void restIsThatOfItsDate();
    void employment();
    void patternHasEnded();
    void availability();
    void certificate();
    void protection();
    void longDays();
    void overtimeOfAMonth();
    void hourlyStaff();
    void hoursOfALongerPeriod();
    void monthEnds();
    void breaks();
    void leads();
    void staffing();
    void nightBeforeTheRoster();
    void fairness();
    void emptyDays();
    void strangers();

private:
    [[nodiscard]] std::vector<Violation> of(Rule rule) const
    {
        return only(rule, checkRoster(m_roster, m_base));
    }

    void rules(const std::function<void(RuleSet &)> &edit)
    {
        RuleSet set = m_base.rules.on(kMonday);
        edit(set);
        m_base.rules = DatedRules({set});
    }

    Cell &shiftOn(QDate date, const QString &code)
    {
        m_cell = cellOf(m_base, code);
        m_date = date;
        return m_cell;
    }

    void give() { (void)m_roster.set({kAnn, m_date}, m_cell); }

    PlanningBase m_base;
    Roster m_roster;
    Cell m_cell;
    QDate m_date;
};

void TestRosterRules::init()
{
    m_base = baseOf({kAnn, kBob});
    m_roster = Roster(u"t1"_s, kMonday, kMonday.addDays(27));
}

void TestRosterRules::oneLine_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<int>("rule");
    QTest::addColumn<int>("dayShown"); // -1: kept
    QTest::addColumn<double>("amount");

    const auto row = [](const char *name, const QString &days, Rule rule, int shown,
                        double amount) {
        QTest::newRow(name) << days << int(rule) << shown << amount;
    };
    row("rest of 16 h", u"EE"_s, Rule::Rest, -1, 0);
    row("rest of 10 h", u"LE"_s, Rule::Rest, 1, 600);
    row("night then early", u"NE"_s, Rule::Rest, 1, 120);
    row("night, off, early", u"N-E"_s, Rule::Rest, -1, 0);
    row("split shift rests 11 h", u"SS"_s, Rule::Rest, -1, 0);
    row("six days a week", u"PPPPPP-"_s, Rule::WeeklyRestDay, -1, 0);
    row("seven days a week", u"PPPPPPP"_s, Rule::WeeklyRestDay, 6, 0);
    row("six in a row over two weeks", u"---PPPPPP-"_s, Rule::ConsecutiveDays, -1, 0);
    row("seven in a row over two weeks", u"--PPPPPPP-"_s, Rule::ConsecutiveDays, 8, 7);
    row("nine in a row", u"--PPPPPPPPP-"_s, Rule::ConsecutiveDays, 8, 9);
    row("40 h a week", u"EEEEE--"_s, Rule::WeeklyHours, -1, 0);
    row("48 h a week", u"EEEEEE-"_s, Rule::WeeklyHours, 5, 2880);
    row("four nights", u"NNNN-"_s, Rule::NightsInRow, -1, 0);
    row("five nights", u"NNNNN-"_s, Rule::NightsInRow, 4, 5);
    row("a late shift is no night", u"LLLLL-"_s, Rule::NightsInRow, -1, 0);
}

void TestRosterRules::oneLine()
{
    QFETCH(QString, days);
    QFETCH(int, rule);
    QFETCH(int, dayShown);
    QFETCH(double, amount);
    plan(m_roster, m_base, kAnn, kMonday, days);
    const std::vector<Violation> found = of(Rule(rule));
    QCOMPARE(found.size(), dayShown < 0 ? 0U : 1U);
    if (dayShown >= 0) {
        QCOMPARE(found.front().date, kMonday.addDays(dayShown));
        QCOMPARE(found.front().person, kAnn);
        QCOMPARE(found.front().amount, amount);
    }
}

void TestRosterRules::restOverTheEdges()
{
    m_base.around[{kAnn, kMonday.addDays(-1)}] = cellOf(m_base, u"N"_s);
    m_base.around[{kAnn, kMonday.addDays(28)}] = cellOf(m_base, u"E"_s);
    plan(m_roster, m_base, kAnn, kMonday, u"E"_s);
    plan(m_roster, m_base, kAnn, m_roster.last(), u"N"_s);
    const std::vector<Violation> found = of(Rule::Rest);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].date, kMonday);
    QCOMPARE(found[1].date, m_roster.last());
    QCOMPARE(found[1].amount, 120.0);
}

void TestRosterRules::restIsThatOfItsDate()
{
    RuleSet now = m_base.rules.on(kMonday);
    RuleSet later = now;
    later.from = kMonday.addDays(7);
    later.restMinutes = 17 * 60;
    m_base.rules = DatedRules({now, later});
    plan(m_roster, m_base, kAnn, kMonday, u"EE-----EE"_s);
    const std::vector<Violation> found = of(Rule::Rest);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].date, kMonday.addDays(8));
    QCOMPARE(found[0].limit, 1020.0);
}

void TestRosterRules::employment()
{
    m_base.people[0].joined = kMonday.addDays(1);
    m_base.people[0].left = kMonday.addDays(3);
    plan(m_roster, m_base, kAnn, kMonday, u"EEEEE"_s);
    const std::vector<Violation> found = of(Rule::NotEmployed);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].date, kMonday);
    QCOMPARE(found[1].date, kMonday.addDays(4));
}

void TestRosterRules::patternHasEnded()
{
    std::vector<ShiftPattern> patterns = m_base.patterns.all();
    patterns[0].validTo = kMonday.addDays(1);
    m_base.patterns = ShiftPatterns(patterns);
    plan(m_roster, m_base, kAnn, kMonday, u"EEE"_s);
    QCOMPARE(of(Rule::UnknownPattern).size(), 1U);
    QCOMPARE(of(Rule::UnknownPattern)[0].date, kMonday.addDays(2));
    shiftOn(kMonday, u"E"_s).pattern = u"gone"_s;
    give();
    QCOMPARE(of(Rule::UnknownPattern)[0].detail, u"gone"_s);
}

void TestRosterRules::availability()
{
    m_base.people[0].availability = {{1, 8 * 60, 16 * 60}, {2, 8 * 60, 15 * 60}, {3, 0, 0}};
    plan(m_roster, m_base, kAnn, kMonday, u"EEEE"_s);
    const std::vector<Violation> found = of(Rule::NotAvailable);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].date, kMonday.addDays(1));
    QCOMPARE(found[1].date, kMonday.addDays(2));
}

void TestRosterRules::certificate()
{
    rules([](RuleSet &set) { set.requiredCertificate = u"phones"_s; });
    m_base.people[0].skills = {{u"phones"_s, kMonday, kMonday.addDays(1)}};
    plan(m_roster, m_base, kAnn, kMonday, u"EEE"_s);
    QCOMPARE(of(Rule::NotCertified).size(), 1U);
    QCOMPARE(of(Rule::NotCertified)[0].date, kMonday.addDays(2));
    // A day wholly in the classroom needs none.
    shiftOn(kMonday.addDays(2), u"E"_s).activities = {
        {ActivityKind::Training, {8 * 60, 16 * 60}, true}};
    give();
    QVERIFY(of(Rule::NotCertified).empty());
}

void TestRosterRules::protection()
{
    m_base.people[0].protections = {{Protection::Pregnancy, kMonday.addDays(1), {}}};
    plan(m_roster, m_base, kAnn, kMonday, u"L-LN"_s);
    const std::vector<Violation> nights = of(Rule::ProtectedNight);
    QCOMPARE(nights.size(), 1U);
    QCOMPARE(nights[0].date, kMonday.addDays(3));
    shiftOn(kMonday.addDays(2), u"E"_s).spans = {{8 * 60, 16 * 60 + 1}};
    give();
    QCOMPARE(of(Rule::ProtectedOvertime).size(), 1U);
    QCOMPARE(of(Rule::ProtectedOvertime)[0].amount, 1.0);
    // A night that ends after the protection began.
    plan(m_roster, m_base, kAnn, kMonday, u"N"_s);
    QCOMPARE(of(Rule::ProtectedNight).size(), 2U);
}

void TestRosterRules::longDays()
{
    shiftOn(kMonday, u"E"_s).spans = {{8 * 60, 19 * 60}};
    give();
    QVERIFY(of(Rule::DailyHours).empty());
    QCOMPARE(of(Rule::SpecialOvertime)[0].amount, 180.0);
    shiftOn(kMonday, u"E"_s).spans = {{8 * 60, 19 * 60 + 1}};
    give();
    QCOMPARE(of(Rule::DailyHours)[0].amount, 661.0);
    shiftOn(kMonday, u"E"_s).spans = {{8 * 60, 17 * 60}};
    give();
    QVERIFY(of(Rule::SpecialOvertime).empty());
    // Whose hours are averaged may work long days.
    m_base.people[0].scheme = HoursScheme::ByMonth;
    shiftOn(kMonday, u"E"_s).spans = {{8 * 60, 20 * 60}};
    give();
    QVERIFY(of(Rule::DailyHours).empty());
    QVERIFY(of(Rule::SpecialOvertime).empty());
}

void TestRosterRules::overtimeOfAMonth()
{
    rules([](RuleSet &set) { set.overtimeOfMonth = 120; });
    for (int day = 0; day < 2; ++day) {
        Cell &cell = shiftOn(kMonday.addDays(day), u"E"_s);
        cell.spans = {{8 * 60, 17 * 60}};
        cell.overtimeMinutes = 60;
        give();
    }
    QVERIFY(of(Rule::MonthlyOvertime).empty());
    QVERIFY(of(Rule::WeeklyHours).empty());
    shiftOn(kMonday.addDays(2), u"E"_s).spans = {{8 * 60, 16 * 60 + 1}}; // not agreed on, but long
    give();
    QCOMPARE(of(Rule::MonthlyOvertime).size(), 1U);
    QCOMPARE(of(Rule::MonthlyOvertime)[0].amount, 121.0);
    QCOMPARE(of(Rule::MonthlyOvertime)[0].date, kMonday.addDays(2));
}

void TestRosterRules::hourlyStaff()
{
    m_base.people[0].contract = ContractKind::Hourly;
    plan(m_roster, m_base, kAnn, kMonday, u"PPPPPP-"_s);
    QVERIFY(of(Rule::HourlyStaff).empty());
    shiftOn(kMonday, u"P"_s).spans = {{9 * 60, 13 * 60 + 6}};
    give();
    const std::vector<Violation> found = of(Rule::HourlyStaff);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].detail, u"day"_s);
    QCOMPARE(found[0].amount, 241.0);
    QCOMPARE(found[1].detail, u"week"_s);
    QCOMPARE(found[1].amount, 1446.0);
}

void TestRosterRules::hoursOfALongerPeriod()
{
    m_roster = Roster(u"t1"_s, QDate(2026, 3, 1), QDate(2026, 3, 31));
    m_base.people[0].scheme = HoursScheme::ByMonth;
    plan(m_roster, m_base, kAnn, QDate(2026, 3, 1), u"EEEEEE-EEEEEE-EEEEEE-EE"_s); // 160 h
    QVERIFY(of(Rule::PeriodHours).empty());
    QVERIFY(of(Rule::WeeklyHours).empty());
    plan(m_roster, m_base, kAnn, QDate(2026, 3, 31), u"E"_s); // 168 h against 165.36 h
    QCOMPARE(of(Rule::PeriodHours).size(), 1U);
    QCOMPARE(of(Rule::PeriodHours)[0].amount, 168.0 * 60);
    QCOMPARE(of(Rule::PeriodHours)[0].limit, 595'296 / 60.0);
    // What is agreed on as overtime is not of the standard hours.
    shiftOn(QDate(2026, 3, 31), u"E"_s).overtimeMinutes = 180;
    give();
    QVERIFY(of(Rule::PeriodHours).empty());
}

void TestRosterRules::monthEnds()
{
    // A month of 31 days that begins on a Thursday has its own weeks, a leap day its place.
    m_roster = Roster(u"t1"_s, QDate(2028, 2, 1), QDate(2028, 2, 29));
    m_base.around[{kAnn, QDate(2028, 3, 1)}] = cellOf(m_base, u"E"_s);
    plan(m_roster, m_base, kAnn, QDate(2028, 2, 23), u"PPPPPPP"_s); // to the 29th, then the 1st
    const std::vector<Violation> runs = of(Rule::ConsecutiveDays);
    QCOMPARE(runs.size(), 1U);
    QCOMPARE(runs[0].date, QDate(2028, 2, 29));
    QCOMPARE(runs[0].amount, 8.0);
    // The week goes on in March: three days of it and the five before are too much.
    m_base.around[{kAnn, QDate(2028, 3, 2)}] = cellOf(m_base, u"E"_s);
    m_base.around[{kAnn, QDate(2028, 3, 3)}] = cellOf(m_base, u"E"_s);
    m_base.around[{kAnn, QDate(2028, 3, 4)}] = cellOf(m_base, u"E"_s);
    plan(m_roster, m_base, kAnn, QDate(2028, 2, 28), u"EE"_s);
    QCOMPARE(of(Rule::WeeklyHours).size(), 1U);
    QCOMPARE(of(Rule::WeeklyHours)[0].amount, 48.0 * 60);
    QCOMPARE(of(Rule::WeeklyHours)[0].date, QDate(2028, 2, 29));
}

void TestRosterRules::breaks()
{
    shiftOn(kMonday, u"E"_s).activities = {{ActivityKind::Break, {600, 615}, true},
                                           {ActivityKind::Meal, {615, 645}, false}};
    give();
    QVERIFY(of(Rule::BreakMisplaced).empty());
    m_cell.activities[1].span = {614, 644};
    give();
    QCOMPARE(of(Rule::BreakMisplaced)[0].span, (MinuteSpan{614, 644}));
    m_cell.activities = {{ActivityKind::Break, {16 * 60 - 10, 16 * 60 + 5}, true}};
    give();
    QCOMPARE(of(Rule::BreakMisplaced).size(), 1U);
    // The gap of a split shift is no place for a break.
    shiftOn(kMonday, u"S"_s).activities = {{ActivityKind::Break, {12 * 60, 12 * 60 + 15}, true}};
    give();
    QCOMPARE(of(Rule::BreakMisplaced).size(), 1U);
}

void TestRosterRules::leads()
{
    rules([](RuleSet &set) { set.agentsPerLead = 1; });
    m_base.people[1].roles = {{{}, PersonRole::Lead}};
    plan(m_roster, m_base, kAnn, kMonday, u"E"_s);
    plan(m_roster, m_base, kBob, kMonday, u"E"_s);
    QVERIFY(of(Rule::NoLead).empty());
    plan(m_roster, m_base, kBob, kMonday, u"L"_s);
    const std::vector<Violation> found = of(Rule::NoLead);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].span, (MinuteSpan{8 * 60, 14 * 60}));
    QVERIFY(found[0].person.isEmpty());
}

void TestRosterRules::staffing()
{
    std::vector<double> needed(48, 0.0);
    needed[16] = 1; // 08:00
    needed[17] = 2;
    needed[18] = 2;
    m_base.requirement.set(kMonday, needed);
    plan(m_roster, m_base, kAnn, kMonday, u"E"_s);
    std::vector<Violation> found = of(Rule::Shortfall);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].span, (MinuteSpan{8 * 60 + 30, 9 * 60 + 30}));
    QCOMPARE(found[0].limit, 2.0);
    QCOMPARE(found[0].amount, 1.0);
    QVERIFY(of(Rule::Surplus).empty()); // one more than nobody is not two
    plan(m_roster, m_base, kBob, kMonday, u"E"_s);
    QVERIFY(of(Rule::Shortfall).empty());
    QCOMPARE(of(Rule::Surplus).front().span.from, 9 * 60 + 30 + 30); // after the break's interval
}

void TestRosterRules::nightBeforeTheRoster()
{
    m_base.requirement.set(kMonday, std::vector<double>(12, 1.0)); // midnight to six
    QCOMPARE(of(Rule::Shortfall).size(), 1U);
    m_base.around[{kAnn, kMonday.addDays(-1)}] = cellOf(m_base, u"N"_s);
    QCOMPARE(of(Rule::Shortfall).size(), 0U);
}

void TestRosterRules::fairness()
{
    m_base = baseOf({kAnn, kBob, u"A03"_s});
    for (int day = 1; day <= 3; ++day) {
        m_base.around[{kAnn, kMonday.addDays(-7 * day)}] = cellOf(m_base, u"N"_s);
    }
    QVERIFY(of(Rule::NightFairness).empty()); // nothing here can be given to another
    plan(m_roster, m_base, kAnn, kMonday.addDays(2), u"N"_s);
    QCOMPARE(of(Rule::NightFairness).size(), 1U);
    QCOMPARE(of(Rule::NightFairness)[0].amount, 4.0);
    QCOMPARE(of(Rule::NightFairness)[0].limit, 2.0);
    plan(m_roster, m_base, kBob, kMonday, u"N-N-"_s);
    plan(m_roster, m_base, u"A03"_s, kMonday, u"N-N-"_s);
    QVERIFY(of(Rule::NightFairness).empty());
    // Saturday and Sunday are one weekend.
    plan(m_roster, m_base, kAnn, kMonday, u".....PP.....PP"_s);
    QVERIFY(of(Rule::WeekendFairness).empty());
    plan(m_roster, m_base, kAnn, kMonday.addDays(20), u"P"_s);
    QCOMPARE(of(Rule::WeekendFairness).size(), 1U);
    QCOMPARE(of(Rule::WeekendFairness)[0].amount, 3.0);
}

void TestRosterRules::emptyDays()
{
    m_base.people.pop_back();
    plan(m_roster, m_base, kAnn, kMonday, u"E--"_s);
    const std::vector<Violation> found = of(Rule::EmptyDay);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].date, kMonday.addDays(3));
    QCOMPARE(found[0].amount, 25.0);
}

void TestRosterRules::strangers()
{
    plan(m_roster, m_base, u"X99"_s, kMonday, u"E"_s);
    QCOMPARE(of(Rule::NotEmployed).size(), 1U);
    QCOMPARE(of(Rule::NotEmployed)[0].person, u"X99"_s);
}

QTEST_APPLESS_MAIN(TestRosterRules)
#include "tst_rosterrules.moc"
