// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace fw::telephony {

/// Connections to switches. Never secrets, never caller numbers, never one line per event.
Q_DECLARE_LOGGING_CATEGORY(lcLink)

} // namespace fw::telephony
