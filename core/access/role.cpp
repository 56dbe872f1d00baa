// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/role.h"

namespace fw::access {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, kRoleCount> kCodes = {
    "C-GL"_L1, "C-PM"_L1, "C-FS"_L1,  "C-BS"_L1, "C-QS"_L1, "C-BG"_L1,
    "C-CM"_L1, "C-SP"_L1, "O-PM"_L1,  "O-OS"_L1, "O-TA"_L1, "O-TM"_L1,
    "O-GA"_L1, "O-TL"_L1, "O-CSR"_L1, "ADM"_L1,  "SECO"_L1, "AUD"_L1};

constexpr std::array<Role, kRoleCount> makeRoles()
{
    std::array<Role, kRoleCount> roles{};
    for (std::size_t index = 0; index < kRoleCount; ++index) {
        roles[index] = static_cast<Role>(index);
    }
    return roles;
}

constexpr std::array<Role, kRoleCount> kRoles = makeRoles();

} // namespace

const std::array<Role, kRoleCount> &allRoles()
{
    return kRoles;
}

QLatin1StringView roleCode(Role role)
{
    return kCodes[static_cast<std::size_t>(role)];
}

std::optional<Role> roleOfCode(QStringView code)
{
    for (const Role role : kRoles) {
        if (code == roleCode(role)) {
            return role;
        }
    }
    return std::nullopt;
}

Side sideOf(Role role)
{
    if (role <= Role::OperationsSupport) {
        return Side::Carrier;
    }
    return role <= Role::Agent ? Side::Outsourcer : Side::Technical;
}

QLatin1StringView sideCode(Side side)
{
    switch (side) {
    case Side::Carrier:
        return "carrier"_L1;
    case Side::Outsourcer:
        return "outsourcer"_L1;
    case Side::Technical:
        break;
    }
    return "technical"_L1;
}

} // namespace fw::access
