// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>
#include <span>

namespace fw::history {

/// Reads the bytes of a file, unpacked when it is a gzip file (whatever its name).
class ByteFile final
{
public:
    [[nodiscard]] static Result<ByteFile> open(const QString &path);
    ~ByteFile();
    ByteFile(ByteFile &&) noexcept;
    ByteFile &operator=(ByteFile &&) noexcept;

    /// Fills \a space from its begin; 0 at the end. A gzip file that ends too early is an error.
    [[nodiscard]] Result<std::size_t> read(std::span<char> space);

    /// Goes to byte \a offset of the unpacked content; Unreadable when there are fewer.
    [[nodiscard]] Outcome goTo(std::int64_t offset);
    /// How much of the file itself, packed or not, has been read.
    [[nodiscard]] std::int64_t bytesRead() const;

private:
    class Impl;
    explicit ByteFile(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> m_impl;
};

} // namespace fw::history
