// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/journalmemory.h"

#include "core/journal/eventdecoder.h"

#include <algorithm>

namespace fw::test {

using namespace Qt::StringLiterals;

QString JournalMemory::readOn(const journal::JournalStore &store)
{
    for (;;) {
        const auto chunks = store.chunksAfter(m_last, 500);
        if (!chunks) {
            return chunks.error().detail;
        }
        if (chunks->empty()) {
            return {};
        }
        for (const journal::Chunk &chunk : *chunks) {
            if (QString fault = take(chunk); !fault.isEmpty()) {
                return fault;
            }
        }
    }
}

QString JournalMemory::compare(const journal::JournalStore &store) const
{
    JournalMemory again;
    QString fault = again.readOn(store);
    if (fault.isEmpty() && again.m_payloads != m_payloads) {
        fault =
            u"%1 chunks were there, now %2"_s.arg(m_payloads.size()).arg(again.m_payloads.size());
    }
    return fault;
}

QString JournalMemory::take(const journal::Chunk &chunk)
{
    const QString place = u"session %1, chunk %2: "_s.arg(chunk.session).arg(chunk.number);
    if (chunk.session < m_session) {
        return place + u"comes after a later session"_s;
    }
    if (chunk.session > m_session) {
        m_session = chunk.session;
        m_number = 0;
        m_sequences.clear();
    }
    if (chunk.number != ++m_number) {
        return place + u"expected %1"_s.arg(m_number);
    }
    const auto events = journal::EventDecoder::decode(chunk.payload);
    if (!events || std::ssize(*events) != chunk.events) {
        return place + u"can't be read"_s;
    }
    for (const live::StampedEvent &event : *events) {
        std::uint64_t &last = m_sequences[event.source.value()];
        if (event.sequence <= last) {
            return place + u"event %1 after %2"_s.arg(event.sequence).arg(last);
        }
        last = event.sequence;
    }
    m_last = chunk.id;
    m_events += chunk.events;
    m_until = std::max(m_until, chunk.lastTime);
    m_payloads[{chunk.session, chunk.number}] = chunk.payload;
    if (!m_known.insert(chunk.payload).second) {
        return place + u"is there twice"_s;
    }
    return {};
}

} // namespace fw::test
