// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>
#include <optional>

namespace fw::settings {

/// Where a switch's secret stays after it was typed in.
enum class SecretPlace {
    Session,  ///< in memory until the program ends
    Keychain, ///< the desktop's keychain
    File      ///< a file that only this user can read
};

/// Keeps the secrets of switches by the id of their profile. Answers come later, in the thread of
/// the caller.
class SecretStore
{
    Q_DISABLE_COPY_MOVE(SecretStore)

public:
    using Stored = std::function<void(const Outcome &)>;
    /// Nothing when no place knows the secret.
    using Found = std::function<void(const std::optional<QString> &)>;

    virtual ~SecretStore() = default;

    [[nodiscard]] virtual bool hasKeychain() const = 0;
    virtual void store(const QString &profileId, const QString &secret, SecretPlace place,
                       Stored done) = 0;
    virtual void find(const QString &profileId, Found done) = 0;
    /// Forgets it in every place.
    virtual void forget(const QString &profileId) = 0;

protected:
    SecretStore() = default;
};

} // namespace fw::settings
