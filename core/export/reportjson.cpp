// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reportjson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace fw::exports {

using namespace Qt::StringLiterals;
using reports::Figures;
using reports::Metric;
using reports::Report;
using reports::ReportRow;

namespace {

QString timeText(TimePoint time)
{
    const auto msecs = std::chrono::floor<std::chrono::milliseconds>(time).time_since_epoch();
    return QDateTime::fromMSecsSinceEpoch(msecs.count(), Qt::UTC).toString(Qt::ISODate);
}

QJsonObject spanObject(const reports::TimeSpan &span)
{
    return {{"from"_L1, timeText(span.from)}, {"to"_L1, timeText(span.to)}};
}

QJsonObject figuresObject(const std::vector<const Metric *> &metrics, const Figures &figures)
{
    QJsonObject object;
    for (const Metric *const metric : metrics) {
        const std::optional<double> value = metric->value(figures);
        const bool hasData = metric->isOfAgents() ? figures.hasAgents : figures.hasQueues;
        QJsonObject each{{"value"_L1, value ? QJsonValue(*value) : QJsonValue()}};
        if (hasData && !metric->denominator.empty()) {
            each["numerator"_L1] = qint64(valueOf(metric->numerator, figures.sums));
            each["denominator"_L1] = qint64(valueOf(metric->denominator, figures.sums));
        }
        object[metric->id] = each;
    }
    return object;
}

QJsonObject keyObject(const reports::RowKey &key)
{
    static constexpr std::array kOperations{""_L1, "self_operated"_L1, "outsourced"_L1};
    QJsonObject object{
        {"id"_L1, key.id}, {"en"_L1, key.name.in(u"en"_s)}, {"zh"_L1, key.name.in(u"zh_CN"_s)}};
    if (!key.switchName.isEmpty()) {
        object["switch"_L1] = key.switchName;
    }
    if (key.kind == reports::RowKind::Operation) {
        object["id"_L1] = kOperations[static_cast<std::size_t>(key.operation)];
    }
    return object;
}

} // namespace

QByteArray jsonOf(const Report &report)
{
    const std::vector<const Metric *> metrics = report.metrics();
    QJsonArray rows;
    for (const ReportRow &row : report.rows) {
        QJsonObject each{{"step"_L1, spanObject(report.stepSpan(row.step))},
                         {"row"_L1, keyObject(report.book.keys[static_cast<std::size_t>(row.key)])},
                         {"figures"_L1, figuresObject(metrics, row.now)}};
        if (report.definition.hasPrevious) {
            each["before"_L1] = figuresObject(metrics, row.before);
        }
        rows.append(each);
    }
    QJsonObject formulas;
    for (const Metric *const metric : metrics) {
        formulas[metric->id] = metric->formula();
    }
    QJsonObject object{{"definition"_L1, report.definition.toJson()},
                       {"span"_L1, spanObject(report.span)},
                       {"formulas"_L1, formulas},
                       {"rows"_L1, rows},
                       {"total"_L1, figuresObject(metrics, report.total)}};
    if (report.definition.hasPrevious) {
        object["previous"_L1] = spanObject(report.previous);
        object["total_before"_L1] = figuresObject(metrics, report.totalBefore);
    }
    return QJsonDocument(object).toJson();
}

} // namespace fw::exports
