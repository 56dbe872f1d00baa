// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/memorysettings.h"
#include "tests/ui/reportscene.h"
#include "ui/reports/chartcard.h"
#include "ui/reports/reportcallsdialog.h"
#include "ui/reports/reportpage.h"
#include "ui/reports/reporttable.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/segmentcontrol.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace fw;
using namespace fw::tests;
using namespace fw::ui;
using namespace fw::reports;
using namespace Qt::StringLiterals;

namespace {

template<typename Widget>
Widget *find(const QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QLatin1StringView(name));
    if (found == nullptr) {
        qFatal("no widget %s", name);
    }
    return found;
}

/// The dialog of that name that is open; null without one.
template<typename Dialog>
Dialog *openDialog(const char *name)
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible() && window->objectName() == QLatin1StringView(name)) {
            return qobject_cast<Dialog *>(window);
        }
    }
    return nullptr;
}

QString cell(const QTableView &view, int row, int column)
{
    return view.model()->index(row, column).data().toString();
}

struct Desk
{
    Desk()
    {
        page.resize(1290, 690);
        page.show();
    }

    Theme theme{ThemeKind::Light};
    ReportScene scene;
    MemorySettings settings;
    ReportPage page{scene.source, scene.floor, theme,
                    settings,     scene.clock, [] { return u"lin · desk-1"_s; }};
};

} // namespace

/// The page of reports on a source in memory, worked by keys alone.
class TestReportPage final : public QObject
{
    Q_OBJECT

private slots:
    void theFirstReportIsThere();
    void totalsStayAtTheFoot();
    void aReportIsChosenRunAndDrilledByKeys();
    void theCallsBehindAShareHaveTwoSides();
    void aFigureOfTheWeekBeforeIsDrilled();
    void whatIsNotCountedOfCallsSaysSo();
    void metricsAreChosenByKeys();
    void aLongReportShowsItsProgressAndIsCancelled();
    void aLateAnswerIsDropped();
    void anErrorIsASentence();
    void anEmptyJournalSaysWhatToDo();
    void anEmptyPeriodSaysWhereDataIs();
    void reportsAreKeptAndDeleted();
    void aReportIsExportedByKeys_data();
    void aReportIsExportedByKeys();
    void aFileThatCannotBeWrittenIsASentence();
    void chartsAreAskedForWhenTheyAreSeen();
    void onlyWhatIsAllowedIsReported();
    void everyControlHasAName();
};

void TestReportPage::theFirstReportIsThere()
{
    Desk desk;
    QTRY_VERIFY(desk.page.report() != nullptr);
    QCOMPARE(desk.page.report()->definition.period.kind, PeriodKind::Today);
    auto *view = find<LiveTableView>(desk.page, "reportTable");
    QVERIFY(view->model()->rowCount() > 4);
    QCOMPARE(cell(*view, 0, 0), u"2026-03-11 08:00"_s);
    const QString head = view->model()->headerData(1, Qt::Horizontal).toString();
    QCOMPARE(head, u"Offered\nOFF"_s);
    const QString tip = view->model()->headerData(7, Qt::Horizontal, Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"SL-1 = A_T / (A + B)"_s), qUtf8Printable(tip));
    QCOMPARE(view->model()->headerData(2, Qt::Horizontal).toString(), u"Offered\nbefore"_s);
}

void TestReportPage::totalsStayAtTheFoot()
{
    Desk desk;
    desk.page.run(ReportScene::lastWeek());
    QTRY_COMPARE(desk.page.report() ? desk.page.report()->definition.rows : RowKind::All,
                 RowKind::Queue);
    auto *view = find<LiveTableView>(desk.page, "reportTable");
    auto *foot = find<LiveTableView>(desk.page, "reportTotals");
    QCOMPARE(foot->model()->rowCount(), 1);
    QCOMPARE(cell(*foot, 0, 0), u"Total"_s);
    int sum = 0;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        sum += cell(*view, row, 1).toInt();
    }
    QVERIFY(sum > 0);
    QCOMPARE(cell(*foot, 0, 1).toInt(), sum);
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        QCOMPARE(foot->columnWidth(column), view->columnWidth(column));
    }
    desk.page.resize(900, 690);
    QScrollBar *across = view->horizontalScrollBar();
    across->setValue(across->maximum());
    QTRY_COMPARE(foot->horizontalScrollBar()->value(), across->value());
    QVERIFY(foot->isVisible());
}

void TestReportPage::aReportIsChosenRunAndDrilledByKeys()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    auto *list = find<QListWidget>(desk.page, "reportList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down); // "Today by queue"
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(desk.page.report() && desk.page.report()->definition.rows == RowKind::Queue);
    QCOMPARE(desk.page.report()->definition.name, u"Today by queue"_s);
    auto *period = find<QComboBox>(desk.page, "reportPeriod");
    period->setFocus();
    QTest::keyClick(period, Qt::Key_Down); // yesterday
    auto *run = find<QPushButton>(desk.page, "reportRun");
    run->setFocus();
    QTest::keyClick(run, Qt::Key_Space);
    QTRY_COMPARE(desk.page.report()->definition.period.kind, PeriodKind::Yesterday);
    auto *view = find<LiveTableView>(desk.page, "reportTable");
    view->setFocus();
    const int offered = cell(*view, 0, 1).toInt();
    QVERIFY(offered > 0);
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY(openDialog<ReportCallsDialog>("reportCallsDialog") != nullptr);
    auto *dialog = openDialog<ReportCallsDialog>("reportCallsDialog");
    auto *calls = find<LiveTableView>(*dialog, "reportCallsTable");
    QTRY_VERIFY(calls->model()->rowCount() > 0);
    QCOMPARE(calls->model()->rowCount(), offered);
    const QString sentence = find<QLabel>(*dialog, "reportCallsSentence")->text();
    QVERIFY2(sentence.contains(u"✓"_s), qUtf8Printable(sentence));
    QCOMPARE(desk.scene.source.askedCalls.back().queues.size(), std::size_t(1));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(openDialog<ReportCallsDialog>("reportCallsDialog") == nullptr);
}

void TestReportPage::theCallsBehindAShareHaveTwoSides()
{
    Desk desk;
    desk.page.run(ReportScene::lastWeek());
    auto *foot = find<LiveTableView>(desk.page, "reportTotals");
    QTRY_COMPARE(foot->model()->columnCount(), 13);
    foot->setCurrentIndex(foot->model()->index(0, 7));
    foot->setFocus();
    QTest::keyClick(foot, Qt::Key_Return);
    auto *dialog = openDialog<ReportCallsDialog>("reportCallsDialog");
    QVERIFY(dialog != nullptr);
    QVERIFY(
        find<QLabel>(*dialog, "reportCallsTitle")->text().startsWith(u"Service level SL-1 · "_s));
    auto *sides = find<SegmentControl>(*dialog, "reportCallsSide");
    QVERIFY(sides->isVisible());
    auto *sentence = find<QLabel>(*dialog, "reportCallsSentence");
    QTRY_VERIFY2(sentence->text().startsWith(u"The first 1000 of"_s),
                 qUtf8Printable(sentence->text()));
    QCOMPARE(desk.scene.source.askedCalls.back().plus,
             std::vector<Counter>{Counter::AnsweredInTime});
    sides->setCurrent(1);
    QCOMPARE(desk.scene.source.askedCalls.back().plus,
             (std::vector<Counter>{Counter::Answered, Counter::Abandoned}));
    QTRY_VERIFY2(sentence->text().contains(u"✓"_s), qUtf8Printable(sentence->text()));
}

void TestReportPage::aFigureOfTheWeekBeforeIsDrilled()
{
    Desk desk;
    ReportDefinition definition = ReportScene::lastWeek();
    definition.period.kind = PeriodKind::ThisWeek;
    desk.page.run(definition);
    auto *view = find<LiveTableView>(desk.page, "reportTable");
    QTRY_COMPARE(view->model()->columnCount(), 13);
    view->setCurrentIndex(view->model()->index(0, 2));
    QTest::keyClick(view, Qt::Key_Return);
    const TimeSpan span = desk.scene.source.askedCalls.back().span;
    QCOMPARE(toMicroseconds(span.from), toMicroseconds(desk.page.report()->previous.from));
    QCOMPARE(toMicroseconds(span.to), toMicroseconds(desk.page.report()->previous.to));
    auto *dialog = openDialog<ReportCallsDialog>("reportCallsDialog");
    QVERIFY(dialog != nullptr);
    auto *sentence = find<QLabel>(*dialog, "reportCallsSentence");
    QTRY_VERIFY2(sentence->text().contains(u"✓"_s), qUtf8Printable(sentence->text()));
}

void TestReportPage::whatIsNotCountedOfCallsSaysSo()
{
    Desk desk;
    ReportDefinition definition = ReportScene::lastWeek();
    definition.rows = RowKind::Team;
    definition.metrics = QStringList{u"T-BREAK"_s};
    desk.page.run(definition);
    auto *view = find<LiveTableView>(desk.page, "reportTable");
    QTRY_COMPARE(view->model()->columnCount(), 3);
    QTest::keyClick(view, Qt::Key_Return);
    auto *dialog = openDialog<ReportCallsDialog>("reportCallsDialog");
    QVERIFY(dialog != nullptr);
    QVERIFY(find<QLabel>(*dialog, "reportCallsSentence")->text().startsWith(u"No single calls"_s));
    QVERIFY(!find<QProgressBar>(*dialog, "reportCallsProgress")->isVisible());
}

void TestReportPage::metricsAreChosenByKeys()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    auto *button = find<QPushButton>(desk.page, "reportMetrics");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto *dialog = openDialog<QDialog>("metricDialog");
    QVERIFY(dialog != nullptr);
    auto *field = find<QLineEdit>(*dialog, "metricFind");
    QTest::keyClicks(field, u"SL-3"_s);
    auto *tree = find<QTreeWidget>(*dialog, "metricTree");
    tree->setFocus();
    QTreeWidgetItem *item =
        tree->findItems(u"SL-3"_s, Qt::MatchExactly | Qt::MatchRecursive, 1).constFirst();
    QVERIFY(!item->isHidden());
    tree->setCurrentItem(item);
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(item->checkState(0), Qt::Checked);
    QTest::keyClick(find<QPushButton>(*dialog, "metricAccept"), Qt::Key_Space);
    auto *run = find<QPushButton>(desk.page, "reportRun");
    QTest::keyClick(run, Qt::Key_Space);
    QTRY_VERIFY(desk.page.report()->definition.metrics.contains(u"SL-3"_s));
    // Calls of queues say nothing of agents, so their rows get the metrics that do.
    auto *rows = find<QComboBox>(desk.page, "reportRows");
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Down);
    QTest::keyClick(rows, Qt::Key_Down);
    QCOMPARE(RowKind(rows->currentIndex()), RowKind::Agent);
    QTest::keyClick(run, Qt::Key_Space);
    QTRY_COMPARE(desk.page.report()->definition.rows, RowKind::Agent);
    QVERIFY(desk.page.report()->definition.metrics.contains(u"OCC-1"_s));
}

void TestReportPage::aLongReportShowsItsProgressAndIsCancelled()
{
    Desk desk;
    QTRY_VERIFY(desk.page.report() != nullptr);
    const auto shown = desk.page.report();
    desk.scene.source.hold();
    desk.page.run(ReportScene::lastWeek());
    auto *progress = find<QProgressBar>(desk.page, "reportProgress");
    auto *cancel = find<QPushButton>(desk.page, "reportCancel");
    QVERIFY(progress->isVisible());
    QVERIFY(cancel->isVisible());
    desk.scene.source.held().setProgressValue(430);
    QTRY_COMPARE(progress->value(), 430);
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Space);
    QVERIFY(desk.scene.source.held().isCanceled());
    desk.scene.source.held().finish();
    auto *message = find<QLabel>(desk.page, "reportMessage");
    QTRY_COMPARE(message->text(), u"The report was cancelled."_s);
    QVERIFY(!progress->isVisible());
    QCOMPARE(desk.page.report(), shown);
}

void TestReportPage::aLateAnswerIsDropped()
{
    Desk desk;
    QTRY_VERIFY(desk.page.report() != nullptr);
    const auto shown = desk.page.report();
    desk.scene.source.hold();
    desk.page.run(ReportScene::lastWeek());
    QPromise<ReportAnswer> &first = desk.scene.source.held();
    desk.page.run(ReportScene::lastWeek());
    QVERIFY(first.isCanceled());
    first.addResult(ReportAnswer(Error{ErrorCode::Database, u"late"_s}));
    first.finish();
    desk.scene.source.held().addResult(ReportAnswer(std::make_shared<const Report>(*shown)));
    desk.scene.source.held().finish();
    QTRY_VERIFY(desk.page.report() != shown);
    QVERIFY(!find<QLabel>(desk.page, "reportMessage")->text().contains(u"late"_s));
}

void TestReportPage::anErrorIsASentence()
{
    Desk desk;
    QTRY_VERIFY(desk.page.report() != nullptr);
    desk.scene.source.error = Error{ErrorCode::InvalidArgument, u"rows"_s};
    desk.page.run(ReportScene::lastWeek());
    auto *message = find<QLabel>(desk.page, "reportMessage");
    QTRY_VERIFY2(message->text().contains(u"too many lines"_s), qUtf8Printable(message->text()));
    QVERIFY(message->isVisible());
    desk.scene.source.error = Error{ErrorCode::Database, u"disk I/O error"_s};
    desk.page.run(ReportScene::lastWeek());
    QTRY_VERIFY(message->text().contains(u"disk I/O error"_s));
}

void TestReportPage::anEmptyJournalSaysWhatToDo()
{
    Theme theme(ThemeKind::Light);
    ReportScene scene;
    FakeReportSource empty;
    MemorySettings settings;
    ReportPage page(empty, scene.floor, theme, settings, scene.clock, {});
    page.show();
    auto *sentence = find<QLabel>(page, "reportEmpty");
    QTRY_VERIFY2(sentence->text().startsWith(u"The journal is empty."_s),
                 qUtf8Printable(sentence->text()));
    QVERIFY(sentence->isVisible());
    for (const char *name : {"reportPrint", "reportPdf", "reportXlsx", "reportCsv"}) {
        QVERIFY(!find<QPushButton>(page, name)->isEnabled());
    }
}

void TestReportPage::anEmptyPeriodSaysWhereDataIs()
{
    Desk desk;
    ReportDefinition definition = ReportScene::lastWeek();
    definition.period = {PeriodKind::Custom, QDate(2025, 1, 1), QDate(2025, 1, 2)};
    desk.page.run(definition);
    auto *sentence = find<QLabel>(desk.page, "reportEmpty");
    QTRY_VERIFY2(sentence->text().contains(u"from 2026-02-23 to 2026-03-11"_s),
                 qUtf8Printable(sentence->text()));
}

void TestReportPage::reportsAreKeptAndDeleted()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    auto *list = find<QListWidget>(desk.page, "reportList");
    const int usual = list->count();
    auto *step = find<QComboBox>(desk.page, "reportStep");
    step->setFocus();
    QTest::keyClick(step, Qt::Key_Down); // by hour
    auto *save = find<QPushButton>(desk.page, "reportSave");
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    auto *dialog = openDialog<QInputDialog>("reportNameDialog");
    QVERIFY(dialog != nullptr);
    auto *name = dialog->findChild<QLineEdit *>();
    name->selectAll();
    QTest::keyClicks(name, u"For Monday"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(list->count(), usual + 1);
    QCOMPARE(list->item(usual)->text(), u"★ For Monday"_s);
    SavedReports again(desk.settings);
    QVERIFY(again.load());
    QVERIFY(again.find(u"For Monday"_s) != nullptr);
    QCOMPARE(again.find(u"For Monday"_s)->step, Step::Hour);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(desk.page.report()->definition.name, u"For Monday"_s);
    auto *remove = find<QPushButton>(desk.page, "reportRemove");
    QVERIFY(remove->isEnabled());
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    QCOMPARE(list->count(), usual);
    desk.settings.isRefusing = true;
    QTest::keyClick(save, Qt::Key_Space);
    QTRY_VERIFY(openDialog<QInputDialog>("reportNameDialog") != nullptr);
    dialog = openDialog<QInputDialog>("reportNameDialog");
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Another"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(find<QLabel>(desk.page, "reportMessage")->text().startsWith(u"▲"_s));
    QCOMPARE(list->count(), usual);
}

void TestReportPage::aReportIsExportedByKeys_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("pdf") << u"reportPdf"_s << u"pdf"_s << QByteArray("%PDF-1");
    QTest::newRow("excel") << u"reportXlsx"_s << u"xlsx"_s << QByteArray("PK");
    QTest::newRow("csv") << u"reportCsv"_s << u"csv"_s << QByteArray("\xEF\xBB\xBF");
}

void TestReportPage::aReportIsExportedByKeys()
{
    QFETCH(const QString, button);
    QFETCH(const QString, what);
    QFETCH(const QByteArray, begin);
    const QTemporaryDir folder;
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    QTRY_VERIFY(desk.page.report() != nullptr);
    QSignalSpy exported(&desk.page, &ReportPage::exported);
    auto *export_ = desk.page.findChild<QPushButton *>(button);
    QVERIFY(export_->isEnabled());
    export_->setFocus();
    QTest::keyClick(export_, Qt::Key_Space);
    QTRY_VERIFY(openDialog<QFileDialog>("reportFileDialog") != nullptr);
    auto *dialog = openDialog<QFileDialog>("reportFileDialog");
    const QString file = folder.filePath(u"report."_s + what);
    emit dialog->fileSelected(file);
    dialog->close();
    QTRY_COMPARE(exported.count(), 1);
    QCOMPARE(exported.first().at(0).toString(), what);
    QCOMPARE(exported.first().at(1).toString(), file);
    QFile made(file);
    QVERIFY(made.open(QIODevice::ReadOnly));
    QVERIFY(made.readAll().startsWith(begin));
    QVERIFY(find<QLabel>(desk.page, "reportMessage")->text().contains(u"report."_s + what));
    QTRY_VERIFY(export_->isEnabled());
}

void TestReportPage::aFileThatCannotBeWrittenIsASentence()
{
    Desk desk;
    QTRY_VERIFY(desk.page.report() != nullptr);
    QSignalSpy exported(&desk.page, &ReportPage::exported);
    auto *exporter = desk.page.findChild<ReportExport *>();
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Pdf, ExportFormat::Xlsx}) {
        find<QLabel>(desk.page, "reportMessage")->clear();
        exporter->write(format, u"/nowhere/at/all/report"_s);
        QTRY_VERIFY(find<QLabel>(desk.page, "reportMessage")->text().contains(u"/nowhere/at"_s));
    }
    QCOMPARE(exported.count(), 0);
}

void TestReportPage::chartsAreAskedForWhenTheyAreSeen()
{
    Desk desk;
    desk.page.run(ReportScene::lastWeek());
    auto *card = desk.page.findChild<ChartCard *>();
    auto *chart = find<QWidget>(desk.page, "reportChart");
    QTRY_VERIFY(chart->isVisible());
    QTRY_COMPARE(desk.scene.source.asked.back().rows, RowKind::All);
    QCOMPARE(desk.scene.source.asked.back().step, Step::Day);
    const std::size_t asked = desk.scene.source.asked.size();
    card->setKind(ChartKind::States); // drawn from the same
    card->setKind(ChartKind::ServiceLevel);
    QVERIFY(chart->isVisible());
    QCOMPARE(desk.scene.source.asked.size(), asked);
    card->setKind(ChartKind::Heat);
    QTRY_VERIFY(find<QWidget>(desk.page, "heatMap")->isVisible());
    QCOMPARE(desk.scene.source.asked.back().step, Step::Minutes30);
    card->setKind(ChartKind::Abandonment);
    QTRY_VERIFY(chart->isVisible());
    QCOMPARE(desk.scene.source.askedCalls.back().plus, std::vector<Counter>{Counter::Abandoned});
    card->setKind(ChartKind::Arrivals);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Return);
    auto *dialog = openDialog<ReportCallsDialog>("reportCallsDialog");
    QVERIFY(dialog != nullptr);
    QVERIFY(find<QLabel>(*dialog, "reportCallsTitle")->text().contains(u"2026-03-03"_s));
}

void TestReportPage::onlyWhatIsAllowedIsReported()
{
    Desk desk;
    const int own = *desk.scene.floor.floor().config().scopes.find(u"east"_s);
    desk.page.setScopeRule(
        [&](int scope) { return desk.scene.floor.floor().config().scopes.isWithin(scope, own); });
    auto *scope = find<QComboBox>(desk.page, "reportScope");
    QCOMPARE(scope->itemText(0), u"Partner East"_s);
    desk.page.run(ReportScene::lastWeek()); // asks for the whole floor
    QTRY_VERIFY(desk.page.report() != nullptr);
    QTRY_COMPARE(desk.page.report()->definition.scope, u"east"_s);
    for (const ReportDefinition &asked : desk.scene.source.asked) {
        QVERIFY(!asked.scope.isEmpty() || &asked == &desk.scene.source.asked.front());
    }
    desk.page.setExportAllowed(false);
    QVERIFY(!find<QPushButton>(desk.page, "reportPdf")->isEnabled());
    desk.page.setScopeRule([](int) { return false; });
    QVERIFY(desk.page.report() == nullptr);
    QCOMPARE(find<QLabel>(desk.page, "reportMessage")->text(),
             u"Your role sees no reports of this part."_s);
}

void TestReportPage::everyControlHasAName()
{
    Desk desk;
    QTRY_VERIFY(desk.page.report() != nullptr);
    QStringList nameless;
    const auto widgets = desk.page.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isControl = widget->focusPolicy() != Qt::NoFocus &&
                               widget->focusProxy() == nullptr &&
                               qobject_cast<QScrollBar *>(widget) == nullptr &&
                               !widget->objectName().startsWith(u"qt_"_s) && widget->isVisible();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (isControl && (face == nullptr || face->text(QAccessible::Name).isEmpty())) {
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            widget->objectName();
        }
    }
    QCOMPARE(nameless, QStringList());
}

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
