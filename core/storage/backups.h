// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QStringList>

namespace fw::storage {

/// Copies of a file of ours, named BASE-YYYYMMDDThhmmss.sqlite, in a folder of their own.
class Backups final
{
public:
    /// \a base is the file's name without folder and suffix.
    Backups(QString folder, QString base);

    /// A whole, checked copy; then those are removed that expired() names. Gives its path. Only for
    /// a file: a server's database is copied by pg_dump. InvalidArgument then.
    [[nodiscard]] Result<QString> make(const Database &database, TimePoint now);

    /// Puts \a backup in the place of \a target, and brings it up to date. What was there is kept
    /// beside it as TARGET.before-TIME. InUse when somebody has it open; on every error it is as
    /// it was.
    [[nodiscard]] static Outcome restore(const QString &backup, const QString &target,
                                         TimePoint now);

    /// Oldest first.
    [[nodiscard]] QStringList files() const;
    /// Which of \a files (names, any order) need not be kept: all but the newest of each of the
    /// last 7 days and the last 12 months that have one.
    [[nodiscard]] static QStringList expired(QStringList files);

private:
    QString m_folder;
    QString m_base;
};

} // namespace fw::storage
