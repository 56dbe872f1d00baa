// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/storage/sqlauditstore.h"
#include "core/storage/sqlrosterstore.h"
#include "tests/rosterfiles/randomplan.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace fw;
using namespace Qt::StringLiterals;
using fw::tests::RandomPlan;

namespace {

struct Finished
{
    int code = -1;
    QString output;
    QString words;
};

Finished run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(FW_BIN_DIR "/floorwardenctl"), arguments);
    Finished finished;
    if (process.waitForFinished(60'000)) {
        finished = {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                    QString::fromUtf8(process.readAllStandardError())};
    }
    return finished;
}

struct Kept
{
    std::vector<roster::Person> people;
    std::vector<roster::ShiftPattern> patterns;
    roster::Roster plan;
};

} // namespace

/// People, patterns and plans leave one database and come into another.
class TestRosterCtl final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theOtherDatabaseIsTheSame_data();
    void theOtherDatabaseIsTheSame();
    void everythingOrNothing();
    void aDryRunChangesNothing();
    void columnsCanBeNamed();
    void calendarsAreFiles();
    void saysWhatIsMissing();

private:
    [[nodiscard]] Kept kept(const QString &database) const;
    [[nodiscard]] std::size_t entries(const QString &database, const QString &action) const;
    [[nodiscard]] QString write(const QByteArray &bytes) const;

    const QStringList m_days{u"--team"_s,     u"t1"_s,   u"--from"_s,
                             u"2026-02-26"_s, u"--to"_s, u"2026-03-28"_s};
    QTemporaryDir m_folder;
    const QString m_first = m_folder.filePath(u"first.sqlite"_s);
    roster::PlanningBase m_base;
    roster::Roster m_plan;
};

void TestRosterCtl::initTestCase()
{
    RandomPlan random(11);
    m_base = random.base();
    m_plan = random.roster(m_base, 31);
    const auto database = storage::Database::open(m_first, SystemClock().now());
    QVERIFY(bool(database));
    storage::SqlRosterStore store(*database);
    access::AuditEntry entry;
    entry.at = SystemClock().now();
    entry.user = u"li"_s;
    entry.host = u"desk"_s;
    entry.action = u"test.fill"_s;
    const Outcome people = store.savePeople(m_base.people, entry);
    QVERIFY2(bool(people), people ? "" : qPrintable(people.error().detail));
    QVERIFY(bool(store.savePatterns(m_base.patterns.all(), entry)));
    QVERIFY(bool(store.saveDraft({{}, m_plan}, entry)));
}

Kept TestRosterCtl::kept(const QString &name) const
{
    const auto database = storage::Database::open(name, SystemClock().now());
    if (!database) {
        return {};
    }
    const storage::SqlRosterStore store(*database);
    Kept found{*store.people(), *store.patterns(), {}};
    const auto versions = store.versions(u"t1"_s, m_plan.first(), m_plan.last());
    if (versions && !versions->empty()) {
        found.plan = store.document(versions->front().version.id)->roster;
    }
    return found;
}

std::size_t TestRosterCtl::entries(const QString &name, const QString &action) const
{
    const auto database = storage::Database::open(name, SystemClock().now());
    access::AuditFilter filter;
    filter.action = action;
    const auto found = storage::SqlAuditStore(*database).read(filter, 100);
    return found ? found->size() : 0;
}

QString TestRosterCtl::write(const QByteArray &bytes) const
{
    const QString name = m_folder.filePath(u"in.csv"_s);
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? name : QString();
}

void TestRosterCtl::theOtherDatabaseIsTheSame_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QStringList>("how");
    QTest::newRow("utf-8") << u"csv"_s << QStringList();
    QTest::newRow("gb18030") << u"csv"_s
                             << QStringList{u"--encoding"_s, u"gb18030"_s, u"--language"_s,
                                            u"zh"_s};
    QTest::newRow("lines") << u"csv"_s << QStringList{u"--form"_s, u"lines"_s};
    QTest::newRow("xlsx") << u"xlsx"_s << QStringList();
    QTest::newRow("xlsx lines") << u"xlsx"_s
                                << QStringList{u"--form"_s, u"lines"_s, u"--language"_s, u"zh"_s};
}

void TestRosterCtl::theOtherDatabaseIsTheSame()
{
    QFETCH(QString, suffix);
    QFETCH(QStringList, how);
    const QString other = m_folder.filePath(
        QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') + u".sqlite"_s);
    for (const QString &kind : {u"people"_s, u"patterns"_s, u"roster"_s}) {
        const QString file = m_folder.filePath(kind + u'.' + suffix);
        const Finished out = run(QStringList{u"roster"_s, u"export"_s, u"--db"_s, m_first,
                                             u"--kind"_s, kind, u"--out"_s, file} +
                                 m_days + how);
        QVERIFY2(out.code == 0, qPrintable(out.words));
        const Finished in = run(QStringList{u"roster"_s, u"import"_s, u"--db"_s, other, u"--kind"_s,
                                            kind, u"--in"_s, file} +
                                m_days);
        QVERIFY2(in.code == 0, qPrintable(in.output + in.words));
    }
    const Kept found = kept(other);
    QVERIFY(found.people == kept(m_first).people);
    QVERIFY(found.patterns == m_base.patterns.all());
    QVERIFY(found.plan == m_plan);
    for (const QString &action : {u"roster.people"_s, u"roster.patterns"_s, u"roster.save"_s}) {
        QCOMPARE(entries(other, action), std::size_t(1));
    }
}

void TestRosterCtl::everythingOrNothing()
{
    const Kept before = kept(m_first);
    const QString file = write("Number,Team,Joined\n9001,t1,2026-01-01\n9002,t1,31 Feb\n");
    const Finished in = run(
        {u"roster"_s, u"import"_s, u"--db"_s, m_first, u"--kind"_s, u"people"_s, u"--in"_s, file});
    QCOMPARE(in.code, 1);
    QCOMPARE(in.output, u"line 3, Joined: no date; write it as 2026-03-01: \"31 Feb\"\n"
                        "2 lines: 2 new, 0 changed, 0 the same, 1 problems\n"_s);
    QVERIFY(kept(m_first).people == before.people);
    QCOMPARE(entries(m_first, u"roster.people"_s), std::size_t(0));
}

void TestRosterCtl::aDryRunChangesNothing()
{
    const Kept before = kept(m_first);
    const QString file = write("Number,Team\n9001,t1\n");
    const Finished in = run({u"roster"_s, u"import"_s, u"--db"_s, m_first, u"--kind"_s, u"people"_s,
                             u"--in"_s, file, u"--dry-run"_s});
    QCOMPARE(in.code, 0);
    QVERIFY(in.output.startsWith(u"1 lines: 1 new"_s));
    QVERIFY(kept(m_first).people == before.people);
}

void TestRosterCtl::columnsCanBeNamed()
{
    const QString other = m_folder.filePath(u"named.sqlite"_s);
    const QString file = write("Wer;Wo;Name\n7;t9;no name\n");
    const Finished in =
        run({u"roster"_s, u"import"_s, u"--db"_s, other, u"--kind"_s, u"people"_s, u"--in"_s, file,
             u"--map"_s, u"Wer=id"_s, u"--map"_s, u"Wo=team"_s, u"--map"_s, u"Name="_s});
    QVERIFY2(in.code == 0, qPrintable(in.output + in.words));
    const Kept found = kept(other);
    QCOMPARE(found.people.size(), std::size_t(1));
    QCOMPARE(found.people[0].team, u"t9"_s);
    QVERIFY(found.people[0].name.isEmpty());
}

void TestRosterCtl::calendarsAreFiles()
{
    const QString folder = m_folder.filePath(u"calendars"_s);
    const Finished out = run(QStringList{u"roster"_s, u"export"_s, u"--db"_s, m_first, u"--kind"_s,
                                         u"calendars"_s, u"--out"_s, folder} +
                             m_days);
    QVERIFY2(out.code == 0, qPrintable(out.words));
    QCOMPARE(QDir(folder).entryList({u"*.ics"_s}).size(), qsizetype(m_base.people.size()));
}

void TestRosterCtl::saysWhatIsMissing()
{
    QCOMPARE(run({u"roster"_s, u"import"_s, u"--kind"_s, u"people"_s}).code, 2);
    QCOMPARE(run({u"roster"_s, u"export"_s, u"--db"_s, m_first, u"--kind"_s, u"cats"_s, u"--out"_s,
                  u"x.csv"_s})
                 .code,
             2);
    const Finished noDays = run({u"roster"_s, u"export"_s, u"--db"_s, m_first, u"--kind"_s,
                                 u"roster"_s, u"--out"_s, m_folder.filePath(u"x.csv"_s)});
    QCOMPARE(noDays.code, 2);
    QVERIFY(noDays.words.contains(u"--team"_s));
    const Finished noFile = run({u"roster"_s, u"import"_s, u"--db"_s, m_first, u"--kind"_s,
                                 u"people"_s, u"--in"_s, u"nowhere.csv"_s});
    QCOMPARE(noFile.code, 1);
    QVERIFY(noFile.words.contains(u"nowhere.csv"_s));
}

QTEST_GUILESS_MAIN(TestRosterCtl)
#include "tst_rosterctl.moc"
