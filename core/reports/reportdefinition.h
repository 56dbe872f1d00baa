// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/reportperiod.h"

#include <QJsonObject>
#include <QStringList>

namespace fw::reports {

/// What one row of a report is about. Queues and agents count under the node that they are
/// configured for.
enum class RowKind : std::uint8_t {
    All, ///< the floor, or the chosen part of it
    Queue,
    Agent,
    Team,
    Site,
    Partner,
    Region,
    Operation ///< self-operated beside outsourced
};

/// A report as a person asked for it. Kept under its name.
struct ReportDefinition
{
    QString name;
    ReportPeriod period;
    Step step = Step::Whole;
    RowKind rows = RowKind::Queue;
    QStringList metrics; ///< ids, in the order of the columns
    QString scope;       ///< id of a node of the scope tree; empty: the whole floor
    bool hasPrevious = true;

    [[nodiscard]] QJsonObject toJson() const;
    /// Malformed names the field. Unknown metrics are an error: a column must not vanish silently.
    [[nodiscard]] static Result<ReportDefinition> fromJson(const QJsonObject &json);

    bool operator==(const ReportDefinition &) const = default;
};

/// "queue", "day", "last_week": stable names, in definitions and on the command line.
[[nodiscard]] QString nameOf(RowKind rows);
[[nodiscard]] QString nameOf(Step step);
[[nodiscard]] QString nameOf(PeriodKind period);
[[nodiscard]] std::optional<RowKind> rowKindOf(const QString &name);
[[nodiscard]] std::optional<Step> stepOf(const QString &name);
[[nodiscard]] std::optional<PeriodKind> periodKindOf(const QString &name);

/// Every name, for the text that explains the command line.
[[nodiscard]] QStringList rowKindNames();
[[nodiscard]] QStringList stepNames();
[[nodiscard]] QStringList periodKindNames();

} // namespace fw::reports
