// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace fw::ui {

class RosterEditor;

/// The shift patterns of the plan: what the colours mean, and what a drag can paint.
class ShiftPalette final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShiftPalette)

public:
    ShiftPalette(const RosterEditor &editor, const Theme &theme, QWidget *parent = nullptr);

    void refill();

signals:
    /// The pattern to paint with; empty: none.
    void brushChanged(const QString &patternCode);

private:
    void choose(const QString &patternCode);

    const RosterEditor &m_editor;
    const Theme &m_theme;
    QHBoxLayout *m_row;
    QString m_chosen;
};

} // namespace fw::ui
