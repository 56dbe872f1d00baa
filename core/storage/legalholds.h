// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/dataclass.h"

#include <vector>

namespace fw::storage {

/// Data of a class and a time that nobody may delete until the hold is released.
struct LegalHold
{
    qint64 id = 0; ///< given by the store
    DataClass dataClass = DataClass::Calls;
    TimePoint from = kNoTime;
    TimePoint to = kNoTime; ///< not included
    QString reason;
    QString setBy;
    TimePoint setAt = kNoTime;
    QString releasedBy;
    TimePoint releasedAt = kNoTime; ///< kNoTime: in force

    [[nodiscard]] bool isInForce() const { return !isKnown(releasedAt); }
};

/// Who keeps what from being deleted, and why. Released holds stay as history.
class LegalHolds final
{
public:
    explicit LegalHolds(std::shared_ptr<Database> database);

    [[nodiscard]] Result<std::vector<LegalHold>> all() const;
    /// Needs a span, a reason of five characters and a name. Gives the number of the hold.
    [[nodiscard]] Result<qint64> add(const LegalHold &hold);
    /// NotFound when there is none in force with this number.
    [[nodiscard]] Outcome release(qint64 id, const QString &by, TimePoint now);

private:
    std::shared_ptr<Database> m_database;
};

} // namespace fw::storage
