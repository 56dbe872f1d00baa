// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bytefile.h"

#include <QFile>
#include <QFileInfo>

#include <zlib.h>

namespace fw::ctl {

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

} // namespace fw::ctl
