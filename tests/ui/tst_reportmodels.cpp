// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/usualreports.h"
#include "tests/ui/memorysettings.h"
#include "tests/ui/reportscene.h"
#include "ui/reports/callsquestion.h"
#include "ui/reports/heatmap.h"
#include "ui/reports/reportcallsmodel.h"
#include "ui/reports/reportchart.h"
#include "ui/reports/reportcharts.h"
#include "ui/reports/reportpaper.h"
#include "ui/reports/reportprint.h"
#include "ui/reports/reporttablemodel.h"
#include "ui/reports/reporttext.h"
#include "ui/reports/savedreports.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QBuffer>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace fw;
using namespace fw::tests;
using namespace fw::ui;
using namespace fw::reports;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QTimeZone kUtc = QTimeZone::utc();

std::shared_ptr<const Report> make(ReportScene &scene, const ReportDefinition &definition)
{
    const auto answer =
        scene.source.make(definition, scene.floor.floor().config(), scene.clock.now()).result();
    return answer ? *answer : nullptr;
}

ReportDefinition byDayAndTeam()
{
    ReportDefinition definition = ReportScene::lastWeek();
    definition.step = Step::Day;
    definition.rows = RowKind::Team;
    return definition;
}

} // namespace

/// What the page of reports is made of, without a page.
class TestReportModels final : public QObject
{
    Q_OBJECT

private slots:
    void everyMetricHasAName();
    void everyUsualReportCanBeMade();
    void theTableIsAModel();
    void sortingGoesByFigures();
    void callsBehindAreThoseOfTheCell();
    void theCallsAreAModel();
    void sharesInTheHeatMapAreOfSums();
    void cellsOfTheHeatMapAreRead();
    void placesOfAChartAreRead();
    void curvesHaveAStepThatFits_data();
    void curvesHaveAStepThatFits();
    void waitsFallIntoTheirClasses();
    void everyLineIsOnOnePage();
    void aNarrowPageStillTakesAColumn();
    void pagesArePainted();
    void savedReportsComeBack();
    void aForeignReportIsKept();
};

void TestReportModels::everyMetricHasAName()
{
    QSet<QString> titles;
    for (const Metric &metric : allMetrics()) {
        QVERIFY2(ReportText::name(metric) != metric.id, qUtf8Printable(metric.id));
        QVERIFY2(!titles.contains(ReportText::title(metric)),
                 qUtf8Printable(ReportText::title(metric)));
        titles.insert(ReportText::title(metric));
    }
    for (int rows = 0; rows < int(rowKindNames().size()); ++rows) {
        QVERIFY(!ReportText::rows(RowKind(rows)).isEmpty());
    }
    for (int step = 0; step < int(stepNames().size()); ++step) {
        QVERIFY(!ReportText::step(Step(step)).isEmpty());
    }
    for (int period = 0; period < int(periodKindNames().size()); ++period) {
        QVERIFY(!ReportText::period(PeriodKind(period)).isEmpty());
    }
}

void TestReportModels::everyUsualReportCanBeMade()
{
    ReportScene scene;
    const std::vector<ReportDefinition> usual = usualReports();
    for (std::size_t place = 0; place < usual.size(); ++place) {
        QVERIFY(!ReportText::usual(place).isEmpty());
        const auto report = make(scene, usual[place]);
        QVERIFY(report != nullptr);
        QCOMPARE(report->metrics().size(), std::size_t(usual[place].metrics.size()));
        for (const Metric *metric : report->metrics()) {
            QVERIFY(isAvailable(*metric, usual[place].rows));
        }
    }
    QVERIFY(ReportText::usual(usual.size()).isEmpty());
}

void TestReportModels::theTableIsAModel()
{
    ReportScene scene;
    for (const auto part : {ReportTableModel::Part::Lines, ReportTableModel::Part::Total}) {
        ReportTableModel model(part);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto report = make(scene, byDayAndTeam());
        model.show(report, kUtc);
        QCOMPARE(model.columnCount(), 2 + 2 * 6);
        QCOMPARE(model.rowCount(),
                 part == ReportTableModel::Part::Total ? 1 : int(report->rows.size()));
        model.sort(2, Qt::DescendingOrder);
        model.retranslate();
        model.show(make(scene, ReportScene::lastWeek()), kUtc);
        QCOMPARE(model.nameColumns(), 1);
        model.show(nullptr, kUtc);
        QCOMPARE(model.rowCount(), 0);
    }
}

void TestReportModels::sortingGoesByFigures()
{
    ReportScene scene;
    ReportTableModel model(ReportTableModel::Part::Lines);
    model.show(make(scene, byDayAndTeam()), kUtc);
    constexpr int kOffered = 2;
    const QPersistentModelIndex kept(model.index(4, kOffered));
    const QString figure = kept.data().toString();
    const QString first = model.index(0, 0).data().toString();
    model.sort(kOffered, Qt::DescendingOrder);
    for (int row = 1; row < model.rowCount(); ++row) {
        QVERIFY(model.index(row - 1, kOffered).data().toInt() >=
                model.index(row, kOffered).data().toInt());
    }
    QCOMPARE(kept.data().toString(), figure);
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), first);
    QCOMPARE(kept.row(), 4);
}

void TestReportModels::callsBehindAreThoseOfTheCell()
{
    ReportScene scene;
    const auto report = make(scene, byDayAndTeam());
    ReportTableModel model(ReportTableModel::Part::Lines);
    model.show(report, kUtc);
    QVERIFY(!model.cellAt(model.index(0, 0)));
    for (const int column : {2, 3, 4, 6}) { // numbers of calls, now and before
        for (int row = 0; row < model.rowCount(); row += 5) {
            const auto cell = model.cellAt(model.index(row, column));
            QVERIFY(cell);
            const FigureCalls calls = FigureCalls::of(*report, *cell);
            QVERIFY(calls.numerator.hasCalls && calls.numerator.counted && !calls.denominator);
            QCOMPARE(QString::number(*calls.numerator.counted),
                     model.index(row, column).data().toString());
            QCOMPARE(scene.source.store.calls(calls.numerator.request)->all,
                     *calls.numerator.counted);
        }
    }
    const auto level = model.cellAt(model.index(0, 8));
    const FigureCalls calls = FigureCalls::of(*report, *level);
    QVERIFY(calls.denominator && calls.denominator->counted);
    QCOMPARE(scene.source.store.calls(calls.denominator->request)->all,
             *calls.denominator->counted);
    const auto speed = model.cellAt(model.index(0, 10)); // waits have calls, but are no number
    QVERIFY(FigureCalls::of(*report, *speed).numerator.hasCalls);
    QVERIFY(!FigureCalls::of(*report, *speed).numerator.counted);
    const auto onBreak = model.cellAt(model.index(0, 12));
    QVERIFY(!FigureCalls::of(*report, *onBreak).numerator.hasCalls);
}

void TestReportModels::theCallsAreAModel()
{
    ReportCallsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    ReportCall call{u"pbx"_s, u"q\u202e1"_s, {}, {}, {}};
    call.record.callerNumber = "138****5678";
    call.record.outcome = live::CallOutcome::Abandoned;
    call.record.isShortAbandon = true;
    call.record.leftAt = TimePoint(std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 9h);
    ReportCall answered = call;
    answered.agentAddress = u"SIP/100"_s;
    answered.record.outcome = live::CallOutcome::Answered;
    answered.record.talk = 75s;
    answered.record.endedAt = answered.record.leftAt + 75s;
    model.show({call, answered}, kUtc);
    using Column = ReportCallsModel::Column;
    const auto text = [&](int row, Column column) {
        return model.index(row, int(column)).data().toString();
    };
    QCOMPARE(text(0, Column::Time), u"2026-03-02 09:00:00"_s);
    QVERIFY(!text(0, Column::Queue).contains(QChar(0x202e)));
    QCOMPARE(text(0, Column::Outcome), u"Abandoned, short"_s);
    QCOMPARE(text(0, Column::Agent), u"–"_s);
    QCOMPARE(text(1, Column::Agent), u"SIP/100"_s);
    QCOMPARE(text(1, Column::Talk), u"01:15"_s);
    QCOMPARE(text(1, Column::Caller), u"138****5678"_s);
    model.retranslate();
    model.show({}, kUtc);
}

void TestReportModels::sharesInTheHeatMapAreOfSums()
{
    ReportScene scene;
    ReportDefinition definition = ReportScene::lastWeek();
    definition.period = {PeriodKind::Custom, QDate(2026, 2, 23), QDate(2026, 3, 8)};
    const auto report = make(scene, chartDefinition(definition, ChartKind::Heat, u"SL-1"_s));
    QVERIFY(report != nullptr);
    const HeatMapData data = heatOf(*report, kUtc);
    QVERIFY(!data.isEmpty());
    // Mondays from 10:00 to 10:30, of both weeks.
    Figures sum;
    for (const ReportRow &row : report->rows) {
        const TimePoint start = report->bounds[std::size_t(row.step)];
        const auto day = std::chrono::floor<std::chrono::days>(start);
        if (std::chrono::weekday(day).iso_encoding() == 1 && start - day == 10h) {
            sum += row.now;
        }
    }
    const Metric &level = *findMetric(u"SL-1"_s);
    QVERIFY(sum.sums[Counter::Offered] > 0);
    QCOMPARE(level.value(data.cells[0][20]), level.value(sum));
    QCOMPARE(data.cells[0][20].sums[Counter::Offered], sum.sums[Counter::Offered]);
}

void TestReportModels::cellsOfTheHeatMapAreRead()
{
    ReportScene scene;
    Theme theme(ThemeKind::Light);
    const auto report =
        make(scene, chartDefinition(ReportScene::lastWeek(), ChartKind::Heat, u"SL-1"_s));
    HeatMap map(theme);
    map.resize(900, 220);
    static_cast<QWidget &>(map).show();
    QCOMPARE(map.cellCount(), 0);
    map.show(heatOf(*report, kUtc), *findMetric(u"OFF"_s));
    QCOMPARE(map.cellCount(), 7 * 24); // from 8 to 20 o'clock
    QVERIFY2(map.cellText(0).startsWith(u"Monday 08:00 · Offered "_s),
             qUtf8Printable(map.cellText(0)));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&map);
    QCOMPARE(list->childCount(), 7 * 24);
    QCOMPARE(map.cellAt(map.cellArea(30).center()), 30);
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Right);
    QCOMPARE(map.currentCell(), 25);
    QTest::keyClick(&map, Qt::Key_Up);
    QTest::keyClick(&map, Qt::Key_Left);
    QTest::keyClick(&map, Qt::Key_Left);
    QTest::keyClick(&map, Qt::Key_Up);
    QCOMPARE(map.currentCell(), 0);
    QVERIFY(!map.grab().isNull());
}

void TestReportModels::placesOfAChartAreRead()
{
    ReportScene scene;
    Theme theme(ThemeKind::Dark);
    const auto report =
        make(scene, chartDefinition(ReportScene::lastWeek(), ChartKind::Arrivals, u"SL-1"_s));
    QVERIFY(report != nullptr);
    ReportChart chart(theme);
    chart.resize(700, 220);
    static_cast<QWidget &>(chart).show();
    for (const ChartKind kind : {ChartKind::Arrivals, ChartKind::ServiceLevel, ChartKind::States}) {
        chart.show(pictureOf(*report, kind, 0.8, kUtc));
        QCOMPARE(chart.cellCount(), 7);
        QVERIFY(chart.cellText(2).startsWith(u"03-04 · "_s));
        QVERIFY(chart.cellAt(chart.cellArea(3).center()) == 3);
        QVERIFY(!chart.grab().isNull());
    }
    const ChartPicture level = pictureOf(*report, ChartKind::ServiceLevel, 0.8, kUtc);
    QCOMPARE(level.series.size(), std::size_t(2));
    QCOMPARE(level.series.back().values.front(), std::optional(0.8));
    const Metric &metric = *findMetric(u"SL-1"_s);
    QCOMPARE(level.series.front().values.at(1), metric.value(totalsByStep(*report)[1].now));
    QCOMPARE(pictureOf(*report, ChartKind::ServiceLevel, {}, kUtc).series.size(), std::size_t(1));
    const ChartPicture states = pictureOf(*report, ChartKind::States, {}, kUtc);
    double hours = 0.0;
    for (const ChartSeries &series : states.series) {
        hours += series.values.at(0).value_or(0.0);
    }
    const Figures day = totalsByStep(*report)[0].now;
    const Metric &signedIn = *findMetric(u"T-IN"_s);
    QVERIFY(std::abs(hours * 3600.0 - *signedIn.value(day)) < 1.0);
}

void TestReportModels::curvesHaveAStepThatFits_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("step");
    QTest::newRow("a day") << 1 << int(Step::Minutes30);
    QTest::newRow("a week") << 7 << int(Step::Day);
    QTest::newRow("a quarter") << 92 << int(Step::Day);
    QTest::newRow("a year") << 365 << int(Step::Week);
}

void TestReportModels::curvesHaveAStepThatFits()
{
    QFETCH(const int, days);
    QFETCH(const int, step);
    ReportDefinition definition = ReportScene::lastWeek();
    const QDate first(2026, 1, 1);
    definition.period = {PeriodKind::Custom, first, first.addDays(days - 1)};
    QCOMPARE(int(chartStep(definition)), step);
}

void TestReportModels::waitsFallIntoTheirClasses()
{
    std::vector<ReportCall> calls;
    for (const int wait : {0, 4, 5, 9, 10, 179, 180, 4000}) {
        ReportCall call;
        call.record.wait = std::chrono::seconds(wait);
        calls.push_back(call);
    }
    const ChartPicture picture = waitPicture(calls);
    QCOMPARE(picture.places.size(), qsizetype(kWaitClasses.size()));
    QCOMPARE(picture.places.constFirst(), u"0–5 s"_s);
    QCOMPARE(picture.places.constLast(), u"from 180 s"_s);
    const QList<double> wanted{2, 2, 1, 0, 0, 0, 0, 0, 1, 2};
    for (qsizetype place = 0; place < wanted.size(); ++place) {
        QCOMPARE(picture.series.front().values.at(place), std::optional(wanted.at(place)));
    }
}

void TestReportModels::everyLineIsOnOnePage()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        PaperMeasure measure;
        measure.width = 300 + random.bounded(500);
        measure.height = 20 + random.bounded(400);
        measure.lineHeight = 10 + random.bounded(20);
        measure.nameColumns = random.bounded(3);
        const int columns = measure.nameColumns + random.bounded(30);
        for (int column = 0; column < columns; ++column) {
            measure.columns << 30 + random.bounded(70);
        }
        measure.lines = random.bounded(200);
        const std::vector<PaperPage> pages = pagesOf(measure);
        QVERIFY(!pages.empty());
        QMap<int, QList<int>> linesOfBand;
        QMap<int, int> totals;
        QSet<int> shown;
        for (const PaperPage &page : pages) {
            QVERIFY((page.lines + int(page.hasTotal)) * measure.lineHeight <= measure.height ||
                    page.lines + int(page.hasTotal) == 1);
            double width = 0.0;
            for (int column = 0; column < measure.nameColumns; ++column) {
                width += measure.columns.at(column);
            }
            for (int column = 0; column < page.columns; ++column) {
                width += measure.columns.at(page.firstColumn + column);
                shown.insert(page.firstColumn + column);
            }
            QVERIFY(width <= measure.width || page.columns <= 1);
            for (int line = 0; line < page.lines; ++line) {
                linesOfBand[page.firstColumn] << page.firstLine + line;
            }
            totals[page.firstColumn] += int(page.hasTotal);
        }
        QCOMPARE(int(shown.size()), columns - measure.nameColumns);
        for (const int band : totals.keys()) {
            QCOMPARE(totals.value(band), 1);
            QList<int> wanted(measure.lines);
            std::iota(wanted.begin(), wanted.end(), 0);
            QCOMPARE(linesOfBand.value(band), wanted);
        }
    }
}

void TestReportModels::aNarrowPageStillTakesAColumn()
{
    PaperMeasure measure;
    measure.width = 10;
    measure.height = 5;
    measure.lineHeight = 20;
    measure.columns = {50, 60, 70};
    measure.nameColumns = 1;
    measure.lines = 2;
    const std::vector<PaperPage> pages = pagesOf(measure);
    QCOMPARE(pages.size(), std::size_t(2 * 3)); // two lines and the totals, a column each
    QCOMPARE(pages.front(), (PaperPage{1, 1, 0, 1, false}));
    QCOMPARE(pages.back(), (PaperPage{2, 1, 2, 0, true}));
}

void TestReportModels::pagesArePainted()
{
    ReportScene scene;
    ReportDefinition definition = byDayAndTeam();
    definition.step = Step::Hour;
    const auto report = make(scene, definition);
    const ReportSheet sheet = ReportText::sheet(*report, kUtc);
    QCOMPARE(sheet.title, u"Last week by team"_s);
    QVERIFY(sheet.facts.contains(u"Period: 2026-03-02 – 2026-03-08"_s));
    QVERIFY(sheet.facts.contains(u"Period before: 2026-02-23 – 2026-03-01"_s));
    const ReportPrint print(sheet, u"lin · desk-1"_s, QFont());
    int pages = 0;
    for (const QPageSize::PageSizeId size : {QPageSize::A3, QPageSize::A4, QPageSize::A6}) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(size));
        const int painted = print.paint(writer);
        QVERIFY(painted > pages); // the smaller the paper, the more of it
        pages = painted;
    }
}

void TestReportModels::savedReportsComeBack()
{
    MemorySettings settings;
    SavedReports saved(settings);
    QVERIFY(saved.load());
    QVERIFY(saved.all().empty());
    ReportDefinition definition = byDayAndTeam();
    QVERIFY(!saved.save(definition)); // without a name
    for (const QString &name : {u"Zebra"_s, u"Ant"_s}) {
        definition.name = name;
        QVERIFY(saved.save(definition));
    }
    definition.hasPrevious = false;
    QVERIFY(saved.save(definition));
    SavedReports again(settings);
    QVERIFY(again.load());
    QCOMPARE(again.all().size(), std::size_t(2));
    QCOMPARE(again.all().front(), definition);
    QVERIFY(again.remove(u"Ant"_s));
    QVERIFY(again.find(u"Ant"_s) == nullptr);
    settings.isRefusing = true;
    QVERIFY(!again.remove(u"Zebra"_s));
    QVERIFY(again.find(u"Zebra"_s) != nullptr);
}

void TestReportModels::aForeignReportIsKept()
{
    MemorySettings settings;
    QJsonObject foreign = byDayAndTeam().toJson();
    foreign["name"_L1] = u"Newer"_s;
    foreign["metrics"_L1] = QJsonArray{u"SL-99"_s};
    settings.values[SavedReports::kKey] = QJsonArray{foreign};
    SavedReports saved(settings);
    QVERIFY(saved.load());
    QVERIFY(saved.all().empty());
    ReportDefinition definition = byDayAndTeam();
    definition.name = u"Mine"_s;
    QVERIFY(saved.save(definition));
    const QJsonArray stored = settings.values[SavedReports::kKey].toArray();
    QCOMPARE(stored.size(), 2);
    QCOMPARE(stored.first().toObject(), foreign);
}

QTEST_MAIN(TestReportModels)
#include "tst_reportmodels.moc"
