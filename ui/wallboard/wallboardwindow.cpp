// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/wallboardwindow.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QStyle>

namespace fw::ui {

using namespace Qt::StringLiterals;

settings::ScreenIdentity identityOf(const QScreen &screen)
{
    return {screen.name(), screen.serialNumber(), screen.geometry()};
}

QScreen *wallScreen(const settings::ScreenIdentity &wanted, const QScreen *console)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    QList<settings::ScreenIdentity> identities;
    for (const QScreen *screen : screens) {
        identities << identityOf(*screen);
    }
    if (const qsizetype found = wanted.findIn(identities); found >= 0) {
        return screens.at(found);
    }
    for (QScreen *screen : screens) {
        if (screen != console) {
            return screen;
        }
    }
    return screens.isEmpty() ? nullptr : screens.first();
}

WallboardWindow::WallboardWindow(const live::FloorStore &store, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint)
    , m_theme(ThemeKind::Dark, ThemeReach::Painters)
    , m_view(new WallboardView(store, m_theme, this))
{
    setObjectName(u"wallboardWindow"_s);
    setProperty("publicDisplay", true); // it goes on while the desk is locked
    setCursor(Qt::BlankCursor);
    setMinimumSize(1, 1);
    // A console that is closed ends the program, whether its wall is still up or not.
    setAttribute(Qt::WA_QuitOnClose, false);
    m_view->setStill(style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0);
    retranslate();
}

void WallboardWindow::openOn(QScreen &screen, bool takesKeyboard)
{
    setAttribute(Qt::WA_ShowWithoutActivating, !takesKeyboard);
    setGeometry(screen.geometry());
    setScreen(&screen);
    showFullScreen();
    if (takesKeyboard) {
        raise();
        activateWindow();
    }
}

void WallboardWindow::retranslate()
{
    setWindowTitle(tr("Wallboard"));
    setAccessibleName(tr("Wallboard"));
}

void WallboardWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void WallboardWindow::closeEvent(QCloseEvent *event)
{
    // The program's end also closes it, and must not count as somebody's wish.
    const bool isWish = event->spontaneous();
    QWidget::closeEvent(event);
    if (isWish) {
        emit closed();
    }
}

void WallboardWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        emit closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void WallboardWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->setGeometry(rect());
}

} // namespace fw::ui
