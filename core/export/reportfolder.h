// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"
#include "core/reports/reportschedule.h"

#include <QHash>

namespace fw::exports {

/// Writes a report in stable words: ids of metrics, local times. The file is complete or as it was
/// before. Unwritable.
[[nodiscard]] Outcome writeReportFile(const reports::Report &report, const QTimeZone &zone,
                                      reports::FileFormat format, const QString &fileName);

/// A folder that the files of a schedule are written into. What was written last is remembered in
/// the folder, so that files may be taken away. One program at a time. Pure of databases: reports
/// are made elsewhere.
class ReportFolder final
{
public:
    static constexpr QLatin1StringView kStateFile{".floorwarden-reports.json"};

    ReportFolder(QString path, reports::ReportSchedule schedule);

    /// Makes the folder when there is none, and reads what was written last. Unwritable,
    /// Unreadable, Malformed.
    [[nodiscard]] Outcome open();

    /// What is still to be written, oldest first. Once a file could not be written, the later ones
    /// of its report wait for it.
    [[nodiscard]] std::vector<reports::DueFile> due(TimePoint now, const QTimeZone &zone) const;

    [[nodiscard]] const reports::ReportDefinition &definitionOf(const reports::DueFile &file) const;

    /// The file, and then the memory of it. Whoever is stopped between the two writes it again.
    [[nodiscard]] Outcome write(const reports::DueFile &file, const reports::Report &report,
                                const QTimeZone &zone);
    /// Goes on without a report that can't be made.
    [[nodiscard]] Outcome skip(const reports::DueFile &file);

private:
    [[nodiscard]] QString pathOf(const QString &fileName) const;

    QString m_path;
    reports::ReportSchedule m_schedule;
    QHash<QString, TimePoint> m_written; ///< by key of the schedule: when the last one was due
};

} // namespace fw::exports
