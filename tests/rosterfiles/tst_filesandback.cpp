// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tablexlsx.h"
#include "core/rosterfiles/patternfile.h"
#include "core/rosterfiles/peoplefile.h"
#include "core/rosterfiles/planfile.h"
#include "tests/rosterfiles/randomplan.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fw;
using namespace fw::rosterfiles;
using namespace Qt::StringLiterals;
using fw::tests::RandomPlan;

namespace {

enum Format { CsvUtf8, CsvUtf16, CsvGb18030, Workbook };

} // namespace

/// What is exported and imported is the same, in every format and both languages.
class TestFilesAndBack final : public QObject
{
    Q_OBJECT

private slots:
    void people_data();
    void people();

    void patterns_data() { people_data(); }

    void patterns();
    void rosters_data();
    void rosters();
    void wordsOfCells();
    void separatorsAndTitles();
    void aWrongEncodingIsSaid();

private:
    /// Written to a file of the format, and read from it.
    [[nodiscard]] Result<FileTable> backFrom(const TextTable &table, Format format) const;

    QTemporaryDir m_folder;
};

Result<FileTable> TestFilesAndBack::backFrom(const TextTable &table, Format format) const
{
    if (format != Workbook) {
        const auto encoding = TextEncoding(int(format));
        Result<FileTable> back = readTable(csvOf(table, encoding));
        if (back && back->encoding != encoding) {
            return Error{ErrorCode::Malformed, u"read as "_s + wordOf(back->encoding)};
        }
        return back;
    }
    const QString name = m_folder.filePath(u"table.xlsx"_s);
    if (const Outcome written = exports::writeXlsx(table, name); !written) {
        return written.error();
    }
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unreadable, name};
    }
    return readTable(file.readAll());
}

void TestFilesAndBack::people_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("language");
    for (const int language : {0, 1}) {
        const char *name = language == 0 ? "en" : "zh";
        QTest::addRow("utf-8 %s", name) << int(CsvUtf8) << language;
        QTest::addRow("utf-16 %s", name) << int(CsvUtf16) << language;
        QTest::addRow("gb18030 %s", name) << int(CsvGb18030) << language;
        QTest::addRow("xlsx %s", name) << int(Workbook) << language;
    }
}

void TestFilesAndBack::people()
{
    QFETCH(int, format);
    QFETCH(int, language);
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const roster::PlanningBase base = RandomPlan(seed).base();
        const TextTable table = rosterfiles::tableOf(base.people, FileLanguage(language));
        const Result<FileTable> file = backFrom(table, Format(format));
        QVERIFY2(bool(file), file ? "" : qPrintable(file.error().detail));
        const ColumnMap map(FileKind::People, file->headings);
        const PeopleImport back = readPeople(*file, map, {{}, std::set{u"t1"_s}, {}});
        for (const LineFault &fault : back.report.faults) {
            qWarning() << fault.line << fault.column << int(fault.fault) << fault.value;
        }
        QVERIFY(back.report.isFine());
        QCOMPARE(back.report.fresh, int(base.people.size()));
        for (std::size_t each = 0; each < base.people.size(); ++each) {
            const QString wanted = rosterfiles::tableOf({base.people[each]}, {})[1].join(u'\n');
            QCOMPARE(rosterfiles::tableOf({back.people[each]}, {})[1].join(u'\n'), wanted);
            QVERIFY(back.people[each] == base.people[each]);
        }
        const PeopleImport again = readPeople(*file, map, {base.people, std::set{u"t1"_s}, {}});
        QCOMPARE(again.report.same, int(base.people.size()));
    }
}

void TestFilesAndBack::patterns()
{
    QFETCH(int, format);
    QFETCH(int, language);
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const roster::PlanningBase base = RandomPlan(seed).base();
        const TextTable table = rosterfiles::tableOf(base.patterns, FileLanguage(language));
        const Result<FileTable> file = backFrom(table, Format(format));
        QVERIFY2(bool(file), file ? "" : qPrintable(file.error().detail));
        const ColumnMap map(FileKind::Patterns, file->headings);
        const PatternsImport back = readPatterns(*file, map, {});
        for (const LineFault &fault : back.report.faults) {
            qWarning() << fault.line << fault.column << int(fault.fault) << fault.value;
        }
        QVERIFY(back.report.isFine());
        QCOMPARE(rosterfiles::tableOf(roster::ShiftPatterns(back.patterns), {}),
                 rosterfiles::tableOf(base.patterns, {}));
        QVERIFY(back.patterns == base.patterns.all());
        QCOMPARE(readPatterns(*file, map, base.patterns).report.same,
                 int(base.patterns.all().size()));
    }
}

void TestFilesAndBack::rosters_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("form");
    for (const int format : {CsvUtf8, CsvUtf16, CsvGb18030, Workbook}) {
        for (const int language : {0, 1}) {
            for (const int form : {0, 1}) {
                QTest::addRow("%d %d %d", format, language, form) << format << language << form;
            }
        }
    }
}

void TestFilesAndBack::rosters()
{
    QFETCH(int, format);
    QFETCH(int, language);
    QFETCH(int, form);
    for (unsigned seed = 1; seed <= 10; ++seed) {
        RandomPlan random(seed);
        const roster::PlanningBase base = random.base();
        const roster::Roster plan = random.roster(base, 31);
        const TextTable table = rosterfiles::tableOf(plan, base.people, base.patterns,
                                                     PlanForm(form), FileLanguage(language));
        const Result<FileTable> file = backFrom(table, Format(format));
        QVERIFY2(bool(file), file ? "" : qPrintable(file.error().detail));
        const ColumnMap map(FileKind::Roster, file->headings);
        QCOMPARE(map.hasDays(), PlanForm(form) == PlanForm::Days);
        roster::Roster back(plan.team(), plan.first(), plan.last());
        const PlanImport read = readPlan(*file, map, back, base.people, base.patterns);
        for (const LineFault &fault : read.report.faults) {
            qWarning() << fault.line << fault.column << int(fault.fault) << fault.value;
        }
        QVERIFY(read.report.isFine());
        for (const roster::CellChange &each : read.changes) {
            const roster::Cell &wanted = plan.cell(each.key);
            QCOMPARE(wordOf(each.cell, base.patterns), wordOf(wanted, base.patterns));
            QVERIFY(each.cell == wanted);
            back.set(each.key, each.cell);
        }
        QVERIFY(back == plan);
    }
}

void TestFilesAndBack::wordsOfCells()
{
    RandomPlan random(7);
    const roster::PlanningBase base = random.base();
    for (int each = 0; each < 3000; ++each) {
        const roster::Cell cell = random.cell(base.patterns);
        for (const FileLanguage language : {FileLanguage::English, FileLanguage::Chinese}) {
            const QString word = wordOf(cell, base.patterns, language);
            const auto back = cellOf(word, base.patterns);
            QVERIFY2(back && *back == cell, qPrintable(word));
        }
    }
    QVERIFY(cellOf(u"休"_s, base.patterns) == roster::Cell::dayOff());
    QVERIFY(cellOf(u"病假"_s, base.patterns) == roster::Cell::onLeave(roster::LeaveKind::Sick));
    QVERIFY(!cellOf(u"nothing known"_s, base.patterns));
    QVERIFY(!cellOf(u"- | +60"_s, base.patterns));
    QVERIFY(!cellOf(u"P1 | lunch at noon"_s, base.patterns));
}

void TestFilesAndBack::separatorsAndTitles()
{
    const roster::PlanningBase base = RandomPlan(3).base();
    const auto file =
        readTable("班组名单\n\n工号;姓名;角色\n1;李雷;班长 2026/3/1\n;;\n2;韩梅梅;坐席\n");
    QVERIFY(bool(file));
    QCOMPARE(file->headings, QStringList({u"工号"_s, u"姓名"_s, u"角色"_s}));
    const ColumnMap map(FileKind::People, file->headings);
    const PeopleImport read = readPeople(*file, map, {{}, std::set{u"t1"_s}, u"t1"_s});
    QVERIFY(read.report.isFine());
    QCOMPARE(read.people.size(), std::size_t(2));
    QCOMPARE(read.people[0].name.zh, u"李雷"_s);
    QCOMPARE(read.people[0].roleOn(QDate(2026, 3, 1)), roster::PersonRole::Lead);
    QCOMPARE(read.people[1].team, u"t1"_s);
    const auto tabs = readTable(QByteArray("Number\tShift\tDate\n1\tP1\t2026-03-01\n"));
    QVERIFY(tabs && tabs->headings.size() == 3);
    QVERIFY(ColumnMap(FileKind::Roster, tabs->headings).missing().empty());
}

void TestFilesAndBack::aWrongEncodingIsSaid()
{
    const QByteArray bytes =
        csvOf({{u"工号"_s, u"姓名"_s}, {u"1"_s, u"李雷"_s}}, TextEncoding::Gb18030);
    QCOMPARE(encodingOf(bytes), TextEncoding::Gb18030);
    QVERIFY(!readTable(bytes, TextEncoding::Utf8));
    const auto read = readTable(bytes);
    QVERIFY(read && read->headings.front() == u"工号"_s);
    QVERIFY(!readTable("\xff\xff\xff"));
    QVERIFY(!readTable({}));
}

QTEST_GUILESS_MAIN(TestFilesAndBack)
#include "tst_filesandback.moc"
