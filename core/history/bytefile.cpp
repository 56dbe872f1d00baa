// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/bytefile.h"

#include <QFile>
#include <QFileInfo>

#include <zlib.h>

#include <algorithm>
#include <cstdio>

namespace fw::history {

using namespace Qt::StringLiterals;

class ByteFile::Impl final
{
public:
    Impl(QString path, gzFile file)
        : m_path(std::move(path))
        , m_file(file)
    {
    }

    ~Impl() { gzclose_r(m_file); }

    Impl(const Impl &) = delete;
    Impl &operator=(const Impl &) = delete;

    QString m_path;
    gzFile m_file;
};

ByteFile::ByteFile(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

ByteFile::~ByteFile() = default;
ByteFile::ByteFile(ByteFile &&) noexcept = default;
ByteFile &ByteFile::operator=(ByteFile &&) noexcept = default;

Result<ByteFile> ByteFile::open(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        return Error{ErrorCode::Unreadable, u"%1: is a folder"_s.arg(path)};
    }
    // QFile first: its words for what is wrong are better than zlib's.
    QFile probe(path);
    if (!probe.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unreadable, u"%1: %2"_s.arg(path, probe.errorString())};
    }
    probe.close();
    gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    if (file == nullptr) {
        return Error{ErrorCode::Unreadable, u"%1: can't be opened"_s.arg(path)};
    }
    constexpr unsigned kBufferBytes = 256 * 1024;
    gzbuffer(file, kBufferBytes);
    return ByteFile(std::make_unique<Impl>(path, file));
}

Result<std::size_t> ByteFile::read(std::span<char> space)
{
    const int count = gzread(m_impl->m_file, space.data(), static_cast<unsigned>(space.size()));
    int code = Z_OK;
    const char *const message = gzerror(m_impl->m_file, &code);
    if (count < 0 || (code != Z_OK && code != Z_STREAM_END)) {
        const QString words = code == Z_BUF_ERROR ? u"the gzip file ends too early"_s
                                                  : QString::fromLocal8Bit(message);
        return Error{ErrorCode::Unreadable, u"%1: %2"_s.arg(m_impl->m_path, words)};
    }
    return static_cast<std::size_t>(count);
}

Outcome ByteFile::goTo(std::int64_t offset)
{
    // Beyond the end of a gzip file zlib only notices when it reads, so the last byte is read.
    const std::int64_t last = std::max<std::int64_t>(0, offset - 1);
    char byte = 0;
    const bool isThere = gzseek(m_impl->m_file, last, SEEK_SET) == last &&
                         (offset == 0 || gzread(m_impl->m_file, &byte, 1) == 1);
    return isThere ? success()
                   : Outcome(Error{ErrorCode::Unreadable,
                                   u"%1: is shorter than it was"_s.arg(m_impl->m_path)});
}

std::int64_t ByteFile::bytesRead() const
{
    return std::max<std::int64_t>(0, gzoffset(m_impl->m_file));
}

} // namespace fw::history
