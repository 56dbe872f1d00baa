// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/journalreports.h"

#include "core/storage/sqlreportstore.h"

namespace fw::app {

using reports::Sums;
using storage::SqlReportStore;

namespace {

/// One of the pairs that sums come in.
struct Part
{
    int step = 0;
    int row = 0;
    Sums sums;
};

using Parts = std::vector<Part>;

} // namespace

JournalReports::JournalReports(storage::StorageThreads &journal)
    : m_journal(journal)
{
}

template<typename Work>
auto JournalReports::ask(Work work) const
{
    auto future = m_journal.read([work](const std::shared_ptr<storage::Database> &database) {
        return work(SqlReportStore(database));
    });
    using Answer = std::invoke_result_t<Work, const SqlReportStore &>;
    future.waitForFinished();
    return future.resultCount() > 0 ? future.result()
                                    : Answer(Error{ErrorCode::Unreachable, {}}); // it ended
}

template<typename Ask>
Outcome JournalReports::sums(const reports::TakeSums &take, Ask ask) const
{
    const Result<Parts> parts = this->ask([ask](const SqlReportStore &store) -> Result<Parts> {
        Parts found;
        const Outcome done = ask(store, [&found](int step, int row, const Sums &sums) {
            found.push_back({step, row, sums});
        });
        return done ? Result<Parts>(std::move(found)) : Result<Parts>(done.error());
    });
    if (!parts) {
        return parts.error();
    }
    for (const Part &each : *parts) {
        take(each.step, each.row, each.sums);
    }
    return success();
}

Result<std::vector<reports::Subject>> JournalReports::queues() const
{
    return ask([](const SqlReportStore &store) { return store.queues(); });
}

Result<std::vector<reports::Subject>> JournalReports::agents() const
{
    return ask([](const SqlReportStore &store) { return store.agents(); });
}

Outcome JournalReports::queueSums(const reports::SumsRequest &request,
                                  const reports::TakeSums &take,
                                  const reports::Progress &progress) const
{
    Q_UNUSED(progress) // nobody is told while somebody waits
    return sums(take, [request](const SqlReportStore &store, const reports::TakeSums &each) {
        return store.queueSums(request, each, {});
    });
}

Outcome JournalReports::agentSums(const reports::SumsRequest &request,
                                  const reports::TakeSums &take,
                                  const reports::Progress &progress) const
{
    Q_UNUSED(progress)
    return sums(take, [request](const SqlReportStore &store, const reports::TakeSums &each) {
        return store.agentSums(request, each, {});
    });
}

Result<reports::CallPage> JournalReports::calls(const reports::CallsRequest &request) const
{
    return ask([request](const SqlReportStore &store) { return store.calls(request); });
}

Result<reports::TimeSpan> JournalReports::covered() const
{
    return ask([](const SqlReportStore &store) { return store.covered(); });
}

} // namespace fw::app
