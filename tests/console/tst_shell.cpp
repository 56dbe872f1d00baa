// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/floorstore.h"
#include "ui/settings/feedtext.h"
#include "ui/shell/connectionpill.h"
#include "ui/shell/languageswitcher.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/actioncatalogue.h"

#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using live::FeedProblem;
using live::FeedState;

namespace {

const TimePoint kNow{std::chrono::hours(490000) + std::chrono::minutes(37)};

live::FeedHealth health(FeedState state, FeedProblem problem = FeedProblem::None)
{
    live::FeedHealth made;
    made.source = live::SwitchId(0);
    made.name = u"Asterisk <b>1</b>"_s;
    made.state = state;
    made.problem = problem;
    made.lastHeard = kNow;
    made.latency = std::chrono::milliseconds(38);
    return made;
}

} // namespace

class TestShell final : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_language = std::make_unique<ui::LanguageSwitcher>();
        m_language->setLanguage(u"en"_s);
        m_theme = std::make_unique<ui::Theme>(ui::ThemeKind::Light);
        m_clock = std::make_unique<ManualClock>(kNow);
        m_actions = std::make_unique<ui::ActionCatalogue>();
        m_store = std::make_unique<live::FloorStore>(live::FloorConfig::defaults(), *m_clock);
        m_window = std::make_unique<ui::MainWindow>(*m_store, *m_theme, *m_actions);
        m_window->addPage(ui::PageId::Floor, new QWidget);
        m_window->addPage(ui::PageId::Settings, new QWidget);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_actions.reset();
        m_store.reset();
        m_theme.reset();
        m_language.reset();
    }

    void keysLeadToPages()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), ui::PageId::Settings);
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QCOMPARE(m_window->currentPage(), ui::PageId::Floor);
        QSignalSpy resync(m_window.get(), &ui::MainWindow::resyncRequested);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(resync.count(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QVERIFY(m_window->isFullScreen());
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QVERIFY(!m_window->isFullScreen());
    }

    void mouseLeadsToPages()
    {
        QTest::mouseClick(button(u"railSettings"_s), Qt::LeftButton);
        QCOMPARE(m_window->currentPage(), ui::PageId::Settings);
        QVERIFY(button(u"railSettings"_s)->isChecked());
        QVERIFY(!button(u"railFloor"_s)->isChecked());
        QTest::mouseClick(button(u"railFloor"_s), Qt::LeftButton);
        QCOMPARE(m_window->currentPage(), ui::PageId::Floor);
    }

    void eachPageHasItsKey()
    {
        const std::pair<ui::PageId, Qt::Key> keys[] = {
            {ui::PageId::Queues, Qt::Key_F2},  {ui::PageId::Agents, Qt::Key_F3},
            {ui::PageId::Alarms, Qt::Key_F6},  {ui::PageId::Incidents, Qt::Key_F8},
            {ui::PageId::Reports, Qt::Key_F4}, {ui::PageId::Links, Qt::Key_F10},
            {ui::PageId::Audit, Qt::Key_F12}};
        for (const auto &[page, key] : keys) {
            QAction *action = m_actions->find(u"page."_s + ui::pageKey(page));
            QVERIFY(!action->isEnabled()); // no such page yet
            QTest::keyClick(m_window.get(), key);
            QCOMPARE(m_window->currentPage(), ui::PageId::Floor);
            m_window->addPage(page, new QWidget);
            QVERIFY(action->isEnabled());
            QTest::keyClick(m_window.get(), key);
            QCOMPARE(m_window->currentPage(), page);
            QTest::keyClick(m_window.get(), Qt::Key_F1);
        }
        QTest::mouseClick(button(u"railAlarms"_s), Qt::LeftButton);
        QCOMPARE(m_window->currentPage(), ui::PageId::Alarms);
    }

    void pagesAreKeptByName()
    {
        for (const ui::PageId page : ui::kAllPages) {
            QVERIFY(!ui::pageKey(page).isEmpty());
            QCOMPARE(ui::pageOf(ui::pageKey(page)), page);
        }
        QCOMPARE(ui::pageOf(u"no such page"_s), ui::PageId::Floor);
    }

    void ownKeysReplaceTheDelivered()
    {
        m_actions->setOwnKeys({{u"page.settings"_s, {QKeySequence(Qt::CTRL | Qt::Key_P)}},
                               {u"window.late"_s, {QKeySequence(Qt::Key_F12)}}});
        QCOMPARE(button(u"railSettings"_s)->toolTip(), u"Settings (Ctrl+P)"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), ui::PageId::Floor);
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), ui::PageId::Settings);
        const QAction *late = m_actions->add(
            {u"window.late"_s, ui::ActionGroup::Window, [] { return u"Late"_s; }, {}}, *m_window);
        QCOMPARE(late->shortcut(), QKeySequence(Qt::Key_F12));
        m_actions->setOwnKeys({});
        QCOMPARE(button(u"railSettings"_s)->toolTip(), u"Settings (Ctrl+,)"_s);
        QVERIFY(late->shortcut().isEmpty());
    }

    void languageChangesWithoutARestart()
    {
        m_store->takeHealth(health(FeedState::Waiting, FeedProblem::ConnectionRefused));
        connect(m_window.get(), &ui::MainWindow::languageRequested, m_language.get(),
                &ui::LanguageSwitcher::setLanguage);
        QCOMPARE(button(u"railFloor"_s)->text(), u"Floor"_s);
        QTest::mouseClick(button(u"languageButton"_s), Qt::LeftButton);
        QCOMPARE(m_language->language(), u"zh_CN"_s);
        QTRY_COMPARE(button(u"railFloor"_s)->text(), u"现场"_s);
        QCOMPARE(m_window->windowTitle(), u"现场督导台"_s);
        QVERIFY(text(u"bannerSentence"_s).contains(u"交换机拒绝了连接"_s));
        QCOMPARE(QLocale().language(), QLocale::Chinese);
        QTest::mouseClick(button(u"languageButton"_s), Qt::LeftButton);
        QTRY_COMPARE(button(u"railFloor"_s)->text(), u"Floor"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void themeChangesWithoutARestart()
    {
        connect(m_window.get(), &ui::MainWindow::themeRequested, m_theme.get(),
                &ui::Theme::setKind);
        const QImage light = m_window->grab().toImage();
        QTest::mouseClick(button(u"themeButton"_s), Qt::LeftButton);
        QCOMPARE(m_theme->kind(), ui::ThemeKind::Dark);
        const QImage dark = m_window->grab().toImage();
        const QPoint header(400, 6);
        QVERIFY(light.pixelColor(header).lightness() > 200);
        QVERIFY(dark.pixelColor(header).lightness() < 80);
        QTest::mouseClick(button(u"themeButton"_s), Qt::LeftButton);
        QCOMPARE(m_theme->kind(), ui::ThemeKind::Light);
    }

    void bannerNamesEveryProblem_data()
    {
        QTest::addColumn<int>("problem");
        for (int each = int(FeedProblem::None) + 1; each <= int(FeedProblem::Protocol); ++each) {
            QTest::addRow("problem %d", each) << each;
        }
    }

    void bannerNamesEveryProblem()
    {
        QFETCH(int, problem);
        const auto wanted = health(FeedState::Waiting, static_cast<FeedProblem>(problem));
        m_store->takeHealth(wanted);
        QWidget *banner = m_window->findChild<QWidget *>(u"connectionBanner"_s);
        QVERIFY(banner->isVisible());
        QVERIFY(!ui::FeedText::problem(wanted).isEmpty());
        QVERIFY(!ui::FeedText::advice(wanted.problem).isEmpty());
        QCOMPARE(text(u"bannerSentence"_s), wanted.name + u": "_s + ui::FeedText::problem(wanted));
        QVERIFY(text(u"bannerAdvice"_s).startsWith(ui::FeedText::advice(wanted.problem)));
        m_store->takeHealth(health(FeedState::Live));
        QVERIFY(!text(u"bannerSentence"_s).isEmpty());
    }

    void everyProblemHasItsOwnSentence()
    {
        QSet<QString> sentences;
        for (int each = int(FeedProblem::None) + 1; each <= int(FeedProblem::Protocol); ++each) {
            sentences.insert(
                ui::FeedText::problem(health(FeedState::Waiting, static_cast<FeedProblem>(each))));
        }
        QCOMPARE(sentences.size(), int(FeedProblem::Protocol));
    }

    void bannerOffersARetry()
    {
        m_store->takeHealth(health(FeedState::Offline, FeedProblem::LoginRefused));
        QSignalSpy retry(m_window.get(), &ui::MainWindow::retryRequested);
        QTest::mouseClick(button(u"retryNow"_s), Qt::LeftButton);
        QCOMPARE(retry.count(), 1);
        QTest::mouseClick(button(u"openSettings"_s), Qt::LeftButton);
        QCOMPARE(m_window->currentPage(), ui::PageId::Settings);
    }

    void pillShowsNameStateAndLatency()
    {
        m_store->takeHealth(health(FeedState::Live));
        auto *pill = m_window->findChild<ui::ConnectionPill *>(u"connectionPill"_s);
        QVERIFY(pill != nullptr);
        QCOMPARE(pill->accessibleName(), u"Asterisk <b>1</b>, Live · 38 ms"_s);
        QWidget *banner = m_window->findChild<QWidget *>(u"connectionBanner"_s);
        QTest::mouseClick(pill, Qt::LeftButton);
        QVERIFY(banner->isVisible());
        QVERIFY(text(u"bannerAdvice"_s).contains(u"38 ms"_s));
        QVERIFY(text(u"bannerAdvice"_s).contains(u"0 reconnects"_s));
        QTest::mouseClick(button(u"closeDetails"_s), Qt::LeftButton);
        QVERIFY(!button(u"closeDetails"_s)->isVisible());
    }

    void headerShowsIntervalAndClock()
    {
        m_store->takeHealth(health(FeedState::Live));
        QVERIFY(text(u"currentInterval"_s).contains(u"16:30–17:00"_s));
        QCOMPARE(text(u"clock"_s), u"16:37:00"_s);
        QVERIFY(text(u"dataAge"_s).contains(u"16:37:00"_s));
    }

private:
    QAbstractButton *button(const QString &name) const
    {
        return m_window->findChild<QAbstractButton *>(name);
    }

    QString text(const QString &name) const { return m_window->findChild<QLabel *>(name)->text(); }

    std::unique_ptr<ui::LanguageSwitcher> m_language;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<live::FloorStore> m_store;
    std::unique_ptr<ui::ActionCatalogue> m_actions;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
