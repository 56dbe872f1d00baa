// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floor.h"

#include <QByteArray>

namespace fw::journal {

/// A saved floor as it is stored.
class KeyframePacker final
{
public:
    [[nodiscard]] static QByteArray pack(const live::Floor &floor);
    /// Total, and never takes more room than a keyframe can need.
    [[nodiscard]] static Result<QByteArray> unpack(const QByteArray &payload);
    [[nodiscard]] static Result<live::Floor> floorOf(const QByteArray &payload,
                                                     live::FloorConfig config);
};

} // namespace fw::journal
