// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/telephonylog.h"

namespace fw::telephony {

Q_LOGGING_CATEGORY(lcLink, "floorwarden.link", QtInfoMsg)

} // namespace fw::telephony
