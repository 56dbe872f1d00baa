// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fw {

/// A name that people chose in more than one language (an agent, a team, a queue); not for our own
/// texts.
struct LocalizedText
{
    QString en;
    QString zh;

    /// The text for a locale name such as "zh_CN"; the other language when this one is empty.
    [[nodiscard]] QString in(const QString &localeName) const;

    [[nodiscard]] bool isEmpty() const { return en.isEmpty() && zh.isEmpty(); }

    bool operator==(const LocalizedText &) const = default;
};

} // namespace fw
