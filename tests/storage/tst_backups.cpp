// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"
#include "core/storage/databasecopy.h"
#include "core/storage/sqljournalstore.h"
#include "core/storage/upkeep.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using storage::Backups;
using storage::Database;
using storage::SqlJournalStore;

namespace {

const TimePoint kNow{std::chrono::hours(400'000)};

} // namespace

class TestBackups final : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"journal.sqlite"_s);
        m_backups = std::make_unique<Backups>(m_folder->filePath(u"backup"_s), u"journal"_s);
    }

    void aBackupBringsEverythingBack()
    {
        QString backup;
        {
            const auto database = Database::open(m_path, kNow);
            SqlJournalStore store(*database);
            QVERIFY(bool(store.beginSession({})));
            const auto made = m_backups->make(**database, kNow);
            QVERIFY2(bool(made), qPrintable(made ? QString() : made.error().detail));
            backup = *made;
            QVERIFY(bool(storage::checkFile(backup)));
            QVERIFY(bool(store.beginSession({})));
            QCOMPARE(Backups::restore(backup, m_path, kNow).error().code, ErrorCode::InUse);
        }
        const Outcome restored = Backups::restore(backup, m_path, kNow);
        QVERIFY2(bool(restored), qPrintable(restored ? QString() : restored.error().detail));
        QCOMPARE(sessionsIn(m_path), 1);
        const QDir folder(m_folder->path());
        const QStringList aside = folder.entryList({u"journal.sqlite.before-????????T??????"_s});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(sessionsIn(folder.filePath(aside.front())), 2);
    }

    void aDamagedFileIsReplaced()
    {
        const QString backup = backupOf(m_path);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nothing of ours");
        file.close();
        QVERIFY(bool(Backups::restore(backup, m_path, kNow)));
        QCOMPARE(sessionsIn(m_path), 1);
    }

    void aBadBackupChangesNothing_data()
    {
        QTest::addColumn<int>("damagedFrom");
        QTest::newRow("no database") << 0;
        QTest::newRow("damaged inside") << 8192;
    }

    void aBadBackupChangesNothing()
    {
        QFETCH(int, damagedFrom);
        const QString backup = backupOf(m_path);
        QFile file(backup);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(damagedFrom));
        file.write(QByteArray(20'000, '\x5a'));
        file.close();
        const Outcome restored = Backups::restore(backup, m_path, kNow);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, ErrorCode::Malformed);
        QCOMPARE(sessionsIn(m_path), 1);
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.before-*"_s}).size(), 0);
        QVERIFY(!Backups::restore(u"/none.sqlite"_s, m_path, kNow));
    }

    void keepsSevenDaysAndTwelveMonths()
    {
        // Two a day for 500 days.
        QStringList files;
        const QDate first(2026, 1, 1);
        for (int day = 0; day < 500; ++day) {
            const QString date = first.addDays(day).toString(u"yyyyMMdd"_s);
            files << u"/b/journal-%1T030000.sqlite"_s.arg(date)
                  << u"/b/journal-%1T150000.sqlite"_s.arg(date);
        }
        const QStringList gone = Backups::expired(files);
        QStringList kept;
        for (const QString &file : std::as_const(files)) {
            if (!gone.contains(file)) {
                kept << file.sliced(11, 8);
            }
            QVERIFY(gone.contains(file) || file.contains(u"T150000"_s));
        }
        // The newest backup is of 2027-05-15: seven days, and the ends of eleven months before.
        QCOMPARE(kept, (QStringList{u"20260630"_s, u"20260731"_s, u"20260831"_s, u"20260930"_s,
                                    u"20261031"_s, u"20261130"_s, u"20261231"_s, u"20270131"_s,
                                    u"20270228"_s, u"20270331"_s, u"20270430"_s, u"20270509"_s,
                                    u"20270510"_s, u"20270511"_s, u"20270512"_s, u"20270513"_s,
                                    u"20270514"_s, u"20270515"_s}));
        QVERIFY(Backups::expired(kept.mid(0, 0)).isEmpty());
    }

    void keepsLessOfAJournal()
    {
        QStringList files;
        for (int day = 1; day <= 9; ++day) {
            files << u"journal-2026110%1T030000.sqlite"_s.arg(day);
        }
        const QStringList gone = Backups::expired(files, Backups::kOfJournal);
        QCOMPARE(gone.size(), 7);
        QVERIFY(!gone.contains(files.at(7)) && !gone.contains(files.at(8)));
    }

    void isKeptUpOnceADay()
    {
        const auto database = Database::open(m_path, kNow);
        const storage::Upkeep upkeep(*m_backups, u"test"_s);
        QVERIFY(!isKnown(upkeep.backups().newest()));
        const auto first = upkeep.run(*database, kNow);
        QVERIFY(first && first->has_value() && QFile::exists(**first));
        QCOMPARE(upkeep.backups().newest(), kNow);
        const auto soon = upkeep.run(*database, kNow + std::chrono::hours(22));
        QVERIFY(soon && !soon->has_value());
        const auto next = upkeep.run(*database, kNow + std::chrono::hours(24));
        QVERIFY(next && next->has_value());
        // The clock went back: better one copy too many.
        const auto back = upkeep.run(*database, kNow + std::chrono::hours(2));
        QVERIFY(back && back->has_value());
    }

private:
    /// A database with one session, and a backup of it.
    QString backupOf(const QString &path)
    {
        const auto database = Database::open(path, kNow);
        SqlJournalStore store(*database);
        const auto session = store.beginSession({});
        return m_backups->make(**database, kNow).value();
    }

    static int sessionsIn(const QString &path)
    {
        const auto database = Database::open(path, kNow);
        return database ? static_cast<int>(SqlJournalStore(*database).sessions()->size()) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Backups> m_backups;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
