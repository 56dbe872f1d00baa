// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/deskmaintenance.h"
#include "core/storage/retention.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using app::DeskMaintenance;

namespace {

class MovedClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override { return time; }

    TimePoint time{std::chrono::seconds(1'795'417'000)};
};

} // namespace

class TestDeskMaintenance final : public QObject
{
    Q_OBJECT

private slots:
    void copiesOnceADay();
    void saysOnceWhenItCannot();
    void theCopyDoesNotKeepWhatHasExpired();

private:
    MovedClock m_clock;
};

void TestDeskMaintenance::copiesOnceADay()
{
    const QTemporaryDir folder;
    const auto database = storage::Database::open(folder.filePath(u"desk.sqlite"_s), m_clock.time);
    QVERIFY(database);
    DeskMaintenance maintenance(*database, folder.path(), m_clock);
    const QSignalSpy copied(&maintenance, &DeskMaintenance::copied);
    QVERIFY(!isKnown(maintenance.newest()));
    maintenance.look();
    QCOMPARE(copied.count(), 1);
    QVERIFY(QFile::exists(copied.at(0).at(0).toString()));
    QCOMPARE(maintenance.newest(), m_clock.time);
    for (int hour = 0; hour < 10 * 24; ++hour) {
        m_clock.time += std::chrono::hours(1);
        maintenance.look();
    }
    QVERIFY(copied.count() >= 10);
    QVERIFY(copied.count() <= 12);
    const auto kept = QDir(folder.filePath(u"backups"_s)).entryList(QDir::Files).size();
    QVERIFY(kept >= 7 && kept <= 8);
}

void TestDeskMaintenance::saysOnceWhenItCannot()
{
    const QTemporaryDir folder;
    const auto database = storage::Database::open(folder.filePath(u"desk.sqlite"_s), m_clock.time);
    QVERIFY(database);
    QFile inTheWay(folder.filePath(u"backups"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    DeskMaintenance maintenance(*database, folder.path(), m_clock);
    QSignalSpy failed(&maintenance, &DeskMaintenance::failed);
    const QSignalSpy copied(&maintenance, &DeskMaintenance::copied);
    maintenance.look();
    maintenance.look();
    QCOMPARE(failed.count(), 1);
    QVERIFY(inTheWay.remove());
    maintenance.look();
    QCOMPARE(copied.count(), 1);
}

void TestDeskMaintenance::theCopyDoesNotKeepWhatHasExpired()
{
    const QTemporaryDir folder;
    const auto database = storage::Database::open(folder.filePath(u"desk.sqlite"_s), m_clock.time);
    QVERIFY(database);
    const auto count = [](const storage::Database &of) {
        QSqlQuery query(of.connection());
        return query.exec(u"SELECT count(*) FROM roster_requirements"_s) && query.next()
                   ? query.value(0).toInt()
                   : -1;
    };
    const qint64 today = m_clock.time.time_since_epoch() / std::chrono::days(1);
    for (const qint64 day : {today - 800, today - 10}) {
        QSqlQuery query((*database)->connection());
        query.prepare(u"INSERT INTO roster_requirements (team, day, minutes, people) "
                      "VALUES ('t', ?, 30, '1')"_s);
        query.addBindValue(day);
        QVERIFY(query.exec());
    }
    DeskMaintenance maintenance(*database, folder.path(), m_clock);
    const QSignalSpy copied(&maintenance, &DeskMaintenance::copied);
    maintenance.look();
    QCOMPARE(count(**database), 1);
    const auto copy = storage::Database::open(copied.at(0).at(0).toString(), m_clock.time);
    QVERIFY(copy);
    QCOMPARE(count(**copy), 1);
    QCOMPARE(storage::Retention(*database).certificates()->size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestDeskMaintenance)
#include "tst_deskmaintenance.moc"
