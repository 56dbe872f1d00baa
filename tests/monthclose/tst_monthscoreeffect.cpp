// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/deskfigures.h"
#include "core/monthclose/monthinput.h"
#include "core/monthclose/scoreeffect.h"
#include "core/monthclose/settlementeffects.h"
#include "tests/monthclose/deskscene.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::monthclose;
using namespace fw::tests;
using quality::Evaluation;
using quality::EvaluationScore;
using quality::UnknownWorth;
using settlement::CaseStep;

namespace {

EvaluationScore scored(int points)
{
    EvaluationScore score;
    score.raw = Exact(points);
    score.final = Exact(points);
    return score;
}

/// Q3 alone makes the quality score: 80 earns 70 percent, 90 earns all.
ContractTerms termsByScores(const QString &contract)
{
    ContractTerms terms = someTerms(contract);
    settlement::Kpi mean = someKpi(u"Q3"_s, settlement::KpiGroup::Quality);
    mean.scale = Exact(1);
    terms.kpis.front() = mean;
    return terms;
}

/// The mean of the month is 85 of two evaluations; the band ends at 90.
MonthFile monthOfTwo()
{
    MonthFile month;
    month.contract = u"GD-N"_s;
    month.month = kSettledMonth;
    month.revision = 1;
    month.savedAt = TimePoint(493'000h);
    month.input.people = {someMonth(u"w1"_s, 160)};
    month.figures = {someFigure(u"B1"_s, 95, 100, FigureOrigin::Journal),
                     someFigure(u"O1"_s, 95, 100, FigureOrigin::Journal),
                     someFigure(u"Q3"_s, 170, 2, FigureOrigin::Quality)};
    [[maybe_unused]] const Outcome done = compose(month, termsByScores(month.contract), Exact());
    return month;
}

/// Of a call of the month, by the carrier's evaluator, released before the figures were counted.
Evaluation released(int points, TimePoint at = TimePoint(492'900h))
{
    Evaluation evaluation;
    evaluation.id = 1;
    evaluation.about.at = TimePoint(std::chrono::sys_days{std::chrono::year{2026} / 3 / 15} + 12h);
    evaluation.about.team = u"alpha"_s;
    evaluation.about.agent = u"w1"_s;
    evaluation.state = quality::EvaluationState::Released;
    evaluation.releasedAt = at;
    quality::Revision revision;
    revision.score = scored(points);
    revision.at = at;
    evaluation.revisions = {revision};
    return evaluation;
}

} // namespace

/// What one score is worth in the month of its team's contract: points, yuan, the next band.
class TestScoreEffect final : public DeskScene
{
    Q_OBJECT

private slots:

    void init() { begin(); }

    void cleanup() { end(); }

    void aCountedScoreIsTakenOut();
    void oneThatIsNotCountedYetIsAdded();
    void equalsTheMonthSettledAnew();
    void anotherScoreInItsPlace();
    void whatDoesNotCount();
    void whatComesAfterTheFreezeChangesNothing();
    void theDeskKnowsTheContract();

private:
    void keepMonth();
};

void TestScoreEffect::aCountedScoreIsTakenOut()
{
    const MonthFile month = monthOfTwo();
    const std::optional<ScoreChange> change = changeOf(released(80), month);
    QVERIFY(change && change->counted && !change->before);
    QCOMPARE(change->after->final, std::optional(Exact(80)));
    const settlement::PreparedMonth prepared(month.input);
    const ScoreWorth worth = worthOf(prepared, *change);
    QCOMPARE(worth.scoreBefore, std::optional(Exact(100))); // the other one is 90
    QCOMPARE(worth.scoreAfter, std::optional(Exact(85)));   // half way from 70 to 100
    QCOMPARE(worth.toNextBand, std::optional(Exact(5)));
    QCOMPARE(*worth.payableBefore,
             prepared
                 .settledWith(std::get<settlement::ScoreSheet>(
                     settlement::sheetOf(month.input.contract,
                                         [&] {
                                             std::vector<settlement::Kpi> kpis = month.input.kpis;
                                             kpis.front().numerator = Exact(90);
                                             kpis.front().denominator = Exact(1);
                                             return kpis;
                                         }())))
                 .payable);
    QVERIFY(*worth.payableAfter < *worth.payableBefore);
    QCOMPARE(*worth.payableAfter, prepared.settled().payable); // it is among the figures
}

void TestScoreEffect::oneThatIsNotCountedYetIsAdded()
{
    const MonthFile month = monthOfTwo();
    const std::optional<ScoreChange> change = changeOf(released(100, month.savedAt + 1h), month);
    QVERIFY(change && !change->counted);
    const settlement::PreparedMonth prepared(month.input);
    const ScoreWorth worth = worthOf(prepared, *change);
    QCOMPARE(worth.scoreBefore, std::optional(Exact(85)));
    QCOMPARE(worth.scoreAfter, std::optional(Exact(100))); // (170 + 100) / 3 = 90
    QCOMPARE(*worth.payableBefore, prepared.settled().payable);
    QVERIFY(!worth.toNextBand); // there is none above
}

void TestScoreEffect::equalsTheMonthSettledAnew()
{
    for (int points = 0; points <= 100; points += 5) {
        MonthFile month = monthOfTwo();
        const settlement::PreparedMonth prepared(month.input);
        const ScoreWorth worth =
            worthOf(prepared, *changeOf(released(points, month.savedAt + 1h), month));
        MonthFile anew = monthOfTwo();
        anew.figures.back().numerator = Exact(170 + points);
        anew.figures.back().denominator = Exact(3);
        QVERIFY(compose(anew, termsByScores(anew.contract), Exact()));
        const settlement::Settlement settled = settlement::settle(anew.input);
        QCOMPARE(worth.scoreAfter, settled.scores.score(settlement::Dimension::Quality));
        QCOMPARE(*worth.payableAfter, settled.payable);
    }
}

void TestScoreEffect::anotherScoreInItsPlace()
{
    const MonthFile month = monthOfTwo();
    const settlement::PreparedMonth prepared(month.input);
    const ScoreWorth worth = worthOf(prepared, {scored(80), scored(80), scored(90)});
    QCOMPARE(worth.scoreBefore, std::optional(Exact(85)));
    QCOMPARE(worth.scoreAfter, std::optional(Exact(100))); // what an appeal would win
    QVERIFY(*worth.payableAfter > *worth.payableBefore);
}

void TestScoreEffect::whatDoesNotCount()
{
    const MonthFile month = monthOfTwo();
    Evaluation internal = released(80);
    internal.isInternal = true;
    QVERIFY(!changeOf(internal, month));
    Evaluation empty = released(80);
    empty.revisions.clear();
    QVERIFY(!changeOf(empty, month));
    MonthFile imported = monthOfTwo();
    imported.figures.back().origin = FigureOrigin::Import;
    QVERIFY(!changeOf(released(80), imported));
    MonthFile given = monthOfTwo();
    given.input.hasKpis = false;
    QVERIFY(!changeOf(released(80), given));
}

void TestScoreEffect::keepMonth()
{
    signIn(access::Role::CommercialManager, u"ccm"_s, u"north"_s);
    QCOMPARE(fault(m_desk->saveContract(someContract(kNorth, u"north"_s))), u"done"_s);
    QCOMPARE(fault(m_desk->proposeTerms(termsByScores(kNorth))), u"done"_s);
    as(u"cgl"_s);
    QCOMPARE(fault(m_desk->approveTerms(m_desk->terms(kNorth)->front())), u"done"_s);
    m_facts->counted.push_back(someFigure(u"Q3"_s, 170, 2, FigureOrigin::Quality));
    as(u"cpm"_s);
    QCOMPARE(fault(m_desk->gather(kNorth, kMonth)), u"done"_s);
}

void TestScoreEffect::whatComesAfterTheFreezeChangesNothing()
{
    keepMonth();
    takeUntil(CaseStep::FreezeScores);
    const MonthFile frozen = file();
    QVERIFY(frozen.hasTaken(CaseStep::FreezeScores));
    QVERIFY(changeOf(released(80, scoresCountedAt(frozen)), frozen));
    QVERIFY(!changeOf(released(80, scoresCountedAt(frozen) + 1s), frozen));
    Evaluation changed = released(80);
    changed.revisions.push_back(changed.revisions.front());
    changed.revisions.back().score = scored(100);
    changed.revisions.back().at = scoresCountedAt(frozen) + 1h;
    QCOMPARE(changeOf(changed, frozen)->after->final, std::optional(Exact(80)));
}

void TestScoreEffect::theDeskKnowsTheContract()
{
    const SettlementEffects effects(*m_desk, *m_floor);
    as(u"cpm"_s);
    QCOMPARE(effects.worthOf(released(80), {}).unknown, UnknownWorth::NoContract);
    keepMonth();
    const quality::SettlementEffect worth = effects.worthOf(released(80), {});
    QCOMPARE(worth.unknown, UnknownWorth::Nothing);
    QCOMPARE(worth.points, std::optional(Exact(-15)));
    QCOMPARE(worth.toNextBand, std::optional(Exact(5)));
    Evaluation earlier = released(80);
    earlier.about.at -= 31 * 24h;
    QCOMPARE(effects.worthOf(earlier, {}).unknown, UnknownWorth::NoMonth);
    Evaluation internal = released(80);
    internal.isInternal = true;
    QCOMPARE(effects.worthOf(internal, {}).unknown, UnknownWorth::NotCounting);
    Evaluation elsewhere = released(80);
    elsewhere.about.team = u"south"_s;
    QCOMPARE(effects.worthOf(elsewhere, {}).unknown, UnknownWorth::NotPermitted);
}

QTEST_GUILESS_MAIN(TestScoreEffect)
#include "tst_monthscoreeffect.moc"
