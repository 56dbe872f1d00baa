// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorconfig.h"
#include "core/reports/reportschedule.h"
#include "core/storage/postgresprofile.h"
#include "core/telephony/switchprofile.h"

#include <QStringList>

#include <vector>

namespace fw::recorder {

struct SwitchOptions
{
    telephony::SwitchProfile profile;
    QString secretFile;
};

/// What the configuration file says. Paths are whole: the file's own folder is put before those
/// that are not.
struct RecorderOptions
{
    QString databaseFile; ///< empty: the server
    QString backupFolder; ///< of copies of the file; empty: none are made
    storage::PostgresProfile server;
    QString passwordFile; ///< empty: libpq's own affair, PGPASSWORD or .pgpass
    std::vector<SwitchOptions> switches;
    QString floorFile; ///< empty: the usual rules
    QString keyFile;   ///< of numbers' hashes; empty: there are none
    QString spoolFile;
    qint64 spoolBytes = 0;
    QString statusFile;      ///< empty: none
    quint16 metricsPort = 0; ///< on loopback; 0: none
    bool deletesExpired = true;
    QString reportSchedule; ///< file; empty: no reports by themselves
    QString reportFolder;   ///< where they are written

    [[nodiscard]] bool isFile() const { return !databaseFile.isEmpty(); }

    [[nodiscard]] QStringList switchNames() const;

    /// Errors: Unreadable, and Malformed with the file, the field and what is wrong with it.
    [[nodiscard]] static Result<RecorderOptions> read(const QString &path);
};

/// What the files hold that the options name.
struct RecorderInput
{
    QString password;
    QStringList secrets; ///< by switch
    live::FloorConfig config;
    QByteArray key;
    reports::ReportSchedule schedule;

    /// A secret that others than its owner and group can read is refused.
    [[nodiscard]] static Result<RecorderInput> load(const RecorderOptions &options);
};

} // namespace fw::recorder
