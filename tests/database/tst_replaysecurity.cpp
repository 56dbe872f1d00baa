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

/// What the server itself lets members of both companies do with recordings, and with what is kept
/// beside scores.
class TestReplaySecurity final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void init() { m_server.beginTest(); }

    void recordingsAreForWhoMayHear();
    void howLongIsNotEverybodysToSay();
    void playbacksAreReadByWhoAudits();
    void privateCommentsAreOnesOwn();
    void sheetsAreBlindUntilAllAreIn();
    void plansCoachingAndCertificates();

private:
    QualityServer m_server;
};

void TestReplaySecurity::initTestCase()
{
    const Outcome started = m_server.start();
    QVERIFY2(started, qPrintable(textOf(started)));
}

void TestReplaySecurity::recordingsAreForWhoMayHear()
{
    Recording recording;
    recording.call = m_server.someCall().id;
    recording.path = u"a.wav"_s;
    const auto sees = [&](const QString &user) {
        return m_server.store(user).recordings({recording.call})->size() == 1;
    };
    for (const QString &user : {u"opm"_s, u"other"_s, u"qsouth"_s, u"csr"_s, u"leader"_s}) {
        QVERIFY2(!m_server.store(user).saveRecording(recording, u"alpha"_s, QualityServer::entry()),
                 qPrintable(user));
    }
    const Outcome saved =
        m_server.store(u"lead"_s).saveRecording(recording, u"alpha"_s, QualityServer::entry());
    QVERIFY2(saved, qPrintable(textOf(saved)));
    QVERIFY(sees(u"lead"_s) && sees(u"qs"_s) && sees(u"ta"_s));
    QVERIFY(!sees(u"other"_s) && !sees(u"opm"_s) && !sees(u"qsouth"_s) && !sees(u"auditor"_s));
    QVERIFY(!sees(u"csr"_s));
    QVERIFY(m_server.releasedOne() > 0);
    QVERIFY(sees(u"csr"_s)); // of what was released to them
    QVERIFY(!sees(u"csr2"_s));
    Playback playback;
    playback.call = recording.call;
    playback.by = u"somebody else"_s;
    QVERIFY(m_server.store(u"csr"_s).addPlayback(playback, u"alpha"_s, QualityServer::entry()));
    QVERIFY(!m_server.store(u"csr2"_s).addPlayback(playback, u"alpha"_s, QualityServer::entry()));
    QVERIFY(!m_server.store(u"opm"_s).addPlayback(playback, u"alpha"_s, QualityServer::entry()));
}

void TestReplaySecurity::howLongIsNotEverybodysToSay()
{
    Recording recording;
    recording.call = m_server.someCall().id;
    recording.isHeld = true;
    QVERIFY(!m_server.store(u"qs"_s).saveRecording(recording, u"alpha"_s, QualityServer::entry()));
    recording.isHeld = false;
    QVERIFY(m_server.store(u"qs"_s).saveRecording(recording, u"alpha"_s, QualityServer::entry()));
    recording.isHeld = true;
    QVERIFY(
        !m_server.store(u"lead"_s).saveRecording(recording, u"alpha"_s, QualityServer::entry()));
    const Outcome held =
        m_server.store(u"pm"_s).saveRecording(recording, u"alpha"_s, QualityServer::entry());
    QVERIFY2(held, qPrintable(textOf(held)));
    recording.path = u"another.wav"_s;
    QVERIFY(!m_server.store(u"qs"_s).saveRecording(recording, u"alpha"_s, QualityServer::entry()));
    QVERIFY(!m_server.runsAs(
        u"qs"_s, u"UPDATE recordings SET is_held = 0 WHERE call = '%1'"_s.arg(recording.call)));
}

void TestReplaySecurity::playbacksAreReadByWhoAudits()
{
    Playback playback;
    playback.call = m_server.someCall().id;
    playback.by = u"somebody else"_s;
    playback.startedAt = QualityServer::kNow;
    const Outcome noted =
        m_server.store(u"ta"_s).addPlayback(playback, u"alpha"_s, QualityServer::entry());
    QVERIFY2(noted, qPrintable(textOf(noted)));
    const QString found = u"SELECT heard_by FROM playbacks WHERE call = '%1'"_s.arg(playback.call);
    QCOMPARE(m_server.admin(found), u"ta"_s);
    const auto reads = [&](const QString &user) {
        const auto database = m_server.as(user);
        QSqlQuery query(database->connection());
        return query.exec(found) && query.next();
    };
    QVERIFY(reads(u"auditor"_s) && reads(u"pm"_s) && reads(u"opm"_s));
    QVERIFY(!reads(u"ta"_s) && !reads(u"psouth"_s) && !reads(u"lead"_s) && !reads(u"csr"_s));
    QVERIFY(!m_server.runsAs(u"pm"_s, u"DELETE FROM playbacks"_s));
}

void TestReplaySecurity::privateCommentsAreOnesOwn()
{
    ReplayComment comment;
    comment.call = m_server.someCall().id;
    comment.text = u"here"_s;
    comment.by = u"qs"_s;
    comment.isPrivate = true;
    const auto id =
        m_server.store(u"lead"_s).addComment(comment, u"alpha"_s, QualityServer::entry());
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    comment.isPrivate = false;
    QVERIFY(m_server.store(u"lead"_s).addComment(comment, u"alpha"_s, QualityServer::entry()));
    QVERIFY(!m_server.store(u"other"_s).addComment(comment, u"alpha"_s, QualityServer::entry()));
    QVERIFY(!m_server.store(u"opm"_s).addComment(comment, u"alpha"_s, QualityServer::entry()));
    QCOMPARE(m_server.store(u"lead"_s).comments(comment.call, u"lead"_s)->size(), std::size_t(2));
    QCOMPARE(m_server.store(u"lead"_s).comments(comment.call, u"lead"_s)->front().by, u"lead"_s);
    // Who says to be somebody else is not.
    QCOMPARE(m_server.store(u"qs"_s).comments(comment.call, u"lead"_s)->size(), std::size_t(1));
    QCOMPARE(m_server.store(u"other"_s).comments(comment.call, u"lead"_s)->size(), std::size_t(0));
}

void TestReplaySecurity::sheetsAreBlindUntilAllAreIn()
{
    Calibration session;
    session.scope = u"north"_s;
    session.calls = {m_server.someCall()};
    session.participants = {u"fs"_s, u"ta"_s};
    for (const QString &user : {u"fs"_s, u"os"_s, u"pm"_s, u"qsouth"_s}) {
        QVERIFY2(!m_server.store(user).saveCalibration(session, QualityServer::entry()),
                 qPrintable(user));
    }
    const auto id = m_server.store(u"qs"_s).saveCalibration(session, QualityServer::entry());
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    const auto seen = [&](const QString &user) {
        const auto all = m_server.store(user).calibrations();
        const auto found = std::ranges::find(*all, *id, &Calibration::id);
        return found == all->end() ? -1 : int(found->sheets.size());
    };
    const auto fill = [&](const QString &user, const QString &name, TimePoint at) {
        SqlQualityStore used = m_server.store(user);
        Calibration read = used.calibrations()->front();
        CalibrationSheet sheet;
        sheet.by = name;
        sheet.call = m_server.someCall().id;
        sheet.answers = QualityServer::answers();
        sheet.score = scoreOf(QualityServer::someCard(), QualityServer::answers());
        sheet.at = at;
        read.sheets = {sheet};
        const auto saved = used.saveCalibration(read, QualityServer::entry());
        return saved ? success() : Outcome(saved.error());
    };
    QVERIFY(!fill(u"fs"_s, u"ta"_s, QualityServer::kNow)); // for another
    QVERIFY(!fill(u"os"_s, u"os"_s, QualityServer::kNow)); // who does not take part
    const Outcome draft = fill(u"fs"_s, u"fs"_s, kNoTime);
    QVERIFY2(draft, qPrintable(textOf(draft)));
    const Outcome sent = fill(u"fs"_s, u"fs"_s, QualityServer::kNow);
    QVERIFY2(sent, qPrintable(textOf(sent)));
    QCOMPARE(seen(u"fs"_s), 1);
    QCOMPARE(seen(u"ta"_s), 0);
    QCOMPARE(seen(u"qs"_s), 0);
    QCOMPARE(seen(u"qsouth"_s), -1);
    QVERIFY(!m_server.runsAs(u"fs"_s, u"UPDATE calibration_sheets SET submitted_at = 0"_s));
    QVERIFY(fill(u"ta"_s, u"ta"_s, QualityServer::kNow));
    QCOMPARE(seen(u"ta"_s), 2);
    QCOMPARE(seen(u"qs"_s), 2);
    QVERIFY(m_server.store(u"qs"_s).calibrations()->front().isRevealed());
    // Another one is opened before all are in, by who leads it.
    session.facilitator = u"os"_s;
    const auto next = m_server.store(u"qs"_s).saveCalibration(session, QualityServer::entry());
    QVERIFY(bool(next));
    QVERIFY(fill(u"fs"_s, u"fs"_s, QualityServer::kNow));
    QCOMPARE(m_server.store(u"ta"_s).calibrations()->front().sheets.size(), std::size_t(0));
    Calibration opened = m_server.store(u"os"_s).calibrations()->front();
    opened.isOpened = true;
    QVERIFY(!m_server.store(u"fs"_s).saveCalibration(opened, QualityServer::entry()));
    const auto led = m_server.store(u"os"_s).saveCalibration(opened, QualityServer::entry());
    QVERIFY2(led, led ? "" : qPrintable(led.error().detail));
    opened = m_server.store(u"os"_s).calibrations()->front();
    opened.participants << u"os"_s;
    QVERIFY(!m_server.store(u"os"_s).saveCalibration(opened, QualityServer::entry()));
    QCOMPARE(m_server.store(u"ta"_s).calibrations()->front().sheets.size(), std::size_t(1));
}

void TestReplaySecurity::plansCoachingAndCertificates()
{
    SamplingPlan plan;
    plan.scope = u"north"_s;
    for (const QString &user : {u"os"_s, u"fs"_s, u"pm"_s, u"qsouth"_s}) {
        QVERIFY2(!m_server.store(user).savePlan(plan, QualityServer::entry()), qPrintable(user));
    }
    QVERIFY(m_server.store(u"qs"_s).savePlan(plan, QualityServer::entry()));
    QCOMPARE(m_server.store(u"os"_s).plans()->front().savedBy, u"qs"_s);
    QVERIFY(m_server.store(u"qsouth"_s).plans()->empty() &&
            m_server.store(u"fs"_s).plans()->empty());

    CoachingTask task;
    task.scope = u"alpha"_s;
    task.agent = kAgent;
    for (const QString &user : {u"qs"_s, u"other"_s, u"csr"_s, u"opm"_s}) {
        QVERIFY2(!m_server.store(user).saveCoaching(task, QualityServer::entry()),
                 qPrintable(user));
    }
    const auto coached = m_server.store(u"lead"_s).saveCoaching(task, QualityServer::entry());
    QVERIFY2(coached, coached ? "" : qPrintable(coached.error().detail));
    for (const QString &user : {u"qs"_s, u"opm"_s, u"csr"_s, u"lead"_s}) {
        QVERIFY2(m_server.store(user).coaching()->size() == 1, qPrintable(user));
    }
    for (const QString &user : {u"csr2"_s, u"other"_s, u"psouth"_s, u"auditor"_s, u"leader"_s}) {
        QVERIFY2(m_server.store(user).coaching()->empty(), qPrintable(user));
    }
    task = m_server.store(u"qs"_s).coaching()->front();
    QCOMPARE(m_server.store(u"qs"_s).saveCoaching(task, QualityServer::entry()).error().code,
             ErrorCode::NotPermitted);

    Certificate certificate;
    certificate.scope = u"alpha"_s;
    certificate.person = kAgent;
    for (const QString &user : {u"fs"_s, u"lead"_s, u"csr"_s, u"qsouth"_s}) {
        QVERIFY2(!m_server.store(user).saveCertificate(certificate, QualityServer::entry()),
                 qPrintable(user));
    }
    QVERIFY(m_server.store(u"ta"_s).saveCertificate(certificate, QualityServer::entry()));
    QVERIFY(m_server.store(u"csr"_s).certificates()->size() == 1);
    QVERIFY(m_server.store(u"csr2"_s).certificates()->empty() &&
            m_server.store(u"psouth"_s).certificates()->empty());
}

QTEST_GUILESS_MAIN(TestReplaySecurity)
#include "tst_replaysecurity.moc"
