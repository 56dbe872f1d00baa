// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>

#include <functional>

namespace fw::journal {

/// Records on disk that wait for a better time, oldest first: each with its length and checksum,
/// and synced before it counts. The file is held by one program. Not thread-safe.
class SpoolFile final
{
    Q_DISABLE_COPY_MOVE(SpoolFile)

public:
    /// \a most: bytes that the file may take.
    SpoolFile(QString path, qint64 most);

    /// Opens or makes the file. A tail that is torn, as after a power cut, is cut off; what lay
    /// behind a damaged record is kept in a file beside it, and told by damagedBytes(). Errors:
    /// Unwritable, InUse, Malformed (not a spool).
    [[nodiscard]] Outcome open();

    /// Full when it would not fit or the disk is full: the record is not there then. Unwritable for
    /// everything else that a disk may do.
    [[nodiscard]] Outcome append(const QByteArray &record);

    [[nodiscard]] bool isEmpty() const { return m_readAt == m_size; }

    /// The oldest record that was not taken yet; NotFound when all were.
    [[nodiscard]] Result<QByteArray> first();
    /// Goes on behind first(). When nothing is left, the file is emptied; until then a program that
    /// opens it begins with the oldest again.
    void takeFirst();

    /// All that was not taken yet, oldest first, one at a time.
    void forEach(const std::function<void(const QByteArray &record)> &visit);

    [[nodiscard]] qint64 size() const { return m_size; }

    [[nodiscard]] qint64 most() const { return m_most; }

    [[nodiscard]] qint64 damagedBytes() const { return m_damagedBytes; }

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Renames the file with all that is in it to a name of its own, and begins an empty one.
    [[nodiscard]] Outcome setAside(const QString &suffix);

private:
    [[nodiscard]] Outcome begin();
    [[nodiscard]] Outcome findEnd();
    [[nodiscard]] bool sync();
    [[nodiscard]] Error refusal() const;

    QString m_path;
    qint64 m_most;
    QFile m_file;
    qint64 m_size = 0;   ///< of all whole records with the head
    qint64 m_readAt = 0; ///< where first() lies
    qint64 m_damagedBytes = 0;
};

} // namespace fw::journal
