// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settlement/settlementcase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::settlement;

namespace {

CaseSignature signature(CaseStep step, const QString &login, SignerSide side = SignerSide::Carrier,
                        const QByteArray &hash = "h1")
{
    return {step, login, side, kNoTime, hash};
}

QString fault(const Outcome &outcome)
{
    return outcome ? QString() : outcome.error().detail;
}

/// Hours and scores are frozen by "ga", and the month is calculated by "pm2".
SettlementCase calculated(const Exact &payable, std::optional<Exact> limit = {})
{
    SettlementCase made(std::move(limit));
    const bool isDone = made.sign(signature(CaseStep::FreezeHours, u"ga"_s)) &&
                        made.sign(signature(CaseStep::FreezeScores, u"ga"_s)) &&
                        made.calculate(signature(CaseStep::Calculate, u"pm2"_s), payable);
    Q_ASSERT(isDone);
    return isDone ? made : SettlementCase();
}

} // namespace

class TestSettlementCase final : public QObject
{
    Q_OBJECT

private slots:
    void fromOpenToLocked();
    void stepsHaveAnOrder();
    void nobodySignsTwice();
    void sidesAreKept();
    void signaturesAreOfOneHash();
    void aboveTheLimitOneMoreApproves();
    void aReturnVoidsSignatures();
    void adjustmentsNameTheirMonth();
    void whatWasKeptIsReadBack();
    void whatCannotHaveBeenDoneIsNotReadBack();
};

void TestSettlementCase::fromOpenToLocked()
{
    SettlementCase month;
    QVERIFY(!month.state());
    QVERIFY(month.next() == CaseStep::FreezeHours);
    month = calculated(Exact(100));
    QCOMPARE(month.payable(), Exact(100));
    QVERIFY(month.sign(signature(CaseStep::Confirm, u"opm"_s, SignerSide::Partner)));
    QVERIFY(month.sign(signature(CaseStep::ApproveFirst, u"cpm"_s)));
    QVERIFY(month.next() == CaseStep::ApproveSecond);
    QVERIFY(month.sign(signature(CaseStep::ApproveSecond, u"ccm"_s)));
    QVERIFY(month.sign(signature(CaseStep::Lock, u"ccm"_s))); // locking is no opinion
    QVERIFY(month.isLocked());
    QVERIFY(!month.next());
    QCOMPARE(fault(month.sign(signature(CaseStep::FreezeHours, u"ga"_s))), u"locked"_s);
    QCOMPARE(fault(month.calculate(signature(CaseStep::Calculate, u"x"_s), Exact())), u"locked"_s);
    QCOMPARE(fault(month.sendBack(u"x"_s, kNoTime, u"wrong"_s)), u"locked"_s);
    QCOMPARE(month.payable(), Exact(100));
}

void TestSettlementCase::stepsHaveAnOrder()
{
    SettlementCase month;
    QCOMPARE(fault(month.sign(signature(CaseStep::FreezeScores, u"ga"_s))), u"order"_s);
    QCOMPARE(fault(month.calculate(signature(CaseStep::Calculate, u"x"_s), Exact())), u"order"_s);
    QCOMPARE(fault(month.sign(signature(CaseStep::FreezeHours, {}))), u"login"_s);
    month = calculated(Exact(1));
    QCOMPARE(fault(month.sign(signature(CaseStep::ApproveFirst, u"cpm"_s))), u"order"_s);
    QCOMPARE(fault(month.sign(signature(CaseStep::Calculate, u"cpm"_s))), u"order"_s);
    QCOMPARE(fault(month.sign(signature(CaseStep::Lock, u"cpm"_s))), u"order"_s);
}

void TestSettlementCase::nobodySignsTwice()
{
    SettlementCase month = calculated(Exact(1));
    QCOMPARE(fault(month.sign(signature(CaseStep::Confirm, u"PM2"_s, SignerSide::Partner))),
             u"signer"_s); // who calculated
    QVERIFY(month.sign(signature(CaseStep::Confirm, u"ga"_s, SignerSide::Partner)));
    QVERIFY(month.sign(signature(CaseStep::ApproveFirst, u"cpm"_s)));
    QCOMPARE(fault(month.sign(signature(CaseStep::ApproveSecond, u"cpm"_s))), u"signer"_s);
}

void TestSettlementCase::sidesAreKept()
{
    SettlementCase month = calculated(Exact(1));
    QCOMPARE(fault(month.sign(signature(CaseStep::Confirm, u"cpm"_s))), u"side"_s);
    QVERIFY(month.sign(signature(CaseStep::Confirm, u"opm"_s, SignerSide::Partner)));
    QCOMPARE(fault(month.sign(signature(CaseStep::ApproveFirst, u"o2"_s, SignerSide::Partner))),
             u"side"_s);
}

void TestSettlementCase::signaturesAreOfOneHash()
{
    SettlementCase month = calculated(Exact(1));
    QCOMPARE(fault(month.sign(signature(CaseStep::Confirm, u"opm"_s, SignerSide::Partner, "h2"))),
             u"hash"_s);
    QVERIFY(month.calculate(signature(CaseStep::Calculate, u"pm3"_s, SignerSide::Carrier, "h2"),
                            Exact(2)));
    QCOMPARE(month.payable(), Exact(2));
    QVERIFY(month.sign(signature(CaseStep::Confirm, u"opm"_s, SignerSide::Partner, "h2")));
    QCOMPARE(fault(month.calculate(signature(CaseStep::Calculate, u"pm3"_s), Exact(3))),
             u"order"_s); // somebody has signed
    QCOMPARE(fault(calculated(Exact(1)).calculate(
                 signature(CaseStep::Calculate, u"x"_s, SignerSide::Carrier, {}), Exact())),
             u"hash"_s);
}

void TestSettlementCase::aboveTheLimitOneMoreApproves()
{
    for (const int payable : {100, 101}) {
        SettlementCase month = calculated(Exact(payable), Exact(100));
        QVERIFY(month.sign(signature(CaseStep::Confirm, u"opm"_s, SignerSide::Partner)));
        QVERIFY(month.sign(signature(CaseStep::ApproveFirst, u"cpm"_s)));
        QVERIFY(month.sign(signature(CaseStep::ApproveSecond, u"ccm"_s)));
        if (payable > 100) {
            QCOMPARE(fault(month.sign(signature(CaseStep::Lock, u"ccm"_s))), u"order"_s);
            QVERIFY(month.sign(signature(CaseStep::ApproveAboveLimit, u"cgl"_s)));
        }
        QVERIFY(month.sign(signature(CaseStep::Lock, u"ccm"_s)));
    }
}

void TestSettlementCase::aReturnVoidsSignatures()
{
    SettlementCase month;
    QCOMPARE(fault(month.sendBack(u"cpm"_s, kNoTime, u"why"_s)), u"order"_s);
    month = calculated(Exact(1));
    QVERIFY(month.sign(signature(CaseStep::Confirm, u"opm"_s, SignerSide::Partner)));
    QCOMPARE(fault(month.sendBack(u"cpm"_s, kNoTime, u" "_s)), u"reason"_s);
    QVERIFY(month.sendBack(u"cpm"_s, kNoTime, u"hours of the 3rd"_s));
    QVERIFY(!month.state());
    QVERIFY(month.payable().isZero());
    QCOMPARE(month.returns().size(), std::size_t(1));
    QCOMPARE(month.returns().front().signatures.size(), std::size_t(4));
}

void TestSettlementCase::adjustmentsNameTheirMonth()
{
    const QDate march(2026, 3, 1);
    std::vector<PriorAdjustment> adjustments{
        {QDate(2026, 2, 1), Exact(-300), u"a shift was counted twice"_s, u"cpm"_s},
        {QDate(2025, 12, 1), Exact(50), u"late survey"_s, u"cpm"_s}};
    QCOMPARE(*sumOf(adjustments, march), Exact(-250));
    adjustments[0].month = march;
    QCOMPARE(sumOf(adjustments, march).error().detail, u"month"_s);
    adjustments[0].month = QDate(2026, 1, 1);
    adjustments[1].reason.clear();
    QCOMPARE(sumOf(adjustments, march).error().detail, u"reason"_s);
}

void TestSettlementCase::whatWasKeptIsReadBack()
{
    SettlementCase month = calculated(Exact(200), Exact(100));
    QVERIFY(month.sign(signature(CaseStep::Confirm, u"opm"_s, SignerSide::Partner)));
    QVERIFY(month.sign(signature(CaseStep::ApproveFirst, u"cpm"_s)));
    QVERIFY(month.sign(signature(CaseStep::ApproveSecond, u"ccm"_s)));
    QVERIFY(month.sign(signature(CaseStep::ApproveAboveLimit, u"cgl"_s)));
    QVERIFY(month.sendBack(u"cpm"_s, kNoTime, u"an absence was forgotten"_s));
    for (const CaseSignature &each :
         {signature(CaseStep::FreezeHours, u"ga"_s), signature(CaseStep::FreezeScores, u"opm"_s)}) {
        QVERIFY(month.sign(each));
    }
    QVERIFY(month.calculate(signature(CaseStep::Calculate, u"pm2"_s), Exact(150)));
    QVERIFY(month.sign(signature(CaseStep::Confirm, u"opm"_s, SignerSide::Partner)));
    const Result<SettlementCase> read = SettlementCase::restored(
        month.limit(), month.returns(), month.signatures(), month.payable());
    QVERIFY(read);
    QVERIFY(read->signatures() == month.signatures());
    QVERIFY(read->returns() == month.returns());
    QCOMPARE(read->payable(), Exact(150));
    QVERIFY(read->next() == CaseStep::ApproveFirst);
    SettlementCase after = *read;
    QVERIFY(after.sign(signature(CaseStep::ApproveFirst, u"cpm"_s)));
    QVERIFY(after.sign(signature(CaseStep::ApproveSecond, u"ccm"_s)));
    QVERIFY(after.next() == CaseStep::ApproveAboveLimit); // 150 is above the limit still
}

void TestSettlementCase::whatCannotHaveBeenDoneIsNotReadBack()
{
    const SettlementCase month = calculated(Exact(1));
    const auto read = [](const std::vector<CaseReturn> &returns,
                         const std::vector<CaseSignature> &signatures) {
        const auto made = SettlementCase::restored({}, returns, signatures, Exact(1));
        return made ? QString() : made.error().detail;
    };
    std::vector<CaseSignature> signatures = month.signatures();
    signatures.push_back(signature(CaseStep::Confirm, u"pm2"_s, SignerSide::Partner));
    QCOMPARE(read({}, signatures), u"signatures[3]: signer"_s);
    signatures.back() = signature(CaseStep::Calculate, u"cpm"_s);
    QCOMPARE(read({}, signatures), u"signatures[3]: order"_s);
    CaseReturn back{u"cpm"_s, kNoTime, u"wrong"_s, month.signatures()};
    back.signatures[1].step = CaseStep::Lock;
    QCOMPARE(read({back}, {}), u"returns[0].signatures[1]: order"_s);
    back.signatures = month.signatures();
    back.reason.clear();
    QCOMPARE(read({back}, {}), u"returns[0]: reason"_s);
    QCOMPARE(read({{u"cpm"_s, kNoTime, u"nothing was done"_s, {}}}, {}), u"returns[0]: order"_s);
}

QTEST_GUILESS_MAIN(TestSettlementCase)
#include "tst_settlementcase.moc"
