// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/spoolfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace fw::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kHead("FWSPOOL1");
constexpr qint64 kSum = 8; ///< bytes of the checksum
constexpr qint64 kFrame = 4 + kSum;
/// A batch has half a second of events and at most one keyframe; longer ones are damage.
constexpr quint32 kLongestRecord = 256U << 20U;

QByteArray sumOf(const QByteArray &record)
{
    return QCryptographicHash::hash(record, QCryptographicHash::Sha256).first(kSum);
}

} // namespace

SpoolFile::SpoolFile(QString path, qint64 most)
    : m_path(std::move(path))
    , m_most(most)
    , m_file(m_path)
{
}

Error SpoolFile::refusal() const
{
    const int reason = errno; // QFile says "unknown" of a write that was cut short
    const bool isFull = reason == ENOSPC || reason == EDQUOT || reason == EFBIG;
    return Error{isFull ? ErrorCode::Full : ErrorCode::Unwritable,
                 "%1: %2"_L1.arg(m_path, qt_error_string(reason))};
}

bool SpoolFile::sync()
{
    return ::fdatasync(m_file.handle()) == 0;
}

Outcome SpoolFile::open()
{
    const QFileInfo info(m_path);
    if (!QDir().mkpath(info.absolutePath()) ||
        !m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered,
                     QFile::ReadOwner | QFile::WriteOwner)) {
        return Error{ErrorCode::Unwritable, "%1: %2"_L1.arg(m_path, m_file.errorString())};
    }
    ::fcntl(m_file.handle(), F_SETFD, FD_CLOEXEC);
    if (::flock(m_file.handle(), LOCK_EX | LOCK_NB) != 0) {
        m_file.close();
        return Error{ErrorCode::InUse, m_path};
    }
    const QByteArray head = m_file.peek(kHead.size());
    // A head that is torn was never followed by anything.
    if (head.size() < kHead.size() && kHead.startsWith(head)) {
        return begin();
    }
    if (head != kHead) {
        return Error{ErrorCode::Malformed, m_path};
    }
    return findEnd();
}

Outcome SpoolFile::begin()
{
    if (!m_file.resize(0) || !m_file.seek(0) || m_file.write(kHead.toByteArray()) != kHead.size() ||
        !sync()) {
        return refusal();
    }
    // The file itself has to be there after a power cut.
    const int folder = ::open(QFile::encodeName(QFileInfo(m_path).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    m_size = kHead.size();
    m_readAt = m_size;
    return success();
}

Outcome SpoolFile::findEnd()
{
    m_readAt = kHead.size();
    m_size = m_readAt;
    const qint64 end = m_file.size();
    for (;;) {
        const qint64 before = std::exchange(m_readAt, m_size);
        const Result<QByteArray> record = first();
        m_readAt = before;
        if (!record) {
            break;
        }
        m_size += kFrame + record->size();
    }
    if (m_size == end) {
        return success();
    }
    // The last record was never said to be there; more than one that is gone is damage.
    m_file.seek(m_size);
    const QByteArray rest = m_file.readAll();
    const auto length =
        rest.size() >= 4 ? qint64(qFromLittleEndian<quint32>(rest.constData())) : qint64(0);
    if (rest.size() > kFrame + length && length > 0) {
        m_damagedBytes = rest.size();
        QFile aside(m_path + u".damaged"_s);
        if (aside.open(QIODevice::WriteOnly | QIODevice::Append)) {
            aside.write(rest);
        }
    }
    return m_file.resize(m_size) && sync() ? success() : Outcome(refusal());
}

Outcome SpoolFile::append(const QByteArray &record)
{
    if (m_size + kFrame + record.size() > m_most) {
        return Error{ErrorCode::Full, m_path};
    }
    QByteArray frame(4, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(record.size()), frame.data());
    frame += sumOf(record);
    frame += record;
    if (!m_file.seek(m_size) || m_file.write(frame) != frame.size() || !sync()) {
        const Error error = refusal();
        m_file.resize(m_size); // whatever is there of it does not count
        return error;
    }
    m_size += frame.size();
    return success();
}

Result<QByteArray> SpoolFile::first()
{
    const Error missing{ErrorCode::NotFound, m_path};
    if (!m_file.seek(m_readAt)) {
        return missing;
    }
    const QByteArray frame = m_file.read(kFrame);
    if (frame.size() < kFrame) {
        return missing;
    }
    const auto length = qFromLittleEndian<quint32>(frame.constData());
    if (length == 0 || length > kLongestRecord || m_file.size() - m_file.pos() < length) {
        return missing;
    }
    QByteArray record = m_file.read(length);
    if (record.size() != qsizetype(length) || sumOf(record) != frame.mid(4)) {
        return missing;
    }
    return record;
}

void SpoolFile::forEach(const std::function<void(const QByteArray &)> &visit)
{
    const qint64 begin = m_readAt;
    while (m_readAt < m_size) {
        const Result<QByteArray> record = first();
        if (!record) {
            break;
        }
        visit(*record);
        m_readAt += kFrame + record->size();
    }
    m_readAt = begin;
}

void SpoolFile::takeFirst()
{
    if (const Result<QByteArray> record = first(); record) {
        m_readAt += kFrame + record->size();
    } else {
        m_readAt = m_size;
    }
    if (isEmpty()) {
        m_file.resize(kHead.size()); // not synced: what is written twice changes nothing
        m_size = kHead.size();
        m_readAt = m_size;
    }
}

Outcome SpoolFile::setAside(const QString &suffix)
{
    if (!QFile::rename(m_path, m_path + suffix)) {
        return Error{ErrorCode::Unwritable, m_path + suffix};
    }
    m_file.close();
    m_damagedBytes = 0;
    return open();
}

} // namespace fw::journal
