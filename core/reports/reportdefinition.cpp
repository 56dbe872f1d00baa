// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportdefinition.h"

#include "core/reports/metric.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace fw::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kRowNames{"all"_L1,  "queue"_L1,   "agent"_L1,  "team"_L1,
                               "site"_L1, "partner"_L1, "region"_L1, "operation"_L1};
constexpr std::array kStepNames{"whole"_L1, "15"_L1,   "30"_L1,   "hour"_L1,
                                "day"_L1,   "week"_L1, "month"_L1};
constexpr std::array kPeriodNames{"today"_L1,      "yesterday"_L1,  "this_week"_L1, "last_week"_L1,
                                  "this_month"_L1, "last_month"_L1, "custom"_L1};

template<typename Value, typename Names>
std::optional<Value> valueOfName(const Names &names, const QString &name)
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) {
        return std::nullopt;
    }
    return static_cast<Value>(found - names.begin());
}

template<typename Names>
QStringList listOf(const Names &names)
{
    return {names.begin(), names.end()};
}

Error malformed(const QString &field)
{
    return Error{ErrorCode::Malformed, field};
}

} // namespace

QString nameOf(RowKind rows)
{
    return kRowNames[static_cast<std::size_t>(rows)];
}

QString nameOf(Step step)
{
    return kStepNames[static_cast<std::size_t>(step)];
}

QString nameOf(PeriodKind period)
{
    return kPeriodNames[static_cast<std::size_t>(period)];
}

std::optional<RowKind> rowKindOf(const QString &name)
{
    return valueOfName<RowKind>(kRowNames, name);
}

std::optional<Step> stepOf(const QString &name)
{
    return valueOfName<Step>(kStepNames, name);
}

std::optional<PeriodKind> periodKindOf(const QString &name)
{
    return valueOfName<PeriodKind>(kPeriodNames, name);
}

QStringList rowKindNames()
{
    return listOf(kRowNames);
}

QStringList stepNames()
{
    return listOf(kStepNames);
}

QStringList periodKindNames()
{
    return listOf(kPeriodNames);
}

QJsonObject ReportDefinition::toJson() const
{
    QJsonObject json{{"name"_L1, name},
                     {"period"_L1, nameOf(period.kind)},
                     {"step"_L1, nameOf(step)},
                     {"rows"_L1, nameOf(rows)},
                     {"metrics"_L1, QJsonArray::fromStringList(metrics)},
                     {"scope"_L1, scope},
                     {"previous"_L1, hasPrevious}};
    if (period.kind == PeriodKind::Custom) {
        json["first"_L1] = period.first.toString(Qt::ISODate);
        json["last"_L1] = period.last.toString(Qt::ISODate);
    }
    return json;
}

Result<ReportDefinition> ReportDefinition::fromJson(const QJsonObject &json)
{
    ReportDefinition made;
    made.name = json["name"_L1].toString();
    const auto period = periodKindOf(json["period"_L1].toString());
    const auto step = stepOf(json["step"_L1].toString());
    const auto rows = rowKindOf(json["rows"_L1].toString());
    if (!period || !step || !rows) {
        return malformed(!period ? u"period"_s : !step ? u"step"_s : u"rows"_s);
    }
    made.period.kind = *period;
    made.step = *step;
    made.rows = *rows;
    if (*period == PeriodKind::Custom) {
        made.period.first = QDate::fromString(json["first"_L1].toString(), Qt::ISODate);
        made.period.last = QDate::fromString(json["last"_L1].toString(), Qt::ISODate);
        if (!made.period.first.isValid() || !made.period.last.isValid() ||
            made.period.last < made.period.first) {
            return malformed(u"first, last"_s);
        }
    }
    const QJsonArray metrics = json["metrics"_L1].toArray();
    for (const QJsonValue &metric : metrics) {
        if (findMetric(metric.toString()) == nullptr) {
            return malformed(u"metrics: "_s + metric.toString());
        }
        made.metrics << metric.toString();
    }
    made.scope = json["scope"_L1].toString();
    made.hasPrevious = json["previous"_L1].toBool(true);
    return made;
}

} // namespace fw::reports
