// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/filehead.h"

#include "core/history/bytefile.h"
#include "core/protocol/queuelog/linecutter.h"
#include "core/protocol/queuelog/queuelogline.h"

#include <QCryptographicHash>

namespace fw::history {

using namespace Qt::StringLiterals;

Result<FileHead> FileHead::of(const QString &path)
{
    Result<ByteFile> file = ByteFile::open(path);
    if (!file) {
        return file.error();
    }
    FileHead head;
    QByteArray bytes(kMostBytes, Qt::Uninitialized);
    qsizetype size = 0;
    while (size < kMostBytes) {
        const Result<std::size_t> count =
            file->read(std::span(bytes.data() + size, static_cast<std::size_t>(kMostBytes - size)));
        if (!count) {
            return count.error();
        }
        if (*count == 0) {
            break;
        }
        size += static_cast<qsizetype>(*count);
    }
    bytes.truncate(size);
    head.bytes = bytes;
    queuelog::LineCutter cutter;
    cutter.append({head.bytes.constData(), static_cast<std::size_t>(size)});
    queuelog::LineCutter::Line line;
    while (cutter.next(line)) {
        const auto parsed = queuelog::QueueLogLine::parse(line.text);
        if (const auto *read = std::get_if<queuelog::QueueLogLine>(&parsed)) {
            head.firstTime = read->time;
            return head;
        }
    }
    return Error{ErrorCode::Malformed, u"%1: holds no line of a queue_log"_s.arg(path)};
}

QByteArray FileHead::hash(qsizetype count) const
{
    if (count > bytes.size()) {
        return {};
    }
    return QCryptographicHash::hash(QByteArrayView(bytes).first(count), QCryptographicHash::Sha256);
}

} // namespace fw::history
