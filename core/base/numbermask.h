// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fw {

/// Hides the middle of a caller's number: 138****5678. Numbers of fewer than eight characters would
/// be guessable from what is left, so they are hidden altogether; the count of stars tells nothing.
/// What is masked already stays as it is.
class NumberMask final
{
public:
    [[nodiscard]] static QString masked(const QString &number);
};

} // namespace fw
