// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmstore.h"
#include "core/storage/database.h"

namespace fw::storage {

/// Alarms in the desk's SQLite file.
class SqlAlarmStore final : public alarms::AlarmStore
{
public:
    explicit SqlAlarmStore(std::shared_ptr<Database> database);

    [[nodiscard]] Result<std::optional<std::vector<alarms::AlarmRule>>> rules() const override;
    [[nodiscard]] Outcome saveRules(const std::vector<alarms::AlarmRule> &rules) override;
    [[nodiscard]] Result<std::vector<alarms::Alarm>> openAlarms() const override;
    [[nodiscard]] Result<alarms::AlarmId> lastId() const override;
    [[nodiscard]] Outcome record(const std::vector<alarms::AlarmChange> &changes) override;
    [[nodiscard]] Result<std::vector<alarms::AlarmChange>> history(int most) const override;
    [[nodiscard]] Outcome forgetBefore(TimePoint time) override;

private:
    std::shared_ptr<Database> m_database;
};

} // namespace fw::storage
