// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>

namespace fw::access {

/// Whose people somebody belongs to.
enum class Side : std::uint8_t { Carrier, Outsourcer, Technical };

/// The posts of both companies and of those who run the system; roleCode() gives the identifier
/// that is stored.
enum class Role : std::uint8_t {
    GroupLeader,
    CarrierProjectManager,
    FloorSupervisor,
    BusinessSupervisor,
    QualitySupervisor,
    BusinessGuide,
    CommercialManager,
    OperationsSupport,
    PartnerProjectManager,
    OperationsSupervisor,
    TrainingAdmin,
    TeamAdmin,
    GeneralAdmin,
    TeamLead,
    Agent,
    SystemAdmin,
    SecurityAdmin,
    Auditor,
    Count
};

inline constexpr std::size_t kRoleCount = static_cast<std::size_t>(Role::Count);

[[nodiscard]] const std::array<Role, kRoleCount> &allRoles();
/// Such as "C-FS", "O-TL", "ADM".
[[nodiscard]] QLatin1StringView roleCode(Role role);
[[nodiscard]] std::optional<Role> roleOfCode(QStringView code);
[[nodiscard]] Side sideOf(Role role);
/// "carrier", "outsourcer", "technical".
[[nodiscard]] QLatin1StringView sideCode(Side side);

} // namespace fw::access
