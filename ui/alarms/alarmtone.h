// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmrule.h"

#include <QByteArray>

namespace fw::ui {

/// The sound of a severity as a WAV file: one soft tone for a warning, three rising ones for a
/// critical alarm. Under a second, 16 bit mono.
[[nodiscard]] QByteArray alarmTone(alarms::AlarmSeverity severity);

} // namespace fw::ui
