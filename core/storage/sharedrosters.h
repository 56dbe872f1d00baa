// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rosterstore.h"
#include "core/storage/readcopies.h"

namespace fw::storage {

/// Rosters of a server, for who asks in the window: by copies that are read anew when other desks
/// did something.
class SharedRosters final : public roster::RosterStore
{
public:
    /// \a threads outlive it.
    explicit SharedRosters(StorageThreads &threads)
        : m_copies(threads)
    {
    }

    /// Tells when others changed something, and is to be told to look.
    [[nodiscard]] ReadCopies &copies() { return m_copies; }

    [[nodiscard]] Result<std::vector<roster::Person>> people() const override;
    [[nodiscard]] Result<std::vector<roster::ShiftPattern>> patterns() const override;
    [[nodiscard]] Result<std::vector<roster::RuleSet>> rules() const override;
    [[nodiscard]] Result<roster::Requirement> requirement(const QString &team, QDate from,
                                                          QDate to) const override;
    [[nodiscard]] Result<std::vector<roster::RosterDocument>>
    versions(const QString &team, QDate from, QDate to) const override;
    [[nodiscard]] Result<roster::RosterDocument> document(qint64 id) const override;
    [[nodiscard]] Result<std::map<roster::CellKey, roster::Cell>>
    released(const QString &team, QDate from, QDate to) const override;
    [[nodiscard]] Result<std::vector<roster::Request>> requests(const QString &team) const override;
    [[nodiscard]] Outcome savePeople(const std::vector<roster::Person> &people,
                                     const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome savePatterns(const std::vector<roster::ShiftPattern> &patterns,
                                       const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome saveRules(const std::vector<roster::RuleSet> &rules,
                                    const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome saveRequirement(const QString &team,
                                          const roster::Requirement &requirement,
                                          const access::AuditEntry &entry) override;
    [[nodiscard]] Result<roster::RosterVersion> saveDraft(const roster::RosterDocument &document,
                                                          const access::AuditEntry &entry) override;
    [[nodiscard]] Result<roster::RosterVersion> decide(const roster::RosterVersion &version,
                                                       const access::AuditEntry &entry) override;
    [[nodiscard]] Result<roster::Request>
    saveRequest(const roster::Request &request, const std::vector<roster::CellChange> &changes,
                const access::AuditEntry &entry) override;

private:
    mutable ReadCopies m_copies;
};

} // namespace fw::storage
