// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ownkeys.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kStoreKey = "keys"_L1;

} // namespace

Result<OwnKeys> loadOwnKeys(const settings::SettingsStore &store)
{
    const Result<QJsonValue> value = store.value(kStoreKey);
    if (!value) {
        return value.error();
    }
    OwnKeys keys;
    const QJsonObject object = value->toObject();
    for (const QString &id : object.keys()) {
        QList<QKeySequence> &own = keys[id];
        const QJsonArray words = object[id].toArray();
        for (const QJsonValue &word : words) {
            const auto sequence =
                QKeySequence::fromString(word.toString(), QKeySequence::PortableText);
            if (!sequence.isEmpty()) {
                own << sequence;
            }
        }
    }
    return keys;
}

Outcome saveOwnKeys(settings::SettingsStore &store, const OwnKeys &keys)
{
    QJsonObject object;
    for (auto own = keys.cbegin(); own != keys.cend(); ++own) {
        QJsonArray words;
        for (const QKeySequence &sequence : own.value()) {
            words.append(sequence.toString(QKeySequence::PortableText));
        }
        object[own.key()] = words;
    }
    return store.setValue(kStoreKey, object);
}

} // namespace fw::ui
