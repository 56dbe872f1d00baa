// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/quality/judgedcall.h"

#include <functional>
#include <vector>

class QObject;

namespace fw::quality {

/// Gives the answered calls that may be judged, from wherever the journal lies.
class JudgedCallSource
{
    Q_DISABLE_COPY_MOVE(JudgedCallSource)

public:
    using Taker = std::function<void(const Result<std::vector<JudgedCall>> &)>;

    virtual ~JudgedCallSource() = default;

    /// Calls answered from \a from up to, not including, \a until by the teams below \a scope
    /// (empty: all), oldest first. \a taker is called once in the caller's thread, unless \a
    /// context is gone by then.
    virtual void read(TimePoint from, TimePoint until, const QString &scope, QObject &context,
                      const Taker &taker) = 0;

protected:
    JudgedCallSource() = default;
};

} // namespace fw::quality
