// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fw::telephony {

enum class TlsMode { Off, On };

/// How to reach one switch. The secret is not part of it: it lives in the keychain.
struct SwitchProfile
{
    QString id;   ///< stable, made when the profile is
    QString name; ///< what people call the switch
    QString host;
    quint16 port = 5038;
    TlsMode tls = TlsMode::Off;
    QString user;
    /// SHA-256 of the certificate that a person looked at and accepted; empty: only trusted ones.
    QString pinnedFingerprint;
    QString legacyCharset; ///< for caller names that are not UTF-8, such as "GBK"

    bool operator==(const SwitchProfile &) const = default;
};

} // namespace fw::telephony
