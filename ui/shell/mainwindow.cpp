// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/connectionbanner.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/iconset.h"
#include "ui/shell/navigationrail.h"
#include "ui/widgets/actioncatalogue.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

QString pageAction(PageId page)
{
    return u"page."_s + pageKey(page);
}

QKeySequence keyOf(PageId page)
{
    switch (page) {
    case PageId::Floor:
        return QKeySequence(Qt::Key_F1);
    case PageId::Queues:
        return QKeySequence(Qt::Key_F2);
    case PageId::Agents:
        return QKeySequence(Qt::Key_F3);
    case PageId::Alarms:
        return QKeySequence(Qt::Key_F6);
    case PageId::Forecast:
        return QKeySequence(Qt::SHIFT | Qt::Key_F1);
    case PageId::Roster:
        return QKeySequence(Qt::SHIFT | Qt::Key_F2);
    case PageId::Attendance:
        return QKeySequence(Qt::SHIFT | Qt::Key_F3);
    case PageId::Intraday:
        return QKeySequence(Qt::SHIFT | Qt::Key_F4);
    case PageId::Quality:
        return QKeySequence(Qt::SHIFT | Qt::Key_F5);
    case PageId::Incidents:
        return QKeySequence(Qt::Key_F8);
    case PageId::Settlement:
        return QKeySequence(Qt::SHIFT | Qt::Key_F6);
    case PageId::Reports:
        return QKeySequence(Qt::Key_F4);
    case PageId::Links:
        return QKeySequence(Qt::Key_F10);
    case PageId::Audit:
        return QKeySequence(Qt::Key_F12);
    case PageId::Settings:
        return QKeySequence(Qt::CTRL | Qt::Key_Comma);
    }
    return {};
}

} // namespace

MainWindow::MainWindow(live::FloorStore &store, const Theme &theme, ActionCatalogue &actions,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_actions(actions)
    , m_rail(new NavigationRail(theme, this))
    , m_header(new HeaderBar(store, theme, this))
    , m_banner(new ConnectionBanner(store, theme, this))
    , m_stack(new QStackedWidget(this))
    , m_column(new QVBoxLayout)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(productIcon());
    setMinimumSize(1024, 640);
    resize(1440, 900);
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    m_column->addWidget(m_banner);
    m_column->addWidget(m_stack, 1);
    auto *face = new QWidget(this);
    auto *layout = new QHBoxLayout(face);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(m_column, 1);
    setCentralWidget(face);
    declareActions();
    retranslate();
    connect(m_rail, &NavigationRail::pageChosen, this, &MainWindow::showPage);
    connect(m_header, &HeaderBar::languageRequested, this, &MainWindow::languageRequested);
    connect(m_header, &HeaderBar::themeRequested, this, &MainWindow::themeRequested);
    connect(m_header, &HeaderBar::userRequested, this, &MainWindow::userRequested);
    connect(m_header, &HeaderBar::alarmsRequested, this, [this] { showPage(PageId::Alarms); });
    connect(m_header, &HeaderBar::detailsRequested, m_banner, &ConnectionBanner::toggleDetails);
    connect(m_banner, &ConnectionBanner::retryRequested, this, &MainWindow::retryRequested);
    connect(m_banner, &ConnectionBanner::settingsRequested, this,
            [this] { showPage(PageId::Settings); });
}

void MainWindow::declareActions()
{
    for (const PageId page : kAllPages) {
        QAction *action = m_actions.add({pageAction(page),
                                         ActionGroup::Navigation,
                                         [page] { return RailButton::title(page); },
                                         {keyOf(page)}},
                                        *this);
        action->setEnabled(false); // until the page is there
        connect(action, &QAction::triggered, this, [this, page] { showPage(page); });
    }
    const auto declare = [this](const QString &id, std::function<QString()> title, Qt::Key key) {
        return m_actions.add({id, ActionGroup::Window, std::move(title), {QKeySequence(key)}},
                             *this);
    };
    connect(declare(
                u"window.resync"_s, [] { return tr("Ask the switches for everything again"); },
                Qt::Key_F5),
            &QAction::triggered, this, &MainWindow::resyncRequested);
    connect(declare(
                u"window.fullScreen"_s, [] { return tr("Full screen on or off"); }, Qt::Key_F11),
            &QAction::triggered, this, &MainWindow::toggleFullScreen);
}

void MainWindow::addPage(PageId id, QWidget *page)
{
    m_pages.push_back(id);
    m_stack->addWidget(page);
    QAction *action = m_actions.find(pageAction(id));
    Q_ASSERT(action != nullptr);
    action->setEnabled(true);
    m_rail->addPage(id, *action);
    m_rail->setCurrent(currentPage());
}

void MainWindow::setPageAllowed(PageId id, bool isAllowed)
{
    if (std::ranges::find(m_pages, id) == m_pages.end()) {
        return;
    }
    m_actions.find(pageAction(id))->setEnabled(isAllowed);
    m_rail->setShown(id, isAllowed);
    if (isAllowed || currentPage() != id) {
        return;
    }
    const auto other = std::ranges::find_if(
        m_pages, [this](PageId page) { return m_actions.find(pageAction(page))->isEnabled(); });
    if (other != m_pages.end()) {
        showPage(*other);
    }
}

void MainWindow::setUser(const QString &user)
{
    m_user = user;
    m_header->setUser(user);
    retranslate();
}

void MainWindow::setPastAction(QAction &action)
{
    m_header->setPastAction(action);
}

void MainWindow::addBar(QWidget *bar)
{
    m_column->addWidget(bar);
}

void MainWindow::showPage(PageId id)
{
    const auto found = std::ranges::find(m_pages, id);
    if (found == m_pages.end() || !m_actions.find(pageAction(id))->isEnabled()) {
        return;
    }
    m_stack->setCurrentIndex(static_cast<int>(found - m_pages.begin()));
    m_rail->setCurrent(id);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

PageId MainWindow::currentPage() const
{
    Q_ASSERT(!m_pages.empty());
    return m_pages[static_cast<std::size_t>(m_stack->currentIndex())];
}

void MainWindow::setContextTitle(const QString &title)
{
    m_header->setContextTitle(title);
}

void MainWindow::setAlarms(int count, bool hasCritical)
{
    m_header->setAlarms(count, hasCritical);
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::retranslate()
{
    //: title of the window: %1 is who is logged in, with the role
    setWindowTitle(m_user.isEmpty() ? tr("Floorwarden") : tr("Floorwarden – %1").arg(m_user));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions.retranslate();
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    emit closing();
    QMainWindow::closeEvent(event);
}

} // namespace fw::ui
