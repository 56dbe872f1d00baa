// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/identity.h"

class QTimeZone;

namespace fw::ui {

/// What a watermark says, on a screen and on paper: who, at which desk, and the minute.
[[nodiscard]] QString watermarkText(const access::Identity &who, const QString &host, TimePoint now,
                                    const QTimeZone &zone);

} // namespace fw::ui
