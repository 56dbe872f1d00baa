// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/wallboardsettings.h"
#include "ui/wallboard/wallboardview.h"

class QScreen;

namespace fw::ui {

[[nodiscard]] settings::ScreenIdentity identityOf(const QScreen &screen);
/// The monitor for the wallboard: the wanted one, else one without the console, else the console's.
[[nodiscard]] QScreen *wallScreen(const settings::ScreenIdentity &wanted, const QScreen *console);

/// The wallboard as a window of its own that fills a monitor: no frame, always dark, no pointer.
/// Esc closes it when it has the keyboard; the console's key does from everywhere.
class WallboardWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WallboardWindow)

public:
    explicit WallboardWindow(const live::FloorStore &store, QWidget *parent = nullptr);

    [[nodiscard]] WallboardView &view() { return *m_view; }

    /// Fills \a screen. The keyboard stays where it is unless the console lies on the same screen.
    void openOn(QScreen &screen, bool takesKeyboard);

signals:
    /// Somebody closed it.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();

    Theme m_theme;
    WallboardView *m_view;
};

} // namespace fw::ui
