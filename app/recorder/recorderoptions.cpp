// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorder/recorderoptions.h"

#include "app/recorder/optionreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <array>

namespace fw::recorder {

using namespace Qt::StringLiterals;
using Need = OptionReader::Need;

namespace {

constexpr qint64 kMegabyte = 1 << 20;
constexpr qint64 kUsualSpool = 256;
constexpr qint64 kLongestFile = 16 * kMegabyte;
// In the order of PostgresTls.
constexpr std::array kTlsModes{"off"_L1, "encrypted"_L1, "verify-ca"_L1, "verify-full"_L1};

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unreadable, u"%1: %2"_s.arg(path, file.errorString())};
    }
    if (file.size() > kLongestFile) {
        return Error{ErrorCode::Malformed, path + u": is too long"_s};
    }
    return file.readAll();
}

/// The first line.
Result<QString> secretOf(const QString &path)
{
    constexpr auto kOthers = QFile::ReadOther | QFile::WriteOther;
    if ((QFile(path).permissions() & kOthers) != QFile::Permissions{}) {
        return Error{ErrorCode::Unreadable,
                     path + u": everybody can read this secret; chmod o-rwx"_s};
    }
    const Result<QByteArray> content = contentOf(path);
    if (!content) {
        return content.error();
    }
    const QByteArray line = content->split('\n').constFirst().trimmed();
    if (line.isEmpty()) {
        return Error{ErrorCode::Malformed, path + u": there is no secret in its first line"_s};
    }
    return QString::fromUtf8(line);
}

class FileReader final
{
public:
    FileReader(OptionReader root, const QDir &folder)
        : m_root(std::move(root))
        , m_folder(folder)
    {
    }

    [[nodiscard]] Result<RecorderOptions> read()
    {
        readDatabase();
        for (OptionReader &each : m_root.objects("switches"_L1)) {
            readSwitch(each);
        }
        m_made.floorFile = path(m_root, "floor"_L1, Need::Optional);
        m_made.keyFile = path(m_root, "keyFile"_L1, Need::Optional);
        m_made.statusFile = path(m_root, "statusFile"_L1, Need::Optional);
        m_made.metricsPort = quint16(m_root.number("metricsPort"_L1, 0, 65535, 0));
        // The role that records may not delete, so that a server is cleaned by its administrator.
        m_made.deletesExpired = m_root.flag("deleteExpired"_L1, m_made.isFile());
        if (m_root.has("reports"_L1)) {
            OptionReader reports = m_root.object("reports"_L1, Need::Required);
            m_made.reportSchedule = path(reports, "schedule"_L1, Need::Required);
            m_made.reportFolder = path(reports, "folder"_L1, Need::Required);
            reports.end();
        }
        OptionReader spool = m_root.object("spool"_L1, Need::Required);
        m_made.spoolFile = path(spool, "file"_L1, Need::Required);
        m_made.spoolBytes = spool.number("megabytes"_L1, 1, 1'000'000, kUsualSpool) * kMegabyte;
        spool.end();
        m_root.end();
        if (!m_root.fault().isEmpty()) {
            return Error{ErrorCode::Malformed, m_root.fault()};
        }
        return m_made;
    }

private:
    [[nodiscard]] QString path(OptionReader &reader, QLatin1StringView key, Need need) const
    {
        const QString given = reader.text(key, need);
        return given.isEmpty() ? given : QDir::cleanPath(m_folder.absoluteFilePath(given));
    }

    void readDatabase()
    {
        OptionReader database = m_root.object("database"_L1, Need::Required);
        if (database.has("file"_L1)) {
            m_made.databaseFile = path(database, "file"_L1, Need::Required);
            m_made.backupFolder = path(database, "backups"_L1, Need::Optional);
        } else {
            storage::PostgresProfile &server = m_made.server;
            server.host = database.text("host"_L1, Need::Required);
            server.port = quint16(database.number("port"_L1, 1, 65535, server.port));
            server.database = database.text("name"_L1, Need::Required);
            server.user = database.text("user"_L1, Need::Required);
            server.tls = static_cast<storage::PostgresTls>(
                database.word("tls"_L1, kTlsModes, std::size_t(server.tls)));
            server.rootCertificate = path(database, "rootCertificate"_L1, Need::Optional);
            m_made.passwordFile = path(database, "passwordFile"_L1, Need::Optional);
        }
        database.end();
    }

    void readSwitch(OptionReader &reader)
    {
        SwitchOptions made;
        telephony::SwitchProfile &profile = made.profile;
        profile.name = reader.text("name"_L1, Need::Required);
        profile.id = profile.name;
        profile.host = reader.text("host"_L1, Need::Required);
        profile.port = quint16(reader.number("port"_L1, 1, 65535, profile.port));
        profile.user = reader.text("user"_L1, Need::Required);
        profile.tls =
            reader.flag("tls"_L1, false) ? telephony::TlsMode::On : telephony::TlsMode::Off;
        profile.pinnedFingerprint = reader.text("fingerprint"_L1, Need::Optional);
        profile.legacyCharset = reader.text("charset"_L1, Need::Optional);
        made.secretFile = path(reader, "secretFile"_L1, Need::Required);
        reader.end();
        if (m_made.switchNames().contains(profile.name)) {
            reader.fail("name"_L1, u"is that of another switch too"_s);
        }
        m_made.switches.push_back(std::move(made));
    }

    OptionReader m_root;
    QDir m_folder;
    RecorderOptions m_made;
};

} // namespace

QStringList RecorderOptions::switchNames() const
{
    QStringList names;
    for (const SwitchOptions &each : switches) {
        names << each.profile.name;
    }
    return names;
}

Result<RecorderOptions> RecorderOptions::read(const QString &path)
{
    const Result<QByteArray> content = contentOf(path);
    if (!content) {
        return content.error();
    }
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(*content, &parse);
    if (!document.isObject()) {
        const qsizetype line = content->left(parse.offset).count('\n') + 1;
        return Error{ErrorCode::Malformed,
                     u"%1: line %2: %3"_s.arg(path, QString::number(line),
                                              parse.error == QJsonParseError::NoError
                                                  ? u"must be an object"_s
                                                  : parse.errorString())};
    }
    Result<RecorderOptions> options =
        FileReader(OptionReader(document.object()), QFileInfo(path).absoluteDir()).read();
    if (!options) {
        return Error{options.error().code, path + u": "_s + options.error().detail};
    }
    return options;
}

Result<RecorderInput> RecorderInput::load(const RecorderOptions &options)
{
    RecorderInput input;
    for (const SwitchOptions &each : options.switches) {
        const Result<QString> secret = secretOf(each.secretFile);
        if (!secret) {
            return secret.error();
        }
        input.secrets << *secret;
    }
    if (!options.passwordFile.isEmpty()) {
        const Result<QString> password = secretOf(options.passwordFile);
        if (!password) {
            return password.error();
        }
        input.password = *password;
    }
    if (!options.keyFile.isEmpty()) {
        const Result<QString> key = secretOf(options.keyFile);
        if (!key) {
            return key.error();
        }
        input.key = key->toUtf8();
    }
    if (!options.reportSchedule.isEmpty()) {
        const Result<QByteArray> json = contentOf(options.reportSchedule);
        if (!json) {
            return json.error();
        }
        Result<reports::ReportSchedule> schedule = reports::ReportSchedule::fromJson(*json);
        if (!schedule) {
            return Error{schedule.error().code,
                         options.reportSchedule + u": "_s + schedule.error().detail};
        }
        input.schedule = std::move(*schedule);
    }
    input.config = live::FloorConfig::defaults();
    if (options.floorFile.isEmpty()) {
        return input;
    }
    const Result<QByteArray> json = contentOf(options.floorFile);
    if (!json) {
        return json.error();
    }
    Result<live::FloorConfig> config = live::FloorConfig::fromJson(*json);
    if (!config) {
        return Error{config.error().code, options.floorFile + u": "_s + config.error().detail};
    }
    input.config = std::move(*config);
    return input;
}

} // namespace fw::recorder
