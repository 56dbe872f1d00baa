// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvtext.h"
#include "tests/ui/floorscene.h"
#include "tests/ui/memorysettings.h"
#include "tests/ui/toldgate.h"
#include "ui/floor/floorpage.h"
#include "ui/tables/columndialog.h"
#include "ui/tables/tabledesk.h"
#include "ui/tables/tabletext.h"
#include "ui/tables/tabletools.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::ui;
using fw::tests::FloorScene;
using fw::tests::MemorySettings;

class TestTables final : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_store = std::make_unique<MemorySettings>();
        makeWindow();
    }

    void cleanup() { m_window.reset(); }

    void guardsFormulas_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("guarded");
        QTest::newRow("plain") << u"Li"_s << u"Li"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("equals") << u"=HYPERLINK(\"http://x\")"_s << u"'=HYPERLINK(\"http://x\")"_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-2+3"_s << u"'-2+3"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("return") << u"\r=1"_s << u"'\r=1"_s;
        QTest::newRow("after spaces") << u"  =1"_s << u"'  =1"_s;
        QTest::newRow("full width") << u"＝1"_s << u"'＝1"_s;
        QTest::newRow("within") << u"a=1"_s << u"a=1"_s;
        QTest::newRow("no figure") << u"–"_s << u"–"_s;
    }

    void guardsFormulas()
    {
        QFETCH(QString, cell);
        QTEST(guardedCell(cell), "guarded");
    }

    void writesCsv()
    {
        const TableText table{
            {u"Name"_s, u"Note"_s},
            {{u"李, \"Lee\""_s, u"two\r\nlines"_s}, {u"=cmd|' /C calc'!A0"_s, u"a;b"_s}}};
        QCOMPARE(table.toCsv(), QByteArray("\xef\xbb\xbf"
                                           "Name,Note\r\n"
                                           "\"李, \"\"Lee\"\"\",\"two\r\nlines\"\r\n"
                                           "'=cmd|' /C calc'!A0,\"a;b\"\r\n"));
    }

    void copiesTextAndHtml()
    {
        const TableText table{{u"A"_s, u"B"_s}, {{u"x\ty\nz"_s, u"<b>&=1"_s}, {u"=1"_s, u"é"_s}}};
        const std::unique_ptr<QMimeData> data(table.toMimeData());
        QCOMPARE(data->text(), u"A\tB\nx y z\t<b>&=1\n'=1\té\n"_s);
        QVERIFY(data->html().contains(u"<td>&lt;b&gt;&amp;=1</td>"_s));
        QVERIFY(data->html().contains(u"<th>A</th>"_s));
        QVERIFY(data->html().contains(u"<td>'=1</td>"_s));
    }

    void takesWhatIsShown()
    {
        m_view->horizontalHeader()->moveSection(2, 0);
        m_view->setColumnHidden(1, true);
        m_view->setRowHidden(0, true);
        const TableText all = TableText::of(*m_view, false);
        QCOMPARE(all.headers, (QStringList{u"C2"_s, u"C0"_s, u"C3"_s}));
        QCOMPARE(all.rows.size(), 3);
        QCOMPARE(all.rows.at(0), (QStringList{u"1/2"_s, u"1/0"_s, u"1/3"_s}));
        m_view->selectRow(2);
        const TableText some = TableText::of(*m_view, true);
        QCOMPARE(some.rows.size(), 1);
        QCOMPARE(some.rows.at(0).at(0), u"2/2"_s);
    }

    void takesOpenBranchesOfATree()
    {
        QStandardItemModel model(0, 2);
        for (int row = 0; row < 2; ++row) {
            auto *item = new QStandardItem(u"q%1"_s.arg(row));
            item->appendRow({new QStandardItem(u"caller"_s), new QStandardItem(u"wait"_s)});
            model.appendRow({item, new QStandardItem(u"n"_s)});
        }
        QTreeView tree;
        tree.setModel(&model);
        QCOMPARE(TableText::of(tree, false).rows.size(), 2);
        tree.expand(model.index(1, 0));
        const TableText text = TableText::of(tree, false);
        QCOMPARE(text.rows.size(), 3);
        QCOMPARE(text.rows.at(2), (QStringList{u"caller"_s, u"wait"_s}));
    }

    void floorTablesShowNoWholeNumber()
    {
        Theme theme(ThemeKind::Light);
        FloorScene scene(3, 12);
        scene.playAnHour();
        ActionCatalogue actions;
        FloorPage page(scene.store, theme, actions);
        const std::vector<live::WaitingCall> waiting = scene.store.floor().waitingCalls();
        QVERIFY(!waiting.empty());
        for (const QTableView *view : page.findChildren<QTableView *>()) {
            const QByteArray csv = TableText::of(*view, false).toCsv();
            for (const live::WaitingCall &call : waiting) {
                QVERIFY(!csv.contains(QByteArray::fromStdString(call.callerNumber)));
            }
        }
        const auto *queues = page.findChild<QTableView *>(u"queueTable"_s);
        const TableText text = TableText::of(*queues, false);
        const qsizetype agents = text.headers.indexOf(u"Agents by state"_s);
        QVERIFY(agents >= 0);
        QVERIFY(text.rows.at(0).at(agents).contains(u"Available"_s)); // painted, yet in words
    }

    void keepsTheLayout()
    {
        TableTools *tools = TableTools::of(*m_view);
        QVERIFY(tools != nullptr);
        tools->setShown(1, false);
        tools->moveColumn(3, 0);
        tools->setWidth(0, 177);
        tools->sortBy(2, Qt::AscendingOrder);
        makeWindow(); // as at the next start: it was stored when the window went
        QVERIFY(m_view->isColumnHidden(1));
        QCOMPARE(m_view->horizontalHeader()->logicalIndex(0), 3);
        QCOMPARE(m_view->columnWidth(0), 177);
        QCOMPARE(m_view->horizontalHeader()->sortIndicatorSection(), 2);
        QCOMPARE(m_model->index(0, 0).data().toString(), u"0/0"_s);
        TableTools::of(*m_view)->reset();
        QVERIFY(!m_view->isColumnHidden(1));
        QCOMPARE(m_view->horizontalHeader()->logicalIndex(0), 0);
    }

    void oneColumnStays()
    {
        TableTools *tools = TableTools::of(*m_view);
        for (int column = 0; column < 4; ++column) {
            tools->setShown(column, false);
        }
        QVERIFY(tools->isShown(3));
    }

    void ignoresALayoutOfAnotherTable_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("short order") << QByteArray(R"({"order":[0,1]})");
        QTest::newRow("twice") << QByteArray(R"({"order":[0,0,1,2]})");
        QTest::newRow("no such column") << QByteArray(R"({"hidden":[7]})");
        QTest::newRow("all hidden") << QByteArray(R"({"hidden":[0,1,2,3]})");
        QTest::newRow("widths") << QByteArray(R"({"widths":[1,2,3]})");
        QTest::newRow("wide") << QByteArray(R"({"widths":[1,2,3,9999999]})");
        QTest::newRow("sort") << QByteArray(R"({"sort":4})");
    }

    void ignoresALayoutOfAnotherTable()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!TableLayout::fromJson(QJsonDocument::fromJson(json).object(), 4));
    }

    void namedViewsComeBack()
    {
        TableTools *tools = TableTools::of(*m_view);
        tools->setShown(0, false);
        tools->saveView(u"夜班"_s);
        tools->reset();
        QVERIFY(tools->isShown(0));
        makeWindow();
        tools = TableTools::of(*m_view);
        QCOMPARE(tools->viewNames(), QStringList{u"夜班"_s});
        tools->applyView(u"夜班"_s);
        QVERIFY(!tools->isShown(0));
        tools->removeView(u"夜班"_s);
        QVERIFY(tools->viewNames().isEmpty());
    }

    void dialogArrangesByKeyboard()
    {
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_window->findChild<ColumnDialog *>();
        QVERIFY(dialog != nullptr);
        auto *list = dialog->findChild<QListWidget *>(u"columnList"_s);
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(m_view->isColumnHidden(1));
        list->setCurrentRow(2);
        QTest::keyClick(dialog->findChild<QPushButton *>(u"columnUp"_s), Qt::Key_Space);
        QCOMPARE(m_view->horizontalHeader()->logicalIndex(1), 2);
        QCOMPARE(list->currentRow(), 1);
        dialog->findChild<QSpinBox *>(u"columnWidth"_s)->setValue(222);
        QCOMPARE(m_view->columnWidth(2), 222);
        auto *name = dialog->findChild<QComboBox *>(u"viewName"_s);
        auto *save = dialog->findChild<QPushButton *>(u"saveView"_s);
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(name, u"Mine"_s);
        QTest::keyClick(save, Qt::Key_Space);
        QCOMPARE(TableTools::of(*m_view)->viewNames(), QStringList{u"Mine"_s});
        QTest::keyClick(dialog->findChild<QPushButton *>(u"usualColumns"_s), Qt::Key_Space);
        QVERIFY(!m_view->isColumnHidden(1));
        QTest::keyClick(dialog->findChild<QPushButton *>(u"applyView"_s), Qt::Key_Space);
        QVERIFY(m_view->isColumnHidden(1));
    }

    void copiesByKey()
    {
        const QSignalSpy copied(m_desk, &ui::TableDesk::copied);
        m_view->setFocus();
        m_view->selectRow(1);
        QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.size(), 1);
        QCOMPARE(copied.front(), (QVariantList{m_view->objectName(), 1}));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"C0\tC1\tC2\tC3\n1/0\t1/1\t1/2\t1/3\n"_s);
        QVERIFY(m_window->findChild<QLabel *>(u"notice"_s)->isVisible());
    }

    void largeCopiesAndFilesNeedToPassTheGate()
    {
        tests::ToldGate gate;
        m_desk->setGate(&gate);
        const QSignalSpy copied(m_desk, &ui::TableDesk::copied);
        QGuiApplication::clipboard()->setText(u"before"_s);
        m_view->setFocus();
        m_view->selectRow(1);
        m_desk->copy();
        QVERIFY(gate.asked.last().endsWith(u": 1"_s)); // the rows that are selected
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(copied.size(), 0);
        m_view->selectRow(2); // what was approved is what was asked for
        gate.go();
        QCOMPARE(copied.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"C0\tC1\tC2\tC3\n1/0\t1/1\t1/2\t1/3\n"_s);
        m_desk->exportCsv();
        QVERIFY(gate.asked.last().endsWith(u": 4"_s)); // all of them
        QVERIFY(m_window->findChild<QFileDialog *>(u"exportDialog"_s) == nullptr);
        gate.go();
        QVERIFY(m_window->findChild<QFileDialog *>(u"exportDialog"_s) != nullptr);
        m_desk->setGate(nullptr);
    }

    void exportsByKey()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"out.csv"_s);
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_E, Qt::ControlModifier);
        auto *dialog = m_window->findChild<QFileDialog *>(u"exportDialog"_s);
        QVERIFY(dialog != nullptr);
        const QSignalSpy exported(m_desk, &ui::TableDesk::exported);
        emit dialog->fileSelected(name);
        QCOMPARE(exported.size(), 1);
        QCOMPARE(exported.front(), (QVariantList{m_view->objectName(), 4, name}));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 5);
    }

    void saysWhyAnExportFailed()
    {
        m_view->setFocus();
        m_desk->exportCsv();
        auto *dialog = m_window->findChild<QFileDialog *>(u"exportDialog"_s);
        emit dialog->fileSelected(u"/no/such/folder/<b>out.csv"_s);
        const auto *message = m_window->findChild<QMessageBox *>(u"tableError"_s);
        QVERIFY(message != nullptr);
        QCOMPARE(message->textFormat(), Qt::PlainText);
        QVERIFY(message->text().contains(u"/no/such/folder/<b>out.csv"_s));
    }

    void saysWhyALayoutIsNotKept()
    {
        m_store->isRefusing = true;
        TableTools::of(*m_view)->setShown(0, false);
        QTRY_VERIFY(m_window->findChild<QMessageBox *>(u"tableError"_s) != nullptr);
        m_store->isRefusing = false;
    }

    void lateTablesAreTakenWithTheFocus()
    {
        QDialog dialog(m_window.get());
        auto *late = new QTableView(&dialog);
        late->setObjectName(u"lateTable"_s);
        late->setModel(m_model);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        late->setFocus();
        QTRY_VERIFY(TableTools::of(*late) != nullptr);
        late->selectRow(3);
        QTest::keyClick(late, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"3/3"_s));
    }

private:
    void makeWindow()
    {
        m_window.reset();
        m_actions = std::make_unique<ActionCatalogue>();
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_view = new QTableView(m_window.get());
        m_view->setObjectName(u"testTable"_s);
        m_model = new QStandardItemModel(4, 4, m_view);
        for (int row = 0; row < 4; ++row) {
            for (int column = 0; column < 4; ++column) {
                m_model->setItem(row, column, new QStandardItem(u"%1/%2"_s.arg(row).arg(column)));
            }
        }
        m_model->setHorizontalHeaderLabels({u"C0"_s, u"C1"_s, u"C2"_s, u"C3"_s});
        m_view->setModel(m_model);
        layout->addWidget(m_view);
        m_desk = new TableDesk(*m_actions, *m_store, m_clock, m_theme, *m_window);
        m_desk->adopt(*m_window);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    ManualClock m_clock{TimePoint(std::chrono::hours(490000))};
    Theme m_theme{ThemeKind::Light};
    std::unique_ptr<MemorySettings> m_store;
    std::unique_ptr<ActionCatalogue> m_actions;
    std::unique_ptr<QWidget> m_window;
    QTableView *m_view = nullptr;
    QStandardItemModel *m_model = nullptr;
    TableDesk *m_desk = nullptr;
};

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
