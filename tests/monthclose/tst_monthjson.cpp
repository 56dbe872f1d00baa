// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/deductions.h"
#include "core/monthclose/monthjson.h"
#include "core/settlement/settlementtexts.h"
#include "tests/monthclose/monthscene.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::monthclose;
using namespace fw::tests;
using settlement::CaseSignature;
using settlement::CaseStep;
using settlement::SignerSide;

namespace {

const TimePoint kAt{Microseconds(1'774'000'000'123'457)};

CaseSignature signature(CaseStep step, const QString &login, SignerSide side,
                        const QByteArray &hash = {})
{
    return {step, login, side, kAt, hash};
}

/// A calculated and confirmed month that was sent back once, with all that a month can have.
MonthFile wholeMonth()
{
    MonthFile month;
    month.contract = u"GD-N"_s;
    month.month = kSettledMonth;
    month.terms = 7;
    const ContractTerms terms = someTerms(month.contract);
    month.input.contract = terms.terms;
    month.input.contract.id = month.contract;
    month.input.contract.month = month.month;
    month.input.contract.seats[1].ratio = Exact::ratio(1, 3);
    month.input.contract.proration.reset(); // a word that nobody knows
    month.input.contract.proration = settlement::Proration::CalendarDays;
    month.input.bands = terms.bands;
    month.input.kpis = terms.kpis;
    month.input.hasKpis = true;
    month.input.kpis[0].numerator = Exact(92);
    month.input.kpis[0].denominator = Exact(100);
    month.input.kpis[0].guard = settlement::KpiGuard{Exact(80), Exact(100), Exact(75), Exact(80)};
    month.input.kpis[1].steps = {{Exact(1), Exact::ratio(7, 3)}};
    month.input.people = {someMonth(u"王'; --"_s, 160), someMonth(u"w2"_s, 80)};
    month.input.people[1].worked = Exact::ratio(27'001, 3600); // whole seconds
    month.input.incidents = {{u"9"_s, u"A"_s, settlement::Incident::Kind::PercentOfBase, Exact(10),
                              Exact::ratio(8, 10)}};
    month.figures = {someFigure(u"Q1"_s, 92, 100, FigureOrigin::Import)};
    month.figures[0].by = u"cpm"_s;
    month.figures[0].at = kAt;
    month.figures[0].guardNumerator = Exact(80);
    MonthFigure missing;
    missing.kpi = u"B1"_s;
    missing.origin = FigureOrigin::Complaints;
    month.figures.push_back(missing);
    month.adjustments = {{QDate(2026, 2, 1), Exact(-200), u"an absence"_s, u"cpm"_s}};
    month.comments = {{u"fee_agent"_s, u"opm"_s, SignerSide::Partner, u"两人缺勤\n<b>"_s, kAt}};
    month.unfrozen = {u"alpha"_s};
    month.unjudged = {u"#7"_s};
    month.course = settlement::SettlementCase(Exact(5));
    const bool isBegun =
        month.course.sign(signature(CaseStep::FreezeHours, u"oga"_s, SignerSide::Partner)) &&
        month.course.sendBack(u"cpm"_s, kAt, u"again"_s) &&
        month.course.sign(signature(CaseStep::FreezeHours, u"oga"_s, SignerSide::Partner)) &&
        month.course.sign(signature(CaseStep::FreezeScores, u"opm"_s, SignerSide::Partner));
    month.hash = settlement::hashOf(month.input);
    month.engineVersion = settlement::kEngineVersion;
    month.result = settlement::settle(month.input);
    const bool isSigned =
        month.course.calculate(
            signature(CaseStep::Calculate, u"cpm"_s, SignerSide::Carrier, month.hash),
            month.result->payable) &&
        month.course.sign(signature(CaseStep::Confirm, u"opm"_s, SignerSide::Partner, month.hash));
    Q_ASSERT(isBegun && isSigned);
    return isBegun && isSigned ? month : MonthFile();
}

/// What reading the document says after a field at the way was changed, or taken out.
QString faultWith(const QByteArray &json, const QStringList &way,
                  const std::optional<QJsonValue> &value)
{
    const std::function<QJsonValue(QJsonValue, qsizetype)> changed = [&](const QJsonValue &in,
                                                                         qsizetype depth) {
        if (depth == way.size()) {
            return *value;
        }
        if (in.isArray()) {
            QJsonArray array = in.toArray();
            const qsizetype index = way[depth].toLongLong();
            array[index] = changed(array.at(index), depth + 1);
            return QJsonValue(array);
        }
        QJsonObject object = in.toObject();
        if (depth + 1 == way.size() && !value) {
            object.remove(way[depth]);
        } else {
            object[way[depth]] = changed(object.value(way[depth]), depth + 1);
        }
        return QJsonValue(object);
    };
    const QJsonValue whole = changed(QJsonDocument::fromJson(json).object(), 0);
    const Result<MonthFile> read = monthFileOf(QJsonDocument(whole.toObject()).toJson());
    return read ? u"read"_s : read.error().detail;
}

} // namespace

/// Contracts and months as documents: nothing is lost, and what is wrong is named.
class TestMonthJson final : public QObject
{
    Q_OBJECT

private slots:
    void contractsComeBack();
    void termsComeBack();
    void aMonthComesBack();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void everyFieldIsNeeded();
    void whatWasSignedIsChecked();
    void deductionsAreKnown();
};

void TestMonthJson::contractsComeBack()
{
    const ContractHead contract = someContract(u"GD'1"_s, u"north"_s);
    const Result<ContractHead> read = contractHeadOf(toJson(contract));
    QVERIFY(read);
    QVERIFY(*read == contract);
    QCOMPARE(contractHeadOf("[]").error().detail, u"JSON"_s);
    QCOMPARE(contractHeadOf("{}").error().detail, u"id"_s);
}

void TestMonthJson::termsComeBack()
{
    ContractTerms terms = someTerms(u"GD-N"_s);
    terms.approvalLimit = Exact(200'000);
    terms.terms.rounding.reset();
    const Result<ContractTerms> read = contractTermsOf(toJson(terms));
    QVERIFY(read);
    QCOMPARE(toJson(*read), toJson(terms));
    QCOMPARE(*read->approvalLimit, Exact(200'000));
    QVERIFY(!read->budget);
    QVERIFY(!read->terms.rounding);
    QVERIFY(!read->terms.month.isValid());
    QCOMPARE(read->bands.size(), std::size_t(2));
    QVERIFY(read->kpis[2].rule == settlement::KpiRule::Linear);
}

void TestMonthJson::aMonthComesBack()
{
    const MonthFile month = wholeMonth();
    const Result<MonthFile> read = monthFileOf(toJson(month));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(toJson(*read), toJson(month));
    QCOMPARE(settlement::hashOf(read->input), month.hash);
    QCOMPARE(read->input.people[1].worked, Exact::ratio(27'001, 3600));
    QVERIFY(read->figures == month.figures);
    QVERIFY(read->comments == month.comments);
    QVERIFY(read->adjustments == month.adjustments);
    QVERIFY(read->course.signatures() == month.course.signatures());
    QVERIFY(read->course.returns() == month.course.returns());
    QCOMPARE(*read->course.limit(), Exact(5));
    QVERIFY(read->result); // made again
    QCOMPARE(read->result->payable, month.result->payable);
    QCOMPARE(read->unfrozen, month.unfrozen);
    MonthFile open = month;
    open.course = settlement::SettlementCase();
    open.result.reset();
    QVERIFY(!monthFileOf(toJson(open))->result);
}

void TestMonthJson::faultsAreNamed_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("value");
    QTest::newRow("number") << u"input.people[1].worked"_s << u"1e5"_s;
    QTest::newRow("fraction of nothing") << u"input.people[0].scheduled"_s << u"1/0"_s;
    QTest::newRow("word") << u"figures[0].origin"_s << u"guessed"_s;
    QTest::newRow("optional word") << u"input.contract.rounding"_s << u"?"_s;
    QTest::newRow("date") << u"input.people[0].from"_s << u"2026-02-30"_s;
    QTest::newRow("time") << u"comments[0].at"_s << u"now"_s;
    QTest::newRow("optional number") << u"input.kpis[0].numerator"_s << u"many"_s;
    QTest::newRow("deep") << u"input.kpis[1].steps[0].percent"_s << u""_s;
    QTest::newRow("guard") << u"input.kpis[0].guard.below"_s << u"x"_s;
    QTest::newRow("step") << u"signatures[0].step"_s << u"sleep"_s;
}

void TestMonthJson::faultsAreNamed()
{
    QFETCH(const QString, way);
    QFETCH(const QString, value);
    const QString plain = QString(way).replace(u'[', u'.').remove(u']');
    QCOMPARE(faultWith(toJson(wholeMonth()), plain.split(u'.'), QJsonValue(value)), way);
}

void TestMonthJson::everyFieldIsNeeded()
{
    const QByteArray json = toJson(wholeMonth());
    const QStringList keys = QJsonDocument::fromJson(json).object().keys();
    for (const QString &key : keys) {
        QCOMPARE(faultWith(json, {key}, std::nullopt), key);
        QCOMPARE(faultWith(json, {key}, QJsonValue(false)), key);
    }
    const QStringList figure =
        QJsonDocument::fromJson(json)[u"figures"].toArray().first().toObject().keys();
    for (const QString &key : figure) {
        QCOMPARE(faultWith(json, {u"figures"_s, u"0"_s, key}, std::nullopt),
                 u"figures[0]."_s + key);
    }
}

void TestMonthJson::whatWasSignedIsChecked()
{
    const QByteArray json = toJson(wholeMonth());
    const auto with = [&json](const QString &way, const QString &value) {
        return faultWith(json, way.split(u'.'), QJsonValue(value));
    };
    QCOMPARE(with(u"input.people.0.worked"_s, u"170"_s), u"hash"_s);
    QCOMPARE(with(u"payable"_s, u"1"_s), u"payable"_s);
    QCOMPARE(with(u"signatures.3.login"_s, u"cpm"_s), u"signatures[3]: signer"_s);
    QCOMPARE(with(u"signatures.3.side"_s, u"carrier"_s), u"signatures[3]: side"_s);
    QCOMPARE(with(u"signatures.3.hash"_s, u"beef"_s), u"signatures[3]: hash"_s);
    QCOMPARE(with(u"signatures.1.step"_s, u"lock"_s), u"signatures[1]: order"_s);
    QCOMPARE(with(u"returns.0.reason"_s, u""_s), u"returns[0]: reason"_s);
    QCOMPARE(with(u"engine"_s, u"0"_s), u"read"_s); // an older engine may have come to more
}

void TestMonthJson::deductionsAreKnown()
{
    const std::vector<Deduction> all = usualDeductions();
    QCOMPARE(all.size(), std::size_t(12));
    const Deduction *leak = findDeduction(all, u"A1"_s);
    QVERIFY(leak != nullptr);
    QCOMPARE(*leak->coefficientCap, Exact::ratio(8, 10));
    QCOMPARE(incidentOf(*leak, u"4"_s, 3).value, Exact(10)); // not for each
    const Deduction *upheld = findDeduction(all, u"B2"_s);
    QCOMPARE(incidentOf(*upheld, u"5"_s, 3).value, Exact(15'000));
    QVERIFY(!upheld->name.zh.isEmpty() && !upheld->name.en.isEmpty());
    QVERIFY(findDeduction(all, u"Z9"_s) == nullptr);
    QCOMPARE(*deductionReference(u" deduction:B2*3 "_s), (DeductionReference{u"B2"_s, 3}));
    QCOMPARE(*deductionReference(u"deduction:A1"_s), (DeductionReference{u"A1"_s, 1}));
    for (const QString &text : {u"B2"_s, u"deduction:"_s, u"deduction:B2*0"_s, u"deduction:B2*x"_s,
                                u"https://example.org/deduction:B2"_s}) {
        QVERIFY2(!deductionReference(text), qPrintable(text));
    }
    QCOMPARE(pointsOf(u"C"_s), Exact::ratio(2, 10));
    QCOMPARE(pointsOf(u"?"_s), Exact());
}

QTEST_GUILESS_MAIN(TestMonthJson)
#include "tst_monthjson.moc"
