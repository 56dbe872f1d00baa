// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditchain.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace fw::access {

using namespace Qt::StringLiterals;

namespace {

void addNumber(QCryptographicHash &hash, std::int64_t number)
{
    const auto bytes = qToBigEndian(number);
    hash.addData(QByteArray(reinterpret_cast<const char *>(&bytes), sizeof bytes));
}

/// With its length, so that no text can move over into its neighbour.
void addText(QCryptographicHash &hash, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    addNumber(hash, bytes.size());
    hash.addData(bytes);
}

} // namespace

QByteArray AuditChain::root()
{
    return QCryptographicHash::hash("floorwarden audit 1", QCryptographicHash::Sha256);
}

QByteArray AuditChain::link(const QByteArray &before, std::int64_t place, const AuditRow &row)
{
    const AuditEntry &entry = row.entry;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    addNumber(hash, place);
    addNumber(hash, row.id);
    addNumber(hash, toMicroseconds(entry.at));
    for (const QString *text : {&entry.user, &entry.role, &entry.side, &entry.host, &entry.action,
                                &entry.object, &entry.scope, &entry.purpose, &entry.detail}) {
        addText(hash, *text);
    }
    addText(hash, auditResultKey(entry.result));
    return hash.result();
}

void AuditChain::breakAt(Fault fault, std::int64_t place, std::int64_t id)
{
    m_verdict.fault = fault;
    m_verdict.place = place;
    m_verdict.id = id;
}

void AuditChain::take(const AuditRow &row)
{
    if (m_verdict.fault != Fault::None) {
        return;
    }
    if (row.seal == 0) {
        if (row.id < m_youngest) {
            breakAt(Fault::Inserted, 0, row.id);
        } else {
            ++m_verdict.open;
        }
        return;
    }
    const std::int64_t place = m_verdict.sealed + 1;
    if (row.seal != place) {
        breakAt(Fault::Missing, place, 0);
    } else if (row.id == 0) {
        breakAt(Fault::Missing, place, 0);
    } else if (const QByteArray expected = link(m_before, place, row); expected != row.hash) {
        breakAt(Fault::Changed, place, row.id);
    } else {
        m_before = expected;
        m_verdict.sealed = place;
        m_youngest = std::max(m_youngest, row.id);
    }
}

AuditChain::Verdict AuditChain::verdict() const
{
    Verdict verdict = m_verdict;
    verdict.head = m_before;
    return verdict;
}

} // namespace fw::access
