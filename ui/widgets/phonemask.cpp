// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phonemask.h"

#include "core/base/numbermask.h"
#include "ui/widgets/visibletext.h"

namespace fw::ui {

QString PhoneMask::masked(const QString &number)
{
    return visibleText(NumberMask::masked(number));
}

} // namespace fw::ui
