// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/quality/coaching.h"

#include <QCoreApplication>

namespace fw::ui {

/// Words for coaching and certificates; plain text, safe to show.
class CoachingText final
{
    Q_DECLARE_TR_FUNCTIONS(CoachingText)

public:
    [[nodiscard]] static QString state(quality::CoachingState state);
    /// Also that it is late.
    [[nodiscard]] static QString state(const quality::CoachingTask &task, QDate today);
    /// "72.5 (n 4) → 81 (n 6): +8.5"; a dash where nothing was scored.
    [[nodiscard]] static QString effect(const quality::CoachingEffect &effect);
    /// Valid, how many days are left, expired, withdrawn.
    [[nodiscard]] static QString state(const quality::Certificate &certificate, QDate today);
    /// "02:41–03:10 what it shows".
    [[nodiscard]] static QString clip(const quality::CoachingClip &clip);
    /// Why a step was refused, as one sentence.
    [[nodiscard]] static QString refusal(const Error &error);
};

} // namespace fw::ui
