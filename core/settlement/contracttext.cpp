// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settlement/contracttext.h"

#include "core/settlement/cellreader.h"

#include <QHash>

#include <algorithm>

namespace fw::settlement {

using namespace Qt::StringLiterals;

namespace {

template<typename Enum>
using Word = std::pair<QLatin1StringView, Enum>;

constexpr std::array kRatioModes{Word<RatioMode>{"persons_per_seat"_L1, RatioMode::PersonsPerSeat},
                                 Word<RatioMode>{"seats_per_person"_L1, RatioMode::SeatsPerPerson}};
constexpr std::array kRoundings{Word<Rounding>{"half_up"_L1, Rounding::HalfUp},
                                Word<Rounding>{"half_even"_L1, Rounding::HalfEven}};
constexpr std::array kOvertimeBases{Word<OvertimeBasis>{"literal"_L1, OvertimeBasis::Literal},
                                    Word<OvertimeBasis>{"capped"_L1, OvertimeBasis::Capped}};
constexpr std::array kProrations{Word<Proration>{"none"_L1, Proration::None},
                                 Word<Proration>{"calendar_days"_L1, Proration::CalendarDays}};
constexpr std::array kNegativePolicies{
    Word<NegativePolicy>{"zero_and_carry"_L1, NegativePolicy::ZeroAndCarry},
    Word<NegativePolicy>{"zero"_L1, NegativePolicy::Zero},
    Word<NegativePolicy>{"allow_negative"_L1, NegativePolicy::AllowNegative}};
constexpr std::array kSeatWords{"trainee"_L1, "agent"_L1, "lead"_L1, "overtime"_L1};
constexpr std::array kGroupWords{"quality"_L1, "business"_L1, "operations"_L1, "management"_L1};

/// Hands each key of the contract to \a visitor with the place where its value lies.
template<typename Visitor, typename AnyContract>
void visitKeys(Visitor &visitor, AnyContract &contract)
{
    visitor.text(u"contract_id"_s, contract.id);
    visitor.text(u"region"_s, contract.region);
    visitor.text(u"parameter_version"_s, contract.parameterVersion);
    visitor.month(u"month"_s, contract.month);
    visitor.number(u"standard_hours"_s, contract.standardHours);
    visitor.number(u"ratio_default"_s, contract.ratio);
    for (std::size_t seat = 0; seat < kSeatWords.size(); ++seat) {
        visitor.maybeNumber("ratio_"_L1 + kSeatWords[seat], contract.seats[seat].ratio);
        visitor.number("price_"_L1 + kSeatWords[seat], contract.seats[seat].price);
        visitor.maybeNumber("cap_"_L1 + kSeatWords[seat], contract.seats[seat].cap);
    }
    visitor.word(u"ratio_mode"_s, contract.ratioMode, Words<RatioMode>(kRatioModes));
    visitor.whole(u"seat_decimals"_s, contract.seatDecimals);
    visitor.whole(u"score_decimals"_s, contract.scoreDecimals);
    visitor.word(u"rounding"_s, contract.rounding, Words<Rounding>(kRoundings));
    visitor.word(u"ot_basis"_s, contract.overtimeBasis, Words<OvertimeBasis>(kOvertimeBases));
    visitor.word(u"prorate"_s, contract.proration, Words<Proration>(kProrations));
    visitor.list(u"ot_roles"_s, contract.overtimeRoles);
    visitor.number(u"ot_monthly_limit"_s, contract.overtimeMonthlyLimit);
    visitor.word(u"negative_policy"_s, contract.negativePolicy,
                 Words<NegativePolicy>(kNegativePolicies));
    visitor.number(u"carry_in"_s, contract.carryIn);
    visitor.number(u"prior_adjustment"_s, contract.priorAdjustment);
    visitor.number(u"handled_volume"_s, contract.handledVolume);
    visitor.number(u"target_volume"_s, contract.targetVolume);
    visitor.number(u"bonus_min_score"_s, contract.bonusMinimumScore);
    visitor.number(u"bonus_unit_price"_s, contract.bonusUnitPrice);
    visitor.number(u"bonus_volume_cap_pct"_s, contract.bonusVolumeCap);
    visitor.number(u"bonus_fee_cap_pct"_s, contract.bonusFeeCap);
    visitor.list(u"bonus_blocked_by"_s, contract.bonusBlockedBy);
    visitor.number(u"partner_share_pct"_s, contract.partnerShare);
    for (std::size_t group = 0; group < kGroupWords.size(); ++group) {
        visitor.number("weight_"_L1 + kGroupWords[group], contract.weights[group]);
    }
    visitor.number(u"plus_points"_s, contract.plusPoints);
    visitor.number(u"minus_points"_s, contract.minusPoints);
}

class KeyReader final
{
public:
    explicit KeyReader(const CsvTable &table)
        : m_cells(table)
        , m_key(m_cells.column(u"key"_s))
        , m_value(m_cells.column(u"value"_s))
    {
        for (const CsvTable::Row &row : table.rows()) {
            m_cells.begin(row);
            m_rows[m_cells.text(m_key)].append(&row);
        }
    }

    void text(const QString &key, QString &value)
    {
        if (find(key)) {
            value = m_cells.text(m_value);
        }
    }

    void month(const QString &key, QDate &value)
    {
        if (find(key)) {
            value = QDate::fromString(m_cells.text(m_value), u"yyyy-MM"_s);
            if (!value.isValid()) {
                fail(u"\"%1\" is not a month such as 2026-03"_s);
            }
        }
    }

    void number(const QString &key, Exact &value)
    {
        if (find(key)) {
            value = m_cells.number(m_value).value_or(value);
        }
    }

    void maybeNumber(const QString &key, std::optional<Exact> &value)
    {
        if (find(key)) {
            value = m_cells.number(m_value);
        }
    }

    void whole(const QString &key, int &value)
    {
        if (!find(key) || m_cells.text(m_value).isEmpty()) {
            return;
        }
        bool isNumber = false;
        value = m_cells.text(m_value).toInt(&isNumber);
        if (!isNumber) {
            fail(u"\"%1\" is not a whole number"_s);
        }
    }

    template<typename Enum>
    void word(const QString &key, std::optional<Enum> &value, Words<Enum> words)
    {
        if (find(key) && !m_cells.text(m_value).isEmpty()) {
            value = meaningOf(m_cells.text(m_value), words);
        }
    }

    void list(const QString &key, QStringList &value)
    {
        if (!find(key)) {
            return;
        }
        value.clear();
        const QStringList parts = m_cells.text(m_value).split(u';', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            value << part.trimmed();
        }
    }

    [[nodiscard]] const std::optional<Error> &fault() const { return m_cells.fault(); }

private:
    /// Makes the key's row the current one; false when there is none.
    bool find(const QString &key)
    {
        const auto rows = m_rows.constFind(key);
        if (rows == m_rows.constEnd()) {
            return false;
        }
        m_cells.begin(*rows->last());
        if (rows->size() > 1) {
            m_cells.fail(m_key, u"%1 is there twice"_s.arg(key));
        }
        return true;
    }

    void fail(const QString &what) { m_cells.fail(m_value, what.arg(m_cells.text(m_value))); }

    CellReader m_cells;
    CellReader::Column m_key;
    CellReader::Column m_value;
    QHash<QString, QList<const CsvTable::Row *>> m_rows;
};

class KeyWriter final
{
public:
    void text(const QString &key, const QString &value) { m_rows.append({key, value}); }

    void month(const QString &key, QDate value) { text(key, value.toString(u"yyyy-MM"_s)); }

    void number(const QString &key, const Exact &value) { text(key, value.text()); }

    void maybeNumber(const QString &key, const std::optional<Exact> &value)
    {
        text(key, value ? value->text() : QString());
    }

    void whole(const QString &key, int value) { text(key, QString::number(value)); }

    template<typename Enum>
    void word(const QString &key, const std::optional<Enum> &value, Words<Enum> words)
    {
        const auto known = std::ranges::find_if(
            words, [&value](const auto &word) { return value == word.second; });
        // What is unknown stays unknown: an empty value would become the default.
        text(key, known != words.end() ? QString(known->first) : u"?"_s);
    }

    void list(const QString &key, const QStringList &value) { text(key, value.join(u';')); }

    [[nodiscard]] const QList<QStringList> &rows() const { return m_rows; }

private:
    QList<QStringList> m_rows;
};

} // namespace

Result<Contract> contractOf(const CsvTable &table)
{
    Contract contract;
    KeyReader reader(table);
    visitKeys(reader, contract);
    if (reader.fault()) {
        return *reader.fault();
    }
    if (!contract.month.isValid()) {
        return table.errorAt({1, {}}, u"key"_s, u"there is no month"_s);
    }
    return contract;
}

QList<QStringList> rowsOf(const Contract &contract)
{
    KeyWriter writer;
    visitKeys(writer, contract);
    return writer.rows();
}

} // namespace fw::settlement
