// SPDX-License-Identifier: GPL-3.0-or-later
// A queue_log with anything in it: its lines are counted or refused, and a fold that was saved and
// loaded in the middle gives the same rows in the end.
#include "core/history/queuelogreader.h"

#include <cstdlib>

using namespace fw;

namespace {

constexpr TimePoint kNow{std::chrono::seconds(1'900'000'000)};

history::QueueLogFold freshFold()
{
    return {QStringLiteral("pbx"), live::FloorConfig::defaults(), journal::NumberHash("key"), {}};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string log(data, data + size);
    history::QueueLogFold whole = freshFold();
    history::QueueLogReader atOnce(whole, {}, kLatestTime, kNow);
    atOnce.take(log);

    history::QueueLogFold first = freshFold();
    history::QueueLogReader begin(first, {}, kLatestTime, kNow);
    begin.take(std::string_view(log).substr(0, size / 2));
    history::QueueLogFold second = freshFold();
    if (!second.load(first.save())) {
        std::abort();
    }
    history::QueueLogReader rest(second, begin.count(), kLatestTime, kNow);
    rest.take(std::string_view(log).substr(static_cast<std::size_t>(begin.count().consumed)));
    if (rest.count() != atOnce.count() || second.save() != whole.save()) {
        std::abort();
    }
    journal::JournalBatch batch;
    whole.takeRows(batch);
    return 0;
}
