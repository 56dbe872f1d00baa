// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/connectionbanner.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/iconset.h"
#include "ui/shell/navigationrail.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(live::FloorStore &store, const Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_rail(new NavigationRail(theme, this))
    , m_header(new HeaderBar(store, theme, this))
    , m_banner(new ConnectionBanner(store, theme, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(productIcon());
    setMinimumSize(1024, 640);
    resize(1440, 900);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addWidget(m_banner);
    right->addWidget(m_stack, 1);
    auto *face = new QWidget(this);
    auto *layout = new QHBoxLayout(face);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
    setCentralWidget(face);
    addKeys();
    retranslate();
    connect(m_rail, &NavigationRail::pageChosen, this, &MainWindow::showPage);
    connect(m_header, &HeaderBar::languageRequested, this, &MainWindow::languageRequested);
    connect(m_header, &HeaderBar::themeRequested, this, &MainWindow::themeRequested);
    connect(m_header, &HeaderBar::detailsRequested, m_banner, &ConnectionBanner::toggleDetails);
    connect(m_banner, &ConnectionBanner::retryRequested, this, &MainWindow::retryRequested);
    connect(m_banner, &ConnectionBanner::settingsRequested, this,
            [this] { showPage(PageId::Settings); });
}

void MainWindow::addKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto action) {
        auto *shortcut = new QShortcut(sequence, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence(Qt::Key_F1), [this] { showPage(PageId::Floor); });
    key(QKeySequence(Qt::Key_F5), [this] { emit resyncRequested(); });
    key(QKeySequence(Qt::Key_F11), [this] { toggleFullScreen(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showPage(PageId::Settings); });
}

void MainWindow::addPage(PageId id, QWidget *page)
{
    m_pages.push_back(id);
    m_stack->addWidget(page);
    m_rail->addPage(id);
    m_rail->setCurrent(currentPage());
}

void MainWindow::showPage(PageId id)
{
    const auto found = std::ranges::find(m_pages, id);
    if (found == m_pages.end()) {
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

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Floorwarden"));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
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
