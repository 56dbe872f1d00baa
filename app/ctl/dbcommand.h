// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fw::ctl {

/// db create|migrate|check|backup|restore: the schema and the copies of a database.
/// db retention|hold|holds|release|certificates: what is deleted, what must not be, and what was.
[[nodiscard]] int runDb(const QStringList &arguments);

} // namespace fw::ctl
