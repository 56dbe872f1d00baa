// SPDX-License-Identifier: GPL-3.0-or-later
// A chunk of the journal with anything in it: it is refused or gives events, which pack to bytes
// that give the same events again, and which a floor can be told.
#include "core/journal/eventdecoder.h"
#include "core/journal/eventencoder.h"
#include "core/live/floor.h"

#include <cstdlib>

namespace {

QByteArray packed(const std::vector<fw::live::StampedEvent> &events)
{
    fw::journal::EventEncoder encoder;
    for (const fw::live::StampedEvent &event : events) {
        encoder.add(event);
    }
    return encoder.take();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArrayView chunk(data, static_cast<qsizetype>(size));
    const auto events = fw::journal::EventDecoder::decode(chunk);
    if (!events) {
        return 0;
    }
    const QByteArray once = packed(*events);
    const auto again = fw::journal::EventDecoder::decode(once);
    if (!again || packed(*again) != once) {
        std::abort();
    }
    fw::live::Floor floor;
    fw::live::Changes changes;
    for (const fw::live::StampedEvent &event : *events) {
        floor.apply(event, changes);
    }
    return 0;
}
