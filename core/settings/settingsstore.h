// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/telephony/switchprofile.h"

#include <QJsonValue>

#include <vector>

namespace fw::settings {

/// Where the choices of this desk are kept: single values by key, and the switches by id.
class SettingsStore
{
    Q_DISABLE_COPY_MOVE(SettingsStore)

public:
    virtual ~SettingsStore() = default;

    /// The stored value; QJsonValue::Undefined when the key was never set.
    [[nodiscard]] virtual Result<QJsonValue> value(const QString &key) const = 0;
    /// Any JSON value but Undefined, which is refused.
    [[nodiscard]] virtual Outcome setValue(const QString &key, const QJsonValue &value) = 0;

    /// In the order in which they were added.
    [[nodiscard]] virtual Result<std::vector<telephony::SwitchProfile>> switchProfiles() const = 0;
    /// Adds, or replaces the one with the same id. An empty id, host or user is refused.
    [[nodiscard]] virtual Outcome saveSwitchProfile(const telephony::SwitchProfile &profile) = 0;
    /// NotFound when there is none with this id.
    [[nodiscard]] virtual Outcome removeSwitchProfile(const QString &id) = 0;

protected:
    SettingsStore() = default;
};

} // namespace fw::settings
