// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorder/reportjob.h"

#include "core/storage/sqlreportstore.h"

#include <utility>

namespace fw::recorder {

using reports::DueFile;
using reports::Report;

ReportJob::ReportJob(exports::ReportFolder folder, live::FloorConfig config,
                     storage::StorageThreads &threads, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_work(std::make_shared<Work>(std::move(folder), std::move(config)))
    , m_threads(threads)
    , m_clock(clock)
{
    m_timer.setInterval(kLook);
    connect(&m_timer, &QTimer::timeout, this, &ReportJob::look);
}

ReportJob::~ReportJob()
{
    m_work->isOver = true;
}

Outcome ReportJob::start()
{
    if (Outcome opened = m_work->folder.open(); !opened) {
        return opened;
    }
    m_timer.start();
    look();
    return success();
}

void ReportJob::look()
{
    if (m_isBusy) {
        return;
    }
    const std::vector<DueFile> due = m_work->folder.due(m_clock.now(), m_work->config.grid.zone());
    if (due.empty()) {
        return;
    }
    m_isBusy = true;
    storage::whenDone(
        m_threads.read([work = m_work, file = due.front()](
                           const std::shared_ptr<storage::Database> &database) -> Result<bool> {
            if (Outcome alive = database->ensureOpen(); !alive) {
                return alive.error();
            }
            // As of its hour, whenever that was.
            const Result<std::optional<Report>> report = makeReport(
                work->folder.definitionOf(file), work->config, storage::SqlReportStore(database),
                file.dueAt, [&work](double) { return !work->isOver; });
            if (!report) {
                return report.error();
            }
            if (!*report || work->isOver) {
                return false;
            }
            const Outcome written = work->folder.write(file, **report, work->config.grid.zone());
            return written ? Result<bool>(true) : written.error();
        }),
        *this,
        [this, file = due.front()](const Result<bool> &isWritten) { settle(file, isWritten); });
}

void ReportJob::settle(const DueFile &file, const Result<bool> &isWritten)
{
    m_isBusy = false;
    if (isWritten) {
        m_told.clear();
        if (*isWritten) {
            emit written(file.fileName);
            look(); // for the next one
        }
        return;
    }
    const Error &error = isWritten.error();
    if (std::exchange(m_told, error.detail) != error.detail) {
        emit failed(file.fileName, error);
    }
    if (error.code == ErrorCode::InvalidArgument && m_work->folder.skip(file)) {
        m_told.clear();
        look();
    }
}

} // namespace fw::recorder
