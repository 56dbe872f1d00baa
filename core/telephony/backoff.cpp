// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/backoff.h"

#include <algorithm>

namespace fw::telephony {

using std::chrono::milliseconds;

Backoff::Backoff(milliseconds first, milliseconds last, std::uint32_t seed)
    : m_first(std::max(first, milliseconds(1)))
    , m_last(std::max(last, m_first))
    , m_ceiling(m_first)
    , m_random(seed)
{
}

milliseconds Backoff::next()
{
    const milliseconds ceiling = m_ceiling;
    m_ceiling = std::min(m_last, m_ceiling * 2);
    std::uniform_int_distribution<milliseconds::rep> wait(ceiling.count() / 2, ceiling.count());
    return milliseconds(wait(m_random));
}

void Backoff::reset()
{
    m_ceiling = m_first;
}

} // namespace fw::telephony
