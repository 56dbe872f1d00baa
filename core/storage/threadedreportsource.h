// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportsource.h"

namespace fw::storage {

class StorageThreads;

/// Reports of a database that is read in its own threads: of the journal's, between two writes.
class ThreadedReportSource final : public reports::ReportSource
{
public:
    /// \a threads outlive this.
    explicit ThreadedReportSource(StorageThreads &threads);

    [[nodiscard]] QFuture<reports::ReportAnswer> make(const reports::ReportDefinition &definition,
                                                      const live::FloorConfig &config,
                                                      TimePoint now) override;
    [[nodiscard]] QFuture<Result<reports::CallPage>>
    calls(const reports::CallsRequest &request) override;
    [[nodiscard]] QFuture<Result<reports::TimeSpan>> covered() override;

private:
    StorageThreads &m_threads;
};

} // namespace fw::storage
