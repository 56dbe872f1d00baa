// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roster/personcolumns.h"
#include "ui/roster/rostercursor.h"
#include "ui/widgets/paintedcells.h"

#include <QAbstractScrollArea>

namespace fw::ui {

class RosterHand;

/// What the views of a plan have in common: columns of people in front, cells that are painted and
/// not made of widgets, the keys of RosterHand, menus, and hints that say all of a cell.
class RosterSurface : public QAbstractScrollArea, public PaintedCells
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterSurface)

public:
    /// Shares from 0 to 1 by person.
    void setAdherence(const std::map<QString, double> &adherence);

signals:
    void editRequested();
    void menuRequested(const QPoint &globalPlace);

protected:
    RosterSurface(const QString &objectName, RosterEditor &editor, RosterCursor &cursor,
                  RosterHand &hand, const Theme &theme, QWidget *parent);

    /// Sizes have changed: ranges of the scroll bars.
    virtual void layOut() = 0;
    /// Where the cell under the cursor is.
    [[nodiscard]] virtual QRect currentArea() const = 0;
    [[nodiscard]] virtual int headHeight() const = 0;

    [[nodiscard]] int peopleWidth() const;

    [[nodiscard]] RosterEditor &editor() const { return m_editor; }

    [[nodiscard]] RosterCursor &rosterCursor() const { return m_cursor; }

    [[nodiscard]] RosterHand &hand() const { return m_hand; }

    [[nodiscard]] const Theme &theme() const { return m_theme; }

    [[nodiscard]] const PersonColumns &columns() const { return m_columns; }

    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void follow();

    RosterEditor &m_editor;
    RosterCursor &m_cursor;
    RosterHand &m_hand;
    const Theme &m_theme;
    PersonColumns m_columns;
};

} // namespace fw::ui
