// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/recordingpulse.h"

#include <algorithm>

namespace fw::journal {

namespace {

constexpr std::size_t kRemembered = 64;

} // namespace

void RecordingPulse::beat(TimePoint now)
{
    // A longer one was an outage.
    if (isKnown(m_last) && now > m_last && now - m_last <= kLongest / 2) {
        m_pauses.push_back(now - m_last);
        if (m_pauses.size() > kRemembered) {
            m_pauses.pop_front();
        }
    }
    m_last = now;
}

void RecordingPulse::restart(TimePoint last)
{
    m_last = last;
    m_pauses.clear();
}

Microseconds RecordingPulse::patience() const
{
    if (m_pauses.empty()) {
        return kUsual;
    }
    const Microseconds longest = *std::ranges::max_element(m_pauses);
    return std::clamp<Microseconds>(2 * longest, kShortest, kLongest);
}

} // namespace fw::journal
