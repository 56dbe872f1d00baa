// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/packwriter.h"
#include "core/live/floorevent.h"

#include <vector>

namespace fw::journal {

/// The number at the head of every chunk. A program reads all versions up to its own.
inline constexpr std::uint64_t kEventVersion = 1;

/// Packs neighbouring events into one chunk: a few bytes each, for times, numbers and texts are
/// told as differences to what came before in the same chunk.
class EventEncoder final
{
public:
    EventEncoder();

    void add(const live::StampedEvent &event);

    [[nodiscard]] int events() const { return m_events; }

    [[nodiscard]] std::size_t size() const { return m_pack.size(); }

    /// The chunk so far; the next one starts with nothing.
    [[nodiscard]] QByteArray take();

private:
    PackWriter m_pack;
    std::vector<std::uint64_t> m_sequences; ///< the last of each switch
    int m_events = 0;
};

} // namespace fw::journal
