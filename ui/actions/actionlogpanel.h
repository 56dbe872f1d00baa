// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actionlogmodel.h"
#include "ui/actions/overlay.h"

#include <QPointer>

class QListView;
class QPushButton;

namespace fw::ui {

class ThemedLabel;

/// The last actions and what came of them, over the window's lower right corner.
class ActionLogPanel final : public Overlay
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionLogPanel)

public:
    ActionLogPanel(ActionLogModel &log, const Theme &theme, QWidget &window);

    /// Opens with the focus on the newest one, or closes and gives the focus back.
    void toggle();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QSize wantedSize(const QSize &window) const override;

private:
    void retranslate();
    void close();
    void showEmptiness();

    ActionLogModel &m_log;
    ThemedLabel *m_title;
    ThemedLabel *m_empty;
    QPushButton *m_close;
    QListView *m_list;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace fw::ui
