// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/memorysecretstore.h"
#include "tests/ui/fakeport.h"
#include "tests/ui/floorscene.h"
#include "tests/ui/memorysettings.h"
#include "ui/actions/actioncentre.h"
#include "ui/agents/agentsheets.h"
#include "ui/agents/agentspage.h"
#include "ui/alarms/alarmpage.h"
#include "ui/floor/floorpage.h"
#include "ui/links/linkspage.h"
#include "ui/queues/queuespage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/languageswitcher.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/actioncatalogue.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::ui;
using fw::tests::FloorScene;

namespace {

constexpr PageId kPages[] = {PageId::Floor,  PageId::Queues, PageId::Agents,
                             PageId::Alarms, PageId::Links,  PageId::Settings};
/// Markup, an entity, a mark that turns the line, a bell, and a line break.
const std::string kHostile = "<img src=x><b>&amp;\u202e\a\nabc";

class NoTester final : public ConnectionTester
{
public:
    void start(const telephony::SwitchProfile &, const QString &) override {}

    void cancel() override {}
};

/// The main window with all of its pages over a floor full of hostile names.
class Desk
{
public:
    Desk()
        : theme(ThemeKind::Light)
        , scene(4, 12)
        , centre(scene.store, scene.clock, nullptr)
        , alarmDesk(centre, scene.store, QString::fromStdString(kHostile))
        , window(scene.store, theme, actions)
        , actionCentre(new ActionCentre(scene.store, port, theme, actions, window))
    {
        window.addBar(actionCentre->bar());
        auto *floor = new FloorPage(scene.store, theme, actions);
        auto *sheets = new AgentSheets(scene.store, theme, window);
        sheets->serve(*floor);
        window.addPage(PageId::Floor, floor);
        window.addPage(PageId::Queues, new QueuesPage(scene.store, theme, actions));
        window.addPage(PageId::Agents, new AgentsPage(scene.store, theme, actions, *sheets));
        window.addPage(PageId::Alarms, new AlarmPage(alarmDesk, theme, actions));
        window.addPage(PageId::Links, new LinksPage(scene.store, theme, actions, &port));
        window.addPage(PageId::Settings,
                       new SettingsPage(settings, secrets, tester, actions, theme));
        makeHostile();
        window.resize(1366, 768);
        window.show();
    }

    void makeHostile()
    {
        scene.playAnHour();
        const live::QueueRef queue(40);
        const live::AgentRef agent(40);
        scene.send(live::QueueSeen{queue, kHostile, 30s});
        scene.send(live::AgentSeen{agent, "SIP/" + kHostile, kHostile});
        scene.send(live::MembershipChanged{queue, agent, true});
        scene.send(live::AgentPaused{queue, agent, kHostile});
        scene.send(live::CallQueued{queue, 9001, 1, 0, kHostile, kHostile});
        scene.send(live::Anomaly{kHostile});
        live::FeedHealth health;
        health.source = live::SwitchId(0);
        health.name = QString::fromStdString(kHostile);
        health.detail = health.name;
        health.switchVersion = health.name;
        health.state = live::FeedState::Waiting;
        health.problem = live::FeedProblem::ConnectionLost;
        scene.store.takeHealth(health);
        scene.flush();
        for (int second = 0; second < 90; ++second) { // long enough for alarms about them
            scene.clock.advance(1s);
            centre.evaluate();
        }
        scene.flush();
    }

    Theme theme;
    FloorScene scene;
    ActionCatalogue actions;
    alarms::AlarmCentre centre;
    AlarmDesk alarmDesk;
    tests::FakePort port;
    tests::MemorySettings settings;
    settings::MemorySecretStore secrets;
    NoTester tester;
    MainWindow window;
    ActionCentre *actionCentre; ///< lives with the window
};

bool isReadable(const QString &text)
{
    return !text.contains(QChar(0x202e)) && !text.contains(u'\a');
}

/// Of what a cell says, the first that could be taken for markup or turns the line.
QString faultIn(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole}) {
                if (const QString text = index.data(role).toString(); !isReadable(text)) {
                    return text;
                }
            }
            // A tool tip is shown as rich text when it looks like it.
            const QString tip = index.data(Qt::ToolTipRole).toString();
            if (!isReadable(tip) || tip.contains(u"<img"_s)) {
                return tip;
            }
        }
        if (const QString text = faultIn(model, model.index(row, 0, parent)); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

} // namespace

class TestWholeWindow final : public QObject
{
    Q_OBJECT

private slots:
    void hostileTextStaysText();
    void everyControlHasAName();
    void tabReachesEveryPagesControls();
    void nothingIsCutInEitherLanguage();

private:
    [[nodiscard]] QStringList cutLabels() const;

    Desk m_desk;
};

void TestWholeWindow::hostileTextStaysText()
{
    for (const PageId page : kPages) {
        m_desk.window.showPage(page);
        for (const QLabel *label : m_desk.window.findChildren<QLabel *>()) {
            QVERIFY2(isReadable(label->text()), qPrintable(label->text()));
            const bool isMarkup = label->text().contains(u"<img"_s);
            QVERIFY2(!isMarkup || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        }
        for (const QWidget *widget : m_desk.window.findChildren<QWidget *>()) {
            QVERIFY2(!widget->toolTip().contains(u"<img"_s), qPrintable(widget->toolTip()));
        }
        for (const auto *view : m_desk.window.findChildren<QAbstractItemView *>()) {
            if (view->model() != nullptr) {
                const QString fault = faultIn(*view->model());
                QVERIFY2(fault.isEmpty(), qPrintable(view->objectName() + u": "_s + fault));
            }
        }
    }
    // It was there to be seen.
    const auto *agents = m_desk.window.findChild<QAbstractItemView *>(u"agentTable"_s);
    QVERIFY(agents != nullptr);
    QCOMPARE(agents->model()->rowCount(), 13);
}

void TestWholeWindow::everyControlHasAName()
{
    QStringList nameless;
    for (const PageId page : kPages) {
        m_desk.window.showPage(page);
        for (QWidget *widget : m_desk.window.findChildren<QWidget *>()) {
            const bool isControl = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
                                   widget->focusProxy() == nullptr &&
                                   qobject_cast<QScrollBar *>(widget) == nullptr &&
                                   !widget->objectName().startsWith(u"qt_"_s);
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (isControl && (face == nullptr || face->text(QAccessible::Name).isEmpty())) {
                nameless << QString::fromLatin1(widget->metaObject()->className()) + u" "_s +
                                widget->objectName();
            }
        }
    }
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u"; "_s)));
}

void TestWholeWindow::tabReachesEveryPagesControls()
{
    for (const PageId page : kPages) {
        m_desk.window.showPage(page);
        m_desk.window.activateWindow();
        QSet<QWidget *> reached;
        for (int step = 0; step < 60; ++step) {
            QTest::keyClick(&m_desk.window, Qt::Key_Tab);
            if (QWidget *focused = m_desk.window.focusWidget()) {
                reached.insert(focused);
            }
        }
        QVERIFY2(reached.size() >= 8, qPrintable(QString::number(int(page))));
    }
}

QStringList TestWholeWindow::cutLabels() const
{
    QStringList cut;
    for (const QLabel *label : m_desk.window.findChildren<QLabel *>()) {
        const bool isFixed = label->isVisible() && !label->wordWrap() &&
                             label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored;
        if (isFixed && label->width() < label->sizeHint().width()) {
            cut << label->text();
        }
    }
    return cut;
}

void TestWholeWindow::nothingIsCutInEitherLanguage()
{
    LanguageSwitcher switcher;
    for (const QString &language : {u"en"_s, u"zh_CN"_s, u"en"_s}) {
        switcher.setLanguage(language);
        for (const PageId page : kPages) {
            m_desk.window.showPage(page);
            QTRY_COMPARE(cutLabels(), QStringList());
        }
    }
}

QTEST_MAIN(TestWholeWindow)
#include "tst_wholewindow.moc"
