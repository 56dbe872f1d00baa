// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rosterfiles/patternfile.h"
#include "core/rosterfiles/peoplefile.h"
#include "core/rosterfiles/planfile.h"
#include "core/rosterfiles/recordcheck.h"
#include "core/rosterfiles/recordtexts.h"
#include "tests/rosterfiles/randomplan.h"

#include <QTest>

using namespace fw;
using namespace fw::rosterfiles;
using namespace Qt::StringLiterals;
using fw::tests::RandomPlan;
using roster::ActivityKind;
using roster::ShiftPattern;

namespace {

FileTable table(const QByteArray &csv)
{
    const Result<FileTable> read = readTable(csv);
    return read ? *read : FileTable();
}

PeopleImport people(const QByteArray &csv, const std::vector<roster::Person> &known = {})
{
    const FileTable file = table(csv);
    return readPeople(file, ColumnMap(FileKind::People, file.headings),
                      {known, std::set{u"t1"_s}, u"t1"_s});
}

PatternsImport patterns(const QByteArray &csv, const roster::ShiftPatterns &known = {})
{
    const FileTable file = table(csv);
    return readPatterns(file, ColumnMap(FileKind::Patterns, file.headings), known);
}

ShiftPattern early()
{
    ShiftPattern pattern;
    pattern.code = u"E"_s;
    pattern.spans = {{420, 900}};
    pattern.breaks = {{ActivityKind::Meal, 30, {660, 780}, false},
                      {ActivityKind::Break, 15, {840, 900}, true}};
    return pattern;
}

} // namespace

/// Every mistake is named with its line and column, and no line is forgotten.
class TestFileFaults final : public QObject
{
    Q_OBJECT

private slots:
    void ofPeople_data();
    void ofPeople();
    void ofPatterns_data();
    void ofPatterns();
    void ofPlans();
    void everyFaultOfAFile();
    void whatHasNoColumnStays();
    void teamsThatAreNotMine();
    void columnsAreChosen();
    void breaksMoveWithTheHours();
    void datesAndHours();
};

void TestFileFaults::ofPeople_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &csv, Fault fault, int line) {
        QTest::newRow(name) << csv << int(fault) << line;
    };
    row("no number", "Name,Team\nLi,t1\n", Fault::NoColumn, 0);
    row("empty number", "Number,Name\n,Li\n", Fault::Empty, 2);
    row("twice", "Number,Name\n1,Li\n1,Mei\n", Fault::Twice, 3);
    row("team", "Number,Team\n1,t2\n", Fault::UnknownTeam, 2);
    row("date", "Number,Joined\n1,31 Feb\n", Fault::NotADate, 2);
    row("day that is none", "Number,Joined\n1,2026-02-31\n", Fault::NotADate, 2);
    row("word", "Number,Contract\n1,sometimes\n", Fault::NotAWord, 2);
    row("list", "Number,Skills\n1,a 2026-13-01\n", Fault::NotAList, 2);
    row("backwards", "Number,Joined,Last day\n1,2026-02-01,2026-01-01\n", Fault::EndsBeforeBegin,
        2);
    row("protection", "Number,Protections\n1,pregnancy 2026-02-01 2026-01-01\n",
        Fault::EndsBeforeBegin, 2);
    row("beyond", "Number,Name\n1,Li,what\n", Fault::BeyondHeadings, 2);
}

void TestFileFaults::ofPeople()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, fault);
    QFETCH(int, line);
    const PeopleImport read = people(csv);
    QCOMPARE(read.report.faults.size(), std::size_t(1));
    QCOMPARE(int(read.report.faults[0].fault), fault);
    QCOMPARE(read.report.faults[0].line, line);
}

void TestFileFaults::ofPatterns_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const QByteArray &line, Fault fault) {
        QTest::newRow(name) << QByteArray("Code,Hours,Breaks,In force from,Last day\n" + line +
                                          "\n")
                            << int(fault);
    };
    row("code", "A B,07:00-15:00,,,", Fault::BadCode);
    row("no code", ",07:00-15:00,,,", Fault::Empty);
    row("hours", "E,seven to three,,,", Fault::NotHours);
    row("no hours", "E,,,,", Fault::Empty);
    row("late", "E,24:00-30:00,,,", Fault::StartsLate);
    row("long", "E,07:00-11:00 / 30:00-33:00,,,", Fault::TooLong);
    row("break outside", "E,07:00-15:00,meal 30 14:00-16:00,,", Fault::BreakOutside);
    row("break too long", "E,07:00-15:00,meal 90 11:00-12:00,,", Fault::BreakTooLong);
    row("no room", "E,07:00-15:00,meal 40 11:00-12:00; break 30 11:00-12:00,,",
        Fault::BreaksOverlap);
    row("breaks", "E,07:00-15:00,meal at noon,,", Fault::NotAList);
    row("backwards", "E,07:00-15:00,,2026-02-01,2026-01-01", Fault::EndsBeforeBegin);
}

void TestFileFaults::ofPatterns()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, fault);
    const PatternsImport read = patterns(csv);
    QVERIFY(!read.report.faults.empty());
    QCOMPARE(int(read.report.faults[0].fault), fault);
    QCOMPARE(read.report.faults[0].line, 2);
}

void TestFileFaults::ofPlans()
{
    const roster::PlanningBase base = RandomPlan(1).base();
    const QByteArray id = base.people[0].id.toUtf8();
    const roster::Roster plan(u"t1"_s, QDate(2026, 3, 1), QDate(2026, 3, 7));
    const auto read = [&](const QByteArray &csv) {
        const FileTable file = table(csv);
        return readPlan(file, ColumnMap(FileKind::Roster, file.headings), plan, base.people,
                        base.patterns)
            .report.faults;
    };
    const auto days =
        read("Number,2026-03-01,2026-04-01\n" + id + ",P1,P1\nnobody,P1,-\n" + id + ",P2,\n");
    QCOMPARE(days.size(), std::size_t(3));
    QVERIFY(days[0] == (LineFault{2, u"2026-04-01"_s, Fault::OutsidePlan, u"P1"_s}));
    QVERIFY(days[1] == (LineFault{3, u"Number"_s, Fault::UnknownPerson, u"nobody"_s}));
    QCOMPARE(days[2].fault, Fault::Twice);
    const auto lines = read("Number,Date,Shift,Hours,Overtime (min)\n" + id + ",2026-03-01,ZZ,,\n" +
                            id + ",2026-03-02,P1,noon,\n" + id + ",2026-03-03,P1,,much\n" + id +
                            ",2026-03-04,P1,,\n" + id + ",2026/3/4,P1,,\n" + id + ",soon,P1,,\n");
    QCOMPARE(lines.size(), std::size_t(5));
    QCOMPARE(lines[0].fault, Fault::UnknownPattern);
    QCOMPARE(lines[1].fault, Fault::NotHours);
    QCOMPARE(lines[2].fault, Fault::NotANumber);
    QCOMPARE(lines[3].fault, Fault::Twice);
    QCOMPARE(lines[4].fault, Fault::NotADate);
    const auto columns = read("Number,Note\n" + id + ",x\n");
    QCOMPARE(columns.size(), std::size_t(2)); // no date and no shift
    QCOMPARE(columns[0].fault, Fault::NoColumn);
}

void TestFileFaults::everyFaultOfAFile()
{
    // A thousand wrong lines are a thousand faults: who mends the file does so once.
    QByteArray csv = "Number,Joined\n";
    for (int each = 0; each < 1000; ++each) {
        csv += QByteArray::number(each) + ",x\n";
    }
    QCOMPARE(people(csv).report.faults.size(), std::size_t(1000));
}

void TestFileFaults::whatHasNoColumnStays()
{
    roster::Person known = RandomPlan(5).person(1);
    known.id = u"1"_s;
    const PeopleImport read = people("Number,English name\n1,New\n", {known});
    QVERIFY(read.report.isFine());
    QCOMPARE(read.report.changed, 1);
    known.name.en = u"New"_s;
    QVERIFY(read.people[0] == known);
    const roster::ShiftPatterns kept({early()});
    const PatternsImport moved = patterns("Code,Hours\nE,08:00-16:00\nL,15:00-23:00\n", kept);
    QVERIFY(moved.report.isFine());
    QCOMPARE(moved.report.changed, 1);
    QCOMPARE(moved.report.fresh, 1);
    QCOMPARE(moved.patterns[0].breaks[0].window, (roster::MinuteSpan{720, 840}));
}

void TestFileFaults::teamsThatAreNotMine()
{
    roster::Person theirs = RandomPlan(5).person(1);
    theirs.id = u"1"_s;
    theirs.team = u"t2"_s;
    // Nobody is taken out of another's team by a file.
    const PeopleImport read = people("Number,Team\n1,t1\n", {theirs});
    QCOMPARE(read.report.faults.size(), std::size_t(1));
    QCOMPARE(read.report.faults[0].fault, Fault::UnknownTeam);
    QCOMPARE(read.report.faults[0].value, u"t2"_s);
}

void TestFileFaults::columnsAreChosen()
{
    const QStringList headings{u"Nr."_s, u"Wer"_s, u"Number"_s, u"2026-03-01"_s};
    ColumnMap map(FileKind::Roster, headings);
    QCOMPARE(map.fieldOf(0), ColumnMap::kNothing);
    QCOMPARE(map.fieldOf(2), int(RosterField::Person));
    QCOMPARE(map.fieldOf(3), ColumnMap::kDay);
    map.set(0, int(RosterField::Person));
    QCOMPARE(map.fieldOf(2), ColumnMap::kNothing);
    const ColumnMap again(FileKind::Roster, headings, map.choices());
    QCOMPARE(again.fieldOf(0), int(RosterField::Person));
    QCOMPARE(again.fieldOf(2), ColumnMap::kNothing);
    QCOMPARE(again.fieldOf(3), ColumnMap::kDay);
    // Headings mean a field once only.
    const ColumnMap twice(FileKind::People, {u"工号"_s, u"员工号"_s});
    QCOMPARE(twice.fieldOf(1), ColumnMap::kNothing);
}

void TestFileFaults::breaksMoveWithTheHours()
{
    const ShiftPattern pattern = early();
    QVERIFY(faultsOf(pattern).empty());
    const auto moved = movedBreaks(pattern, {{480, 960}});
    QCOMPARE(moved.size(), std::size_t(2));
    QCOMPARE(moved[0].window, (roster::MinuteSpan{720, 840}));
    QCOMPARE(moved[1].window, (roster::MinuteSpan{900, 960}));
    // Half an hour less: the last window is cut, and its break still has room.
    const auto cut = movedBreaks(pattern, {{420, 870}});
    QCOMPARE(cut[1].window, (roster::MinuteSpan{840, 870}));
    // Without room it goes.
    QCOMPARE(movedBreaks(pattern, {{420, 840}}).size(), std::size_t(1));
    ShiftPattern shorter = pattern;
    shorter.spans = {{420, 870}};
    shorter.breaks = cut;
    QVERIFY(faultsOf(shorter).empty());
}

void TestFileFaults::datesAndHours()
{
    for (const QString &text : {u"2026-03-01"_s, u"2026/3/1"_s, u"2026.3.1"_s, u"20260301"_s,
                                u"2026年3月1日"_s, u" 2026-03-01 00:00:00 "_s}) {
        QVERIFY2(dateOf(text) == QDate(2026, 3, 1), qPrintable(text));
    }
    QVERIFY(!dateOf(u"1.3.2026"_s));
    QVERIFY(!dateOf(u"123456"_s));
    QVERIFY(spansOf(u"22:00-06:00"_s) == (std::vector<roster::MinuteSpan>{{1320, 1800}}));
    QVERIFY(spansOf(u"8:00 – 12:00 / 17：00—21：00"_s) ==
            (std::vector<roster::MinuteSpan>{{480, 720}, {1020, 1260}}));
    QVERIFY(!spansOf(u"7-15"_s));
    QVERIFY(!spansOf(u"07:60-15:00"_s));
    QVERIFY(breaksOf(u"用餐 30 11:00-13:30 不计薪；小休 15 9:00-10:30"_s)->size() == 2);
    QVERIFY(!breaksOf(u"meal 30"_s));
}

QTEST_GUILESS_MAIN(TestFileFaults)
#include "tst_filefaults.moc"
