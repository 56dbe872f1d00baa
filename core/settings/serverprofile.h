// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace fw::settings {

class SettingsStore;

/// How the connection is protected. Only VerifyFull keeps out whoever sits between.
enum class ServerTls { Off, Encrypted, VerifyCa, VerifyFull };

/// "off", "encrypted", "verify-ca", "verify-full".
[[nodiscard]] QString wordOf(ServerTls tls);
[[nodiscard]] std::optional<ServerTls> serverTlsOf(const QString &word);

/// How to reach one PostgreSQL database. The password is not part of it.
struct ServerProfile
{
    QString host; ///< a name, an address, or the folder of a unix socket
    quint16 port = 5432;
    QString database;
    QString user;
    ServerTls tls = ServerTls::VerifyFull;
    QString rootCertificate; ///< file; empty: the one that libpq looks for
    /// Which floor is shown, where those of several sites meet in one database; nothing: it is that
    /// of one floor.
    std::optional<int> site;

    static constexpr int kMostSite = 8999;

    bool operator==(const ServerProfile &) const = default;

    /// "HOST[:PORT]/DATABASE", as it is given to the programs; nothing when it is not that.
    [[nodiscard]] static std::optional<ServerProfile> at(const QString &text);

    /// The server that this desk joins; nothing when none was chosen.
    [[nodiscard]] static Result<std::optional<ServerProfile>> load(const SettingsStore &store);
    [[nodiscard]] Outcome save(SettingsStore &store) const;
};

} // namespace fw::settings
