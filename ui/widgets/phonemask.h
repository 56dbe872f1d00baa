// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fw::ui {

/// A masked number (core/base/numbermask.h) as it may be shown: hostile characters are visible.
class PhoneMask final
{
public:
    [[nodiscard]] static QString masked(const QString &number);
};

} // namespace fw::ui
