// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorconfig.h"
#include "ui/agents/timelinescale.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <map>

class QPainter;

namespace fw::ui {

/// Paints what an agent did as one bar. Colour is never the only sign: each state has its own
/// height or pattern, and wide pieces carry their tag.
class SpanPainter final
{
    Q_DECLARE_TR_FUNCTIONS(SpanPainter)

public:
    SpanPainter(const Theme &theme, const live::FloorConfig &config);

    /// \a area is the bar's room; its left and right edges are those of \a scale. A piece narrower
    /// than a pixel gives way to what stands at that pixel.
    void paint(QPainter &painter, const QRect &area, const TimelineScale &scale,
               const std::deque<live::StateSpan> &spans, TimePoint now) const;
    /// The lines of the axis and their times; \a area is the axis, the lines go on to \a bottom.
    static void paintAxis(QPainter &painter, const Theme &theme, const QRect &area, int bottom,
                          const TimelineScale &scale, const QTimeZone &zone);
    /// "state, reason, from - to, how long", plain text.
    [[nodiscard]] static QString describe(const live::StateSpan &span,
                                          const live::FloorConfig &config, TimePoint now);
    /// The site's limit for the state and reason; none for most.
    [[nodiscard]] static std::optional<std::chrono::seconds>
    limitOf(const live::StateSpan &span, const live::FloorConfig &config);

private:
    /// What is known of a break's reason: looking it up costs more than painting its bar.
    struct Reason
    {
        QString word;
        std::optional<std::chrono::seconds> limit;
    };

    [[nodiscard]] const Reason &reasonOf(const live::StateSpan &span) const;
    void paintPiece(QPainter &painter, const QRect &piece, const live::StateSpan &span) const;
    void paintSign(QPainter &painter, const QRect &piece, const live::StateSpan &span) const;

    const Theme &m_theme;
    const live::FloorConfig &m_config;
    QFontMetrics m_metrics;
    mutable std::map<std::string, Reason> m_reasons; ///< those of breaks, as they are met
};

} // namespace fw::ui
