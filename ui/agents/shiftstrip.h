// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/agents/timelinescale.h"
#include "ui/widgets/paintedcells.h"

#include <QAbstractScrollArea>

namespace fw::ui {

class Theme;

/// What one agent did since the shift began, as one bar under its axis. Left and right walk over
/// the spans; the one under the keyboard is told in words below.
class ShiftStrip final : public QAbstractScrollArea, public PaintedCells
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShiftStrip)

public:
    ShiftStrip(live::FloorStore &store, const Theme &theme, QWidget *parent = nullptr);

    void setAgent(live::AgentId agent);

    [[nodiscard]] int cellCount() const override;
    [[nodiscard]] QString cellText(int cell) const override;
    [[nodiscard]] QRect cellArea(int cell) const override;
    [[nodiscard]] int cellAt(const QPoint &point) const override;
    [[nodiscard]] int currentCell() const override;

    [[nodiscard]] bool isCellSelected(int cell) const override { return cell == currentCell(); }

    [[nodiscard]] QSize sizeHint() const override { return {400, 74}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] TimelineScale scale() const;
    [[nodiscard]] const std::deque<live::StateSpan> &spans() const;
    /// Index of the first span of the shift.
    [[nodiscard]] std::size_t first() const;
    void setCurrent(int cell);

    live::FloorStore &m_store;
    const Theme &m_theme;
    live::AgentId m_agent;
    TimePoint m_spanFrom = kNoTime; ///< start of the span under the keyboard
};

} // namespace fw::ui
