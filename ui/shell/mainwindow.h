// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/shell/pageid.h"
#include "ui/theme/theme.h"

#include <QMainWindow>

#include <vector>

class QStackedWidget;
class QVBoxLayout;

namespace fw::ui {

class ActionCatalogue;
class ConnectionBanner;
class HeaderBar;
class NavigationRail;

/// A shell for the pages: navigation, header, banner and keys. It decides nothing; what it cannot
/// show itself it asks for by a signal.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// Declares the window's own actions; the pages' are enabled by addPage().
    MainWindow(live::FloorStore &store, const Theme &theme, ActionCatalogue &actions,
               QWidget *parent = nullptr);

    /// Takes the page as a child; the first one is shown. Call in the order of PageId.
    void addPage(PageId id, QWidget *page);
    /// A page that is not allowed has no button and no key; another one is shown instead of it.
    void setPageAllowed(PageId id, bool isAllowed);
    /// Who is logged in, for the header and the title; empty: nobody, or no accounts.
    void setUser(const QString &user);
    /// See HeaderBar::setPastAction().
    void setPastAction(QAction &action);
    /// Takes a bar that stands below every page while it is shown.
    void addBar(QWidget *bar);
    void showPage(PageId id);
    [[nodiscard]] PageId currentPage() const;
    void setContextTitle(const QString &title);
    /// What the header says of alarms: how many wait for somebody, and whether one is critical.
    void setAlarms(int count, bool hasCritical);

signals:
    void languageRequested(const QString &language);
    void themeRequested(fw::ui::ThemeKind kind);
    void retryRequested(fw::live::SwitchId source);
    void resyncRequested();
    /// The header's name of the user was chosen, at this place of the screen.
    void userRequested(const QPoint &place);
    void closing();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void declareActions();
    void retranslate();
    void toggleFullScreen();

    ActionCatalogue &m_actions;
    NavigationRail *m_rail;
    HeaderBar *m_header;
    ConnectionBanner *m_banner;
    QStackedWidget *m_stack;
    QVBoxLayout *m_column; ///< header, pages, bars
    QString m_user;
    std::vector<PageId> m_pages; ///< by index in the stack
};

} // namespace fw::ui
