// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/threadedreportsource.h"

#include "core/storage/sqlreportstore.h"
#include "core/storage/storagethreads.h"

#include <QPromise>

#include <utility>

namespace fw::storage {

using reports::CallPage;
using reports::Report;
using reports::ReportAnswer;

namespace {

using Asked = std::shared_ptr<QPromise<ReportAnswer>>;

ReportAnswer answerOf(const std::shared_ptr<Database> &database,
                      const reports::ReportDefinition &definition, const live::FloorConfig &config,
                      TimePoint now, QPromise<ReportAnswer> &asked)
{
    const reports::Progress progress = [&asked](double share) {
        asked.setProgressValue(int(share * reports::ReportSource::kWhole));
        return !asked.isCanceled();
    };
    if (asked.isCanceled()) {
        return std::shared_ptr<const Report>();
    }
    Result<std::optional<Report>> made =
        makeReport(definition, config, SqlReportStore(database), now, progress);
    if (!made) {
        return made.error();
    }
    if (!*made) {
        return std::shared_ptr<const Report>();
    }
    asked.setProgressValue(reports::ReportSource::kWhole);
    return std::make_shared<const Report>(std::move(**made));
}

} // namespace

ThreadedReportSource::ThreadedReportSource(StorageThreads &threads)
    : m_threads(threads)
{
}

QFuture<ReportAnswer> ThreadedReportSource::make(const reports::ReportDefinition &definition,
                                                 const live::FloorConfig &config, TimePoint now)
{
    // A promise of our own: that of the threads tells no progress.
    const Asked asked = std::make_shared<QPromise<ReportAnswer>>();
    asked->start();
    asked->setProgressRange(0, kWhole);
    m_threads
        .read(
            [asked, definition, config, now](const std::shared_ptr<Database> &database) {
                return answerOf(database, definition, config, now, *asked);
            },
            [asked] { return asked->isCanceled(); })
        .then(QtFuture::Launch::Sync, [asked](const ReportAnswer &answer) {
            if (!asked->isCanceled()) {
                asked->addResult(answer);
            }
            asked->finish();
        });
    return asked->future();
}

QFuture<Result<CallPage>> ThreadedReportSource::calls(const reports::CallsRequest &request)
{
    return m_threads.read([request](const std::shared_ptr<Database> &database) {
        return SqlReportStore(database).calls(request);
    });
}

QFuture<Result<reports::TimeSpan>> ThreadedReportSource::covered()
{
    return m_threads.read([](const std::shared_ptr<Database> &database) {
        return SqlReportStore(database).covered();
    });
}

} // namespace fw::storage
