// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorconfig.h"

#include <QJsonObject>

namespace fw::live {

/// The site's own words and limits: the part of a FloorConfig that may change while the floor runs,
/// because nothing is counted by it.
struct SiteDictionary
{
    PerState<LocalizedText> stateNames{}; ///< empty: ours
    PerState<std::optional<std::chrono::seconds>> stateLimits{};
    std::vector<ReasonCode> reasons;

    bool operator==(const SiteDictionary &) const = default;

    [[nodiscard]] static SiteDictionary of(const FloorConfig &config);
    void applyTo(FloorConfig &config) const;

    /// The fields of FloorConfig::toJson() that belong here.
    [[nodiscard]] QJsonObject toJson() const;
    /// An error names the field. Missing fields keep the defaults of FloorConfig.
    [[nodiscard]] static Result<SiteDictionary> fromJson(const QJsonObject &json);
};

} // namespace fw::live
