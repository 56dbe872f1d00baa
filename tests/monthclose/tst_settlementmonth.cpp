// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/monthinput.h"
#include "core/settlement/settlementtexts.h"
#include "tests/monthclose/deskscene.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::access;
using namespace fw::monthclose;
using namespace fw::tests;
using settlement::CaseStep;

namespace {

settlement::PriorAdjustment adjustment(QDate month, const Exact &amount, const QString &reason)
{
    settlement::PriorAdjustment made;
    made.month = month;
    made.amount = amount;
    made.reason = reason;
    return made;
}

} // namespace

/// What a month is put together from: gathered, imported, adjusted, sent back.
class TestSettlementMonth final : public DeskScene
{
    Q_OBJECT

private slots:

    void init() { begin(); }

    void cleanup() { end(); }

    void hoursAreFrozenWhenTheTeamsAre();
    void frozenPartsStay();
    void missingIsNotZero();
    void importsComeBeforeCounts();
    void badImportsAreRefused();
    void whoImportsDoesNotFreeze();
    void adjustmentsAreOfLockedMonths();
    void whatIsLeftIsCarriedOn();
    void aMonthIsSentBackWithAReason();
    void commentsNameTheirSide();
    void somebodyElseWasFirst();
    void refusalsAreNotSigned();
    void withoutTermsNothingIsCalculated();
    void incidentsTakePoints();
};

void TestSettlementMonth::hoursAreFrozenWhenTheTeamsAre()
{
    agree(kNorth, u"north"_s);
    m_facts->teams = {u"alpha"_s};
    as(u"oga"_s);
    QCOMPARE(fault(m_desk->take(kNorth, kMonth, CaseStep::FreezeHours)), u"unfrozen"_s);
    QVERIFY(m_store->months(kNorth)->empty()); // nothing half done
    QVERIFY(m_desk->gather(kNorth, kMonth));
    const CloseItem item = m_desk->closeList(file()).front();
    QCOMPARE(item.state, CloseItem::State::Missing);
    QCOMPARE(item.missing, QStringList{u"alpha"_s});
    // Whoever may not freeze the scores does not gather them either.
    QVERIFY(file().figures.empty());
    QCOMPARE(file().input.people.size(), std::size_t(2));
    m_facts->teams.clear();
    QVERIFY(m_desk->take(kNorth, kMonth, CaseStep::FreezeHours));
    QVERIFY(m_desk->closeList(file()).front().missing.isEmpty());
}

void TestSettlementMonth::frozenPartsStay()
{
    agree(kNorth, u"north"_s);
    takeUntil(CaseStep::FreezeHours);
    m_facts->people.pop_back();
    m_facts->counted.front().numerator = Exact(85);
    as(u"cpm"_s);
    QVERIFY(m_desk->gather(kNorth, kMonth));
    QCOMPARE(file().input.people.size(), std::size_t(2));
    QCOMPARE(*figureOf(file(), u"O1"_s)->numerator, Exact(85));
    takeUntil(CaseStep::FreezeScores);
    m_facts->counted.clear();
    m_facts->judged = {{u"7"_s, u"B"_s, settlement::Incident::Kind::Fixed, Exact(5000), {}}};
    as(u"cpm"_s);
    QVERIFY(m_desk->gather(kNorth, kMonth));
    QCOMPARE(*figureOf(file(), u"O1"_s)->numerator, Exact(85));
    QVERIFY(file().input.incidents.empty());
    QCOMPARE(fault(m_desk->importFigures(kNorth, kMonth,
                                         {someFigure(u"B1"_s, 1, 2, FigureOrigin::Import)})),
             u"frozen"_s);
    takeUntil(CaseStep::Calculate);
    as(u"cpm"_s);
    QCOMPARE(fault(m_desk->gather(kNorth, kMonth)), u"calculated"_s);
    QCOMPARE(fault(m_desk->addAdjustment(kNorth, kMonth,
                                         adjustment(QDate(2026, 1, 1), Exact(1), u"late"_s))),
             u"calculated"_s);
}

void TestSettlementMonth::missingIsNotZero()
{
    agree(kNorth, u"north"_s);
    as(u"cpm"_s);
    m_facts->counted.pop_back(); // the calls
    m_facts->unjudged = {u"#7"_s};
    QVERIFY(m_desk->gather(kNorth, kMonth));
    const MonthFile month = file();
    QCOMPARE(missingFigures(month), (QStringList{u"B1"_s, QString(kVolumeFigure)}));
    QCOMPARE(m_desk->closeList(month)[1].missing, missingFigures(month) + QStringList{u"#7"_s});
    QCOMPARE(m_desk->closeList(month)[1].state, CloseItem::State::Waiting);
    QVERIFY(!month.input.kpis[1].numerator);
    const settlement::Settlement preview = m_desk->preview(month);
    QVERIFY(!preview.scores.score(settlement::Dimension::Business)); // not 0
    QVERIFY(preview.warnings.contains(settlement::Warning::ScoreNotApplicable));
}

void TestSettlementMonth::importsComeBeforeCounts()
{
    agree(kNorth, u"north"_s);
    as(u"cpm"_s);
    QVERIFY(m_desk->gather(kNorth, kMonth));
    QCOMPARE(fault(m_desk->importFigures(kNorth, kMonth,
                                         {someFigure(u"B1"_s, 85, 100, FigureOrigin::Import),
                                          someFigure(u"O1"_s, 88, 100, FigureOrigin::Journal)})),
             u"done"_s);
    const MonthFigure *imported = nullptr;
    MonthFile month = file();
    imported = figureOf(month, u"O1"_s);
    QVERIFY(imported->origin == FigureOrigin::Import); // whatever it said
    QCOMPARE(imported->by, u"cpm"_s);
    QCOMPARE(imported->at, m_clock->now());
    QCOMPARE(imported->provenance, u"survey.csv:2"_s);
    QCOMPARE(*month.input.kpis[2].numerator, Exact(88));
    QVERIFY(m_desk->gather(kNorth, kMonth));
    month = file();
    QCOMPARE(*figureOf(month, u"O1"_s)->numerator, Exact(88));
    MonthFigure taken;
    taken.kpi = u"O1"_s; // taken back
    QVERIFY(m_desk->importFigures(kNorth, kMonth, {taken}));
    month = file();
    QVERIFY(figureOf(month, u"O1"_s) == nullptr);
    QVERIFY(m_desk->gather(kNorth, kMonth));
    month = file();
    QCOMPARE(*figureOf(month, u"O1"_s)->numerator, Exact(95));
    QCOMPARE(m_audit->rows.back().entry.action, u"settlement.gather"_s);
}

void TestSettlementMonth::badImportsAreRefused()
{
    agree(kNorth, u"north"_s);
    as(u"cpm"_s);
    const auto refused = [this](auto change) {
        MonthFigure figure = someFigure(u"B1"_s, 85, 100, FigureOrigin::Import);
        change(figure);
        return fault(m_desk->importFigures(kNorth, kMonth, {figure}));
    };
    QCOMPARE(refused([](MonthFigure &it) { it.kpi = u"X9"_s; }), u"kpi: X9"_s);
    QCOMPARE(refused([](MonthFigure &it) { it.denominator = Exact(-1); }), u"denominator: B1"_s);
    QCOMPARE(refused([](MonthFigure &it) { it.provenance.clear(); }), u"provenance: B1"_s);
    const MonthFigure twice = someFigure(u"B1"_s, 85, 100, FigureOrigin::Import);
    QCOMPARE(fault(m_desk->importFigures(kNorth, kMonth, {twice, twice})), u"kpi: B1"_s);
    for (const QString &login : {u"opm"_s, u"ccm"_s, u"oga"_s, u"cgl"_s, u"aud"_s, u"cqs"_s}) {
        as(login); // no partner enters what it is judged by
        QCOMPARE(fault(m_desk->importFigures(kNorth, kMonth, {twice})), u"right"_s);
    }
    QVERIFY(m_store->months(kNorth)->empty());
}

void TestSettlementMonth::whoImportsDoesNotFreeze()
{
    agree(kNorth, u"north"_s);
    takeUntil(CaseStep::FreezeHours);
    as(u"cpm"_s);
    QVERIFY(m_desk->importFigures(kNorth, kMonth,
                                  {someFigure(u"B1"_s, 85, 100, FigureOrigin::Import)}));
    QVERIFY(!m_desk->mayTake(file(), CaseStep::FreezeScores));
    QCOMPARE(fault(m_desk->take(kNorth, kMonth, CaseStep::FreezeScores)), u"own"_s);
    as(u"opm"_s);
    QVERIFY(m_desk->take(kNorth, kMonth, CaseStep::FreezeScores));
}

void TestSettlementMonth::adjustmentsAreOfLockedMonths()
{
    agree(kNorth, u"north"_s);
    takeUntil(CaseStep::Calculate);
    const QDate april(2026, 4, 1);
    as(u"cpm"_s);
    const auto adjust = [&](QDate about, const Exact &amount, const QString &reason) {
        return fault(m_desk->addAdjustment(kNorth, april, adjustment(about, amount, reason)));
    };
    QCOMPARE(adjust(kMonth, Exact(-200), u"an absence"_s), u"open"_s);
    QCOMPARE(fault(m_desk->take(kNorth, april, CaseStep::FreezeHours)), u"done"_s);
    takeUntil(CaseStep::Lock);
    as(u"cpm"_s);
    QCOMPARE(adjust(kMonth, Exact(-200), u" "_s), u"reason"_s);
    QCOMPARE(adjust(april, Exact(-200), u"itself"_s), u"month"_s);
    QCOMPARE(adjust(kMonth, Exact(), u"nothing"_s), u"amount"_s);
    QCOMPARE(adjust(kMonth, Exact::ratio(1, 3), u"no fen"_s), u"amount"_s);
    QCOMPARE(adjust(kMonth, Exact(-200), u"an absence"_s), u"done"_s);
    QCOMPARE(adjust(QDate(2025, 12, 1), Exact(50), u"on paper"_s), u"done"_s);
    const MonthFile month = file(april);
    QCOMPARE(month.adjustments.size(), std::size_t(2));
    QCOMPARE(month.adjustments[0].login, u"cpm"_s);
    QCOMPARE(month.input.contract.priorAdjustment, Exact(-150));
    as(u"opm"_s);
    QCOMPARE(adjust(kMonth, Exact(200), u"more"_s), u"right"_s);
}

void TestSettlementMonth::whatIsLeftIsCarriedOn()
{
    agree(kNorth, u"north"_s);
    m_facts->judged = {{u"7"_s, u"B"_s, settlement::Incident::Kind::Fixed, Exact(20'000), {}}};
    takeUntil(CaseStep::Calculate);
    QCOMPARE(file().result->payable, Exact());
    QVERIFY(file().result->carryOut.isPositive());
    const QDate april(2026, 4, 1);
    m_facts->judged.clear();
    m_facts->people = {};
    takeUntil(CaseStep::FreezeScores, april);
    as(u"cpm2"_s);
    QCOMPARE(fault(m_desk->take(kNorth, april, CaseStep::Calculate)), u"previous"_s);
    takeUntil(CaseStep::Lock);
    takeUntil(CaseStep::Calculate, april);
    QCOMPARE(file(april).input.contract.carryIn, file().result->carryOut);
    QCOMPARE(file(april).result->carryOut, file().result->carryOut);
}

void TestSettlementMonth::aMonthIsSentBackWithAReason()
{
    agree(kNorth, u"north"_s);
    as(u"opm"_s);
    QCOMPARE(fault(m_desk->sendBack(kNorth, kMonth, u"nothing was done"_s)), u"order"_s);
    takeUntil(CaseStep::ApproveFirst);
    for (const QString &login : {u"oga"_s, u"aud"_s}) {
        as(login);
        QVERIFY(!m_desk->maySendBack(file()));
        QCOMPARE(fault(m_desk->sendBack(kNorth, kMonth, u"no"_s)), u"right"_s);
    }
    as(u"opm"_s);
    QVERIFY(m_desk->maySendBack(file()));
    QCOMPARE(fault(m_desk->sendBack(kNorth, kMonth, u" "_s)), u"reason"_s);
    QCOMPARE(fault(m_desk->sendBack(kNorth, kMonth, QString(2001, u'x'))), u"reason"_s);
    QCOMPARE(fault(m_desk->sendBack(kNorth, kMonth, u"an absence was forgotten"_s)), u"done"_s);
    const MonthFile month = file();
    QVERIFY(!month.course.state());
    QVERIFY(month.hash.isEmpty() && !month.result);
    QCOMPARE(month.course.returns().front().signatures.size(), std::size_t(5));
    QVERIFY(m_desk->mayChange(month));
    QCOMPARE(m_audit->rows.back().entry.purpose, u"an absence was forgotten"_s);
    m_facts->people.pop_back();
    takeUntil(CaseStep::Lock);
    QCOMPARE(file().result->seats.people.size(), std::size_t(1));
}

void TestSettlementMonth::commentsNameTheirSide()
{
    agree(kNorth, u"north"_s);
    as(u"opm"_s);
    QCOMPARE(fault(m_desk->comment(kNorth, kMonth, u"fee_agent"_s, u" two are missing "_s)),
             u"done"_s);
    as(u"cpm"_s);
    QCOMPARE(fault(m_desk->comment(kNorth, kMonth, {}, u"checked"_s)), u"done"_s);
    QCOMPARE(fault(m_desk->comment(kNorth, kMonth, {}, u" "_s)), u"text"_s);
    QCOMPARE(fault(m_desk->comment(kNorth, kMonth, {}, QString(2001, u'x'))), u"text"_s);
    as(u"aud"_s);
    QCOMPARE(fault(m_desk->comment(kNorth, kMonth, {}, u"seen"_s)), u"right"_s);
    const MonthFile month = file();
    QCOMPARE(month.comments.size(), std::size_t(2));
    QCOMPARE(month.comments[0].text, u"two are missing"_s);
    QVERIFY(month.comments[0].side == settlement::SignerSide::Partner);
    QVERIFY(month.comments[1].side == settlement::SignerSide::Carrier);
}

void TestSettlementMonth::somebodyElseWasFirst()
{
    agree(kNorth, u"north"_s);
    takeUntil(CaseStep::FreezeHours);
    const MonthFile old = file();
    as(u"cpm"_s);
    QVERIFY(m_desk->gather(kNorth, kMonth));
    QCOMPARE(
        m_store->saveMonth(old, u"north"_s, m_desk->author().entry(u"x"_s, {}, {})).error().code,
        ErrorCode::Conflict);
}

void TestSettlementMonth::refusalsAreNotSigned()
{
    agree(kNorth, u"north"_s);
    m_facts->counted.clear();
    takeUntil(CaseStep::FreezeScores);
    as(u"cpm2"_s);
    QCOMPARE(fault(m_desk->take(kNorth, kMonth, CaseStep::Calculate)), u"E_NO_SCORE"_s);
    QVERIFY(!file().hasTaken(CaseStep::Calculate));
    QVERIFY(m_desk->preview(file()).refusal == settlement::Refusal::NoScore);
}

void TestSettlementMonth::withoutTermsNothingIsCalculated()
{
    as(u"ccm"_s);
    QVERIFY(m_desk->saveContract(someContract(kNorth, u"north"_s)));
    QVERIFY(m_desk->proposeTerms(someTerms(kNorth))); // and nobody approves them
    as(u"cpm"_s);
    const Result<MonthFile> month = m_desk->month(kNorth, kMonth);
    QVERIFY(month);
    QCOMPARE(month->terms, std::int64_t(0));
    QCOMPARE(fault(m_desk->gather(kNorth, kMonth)), u"terms"_s);
    QCOMPARE(fault(m_desk->take(kNorth, kMonth, CaseStep::FreezeHours)), u"terms"_s);
    QCOMPARE(m_desk->month(kNorth, QDate(2027, 1, 1)).error().detail, u"month"_s);
    QCOMPARE(m_desk->month(u"none"_s, kMonth).error().code, ErrorCode::NotFound);
    QVERIFY(!m_desk->mayTake(*m_desk->month(kNorth, kMonth), CaseStep::Lock));
}

void TestSettlementMonth::incidentsTakePoints()
{
    agree(kNorth, u"north"_s);
    m_facts->judged = {
        {u"7"_s, u"A"_s, settlement::Incident::Kind::PercentOfBase, Exact(10), Exact::ratio(8, 10)},
        {u"8"_s, u"C"_s, settlement::Incident::Kind::Fixed, Exact(300), {}}};
    as(u"cpm"_s);
    QVERIFY(m_desk->gather(kNorth, kMonth));
    QCOMPARE(file().input.contract.minusPoints, Exact::ratio(26, 5));
    QVERIFY(m_desk->gather(kNorth, kMonth)); // and not once more
    QCOMPARE(file().input.contract.minusPoints, Exact::ratio(26, 5));
    QCOMPARE(m_desk->preview(file()).coefficient, Exact::ratio(8, 10));
}

QTEST_GUILESS_MAIN(TestSettlementMonth)
#include "tst_settlementmonth.moc"
