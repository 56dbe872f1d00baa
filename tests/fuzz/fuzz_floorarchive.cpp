// SPDX-License-Identifier: GPL-3.0-or-later
// A saved floor with anything in it: it is refused, or gives a floor that can be told more and that
// saves to bytes which give the same floor again.
#include "core/live/floor.h"

#include <cstdlib>

namespace {

using namespace fw::live;

void goOn(Floor &floor)
{
    Changes changes;
    const fw::TimePoint time = floor.now() + std::chrono::seconds(1);
    std::uint64_t sequence = 0;
    const auto tell = [&](FloorEvent event) {
        floor.apply({SwitchId(0), ++sequence, time, std::move(event)}, changes);
    };
    tell(LinkUp{"pbx", true});
    tell(QueueSeen{QueueRef(0), "sales", std::chrono::seconds(5)});
    tell(AgentSeen{AgentRef(0), "Local/1", "An"});
    tell(CallQueued{QueueRef(0), 1, 1, 0, "138****5678", {}});
    tell(CallAnswered{QueueRef(0), 1, AgentRef(0), std::chrono::seconds(4), {}});
    tell(CallEnded{1});
    tell(Resync{ResyncKind::Initial, std::make_shared<FloorSnapshot>()});
    floor.advance(time + std::chrono::hours(30), changes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray saved(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    fw::Result<Floor> floor = Floor::load(saved, FloorConfig::defaults());
    if (!floor) {
        return 0;
    }
    const QByteArray once = floor->save();
    const fw::Result<Floor> again = Floor::load(once, FloorConfig::defaults());
    if (!again || again->save() != once) {
        std::abort();
    }
    goOn(*floor);
    return 0;
}
