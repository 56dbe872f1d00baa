// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/agents/agentfilter.h"
#include "ui/agents/timelinerows.h"
#include "ui/agents/timelinescale.h"
#include "ui/widgets/paintedcells.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>

class QRubberBand;

namespace fw::ui {

class AgentSelection;
class Theme;

/// One line of states for each agent under the head of the team, up to now or, scrolled, up to an
/// earlier time. Own-painted: only the lines in sight cost. Its cells are the lines, then the spans
/// in sight of the current agent.
class AgentTimeline final : public QAbstractScrollArea, public PaintedCells
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgentTimeline)

public:
    /// What can be looked back at.
    static constexpr std::chrono::hours kReach{12};

    static constexpr int kAxisHeight = 26;
    static constexpr int kRowHeight = 26;

    AgentTimeline(live::FloorStore &store, const Theme &theme, AgentSelection &selection,
                  QWidget *parent = nullptr);

    void setFilter(const AgentFilter &filter);
    void setOrder(TimelineOrder order);
    /// How much time is in sight; zero: since the shift of those in sight began.
    void setWindow(std::chrono::minutes window);

    [[nodiscard]] std::chrono::minutes window() const { return m_window; }

    /// Time has passed: the lines grow, and are put in order unless somebody is at work in them.
    void tick();
    void setFolded(int scope, bool isFolded);

    [[nodiscard]] const TimelineRows &rows() const { return m_rows; }

    [[nodiscard]] TimelineScale scale() const;
    [[nodiscard]] QRect rowArea(int row) const;
    /// The agent whose line is current; invalid on a team's head.
    [[nodiscard]] live::AgentId currentAgent() const;
    /// Moves the keyboard to a line and selects its agent.
    void setCurrentRow(int row);
    void selectAll();

    [[nodiscard]] int cellCount() const override;
    [[nodiscard]] QString cellText(int cell) const override;
    [[nodiscard]] QRect cellArea(int cell) const override;
    [[nodiscard]] int cellAt(const QPoint &point) const override;
    [[nodiscard]] int currentCell() const override;
    [[nodiscard]] bool isCellSelected(int cell) const override;

signals:
    void activated(fw::live::AgentId agent);
    /// Ctrl and the wheel: one step nearer (1) or farther (-1).
    void zoomWished(int direction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyChanges(const live::Changes &changes);
    void refill();
    void layOut();
    void findShiftStart();
    void moveTo(int row, Qt::KeyboardModifiers modifiers);
    void moveSpan(int step);
    void selectRows(int first, int last, bool isAdded);
    void toggleCurrent();
    void toggleFold(int row);
    void showRow(int row);
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] int captionWidth() const;
    [[nodiscard]] Microseconds windowLength() const;
    [[nodiscard]] const std::deque<live::StateSpan> &spansOf(int row) const;
    [[nodiscard]] std::pair<std::size_t, std::size_t> spansInSight(int row) const;
    [[nodiscard]] int spanAt(int row, int x) const;
    [[nodiscard]] QString spanText(int row, std::size_t span) const;
    void paintAxis(QPainter &painter) const;
    void paintHead(QPainter &painter, const QRect &area, const TimelineRows::Row &row) const;
    void paintCaption(QPainter &painter, const QRect &area, const live::AgentView &agent) const;
    void paintFocus(QPainter &painter, const QRect &row) const;
    [[nodiscard]] bool isInUse() const;

    live::FloorStore &m_store;
    const Theme &m_theme;
    AgentSelection &m_selection;
    AgentFilter m_filter;
    TimelineOrder m_order = TimelineOrder::WorstFirst;
    TimelineRows m_rows;
    std::chrono::minutes m_window{60};
    TimePoint m_shiftStart = kNoTime; ///< of those in sight; kept while the window is the shift
    int m_current = -1;               ///< a row
    int m_anchor = -1;                ///< where an extended selection began
    TimePoint m_spanFrom = kNoTime;   ///< start of the span under the keyboard, in the current row
    QPoint m_pressed;
    bool m_isBandAdding = false;
    QRubberBand *m_band = nullptr;
    QElapsedTimer m_sinceKey;
};

} // namespace fw::ui
