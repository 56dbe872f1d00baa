// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settlement/resulttext.h"

#include "core/base/csvtext.h"
#include "core/settlement/kpitext.h"
#include "core/settlement/settlementtexts.h"

namespace fw::settlement {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHourDecimals = 4;
constexpr int kMoneyDecimals = 2;
constexpr int kPercentDecimals = 2;
constexpr int kCoefficientDecimals = 4;

class ResultRows final
{
public:
    explicit ResultRows(const Settlement &settlement)
        : m_settlement(settlement)
    {
    }

    QList<QStringList> take()
    {
        addLines();
        addScores();
        addMoney();
        return std::move(m_rows);
    }

private:
    void add(const QString &key, const QString &value) { m_rows.append({key, value}); }

    void add(const QString &key, const Exact &value, int decimals)
    {
        add(key, value.text(decimals, m_settlement.rounding));
    }

    void money(const QString &key, const Exact &value) { add(key, value, kMoneyDecimals); }

    void score(const QString &key, const std::optional<Exact> &value, int decimals)
    {
        add(key, value ? value->text(decimals, m_settlement.rounding) : u"NA"_s);
    }

    /// A volume is a number of calls, and whole unless somebody made it otherwise.
    void volume(const QString &key, const Exact &value) { add(key, value.text()); }

    void addLines()
    {
        const auto each = [this](QLatin1StringView what, auto value, int decimals) {
            for (const SeatType type : kSeatTypes) {
                add(what + wordOf(type), m_settlement.seats.lines[indexOf(type)].*value, decimals);
            }
        };
        each("hours_"_L1, &SeatLine::hours, kHourDecimals);
        each("seats_"_L1, &SeatLine::seats, m_settlement.seatDecimals);
        each("billed_"_L1, &SeatLine::billed, m_settlement.seatDecimals);
        each("fee_"_L1, &SeatLine::fee, kMoneyDecimals);
        money(u"base_fee"_s, m_settlement.seats.baseFee);
    }

    void addScores()
    {
        const ScoreSheet &sheet = m_settlement.scores;
        const int decimals = m_settlement.scoreDecimals;
        for (const KpiScore &kpi : sheet.kpis) {
            score(u"kpi_"_s + kpi.id, kpi.percent, kPercentDecimals);
        }
        for (const Dimension dimension : kDimensions) {
            score("score_"_L1 + wordOf(dimension), sheet.score(dimension), decimals);
        }
        if (sheet.isFromKpis) {
            for (const KpiGroup group : {KpiGroup::Operations, KpiGroup::Management}) {
                score("score_"_L1 + wordOf(group), sheet.groups[indexOf(group)], decimals);
            }
        }
        add(u"min_dimension"_s, QString(wordOf(m_settlement.lowest)));
        add(u"min_score"_s, m_settlement.lowestScore, decimals);
        add(u"coefficient_band"_s, m_settlement.coefficientOfBand, kCoefficientDecimals);
        add(u"coefficient_final"_s, m_settlement.coefficient, kCoefficientDecimals);
    }

    void addMoney()
    {
        const Bonus &bonus = m_settlement.bonus;
        money(u"adjusted_fee"_s, m_settlement.adjustedFee);
        add(u"bonus_eligible"_s, bonus.isEligible ? u"1"_s : u"0"_s);
        volume(u"excess_volume"_s, bonus.excess);
        volume(u"counted_volume"_s, bonus.counted);
        money(u"bonus"_s, bonus.amount);
        money(u"bonus_partner"_s, bonus.partner);
        money(u"bonus_employees"_s, bonus.employees);
        money(u"bonus_undistributed"_s, bonus.undistributed);
        money(u"deductions"_s, m_settlement.deductions);
        money(u"total_before_floor"_s, m_settlement.total);
        money(u"payable"_s, m_settlement.payable);
        money(u"carry_out"_s, m_settlement.carryOut);
        QStringList warnings;
        for (const Warning warning : m_settlement.warnings) {
            warnings << codeOf(warning);
        }
        add(u"warnings"_s, warnings.join(u';'));
    }

    const Settlement &m_settlement;
    QList<QStringList> m_rows;
};

QByteArray textOf(const QList<QStringList> &rows, const char *header)
{
    QByteArray text(header);
    for (const QStringList &row : rows) {
        text += plainLine(row);
    }
    return text;
}

} // namespace

QList<QStringList> resultRows(const Settlement &settlement)
{
    if (settlement.refusal) {
        return {{u"error"_s, QString(codeOf(*settlement.refusal))}};
    }
    return ResultRows(settlement).take();
}

QByteArray resultText(const Settlement &settlement)
{
    return textOf(resultRows(settlement), "key,value\n");
}

std::optional<QByteArray> bonusText(const Settlement &settlement)
{
    if (settlement.refusal || settlement.bonus.shares.empty()) {
        return std::nullopt;
    }
    QList<QStringList> rows;
    for (const BonusShare &share : settlement.bonus.shares) {
        rows.append({share.employee, share.amount.text(kMoneyDecimals, settlement.rounding)});
    }
    return textOf(rows, "emp_id,amount\n");
}

} // namespace fw::settlement
