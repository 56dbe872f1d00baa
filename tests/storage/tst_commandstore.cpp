// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/storage/journalgaps.h"
#include "core/storage/sqlcommandstore.h"
#include "core/storage/sqljournalstore.h"
#include "core/storage/sqlreportstore.h"
#include "tests/support/databaserig.h"

#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::commands;
using storage::JournalGap;
using storage::JournalGaps;
using storage::SqlCommandStore;

namespace {

const QStringList kSwitches{u"north"_s};

CommandRow rowOf(SwitchCommand command, const QString &switchName = u"north"_s)
{
    CommandRow row;
    row.askedAt = SystemClock().now();
    row.asker = u"li"_s;
    row.host = u"desk '7'"_s;
    row.switchName = switchName;
    row.command = std::move(command);
    return row;
}

CommandResult resultOf(CommandState state, CommandProblem problem = CommandProblem::None)
{
    CommandResult result;
    result.state = state;
    result.problem = problem;
    result.detail = "词; --";
    result.settledAt = SystemClock().now();
    return result;
}

} // namespace

class TestCommandStore final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase_data() { test::DatabaseRig::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(storage::Dialect, dialect);
        const auto fresh = m_rig.fresh(dialect);
        QVERIFY2(fresh, fresh ? "" : qPrintable(fresh.error().detail));
        m_database = *fresh;
    }

    void cleanup() { m_database.reset(); }

    void isTakenOnceAndSettled();
    void onlyOfItsSwitches();
    void whatIsTooOldIsNotGiven();
    void whatWasTakenIsNeverGivenAgain();
    void whatCannotBeReadFails();
    void gapsAreKeptOnce();
    void knowsWhatWasRecordedLast();

private:
    [[nodiscard]] CommandRow one(CommandRowId id) const
    {
        const auto rows = SqlCommandStore(m_database).read({id});
        return rows && rows->size() == 1 ? rows->front() : CommandRow();
    }

    [[nodiscard]] std::vector<CommandRow> take() const
    {
        const auto rows = SqlCommandStore(m_database).takeOpen(kSwitches, SystemClock().now(), 10);
        if (!rows) {
            qWarning() << rows.error().detail;
        }
        return rows ? *rows : std::vector<CommandRow>();
    }

    test::DatabaseRig m_rig;
    std::shared_ptr<storage::Database> m_database;
};

void TestCommandStore::isTakenOnceAndSettled()
{
    SqlCommandStore store(m_database);
    const auto first = store.ask(rowOf(PauseAgent{"SIP/1", "", "午餐"}));
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    CommandRow caller = rowOf(WithdrawCaller{"q", 7});
    caller.session = 3;
    const auto second = store.ask(caller);
    QVERIFY(bool(second));

    const std::vector<CommandRow> taken = take();
    QCOMPARE(taken.size(), std::size_t(2));
    QCOMPARE(taken[0].id, *first);
    QCOMPARE(taken[0].state, CommandRowState::Taken);
    QCOMPARE(std::get<PauseAgent>(taken[0].command).reason, std::string("午餐"));
    QCOMPARE(taken[1].session, std::int64_t(3));
    QVERIFY(isKnown(taken[1].takenAt));
    QVERIFY(take().empty());

    QVERIFY(bool(store.settle(*first, resultOf(CommandState::Done))));
    QCOMPARE(one(*first).state, CommandRowState::Done);
    QCOMPARE(one(*first).detail, std::string("词; --"));
    QCOMPARE(one(*first).host, u"desk '7'"_s);
    QCOMPARE(store.settle(*first, resultOf(CommandState::Failed)).error().code,
             ErrorCode::Conflict);
    // What is unknown is settled once more by the next snapshot.
    QVERIFY(bool(store.settle(*second, resultOf(CommandState::Unknown))));
    QVERIFY(
        bool(store.settle(*second, resultOf(CommandState::Failed, CommandProblem::NoSuchCaller))));
    QCOMPARE(one(*second).problem, CommandProblem::NoSuchCaller);
    QCOMPARE(store.since(*first, 10)->size(), std::size_t(1));
    QCOMPARE(store.since(0, 1)->front().id, *first);
}

void TestCommandStore::onlyOfItsSwitches()
{
    SqlCommandStore store(m_database);
    QVERIFY(bool(store.ask(rowOf(HangUpAgent{"SIP/1"}, u"south"_s))));
    QVERIFY(take().empty());
    QCOMPARE(store.takeOpen({u"east"_s, u"south"_s}, SystemClock().now(), 10)->size(),
             std::size_t(1));
}

void TestCommandStore::whatIsTooOldIsNotGiven()
{
    SqlCommandStore store(m_database);
    CommandRow row = rowOf(HangUpAgent{"SIP/1"});
    row.askedAt -= kCommandPatience + 1s;
    const auto id = store.ask(row);
    QVERIFY(bool(id));
    if (m_database->dialect() == storage::Dialect::Postgres) { // which does not believe the desk
        QVERIFY(one(*id).askedAt > row.askedAt);
        QSqlQuery query(m_database->connection());
        QVERIFY(query.exec(u"UPDATE commands SET asked_at = asked_at - 31000000"_s));
    }
    QVERIFY(take().empty());
    QCOMPARE(one(*id).state, CommandRowState::Failed);
    QCOMPARE(one(*id).problem, CommandProblem::TooLate);
    QVERIFY(isKnown(one(*id).settledAt));
}

void TestCommandStore::whatWasTakenIsNeverGivenAgain()
{
    SqlCommandStore store(m_database);
    const auto id = store.ask(rowOf(SignOutAgent{"SIP/1"}));
    QCOMPARE(take().size(), std::size_t(1));
    QVERIFY(bool(store.abandonTaken(kSwitches, SystemClock().now())));
    QCOMPARE(one(*id).state, CommandRowState::Unknown);
    QVERIFY(take().empty());
}

void TestCommandStore::whatCannotBeReadFails()
{
    QSqlQuery query(m_database->connection());
    QVERIFY(query.exec(
        u"INSERT INTO commands (asked_at, asker, host, switch, session, command, state, problem, "
        "detail, taken_at, settled_at) VALUES (%1, 'li', '', 'north', 0, '{\"kind\":\"fly\"}', 0, "
        "'', '', 0, 0)"_s.arg(toMicroseconds(SystemClock().now()))));
    QVERIFY(take().empty());
    QVERIFY(query.exec(u"SELECT state, problem, detail FROM commands"_s) && query.next());
    QCOMPARE(query.value(0).toInt(), 3);
    QCOMPARE(query.value(1).toString(), u"badValue"_s);
    QVERIFY(query.value(2).toString().startsWith(u"kind: "_s));
}

void TestCommandStore::gapsAreKeptOnce()
{
    JournalGaps gaps(m_database);
    const TimePoint from{1'000'000s};
    const JournalGap gap{{u"北"_s, u"south"_s}, from, from + 5s, storage::GapReason::Full};
    QVERIFY(bool(gaps.add(gap)));
    QVERIFY(bool(gaps.add(gap)));
    const JournalGap other{{u"north"_s}, from - 1s, from, storage::GapReason::Stopped};
    QVERIFY(bool(gaps.add(other)));
    QVERIFY(*gaps.all() == (std::vector<JournalGap>{other, gap}));
    using Hole = journal::JournalStore::Hole;
    QVERIFY(*gaps.holes({}) == (std::vector<Hole>{{other.from, other.to, other.switches},
                                                  {gap.from, gap.to, gap.switches}}));
    QVERIFY(gaps.holes(journal::SiteRange::of(7))->empty());
    const auto unheard = storage::SqlReportStore(m_database).unheard({from - 10s, from + 2s});
    QCOMPARE(unheard->size(), std::size_t(2));
    QVERIFY(unheard->back().to == from + 2s);
}

void TestCommandStore::knowsWhatWasRecordedLast()
{
    JournalGaps gaps(m_database);
    storage::SqlJournalStore store(m_database);
    QVERIFY(!gaps.lastRecorded(kSwitches)->has_value());
    QCOMPARE(*gaps.newestSession(kSwitches), std::int64_t(0));
    journal::Session session;
    session.switches = kSwitches;
    const auto id = store.beginSession(session);
    const TimePoint time{1'700'000'000s};
    journal::JournalBatch batch;
    batch.session = *id;
    batch.chunks = {{0, *id, 1, 1, time - 1s, time - 1s, "a"}, {0, *id, 2, 1, time, time, "b"}};
    QVERIFY(bool(store.write(batch)));
    QVERIFY(gaps.lastRecorded(kSwitches)->value() == time);
    QVERIFY(!gaps.lastRecorded({u"south"_s})->has_value());
    const auto empty = store.beginSession(session); // one that got no event
    QVERIFY(gaps.lastRecorded(kSwitches)->value() == time);
    QCOMPARE(*gaps.newestSession(kSwitches), *empty);

    // What a desk says when it records again.
    QVERIFY(bool(gaps.addSinceLastRecorded({u"south"_s}, time + 60s)));
    QVERIFY(gaps.all()->empty());
    QVERIFY(bool(gaps.addSinceLastRecorded(kSwitches, time + 60s)));
    const auto span = store.span();
    QVERIFY(bool(span) && span->has_value());
    const auto *hole = (*span)->holeAt(time + 30s);
    QVERIFY(hole != nullptr && hole->from == time && hole->to == time + 60s);
    QVERIFY((*span)->holeAt(time + 60s) == nullptr);
}

QTEST_GUILESS_MAIN(TestCommandStore)
#include "tst_commandstore.moc"
