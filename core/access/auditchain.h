// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"

#include <QByteArray>

#include <vector>

namespace fw::access {

/// An entry as it is kept.
struct AuditRow
{
    std::int64_t id = 0; ///< counted up; a hole is what a failed transaction leaves
    AuditEntry entry;
    std::int64_t seal = 0; ///< place in the chain, from 1; 0: not sealed yet
    QByteArray hash;       ///< SHA-256 of this row and of the hash before it
};

/// The seals of the audit trail: each holds the one before, so that nothing before the head can be
/// changed, left out or put in between unnoticed. The head has to be known elsewhere too, because
/// who has the whole database could seal it anew.
class AuditChain final
{
public:
    /// What comes before the first link.
    [[nodiscard]] static QByteArray root();
    /// The hash of \a row at \a place behind \a before.
    [[nodiscard]] static QByteArray link(const QByteArray &before, std::int64_t place,
                                         const AuditRow &row);

    enum class Fault : std::uint8_t {
        None,
        Changed, ///< the row is not what was sealed
        Missing, ///< a seal without its row, or a place without a seal
        Inserted ///< an unsealed row among sealed ones that are younger
    };

    struct Verdict
    {
        Fault fault = Fault::None;
        std::int64_t place = 0; ///< of the first broken link
        std::int64_t id = 0;    ///< of the row at it, if there is one
        std::int64_t sealed = 0;
        std::int64_t open = 0; ///< rows that are not sealed yet
        QByteArray head;       ///< of the last good link
    };

    /// Rows in the order of their seals, then the unsealed ones by id.
    void take(const AuditRow &row);
    [[nodiscard]] Verdict verdict() const;

private:
    void breakAt(Fault fault, std::int64_t place, std::int64_t id);

    Verdict m_verdict;
    QByteArray m_before = root();
    std::int64_t m_youngest = 0; ///< id of a sealed row
};

} // namespace fw::access
