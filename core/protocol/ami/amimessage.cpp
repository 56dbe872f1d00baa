// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/amimessage.h"

#include "core/protocol/ami/amikey.h"

namespace fw::ami {

std::string_view AmiMessage::value(std::string_view key) const
{
    for (const AmiHeader &header : headers) {
        if (isSameKey(header.key, key)) {
            return header.value;
        }
    }
    return {};
}

bool AmiMessage::has(std::string_view key) const
{
    for (const AmiHeader &header : headers) {
        if (isSameKey(header.key, key)) {
            return true;
        }
    }
    return false;
}

} // namespace fw::ami
