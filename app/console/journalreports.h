// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportstore.h"
#include "core/storage/storagethreads.h"

namespace fw::app {

/// Sums of the journal for who needs them at once: asked in the journal's threads, and waited for.
/// For what a person asks for by a button, not for what is painted.
class JournalReports final : public reports::ReportStore
{
public:
    /// Outlive this.
    explicit JournalReports(storage::StorageThreads &journal);

    [[nodiscard]] Result<std::vector<reports::Subject>> queues() const override;
    [[nodiscard]] Result<std::vector<reports::Subject>> agents() const override;
    [[nodiscard]] Outcome queueSums(const reports::SumsRequest &request,
                                    const reports::TakeSums &take,
                                    const reports::Progress &progress) const override;
    [[nodiscard]] Outcome agentSums(const reports::SumsRequest &request,
                                    const reports::TakeSums &take,
                                    const reports::Progress &progress) const override;
    [[nodiscard]] Result<reports::CallPage>
    calls(const reports::CallsRequest &request) const override;
    [[nodiscard]] Result<reports::TimeSpan> covered() const override;

private:
    /// What \a work gives of a store in one of the threads.
    template<typename Work>
    auto ask(Work work) const;
    template<typename Ask>
    [[nodiscard]] Outcome sums(const reports::TakeSums &take, Ask ask) const;

    storage::StorageThreads &m_journal;
};

} // namespace fw::app
