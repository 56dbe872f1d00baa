// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/momentmarks.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace fw::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kKey("rewind.marks");

} // namespace

void MomentMarks::add(MomentMark mark)
{
    const auto place =
        std::ranges::upper_bound(marks, mark.at, std::ranges::less(), &MomentMark::at);
    marks.insert(place, std::move(mark));
    if (marks.size() > kMost) {
        marks.erase(marks.begin());
    }
}

Result<MomentMarks> MomentMarks::load(const SettingsStore &store)
{
    const Result<QJsonValue> stored = store.value(kKey);
    if (!stored) {
        return stored.error();
    }
    MomentMarks loaded;
    const QJsonArray list = stored->toArray();
    for (const QJsonValue &each : list) {
        const TimePoint at{Microseconds(each["at"_L1].toInteger())};
        if (isKnown(at)) {
            loaded.add({at, each["text"_L1].toString(), each["by"_L1].toString()});
        }
    }
    return loaded;
}

Outcome MomentMarks::save(SettingsStore &store) const
{
    QJsonArray list;
    for (const MomentMark &mark : marks) {
        list << QJsonObject{
            {"at"_L1, qint64(toMicroseconds(mark.at))}, {"text"_L1, mark.text}, {"by"_L1, mark.by}};
    }
    return store.setValue(kKey, list);
}

} // namespace fw::settings
