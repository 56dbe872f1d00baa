// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>

namespace fw::journal {

/// What is kept of a caller's number to find the same caller again: SHA-256 with a key that is not
/// in the database, so that trying all numbers tells nothing to who only has that.
class NumberHash final
{
public:
    explicit NumberHash(QByteArray key);

    /// Empty for no number, or without a key.
    [[nodiscard]] QByteArray of(const std::string &number) const;

private:
    QByteArray m_key;
};

} // namespace fw::journal
