// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualityserver.h"

#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::quality;
using storage::SqlQualityStore;
using test::QualityServer;
using test::textOf;

namespace {

const QString kAgent = u"a1"_s;

} // namespace

/// What the server itself lets members of both companies do with scores.
class TestQualitySecurity final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void init() { m_server.beginTest(); }

    void whoSeesAScore_data();
    void whoSeesAScore();
    void stepsAreSignedByWhoTakesThem();
    void aFatalScoreNeedsASecondPerson();
    void anAppealClimbsTheLadder();
    void isRefused_data();
    void isRefused();
    void aScoreComesWithItsAnswers();
    void onlyMakersSeeDraftForms();

private:
    QualityServer m_server;
};

void TestQualitySecurity::initTestCase()
{
    const Outcome started = m_server.start();
    QVERIFY2(started, qPrintable(textOf(started)));
}

void TestQualitySecurity::whoSeesAScore_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("before"); // it is released
    QTest::addColumn<bool>("after");
    const auto row = [](const char *user, bool before, bool after) {
        QTest::newRow(user) << QString::fromLatin1(user) << before << after;
    };
    row("qs", true, true);
    row("fs", true, true);
    row("leader", true, true);
    row("pm", true, true);
    row("opm", false, true); // what the carrier has not shown yet is the carrier's
    row("lead", false, true);
    row("csr", false, true);
    row("csr2", false, false);
    row("other", false, false);
    row("qsouth", false, false);
    row("psouth", false, false);
    row("auditor", false, false);
    row("contracts", false, false);
}

void TestQualitySecurity::whoSeesAScore()
{
    QFETCH(QString, user);
    QFETCH(bool, before);
    QFETCH(bool, after);
    const EvaluationId id = m_server.assignedTo(u"fs"_s, u"qs"_s);
    QVERIFY(id > 0);
    const Outcome scored = m_server.score(u"fs"_s, id, QualityServer::answers());
    QVERIFY2(scored, qPrintable(textOf(scored)));
    EvaluationQuery query;
    query.call = m_server.someCall().id;
    QCOMPARE(m_server.store(user).evaluations(query)->size(), std::size_t(before ? 1 : 0));
    const Outcome shown = m_server.release(u"qs"_s, id);
    QVERIFY2(shown, qPrintable(textOf(shown)));
    const auto read = m_server.store(user).evaluations(query);
    QCOMPARE(read->size(), std::size_t(after ? 1 : 0));
    if (after) {
        QVERIFY(read->front().revisions.size() == 1); // with its answers
    } else {
        QVERIFY(
            !m_server.runsAs(user, u"UPDATE evaluations SET step = step WHERE id = %1"_s.arg(id)));
    }
}

void TestQualitySecurity::stepsAreSignedByWhoTakesThem()
{
    const EvaluationId id = m_server.releasedOne();
    const Outcome told = m_server.step(u"csr"_s, id, [](const Evaluation &read) {
        return acknowledged(read, kAgent, QualityServer::kNow);
    });
    QVERIFY2(told, qPrintable(textOf(told)));
    const auto read = m_server.store(u"qs"_s).evaluation(id);
    QVERIFY(bool(read));
    const TimePoint later =
        QualityServer::kNow + std::chrono::hours(1000); // the server's clock, not the test's
    QVERIFY(read->assignedAt > later && read->startedAt > later && read->releasedAt > later);
    QCOMPARE(read->acknowledged.by, u"csr"_s); // the log-in, whatever was written
    QVERIFY(read->acknowledged.at > later);
    QCOMPARE(read->revisions.front().by, u"fs"_s);
    QVERIFY(read->revisions.front().at > later);
    QCOMPARE(m_server.admin(
                 u"SELECT assigned_by || changed_by FROM evaluations WHERE id = %1"_s.arg(id)),
             u"qscsr"_s);
    QCOMPARE(m_server.admin(u"SELECT step FROM evaluations WHERE id = %1"_s.arg(id)), u"4"_s);
}

void TestQualitySecurity::aFatalScoreNeedsASecondPerson()
{
    const EvaluationId id = m_server.assignedTo(u"fs"_s, u"qs"_s);
    const Outcome scored = m_server.score(u"fs"_s, id, QualityServer::answers(true));
    QVERIFY2(scored, qPrintable(textOf(scored)));
    // Whatever a program says, the server does not release it.
    const auto forced = [](Evaluation read) {
        read.state = EvaluationState::Released;
        read.releasedAt = QualityServer::kNow;
        return Result<Evaluation>(read);
    };
    QVERIFY(!m_server.step(u"qs"_s, id, forced));
    const auto second = [](const QString &by) {
        return [by](Evaluation read) {
            read.state = EvaluationState::Confirmed;
            read.second = {by, QualityServer::kNow, {}};
            return Result<Evaluation>(read);
        };
    };
    QVERIFY(!m_server.step(u"fs"_s, id, second(u"qs"_s))); // in another's name
    QVERIFY(!m_server.step(u"lead"_s, id, second(u"qs"_s)));
    const Outcome confirmed = m_server.step(u"qs"_s, id, second(u"fs"_s));
    QVERIFY2(confirmed, qPrintable(textOf(confirmed)));
    QCOMPARE(m_server.store(u"qs"_s).evaluation(id)->second.by, u"qs"_s);
    const Outcome shown = m_server.release(u"fs"_s, id);
    QVERIFY2(shown, qPrintable(textOf(shown)));
}

void TestQualitySecurity::anAppealClimbsTheLadder()
{
    const EvaluationId id = m_server.releasedOne();
    const auto now = [this, id] { return m_server.store(u"qs"_s).evaluation(id)->releasedAt + 1s; };
    const auto lodge = [&](const Evaluation &read) {
        return appealed(read, {{u"A1"_s, u"it was polite"_s, {}}}, kAgent, now(),
                        QualityServer::terms());
    };
    QVERIFY(!m_server.step(u"csr2"_s, id, lodge));
    QVERIFY(!m_server.step(u"other"_s, id, lodge));
    const Outcome lodged = m_server.step(u"lead"_s, id, lodge);
    QVERIFY2(lodged, qPrintable(textOf(lodged)));
    const auto endorse = [&](const Evaluation &read) {
        return reviewed(read, true, {u"x"_s, now(), u"hear it"_s});
    };
    for (const QString &user : {u"qs"_s, u"pm"_s, u"opm"_s, u"lead"_s, u"csr"_s}) {
        QVERIFY2(!m_server.step(user, id, endorse), qPrintable(user));
    }
    const Outcome endorsed = m_server.step(u"os"_s, id, endorse);
    QVERIFY2(endorsed, qPrintable(textOf(endorsed)));
    const auto decide = [&](const Evaluation &read) {
        const AppealStep decision{u"x"_s, now(), u"it was not"_s};
        return decided(read, AppealOutcome::Changed,
                       revised(read.revisions.back(), {{u"A1"_s, Answer::no()}},
                               QualityServer::someCard(), decision),
                       decision);
    };
    for (const QString &user : {u"os"_s, u"pm"_s, u"fs"_s, u"lead"_s}) {
        QVERIFY2(!m_server.step(user, id, decide), qPrintable(user));
    }
    const Outcome decided = m_server.step(u"qs"_s, id, decide);
    QVERIFY2(decided, qPrintable(textOf(decided)));
    const auto asked = [&](const Evaluation &read) {
        return escalated(read, {u"x"_s, now(), u"still"_s}, QualityServer::terms());
    };
    const Outcome escalated = m_server.step(u"csr"_s, id, asked);
    QVERIFY2(escalated, qPrintable(textOf(escalated)));
    QVERIFY(!m_server.step(u"qs"_s, id, decide));
    const Outcome last = m_server.step(u"opm"_s, id, decide);
    QVERIFY2(last, qPrintable(textOf(last)));
    const Evaluation read = *m_server.store(u"csr"_s).evaluation(id);
    QCOMPARE(read.revisions.size(), std::size_t(3));
    const QStringList names{read.appeal->lodged.by, read.appeal->first.by, read.appeal->final.by,
                            read.appeal->escalated.by, read.appeal->last.by};
    QCOMPARE(names, (QStringList{u"lead"_s, u"os"_s, u"qs"_s, u"csr"_s, u"opm"_s}));
    QCOMPARE(read.revisions[1].by, u"qs"_s);
}

void TestQualitySecurity::isRefused_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const char *user, const QString &statement) {
        QTest::newRow(name) << QString::fromLatin1(user) << statement;
    };
    row("another's step", "ta",
        u"UPDATE evaluations SET state = 1, content = replace(content, '\"assigned\", ', "
        "'\"inProgress\", ') WHERE id = %1"_s);
    row("a state without its content", "qs", u"UPDATE evaluations SET state = 4 WHERE id = %1"_s);
    row("back", "qs", u"UPDATE evaluations SET state = 0 WHERE id = %1"_s);
    row("another score", "csr", u"UPDATE evaluations SET final_score = 10000 WHERE id = %1"_s);
    row("another agent", "qs", u"UPDATE evaluations SET agent = 'a2' WHERE id = %1"_s);
    row("a revision", "qs",
        u"INSERT INTO evaluation_revisions (evaluation, number, at, done_by, content) "
        "SELECT %1, 2, 0, '', content FROM evaluation_revisions WHERE evaluation = %1"_s);
    row("a revision changed", "fs", u"UPDATE evaluation_revisions SET content = '{}'"_s);
    row("a revision gone", "qs", u"DELETE FROM evaluation_revisions"_s);
    row("an evaluation gone", "qs", u"DELETE FROM evaluations WHERE id = %1"_s);
    row("one that counts, by a partner", "os",
        u"INSERT INTO evaluations (call, at, agent, scope, evaluator, assigned_by, plan, form, "
        "is_internal, state, step, changed_by, changed_at, released_at, revisions, final_score, "
        "is_fatal, content) SELECT call, at, agent, scope, 'os', '', 0, form, 0, 0, 0, '', 0, 0, "
        "0, "
        "NULL, 0, replace(content, '\"released\"', '\"assigned\"') FROM evaluations WHERE id = %1"_s);
    row("signing as another", "qs", u"UPDATE evaluations SET changed_by = 'fs' WHERE id = %1"_s);
}

void TestQualitySecurity::isRefused()
{
    QFETCH(QString, user);
    QFETCH(QString, statement);
    const EvaluationId id = m_server.releasedOne();
    const QString before =
        m_server.admin(u"SELECT content FROM evaluations WHERE id = %1"_s.arg(id));
    QVERIFY(!m_server.runsAs(user, statement.contains(u'%') ? statement.arg(id) : statement));
    QCOMPARE(m_server.admin(u"SELECT content FROM evaluations WHERE id = %1"_s.arg(id)), before);
    QCOMPARE(m_server.admin(
                 u"SELECT count(*) FROM evaluation_revisions WHERE evaluation = %1"_s.arg(id)),
             u"1"_s);
}

void TestQualitySecurity::aScoreComesWithItsAnswers()
{
    const EvaluationId id = m_server.assignedTo(u"fs"_s, u"qs"_s);
    QVERIFY(m_server.step(u"fs"_s, id, [](const Evaluation &read) {
        return started(read, u"fs"_s, QualityServer::kNow);
    }));
    // A score that is told without what it comes from.
    QVERIFY(!m_server.runsAs(
        u"fs"_s, u"UPDATE evaluations SET state = 2, revisions = 1, final_score = 10000, "
                 "content = replace(content, '\"inProgress\"', '\"submitted\"') "
                 "WHERE id = %1"_s.arg(id)));
    // Another score than the answers have.
    const auto lie = [](const Evaluation &read) {
        Evaluation made =
            *drafted(read, QualityServer::answers(), {}, u"fs"_s, QualityServer::kNow);
        made = *submitted(made, QualityServer::someCard(), u"fs"_s, QualityServer::kNow);
        return Result<Evaluation>(made);
    };
    const Outcome told = m_server.step(u"fs"_s, id, lie);
    QVERIFY2(told, qPrintable(textOf(told)));
    QCOMPARE(m_server.admin(u"SELECT final_score FROM evaluations WHERE id = %1"_s.arg(id)),
             u"10000"_s);
    QVERIFY(!m_server.runsAs(u"fs"_s,
                             u"UPDATE evaluations SET final_score = 1 WHERE id = %1"_s.arg(id)));
}

void TestQualitySecurity::onlyMakersSeeDraftForms()
{
    ScorecardVersion form;
    form.form = u"inbound"_s;
    form.version = 1;
    form.card = QualityServer::someCard();
    for (const QString &user : {u"os"_s, u"fs"_s, u"pm"_s, u"leader"_s, u"csr"_s}) {
        QVERIFY2(!m_server.store(user).saveScorecard(form, QualityServer::entry()),
                 qPrintable(user));
    }
    const Outcome saved = m_server.store(u"qs"_s).saveScorecard(form, QualityServer::entry());
    QVERIFY2(saved, qPrintable(textOf(saved)));
    const auto sees = [this](const QString &user) {
        return m_server.store(user).scorecards()->size() == 1;
    };
    QVERIFY(sees(u"os"_s) && sees(u"lead"_s));
    QVERIFY(!sees(u"fs"_s) && !sees(u"csr"_s) && !sees(u"auditor"_s));
    form = m_server.store(u"qs"_s).scorecards()->front();
    QCOMPARE(form.savedBy, u"qs"_s);
    form.state = ScorecardState::Published;
    QVERIFY(m_server.store(u"qs"_s).saveScorecard(form, QualityServer::entry()));
    QVERIFY(sees(u"fs"_s) && sees(u"csr"_s));
    QVERIFY(!sees(u"auditor"_s) && !sees(u"contracts"_s));
    QVERIFY(!m_server.runsAs(u"qs"_s, u"UPDATE scorecards SET content = '{}'"_s));
}

QTEST_GUILESS_MAIN(TestQualitySecurity)
#include "tst_qualitysecurity.moc"
