// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/replayclock.h"

namespace fw::ui {

/// What part of a recording is in sight, and where on the screen its moments are. A value.
class ReplayScale final
{
public:
    using Milliseconds = quality::Milliseconds;

    /// Nothing nearer is shown.
    static constexpr Milliseconds kNearest{2000};

    ReplayScale() = default;
    /// All of \a whole is in sight on \a width pixels from \a left on.
    ReplayScale(const quality::Span &whole, double left, double width);

    [[nodiscard]] const quality::Span &whole() const { return m_whole; }

    [[nodiscard]] const quality::Span &seen() const { return m_seen; }

    [[nodiscard]] bool isZoomed() const { return !(m_seen == m_whole); }

    [[nodiscard]] double left() const { return m_left; }

    [[nodiscard]] double right() const { return m_left + m_width; }

    /// Also of moments out of sight.
    [[nodiscard]] double xOf(Milliseconds at) const;
    /// Held to what is in sight.
    [[nodiscard]] Milliseconds at(double x) const;

    /// The same moments on other pixels.
    [[nodiscard]] ReplayScale on(double left, double width) const;
    /// So many times as near (above 1) or far, \a anchor staying where it is.
    [[nodiscard]] ReplayScale zoomed(double factor, Milliseconds anchor) const;
    [[nodiscard]] ReplayScale scrolledTo(Milliseconds from) const;
    /// Turned on like a page when the moment is out of sight.
    [[nodiscard]] ReplayScale following(Milliseconds at) const;
    /// Between labels below the line, so that they have \a room pixels each.
    [[nodiscard]] Milliseconds tick(double room) const;

private:
    quality::Span m_whole{Milliseconds(0), Milliseconds(1)};
    quality::Span m_seen{Milliseconds(0), Milliseconds(1)};
    double m_left = 0;
    double m_width = 1;
};

} // namespace fw::ui
