// SPDX-License-Identifier: GPL-3.0-or-later
// A switch that sends anything: parser, mapper and floor may neither read beyond its bytes nor stop
// at what contradicts itself, and two ways to cut the same bytes into pieces must give the same
// floor.
#include "core/live/floor.h"
#include "core/protocol/ami/amimapper.h"
#include "core/protocol/ami/amiparser.h"

#include <algorithm>
#include <cstdlib>
#include <string>

namespace {

using namespace fw::ami;

constexpr AmiLimits kLimits{2000, 64, 8000};

struct Reading
{
    std::size_t messages = 0;
    std::size_t digest = 0;
    AmiFault fault = AmiFault::None;

    bool operator==(const Reading &) const = default;
};

void add(Reading &reading, std::string_view text)
{
    reading.digest = reading.digest * 31 + std::hash<std::string_view>{}(text);
}

/// Everything that the floor would be told, and what the parser saw, for pieces of \a step bytes.
class Session
{
public:
    explicit Session(bool expectsBanner)
        : m_parser(expectsBanner, kLimits)
        , m_mapper(AmiMapperOptions{})
    {
    }

    Reading read(std::string_view bytes, std::size_t step)
    {
        while (!bytes.empty()) {
            const std::size_t size = std::min(step, bytes.size());
            m_parser.append(bytes.substr(0, size));
            bytes.remove_prefix(size);
            takeMessages();
        }
        m_mapper.endSnapshot(fw::live::ResyncKind::Periodic, m_arrival, m_events);
        m_mapper.expire(m_arrival + std::chrono::minutes(1), m_events);
        m_mapper.finish(m_events);
        m_reading.fault = m_parser.fault();
        fold();
        return m_reading;
    }

private:
    void takeMessages()
    {
        AmiMessage message;
        while (m_parser.next(message)) {
            ++m_reading.messages;
            add(m_reading, message.name);
            for (const AmiHeader &header : message.headers) {
                add(m_reading, header.key);
                add(m_reading, header.value);
            }
            m_arrival += std::chrono::milliseconds(10);
            m_mapper.map(message, m_arrival, m_events);
        }
    }

    void fold()
    {
        fw::live::Floor floor;
        fw::live::Changes changes;
        for (const fw::live::StampedEvent &event : m_events) {
            floor.apply(event, changes);
        }
        floor.advance(m_arrival + std::chrono::hours(1), changes);
        for (const fw::live::AgentView &agent : floor.agents()) {
            add(m_reading, agent.address);
            add(m_reading, std::to_string(static_cast<int>(agent.state)));
        }
        for (const fw::live::QueueView &queue : floor.queues()) {
            add(m_reading, queue.name);
            add(m_reading, std::to_string(queue.waiting.size()));
        }
        for (const auto &[kind, count] : floor.anomalies()) {
            add(m_reading, kind + std::to_string(count));
        }
        add(m_reading, std::to_string(m_events.size()));
    }

    AmiParser m_parser;
    AmiMapper m_mapper;
    Reading m_reading;
    fw::TimePoint m_arrival{std::chrono::seconds(1'700'000'000)};
    std::vector<fw::live::StampedEvent> m_events;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string bytes(data, data + size);
    const bool expectsBanner = size % 2 == 1;
    const std::size_t step = size == 0 ? 1 : 1 + data[size - 1] % 97U;
    const Reading whole = Session(expectsBanner).read(bytes, std::max<std::size_t>(size, 1));
    const Reading pieces = Session(expectsBanner).read(bytes, step);
    if (whole != pieces) {
        std::abort();
    }
    return 0;
}
