// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace fw::access {

/// Argon2id with its salt and its cost in one line of text, as libsodium writes it.
class PasswordHash final
{
public:
    static constexpr qsizetype kShortest = 10;
    static constexpr qsizetype kLongest = 200;

    /// InvalidArgument with "short", "long", "login" (it contains the log-in name) or "plain" (too
    /// few different characters).
    [[nodiscard]] static Outcome check(const QString &password, const QString &login);
    /// Takes a sixth of a second and 64 MiB; that is the point of it.
    [[nodiscard]] static Result<QString> of(const QString &password);
    /// Takes as long for a hash that can't be read, so that nobody learns which log-in names exist.
    [[nodiscard]] static bool matches(const QString &hash, const QString &password);
};

} // namespace fw::access
