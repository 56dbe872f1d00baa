// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace fw::storage {

/// Secrets in a JSON file that only its owner may read (mode 0600), for desktops without a
/// keychain. Not encrypted: whoever is this user, or root, can read it, and people are told so
/// before.
class SecretFile final
{
public:
    explicit SecretFile(QString path);

    /// Nothing when the file or the entry is missing. A file that others can read is refused.
    [[nodiscard]] Result<std::optional<QString>> find(const QString &id) const;
    [[nodiscard]] Outcome store(const QString &id, const QString &secret);
    /// Not an error when there is none.
    [[nodiscard]] Outcome remove(const QString &id);

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace fw::storage
