// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbermask.h"

namespace fw {

using namespace Qt::StringLiterals;

QString NumberMask::masked(const QString &number)
{
    constexpr qsizetype kGuessable = 8;
    const QString plain = number.trimmed();
    if (plain.isEmpty()) {
        return {};
    }
    if (plain.size() < kGuessable) {
        return u"****"_s;
    }
    return plain.first(3) + u"****"_s + plain.last(4);
}

} // namespace fw
