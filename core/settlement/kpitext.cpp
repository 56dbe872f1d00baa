// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settlement/kpitext.h"

#include "core/settlement/cellreader.h"

#include <algorithm>
#include <set>

namespace fw::settlement {

using namespace Qt::StringLiterals;

namespace {

template<typename Enum>
using Word = std::pair<QLatin1StringView, Enum>;

constexpr std::array kGroups{Word<KpiGroup>{"quality"_L1, KpiGroup::Quality},
                             Word<KpiGroup>{"business"_L1, KpiGroup::Business},
                             Word<KpiGroup>{"operations"_L1, KpiGroup::Operations},
                             Word<KpiGroup>{"management"_L1, KpiGroup::Management}};
constexpr std::array kRules{
    Word<KpiRule>{"linear"_L1, KpiRule::Linear}, Word<KpiRule>{"piecewise"_L1, KpiRule::Piecewise},
    Word<KpiRule>{"step"_L1, KpiRule::Step}, Word<KpiRule>{"deduct"_L1, KpiRule::Deduct},
    Word<KpiRule>{"passfail"_L1, KpiRule::PassFail}};
constexpr std::array kDirections{Word<KpiDirection>{"up"_L1, KpiDirection::Up},
                                 Word<KpiDirection>{"down"_L1, KpiDirection::Down}};
constexpr std::array kBelows{Word<BelowBase>{"hold"_L1, BelowBase::Hold},
                             Word<BelowBase>{"zero"_L1, BelowBase::Zero}};

/// The columns that only some of the rules use.
struct RuleColumns
{
    CellReader::Column base;
    CellReader::Column full;
    CellReader::Column basePercent;
    CellReader::Column below;
    CellReader::Column steps;
    CellReader::Column free;
    CellReader::Column unit;
    CellReader::Column deductPercent;
};

void readLinear(CellReader &cells, const RuleColumns &columns, Kpi &kpi)
{
    kpi.base = cells.needed(columns.base);
    kpi.full = cells.needed(columns.full);
    kpi.basePercent = cells.number(columns.basePercent).value_or(Exact());
    kpi.below = meaningOf(cells.text(columns.below), Words<BelowBase>(kBelows));
}

void readSteps(CellReader &cells, const RuleColumns &columns, Kpi &kpi)
{
    if (std::optional<std::vector<Knot>> knots = knotsOf(cells.text(columns.steps))) {
        kpi.steps = std::move(*knots);
    } else {
        cells.fail(columns.steps,
                   u"\"%1\" is not value:percent;..."_s.arg(cells.text(columns.steps)));
    }
}

void readRule(CellReader &cells, const RuleColumns &columns, Kpi &kpi)
{
    if (!kpi.rule) {
        return; // refused when it is scored, whatever its cells say
    }
    switch (*kpi.rule) {
    case KpiRule::Linear:
        readLinear(cells, columns, kpi);
        break;
    case KpiRule::Piecewise:
    case KpiRule::Step:
        readSteps(cells, columns, kpi);
        break;
    case KpiRule::Deduct:
        kpi.free = cells.number(columns.free).value_or(Exact());
        kpi.unit = cells.needed(columns.unit);
        kpi.deductPercent = cells.needed(columns.deductPercent);
        break;
    case KpiRule::PassFail:
        kpi.full = cells.needed(columns.full);
        break;
    }
}

class KpiReader final
{
public:
    explicit KpiReader(const CsvTable &table)
        : m_cells(table)
        , m_ruleColumns{column(u"base"_s),  column(u"full"_s),      column(u"base_pct"_s),
                        column(u"below"_s), column(u"steps"_s),     column(u"free"_s),
                        column(u"unit"_s),  column(u"deduct_pct"_s)}
    {
    }

    Kpi read(const CsvTable::Row &row)
    {
        m_cells.begin(row);
        Kpi kpi;
        kpi.id = m_cells.id(m_id);
        if (!m_ids.insert(kpi.id).second) {
            m_cells.fail(m_id, u"%1 is there twice"_s.arg(kpi.id));
        }
        kpi.group = m_cells.word(m_group, Words<KpiGroup>(kGroups));
        kpi.weight = m_cells.needed(m_weight);
        kpi.numerator = m_cells.figure(m_numerator);
        kpi.denominator = m_cells.figure(m_denominator);
        kpi.scale = m_cells.number(m_scale).value_or(Exact(1));
        kpi.rule = meaningOf(m_cells.text(m_rule), Words<KpiRule>(kRules));
        kpi.direction = meaningOf(m_cells.text(m_direction), Words<KpiDirection>(kDirections));
        readRule(m_cells, m_ruleColumns, kpi);
        if (!m_cells.text(m_guardBelow).isEmpty() || !m_cells.text(m_guardCap).isEmpty()) {
            kpi.guard = {m_cells.needed(m_guardNumerator), m_cells.needed(m_guardDenominator),
                         m_cells.needed(m_guardBelow), m_cells.needed(m_guardCap)};
        }
        return kpi;
    }

    [[nodiscard]] const std::optional<Error> &fault() const { return m_cells.fault(); }

private:
    [[nodiscard]] CellReader::Column column(const QString &name) const
    {
        return m_cells.column(name);
    }

    CellReader m_cells;
    RuleColumns m_ruleColumns;
    CellReader::Column m_id = column(u"kpi_id"_s);
    CellReader::Column m_group = column(u"dim"_s);
    CellReader::Column m_weight = column(u"weight"_s);
    CellReader::Column m_numerator = column(u"numerator"_s);
    CellReader::Column m_denominator = column(u"denominator"_s);
    CellReader::Column m_scale = column(u"scale"_s);
    CellReader::Column m_rule = column(u"rule"_s);
    CellReader::Column m_direction = column(u"dir"_s);
    CellReader::Column m_guardNumerator = column(u"guard_num"_s);
    CellReader::Column m_guardDenominator = column(u"guard_den"_s);
    CellReader::Column m_guardBelow = column(u"guard_below"_s);
    CellReader::Column m_guardCap = column(u"guard_cap_pct"_s);
    std::set<QString> m_ids;
};

/// What is unknown stays unknown.
template<typename Enum, std::size_t kCount>
QString wordFor(const std::optional<Enum> &value, const std::array<Word<Enum>, kCount> &words)
{
    const auto known = std::ranges::find_if(
        words, [&value](const Word<Enum> &word) { return value == word.second; });
    return known != words.end() ? QString(known->first) : u"?"_s;
}

QString figureText(const std::optional<Exact> &figure)
{
    return figure ? figure->text() : u"NA"_s;
}

QString stepsText(const std::vector<Knot> &steps)
{
    QStringList parts;
    for (const Knot &knot : steps) {
        parts << knot.value.text() + u':' + knot.percent.text();
    }
    return parts.join(u';');
}

} // namespace

QStringList kpiColumns()
{
    return {u"kpi_id"_s,     u"dim"_s,       u"weight"_s,    u"numerator"_s,   u"denominator"_s,
            u"scale"_s,      u"rule"_s,      u"dir"_s,       u"base"_s,        u"full"_s,
            u"base_pct"_s,   u"below"_s,     u"steps"_s,     u"free"_s,        u"unit"_s,
            u"deduct_pct"_s, u"guard_num"_s, u"guard_den"_s, u"guard_below"_s, u"guard_cap_pct"_s};
}

Result<std::vector<Kpi>> kpisOf(const CsvTable &table)
{
    KpiReader reader(table);
    std::vector<Kpi> kpis;
    for (const CsvTable::Row &row : table.rows()) {
        kpis.push_back(reader.read(row));
        if (reader.fault()) {
            return *reader.fault();
        }
    }
    return kpis;
}

QStringList rowOf(const Kpi &kpi)
{
    const auto ifRule = [&kpi](std::initializer_list<KpiRule> rules, const QString &text) {
        return kpi.rule && std::ranges::find(rules, *kpi.rule) != rules.end() ? text : QString();
    };
    QStringList row{kpi.id,
                    wordOf(kpi.group),
                    kpi.weight.text(),
                    figureText(kpi.numerator),
                    figureText(kpi.denominator),
                    kpi.scale.text(),
                    wordFor(kpi.rule, kRules),
                    kpi.direction ? wordFor(kpi.direction, kDirections) : QString(),
                    ifRule({KpiRule::Linear}, kpi.base.text()),
                    ifRule({KpiRule::Linear, KpiRule::PassFail}, kpi.full.text()),
                    ifRule({KpiRule::Linear}, kpi.basePercent.text()),
                    ifRule({KpiRule::Linear}, wordFor(kpi.below, kBelows)),
                    ifRule({KpiRule::Piecewise, KpiRule::Step}, stepsText(kpi.steps)),
                    ifRule({KpiRule::Deduct}, kpi.free.text()),
                    ifRule({KpiRule::Deduct}, kpi.unit.text()),
                    ifRule({KpiRule::Deduct}, kpi.deductPercent.text())};
    if (kpi.guard) {
        row << kpi.guard->numerator.text() << kpi.guard->denominator.text()
            << kpi.guard->below.text() << kpi.guard->capPercent.text();
    } else {
        row << QString() << QString() << QString() << QString();
    }
    return row;
}

QLatin1StringView wordOf(KpiGroup group)
{
    return kGroups[indexOf(group)].first;
}

QLatin1StringView wordOf(Dimension dimension)
{
    static constexpr std::array kWords{"quality"_L1, "business"_L1, "overall"_L1};
    return kWords[indexOf(dimension)];
}

QLatin1StringView wordOf(SeatType type)
{
    static constexpr std::array kWords{"trainee"_L1, "agent"_L1, "lead"_L1, "overtime"_L1};
    return kWords[indexOf(type)];
}

} // namespace fw::settlement
