// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/settlementeffects.h"

#include "core/monthclose/scoreeffect.h"

#include <algorithm>

namespace fw::monthclose {

using access::ProtectedObject;
using access::Right;
using quality::SettlementEffect;
using quality::UnknownWorth;

/// A month, ready to be settled with other scores.
struct SettlementEffects::Held
{
    Q_DISABLE_COPY_MOVE(Held)

    explicit Held(MonthFile read)
        : file(std::move(read))
        , prepared(file.input)
    {
    }

    MonthFile file;
    settlement::PreparedMonth prepared; ///< of the file's input
};

SettlementEffects::SettlementEffects(const SettlementDesk &desk, const live::FloorStore &floor)
    : m_desk(desk)
    , m_floor(floor)
{
    connect(&desk, &SettlementDesk::changed, this, [this] { m_held.reset(); });
}

SettlementEffects::~SettlementEffects() = default;

std::optional<QString> SettlementEffects::contractOf(const QString &team, QDate month) const
{
    const QDate last = month.addMonths(1).addDays(-1);
    const QStringList within = m_desk.author().placeOf(team).within;
    const Result<std::vector<ContractHead>> all = m_desk.contracts();
    if (!all) {
        return std::nullopt;
    }
    const auto found = std::ranges::find_if(*all, [&](const ContractHead &each) {
        return each.from <= last && each.to >= month && within.contains(each.scope);
    });
    return found != all->end() ? std::optional(found->id) : std::nullopt;
}

const SettlementEffects::Held *SettlementEffects::held(const QString &contract, QDate month,
                                                       UnknownWorth &why) const
{
    if (m_held && m_held->file.contract == contract && m_held->file.month == month) {
        return m_held.get();
    }
    const Result<MonthFile> read = m_desk.month(contract, month);
    if (!read || read->revision == 0) {
        const bool isDenied = !read && read.error().code == ErrorCode::NotPermitted;
        why = isDenied ? UnknownWorth::NotPermitted : UnknownWorth::NoMonth;
        return nullptr;
    }
    m_held = std::make_unique<const Held>(*read);
    return m_held.get();
}

SettlementEffect SettlementEffects::worthOf(const quality::Evaluation &evaluation,
                                            const quality::MonthEffect & /*team*/) const
{
    SettlementEffect effect;
    const QString &team = evaluation.about.team;
    if (!m_desk.author().allow(ProtectedObject::Settlement, Right::Read, team)) {
        effect.unknown = UnknownWorth::NotPermitted;
        return effect;
    }
    const QDate month =
        quality::monthOf(evaluation, m_floor.liveFloor().config().grid.zone()).first;
    const std::optional<QString> contract = contractOf(team, month);
    if (!contract) {
        effect.unknown = UnknownWorth::NoContract;
        return effect;
    }
    const Held *const known = held(*contract, month, effect.unknown);
    if (known == nullptr) {
        return effect;
    }
    const std::optional<ScoreChange> change = changeOf(evaluation, known->file);
    if (!change) {
        effect.unknown = UnknownWorth::NotCounting;
        return effect;
    }
    const ScoreWorth worth = monthclose::worthOf(known->prepared, *change);
    if (worth.scoreBefore && worth.scoreAfter) {
        effect.points = *worth.scoreAfter - *worth.scoreBefore;
    }
    if (worth.payableBefore && worth.payableAfter) {
        effect.yuan = *worth.payableAfter - *worth.payableBefore;
    }
    effect.toNextBand = worth.toNextBand;
    return effect;
}

} // namespace fw::monthclose
