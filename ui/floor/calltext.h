// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/callrecord.h"
#include "ui/widgets/painting.h"

#include <QCoreApplication>

namespace fw::ui {

/// Words for what became of a call, the same wherever calls are listed.
class CallText final
{
    Q_DECLARE_TR_FUNCTIONS(CallText)

public:
    [[nodiscard]] static QString outcome(const live::CallRecord &record);
    [[nodiscard]] static QString endedBy(live::EndedBy endedBy);
    /// Whether the wait was short enough for the service level.
    [[nodiscard]] static QString inTime(const live::CallRecord &record);
    [[nodiscard]] static QString missedOffers(const live::CallRecord &record);
    [[nodiscard]] static QString hold(const live::CallRecord &record);
    [[nodiscard]] static Tone outcomeTone(const live::CallRecord &record);
    [[nodiscard]] static Tone inTimeTone(const live::CallRecord &record);
};

} // namespace fw::ui
