// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operationsstore.h"
#include "core/storage/storagethreads.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace fw::storage {

/// Incidents, tasks and handovers of a server, for a window. What other desks did is read in
/// another thread and told by changed(); what is asked of it is what was read last. What is written
/// here is written in another thread, too, and waited for, because whoever did it has to know
/// whether it is kept: kPatience at most, and not at all while the server is known to be away.
class SharedOperations final : public QObject, public operations::OperationsStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SharedOperations)

public:
    static constexpr std::chrono::seconds kPatience{3};
    /// In case nobody told.
    static constexpr std::chrono::seconds kPoll{10};
    static constexpr int kMostOver = 500; ///< that are closed or done
    static constexpr int kMostHandovers = 100;

    /// \a threads outlive it.
    explicit SharedOperations(StorageThreads &threads, QObject *parent = nullptr);

    /// Reads now.
    void look();

    [[nodiscard]] Result<std::vector<operations::Incident>> incidents(int most) const override;
    /// Asked of the server the first time.
    [[nodiscard]] Result<operations::FloorExcerpt>
    excerpt(operations::IncidentId incident) const override;
    /// Errors beside those of the server: Unreachable with "unknown" when it may be kept, and
    /// nobody knows; the next look shows it then.
    [[nodiscard]] Result<operations::IncidentId> open(const operations::Incident &incident,
                                                      const operations::FloorExcerpt &excerpt,
                                                      const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome save(const operations::Incident &incident,
                               const access::AuditEntry &entry) override;
    [[nodiscard]] Result<std::vector<operations::Task>> tasks(int most) const override;
    [[nodiscard]] Result<operations::TaskId> issue(const operations::Task &task,
                                                   const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome save(const operations::Task &task,
                               const access::AuditEntry &entry) override;
    [[nodiscard]] Result<std::vector<operations::Handover>> handovers(int most) const override;
    [[nodiscard]] Result<operations::HandoverId> give(const operations::Handover &handover,
                                                      const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome save(const operations::Handover &handover,
                               const access::AuditEntry &entry) override;

signals:
    /// There is something else than before.
    void changed();

private:
    struct Content
    {
        std::vector<operations::Incident> incidents;
        std::vector<operations::Task> tasks;
        std::vector<operations::Handover> handovers;

        bool operator==(const Content &) const = default;
    };

    /// What came of a write, and all as it is after it.
    struct Written
    {
        Written(const Error &error) // NOLINT: the threads say so why there is no database
            : done(error)
            , content(error)
        {
        }

        Written(Result<std::int64_t> answer, Result<Content> after)
            : done(std::move(answer))
            , content(std::move(after))
        {
        }

        Result<std::int64_t> done;
        Result<Content> content;
    };

    using Work = std::function<Result<std::int64_t>(operations::OperationsStore &)>;

    [[nodiscard]] static Result<Content> read(const std::shared_ptr<Database> &database);
    [[nodiscard]] Result<std::int64_t> written(const Work &work);
    [[nodiscard]] bool take(const Result<Content> &content);

    StorageThreads &m_threads;
    Content m_content;
    mutable std::map<operations::IncidentId, operations::FloorExcerpt> m_excerpts; ///< never change
    bool m_isLooking = false;
    bool m_isToLookAgain = false;
    std::optional<Error> m_away; ///< why the server is not asked
    QTimer m_poll;
};

} // namespace fw::storage
