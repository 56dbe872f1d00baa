// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ami/amimessage.h"

#include <QString>

#include <string>

namespace fw::telephony {

/// What a switch says of itself at the start of a session.
struct SwitchFacts
{
    QString version;     ///< for people, such as "Asterisk 22.10.1"; empty when it may not be read
    std::string startup; ///< when it started, in its own words; empty when it may not be read

    /// From the answer to CoreSettings.
    void readSettings(const ami::AmiMessage &message);
    /// From the answer to CoreStatus.
    void readStatus(const ami::AmiMessage &message);
};

} // namespace fw::telephony
