// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace fw::rosterfiles {

/// The parts of a ZIP archive, as far as workbooks need them: stored or deflated, one volume, not
/// encrypted, below 4 GiB. Made for files that strangers send: nothing is read outside of the
/// bytes, and no part grows beyond a limit, however small it was packed.
class ZipArchive final
{
public:
    /// Of one part, and of what is read of an archive altogether.
    static constexpr qint64 kMostOfPart = 64 * 1024 * 1024;
    static constexpr qint64 kMostOfAll = 128 * 1024 * 1024;
    static constexpr int kMostParts = 10'000;

    /// Malformed when it is no such archive; Full with more parts than kMostParts.
    [[nodiscard]] static Result<ZipArchive> open(const QByteArray &bytes);

    /// Names are compared without regard to case, as those of workbooks are.
    [[nodiscard]] bool contains(const QString &name) const;
    /// The part, unpacked and checked. NotFound; Malformed when it is damaged or encrypted; Full
    /// beyond the limits.
    [[nodiscard]] Result<QByteArray> read(const QString &name);

private:
    struct Part
    {
        quint32 offset = 0; ///< of its own head
        quint32 packed = 0;
        quint32 size = 0;
        quint32 crc = 0;
        quint16 method = 0;
        quint16 flags = 0;
    };

    ZipArchive() = default;

    [[nodiscard]] Result<QByteArray> unpacked(const Part &part, const QString &name) const;

    QByteArray m_bytes;
    QHash<QString, Part> m_parts;
    qint64 m_read = 0;
};

} // namespace fw::rosterfiles
