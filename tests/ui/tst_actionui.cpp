// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakeport.h"
#include "tests/ui/floorscene.h"
#include "ui/actions/actioncentre.h"
#include "ui/actions/actiondialog.h"
#include "ui/actions/planpreviewmodel.h"
#include "ui/actions/supervisionbar.h"
#include "ui/floor/agentdrag.h"
#include "ui/floor/floorpage.h"
#include "ui/floor/seatmap.h"
#include "ui/theme/theme.h"
#include "ui/widgets/livetableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::ui;
using namespace fw::commands;
using fw::tests::FakePort;
using fw::tests::FloorScene;
using live::AgentId;
using live::AgentRef;
using live::QueueRef;

/// The floor's page and the actions in one window, worked by keys as a supervisor would.
class TestActionUi : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void pausesByKeysAndTakesItBack();
    void pausesAGroupByKeys();
    void lettersInAFieldDoNothing();
    void deleteDoesNothing();
    void signOutAsksFirst();
    void listensByKeys();
    void greyedEntriesSayWhy();
    void refusalIsSaid();
    void raisesACallerByKeys();
    void withdrawingNeedsMoreThanEnter();
    void everyEntryOfTheMenuByKeys_data();
    void everyEntryOfTheMenuByKeys();
    void movesThroughTheDialog();
    void previewFollowsTheFloor();
    void theMenuKeyOpensTheMenu();
    void paletteActsOnTheLastList();
    void rubberBandChooses();
    void aChosenSeatIsDraggedAndNotBanded();
    void agentsLetGoOverAQueueMove();
    void whoIsThereAlreadyIsNotMoved();
    void logOpensAndCloses();
    void barShowsWhoElseListens();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void focusSeats();
    void awaitDialog();
    void chooseInMenu(AgentAction action);
    void tabTo(const QString &objectName);
    void dropOn(const QString &queue, const std::vector<AgentId> &agents);
    void talk(int agent);

    [[nodiscard]] QWidget *dialog() const { return m_centre->flow().dialog(); }

    Theme m_theme{ThemeKind::Light};
    std::unique_ptr<FloorScene> m_scene;
    std::unique_ptr<FakePort> m_port;
    std::unique_ptr<ActionCatalogue> m_catalogue;
    std::unique_ptr<QWidget> m_window;
    FloorPage *m_page = nullptr;
    SeatMap *m_seats = nullptr;
    ActionCentre *m_centre = nullptr;
    live::CallRef m_call = 500;
};

void TestActionUi::init()
{
    m_scene = std::make_unique<FloorScene>(3, 9);
    m_scene->goLive();
    for (std::size_t agent = 0; agent < 9; ++agent) {
        m_scene->send(live::MembershipChanged{QueueRef(agent % 3), AgentRef(agent), true, true});
    }
    m_scene->flush();
    m_port = std::make_unique<FakePort>();
    m_catalogue = std::make_unique<ActionCatalogue>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1366, 768);
    m_page = new FloorPage(m_scene->store, m_theme, *m_catalogue, m_window.get());
    m_centre = new ActionCentre(m_scene->store, *m_port, m_theme, *m_catalogue, *m_window);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_page, 1);
    layout->addWidget(m_centre->bar());
    m_centre->agentMenu().attach(m_page->agentLists(), [this] { return m_page->selectedAgents(); });
    m_centre->callerMenu().attach(m_page->waitingList(), [this] {
        const auto call = m_page->currentCaller();
        return call ? std::optional(CallerKey{call->source, call->call}) : std::nullopt;
    });
    m_seats = m_page->findChild<SeatMap *>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestActionUi::cleanup()
{
    m_window.reset();
    m_catalogue.reset();
    m_port.reset();
    m_scene.reset();
}

void TestActionUi::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus != nullptr);
    QTest::keyClick(focus, key, modifiers);
}

void TestActionUi::focusSeats()
{
    m_window->activateWindow(); // a closed dialog leaves no active window here
    m_seats->setFocus();
    QTRY_VERIFY(m_seats->hasFocus());
}

void TestActionUi::awaitDialog()
{
    QVERIFY(dialog() != nullptr);
    QTRY_VERIFY(dialog()->isActiveWindow() && QApplication::focusWidget() != nullptr);
}

void TestActionUi::talk(int agent)
{
    const QueueRef queue(std::size_t(agent) % 3);
    const AgentRef ref{std::size_t(agent)};
    m_scene->send(live::CallQueued{queue, ++m_call, 1, 0, "13912345678", {}});
    m_scene->send(live::CallAnswered{queue, m_call, ref, 2s, 1s});
    m_scene->send(live::AgentDeviceChanged{ref, live::DeviceState::InUse});
    m_scene->flush();
}

void TestActionUi::pausesByKeysAndTakesItBack()
{
    focusSeats();
    press(Qt::Key_P);
    QVERIFY(dialog() != nullptr);
    QTRY_VERIFY(dialog()->findChild<QListWidget *>(u"wishReasons"_s)->hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_VERIFY(dialog() == nullptr);
    const auto *pause = m_port->last<PauseAgent>();
    QVERIFY(pause != nullptr);
    QCOMPARE(pause->reason, m_scene->store.floor().config().reasons.at(1).code);
    QVERIFY(m_centre->toast()->isVisible());
    m_port->settle(1, CommandState::Done);
    focusSeats();
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_port->last<ResumeAgent>() != nullptr);
}

void TestActionUi::pausesAGroupByKeys()
{
    focusSeats();
    press(Qt::Key_Home);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_page->selectedAgents().size(), std::size_t(3));
    press(Qt::Key_P);
    QVERIFY(dialog() != nullptr);
    QCOMPARE(dialog()->findChild<LiveTableView *>(u"planPreview"_s)->model()->rowCount(), 3);
    awaitDialog();
    press(Qt::Key_Return);
    QCOMPARE(m_port->submitted.size(), std::size_t(3));
    focusSeats();
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_page->selectedAgents().size(), std::size_t(9));
    press(Qt::Key_Left);
    QCOMPARE(m_page->selectedAgents().size(), std::size_t(1));
}

void TestActionUi::lettersInAFieldDoNothing()
{
    auto *find = m_page->findChild<QLineEdit *>(u"findField"_s);
    find->setFocus();
    QTRY_VERIFY(find->hasFocus());
    for (const Qt::Key key : {Qt::Key_P, Qt::Key_R, Qt::Key_O, Qt::Key_L, Qt::Key_B}) {
        press(key);
    }
    QVERIFY(dialog() == nullptr);
    QVERIFY(m_port->submitted.empty());
    QCOMPARE(find->text().size(), 5);
}

void TestActionUi::deleteDoesNothing()
{
    focusSeats();
    press(Qt::Key_Delete);
    press(Qt::Key_Backspace);
    QVERIFY(dialog() == nullptr);
    QVERIFY(m_port->submitted.empty());
}

void TestActionUi::signOutAsksFirst()
{
    focusSeats();
    press(Qt::Key_O);
    awaitDialog();
    press(Qt::Key_Escape);
    QTRY_VERIFY(dialog() == nullptr);
    QVERIFY(m_port->submitted.empty());
    focusSeats();
    press(Qt::Key_O);
    awaitDialog();
    press(Qt::Key_Return);
    QVERIFY(m_port->last<SignOutAgent>() != nullptr);
}

void TestActionUi::listensByKeys()
{
    talk(0);
    focusSeats();
    press(Qt::Key_Home);
    QSignalSpy chosen(m_centre, &ActionCentre::phoneChosen);
    press(Qt::Key_L);
    awaitDialog(); // asks for the phone, once
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), u"PJSIP/6009"_s);
    press(Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    const auto *listen = m_port->last<Supervise>();
    QVERIFY(listen != nullptr);
    QCOMPARE(listen->phone, "PJSIP/6009");
    QVERIFY(m_centre->bar()->isVisible());
    m_port->settle(1, CommandState::Done);
    focusSeats();
    press(Qt::Key_W);
    QCOMPARE(m_port->last<Supervise>()->mode, SuperviseMode::Whisper);
    m_port->settle(2, CommandState::Done);
    press(Qt::Key_B);
    QCOMPARE(m_port->last<Supervise>()->mode, SuperviseMode::Barge);
    m_port->settle(3, CommandState::Done);
    press(Qt::Key_Escape);
    QVERIFY(m_port->last<EndSupervision>() != nullptr);
    m_port->settle(4, CommandState::Done);
    QVERIFY(!m_centre->bar()->isVisible());
}

void TestActionUi::greyedEntriesSayWhy()
{
    m_port->lack(CommandKind::Supervise, "originate");
    talk(0);
    const auto menu = m_centre->agentMenu().menuFor({AgentId(0)});
    const auto entry = [&](AgentAction action) {
        return menu->findChild<QAction *>(u"menu%1"_s.arg(int(action)));
    };
    QVERIFY(!entry(AgentAction::Listen)->isEnabled());
    QVERIFY(entry(AgentAction::Listen)->text().contains(u"originate"_s));
    QVERIFY(entry(AgentAction::Pause)->isEnabled());
    QVERIFY(entry(AgentAction::Pause)->text().endsWith(u"\tP"_s));
    QVERIFY(!entry(AgentAction::Resume)->isEnabled());
    const auto group = m_centre->agentMenu().menuFor({AgentId(0), AgentId(1)});
    QVERIFY(!group->findChild<QAction *>(u"menu%1"_s.arg(int(AgentAction::Whisper)))->isEnabled());
}

void TestActionUi::refusalIsSaid()
{
    focusSeats();
    press(Qt::Key_R);
    QVERIFY(m_port->submitted.empty());
    QVERIFY(m_centre->toast()->isVisible());
    QVERIFY(!m_centre->toast()->findChild<QLabel *>(u"toastWhat"_s)->text().isEmpty());
    QVERIFY(!m_centre->toast()->findChild<QPushButton *>(u"toastUndo"_s)->isVisible());
    m_scene->clock.advance(7s);
    emit m_scene->store.secondPassed();
    QVERIFY(!m_centre->toast()->isVisible());
}

void TestActionUi::raisesACallerByKeys()
{
    m_scene->send(live::CallQueued{QueueRef(0), 71, 1, 0, "13811112222", {}});
    m_scene->clock.advance(1s);
    m_scene->send(live::CallQueued{QueueRef(0), 72, 2, 0, "13833334444", {}});
    m_scene->flush();
    m_page->waitingList().setFocus();
    QTRY_VERIFY(m_page->waitingList().hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_U);
    const auto *raise = m_port->last<SetCallerPriority>();
    QVERIFY(raise != nullptr);
    QCOMPARE(raise->call, live::CallRef(72));
    QCOMPARE(raise->priority, 1);
}

void TestActionUi::withdrawingNeedsMoreThanEnter()
{
    m_scene->send(live::CallQueued{QueueRef(0), 71, 1, 0, "13811112222", {}});
    m_scene->flush();
    m_centre->flow().start(CallerAction::Withdraw, {live::SwitchId(0), 71});
    QTRY_VERIFY(QApplication::focusWidget() != nullptr && dialog()->isActiveWindow());
    press(Qt::Key_Return);
    QVERIFY(m_port->submitted.empty());
    m_centre->flow().start(CallerAction::Withdraw, {live::SwitchId(0), 71});
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"actionOk"_s), Qt::LeftButton);
    QCOMPARE(m_port->last<WithdrawCaller>()->call, live::CallRef(71));
}

void TestActionUi::chooseInMenu(AgentAction action)
{
    focusSeats();
    const QPoint point = m_seats->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, point, m_seats->mapToGlobal(point));
    QApplication::sendEvent(m_seats, &event);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    const QString wanted = u"menu%1"_s.arg(int(action));
    for (int step = 0; step < 30; ++step) {
        if (menu->activeAction() != nullptr && menu->activeAction()->objectName() == wanted) {
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
        QTest::keyClick(menu, Qt::Key_Down);
    }
    QFAIL("the entry is not reached");
}

void TestActionUi::tabTo(const QString &objectName)
{
    for (int step = 0; step < 20; ++step) {
        if (QApplication::focusWidget()->objectName() == objectName) {
            return;
        }
        press(Qt::Key_Tab);
    }
    QFAIL(qPrintable(objectName));
}

void TestActionUi::everyEntryOfTheMenuByKeys_data()
{
    QTest::addColumn<AgentAction>("action");
    QTest::addColumn<std::size_t>("command");
    const auto row = [](const char *name, AgentAction action, const SwitchCommand &command) {
        QTest::newRow(name) << action << command.index();
    };
    row("pause", AgentAction::Pause, PauseAgent{});
    row("sign out", AgentAction::SignOut, SignOutAgent{});
    row("hang up", AgentAction::HangUp, HangUpAgent{});
    row("add", AgentAction::AddToQueue, AddMember{});
    row("move", AgentAction::MoveToQueue, MoveMember{});
    row("remove", AgentAction::RemoveFromQueue, RemoveMember{});
    row("penalty", AgentAction::SetPenalty, SetPenalty{});
}

void TestActionUi::everyEntryOfTheMenuByKeys()
{
    QFETCH(AgentAction, action);
    QFETCH(std::size_t, command);
    talk(0);
    focusSeats();
    press(Qt::Key_Home);
    chooseInMenu(action);
    awaitDialog();
    if (action == AgentAction::SetPenalty) {
        tabTo(u"wishPenalty"_s);
        press(Qt::Key_Up);
    }
    tabTo(u"actionOk"_s);
    press(Qt::Key_Space);
    QCOMPARE(m_port->submitted.size(), std::size_t(1));
    QCOMPARE(m_port->submitted.front().index(), command);
}

void TestActionUi::movesThroughTheDialog()
{
    m_centre->flow().start(AgentAction::MoveToQueue, {AgentId(0)});
    QVERIFY(dialog() != nullptr);
    auto *to = dialog()->findChild<QComboBox *>(u"wishToQueue"_s);
    QCOMPARE(to->count(), 2);
    to->setCurrentIndex(1);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"actionOk"_s), Qt::LeftButton);
    const auto *move = m_port->last<MoveMember>();
    QVERIFY(move != nullptr);
    QCOMPARE(move->from, "q0");
    QCOMPARE(move->to, "q2");
}

void TestActionUi::previewFollowsTheFloor()
{
    ActionDialog preview(m_centre->desk(), m_theme, AgentAction::Resume, {AgentId(0), AgentId(1)});
    auto *table = preview.findChild<LiveTableView *>(u"planPreview"_s);
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *ok = preview.findChild<QPushButton *>(u"actionOk"_s);
    QVERIFY(!ok->isEnabled());
    m_scene->send(live::AgentPaused{QueueRef(0), AgentRef(0), "meal"});
    m_scene->flush();
    QVERIFY(ok->isEnabled());
    ok->click();
    QCOMPARE(m_port->submitted.size(), std::size_t(1));
    QCOMPARE(m_port->last<ResumeAgent>()->agent, "SIP/100");
}

void TestActionUi::theMenuKeyOpensTheMenu()
{
    focusSeats();
    const QPoint point = m_seats->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, point, m_seats->mapToGlobal(point));
    QApplication::sendEvent(m_seats, &event);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QCOMPARE(QApplication::activePopupWidget()->objectName(), u"agentMenu"_s);
    QApplication::activePopupWidget()->close();
}

void TestActionUi::paletteActsOnTheLastList()
{
    focusSeats();
    m_page->findChild<QLineEdit *>(u"findField"_s)->setFocus(); // as the palette's field would
    m_catalogue->find(u"agent.signOut"_s)->trigger();
    QVERIFY(dialog() != nullptr);
    dialog()->close();
}

void TestActionUi::rubberBandChooses()
{
    QWidget *viewport = m_seats->viewport();
    const QPoint from = m_seats->cellArea(0).topLeft() - QPoint(1, 1);
    const QPoint to = m_seats->cellArea(1).bottomRight();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, QPointF(to), viewport->mapToGlobal(QPointF(to)),
                     Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    QCOMPARE(m_page->selectedAgents().size(), std::size_t(2));
    QTest::mouseClick(viewport, Qt::LeftButton, Qt::ControlModifier, m_seats->cellArea(1).center());
    QCOMPARE(m_page->selectedAgents().size(), std::size_t(1));
    QVERIFY(m_seats->isCellSelected(0));
    QVERIFY(!m_seats->isCellSelected(1));
}

void TestActionUi::aChosenSeatIsDraggedAndNotBanded()
{
    QWidget *viewport = m_seats->viewport();
    QTest::mouseClick(viewport, Qt::LeftButton, {}, m_seats->cellArea(0).center());
    QTest::mouseClick(viewport, Qt::LeftButton, Qt::ControlModifier, m_seats->cellArea(1).center());
    QCOMPARE(m_page->selectedAgents().size(), std::size_t(2));
    // Pressing one of them keeps both: they may be about to move. Letting go chooses that one.
    QTest::mousePress(viewport, Qt::LeftButton, {}, m_seats->cellArea(0).center());
    QCOMPARE(m_page->selectedAgents().size(), std::size_t(2));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, m_seats->cellArea(0).center());
    QCOMPARE(m_page->selectedAgents().size(), std::size_t(1));
}

void TestActionUi::dropOn(const QString &queue, const std::vector<AgentId> &agents)
{
    auto *table = m_page->findChild<LiveTableView *>(u"queueTable"_s);
    int row = 0;
    while (table->model()->index(row, 0).data().toString() != queue) {
        QVERIFY(++row < table->model()->rowCount());
    }
    const QPoint place = table->visualRect(table->model()->index(row, 0)).center();
    const auto data = AgentDrag::toMimeData(agents);
    QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(table->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(table->viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(table->viewport(), &drop);
}

void TestActionUi::agentsLetGoOverAQueueMove()
{
    connect(m_page, &FloorPage::moveWished, &m_centre->flow(), &ActionFlow::move);
    dropOn(u"Billing"_s, {AgentId(0)});
    QVERIFY(dialog() != nullptr); // nothing moves without a word
    QVERIFY(m_port->submitted.empty());
    QCOMPARE(dialog()->findChild<QComboBox *>(u"wishToQueue"_s)->currentText(), u"Billing"_s);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"actionOk"_s), Qt::LeftButton);
    const auto *move = m_port->last<MoveMember>();
    QVERIFY(move != nullptr);
    QCOMPARE(move->from, "q0");
    QCOMPARE(move->to, "q2");
}

void TestActionUi::whoIsThereAlreadyIsNotMoved()
{
    connect(m_page, &FloorPage::moveWished, &m_centre->flow(), &ActionFlow::move);
    const QSignalSpy refused(&m_centre->flow(), &ActionFlow::refused);
    dropOn(u"Consulting"_s, {AgentId(0)});
    QCOMPARE(refused.count(), 1);
    QVERIFY(dialog() == nullptr);
    // What comes from elsewhere is no agent.
    auto *table = m_page->findChild<LiveTableView *>(u"queueTable"_s);
    QMimeData text;
    text.setText(u"0"_s);
    const QPoint place = table->visualRect(table->model()->index(0, 0)).center();
    QDragEnterEvent enter(place, Qt::MoveAction, &text, Qt::LeftButton, {});
    QApplication::sendEvent(table->viewport(), &enter);
    QVERIFY(!enter.isAccepted());
}

void TestActionUi::logOpensAndCloses()
{
    m_centre->flow().pause({AgentId(0)}, "meal");
    focusSeats();
    press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(m_centre->logPanel()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!m_centre->logPanel()->isVisible());
    QVERIFY(m_seats->hasFocus());
}

void TestActionUi::barShowsWhoElseListens()
{
    talk(0);
    m_centre->setPhone(u"PJSIP/6009"_s);
    m_centre->flow().start(AgentAction::Listen, {AgentId(0)});
    m_port->settle(1, CommandState::Done);
    m_scene->send(live::SupervisionStarted{AgentRef(0), "PJSIP/6009"});
    m_scene->send(live::SupervisionStarted{AgentRef(0), "PJSIP/6010"});
    m_scene->flush();
    emit m_scene->store.secondPassed();
    const QString since = m_centre->bar()->findChild<QLabel *>(u"supervisedSince"_s)->text();
    QVERIFY2(since.contains(u"6010"_s) && !since.contains(u"6009"_s), qPrintable(since));
    QVERIFY(m_seats->cellText(0).contains(u"6010"_s));
    m_scene->send(live::SupervisionEnded{AgentRef(0), "PJSIP/6009"}); // put down
    m_scene->flush();
    QVERIFY(!m_centre->bar()->isVisible());
}

QTEST_MAIN(TestActionUi)
#include "tst_actionui.moc"
