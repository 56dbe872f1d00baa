// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace fw::ui {

/// Diagonal hatching and a caption over a widget whose data is no longer live. Takes no input.
class StaleOverlay final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StaleOverlay)

public:
    /// Covers \a target and follows its size. Hidden until told otherwise.
    StaleOverlay(const Theme &theme, QWidget *target);

    /// An empty caption shows the hatching only. Without hatching only a part of the target is old.
    void show(const QString &caption, bool isHatched = true);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_caption;
    bool m_isHatched = true;
};

} // namespace fw::ui
