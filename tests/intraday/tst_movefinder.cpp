// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intraday/movefinder.h"
#include "core/roster/changecheck.h"
#include "tests/intraday/dayscene.h"

#include <QElapsedTimer>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::intraday;
using roster::Activity;
using roster::ActivityKind;
using roster::Cell;

namespace {

void useRequired(DayScene &scene)
{
    for (QueueOfDay &queue : scene.question.day.queues) {
        for (std::size_t at = 0; at < queue.required.size(); ++at) {
            const double calls = queue.forecast.points[at].calls;
            if (calls > 0) {
                queue.required[at] = *staffing::requiredAgents(queue.standard.traffic(calls, 1800),
                                                               queue.standard.aim());
            }
        }
    }
}

bool hasKind(const MoveAnswer &answer, MoveKind kind)
{
    return std::any_of(answer.moves.begin(), answer.moves.end(),
                       [kind](const Move &each) { return each.kind == kind; });
}

} // namespace

class TestMoveFinder final : public QObject
{
    Q_OBJECT

private slots:
    void enoughPeopleNeedNoMove();
    void aTrainingInAShortageIsPutOff();
    void whoGoesHomeIsAskedToStay();
    void illegalOnesAreNeverGiven();
    void whoIsMissingIsAskedForNothing();
    void breaksStayInTheirWindows();
    void tooManyMayGo();
    void theSameQuestionGivesTheSame();
    void itStopsWhenAsked();
    void aDayWithoutForecastIsNotKnown();
    void aTeamTakesLessThanTwoSeconds();
};

void TestMoveFinder::enoughPeopleNeedNoMove()
{
    DayScene scene(60);
    useRequired(scene);
    scene.add(9, u"E"_s);
    scene.add(9, u"L"_s);
    // Breaks would leave a little short.
    for (PersonOfDay &each : scene.question.day.people) {
        for (attendance::DutySpan &duty : each.duties) {
            duty.duty = attendance::Duty::Serve;
        }
    }
    for (std::size_t at = 0; at < 48; ++at) {
        const auto there = [&] {
            double people = 0;
            for (const PersonOfDay &each : scene.question.day.people) {
                people += servingShares(each.duties, scene.question.day.grid)[at];
            }
            return people;
        };
        auto &point = scene.question.day.queues[0].forecast.points[at];
        point.calls = there() > 10 ? 110 : there() > 0 ? 45 : 0;
        scene.question.day.queues[0].heard[at].offered = at < 20 ? std::uint32_t(point.calls) : 0;
    }
    useRequired(scene);
    const MoveAnswer answer = findMoves(scene.question);
    QVERIFY(answer.level);
    QVERIFY(answer.staffing != Staffing::Short);
    QVERIFY(answer.staffing != Staffing::NotKnown);
}

/// A few are in a training just when callers are left waiting.
void TestMoveFinder::aTrainingInAShortageIsPutOff()
{
    DayScene scene(60);
    useRequired(scene);
    scene.add(6, u"E"_s);
    scene.add(12, u"L"_s);
    for (int each = 0; each < 3; ++each) {
        Cell cell = roster::cellOf(scene.base(), u"E"_s);
        cell.activities.push_back({ActivityKind::Training, {11 * 60, 13 * 60}, true});
        const QString id = u"T%1"_s.arg(each);
        scene.base().people.push_back(roster::personOf(id));
        scene.addPerson(id, cell);
    }
    const MoveAnswer answer = findMoves(scene.question);
    QCOMPARE(answer.staffing, Staffing::Short);
    QVERIFY(!answer.moves.empty());
    QVERIFY(hasKind(answer, MoveKind::CancelActivity) || hasKind(answer, MoveKind::ShiftActivity));
    const Move &best = answer.moves.front();
    QVERIFY(best.person.startsWith(u'T'));
    QCOMPARE(best.activity, ActivityKind::Training);
    QVERIFY(best.effect.rest.mean > best.effect.rest.halfWidth);
    QVERIFY(best.effect.window.mean > best.effect.rest.mean); // it is where the window is
    QVERIFY(best.reason.people < 0);
    std::set<QString> people;
    for (const Move &each : answer.moves) {
        people.insert(each.person);
    }
    QCOMPARE(people.size(), answer.moves.size());
}

/// At four the early shift goes, and the late one is too small for the evening.
void TestMoveFinder::whoGoesHomeIsAskedToStay()
{
    DayScene scene(60, 15 * 60);
    useRequired(scene);
    scene.add(8, u"E"_s);
    scene.add(5, u"L"_s);
    for (PersonOfDay &each : scene.question.day.people) { // the breaks are over
        each.isServingNow = true;
    }
    const MoveAnswer answer = findMoves(scene.question);
    QCOMPARE(answer.staffing, Staffing::Short);
    QVERIFY(hasKind(answer, MoveKind::ExtendShift));
    for (const Move &each : answer.moves) {
        if (each.kind == MoveKind::ExtendShift) {
            QCOMPARE(each.pay.longer, each.becomes.length());
            QCOMPARE(each.cost, 4 * 1.5 * each.becomes.length() / 60);
        }
    }
}

void TestMoveFinder::illegalOnesAreNeverGiven()
{
    DayScene scene(60, 14 * 60);
    useRequired(scene);
    scene.add(8, u"E"_s);
    scene.add(4, u"L"_s);
    scene.add(3, u"-"_s);
    // All of the early shift are protected, and those who are off may not come on a Wednesday.
    for (roster::Person &person : scene.base().people) {
        if (person.id.startsWith(u'E')) {
            person.protections = {{roster::Protection::Nursing, QDate(2026, 1, 1), {}}};
        } else if (person.id.startsWith(u'-')) {
            person.availability = {{3, 0, 0}};
        }
    }
    const MoveAnswer answer = findMoves(scene.question);
    QCOMPARE(answer.staffing, Staffing::Short);
    roster::ChangeCheck check(scene.question.plans[0].roster, scene.base());
    for (const Move &each : answer.moves) {
        QVERIFY2(each.person.startsWith(u'L'), qPrintable(each.person));
        for (const roster::Violation &it : check.broken({{{each.person, each.date}, each.after}})) {
            QVERIFY(!roster::isBinding(it.rule));
        }
    }
}

void TestMoveFinder::whoIsMissingIsAskedForNothing()
{
    DayScene scene(60, 15 * 60);
    useRequired(scene);
    scene.add(8, u"E"_s);
    scene.add(5, u"L"_s);
    for (PersonOfDay &each : scene.question.day.people) {
        if (each.id.startsWith(u'E')) {
            each.deviation = attendance::Deviation::LeftEarly;
        }
    }
    for (const Move &each : findMoves(scene.question).moves) {
        QVERIFY(each.person.startsWith(u'L'));
    }
}

void TestMoveFinder::breaksStayInTheirWindows()
{
    DayScene scene(60, 13 * 60 + 30);
    scene.add(1, u"L"_s); // from 14:00, with a break between 15:00 and 16:30
    const std::vector<Candidate> all = candidatesOf(scene.question, true);
    int breaks = 0;
    for (const Candidate &each : all) {
        if (each.move.kind == MoveKind::ShiftBreak) {
            ++breaks;
            QVERIFY(each.move.becomes.from >= 15 * 60);
            QVERIFY(each.move.becomes.to <= 16 * 60 + 30);
            QCOMPARE(each.move.becomes.length(), 15);
            double sum = 0;
            for (const double people : each.delta) {
                sum += people;
            }
            QVERIFY(std::abs(sum) < 1e-9); // nothing is won but the time
        }
    }
    QVERIFY(breaks >= 3);
}

void TestMoveFinder::tooManyMayGo()
{
    DayScene scene(20, 10 * 60);
    useRequired(scene);
    scene.add(14, u"E"_s);
    scene.add(14, u"L"_s);
    const MoveAnswer answer = findMoves(scene.question);
    QCOMPARE(answer.staffing, Staffing::Surplus);
    QVERIFY(!answer.moves.empty());
    for (const Move &each : answer.moves) {
        QCOMPARE(each.kind, MoveKind::EndEarlier);
        QVERIFY(each.cost < 0);
        QVERIFY(each.effect.restBefore + each.effect.rest.mean >= 0.8);
        QVERIFY(each.reason.people > 0);
    }
}

void TestMoveFinder::theSameQuestionGivesTheSame()
{
    DayScene scene(60, 15 * 60);
    useRequired(scene);
    scene.add(8, u"E"_s);
    scene.add(5, u"L"_s);
    const MoveAnswer one = findMoves(scene.question);
    const MoveAnswer two = findMoves(scene.question);
    QCOMPARE(one.moves.size(), two.moves.size());
    for (std::size_t at = 0; at < one.moves.size(); ++at) {
        QCOMPARE(one.moves[at].person, two.moves[at].person);
        QCOMPARE(one.moves[at].after, two.moves[at].after);
        QCOMPARE(one.moves[at].effect.rest.mean, two.moves[at].effect.rest.mean);
    }
}

void TestMoveFinder::itStopsWhenAsked()
{
    DayScene scene(60, 15 * 60);
    useRequired(scene);
    scene.add(8, u"E"_s);
    std::stop_source source;
    source.request_stop();
    const MoveAnswer answer = findMoves(scene.question, source.get_token());
    QVERIFY(answer.isStopped);
    QVERIFY(answer.moves.empty());
}

void TestMoveFinder::aDayWithoutForecastIsNotKnown()
{
    DayScene scene(0, 15 * 60);
    scene.add(8, u"E"_s);
    QCOMPARE(findMoves(scene.question).staffing, Staffing::NotKnown);
    DayScene without(60, 15 * 60);
    without.question.day.hasRoster = false;
    QCOMPARE(findMoves(without.question).staffing, Staffing::NotKnown);
}

/// As large as a site of the demo: a hundred people, four queues.
void TestMoveFinder::aTeamTakesLessThanTwoSeconds()
{
    DayScene scene(150, 10 * 60);
    for (const QString &id : {u"b"_s, u"c"_s, u"d"_s}) {
        scene.addQueue(id, 60);
    }
    scene.setNow(10 * 60);
    useRequired(scene);
    scene.add(45, u"E"_s);
    scene.add(40, u"L"_s);
    scene.add(15, u"-"_s);
    for (std::size_t at = 0; at < scene.question.day.people.size(); ++at) {
        PersonOfDay &each = scene.question.day.people[at];
        for (std::uint32_t queue = 1; queue <= at % 4; ++queue) {
            each.skills.push_back({queue, 0});
        }
    }
    scene.question.replications = 40;
    QElapsedTimer timer;
    timer.start();
    const MoveAnswer answer = findMoves(scene.question);
    qInfo() << "tried" << answer.tried << "in" << timer.elapsed() << "ms";
    QVERIFY(answer.tried > 100);
    QVERIFY(timer.elapsed() < 10'000); // of a busy machine; two seconds of its own
}

QTEST_GUILESS_MAIN(TestMoveFinder)
#include "tst_movefinder.moc"
