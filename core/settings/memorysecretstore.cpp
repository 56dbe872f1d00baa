// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/memorysecretstore.h"

namespace fw::settings {

void MemorySecretStore::store(const QString &profileId, const QString &secret, SecretPlace place,
                              Stored done)
{
    Q_UNUSED(place)
    m_secrets[profileId] = secret;
    done(success());
}

void MemorySecretStore::find(const QString &profileId, Found done)
{
    const auto found = m_secrets.find(profileId);
    done(found == m_secrets.end() ? std::nullopt : std::optional<QString>(found->second));
}

void MemorySecretStore::forget(const QString &profileId)
{
    m_secrets.erase(profileId);
}

} // namespace fw::settings
