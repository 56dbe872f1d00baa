// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/live/floorevent.h"

#include <QByteArrayView>

#include <vector>

namespace fw::journal {

/// Reads what EventEncoder packed. Total: whatever the bytes are, the answer is events or an error,
/// Malformed for damaged bytes and NewerSchema for those of a newer program.
class EventDecoder final
{
public:
    [[nodiscard]] static Result<std::vector<live::StampedEvent>> decode(QByteArrayView chunk);
};

} // namespace fw::journal
