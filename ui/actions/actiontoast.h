// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actiondesk.h"
#include "ui/actions/overlay.h"

class QPushButton;

namespace fw::ui {

class ThemedLabel;

/// What was sent last and what came of it, at the window's bottom, with the way back as long as it
/// is open. What failed stays longer. Never takes the focus.
class ActionToast final : public Overlay
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionToast)

public:
    ActionToast(ActionDesk &desk, const Theme &theme, QWidget &window);

    /// A sentence about something that was not done.
    void say(const QString &sentence);
    /// The key that takes back, for the button.
    void setUndoKey(const QString &key);

signals:
    void logRequested();

protected:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QSize wantedSize(const QSize &window) const override;

private:
    void build();
    void showNewest();
    void refresh();
    void tick();
    void retranslate();
    /// Tells screen readers, once for each text.
    void announce();

    ActionDesk &m_desk;
    ThemedLabel *m_what;
    ThemedLabel *m_result;
    QPushButton *m_undo;
    QPushButton *m_log;
    QPushButton *m_close;
    QString m_sentence; ///< instead of an action
    QString m_announced;
    QString m_undoKey;
    TimePoint m_until = kNoTime;
};

} // namespace fw::ui
