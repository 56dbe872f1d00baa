// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"
#include "core/base/result.h"
#include "core/roster/request.h"
#include "core/roster/rosterversion.h"

namespace fw::roster {

/// Where people, patterns, rules, rosters and requests are kept. What is written is written with
/// its entry of the audit trail, or not at all. A save that starts from an older revision than the
/// one kept is a Conflict.
class RosterStore
{
    Q_DISABLE_COPY_MOVE(RosterStore)

public:
    virtual ~RosterStore() = default;

    [[nodiscard]] virtual Result<std::vector<Person>> people() const = 0;
    /// Puts these in the place of those with the same ids; others stay.
    [[nodiscard]] virtual Outcome savePeople(const std::vector<Person> &people,
                                             const access::AuditEntry &entry) = 0;
    [[nodiscard]] virtual Result<std::vector<ShiftPattern>> patterns() const = 0;
    [[nodiscard]] virtual Outcome savePatterns(const std::vector<ShiftPattern> &patterns,
                                               const access::AuditEntry &entry) = 0;
    [[nodiscard]] virtual Result<std::vector<RuleSet>> rules() const = 0;
    [[nodiscard]] virtual Outcome saveRules(const std::vector<RuleSet> &rules,
                                            const access::AuditEntry &entry) = 0;
    /// Required people of a team (its own part of the whole); unknown days are absent.
    [[nodiscard]] virtual Result<Requirement> requirement(const QString &team, QDate from,
                                                          QDate to) const = 0;
    [[nodiscard]] virtual Outcome saveRequirement(const QString &team,
                                                  const Requirement &requirement,
                                                  const access::AuditEntry &entry) = 0;

    /// All versions of a team's plans that touch the dates, without cells, the newest first.
    [[nodiscard]] virtual Result<std::vector<RosterDocument>>
    versions(const QString &team, QDate from, QDate to) const = 0;
    /// NotFound.
    [[nodiscard]] virtual Result<RosterDocument> document(qint64 id) const = 0;
    /// A draft that is new, or one that is kept. Gives it as stored, with its id and revision.
    [[nodiscard]] virtual Result<RosterVersion> saveDraft(const RosterDocument &document,
                                                          const access::AuditEntry &entry) = 0;
    /// Submitted, released or refused; the release of one supersedes the one before it.
    [[nodiscard]] virtual Result<RosterVersion> decide(const RosterVersion &version,
                                                       const access::AuditEntry &entry) = 0;
    /// The released cells of the people of a team (of everybody when empty) from \a from to \a to.
    [[nodiscard]] virtual Result<std::map<CellKey, Cell>> released(const QString &team, QDate from,
                                                                   QDate to) const = 0;

    [[nodiscard]] virtual Result<std::vector<Request>> requests(const QString &team) const = 0;
    /// A new one, or what was decided about one. When it is approved, the changes are released as a
    /// new version in the same transaction.
    [[nodiscard]] virtual Result<Request> saveRequest(const Request &request,
                                                      const std::vector<CellChange> &changes,
                                                      const access::AuditEntry &entry) = 0;

protected:
    RosterStore() = default;
};

} // namespace fw::roster
