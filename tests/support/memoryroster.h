// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rosterhash.h"
#include "core/roster/rosterstore.h"
#include "tests/support/memoryaccess.h"

#include <algorithm>
#include <set>

namespace fw::tests {

/// People, patterns, rosters and requests in memory, with the contract of RosterStore.
class MemoryRoster final : public roster::RosterStore
{
public:
    explicit MemoryRoster(MemoryAudit &audit)
        : m_audit(audit)
    {
    }

    [[nodiscard]] Result<std::vector<roster::Person>> people() const override { return m_people; }

    [[nodiscard]] Outcome savePeople(const std::vector<roster::Person> &people,
                                     const access::AuditEntry &entry) override
    {
        if (Outcome noted = m_audit.append(entry); !noted) {
            return noted;
        }
        for (const roster::Person &each : people) {
            const auto kept = std::ranges::find(m_people, each.id, &roster::Person::id);
            if (kept != m_people.end()) {
                *kept = each;
            } else {
                m_people.push_back(each);
            }
        }
        return success();
    }

    [[nodiscard]] Result<std::vector<roster::ShiftPattern>> patterns() const override
    {
        return m_patterns;
    }

    [[nodiscard]] Outcome savePatterns(const std::vector<roster::ShiftPattern> &patterns,
                                       const access::AuditEntry &entry) override
    {
        return replace(m_patterns, patterns, entry);
    }

    [[nodiscard]] Result<std::vector<roster::RuleSet>> rules() const override { return m_rules; }

    [[nodiscard]] Outcome saveRules(const std::vector<roster::RuleSet> &rules,
                                    const access::AuditEntry &entry) override
    {
        return replace(m_rules, rules, entry);
    }

    [[nodiscard]] Result<roster::Requirement> requirement(const QString &team, QDate from,
                                                          QDate to) const override
    {
        const auto kept = m_requirements.find(team);
        if (kept == m_requirements.end()) {
            return roster::Requirement();
        }
        roster::Requirement part(kept->second.minutes());
        for (const auto &[date, people] : kept->second.days()) {
            if (from <= date && date <= to) {
                part.set(date, people);
            }
        }
        return part;
    }

    [[nodiscard]] Outcome saveRequirement(const QString &team,
                                          const roster::Requirement &requirement,
                                          const access::AuditEntry &entry) override
    {
        if (Outcome noted = m_audit.append(entry); !noted) {
            return noted;
        }
        const auto at = m_requirements.try_emplace(team, requirement.minutes()).first;
        if (at->second.minutes() != requirement.minutes()) {
            at->second = requirement;
            return success();
        }
        for (const auto &[date, people] : requirement.days()) {
            at->second.set(date, people);
        }
        return success();
    }

    [[nodiscard]] Result<std::vector<roster::RosterDocument>>
    versions(const QString &team, QDate from, QDate to) const override
    {
        std::vector<roster::RosterDocument> found;
        for (auto it = m_documents.rbegin(); it != m_documents.rend(); ++it) {
            const roster::Roster &plan = it->roster;
            if (plan.team() == team && plan.first() <= to && from <= plan.last()) {
                found.push_back({it->version, roster::Roster(team, plan.first(), plan.last())});
            }
        }
        return found;
    }

    [[nodiscard]] Result<roster::RosterDocument> document(qint64 id) const override
    {
        if (id < 1 || id > static_cast<qint64>(m_documents.size())) {
            return Error{ErrorCode::NotFound, QString::number(id)};
        }
        return m_documents[static_cast<std::size_t>(id) - 1];
    }

    [[nodiscard]] Result<roster::RosterVersion> saveDraft(const roster::RosterDocument &document,
                                                          const access::AuditEntry &entry) override
    {
        if (document.version.id == 0) {
            if (Outcome noted = m_audit.append(entry); !noted) {
                return noted.error();
            }
            return add(document);
        }
        roster::RosterDocument &kept =
            m_documents[static_cast<std::size_t>(document.version.id) - 1];
        if (kept.version.revision != document.version.revision ||
            kept.version.state != roster::VersionState::Draft) {
            return Error{ErrorCode::Conflict, kept.version.savedBy};
        }
        if (Outcome noted = m_audit.append(entry); !noted) {
            return noted.error();
        }
        kept = document;
        ++kept.version.revision;
        return kept.version;
    }

    [[nodiscard]] Result<roster::RosterVersion> decide(const roster::RosterVersion &version,
                                                       const access::AuditEntry &entry) override
    {
        roster::RosterDocument &kept = m_documents[static_cast<std::size_t>(version.id) - 1];
        if (kept.version.revision != version.revision) {
            return Error{ErrorCode::Conflict, kept.version.savedBy};
        }
        if (Outcome noted = m_audit.append(entry); !noted) {
            return noted.error();
        }
        if (version.state == roster::VersionState::Released) {
            supersede(kept.roster);
        }
        kept.version = version;
        ++kept.version.revision;
        return kept.version;
    }

    [[nodiscard]] Result<std::map<roster::CellKey, roster::Cell>>
    released(const QString &team, QDate from, QDate to) const override
    {
        std::set<QString> members;
        for (const roster::Person &each : m_people) {
            if (each.team == team) {
                members.insert(each.id);
            }
        }
        std::map<roster::CellKey, roster::Cell> cells;
        for (const roster::RosterDocument &each : m_documents) {
            if (each.version.state != roster::VersionState::Released) {
                continue;
            }
            for (const auto &[key, cell] : each.roster.cells()) {
                if (from <= key.date && key.date <= to &&
                    (team.isEmpty() || members.contains(key.person))) {
                    cells[key] = cell;
                }
            }
        }
        return cells;
    }

    [[nodiscard]] Result<std::vector<roster::Request>> requests(const QString &team) const override
    {
        std::vector<roster::Request> found;
        std::copy_if(m_requests.rbegin(), m_requests.rend(), std::back_inserter(found),
                     [&team](const roster::Request &each) { return each.team == team; });
        return found;
    }

    [[nodiscard]] Result<roster::Request>
    saveRequest(const roster::Request &request, const std::vector<roster::CellChange> &changes,
                const access::AuditEntry &entry) override
    {
        if (request.id > 0 && m_requests[static_cast<std::size_t>(request.id) - 1].state !=
                                  roster::RequestState::Open) {
            return Error{ErrorCode::Conflict, QString::number(request.id)};
        }
        if (Outcome noted = m_audit.append(entry); !noted) {
            return noted.error();
        }
        roster::Request kept = request;
        if (request.id == 0) {
            kept.id = static_cast<qint64>(m_requests.size()) + 1;
            m_requests.push_back(kept);
        } else {
            m_requests[static_cast<std::size_t>(request.id) - 1] = kept;
        }
        releaseChanges(kept, changes);
        return kept;
    }

private:
    template<typename Each>
    Outcome replace(std::vector<Each> &kept, const std::vector<Each> &list,
                    const access::AuditEntry &entry)
    {
        Outcome noted = m_audit.append(entry);
        if (noted) {
            kept = list;
        }
        return noted;
    }

    roster::RosterVersion add(const roster::RosterDocument &document)
    {
        roster::RosterDocument made = document;
        made.version.id = static_cast<qint64>(m_documents.size()) + 1;
        made.version.revision = 1;
        made.version.number = 1;
        for (const roster::RosterDocument &each : m_documents) {
            if (isSamePlan(each.roster, document.roster)) {
                made.version.number = std::max(made.version.number, each.version.number + 1);
            }
        }
        m_documents.push_back(made);
        return made.version;
    }

    static bool isSamePlan(const roster::Roster &one, const roster::Roster &other)
    {
        return one.team() == other.team() && one.first() == other.first() &&
               one.last() == other.last();
    }

    void supersede(const roster::Roster &plan)
    {
        for (roster::RosterDocument &each : m_documents) {
            if (isSamePlan(each.roster, plan) &&
                each.version.state == roster::VersionState::Released) {
                each.version.state = roster::VersionState::Superseded;
            }
        }
    }

    void releaseChanges(const roster::Request &request,
                        const std::vector<roster::CellChange> &changes)
    {
        const std::vector<roster::RosterDocument> before = m_documents;
        for (const roster::RosterDocument &each : before) {
            const auto touches = [&each](const roster::CellChange &change) {
                return each.roster.covers(change.key.date);
            };
            if (each.version.state != roster::VersionState::Released ||
                each.roster.team() != request.team || std::ranges::none_of(changes, touches)) {
                continue;
            }
            roster::RosterDocument next = each;
            for (const roster::CellChange &change : changes) {
                next.roster.set(change.key, change.cell);
            }
            next.version.basedOn = each.version.number;
            next.version.decidedBy = request.decidedBy;
            next.version.decidedAt = request.decidedAt;
            next.version.hash = roster::hashOf(next.roster);
            supersede(next.roster);
            add(next);
        }
    }

    MemoryAudit &m_audit;
    std::vector<roster::Person> m_people;
    std::vector<roster::ShiftPattern> m_patterns;
    std::vector<roster::RuleSet> m_rules;
    std::map<QString, roster::Requirement> m_requirements;
    std::vector<roster::RosterDocument> m_documents; ///< by id, from 1
    std::vector<roster::Request> m_requests;         ///< by id, from 1
};

} // namespace fw::tests
