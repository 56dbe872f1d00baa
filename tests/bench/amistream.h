// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace fw::bench {

struct AmiStream
{
    std::string bytes;
    std::size_t events = 0;
};

/// What an Asterisk 22 with 2,000 agents in 50 queues sends, from the banner to Shutdown: calls
/// that overlap, each with the events of its whole life, at 2,000 events a second of stream time.
/// Always the same bytes.
[[nodiscard]] AmiStream makeAmiStream(std::size_t bytes);

} // namespace fw::bench
