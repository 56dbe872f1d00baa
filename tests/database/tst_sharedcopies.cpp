// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint.h"
#include "core/storage/serverfeed.h"
#include "core/storage/sharedcases.h"
#include "core/storage/sharedmonths.h"
#include "core/storage/sharedscores.h"
#include "core/storage/sqlcomplaintstore.h"
#include "core/storage/sqlsettlementstore.h"
#include "qualityserver.h"
#include "tests/monthclose/monthscene.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using storage::ReadCopies;
using storage::ServerFeed;
using test::QualityServer;
using test::textOf;

namespace {

constexpr int kPatience = 30'000; ///< ms, for a slow machine
const QString kContract = u"GD-N"_s;

/// What a desk shows of scores, complaints and months, as long as somebody is signed in.
struct Desk
{
    Desk(const storage::StorageWorker::Opener &opener, const Clock &clock)
        : floor(live::FloorConfig::defaults(), clock)
        , feed(opener, u"server"_s, floor, clock)
        , scores(feed.threads())
        , cases(feed.threads())
        , months(feed.threads())
        , changed(&scores.copies(), &ReadCopies::changed)
    {
        QObject::connect(&feed, &ServerFeed::qualityTold, &scores.copies(), &ReadCopies::look);
        QObject::connect(&feed, &ServerFeed::operationsTold, &cases.copies(), &ReadCopies::look);
        QObject::connect(&feed, &ServerFeed::settlementTold, &months.copies(), &ReadCopies::look);
        QObject::connect(&feed, &ServerFeed::subscribed, &feed, [this] { isTold = true; });
        feed.start();
    }

    [[nodiscard]] std::size_t scored(const quality::EvaluationQuery &query) const
    {
        const auto found = scores.evaluations(query);
        return found ? found->size() : 0;
    }

    live::FloorStore floor;
    ServerFeed feed;
    storage::SharedScores scores;
    storage::SharedCases cases;
    storage::SharedMonths months;
    QSignalSpy changed;
    bool isTold = false; ///< of what is new
};

} // namespace

/// Scores, complaints and months of a server in the windows of its desks.
class TestSharedCopies final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void scoresOfOthersAppear();
    void complaintsOfOthersAppear();
    void monthStepsOfOthersAppear();
    void ownWritesAreReadAnew();
    void whatIsKnownIsNotWaitedFor();
    void refusalsComeBack();

private:
    [[nodiscard]] std::unique_ptr<Desk> deskOf(const QString &login) const;

    [[nodiscard]] quality::EvaluationQuery ofTheCall() const
    {
        quality::EvaluationQuery query;
        query.call = m_server.someCall().id;
        return query;
    }

    SystemClock m_clock;
    QualityServer m_server;
};

void TestSharedCopies::initTestCase()
{
    const Outcome started = m_server.start();
    QVERIFY2(started, qPrintable(textOf(started)));
}

void TestSharedCopies::init()
{
    m_server.beginTest();
}

std::unique_ptr<Desk> TestSharedCopies::deskOf(const QString &login) const
{
    auto desk = std::make_unique<Desk>(
        [this, login]() -> storage::StorageWorker::Opened {
            auto opened = m_server.as(login);
            if (opened == nullptr) {
                return Error{ErrorCode::Unreachable, login};
            }
            return opened;
        },
        m_clock);
    return QTest::qWaitFor([&desk] { return desk->isTold; }, kPatience) ? std::move(desk) : nullptr;
}

void TestSharedCopies::scoresOfOthersAppear()
{
    const auto desk = deskOf(u"lead"_s);
    QVERIFY(desk);
    QCOMPARE(desk->scored(ofTheCall()), std::size_t(0)); // and is asked for from now on
    const quality::EvaluationId id = m_server.releasedOne();
    QVERIFY(id > 0);
    QTRY_COMPARE_WITH_TIMEOUT(desk->scored(ofTheCall()), std::size_t(1), kPatience);
    QVERIFY(!desk->changed.isEmpty());
    const auto shown = desk->scores.evaluation(id);
    QVERIFY(shown);
    QCOMPARE(shown->state, quality::EvaluationState::Released);
    const Outcome done = m_server.step(u"csr"_s, id, [](const quality::Evaluation &read) {
        return quality::acknowledged(read, u"a1"_s, QualityServer::kNow);
    });
    QVERIFY2(done, qPrintable(textOf(done)));
    QTRY_COMPARE_WITH_TIMEOUT(desk->scores.evaluation(id)->acknowledged.by, u"csr"_s, kPatience);
}

void TestSharedCopies::complaintsOfOthersAppear()
{
    const auto desk = deskOf(u"qs"_s);
    QVERIFY(desk);
    const auto before = desk->cases.complaints(10);
    QVERIFY2(before, before ? "" : qPrintable(before.error().detail));
    complaints::ComplaintDraft draft;
    draft.receivedAt = QualityServer::kNow;
    draft.title = u"Wrong tariff"_s;
    draft.text = u"I was told 10 yuan"_s;
    draft.scope = u"alpha"_s;
    const auto made = complaints::received(draft, u"x"_s, QualityServer::kNow);
    QVERIFY(made);
    storage::SqlComplaintStore elsewhere(m_server.as(u"lead"_s));
    const auto id = elsewhere.add(*made, QualityServer::entry());
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    QTRY_COMPARE_WITH_TIMEOUT(desk->cases.complaints(10)->size(), before->size() + 1, kPatience);
}

void TestSharedCopies::monthStepsOfOthersAppear()
{
    const auto desk = deskOf(u"opm"_s);
    QVERIFY(desk);
    QVERIFY(desk->months.contracts()->empty());
    QVERIFY(desk->months.terms()->empty());
    storage::SqlSettlementStore commercial(m_server.as(u"contracts"_s));
    const Outcome kept =
        commercial.saveContract(tests::someContract(kContract, u"north"_s), QualityServer::entry());
    QVERIFY2(kept, qPrintable(textOf(kept)));
    QTRY_COMPARE_WITH_TIMEOUT(desk->months.contracts()->size(), std::size_t(1), kPatience);
    const auto id = commercial.proposeTerms(tests::someTerms(kContract), QualityServer::entry());
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    storage::SqlSettlementStore leader(m_server.as(u"leader"_s));
    const Outcome approved =
        leader.approveTerms(*id, u"x"_s, QualityServer::kNow, QualityServer::entry());
    QVERIFY2(approved, qPrintable(textOf(approved)));
    const auto isApproved = [&desk] {
        const auto terms = desk->months.terms();
        return terms && !terms->empty() && terms->front().isApproved();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isApproved(), kPatience);
}

void TestSharedCopies::ownWritesAreReadAnew()
{
    const auto desk = deskOf(u"qs"_s);
    QVERIFY(desk);
    QCOMPARE(desk->scored(ofTheCall()), std::size_t(0));
    quality::Evaluation evaluation;
    evaluation.about = m_server.someCall();
    evaluation.form = u"inbound/1"_s;
    evaluation.evaluator = u"fs"_s;
    evaluation.assignedAt = QualityServer::kNow;
    const auto id = desk->scores.add(evaluation, QualityServer::entry());
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    QCOMPARE(desk->scored(ofTheCall()), std::size_t(1)); // without anybody telling
}

/// Another session holds the tables, so that the server can't answer.
void TestSharedCopies::whatIsKnownIsNotWaitedFor()
{
    const auto desk = deskOf(u"qs"_s);
    QVERIFY(desk);
    const quality::EvaluationId id = m_server.assignedTo(u"fs"_s, u"qs"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->scored(ofTheCall()), std::size_t(1), kPatience);
    (void)m_server.admin(u"BEGIN"_s);
    (void)m_server.admin(u"LOCK TABLE evaluations IN ACCESS EXCLUSIVE MODE"_s);
    desk->changed.clear();
    desk->scores.copies().look();
    QCOMPARE(desk->scored(ofTheCall()), std::size_t(1)); // as it was read last
    bool isTurning = false;
    QTimer::singleShot(0, &desk->feed, [&isTurning] { isTurning = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isTurning, kPatience);
    QCOMPARE(desk->changed.size(), 0); // the look has no answer yet
    (void)m_server.admin(u"COMMIT"_s);
    const Outcome scored = m_server.score(u"fs"_s, id, QualityServer::answers());
    QVERIFY2(scored, qPrintable(textOf(scored)));
    QTRY_VERIFY_WITH_TIMEOUT(!desk->changed.isEmpty(), kPatience);
}

void TestSharedCopies::refusalsComeBack()
{
    const auto desk = deskOf(u"csr"_s);
    QVERIFY(desk);
    quality::Evaluation evaluation;
    evaluation.about = m_server.someCall();
    evaluation.form = u"inbound/1"_s;
    evaluation.evaluator = u"csr"_s;
    const auto id = desk->scores.add(evaluation, QualityServer::entry());
    QVERIFY(!id);
    QVERIFY(id.error().code != ErrorCode::Unreachable);
    QVERIFY(desk->scores.evaluations(ofTheCall())->empty()); // the server is not away for that
}

QTEST_GUILESS_MAIN(TestSharedCopies)
#include "tst_sharedcopies.moc"
