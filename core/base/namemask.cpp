// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/namemask.h"

#include "core/base/numbermask.h"

#include <algorithm>

namespace fw {

using namespace Qt::StringLiterals;

QString NameMask::masked(const QString &name)
{
    constexpr qsizetype kDigitsOfANumber = 4;
    const QString plain = name.trimmed();
    if (plain.isEmpty() || plain == "****"_L1) {
        return plain; // a short number is masked so
    }
    const auto digits = std::ranges::count_if(plain, [](QChar letter) { return letter.isDigit(); });
    if (digits >= kDigitsOfANumber) {
        return NumberMask::masked(plain);
    }
    return plain.first(plain.front().isHighSurrogate() && plain.size() > 1 ? 2 : 1) + u'*';
}

} // namespace fw
