// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QPainter>

#include <optional>

namespace fw::ui {

/// How a figure stands to its target.
enum class Tone { Neutral, Good, Warning, Critical };

[[nodiscard]] QColor toneColour(const Theme &theme, Tone tone);
/// The sign beside a figure, for those who don't see the colour; null for Neutral.
[[nodiscard]] QChar toneGlyph(Tone tone);

struct Trend
{
    QList<std::optional<double>> values; ///< oldest first; nothing where there was no figure
    std::optional<double> target;
};

/// A line with a soft face below, a dashed target and the last point marked.
void paintTrend(QPainter &painter, const QRectF &area, const Trend &trend, const QColor &line,
                const QColor &targetLine);

struct BarPart
{
    QColor colour;
    int value = 0;
};

/// A stacked bar with rounded ends; an empty track when all parts are zero.
void paintStackedBar(QPainter &painter, const QRectF &area, const QList<BarPart> &parts,
                     const QColor &track);
/// Fills \a share (0 to 1, cut) of the bar from the left.
void paintLimitBar(QPainter &painter, const QRectF &area, double share, const QColor &colour,
                   const QColor &track);
/// One line, elided at the right, vertically centred.
void paintText(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QString &text);

} // namespace fw::ui

Q_DECLARE_METATYPE(fw::ui::Trend)
