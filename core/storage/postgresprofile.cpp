// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgresprofile.h"

#include <QStringList>

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

QString modeOf(PostgresTls tls)
{
    switch (tls) {
    case PostgresTls::Off:
        return u"disable"_s;
    case PostgresTls::Encrypted:
        return u"require"_s;
    case PostgresTls::VerifyCa:
        return u"verify-ca"_s;
    case PostgresTls::VerifyFull:
        return u"verify-full"_s;
    }
    return u"verify-full"_s;
}

} // namespace

Result<QString> connectOptions(const PostgresProfile &profile)
{
    // A half-open connection is noticed after some 8 s instead of minutes.
    QStringList options = {
        "sslmode="_L1 + modeOf(profile.tls),
        u"connect_timeout=5"_s,
        u"application_name=floorwarden"_s,
        u"keepalives=1"_s,
        u"keepalives_idle=5"_s,
        u"keepalives_interval=2"_s,
        u"keepalives_count=3"_s,
        u"tcp_user_timeout=8000"_s,
    };
    if (profile.tls != PostgresTls::Off) {
        options << u"channel_binding=require"_s;
    }
    if (!profile.rootCertificate.isEmpty()) {
        // The driver turns every semicolon into a space, inside quotes too.
        if (profile.rootCertificate.contains(u';')) {
            return Error{ErrorCode::InvalidArgument, profile.rootCertificate};
        }
        QString file = profile.rootCertificate;
        file.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        options << "sslrootcert='%1'"_L1.arg(file);
    }
    return options.join(u';');
}

QString placeOf(const PostgresProfile &profile)
{
    return "%1@%2:%3/%4"_L1.arg(profile.user, profile.host, QString::number(profile.port),
                                profile.database);
}

} // namespace fw::storage
