// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backups.h"

namespace fw::storage {

/// What keeps a file small, and keeps one from losing it: once a day what has expired is deleted,
/// and the file is copied.
class Upkeep final
{
public:
    /// \a by: who deletes, as certificates name them.
    Upkeep(Backups backups, QString by);

    [[nodiscard]] const Backups &backups() const { return m_backups; }

    /// Deletes and copies when the newest copy is a day old, or there is none; gives the path of
    /// the new one, nothing when none is due. What can't be deleted is only logged.
    [[nodiscard]] Result<std::optional<QString>> run(const std::shared_ptr<Database> &database,
                                                     TimePoint now) const;

private:
    Backups m_backups;
    QString m_by;
};

} // namespace fw::storage
