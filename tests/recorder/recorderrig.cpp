// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recorder/recorderrig.h"

#include "core/base/clock.h"
#include "core/storage/sqljournalstore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>

namespace fw::test {

using namespace Qt::StringLiterals;
using storage::Database;

namespace {

constexpr int kMostMs = 30'000;

Error failure(const QString &words)
{
    return Error{ErrorCode::Database, words};
}

Outcome write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        return failure(file.errorString());
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return success();
}

} // namespace

RecorderRig::RecorderRig(storage::Dialect dialect)
    : m_dialect(dialect)
    , m_folder(QDir::tempPath() + u"/fwrec-XXXXXX"_s)
{
    m_simulator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

RecorderRig::~RecorderRig()
{
    if (m_simulator.state() != QProcess::NotRunning) {
        m_simulator.kill();
        m_simulator.waitForFinished(kMostMs);
    }
}

Outcome RecorderRig::prepare(const QStringList &simulatorArguments)
{
    if (Outcome written = write(path(u"secret"_s), "floorwarden\n"); !written) {
        return written;
    }
    if (!isFile()) {
        if (Outcome made = makeServer(); !made) {
            return made;
        }
    }
    return startSimulator(simulatorArguments);
}

Outcome RecorderRig::makeServer()
{
    if (Outcome started = m_cluster.start(); !started) {
        return started;
    }
    const auto made = m_cluster.makeDatabase();
    if (!made) {
        return made.error();
    }
    m_profile = *made;
    const auto database = Database::open(m_profile, {}, Database::Schema::BringUpToDate);
    if (!database) {
        return database.error();
    }
    QSqlQuery query((*database)->connection());
    return query.exec(u"CREATE ROLE recorder LOGIN IN ROLE fw_recorder"_s)
               ? success()
               : Outcome(failure(query.lastError().text()));
}

Outcome RecorderRig::startSimulator(const QStringList &arguments)
{
    m_simulator.start(QStringLiteral(FW_BIN_DIR "/floorwarden-switchsim"),
                      QStringList{u"--port"_s, u"0"_s} + arguments);
    QByteArray said;
    while (!said.contains('\n')) {
        if (!m_simulator.waitForReadyRead(kMostMs)) {
            return failure(u"the simulator did not start: "_s + QString::fromUtf8(said));
        }
        said += m_simulator.readAllStandardOutput();
    }
    m_port = said.mid(said.lastIndexOf(':') + 1).trimmed().toInt();
    return m_port > 0 ? success() : Outcome(failure(QString::fromUtf8(said)));
}

QString RecorderRig::spoolOf(const QString &name) const
{
    return path(name + u".spool"_s);
}

std::unique_ptr<QProcess> RecorderRig::startRecorder(const QString &name,
                                                     const QJsonObject &changes, int mostBytes)
{
    const QJsonObject database = isFile() ? QJsonObject{{"file"_L1, u"journal.sqlite"_s}}
                                          : QJsonObject{{"host"_L1, m_profile.host},
                                                        {"port"_L1, m_profile.port},
                                                        {"name"_L1, m_profile.database},
                                                        {"user"_L1, u"recorder"_s},
                                                        {"tls"_L1, u"off"_s}};
    QJsonObject config{
        {"database"_L1, database},
        {"switches"_L1, QJsonArray{QJsonObject{{"name"_L1, QString::fromUtf8(kSwitch)},
                                               {"host"_L1, u"127.0.0.1"_s},
                                               {"port"_L1, m_port},
                                               {"user"_L1, u"console"_s},
                                               {"secretFile"_L1, u"secret"_s}}}},
        {"spool"_L1, QJsonObject{{"file"_L1, QString(name + u".spool"_s)}}},
        {"statusFile"_L1, QString(name + u".status"_s)}};
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        config.insert(change.key(), change.value());
    }
    QFile::remove(path(name + u".status"_s));
    const QString file = path(name + u".json"_s);
    if (!write(file, QJsonDocument(config).toJson())) {
        return nullptr;
    }
    auto recorder = std::make_unique<QProcess>();
    recorder->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList line{QStringLiteral(FW_BIN_DIR "/floorwarden-recorder"), u"--config"_s, file};
    if (mostBytes > 0) {
        line = QStringList{u"prlimit"_s, u"--fsize=%1"_s.arg(mostBytes)} + line;
    }
    recorder->start(line.takeFirst(), line);
    return recorder->waitForStarted() ? std::move(recorder) : nullptr;
}

QJsonObject RecorderRig::status(const QString &name) const
{
    QFile file(path(name + u".status"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QString RecorderRig::stateOf(const QString &name) const
{
    return status(name)["state"_L1].toString();
}

int RecorderRig::end(QProcess &recorder)
{
    recorder.terminate();
    return recorder.waitForFinished(kMostMs) && recorder.exitStatus() == QProcess::NormalExit
               ? recorder.exitCode()
               : -1;
}

Result<std::shared_ptr<Database>> RecorderRig::open() const
{
    return isFile() ? Database::open(path(u"journal.sqlite"_s), SystemClock().now())
                    : Database::open(m_profile, {}, Database::Schema::MustBeNewest);
}

Result<journal::JournalAudit::Report> RecorderRig::audit() const
{
    const auto database = open();
    if (!database) {
        return database.error();
    }
    const storage::SqlJournalStore store(*database);
    return journal::JournalAudit(store).run();
}

} // namespace fw::test
