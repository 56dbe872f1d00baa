// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/floor/scopefigures.h"
#include "ui/floor/seatfaces.h"
#include "ui/floor/seatselection.h"
#include "ui/widgets/paintedcells.h"

#include <QAbstractScrollArea>

class QRubberBand;

namespace fw::ui {

class Theme;

/// Every agent of a scope as a small cell, grouped by team. Own-painted: only what is visible
/// costs.
class SeatMap final : public QAbstractScrollArea, public PaintedCells
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeatMap)

public:
    struct Seat
    {
        live::AgentId agent;
        QRect area; ///< in the coordinates of the content
    };

    struct Group
    {
        int scope = 0;
        int top = 0;
        int height = 0;
        std::size_t firstSeat = 0;
        std::size_t seatCount = 0;
        std::optional<double> occupancy; ///< of the running interval
    };

    SeatMap(live::FloorStore &store, const Theme &theme, QWidget *parent = nullptr);

    void setFilter(const ScopeFilter &filter, const QString &text);
    /// Repaints timers; called once a second. Changes no data.
    void tick();

    [[nodiscard]] const std::vector<Seat> &seats() const { return m_seats; }

    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }

    [[nodiscard]] live::AgentId current() const { return m_selection.current(); }

    /// Chooses this seat alone.
    void setCurrent(live::AgentId agent);

    [[nodiscard]] bool isSelected(live::AgentId agent) const { return m_selection.contains(agent); }

    /// In the order of the seats.
    [[nodiscard]] std::vector<live::AgentId> selected() const { return m_selection.in(m_order); }

    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

    /// Cells are indices into seats().
    [[nodiscard]] int cellCount() const override { return int(m_seats.size()); }

    [[nodiscard]] QString cellText(int cell) const override;
    [[nodiscard]] QRect cellArea(int cell) const override;
    [[nodiscard]] int cellAt(const QPoint &point) const override;

    [[nodiscard]] int currentCell() const override { return indexOf(current()); }

    [[nodiscard]] bool isCellSelected(int cell) const override
    {
        return isSelected(m_order[std::size_t(cell)]);
    }

signals:
    void currentChanged(fw::live::AgentId agent);
    void selectionChanged();
    /// Enter or a double click: somebody wants to know more.
    void activated(fw::live::AgentId agent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyChanges(const live::Changes &changes);
    void refill();
    void layOut();
    void countOccupancy();
    void paintGroup(QPainter &painter, const Group &group) const;
    void paintSeat(QPainter &painter, const Seat &seat);
    [[nodiscard]] int indexOf(live::AgentId agent) const;
    /// Chooses as a list of files does: alone, with Shift up to there, with Ctrl one more.
    void chooseSeat(live::AgentId agent, Qt::KeyboardModifiers modifiers, bool isKey);
    void growBand(const QPoint &point);
    void carryAway();
    void showSelection(live::AgentId before);
    [[nodiscard]] int seatTowards(int key, int from) const;

    live::FloorStore &m_store;
    const Theme &m_theme;
    SeatFaces m_faces;
    ScopeFilter m_filter;
    QString m_text;
    std::vector<Seat> m_seats;
    std::vector<Group> m_groups;
    std::vector<int> m_seatOfAgent;     ///< index into m_seats, or -1
    std::vector<live::AgentId> m_order; ///< by seat
    SeatSelection m_selection;
    QRubberBand *m_band;
    QPoint m_pressed; ///< in the coordinates of the content
    std::vector<live::AgentId> m_beforeBand;
    live::AgentId m_held; ///< pressed when it was chosen already: to be dragged, or chosen alone
    int m_perRow = 1;
    bool m_isPartlyStale = false; ///< seats of a switch that is gone are hatched
};

} // namespace fw::ui
