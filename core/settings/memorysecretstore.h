// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/secretstore.h"

#include <map>

namespace fw::settings {

/// Keeps secrets until the program ends, whatever place is asked for.
class MemorySecretStore final : public SecretStore
{
public:
    MemorySecretStore() = default;

    [[nodiscard]] bool hasKeychain() const override { return false; }

    void store(const QString &profileId, const QString &secret, SecretPlace place,
               Stored done) override;
    void find(const QString &profileId, Found done) override;
    void forget(const QString &profileId) override;

private:
    std::map<QString, QString> m_secrets;
};

} // namespace fw::settings
