// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace fw::ui {

/// A frame around a window while it shows the past. Takes no input.
class PastFrame final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PastFrame)

public:
    PastFrame(const live::FloorStore &store, const Theme &theme, QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    const live::FloorStore &m_store;
    const Theme &m_theme;
};

} // namespace fw::ui
