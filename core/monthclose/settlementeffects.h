// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/settlementdesk.h"
#include "core/quality/scoreeffectsource.h"

#include <memory>

namespace fw::monthclose {

/// Says what a score is worth by the month of its team's contract, as far as it was gathered. The
/// month that was asked about last is held, because scores are looked at one after the other.
class SettlementEffects final : public QObject, public quality::ScoreEffectSource
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettlementEffects)

public:
    /// What is handed over has to outlive this.
    SettlementEffects(const SettlementDesk &desk, const live::FloorStore &floor);
    ~SettlementEffects() override;

    [[nodiscard]] quality::SettlementEffect
    worthOf(const quality::Evaluation &evaluation, const quality::MonthEffect &team) const override;

private:
    struct Held;

    [[nodiscard]] std::optional<QString> contractOf(const QString &team, QDate month) const;
    /// Null: it is not permitted, not kept, or not readable; \a why says which.
    [[nodiscard]] const Held *held(const QString &contract, QDate month,
                                   quality::UnknownWorth &why) const;

    const SettlementDesk &m_desk;
    const live::FloorStore &m_floor;
    mutable std::unique_ptr<const Held> m_held;
};

} // namespace fw::monthclose
