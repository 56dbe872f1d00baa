// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/qualityparts.h"
#include "app/console/settlementparts.h"
#include "core/monthclose/settlementeffects.h"

namespace fw::app {

/// What a month is judged and paid by: scores, complaints and the settlement, joined.
class MonthParts final
{
    Q_DISABLE_COPY_MOVE(MonthParts)

public:
    /// What is handed over has to outlive this.
    MonthParts(AccessParts &access, const live::FloorStore &floor, RosterParts &rosters,
               OperationsParts &operations, storage::StorageThreads &journal, const Clock &clock,
               const QString &folder);
    ~MonthParts();

    [[nodiscard]] QualityParts &quality() { return m_quality; }

    [[nodiscard]] SettlementParts &settlement() { return m_settlement; }

private:
    QualityParts m_quality;
    SettlementParts m_settlement;
    monthclose::SettlementEffects m_effects;
};

} // namespace fw::app
