// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/ids.h"

#include <QString>

#include <memory>
#include <vector>

class QMimeData;

namespace fw::ui {

/// Agents on their way from a list of agents to a queue, within this program and no other.
class AgentDrag final
{
public:
    [[nodiscard]] static QString format();
    [[nodiscard]] static std::unique_ptr<QMimeData>
    toMimeData(const std::vector<live::AgentId> &agents);
    /// Those of them that a floor with \a known agents can have; empty for anything else.
    [[nodiscard]] static std::vector<live::AgentId> agentsIn(const QMimeData &data,
                                                             std::size_t known);
};

} // namespace fw::ui
