// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/queueconfigreader.h"

#include <charconv>

namespace fw::ami {

using namespace std::string_view_literals;

std::vector<QueueConfig> readQueueConfig(const AmiMessage &message)
{
    constexpr std::string_view kWrapUp = "wrapuptime="sv;
    std::vector<QueueConfig> queues;
    for (const AmiHeader &header : message.headers) {
        if (header.key.starts_with("Category-"sv)) {
            queues.push_back({header.value});
        } else if (header.key.starts_with("Line-"sv) && !queues.empty() &&
                   header.value.starts_with(kWrapUp)) {
            const std::string_view text = header.value.substr(kWrapUp.size());
            int seconds = 0;
            std::from_chars(text.data(), text.data() + text.size(), seconds);
            queues.back().wrapUp = std::chrono::seconds(seconds);
        }
    }
    // The settings of all queues together are no queue.
    std::erase_if(queues, [](const QueueConfig &each) { return each.name == "general"sv; });
    return queues;
}

} // namespace fw::ami
