// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/scoreeffect.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::quality;

namespace {

constexpr std::chrono::sys_days kFirst = std::chrono::year(2026) / 11 / 1;

Evaluation scored(EvaluationId id, int score, int day, const QString &agent = u"A1"_s)
{
    Evaluation evaluation;
    evaluation.id = id;
    evaluation.about.agent = agent;
    evaluation.about.team = u"north"_s;
    evaluation.about.at = kFirst + std::chrono::days(day - 1) + std::chrono::hours(12);
    evaluation.state = EvaluationState::Released;
    evaluation.releasedAt = evaluation.about.at + std::chrono::hours(30);
    Revision revision;
    revision.score.raw = revision.score.final = Exact(score);
    evaluation.revisions.push_back(revision);
    return evaluation;
}

} // namespace

/// What an evaluation does to the month of its agent and of the team.
class TestScoreEffect final : public QObject
{
    Q_OBJECT

private slots:
    void meansWithoutItAndWithIt();
    void onlyTheSameMonthSideAndTeamCount();
    void theFirstScoreHasNothingBefore();
    void whatDoesNotCountHasNoEffect();
    void theMonthIsLocal();
};

void TestScoreEffect::meansWithoutItAndWithIt()
{
    const Evaluation low = scored(3, 60, 20);
    const auto effect =
        effectOf(low, {scored(1, 90, 3), scored(2, 80, 5), low, scored(4, 100, 6, u"A2"_s)},
                 QTimeZone::utc());
    QVERIFY(effect);
    QCOMPARE(effect->month, QDate(2026, 11, 1));
    QCOMPARE(*effect->agent.before.mean, Exact(85));
    QCOMPARE(*effect->agent.after.mean, Exact::ratio(230, 3));
    QCOMPARE(effect->agent.after.count, 3);
    QCOMPARE(*effect->agent.change(), Exact::ratio(-25, 3));
    QCOMPARE(*effect->team->before.mean, Exact(90));
    QCOMPARE(*effect->team->after.mean, Exact::ratio(330, 4));
    QCOMPARE(effect->team->after.count, 4);
}

void TestScoreEffect::onlyTheSameMonthSideAndTeamCount()
{
    Evaluation internal = scored(2, 10, 5);
    internal.isInternal = true;
    Evaluation elsewhere = scored(3, 10, 5);
    elsewhere.about.team = u"south"_s;
    Evaluation before = scored(4, 10, 5);
    before.about.at = kFirst - std::chrono::hours(1);
    Evaluation gone = scored(5, 10, 5);
    gone.state = EvaluationState::Voided;
    Evaluation unseen = scored(7, 10, 5); // nobody was told of it yet
    unseen.state = EvaluationState::Submitted;
    unseen.releasedAt = kNoTime;
    const auto effect =
        effectOf(scored(1, 70, 9), {internal, elsewhere, before, gone, unseen, scored(6, 90, 30)},
                 QTimeZone::utc());
    QVERIFY(effect);
    QCOMPARE(effect->team->before.count, 1);
    QCOMPARE(*effect->team->after.mean, Exact(80));
}

void TestScoreEffect::theFirstScoreHasNothingBefore()
{
    const auto effect = effectOf(scored(1, 70, 9), {}, QTimeZone::utc());
    QVERIFY(effect && !effect->agent.before.mean && !effect->agent.change());
    QCOMPARE(*effect->agent.after.mean, Exact(70));
}

void TestScoreEffect::whatDoesNotCountHasNoEffect()
{
    Evaluation gone = scored(1, 70, 9);
    gone.state = EvaluationState::Voided;
    QVERIFY(!effectOf(gone, {}, QTimeZone::utc()));
    QVERIFY(!effectOf(Evaluation(), {}, QTimeZone::utc()));
    Evaluation unscorable = scored(2, 70, 9);
    unscorable.revisions.back().score.final.reset();
    QVERIFY(!effectOf(unscorable, {}, QTimeZone::utc()));
}

void TestScoreEffect::theMonthIsLocal()
{
    Evaluation late = scored(1, 70, 30);
    late.about.at += std::chrono::hours(8); // 20:00 UTC: the first of December in Shanghai
    QCOMPARE(monthOf(late, QTimeZone::utc()).first, QDate(2026, 11, 1));
    QCOMPARE(monthOf(late, QTimeZone("Asia/Shanghai")).first, QDate(2026, 12, 1));
    QCOMPARE(monthOf(late, QTimeZone("Asia/Shanghai")).second, QDate(2027, 1, 1));
}

QTEST_GUILESS_MAIN(TestScoreEffect)
#include "tst_scoreeffect.moc"
