// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playback/replaycourse.h"

namespace fw::playback {

/// The parts of a recording that were played. A value.
class HeardSpans final
{
public:
    void add(const quality::Span &span);
    /// So much was played on this course from there on.
    void play(ReplayCourse course, quality::Milliseconds from, quality::Milliseconds amount);

    /// In order, apart.
    [[nodiscard]] const std::vector<quality::Span> &spans() const { return m_spans; }

private:
    std::vector<quality::Span> m_spans;
};

} // namespace fw::playback
