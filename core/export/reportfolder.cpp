// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reportfolder.h"

#include "core/export/reportjson.h"
#include "core/export/reportwords.h"
#include "core/export/sheetcsv.h"
#include "core/export/sheetxlsx.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace fw::exports {

using namespace Qt::StringLiterals;
using reports::DueFile;
using reports::FileFormat;
using reports::Report;
using reports::ReportSchedule;

namespace {

Outcome writeBytes(const QByteArray &bytes, const QString &fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorCode::Unwritable, u"%1: %2"_s.arg(fileName, file.errorString())};
    }
    return success();
}

} // namespace

Outcome writeReportFile(const Report &report, const QTimeZone &zone, FileFormat format,
                        const QString &fileName)
{
    const auto sheet = [&] { return ReportWords(report, zone).sheet(); };
    switch (format) {
    case FileFormat::Csv:
        return writeBytes(csvOf(sheet()), fileName);
    case FileFormat::Xlsx:
        return writeXlsx(sheet(), fileName);
    case FileFormat::Json:
        return writeBytes(jsonOf(report), fileName);
    case FileFormat::Text:
        break;
    }
    return writeBytes(ReportWords::textOf(sheet()), fileName);
}

ReportFolder::ReportFolder(QString path, ReportSchedule schedule)
    : m_path(std::move(path))
    , m_schedule(std::move(schedule))
{
}

QString ReportFolder::pathOf(const QString &fileName) const
{
    return QDir(m_path).filePath(fileName);
}

Outcome ReportFolder::open()
{
    m_written.clear();
    if (!QDir().mkpath(m_path)) {
        return Error{ErrorCode::Unwritable, m_path};
    }
    QFile file(pathOf(kStateFile));
    if (!file.exists()) {
        return success();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unreadable, u"%1: %2"_s.arg(file.fileName(), file.errorString())};
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        return Error{ErrorCode::Malformed, file.fileName()};
    }
    const QJsonObject written = document.object();
    for (auto each = written.begin(); each != written.end(); ++each) {
        m_written.insert(each.key(), TimePoint(std::chrono::seconds(each.value().toInteger())));
    }
    return success();
}

std::vector<DueFile> ReportFolder::due(TimePoint now, const QTimeZone &zone) const
{
    std::vector<DueFile> found;
    for (int report = 0; report < int(m_schedule.reports().size()); ++report) {
        const TimePoint last = m_written.value(m_schedule.key(report), kNoTime);
        const std::vector<DueFile> more = m_schedule.due(report, last, now, zone);
        found.insert(found.end(), more.begin(), more.end());
    }
    std::ranges::stable_sort(found, {}, &DueFile::dueAt);
    return found;
}

const reports::ReportDefinition &ReportFolder::definitionOf(const DueFile &file) const
{
    return m_schedule.reports()[static_cast<std::size_t>(file.report)].definition;
}

Outcome ReportFolder::write(const DueFile &file, const Report &report, const QTimeZone &zone)
{
    const FileFormat format = m_schedule.reports()[static_cast<std::size_t>(file.report)].format;
    if (Outcome written = writeReportFile(report, zone, format, pathOf(file.fileName)); !written) {
        return written;
    }
    return skip(file);
}

Outcome ReportFolder::skip(const DueFile &file)
{
    const QString key = m_schedule.key(file.report);
    m_written.insert(key, std::max(m_written.value(key, kNoTime), file.dueAt));
    QJsonObject written; // with those of reports that are not in the schedule any more
    for (auto each = m_written.cbegin(); each != m_written.cend(); ++each) {
        written[each.key()] = qint64(toMicroseconds(each.value()) / 1'000'000);
    }
    return writeBytes(QJsonDocument(written).toJson(), pathOf(kStateFile));
}

} // namespace fw::exports
