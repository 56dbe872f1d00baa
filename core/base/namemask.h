// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fw {

/// Hides a caller's name but for its first letter: 张*. What many switches give in the place of a
/// name, the number, is hidden as a number is. What is masked already stays as it is.
class NameMask final
{
public:
    [[nodiscard]] static QString masked(const QString &name);
};

} // namespace fw
