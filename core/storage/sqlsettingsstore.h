// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settingsstore.h"
#include "core/storage/database.h"

namespace fw::storage {

/// The settings in the desk's SQLite file.
class SqlSettingsStore final : public settings::SettingsStore
{
public:
    explicit SqlSettingsStore(std::shared_ptr<Database> database);

    [[nodiscard]] Result<QJsonValue> value(const QString &key) const override;
    [[nodiscard]] Outcome setValue(const QString &key, const QJsonValue &value) override;
    [[nodiscard]] Result<std::vector<telephony::SwitchProfile>> switchProfiles() const override;
    [[nodiscard]] Outcome saveSwitchProfile(const telephony::SwitchProfile &profile) override;
    [[nodiscard]] Outcome removeSwitchProfile(const QString &id) override;

private:
    /// One statement in a transaction of its own; gives the number of rows it changed.
    [[nodiscard]] Result<int> change(const QString &statement, const QVariantList &values);

    std::shared_ptr<Database> m_database;
};

} // namespace fw::storage
