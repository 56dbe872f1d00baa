// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timepoint.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <memory>

namespace fw::storage {

/// The embedded SQLite file of this desk, open and on the newest schema. Lives and dies in one
/// thread.
class Database final
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    /// "FWRD": a file of somebody else is refused instead of being written into.
    static constexpr int kApplicationId = 0x46575244;

    /// Opens or makes \a path, copies it aside when its schema is older, and brings it up to date.
    /// Errors: Malformed (damaged, or not ours), NewerSchema, InUse, Unreadable, Unwritable,
    /// Database. The file is left as it was on every error. \a now is part of the copy's name.
    [[nodiscard]] static Result<std::shared_ptr<Database>> open(const QString &path, TimePoint now);
    ~Database();

    [[nodiscard]] QSqlDatabase connection() const;

private:
    explicit Database(const QString &path);

    [[nodiscard]] Outcome connectTo(const QString &path);
    [[nodiscard]] Outcome setUp();

    QString m_connectionName;
};

/// Maps SQLite's result codes to ours; the detail names the file and SQLite's words.
[[nodiscard]] Error errorOf(const QSqlError &error, const QString &file);

} // namespace fw::storage
