// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorfeed.h"

#include <QList>

class QSslCertificate;
class QSslError;

namespace fw::telephony {

/// What becomes of a certificate that the system does not trust.
enum class CertificateVerdict {
    Pinned,  ///< the very one that a person accepted
    Unknown, ///< nobody has accepted one for this switch yet
    Changed  ///< another one than the accepted
};

/// SHA-256 over the whole certificate, upper-case hex with colons.
[[nodiscard]] QString fingerprintOf(const QSslCertificate &certificate);

/// \a pinned may be written in either case, with or without colons and spaces.
[[nodiscard]] CertificateVerdict judgeCertificate(const QSslCertificate &certificate,
                                                  const QString &pinned);

/// What a person has to see to decide.
[[nodiscard]] live::CertificateView describeCertificate(const QSslCertificate &certificate,
                                                        const QList<QSslError> &errors);

} // namespace fw::telephony
