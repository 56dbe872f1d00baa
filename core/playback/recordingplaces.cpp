// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/recordingplaces.h"

#include <QDir>

namespace fw::playback {

using namespace Qt::StringLiterals;

Outcome check(const RecordingPlace &place)
{
    if (!QDir::isAbsolutePath(place.folder)) {
        return Error{ErrorCode::InvalidArgument, u"folder"_s};
    }
    const auto pattern = audio::RecordingPath::of(place.pattern);
    return pattern ? success() : Outcome(pattern.error());
}

QJsonObject toJson(const RecordingPlaces &places)
{
    QJsonObject object;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        object.insert(place.key(),
                      QJsonObject{{u"folder"_s, place->folder}, {u"pattern"_s, place->pattern}});
    }
    return object;
}

RecordingPlaces recordingPlacesFromJson(const QJsonValue &value)
{
    RecordingPlaces places;
    const QJsonObject object = value.toObject();
    for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
        const QJsonObject content = each.value().toObject();
        const RecordingPlace place{content.value(u"folder"_s).toString(),
                                   content.value(u"pattern"_s).toString()};
        if (check(place)) {
            places.insert(each.key(), place);
        }
    }
    return places;
}

} // namespace fw::playback
