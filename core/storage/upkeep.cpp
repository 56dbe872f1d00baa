// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/upkeep.h"

#include "core/storage/retention.h"

#include <QLoggingCategory>

#include <utility>

namespace fw::storage {

namespace {

Q_LOGGING_CATEGORY(lcUpkeep, "fw.upkeep", QtInfoMsg)

} // namespace

Upkeep::Upkeep(Backups backups, QString by)
    : m_backups(std::move(backups))
    , m_by(std::move(by))
{
}

Result<std::optional<QString>> Upkeep::run(const std::shared_ptr<Database> &database,
                                           TimePoint now) const
{
    if (!m_backups.isDue(now)) {
        return std::optional<QString>();
    }
    // First, so that the copy does not keep what has expired.
    const auto expired = Retention(database).deleteExpired({}, now, m_by);
    if (!expired) {
        qCWarning(lcUpkeep) << "what has expired was not deleted:" << expired.error().detail;
    }
    const Result<QString> made = m_backups.make(*database, now);
    return made ? Result<std::optional<QString>>(*made) : made.error();
}

} // namespace fw::storage
