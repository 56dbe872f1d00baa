// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/adherence.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::attendance;
using live::AgentState;
using live::StateSpan;

namespace {

const QDate kDay(2026, 11, 26);
const QTimeZone kZone("Asia/Shanghai");

TimePoint at(int hour, int minute = 0, int second = 0)
{
    return timeOfMinute(kDay, hour * 60 + minute, kZone) + std::chrono::seconds(second);
}

/// 09:00 to 17:00, a break at 11:00 and a training from 15:00 to 16:00.
std::vector<DutySpan> usualDuties()
{
    roster::Cell cell;
    cell.kind = roster::Cell::Kind::Shift;
    cell.spans = {{9 * 60, 17 * 60}};
    cell.activities = {{roster::ActivityKind::Break, {11 * 60, 11 * 60 + 15}, true},
                       {roster::ActivityKind::Training, {15 * 60, 16 * 60}, true}};
    return dutiesOf(cell, kDay, kZone);
}

AdherenceLimits usualLimits()
{
    AdherenceLimits limits;
    limits.reasons = {{"training", Duty::Training}};
    return limits;
}

using Spans = std::vector<StateSpan>;

} // namespace

Q_DECLARE_METATYPE(Spans)
Q_DECLARE_METATYPE(TimePoint)

class TestAdherence final : public QObject
{
    Q_OBJECT

private slots:
    void dutiesFollowTheClockOnTheWall();
    void saysHowAStateDeparts_data();
    void saysHowAStateDeparts();
    void nothingIsToldBeforeItHasLasted();
    void sumsAddUpOverAnyCut();
    void conformanceMayBeAboveOne();
};

void TestAdherence::dutiesFollowTheClockOnTheWall()
{
    const QTimeZone berlin("Europe/Berlin");
    const QDate change(2026, 10, 24); // the night's clock goes back by an hour
    roster::Cell night;
    night.kind = roster::Cell::Kind::Shift;
    night.spans = {{22 * 60, 30 * 60}};
    const std::vector<DutySpan> duties = dutiesOf(night, change, berlin);
    QCOMPARE(duties.size(), std::size_t(1));
    QVERIFY(duties.front().to - duties.front().from == 9h);

    const std::vector<DutySpan> usual = usualDuties();
    QCOMPARE(usual.size(), std::size_t(5));
    QVERIFY(dutyAt(usual, at(11, 5)).duty == Duty::Break);
    QVERIFY(dutyAt(usual, at(15)).duty == Duty::Training);
    QVERIFY(dutyAt(usual, at(17)).duty == Duty::None);
}

void TestAdherence::saysHowAStateDeparts_data()
{
    QTest::addColumn<Spans>("spans");
    QTest::addColumn<TimePoint>("now");
    QTest::addColumn<int>("deviation");
    QTest::addColumn<int>("impact");
    const auto row = [](const char *name, const Spans &spans, TimePoint now, Deviation deviation,
                        Impact impact) {
        QTest::newRow(name) << spans << now << int(deviation) << int(impact);
    };
    const StateSpan in{at(8, 55), kNoTime, AgentState::Available, {}};
    const StateSpan morning{at(8, 55), at(11), AgentState::Available, {}};
    const StateSpan out{at(11), kNoTime, AgentState::LoggedOut, {}};
    const StateSpan pause{at(11), kNoTime, AgentState::OnBreak, {}};
    const StateSpan training{at(11), kNoTime, AgentState::OnBreak, "training"};
    row("serves", {in}, at(10), Deviation::None, Impact::Neutral);
    row("late", {}, at(9, 10), Deviation::Late, Impact::Negative);
    row("missing", {}, at(9, 31), Deviation::Missing, Impact::Negative);
    row("went", {morning, out}, at(12), Deviation::LeftEarly, Impact::Negative);
    row("planned break", {morning, pause}, at(11, 10), Deviation::None, Impact::Neutral);
    row("overlong break", {morning, pause}, at(11, 20), Deviation::OverlongBreak, Impact::Negative);
    row("break at another time",
        {{at(9), at(10), AgentState::Talking, {}}, {at(10), kNoTime, AgentState::OnBreak, {}}},
        at(10, 30), Deviation::BreakUnplanned, Impact::Negative);
    row("works in the break", {in}, at(11, 10), Deviation::WorksInBreak, Impact::Positive);
    row("training", {morning, training}, at(15, 30), Deviation::None, Impact::Neutral);
    row("a break in the training", {morning, {at(15), kNoTime, AgentState::OnBreak, "meal"}},
        at(15, 30), Deviation::OtherActivity, Impact::Neutral);
    row("phone is gone", {{at(9), kNoTime, AgentState::Unreachable, {}}}, at(10),
        Deviation::Unreachable, Impact::Negative);
    row("after the shift", {in}, at(18), Deviation::WorksOffDuty, Impact::Positive);
    row("at home", {morning, out}, at(18), Deviation::None, Impact::Neutral);
}

void TestAdherence::saysHowAStateDeparts()
{
    QFETCH(Spans, spans);
    QFETCH(TimePoint, now);
    QFETCH(int, deviation);
    QFETCH(int, impact);
    const AdherenceNow answer = adherenceAt(usualDuties(), spans, now, usualLimits());
    QCOMPARE(int(answer.deviation), deviation);
    QCOMPARE(int(impactOf(answer.deviation)), impact);
}

void TestAdherence::nothingIsToldBeforeItHasLasted()
{
    const std::vector<DutySpan> duties = usualDuties();
    QVERIFY(adherenceAt(duties, {}, at(9, 0, 59), usualLimits()).follows());
    const AdherenceNow late = adherenceAt(duties, {}, at(9, 1), usualLimits());
    QVERIFY(late.deviation == Deviation::Late);
    QVERIFY(late.since == at(9));
}

void TestAdherence::sumsAddUpOverAnyCut()
{
    std::mt19937 random(7);
    const std::vector<DutySpan> duties = usualDuties();
    for (int round = 0; round < 200; ++round) {
        Spans spans;
        TimePoint time = at(8);
        while (time < at(18)) {
            const TimePoint next = time + std::chrono::microseconds(1 + random() % 3'600'000'000);
            spans.push_back({time, next, static_cast<AgentState>(random() % live::kAgentStateCount),
                             random() % 2 == 0 ? "training" : ""});
            time = next;
        }
        spans.back().to = kNoTime;
        const TimePoint cut = at(8) + std::chrono::microseconds(random() % 36'000'000'000);
        const AdherenceSums whole = adherenceBetween(duties, spans, at(8), at(18), usualLimits());
        AdherenceSums parts = adherenceBetween(duties, spans, at(8), cut, usualLimits());
        parts.add(adherenceBetween(duties, spans, cut, at(18), usualLimits()));
        QVERIFY(parts == whole);
        QVERIFY(whole.scheduled == 8h);
        QVERIFY(whole.adherent <= whole.scheduled);
    }
}

void TestAdherence::conformanceMayBeAboveOne()
{
    const Spans spans{{at(8), kNoTime, AgentState::Available, {}}};
    const AdherenceSums sums = adherenceBetween(usualDuties(), spans, at(0), at(24), usualLimits());
    QVERIFY(*sums.conformance() > 1.0);
    QCOMPARE(*sums.adherence(), 6.75 / 8.0);
    QVERIFY(!AdherenceSums().adherence().has_value());
}

QTEST_GUILESS_MAIN(TestAdherence)
#include "tst_adherence.moc"
