// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/certificatepolicy.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSslCertificate>
#include <QSslError>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace fw::telephony {

namespace {

QString hexDigitsOf(const QString &text)
{
    QString digits;
    const QString upper = text.toUpper();
    for (const QChar c : upper) {
        if (c.isDigit() || (c >= u'A' && c <= u'F')) {
            digits += c;
        }
    }
    return digits;
}

/// The common name, else the whole distinguished name.
QString shownName(const QStringList &commonNames, const QString &distinguished)
{
    return commonNames.isEmpty() ? distinguished : commonNames.join(u", "_s);
}

} // namespace

QString fingerprintOf(const QSslCertificate &certificate)
{
    if (certificate.isNull()) {
        return {};
    }
    const QByteArray hex = certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
    return QString::fromLatin1(hex);
}

CertificateVerdict judgeCertificate(const QSslCertificate &certificate, const QString &pinned)
{
    const QString wanted = hexDigitsOf(pinned);
    if (wanted.isEmpty()) {
        return CertificateVerdict::Unknown;
    }
    return hexDigitsOf(fingerprintOf(certificate)) == wanted ? CertificateVerdict::Pinned
                                                             : CertificateVerdict::Changed;
}

live::CertificateView describeCertificate(const QSslCertificate &certificate,
                                          const QList<QSslError> &errors)
{
    QStringList problems;
    for (const QSslError &error : errors) {
        problems += error.errorString();
    }
    live::CertificateView view;
    view.subject = shownName(certificate.subjectInfo(QSslCertificate::CommonName),
                             certificate.subjectDisplayName());
    view.issuer = shownName(certificate.issuerInfo(QSslCertificate::CommonName),
                            certificate.issuerDisplayName());
    view.validUntil = certificate.expiryDate().toUTC().date().toString(Qt::ISODate);
    view.fingerprint = fingerprintOf(certificate);
    view.problem = problems.join(u"; "_s);
    return view;
}

} // namespace fw::telephony
