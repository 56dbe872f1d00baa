// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phonemask.h"

#include "ui/widgets/outsidetext.h"

namespace fw::ui {

QString maskedNumber(std::string_view number)
{
    constexpr qsizetype kHead = 3;
    constexpr qsizetype kTail = 4;
    const QString plain = outsideText(number);
    if (plain.size() <= kHead + kTail) {
        return QString(plain.size(), u'*');
    }
    // A fixed number of stars: the length of a number says where it comes from.
    return plain.first(kHead) % QStringLiteral("****") % plain.last(kTail);
}

} // namespace fw::ui
