// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/serverprofile.h"

#include "core/settings/settingsstore.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace fw::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kServerKey = "server"_L1;

constexpr std::array kModes{std::pair{"off"_L1, ServerTls::Off},
                            std::pair{"encrypted"_L1, ServerTls::Encrypted},
                            std::pair{"verify-ca"_L1, ServerTls::VerifyCa},
                            std::pair{"verify-full"_L1, ServerTls::VerifyFull}};

} // namespace

QString wordOf(ServerTls tls)
{
    for (const auto &[word, mode] : kModes) {
        if (mode == tls) {
            return word;
        }
    }
    return {};
}

std::optional<ServerTls> serverTlsOf(const QString &word)
{
    for (const auto &[known, mode] : kModes) {
        if (word == known) {
            return mode;
        }
    }
    return std::nullopt;
}

std::optional<ServerProfile> ServerProfile::at(const QString &text)
{
    static const QRegularExpression pattern(u"^(.+?)(?::([0-9]{1,5}))?/([^/]+)$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const int port = match.captured(2).isEmpty() ? 5432 : match.captured(2).toInt();
    if (!match.hasMatch() || port < 1 || port > 65535) {
        return std::nullopt;
    }
    ServerProfile made;
    made.host = match.captured(1);
    made.port = static_cast<quint16>(port);
    made.database = match.captured(3);
    return made;
}

Result<std::optional<ServerProfile>> ServerProfile::load(const SettingsStore &store)
{
    const Result<QJsonValue> value = store.value(kServerKey);
    if (!value) {
        return value.error();
    }
    const QJsonObject object = value->toObject();
    ServerProfile made;
    made.host = object.value("host"_L1).toString();
    made.port = static_cast<quint16>(object.value("port"_L1).toInt(made.port));
    made.database = object.value("database"_L1).toString();
    made.user = object.value("user"_L1).toString();
    made.tls = serverTlsOf(object.value("tls"_L1).toString()).value_or(ServerTls::VerifyFull);
    made.rootCertificate = object.value("rootCertificate"_L1).toString();
    const int site = object.value("site"_L1).toInt(-1);
    if (site >= 0 && site <= kMostSite) {
        made.site = site;
    }
    if (made.host.isEmpty() || made.database.isEmpty()) {
        return std::optional<ServerProfile>();
    }
    return std::optional(made);
}

Outcome ServerProfile::save(SettingsStore &store) const
{
    return store.setValue(kServerKey, QJsonObject{{u"host"_s, host},
                                                  {u"port"_s, port},
                                                  {u"database"_s, database},
                                                  {u"user"_s, user},
                                                  {u"tls"_s, wordOf(tls)},
                                                  {u"rootCertificate"_s, rootCertificate},
                                                  {u"site"_s, site.value_or(-1)}});
}

} // namespace fw::settings
