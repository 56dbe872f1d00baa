// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/numberhash.h"

#include <QMessageAuthenticationCode>

#include <utility>

namespace fw::journal {

NumberHash::NumberHash(QByteArray key)
    : m_key(std::move(key))
{
}

QByteArray NumberHash::of(const std::string &number) const
{
    const QByteArray plain = QByteArray::fromStdString(number).trimmed();
    if (plain.isEmpty() || m_key.isEmpty()) {
        return {};
    }
    return QMessageAuthenticationCode::hash(plain, m_key, QCryptographicHash::Sha256);
}

} // namespace fw::journal
