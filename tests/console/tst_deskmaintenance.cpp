// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/deskmaintenance.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
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

QTEST_GUILESS_MAIN(TestDeskMaintenance)
#include "tst_deskmaintenance.moc"
