// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalstore.h"

namespace fw::journal {

/// What is written at once as bytes, for a spool that outlives the program. Reading is total:
/// Malformed for damaged bytes, NewerSchema for those of a newer program.
class BatchPacker final
{
public:
    [[nodiscard]] static QByteArray pack(const JournalBatch &batch);
    [[nodiscard]] static Result<JournalBatch> unpackBatch(QByteArrayView bytes);

    /// With its number.
    [[nodiscard]] static QByteArray pack(const Session &session);
    [[nodiscard]] static Result<Session> unpackSession(QByteArrayView bytes);
};

} // namespace fw::journal
