// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/handover.h"

namespace fw::operations {

// What is frozen is kept as one text: nobody asks the database for a part of it. Reading gives
// Malformed when the text is not what was written.

[[nodiscard]] QString excerptToJson(const FloorExcerpt &excerpt);
[[nodiscard]] Result<FloorExcerpt> excerptFromJson(const QString &text);

[[nodiscard]] QString factsToJson(const ShiftFacts &facts);
[[nodiscard]] Result<ShiftFacts> factsFromJson(const QString &text);

[[nodiscard]] QString linksToJson(const std::vector<IncidentLink> &links);
[[nodiscard]] Result<std::vector<IncidentLink>> linksFromJson(const QString &text);

[[nodiscard]] QString followUpsToJson(const std::vector<FollowUp> &followUps);
[[nodiscard]] Result<std::vector<FollowUp>> followUpsFromJson(const QString &text);

[[nodiscard]] QString textsToJson(const QStringList &texts);
[[nodiscard]] Result<QStringList> textsFromJson(const QString &text);

} // namespace fw::operations
