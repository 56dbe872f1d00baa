// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/recordingfolder.h"

#include <QDir>
#include <QFileInfo>

namespace fw::audio {

using namespace Qt::StringLiterals;

RecordingFolder::RecordingFolder(QString path)
    : m_path(std::move(path))
{
}

Result<std::unique_ptr<QFile>> RecordingFolder::open(const QString &relative) const
{
    const QString root = QFileInfo(m_path).canonicalFilePath();
    if (root.isEmpty()) {
        return Error{ErrorCode::NotFound, m_path};
    }
    const QString wanted = QDir::cleanPath(root + u'/' + relative);
    if (!wanted.startsWith(root + u'/')) {
        return Error{ErrorCode::NotPermitted, relative};
    }
    const QFileInfo info(wanted);
    if (!info.exists() && !info.isSymLink()) {
        return Error{ErrorCode::NotFound, relative};
    }
    // Any link on the way makes another canonical path.
    if (info.canonicalFilePath() != wanted || !info.isFile()) {
        return Error{ErrorCode::NotPermitted, relative};
    }
    auto file = std::make_unique<QFile>(wanted);
    if (!file->open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unreadable, u"%1: %2"_s.arg(relative, file->errorString())};
    }
    return file;
}

} // namespace fw::audio
