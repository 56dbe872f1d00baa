// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>

#include <memory>

namespace fw::audio {

/// The folder in which a switch keeps its recordings. Opens files below it and nothing else.
class RecordingFolder final
{
public:
    explicit RecordingFolder(QString path);

    /// For reading. NotFound when there is none; NotPermitted with the path when it, or a folder on
    /// the way to it, is a symbolic link or lies elsewhere; Unreadable.
    [[nodiscard]] Result<std::unique_ptr<QFile>> open(const QString &relative) const;

private:
    QString m_path;
};

} // namespace fw::audio
