// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/floorscene.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/fuzzymatch.h"
#include "ui/shell/languageswitcher.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using fw::tests::FloorScene;

class TestPalette final : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_language.setLanguage(u"en"_s);
        m_window = std::make_unique<ui::MainWindow>(m_scene.store, m_theme, m_actions);
        m_first = new QLineEdit;
        m_window->addPage(ui::PageId::Floor, m_first);
        m_window->addPage(ui::PageId::Settings, new QLineEdit);
        m_palette = new ui::CommandPalette(
            m_actions, m_scene.store, m_theme,
            [this](const std::function<QString()> &text) { return m_language.inSourceWords(text); },
            *m_window);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_first->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void scoresMatches()
    {
        QCOMPARE(ui::fuzzyScore(u"", u"Settings"), 0);
        QVERIFY(!ui::fuzzyScore(u"x", u"Settings"));
        QVERIFY(!ui::fuzzyScore(u"gs se", u"Settings"_s.left(4)));
        QVERIFY(ui::fuzzyScore(u"stg", u"Settings").has_value());
        QVERIFY(ui::fuzzyScore(u"SETT", u"Settings") > ui::fuzzyScore(u"stgs", u"Settings"));
        QVERIFY(ui::fuzzyScore(u"fs", u"Full screen") > ui::fuzzyScore(u"fs", u"offset"));
        QVERIFY(ui::fuzzyScore(u"screen full", u"Full screen").has_value());
        QVERIFY(ui::fuzzyScore(u"设置", u"打开设置").has_value());
    }

    void opensAndLeavesByKey()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_palette->isVisible());
        QVERIFY(field()->hasFocus());
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!m_palette->isVisible());
        QVERIFY(m_first->hasFocus());
    }

    void runsAnAction()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(field(), u"settin"_s);
        QCOMPARE(titleAt(0), u"Settings"_s);
        QCOMPARE(list()->currentIndex().data(ui::PaletteModel::KeysRole).toString(), u"Ctrl+,"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_window->currentPage(), ui::PageId::Settings);
        QVERIFY(!m_palette->isVisible());
    }

    void offersOnlyWhatIsPossible()
    {
        m_palette->open();
        QTest::keyClicks(field(), u"alarms"_s); // the page is not there
        QVERIFY(titleAt(0) != u"Alarms"_s);
        field()->setText(u"qqqqzzzz"_s);
        QVERIFY(!list()->isVisible());
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(m_palette->isVisible()); // nothing to take
    }

    void findsInBothLanguages()
    {
        m_language.setLanguage(u"zh_CN"_s);
        m_palette->open();
        field()->setText(u"full screen"_s);
        QCOMPARE(titleAt(0), u"全屏开/关"_s);
        field()->setText(u"全屏"_s);
        QCOMPARE(titleAt(0), u"全屏开/关"_s);
    }

    void leadsToAgentsAndQueues()
    {
        QSignalSpy agents(m_palette, &ui::CommandPalette::agentChosen);
        QSignalSpy queues(m_palette, &ui::CommandPalette::queueChosen);
        const live::AgentView &agent = m_scene.store.floor().agents().at(3);
        const live::QueueView &queue = m_scene.store.floor().queues().at(1);
        m_palette->open();
        field()->setText(QString::fromStdString(agent.personId));
        QTest::keyClick(field(), Qt::Key_Enter);
        QCOMPARE(agents.count(), 1);
        QCOMPARE(agents.at(0).at(0).value<live::AgentId>(), agent.id);
        m_palette->open();
        field()->setText(QString::fromStdString(queue.name));
        QTest::keyClick(field(), Qt::Key_Enter);
        QCOMPARE(queues.count(), 1);
        QCOMPARE(queues.at(0).at(0).value<live::QueueId>(), queue.id);
    }

    void arrowsMoveTheChoice()
    {
        m_palette->open();
        QVERIFY(list()->model()->rowCount() > 2);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 2);
        QVERIFY(!field()->accessibleDescription().isEmpty());
        QTest::keyClick(field(), Qt::Key_PageUp);
        QCOMPARE(list()->currentIndex().row(), 0);
    }

    void goesAwayWithTheFocus()
    {
        m_palette->open();
        m_first->setFocus();
        QTRY_VERIFY(!m_palette->isVisible());
    }

    void isAGoodModel()
    {
        ui::PaletteModel model(m_actions, m_scene.store,
                               [](const std::function<QString()> &text) { return text(); });
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refill(QString());
        model.refill(u"1"_s);
        model.refill(u"no such thing"_s);
        QCOMPARE(model.rowCount(), 0);
    }

private:
    QLineEdit *field() const { return m_palette->findChild<QLineEdit *>(u"paletteField"_s); }

    QListView *list() const { return m_palette->findChild<QListView *>(u"paletteList"_s); }

    QString titleAt(int row) const { return list()->model()->index(row, 0).data().toString(); }

    ui::LanguageSwitcher m_language;
    ui::Theme m_theme{ui::ThemeKind::Light};
    FloorScene m_scene{3, 30};
    ui::ActionCatalogue m_actions;
    std::unique_ptr<ui::MainWindow> m_window;
    QLineEdit *m_first = nullptr;
    ui::CommandPalette *m_palette = nullptr;
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
