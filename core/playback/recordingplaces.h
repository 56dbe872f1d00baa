// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playback/recordingshelf.h"

#include <QJsonObject>

namespace fw::playback {

using RecordingPlaces = QHash<QString, RecordingPlace>; ///< by name of the switch

/// InvalidArgument with "folder" (not an absolute path), or what RecordingPath::of() says of the
/// pattern.
[[nodiscard]] Outcome check(const RecordingPlace &place);

/// As they are kept among the choices of a desk.
[[nodiscard]] QJsonObject toJson(const RecordingPlaces &places);
/// What makes no sense is left out: a recording that is not found says so.
[[nodiscard]] RecordingPlaces recordingPlacesFromJson(const QJsonValue &value);

} // namespace fw::playback
