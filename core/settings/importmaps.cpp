// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/importmaps.h"

#include <QJsonObject>

namespace fw::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kKey("import.maps");

} // namespace

void ImportMaps::remember(const QString &kind, const Choices &choices)
{
    Choices &kept = byKind[kind];
    for (const auto &[heading, field] : choices) {
        kept[heading] = field;
    }
    if (kept.size() > kMost) {
        kept = choices;
    }
}

Result<ImportMaps> ImportMaps::load(const SettingsStore &store)
{
    const Result<QJsonValue> stored = store.value(kKey);
    if (!stored) {
        return stored.error();
    }
    ImportMaps maps;
    const QJsonObject kinds = stored->toObject();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        const QJsonObject choices = kind.value().toObject();
        for (auto each = choices.begin(); each != choices.end(); ++each) {
            if (each.value().isString()) {
                maps.byKind[kind.key()][each.key()] = each.value().toString();
            }
        }
    }
    return maps;
}

Outcome ImportMaps::save(SettingsStore &store) const
{
    QJsonObject kinds;
    for (const auto &[kind, choices] : byKind) {
        QJsonObject object;
        for (const auto &[heading, field] : choices) {
            object[heading] = field;
        }
        kinds[kind] = object;
    }
    return store.setValue(kKey, kinds);
}

} // namespace fw::settings
