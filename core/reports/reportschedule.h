// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportdefinition.h"

#include <vector>

namespace fw::reports {

enum class Cadence : std::uint8_t {
    Daily,
    Weekly, ///< on Mondays
    Monthly ///< on the first
};

/// How a report is written into a file.
enum class FileFormat : std::uint8_t { Csv, Xlsx, Json, Text };

/// A report that is made again and again without anybody asking.
struct ScheduledReport
{
    ReportDefinition definition; ///< its name is that of the files
    Cadence cadence = Cadence::Daily;
    int hour = 6; ///< local
    FileFormat format = FileFormat::Xlsx;

    bool operator==(const ScheduledReport &) const = default;
};

/// A file that should be there. The report in it is made as of dueAt, whenever that is done.
struct DueFile
{
    int report = 0; ///< in the schedule
    TimePoint dueAt = kNoTime;
    QString fileName; ///< NAME_YYYY-MM-DD.csv, of the day on which it is due

    bool operator==(const DueFile &) const = default;
};

/// Which reports are made when. No two have files of the same name.
class ReportSchedule final
{
public:
    /// Whoever was away for longer gets the last ones only.
    static constexpr int kMostMissed = 31;

    /// {"reports": [{"name", "cadence", "hour", "format", "period", "step", "rows", "metrics",
    /// ...}]}: a definition with two or three words more. Malformed names the report and the field.
    [[nodiscard]] static Result<ReportSchedule> fromJson(const QByteArray &json);

    [[nodiscard]] const std::vector<ScheduledReport> &reports() const { return m_reports; }

    /// Tells the files of one report from those of all others; the same as long as it has its name.
    [[nodiscard]] QString key(int report) const;

    /// The files of one report that fell due after \a after, up to \a now, oldest first: the last
    /// kMostMissed. With kNoTime, for a report that was never made: the last one only.
    [[nodiscard]] std::vector<DueFile> due(int report, TimePoint after, TimePoint now,
                                           const QTimeZone &zone) const;

private:
    std::vector<ScheduledReport> m_reports;
};

/// What stays the same in the names of a report's files: letters, digits, and '-' for what a file
/// system may not like.
[[nodiscard]] QString fileStem(const QString &name);

/// "csv", "daily": stable names.
[[nodiscard]] QString nameOf(FileFormat format);
[[nodiscard]] QString nameOf(Cadence cadence);
[[nodiscard]] std::optional<FileFormat> fileFormatOf(const QString &name);
[[nodiscard]] QStringList fileFormatNames();

} // namespace fw::reports
