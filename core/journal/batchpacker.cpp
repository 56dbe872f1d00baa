// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/batchpacker.h"

#include "core/base/packreader.h"
#include "core/base/packwriter.h"
#include "core/live/packedviews.h"

namespace fw::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kVersion = 2; ///< 1 had no parts of scopes

template<typename Pack>
void packBytes(Pack &pack, Packed<Pack, QByteArray> &bytes)
{
    if constexpr (Pack::kIsReading) {
        const std::string_view read = pack.bytes();
        bytes = QByteArray(read.data(), static_cast<qsizetype>(read.size()));
    } else {
        pack.bytes({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    }
}

template<typename Pack>
void packText(Pack &pack, Packed<Pack, QString> &text)
{
    if constexpr (Pack::kIsReading) {
        std::string read;
        pack(read);
        text = QString::fromStdString(read);
    } else {
        pack(text.toStdString());
    }
}

} // namespace

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, Chunk> &chunk)
{
    pack(chunk.session, chunk.number, chunk.events, chunk.firstTime, chunk.lastTime);
    packBytes(pack, chunk.payload);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, Keyframe> &keyframe)
{
    pack(keyframe.session, keyframe.afterNumber, keyframe.time);
    packBytes(pack, keyframe.payload);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, QueueIntervalRow> &row)
{
    packText(pack, row.switchName);
    packText(pack, row.queue);
    pack(row.start, row.counters);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, AgentIntervalRow> &row)
{
    packText(pack, row.switchName);
    packText(pack, row.address);
    pack(row.start, row.counters);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, CallRow> &row)
{
    packText(pack, row.switchName);
    packText(pack, row.queue);
    packText(pack, row.agentAddress);
    pack(row.record);
    packBytes(pack, row.numberHash);
    pack(row.number);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, AgentName> &agent)
{
    packText(pack, agent.switchName);
    packText(pack, agent.address);
    packText(pack, agent.personId);
    packText(pack, agent.name);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, LivePart> &part)
{
    pack(part.scope, part.startedAt);
    packBytes(pack, part.config);
    pack(part.chunks, part.keyframes);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, JournalBatch> &batch)
{
    pack(batch.session, batch.chunks, batch.keyframes, batch.queueIntervals, batch.agentIntervals,
         batch.calls, batch.agents, batch.live);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, Session> &session)
{
    pack(session.id, session.startedAt);
    packText(pack, session.program);
    if constexpr (Pack::kIsReading) {
        std::vector<std::string> names;
        pack(names);
        for (const std::string &name : names) {
            session.switches << QString::fromStdString(name);
        }
    } else {
        std::vector<std::string> names;
        for (const QString &name : session.switches) {
            names.push_back(name.toStdString());
        }
        pack(names);
    }
    packBytes(pack, session.config);
}

namespace {

template<typename Thing>
QByteArray packed(const Thing &thing)
{
    PackWriter writer;
    writer.number(kVersion);
    writer(thing);
    return writer.packed();
}

template<typename Thing>
Result<Thing> unpacked(QByteArrayView bytes)
{
    PackReader reader(bytes);
    if (const std::uint64_t version = reader.number(); version > kVersion) {
        return Error{ErrorCode::NewerSchema, QString::number(version)};
    }
    Thing thing;
    reader(thing);
    if (reader.failed() || !reader.isAtEnd()) {
        return Error{ErrorCode::Malformed, u"batch"_s};
    }
    return thing;
}

} // namespace

QByteArray BatchPacker::pack(const JournalBatch &batch)
{
    return packed(batch);
}

Result<JournalBatch> BatchPacker::unpackBatch(QByteArrayView bytes)
{
    constexpr char kWithoutParts = 1;
    if (!bytes.isEmpty() && bytes.front() == kWithoutParts) {
        const QByteArray completed = bytes.toByteArray() + '\0'; // as many parts
        return unpacked<JournalBatch>(completed);
    }
    return unpacked<JournalBatch>(bytes);
}

QByteArray BatchPacker::pack(const Session &session)
{
    return packed(session);
}

Result<Session> BatchPacker::unpackSession(QByteArrayView bytes)
{
    return unpacked<Session>(bytes);
}

} // namespace fw::journal
