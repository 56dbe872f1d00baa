// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operationsstore.h"
#include "tests/support/memoryaccess.h"

#include <algorithm>

namespace fw::tests {

/// Incidents, tasks and handovers in memory, with the contract of OperationsStore.
class MemoryOperations final : public operations::OperationsStore
{
public:
    explicit MemoryOperations(MemoryAudit &audit)
        : m_audit(audit)
    {
    }

    [[nodiscard]] Result<std::vector<operations::Incident>> incidents(int) const override
    {
        return newestFirst(m_incidents);
    }

    [[nodiscard]] Result<operations::FloorExcerpt>
    excerpt(operations::IncidentId incident) const override
    {
        const auto found = m_excerpts.find(incident);
        if (found == m_excerpts.end()) {
            return Error{ErrorCode::NotFound, {}};
        }
        return found->second;
    }

    [[nodiscard]] Result<operations::IncidentId> open(const operations::Incident &incident,
                                                      const operations::FloorExcerpt &excerpt,
                                                      const access::AuditEntry &entry) override
    {
        const auto id = add(m_incidents, incident, entry);
        if (id) {
            m_excerpts[*id] = excerpt;
        }
        return id;
    }

    [[nodiscard]] Outcome save(const operations::Incident &incident,
                               const access::AuditEntry &entry) override
    {
        return replace(m_incidents, incident, entry, [&](const operations::Incident &kept) {
            return kept.timeline.size() + 1 == incident.timeline.size();
        });
    }

    [[nodiscard]] Result<std::vector<operations::Task>> tasks(int) const override
    {
        return newestFirst(m_tasks);
    }

    [[nodiscard]] Result<operations::TaskId> issue(const operations::Task &task,
                                                   const access::AuditEntry &entry) override
    {
        return add(m_tasks, task, entry);
    }

    [[nodiscard]] Outcome save(const operations::Task &task,
                               const access::AuditEntry &entry) override
    {
        return replace(m_tasks, task, entry, [&](const operations::Task &kept) {
            return static_cast<int>(kept.state()) + 1 == static_cast<int>(task.state());
        });
    }

    [[nodiscard]] Result<std::vector<operations::Handover>> handovers(int) const override
    {
        return newestFirst(m_handovers);
    }

    [[nodiscard]] Result<operations::HandoverId> give(const operations::Handover &handover,
                                                      const access::AuditEntry &entry) override
    {
        return add(m_handovers, handover, entry);
    }

    [[nodiscard]] Outcome save(const operations::Handover &handover,
                               const access::AuditEntry &entry) override
    {
        return replace(m_handovers, handover, entry, [](const operations::Handover &kept) {
            return kept.state() == operations::HandoverState::Given;
        });
    }

private:
    template<typename Each>
    static std::vector<Each> newestFirst(const std::vector<Each> &list)
    {
        return {list.rbegin(), list.rend()};
    }

    template<typename Each>
    Result<std::int64_t> add(std::vector<Each> &list, const Each &each,
                             const access::AuditEntry &entry)
    {
        if (const Outcome noted = m_audit.append(entry); !noted) {
            return noted.error();
        }
        list.push_back(each);
        list.back().id = static_cast<std::int64_t>(list.size());
        return list.back().id;
    }

    template<typename Each, typename Test>
    Outcome replace(std::vector<Each> &list, const Each &each, const access::AuditEntry &entry,
                    Test isNext)
    {
        const auto index = static_cast<std::size_t>(each.id) - 1;
        if (index >= list.size() || !isNext(list[index])) {
            return Error{ErrorCode::Conflict, {}};
        }
        if (Outcome noted = m_audit.append(entry); !noted) {
            return noted;
        }
        list[index] = each;
        return success();
    }

    MemoryAudit &m_audit;
    std::vector<operations::Incident> m_incidents;
    std::map<operations::IncidentId, operations::FloorExcerpt> m_excerpts;
    std::vector<operations::Task> m_tasks;
    std::vector<operations::Handover> m_handovers;
};

} // namespace fw::tests
