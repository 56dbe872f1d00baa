// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/user.h"

#include <algorithm>

namespace fw::access {

bool User::isLogin(const QString &text)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    return !text.isEmpty() && text.size() <= kLongestLogin && isLetter(text.front()) &&
           std::ranges::all_of(text, [&](QChar c) {
               return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' ||
                      c == u'_';
           });
}

} // namespace fw::access
