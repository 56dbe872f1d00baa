// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/planjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::quality;

namespace {

constexpr TimePoint kSaved{Microseconds(1'796'000'000'123'457)};

SamplingPlan fullPlan()
{
    SamplingPlan plan;
    plan.id = 9'007'199'254'740'993; // more than a double holds
    plan.title = {u"November \"x\""_s, u"十一月"_s};
    plan.from = QDate(2026, 11, 1);
    plan.to = QDate(2026, 11, 30);
    plan.scope = u"R1"_s;
    plan.queues = {u"sales"_s, u"查询"_s};
    plan.operation = OperationFilter::Outsourced;
    plan.fromHour = 22;
    plan.untilHour = 6;
    plan.leastTalk = 15s;
    plan.mostTalk = 900s;
    plan.form = u"10086-inbound/3"_s;
    plan.seed = u"种子"_s;
    plan.perAgent = 4;
    plan.perNewAgent = 8;
    plan.randomPercent = 55;
    plan.isLayered = true;
    plan.triggers.assign(kTriggers.begin(), kTriggers.end());
    plan.shortTalk = 12s;
    plan.longHold = 61s;
    plan.manyTransfers = 3;
    plan.evaluators = {u"ann"_s, u"ben"_s};
    plan.due = QDate(2026, 12, 5);
    plan.replacements = {{u"pbx/1"_s, u"no audio"_s}};
    plan.savedBy = u"carol"_s;
    plan.savedAt = kSaved;
    plan.isDrawn = true;
    return plan;
}

Calibration fullCalibration()
{
    JudgedCall call;
    call.id = u"pbx/7"_s;
    call.at = kSaved;
    call.talked = 61'001ms;
    call.maskedNumber = u"138****0000"_s;
    Calibration calibration;
    calibration.id = 3;
    calibration.title = {u"one"_s, u"一"_s};
    calibration.scope = u"R2"_s;
    calibration.form = u"form/2"_s;
    calibration.calls = {call};
    calibration.participants = {u"ann"_s, u"ben"_s};
    calibration.expert = u"ann"_s;
    calibration.facilitator = u"carol"_s;
    CalibrationSheet sheet;
    sheet.by = u"ben"_s;
    sheet.call = call.id;
    sheet.answers = {
        {u"q1"_s, Answer::yes()}, {u"q2"_s, Answer::of(Exact::ratio(1, 3))}, {u"q3"_s, Answer()}};
    sheet.notes = {{u"q1"_s, {Span{Milliseconds(10), Milliseconds(20)}, u"here"_s}},
                   {u"q2"_s, {std::nullopt, u"第二"_s}}};
    sheet.score.raw = Exact::ratio(8567, 100);
    sheet.score.final = Exact(0);
    sheet.score.isFatal = true;
    sheet.score.critical[2] = {true, true};
    sheet.score.noncriticalAssessed = 2;
    sheet.score.noncriticalFailed = 1;
    sheet.at = kSaved;
    CalibrationSheet open;
    open.by = u"ann"_s;
    open.call = call.id;
    calibration.sheets = {sheet, open};
    calibration.isOpened = true;
    calibration.savedBy = u"carol"_s;
    calibration.savedAt = kSaved;
    return calibration;
}

CoachingTask fullTask()
{
    CoachingTask task;
    task.id = 4;
    task.agent = u"A1"_s;
    task.agentName = u"张三"_s;
    task.scope = u"T1"_s;
    task.evaluation = 12;
    task.goal = u"goal"_s;
    task.clips = {{u"pbx/7"_s, {Milliseconds(1), Milliseconds(2)}, u"words"_s}};
    task.coach = u"lead"_s;
    task.due = QDate(2026, 12, 1);
    task.state = CoachingState::Stated;
    task.notes = u"notes"_s;
    task.heldOn = QDate(2026, 11, 20);
    task.statement = u"said"_s;
    task.savedBy = u"lead"_s;
    task.savedAt = kSaved;
    return task;
}

Certificate fullCertificate()
{
    Certificate certificate;
    certificate.id = 5;
    certificate.person = u"1001"_s;
    certificate.personName = u"张三"_s;
    certificate.scope = u"T1"_s;
    certificate.skill = u"sales"_s;
    certificate.level = 2;
    certificate.examPoints = 91;
    certificate.supervisedCalls = 20;
    certificate.issuedOn = QDate(2026, 1, 1);
    certificate.validUntil = QDate(2026, 12, 31);
    certificate.issuedBy = u"carol"_s;
    certificate.withdrawnOn = QDate(2026, 6, 1);
    certificate.reason = u"left"_s;
    certificate.savedBy = u"carol"_s;
    certificate.savedAt = kSaved;
    return certificate;
}

/// Every field but one; each must be missed, but for those that came later.
template<typename T>
void missEachField(const QByteArray &json, Result<T> (*read)(const QByteArray &),
                   const QStringList &later = {})
{
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    const QStringList keys = whole.keys();
    for (const QString &key : keys) {
        if (later.contains(key)) {
            continue;
        }
        QJsonObject part = whole;
        part.remove(key);
        const Result<T> again = read(QJsonDocument(part).toJson());
        QVERIFY2(!again && again.error().code == ErrorCode::Malformed, qPrintable(key));
        QCOMPARE(again.error().detail, key);
    }
}

} // namespace

class TestPlanJson final : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void defaultsComeBackToo();
    void missesEachField();
    void plansFromBeforeCellsHaveNone();
    void namesWhatIsWrong();
};

void TestPlanJson::comesBackAsItWas()
{
    QVERIFY(*samplingPlanFromJson(toJson(fullPlan())) == fullPlan());
    QVERIFY(*calibrationFromJson(toJson(fullCalibration())) == fullCalibration());
    QVERIFY(*coachingFromJson(toJson(fullTask())) == fullTask());
    QVERIFY(*certificateFromJson(toJson(fullCertificate())) == fullCertificate());
}

void TestPlanJson::defaultsComeBackToo()
{
    QVERIFY(*samplingPlanFromJson(toJson(SamplingPlan{})) == SamplingPlan{});
    QVERIFY(*calibrationFromJson(toJson(Calibration{})) == Calibration{});
    QVERIFY(*coachingFromJson(toJson(CoachingTask{})) == CoachingTask{});
    QVERIFY(*certificateFromJson(toJson(Certificate{})) == Certificate{});
}

void TestPlanJson::missesEachField()
{
    missEachField(toJson(fullPlan()), &samplingPlanFromJson, {u"layered"_s});
    missEachField(toJson(fullCalibration()), &calibrationFromJson);
    missEachField(toJson(fullTask()), &coachingFromJson);
    missEachField(toJson(fullCertificate()), &certificateFromJson);
}

void TestPlanJson::plansFromBeforeCellsHaveNone()
{
    QByteArray json = toJson(fullPlan());
    json.replace("\"layered\":true,", "");
    const Result<SamplingPlan> plan = samplingPlanFromJson(json);
    QVERIFY(plan && !plan->isLayered);
    json.replace("{", "{\"layered\":1,");
    QVERIFY(!samplingPlanFromJson(json));
}

void TestPlanJson::namesWhatIsWrong()
{
    QCOMPARE(samplingPlanFromJson("[]").error().code, ErrorCode::Malformed);
    const auto fault = [](QByteArray json, const QByteArray &from, const QByteArray &to) {
        json.replace(from, to);
        const Result<CoachingTask> task = coachingFromJson(json);
        return task ? QString() : task.error().detail;
    };
    const QByteArray task = toJson(fullTask());
    QCOMPARE(fault(task, "\"stated\"", "\"sung\""), u"state"_s);
    QCOMPARE(fault(task, "2026-12-01", "2026-13-01"), u"due"_s);
    QCOMPARE(fault(task, "[1,2]", "[1]"), u"clips[0].span"_s);
    QByteArray plan = toJson(fullPlan());
    plan.replace("\"per_agent\":4", "\"per_agent\":4294967296");
    QCOMPARE(samplingPlanFromJson(plan).error().detail, u"per_agent"_s);
}

QTEST_GUILESS_MAIN(TestPlanJson)
#include "tst_planjson.moc"
