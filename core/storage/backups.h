// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QStringList>

namespace fw::storage {

/// Copies of a file of ours, named BASE-YYYYMMDDThhmmss.sqlite, in a folder of their own.
class Backups final
{
public:
    /// The newest copy of each of so many days and months that have one.
    struct Kept
    {
        int days = 7;
        int months = 12;
    };

    /// Of a journal, which grows by gigabytes and is only ever added to.
    static constexpr Kept kOfJournal{2, 1};

    /// \a base is the file's name without folder and suffix.
    Backups(QString folder, QString base, Kept kept);

    Backups(QString folder, QString base)
        : Backups(std::move(folder), std::move(base), Kept())
    {
    }

    /// A whole, checked copy; then those are removed that expired() names. Gives its path. Only for
    /// a file: a server's database is copied by pg_dump. InvalidArgument then. Full: less than a
    /// gigabyte would be left beside the copy.
    [[nodiscard]] Result<QString> make(const Database &database, TimePoint now) const;

    /// Puts \a backup in the place of \a target, and brings it up to date. What was there is kept
    /// beside it as TARGET.before-TIME. InUse when somebody has it open; on every error it is as
    /// it was.
    [[nodiscard]] static Outcome restore(const QString &backup, const QString &target,
                                         TimePoint now);

    /// Oldest first.
    [[nodiscard]] QStringList files() const;
    /// When the newest was made; kNoTime when there is none.
    [[nodiscard]] TimePoint newest() const;
    /// Whether the newest is a day old, or there is none.
    [[nodiscard]] bool isDue(TimePoint now) const;
    /// Which of \a files (names, any order) need not be kept.
    [[nodiscard]] static QStringList expired(QStringList files, Kept kept);

    [[nodiscard]] static QStringList expired(QStringList files)
    {
        return expired(std::move(files), Kept());
    }

private:
    QString m_folder;
    QString m_base;
    Kept m_kept;
};

} // namespace fw::storage
