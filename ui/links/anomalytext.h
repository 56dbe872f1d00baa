// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace fw::ui {

/// Words for what is counted as impossible, repeated, unknown or set right.
class AnomalyText final
{
public:
    /// The identifier itself for one without words.
    [[nodiscard]] static QString of(const std::string &kind);
};

} // namespace fw::ui
