// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/heardspans.h"

#include <algorithm>

namespace fw::playback {

using quality::Milliseconds;
using quality::Span;

void HeardSpans::add(const Span &span)
{
    if (span.from >= span.to) {
        return;
    }
    Span whole = span;
    std::vector<Span> spans;
    for (const Span &other : m_spans) {
        if (other.to < whole.from || other.from > whole.to) {
            spans.push_back(other);
        } else {
            whole = {std::min(whole.from, other.from), std::max(whole.to, other.to)};
        }
    }
    spans.insert(std::ranges::upper_bound(spans, whole.from, {}, &Span::from), whole);
    m_spans = std::move(spans);
}

void HeardSpans::play(ReplayCourse course, Milliseconds from, Milliseconds amount)
{
    course.begin(from);
    while (amount > Milliseconds(0) && course.rounds() < 2) { // the third time adds nothing
        const Span part = course.take(amount);
        if (part.from >= part.to) {
            return;
        }
        add(part);
        amount -= part.to - part.from;
    }
}

} // namespace fw::playback
