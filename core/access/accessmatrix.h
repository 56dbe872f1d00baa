// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/protectedobject.h"
#include "core/access/right.h"
#include "core/access/role.h"
#include "core/base/result.h"

#include <array>

namespace fw::access {

/// Objects by roles. Reads the table of resources/access; a table with a hole or an unknown word is
/// refused as a whole, so that a slip can't open or close a door unseen.
class AccessMatrix final
{
public:
    /// The table that is built into the program.
    [[nodiscard]] static Result<AccessMatrix> builtIn();
    /// Malformed with the line and what is wrong with it.
    [[nodiscard]] static Result<AccessMatrix> parse(const QString &table);

    [[nodiscard]] const Grants &grants(ProtectedObject object, Role role) const
    {
        return m_cells[static_cast<std::size_t>(object)][static_cast<std::size_t>(role)];
    }

private:
    AccessMatrix() = default;

    std::array<std::array<Grants, kRoleCount>, kObjectCount> m_cells;
};

} // namespace fw::access
