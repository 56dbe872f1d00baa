// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/intervalgrid.h"
#include "core/base/localizedtext.h"
#include "core/base/result.h"
#include "core/live/agentstate.h"
#include "core/live/servicelevel.h"
#include "core/organisation/scopetree.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <unordered_map>

namespace fw::live {

/// How one queue is called, measured and limited.
struct QueueSettings
{
    LocalizedText name; ///< empty: the switch's own name
    ServiceLevelRule serviceLevel;
    std::chrono::seconds wrapUp{0};       ///< after-call work that the switch grants
    std::chrono::seconds waitWarning{60}; ///< a longest wait from here on is marked
    std::chrono::seconds waitCritical{120};
    std::chrono::seconds targetAsa{20};
    double targetConnectionRate = 0.92;
    double targetAbandonRate = 0.05;
    int scope = 0; ///< index into the scope tree: whose queue it is
};

/// A pause reason of the site.
struct ReasonCode
{
    std::string code; ///< what the switch stores, compared without case
    LocalizedText name;
    bool isProductive = false;
    bool isPaid = true;
    std::optional<std::chrono::seconds> limit;                ///< of one break
    std::optional<std::chrono::seconds> quota = std::nullopt; ///< of all breaks of a shift

    bool operator==(const ReasonCode &) const = default;
};

/// A person behind an address.
struct PersonSettings
{
    std::string personId; ///< shown on the seat; the same id on two switches is one person
    LocalizedText name;
    int scope = 0; ///< the team, an index into the scope tree
};

/// All that a Floor has to know beforehand. A value: changing it means giving the floor a new one.
struct FloorConfig
{
    IntervalGrid grid;
    organisation::ScopeTree scopes;
    QueueSettings defaultQueue;
    std::unordered_map<std::string, QueueSettings> queues;  ///< by the switch's queue name
    std::unordered_map<std::string, PersonSettings> people; ///< by address, or by member name
    std::vector<ReasonCode> reasons;
    PerState<std::optional<std::chrono::seconds>> stateLimits{};
    PerState<LocalizedText> stateNames{}; ///< the site's own words; empty: ours

    [[nodiscard]] const QueueSettings &queue(const std::string &name) const;
    [[nodiscard]] const PersonSettings *person(const std::string &address,
                                               const std::string &name) const;
    /// The reason's entry, or null when the code is not in the site's list.
    [[nodiscard]] const ReasonCode *reason(const std::string &code) const;

    /// 30-minute intervals in UTC, 20 s / 80 %, the usual reasons and limits.
    [[nodiscard]] static FloorConfig defaults();
    /// Reads what toJson() writes; an error names the field. Missing fields keep their defaults.
    [[nodiscard]] static Result<FloorConfig> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;
};

} // namespace fw::live
