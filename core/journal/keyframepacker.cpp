// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/keyframepacker.h"

#include <QtEndian>

namespace fw::journal {

using namespace Qt::StringLiterals;

namespace {

/// Fast: a keyframe is made in the thread that also keeps up with the floor.
constexpr int kCompression = 1;
/// A floor of 5,000 agents with all its memory takes a tenth of it.
constexpr std::uint64_t kMostBytes = 256U << 20U;
/// No stream of zlib holds more for a byte.
constexpr std::uint64_t kMostRatio = 1040;

} // namespace

QByteArray KeyframePacker::pack(const live::Floor &floor)
{
    return qCompress(floor.save(), kCompression);
}

Result<QByteArray> KeyframePacker::unpack(const QByteArray &payload)
{
    const Error damaged{ErrorCode::Malformed, u"a keyframe"_s};
    constexpr qsizetype kHeader = sizeof(quint32);
    if (payload.size() <= kHeader) {
        return damaged;
    }
    // Before anything is made room for.
    const std::uint64_t told = qFromBigEndian<quint32>(payload.constData());
    if (told == 0 || told > kMostBytes ||
        told > static_cast<std::uint64_t>(payload.size()) * kMostRatio) {
        return damaged;
    }
    QByteArray saved = qUncompress(payload);
    if (saved.isEmpty()) {
        return damaged;
    }
    return saved;
}

Result<live::Floor> KeyframePacker::floorOf(const QByteArray &payload, live::FloorConfig config)
{
    const Result<QByteArray> saved = unpack(payload);
    if (!saved) {
        return saved.error();
    }
    return live::Floor::load(*saved, std::move(config));
}

} // namespace fw::journal
