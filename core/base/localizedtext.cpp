// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localizedtext.h"

namespace fw {

QString LocalizedText::in(const QString &localeName) const
{
    const bool isChinese = localeName.startsWith(QLatin1StringView("zh"));
    const QString &wanted = isChinese ? zh : en;
    const QString &other = isChinese ? en : zh;
    return wanted.isEmpty() ? other : wanted;
}

} // namespace fw
