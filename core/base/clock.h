// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"

namespace fw {

/// The only source of "now". Edges own a SystemClock; tests own a ManualClock and move it.
class Clock
{
public:
    virtual ~Clock() = default;

    [[nodiscard]] virtual TimePoint now() const = 0;

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override;
};

class ManualClock final : public Clock
{
public:
    explicit ManualClock(TimePoint start)
        : m_now(start)
    {
    }

    [[nodiscard]] TimePoint now() const override { return m_now; }

    void advance(Microseconds span) { m_now += span; }

    void setNow(TimePoint now) { m_now = now; }

private:
    TimePoint m_now;
};

} // namespace fw
