// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phonemask.h"

#include "ui/widgets/visibletext.h"

namespace fw::ui {

using namespace Qt::StringLiterals;

QString PhoneMask::masked(const QString &number)
{
    const QString plain = number.trimmed();
    if (plain.isEmpty()) {
        return {};
    }
    if (plain.size() < 8) {
        return u"****"_s;
    }
    return visibleText(plain.first(3)) + u"****"_s + visibleText(plain.last(4));
}

} // namespace fw::ui
