// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rosterstore.h"
#include "core/storage/database.h"

#include <functional>

namespace fw::storage {

/// People, patterns, rules, plans and requests in a database. A release that overlaps one of other
/// days of the same team is a Conflict with "overlap"; another Conflict names who saved last, and
/// the cells that differ.
class SqlRosterStore final : public roster::RosterStore
{
public:
    explicit SqlRosterStore(std::shared_ptr<Database> database);

    [[nodiscard]] Result<std::vector<roster::Person>> people() const override;
    [[nodiscard]] Outcome savePeople(const std::vector<roster::Person> &people,
                                     const access::AuditEntry &entry) override;
    [[nodiscard]] Result<std::vector<roster::ShiftPattern>> patterns() const override;
    [[nodiscard]] Outcome savePatterns(const std::vector<roster::ShiftPattern> &patterns,
                                       const access::AuditEntry &entry) override;
    [[nodiscard]] Result<std::vector<roster::RuleSet>> rules() const override;
    [[nodiscard]] Outcome saveRules(const std::vector<roster::RuleSet> &rules,
                                    const access::AuditEntry &entry) override;
    [[nodiscard]] Result<roster::Requirement> requirement(const QString &team, QDate from,
                                                          QDate to) const override;
    [[nodiscard]] Outcome saveRequirement(const QString &team,
                                          const roster::Requirement &requirement,
                                          const access::AuditEntry &entry) override;

    [[nodiscard]] Result<std::vector<roster::RosterDocument>>
    versions(const QString &team, QDate from, QDate to) const override;
    [[nodiscard]] Result<roster::RosterDocument> document(qint64 id) const override;
    [[nodiscard]] Result<roster::RosterVersion> saveDraft(const roster::RosterDocument &document,
                                                          const access::AuditEntry &entry) override;
    [[nodiscard]] Result<roster::RosterVersion> decide(const roster::RosterVersion &version,
                                                       const access::AuditEntry &entry) override;
    [[nodiscard]] Result<std::map<roster::CellKey, roster::Cell>>
    released(const QString &team, QDate from, QDate to) const override;

    [[nodiscard]] Result<std::vector<roster::Request>> requests(const QString &team) const override;
    [[nodiscard]] Result<roster::Request>
    saveRequest(const roster::Request &request, const std::vector<roster::CellChange> &changes,
                const access::AuditEntry &entry) override;

private:
    /// Within one transaction with the entry of the audit trail.
    [[nodiscard]] Outcome recorded(const std::function<Outcome(const QSqlDatabase &)> &work,
                                   const access::AuditEntry &entry);

    std::shared_ptr<Database> m_database;
};

} // namespace fw::storage
