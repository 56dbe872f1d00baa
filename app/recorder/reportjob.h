// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/export/reportfolder.h"
#include "core/storage/storagethreads.h"

#include <QTimer>

#include <atomic>
#include <memory>

namespace fw::recorder {

/// Writes the files of a schedule into a folder when they fall due, and those that fell due while
/// nothing ran. One report after the other, made and written in a thread of the database.
class ReportJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportJob)

public:
    static constexpr std::chrono::minutes kLook{1};

    /// Threads and clock outlive the job. Days and hours are those of the \a config's time zone.
    ReportJob(exports::ReportFolder folder, live::FloorConfig config,
              storage::StorageThreads &threads, const Clock &clock, QObject *parent = nullptr);
    /// Stops what is being made; nothing half-written is left.
    ~ReportJob() override;

    /// Opens the folder, and looks at once and then each minute. The errors of the folder.
    [[nodiscard]] Outcome start();
    /// Looks now whether something is due.
    void look();

signals:
    void written(const QString &fileName);
    /// A report that can never be made is passed over; anything else is tried again with the next
    /// look, and told once.
    void failed(const QString &fileName, const fw::Error &error);

private:
    struct Work
    {
        Work(exports::ReportFolder where, live::FloorConfig what)
            : folder(std::move(where))
            , config(std::move(what))
        {
        }

        exports::ReportFolder folder;
        live::FloorConfig config;
        std::atomic<bool> isOver = false;
    };

    void settle(const reports::DueFile &file, const Result<bool> &isWritten);

    std::shared_ptr<Work> m_work; ///< in the thread of the database while m_isBusy
    storage::StorageThreads &m_threads;
    const Clock &m_clock;
    QTimer m_timer;
    QString m_told; ///< of the last failure
    bool m_isBusy = false;
};

} // namespace fw::recorder
