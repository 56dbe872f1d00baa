// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fw::storage {

/// Cuts a script at its semicolons, but not inside '...', "...", $$...$$, -- or slash-star
/// comments, or the body of a trigger; comments are dropped.
[[nodiscard]] QStringList splitStatements(const QString &script);

} // namespace fw::storage
