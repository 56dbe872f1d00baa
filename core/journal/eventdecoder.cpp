// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/eventdecoder.h"

#include "core/base/packreader.h"
#include "core/journal/eventencoder.h"
#include "core/live/packedevents.h"

#include <utility>

namespace fw::journal {

using namespace Qt::StringLiterals;

namespace {

template<std::size_t... Kinds>
void readEvent(PackReader &pack, std::uint64_t kind, live::FloorEvent &event,
               std::index_sequence<Kinds...>)
{
    const auto read = [&]<std::size_t Kind>(std::integral_constant<std::size_t, Kind>) {
        if (kind == Kind) {
            pack(event.emplace<Kind>());
        }
    };
    (read(std::integral_constant<std::size_t, Kinds>{}), ...);
}

class Reading
{
public:
    explicit Reading(QByteArrayView chunk)
        : m_pack(chunk)
    {
    }

    Result<std::vector<live::StampedEvent>> events()
    {
        const std::uint64_t version = m_pack.number();
        if (!m_pack.failed() && version > kEventVersion) {
            return Error{
                ErrorCode::NewerSchema,
                u"events of version %1, this program reads %2"_s.arg(version).arg(kEventVersion)};
        }
        std::vector<live::StampedEvent> events;
        while (version == kEventVersion && !m_pack.isAtEnd() && !m_pack.failed()) {
            read(events.emplace_back());
        }
        if (m_pack.failed() || version != kEventVersion) {
            return Error{ErrorCode::Malformed, u"event %1 of a chunk"_s.arg(events.size())};
        }
        return events;
    }

private:
    void read(live::StampedEvent &event)
    {
        constexpr std::size_t kKinds = std::variant_size_v<live::FloorEvent>;
        const std::uint64_t kind = m_pack.number();
        m_pack(event.source, event.time);
        const std::uint64_t step = static_cast<std::uint64_t>(unzigzag(m_pack.number()));
        if (kind >= kKinds || !event.source.isValid()) {
            m_pack.fail();
            return;
        }
        const std::size_t source = event.source.index();
        if (m_sequences.size() <= source) {
            m_sequences.resize(source + 1);
        }
        m_sequences[source] += step + 1;
        event.sequence = m_sequences[source];
        readEvent(m_pack, kind, event.event, std::make_index_sequence<kKinds>{});
    }

    PackReader m_pack;
    std::vector<std::uint64_t> m_sequences; ///< the last of each switch
};

} // namespace

Result<std::vector<live::StampedEvent>> EventDecoder::decode(QByteArrayView chunk)
{
    return Reading(chunk).events();
}

} // namespace fw::journal
