// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/planningbase.h"
#include "ui/roster/rosterfindings.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace fw::ui {

/// Paints what is planned: the chips of a grid, the bars of a day.
class RosterPaint final
{
    Q_DECLARE_TR_FUNCTIONS(RosterPaint)

public:
    /// How a cell is shown beside what is in it.
    struct Look
    {
        RosterFindings::Mark mark = RosterFindings::Mark::None;
        bool isOutside = false; ///< belongs to another plan
        bool isTried = false;   ///< being dragged
    };

    RosterPaint(QPainter &painter, const Theme &theme, const roster::ShiftPatterns &patterns);

    void cell(const QRect &area, const roster::Cell &cell, const Look &look);
    /// One span of a day's shift.
    void bar(const QRect &area, const roster::Cell &cell, const QString &text);
    void activity(const QRect &area, roster::ActivityKind kind);
    void outline(const QRect &area, RosterFindings::Mark mark);
    /// Diagonal lines over what no optimiser moves.
    void pin(const QRect &area);

    [[nodiscard]] static Token tokenOf(roster::ShiftKind kind);
    [[nodiscard]] static QString dayOffText(bool isNarrow);

private:
    void shift(const QRect &area, const roster::Cell &cell);
    void chip(const QRect &area, const QColor &colour, const QString &text, const QString &more);
    [[nodiscard]] QColor colourOf(const roster::Cell &cell) const;

    QPainter &m_painter;
    const Theme &m_theme;
    const roster::ShiftPatterns &m_patterns;
    QFont m_small;
    QFont m_strong;
};

} // namespace fw::ui
