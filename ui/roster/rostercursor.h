// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roster/rosterstrokes.h"

#include <QObject>

#include <set>
#include <utility>

namespace fw::ui {

/// Where the hand is in a plan, and what it has selected: a rectangle of people and days, and
/// single cells beside it. The same for all views of the plan.
class RosterCursor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterCursor)

public:
    explicit RosterCursor(const RosterEditor &editor, QObject *parent = nullptr);

    /// The days in sight; the cursor stays within them.
    void setDays(QDate first, QDate last);

    [[nodiscard]] QDate first() const { return m_first; }

    [[nodiscard]] QDate last() const { return m_last; }

    [[nodiscard]] int days() const { return int(m_first.daysTo(m_last)) + 1; }

    [[nodiscard]] int rows() const;

    [[nodiscard]] int row() const { return m_row; }

    [[nodiscard]] QDate date() const { return m_date; }

    /// Without a person when nobody is in the plan.
    [[nodiscard]] roster::CellKey current() const { return keyAt(m_row, m_date); }

    [[nodiscard]] roster::CellKey keyAt(int row, QDate date) const;
    [[nodiscard]] int rowOf(const QString &person) const;

    /// Cut to what is in sight; \a isExtending keeps the corner of the selection where it is.
    void moveTo(int row, QDate date, bool isExtending = false);
    void moveTo(const roster::CellKey &key);
    /// Adds a single cell to the selection, or takes it out.
    void toggle(int row, QDate date);
    void selectAll();

    [[nodiscard]] bool isSelected(int row, QDate date) const;
    /// The rectangle.
    [[nodiscard]] CellBlock block() const;
    /// From the current cell on to the last person and day: what pasting may fill. The rectangle
    /// when more than one cell is selected.
    [[nodiscard]] CellBlock room() const;
    /// The rectangle and the single cells.
    [[nodiscard]] std::vector<roster::CellKey> cells() const;

signals:
    void changed();
    void daysChanged();

private:
    struct Rectangle
    {
        int top = 0;
        int bottom = 0;
        QDate left;
        QDate right;
    };

    [[nodiscard]] Rectangle rectangle() const;
    [[nodiscard]] CellBlock blockOf(const Rectangle &rectangle) const;

    const RosterEditor &m_editor;
    QDate m_first;
    QDate m_last;
    int m_row = 0;
    QDate m_date;
    int m_anchorRow = 0;
    QDate m_anchorDate;
    std::set<std::pair<int, QDate>> m_single;
};

} // namespace fw::ui
