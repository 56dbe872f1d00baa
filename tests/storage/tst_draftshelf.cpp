// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filedraftshelf.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fw;
using namespace fw::roster;
using namespace Qt::StringLiterals;

namespace {

const QDate kFirst(2026, 3, 1);
const QDate kLast(2026, 3, 31);

ShelvedDraft draft()
{
    Cell shift;
    shift.kind = Cell::Kind::Shift;
    shift.pattern = u"早"_s;
    shift.spans = {{420, 660}, {780, 1020}};
    shift.activities = {{ActivityKind::Meal, {540, 570}, false}};
    shift.overtimeMinutes = 30;
    shift.isPinned = true;
    shift.note = u"“备注”, \"quoted\"\n"_s;
    ShelvedDraft made{
        u"li"_s, {{}, Roster(u"alpha"_s, kFirst, kLast)}, Roster(u"alpha"_s, kFirst, kLast)};
    made.mine.version.number = 3;
    made.mine.roster.set({u"1001"_s, kFirst}, shift);
    made.mine.roster.set({u"1002"_s, kLast}, Cell::onLeave(LeaveKind::Maternity));
    made.base.set({u"1001"_s, kFirst}, Cell::dayOff());
    return made;
}

} // namespace

/// Drafts that wait on the desk as files.
class TestDraftShelf final : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void isOfOneUserAndPlan();
    void aDamagedFileIsNone();
};

void TestDraftShelf::comesBackAsItWas()
{
    const QTemporaryDir folder;
    storage::FileDraftShelf shelf(folder.filePath(u"drafts"_s));
    QVERIFY(!shelf.find(u"li"_s, u"alpha"_s, kFirst));
    QVERIFY(shelf.put(draft()));
    const auto found = shelf.find(u"li"_s, u"alpha"_s, kFirst);
    QVERIFY(found.has_value());
    QVERIFY(found->mine.roster == draft().mine.roster);
    QVERIFY(found->base == draft().base);
    QCOMPARE(found->mine.version.number, 3);
    const QFileInfo file = QDir(folder.filePath(u"drafts"_s)).entryInfoList(QDir::Files).front();
    QVERIFY(!file.permission(QFileDevice::ReadGroup) && !file.permission(QFileDevice::ReadOther));
    shelf.drop(u"li"_s, u"alpha"_s, kFirst);
    QVERIFY(!shelf.find(u"li"_s, u"alpha"_s, kFirst));
}

void TestDraftShelf::isOfOneUserAndPlan()
{
    const QTemporaryDir folder;
    storage::FileDraftShelf shelf(folder.path());
    QVERIFY(shelf.put(draft()));
    QVERIFY(!shelf.find(u"wang"_s, u"alpha"_s, kFirst));
    QVERIFY(!shelf.find(u"li"_s, u"beta"_s, kFirst));
    QVERIFY(!shelf.find(u"li"_s, u"alpha"_s, kFirst.addMonths(1)));
}

void TestDraftShelf::aDamagedFileIsNone()
{
    const QTemporaryDir folder;
    storage::FileDraftShelf shelf(folder.path());
    QVERIFY(shelf.put(draft()));
    QFile file(QDir(folder.path()).entryInfoList(QDir::Files).front().filePath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    QVERIFY(!shelf.find(u"li"_s, u"alpha"_s, kFirst));
}

QTEST_GUILESS_MAIN(TestDraftShelf)
#include "tst_draftshelf.moc"
