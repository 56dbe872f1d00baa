// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/threadedrosters.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace fw;
using namespace fw::roster;
using namespace Qt::StringLiterals;
using storage::Database;

namespace {

access::AuditEntry entry()
{
    access::AuditEntry made;
    made.action = u"roster.save"_s;
    return made;
}

} // namespace

/// Rosters in the threads of a database, for a window that never waits.
class TestThreadedRosters final : public QObject
{
    Q_OBJECT

private slots:
    void answersComeBackToTheCaller();
    void whyThereIsNoneComesBackToo();
    void whatIsKeptIsKeptWhenTheThreadsEnd();

private:
    [[nodiscard]] storage::StorageWorker::Opener opener() const
    {
        return [path = m_folder.filePath(u"rosters.sqlite"_s)] {
            return Database::open(path, TimePoint{});
        };
    }

    QTemporaryDir m_folder;
};

void TestThreadedRosters::answersComeBackToTheCaller()
{
    storage::StorageThreads threads(opener(), opener(), 0);
    storage::ThreadedRosters rosters(threads);
    const QThread *worker = nullptr;
    const QThread *answered = nullptr;
    Result<RosterVersion> kept = Error{};
    rosters.write(
        [&](const Result<RosterStore *> &store) {
            worker = QThread::currentThread();
            const Roster plan(u"alpha"_s, QDate(2026, 3, 1), QDate(2026, 3, 31));
            kept = (*store)->saveDraft({{}, plan}, entry());
        },
        [&] { answered = QThread::currentThread(); });
    QVERIFY(answered == nullptr); // nobody waits
    QTRY_COMPARE(answered, QThread::currentThread());
    QVERIFY(worker != nullptr && worker != answered);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
    QCOMPARE(kept->revision, qint64(1));
}

void TestThreadedRosters::whyThereIsNoneComesBackToo()
{
    const auto refuse = []() -> storage::StorageWorker::Opened {
        return Error{ErrorCode::Unreachable, u"server"_s};
    };
    storage::StorageThreads threads(refuse, refuse, 0);
    storage::ThreadedRosters rosters(threads);
    ErrorCode code = ErrorCode::NotFound;
    bool isDone = false;
    rosters.read(
        [&code](const Result<RosterStore *> &store) {
            code = store ? ErrorCode::NotFound : store.error().code;
        },
        [&isDone] { isDone = true; });
    QTRY_VERIFY(isDone);
    QCOMPARE(code, ErrorCode::Unreachable);
}

/// As when the window closes right after it asked.
void TestThreadedRosters::whatIsKeptIsKeptWhenTheThreadsEnd()
{
    bool isDone = false;
    {
        storage::StorageThreads threads(opener(), opener(), 0);
        storage::ThreadedRosters rosters(threads);
        rosters.write(
            [](const Result<RosterStore *> &store) {
                const Roster plan(u"beta"_s, QDate(2026, 3, 1), QDate(2026, 3, 31));
                const auto kept = (*store)->saveDraft({{}, plan}, entry());
                Q_ASSERT(kept);
            },
            [&isDone] { isDone = true; });
    }
    QVERIFY(!isDone);
    storage::StorageThreads threads(opener(), opener(), 0);
    storage::ThreadedRosters rosters(threads);
    std::size_t found = 0;
    rosters.read(
        [&found](const Result<RosterStore *> &store) {
            found = (*store)->versions(u"beta"_s, QDate(2026, 3, 1), QDate(2026, 3, 31))->size();
        },
        [&isDone] { isDone = true; });
    QTRY_VERIFY(isDone);
    QCOMPARE(found, std::size_t(1));
}

QTEST_GUILESS_MAIN(TestThreadedRosters)
#include "tst_threadedrosters.moc"
