// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/signinform.h"

#include <QPointer>

namespace fw::ui {

/// Covers the whole of a window while nobody is signed in, or while the desk is locked. What lies
/// below goes on, and neither keys nor the pointer reach it.
class LockScreen final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LockScreen)

public:
    LockScreen(guard::DeskSession &session, const Theme &theme, QWidget &window);

    [[nodiscard]] SignInForm &form() { return *m_form; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void follow();
    void cover();

    guard::DeskSession &m_session;
    const Theme &m_theme;
    QWidget &m_window;
    ThemedLabel *m_brand;
    SignInForm *m_form;
    ThemedLabel *m_note;
    QPointer<QWidget> m_focus; ///< where the keys went before
};

} // namespace fw::ui
