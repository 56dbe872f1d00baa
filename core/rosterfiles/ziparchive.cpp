// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rosterfiles/ziparchive.h"

#include <QtEndian>

#include <algorithm>
#include <optional>
#include <zlib.h>

namespace fw::rosterfiles {

using namespace Qt::StringLiterals;

namespace {

// APPNOTE.TXT, 4.3: the ends of the archive and of its directory, and the heads of parts.
constexpr quint32 kEndMark = 0x06054b50;
constexpr quint32 kEntryMark = 0x02014b50;
constexpr quint32 kHeadMark = 0x04034b50;
constexpr qint64 kEndSize = 22;
constexpr qint64 kEntrySize = 46;
constexpr qint64 kHeadSize = 30;
constexpr qint64 kLongestRemark = 65'535;
constexpr quint16 kStored = 0;
constexpr quint16 kDeflated = 8;
constexpr quint16 kEncrypted = 1;

Error damaged(const QString &where)
{
    return {ErrorCode::Malformed, u"the archive is damaged at "_s + where};
}

template<typename Number>
Number numberAt(const QByteArray &bytes, qint64 offset)
{
    return qFromLittleEndian<Number>(bytes.constData() + offset);
}

/// Where the directory's end begins: the last place that can be it, before a remark.
std::optional<qint64> endOf(const QByteArray &bytes)
{
    const qint64 first = std::max<qint64>(0, bytes.size() - kEndSize - kLongestRemark);
    for (qint64 at = bytes.size() - kEndSize; at >= first; --at) {
        if (numberAt<quint32>(bytes, at) == kEndMark &&
            at + kEndSize + numberAt<quint16>(bytes, at + 20) == bytes.size()) {
            return at;
        }
    }
    return std::nullopt;
}

/// What deflate packed, no longer than \a size.
std::optional<QByteArray> inflated(const char *packed, quint32 packedSize, quint32 size)
{
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    z_stream stream{};
    constexpr int kRaw = -15; // no head of zlib's own
    if (inflateInit2(&stream, kRaw) != Z_OK) {
        return std::nullopt;
    }
    // The interface of zlib is older than const.
    stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(packed));
    stream.avail_in = packedSize;
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = size;
    const int end = inflate(&stream, Z_FINISH);
    const bool isWhole = end == Z_STREAM_END && stream.avail_out == 0;
    inflateEnd(&stream);
    return isWhole ? std::optional(out) : std::nullopt;
}

} // namespace

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    const std::optional<qint64> end = endOf(bytes);
    if (!end) {
        return Error{ErrorCode::Malformed, u"this is no workbook"_s};
    }
    const int count = numberAt<quint16>(bytes, *end + 10);
    if (count > kMostParts) {
        return Error{ErrorCode::Full, u"%1 parts"_s.arg(count)};
    }
    ZipArchive archive;
    archive.m_bytes = bytes;
    qint64 at = numberAt<quint32>(bytes, *end + 16);
    for (int each = 0; each < count; ++each) {
        if (at + kEntrySize > *end || numberAt<quint32>(bytes, at) != kEntryMark) {
            return damaged(u"entry %1 of its directory"_s.arg(each + 1));
        }
        const qint64 nameSize = numberAt<quint16>(bytes, at + 28);
        const qint64 rest =
            nameSize + numberAt<quint16>(bytes, at + 30) + numberAt<quint16>(bytes, at + 32);
        if (at + kEntrySize + rest > *end) {
            return damaged(u"entry %1 of its directory"_s.arg(each + 1));
        }
        Part part;
        part.flags = numberAt<quint16>(bytes, at + 8);
        part.method = numberAt<quint16>(bytes, at + 10);
        part.crc = numberAt<quint32>(bytes, at + 16);
        part.packed = numberAt<quint32>(bytes, at + 20);
        part.size = numberAt<quint32>(bytes, at + 24);
        part.offset = numberAt<quint32>(bytes, at + 42);
        const QString name = QString::fromUtf8(bytes.constData() + at + kEntrySize, nameSize);
        archive.m_parts.insert(name.toLower(), part);
        at += kEntrySize + rest;
    }
    return archive;
}

bool ZipArchive::contains(const QString &name) const
{
    return m_parts.contains(name.toLower());
}

Result<QByteArray> ZipArchive::read(const QString &name)
{
    const auto part = m_parts.constFind(name.toLower());
    if (part == m_parts.constEnd()) {
        return Error{ErrorCode::NotFound, name};
    }
    if (part->size > kMostOfPart || m_read + part->size > kMostOfAll) {
        return Error{ErrorCode::Full, u"%1: %2 bytes unpacked"_s.arg(name).arg(part->size)};
    }
    m_read += part->size;
    return unpacked(*part, name);
}

Result<QByteArray> ZipArchive::unpacked(const Part &part, const QString &name) const
{
    if ((part.flags & kEncrypted) != 0) {
        return Error{ErrorCode::Malformed, name + u" is encrypted"_s};
    }
    const qint64 head = part.offset;
    if (head + kHeadSize > m_bytes.size() || numberAt<quint32>(m_bytes, head) != kHeadMark) {
        return damaged(name);
    }
    const qint64 begin = head + kHeadSize + numberAt<quint16>(m_bytes, head + 26) +
                         numberAt<quint16>(m_bytes, head + 28);
    if (begin + part.packed > m_bytes.size()) {
        return damaged(name);
    }
    std::optional<QByteArray> bytes;
    if (part.method == kDeflated) {
        bytes = inflated(m_bytes.constData() + begin, part.packed, part.size);
    } else if (part.method == kStored && part.packed == part.size) {
        bytes = m_bytes.mid(begin, part.size);
    }
    const auto sumOf = [](const QByteArray &of) {
        return crc32(crc32(0, nullptr, 0), reinterpret_cast<const Bytef *>(of.constData()),
                     static_cast<uInt>(of.size()));
    };
    if (!bytes || sumOf(*bytes) != part.crc) {
        return damaged(name);
    }
    return *bytes;
}

} // namespace fw::rosterfiles
