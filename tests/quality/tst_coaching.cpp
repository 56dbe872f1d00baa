// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/coaching.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::quality;

namespace {

QDate today()
{
    return {2026, 11, 27};
}

CoachingTask soundTask()
{
    CoachingTask task;
    task.agent = u"A1"_s;
    task.goal = u"asks before the hold"_s;
    task.coach = u"lead"_s;
    task.due = today().addDays(7);
    task.clips = {{u"pbx/1"_s, {Milliseconds(0), Milliseconds(5000)}, u"here"_s}};
    return task;
}

Certificate soundCertificate()
{
    Certificate certificate;
    certificate.person = u"A1"_s;
    certificate.skill = u"sales"_s;
    certificate.examPoints = 80;
    certificate.issuedOn = QDate(2026, 1, 1);
    certificate.validUntil = QDate(2026, 12, 31);
    certificate.issuedBy = u"carol"_s;
    return certificate;
}

template<typename T>
QString faultOf(const Result<T> &result)
{
    return result ? QString() : result.error().detail;
}

template<typename T>
QString faultWith(T value, const std::function<void(T &)> &spoil)
{
    spoil(value);
    return faultOf(check(value));
}

} // namespace

class TestCoaching final : public QObject
{
    Q_OBJECT

private slots:
    void tasksAreChecked();
    void goesStepByStep();
    void refusesWhatIsOutOfTurn();
    void isOverdueUntilHeld();
    void effectComparesBeforeAndAfter();
    void certificatesAreChecked();
    void stateOfACertificate_data();
    void stateOfACertificate();
    void isWithdrawnWithItsReason();
};

void TestCoaching::tasksAreChecked()
{
    using Task = CoachingTask;
    QVERIFY(check(soundTask()));
    QCOMPARE(faultWith<Task>(soundTask(), [](Task &it) { it.agent.clear(); }), u"agent"_s);
    QCOMPARE(faultWith<Task>(soundTask(), [](Task &it) { it.goal = u" "_s; }), u"goal"_s);
    QCOMPARE(faultWith<Task>(soundTask(), [](Task &it) { it.coach.clear(); }), u"coach"_s);
    QCOMPARE(faultWith<Task>(soundTask(), [](Task &it) { it.due = {}; }), u"due"_s);
    QCOMPARE(faultWith<Task>(soundTask(), [](Task &it) { it.clips[0].span.to = {}; }), u"clips"_s);
}

void TestCoaching::goesStepByStep()
{
    const auto one = held(soundTask(), u"lead"_s, u" talked it over "_s, today(), today());
    QVERIFY(one && one->state == CoachingState::Held);
    QCOMPARE(one->notes, u"talked it over"_s);
    QCOMPARE(one->heldOn, today());
    const auto two = stated(*one, u"A1"_s, u"I see"_s);
    QVERIFY(two && two->state == CoachingState::Stated);
    const auto three = closed(*two, u"lead"_s);
    QVERIFY(three && three->state == CoachingState::Closed);
}

void TestCoaching::refusesWhatIsOutOfTurn()
{
    const CoachingTask task = soundTask();
    QCOMPARE(faultOf(held(task, u"zoe"_s, u"x"_s, today(), today())), u"coach"_s);
    QCOMPARE(faultOf(held(task, u"lead"_s, {}, today(), today())), u"notes"_s);
    QCOMPARE(faultOf(held(task, u"lead"_s, u"x"_s, today().addDays(1), today())), u"day"_s);
    QCOMPARE(faultOf(stated(task, u"A1"_s, u"x"_s)), u"state"_s);
    const CoachingTask talked = *held(task, u"lead"_s, u"x"_s, today(), today());
    QCOMPARE(faultOf(stated(talked, u"lead"_s, u"x"_s)), u"agent"_s);
    QCOMPARE(faultOf(stated(talked, u"A1"_s, u" "_s)), u"statement"_s);
    QCOMPARE(faultOf(closed(talked, u"lead"_s)), u"state"_s);
    QCOMPARE(faultOf(closed(*stated(talked, u"A1"_s, u"x"_s), u"A1"_s)), u"coach"_s);
    QCOMPARE(faultOf(held(talked, u"lead"_s, u"x"_s, today(), today())), u"state"_s);
}

void TestCoaching::isOverdueUntilHeld()
{
    CoachingTask task = soundTask();
    QVERIFY(!isOverdue(task, task.due));
    QVERIFY(isOverdue(task, task.due.addDays(1)));
    task.state = CoachingState::Held;
    QVERIFY(!isOverdue(task, task.due.addDays(1)));
}

void TestCoaching::effectComparesBeforeAndAfter()
{
    CoachingTask task = soundTask();
    const auto scored = [](const QString &agent, int day, int hour, qint64 score) {
        const TimePoint at = std::chrono::sys_days(std::chrono::year(2026) / 11 /
                                                   std::chrono::day(static_cast<unsigned>(day))) +
                             std::chrono::hours(hour);
        return ScoredCall{agent, at, Exact(score)};
    };
    const std::vector<ScoredCall> calls{
        scored(u"A1"_s, 10, 9, 60), scored(u"A1"_s, 11, 9, 71),
        scored(u"A1"_s, 12, 9, 0),  scored(u"A1"_s, 12, 23, 90), // the 13th in Shanghai
        scored(u"A1"_s, 14, 9, 92), scored(u"A2"_s, 14, 9, 10)};
    QCOMPARE(effectOf(task, calls, QTimeZone::utc()).countBefore, 0);
    task.heldOn = QDate(2026, 11, 12);
    const CoachingEffect effect = effectOf(task, calls, QTimeZone(8 * 3600));
    QCOMPARE(effect.countBefore, 2);
    QCOMPARE(*effect.before, Exact::ratio(131, 2));
    QCOMPARE(effect.countAfter, 2);
    QCOMPARE(*effect.change(), Exact(91) - Exact::ratio(131, 2));
    QVERIFY(!effectOf(task, {}, QTimeZone::utc()).change());
}

void TestCoaching::certificatesAreChecked()
{
    using Paper = Certificate;
    QVERIFY(check(soundCertificate()));
    const auto fault = [](const std::function<void(Paper &)> &spoil) {
        return faultWith<Paper>(soundCertificate(), spoil);
    };
    QCOMPARE(fault([](Paper &it) { it.person.clear(); }), u"person"_s);
    QCOMPARE(fault([](Paper &it) { it.skill.clear(); }), u"skill"_s);
    QCOMPARE(fault([](Paper &it) { it.level = 0; }), u"level"_s);
    QCOMPARE(fault([](Paper &it) { it.examPoints = 79; }), u"exam"_s);
    QCOMPARE(fault([](Paper &it) { it.examPoints = 101; }), u"exam"_s);
    QCOMPARE(fault([](Paper &it) { it.supervisedCalls = -1; }), u"supervised"_s);
    QCOMPARE(fault([](Paper &it) { it.validUntil = it.issuedOn.addDays(-1); }), u"period"_s);
    QCOMPARE(fault([](Paper &it) { it.issuedBy.clear(); }), u"issuer"_s);
}

void TestCoaching::stateOfACertificate_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<CertificateState>("state");
    QTest::addColumn<bool>("isValid");
    const QDate end(2026, 12, 31);
    QTest::newRow("before") << QDate(2025, 12, 31) << CertificateState::NotYet << false;
    QTest::newRow("first") << QDate(2026, 1, 1) << CertificateState::Valid << true;
    QTest::newRow("31 left") << end.addDays(-31) << CertificateState::Valid << true;
    QTest::newRow("30 left") << end.addDays(-30) << CertificateState::EndsInMonth << true;
    QTest::newRow("7 left") << end.addDays(-7) << CertificateState::EndsInWeek << true;
    QTest::newRow("last") << end << CertificateState::EndsInWeek << true;
    QTest::newRow("over") << end.addDays(1) << CertificateState::Expired << false;
}

void TestCoaching::stateOfACertificate()
{
    QFETCH(const QDate, day);
    QFETCH(const CertificateState, state);
    QFETCH(const bool, isValid);
    QVERIFY(stateOn(soundCertificate(), day) == state);
    QCOMPARE(isValidOn(soundCertificate(), day), isValid);
}

void TestCoaching::isWithdrawnWithItsReason()
{
    const QDate day(2026, 6, 1);
    QCOMPARE(faultOf(withdrawn(soundCertificate(), day, u" "_s)), u"reason"_s);
    QCOMPARE(faultOf(withdrawn(soundCertificate(), QDate(2025, 1, 1), u"x"_s)), u"day"_s);
    QCOMPARE(faultOf(withdrawn(soundCertificate(), QDate(2027, 1, 1), u"x"_s)), u"state"_s);
    const auto gone = withdrawn(soundCertificate(), day, u"left the floor"_s);
    QVERIFY(gone && isValidOn(*gone, day.addDays(-1)) && !isValidOn(*gone, day));
    QVERIFY(stateOn(*gone, day) == CertificateState::Withdrawn);
    QCOMPARE(faultOf(withdrawn(*gone, day, u"x"_s)), u"state"_s);
}

QTEST_GUILESS_MAIN(TestCoaching)
#include "tst_coaching.moc"
