// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settingsstore.h"

#include <map>

namespace fw::tests {

/// Settings that last as long as the object; can be told to refuse.
class MemorySettings final : public settings::SettingsStore
{
public:
    MemorySettings() = default;

    [[nodiscard]] Result<QJsonValue> value(const QString &key) const override
    {
        const auto found = values.find(key);
        return found == values.end() ? QJsonValue(QJsonValue::Undefined) : found->second;
    }

    [[nodiscard]] Outcome setValue(const QString &key, const QJsonValue &value) override
    {
        if (isRefusing) {
            return Error{ErrorCode::Database, key};
        }
        values[key] = value;
        return success();
    }

    [[nodiscard]] Result<std::vector<telephony::SwitchProfile>> switchProfiles() const override
    {
        return std::vector<telephony::SwitchProfile>();
    }

    [[nodiscard]] Outcome saveSwitchProfile(const telephony::SwitchProfile &) override
    {
        return success();
    }

    [[nodiscard]] Outcome removeSwitchProfile(const QString &) override { return success(); }

    std::map<QString, QJsonValue> values;
    bool isRefusing = false;
};

} // namespace fw::tests
