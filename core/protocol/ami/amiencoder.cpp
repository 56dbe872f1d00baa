// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/amiencoder.h"

#include <algorithm>
#include <array>

namespace fw::ami {

namespace {

constexpr std::string_view kLineEnd = "\r\n";
constexpr std::string_view kRefusedInValues{"\r\n\0", 3};
// The switch would end the key at the first of these.
constexpr std::string_view kRefusedInKeys{"\r\n\0: ", 5};

bool isAllowed(AmiEncoder::Field field)
{
    const auto &[key, value] = field;
    return !key.empty() && key.size() <= AmiEncoder::kMaxValueBytes &&
           key.find_first_of(kRefusedInKeys) == std::string_view::npos &&
           value.size() <= AmiEncoder::kMaxValueBytes &&
           value.find_first_of(kRefusedInValues) == std::string_view::npos;
}

void appendLine(std::string &bytes, AmiEncoder::Field field)
{
    bytes.append(field.first).append(": ").append(field.second).append(kLineEnd);
}

} // namespace

std::optional<std::string> AmiEncoder::action(std::string_view name, std::string_view actionId,
                                              std::initializer_list<Field> fields)
{
    return action(name, actionId, std::span<const Field>(fields.begin(), fields.size()));
}

std::optional<std::string> AmiEncoder::action(std::string_view name, std::string_view actionId,
                                              std::span<const Field> fields)
{
    const std::array<Field, 2> head{Field{"Action", name}, Field{"ActionID", actionId}};
    if (name.empty() || !std::ranges::all_of(head, isAllowed) ||
        !std::ranges::all_of(fields, isAllowed)) {
        return std::nullopt;
    }
    std::string bytes;
    appendLine(bytes, head[0]);
    if (!actionId.empty()) {
        appendLine(bytes, head[1]);
    }
    for (const Field &field : fields) {
        appendLine(bytes, field);
    }
    bytes.append(kLineEnd);
    return bytes;
}

} // namespace fw::ami
