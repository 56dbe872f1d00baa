// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace fw::ui {

/// Diagonal hatching over a widget whose data is no longer live. Takes no input.
class StaleOverlay final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StaleOverlay)

public:
    /// Covers \a target and follows its size. Hidden until told otherwise.
    StaleOverlay(const Theme &theme, QWidget *target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace fw::ui
