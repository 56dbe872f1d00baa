// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/memorysecretstore.h"
#include "core/storage/secretfile.h"

#include <QObject>

namespace fw::app {

/// The secrets in all their places: this session, the desktop's keychain, and the file.
class DeskSecrets final : public QObject, public settings::SecretStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeskSecrets)

public:
    explicit DeskSecrets(const QString &file, QObject *parent = nullptr);

    [[nodiscard]] bool hasKeychain() const override;
    void store(const QString &profileId, const QString &secret, settings::SecretPlace place,
               Stored done) override;
    /// Session first, then file, then keychain.
    void find(const QString &profileId, Found done) override;
    void forget(const QString &profileId) override;

private:
    void storeInKeychain(const QString &profileId, const QString &secret, Stored done);

    settings::MemorySecretStore m_session;
    storage::SecretFile m_file;
};

} // namespace fw::app
