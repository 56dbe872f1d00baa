// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/monthclose/monthfile.h"

namespace fw::monthclose {

/// What the other parts of the desk know of a month. A figure that one of them can't give is
/// missing, with the reason as its provenance; never zero.
class MonthFacts
{
    Q_DISABLE_COPY_MOVE(MonthFacts)

public:
    virtual ~MonthFacts() = default;

    /// The hours ledger of the teams below \a scope, with each person's volume; \a unfrozen: ids of
    /// teams whose hours are not frozen yet.
    [[nodiscard]] virtual Result<std::vector<settlement::PersonSegment>>
    hours(const QString &scope, QDate month, QStringList &unfrozen) const = 0;
    /// Indicators by the ids of the catalogue, as far as the desk counts them itself.
    [[nodiscard]] virtual Result<std::vector<MonthFigure>> figures(const QString &scope,
                                                                   QDate month) const = 0;
    /// Major incidents of the month that are judged and closed, with the contract's deductions.
    [[nodiscard]] virtual Result<std::vector<settlement::Incident>>
    incidents(const QString &scope, QDate month) const = 0;

    /// Major incidents of the month of which nobody has said yet whether they cost anything, as
    /// "#7".
    [[nodiscard]] virtual Result<QStringList> openIncidents(const QString &scope, QDate month) const
    {
        Q_UNUSED(scope)
        Q_UNUSED(month)
        return QStringList();
    }

protected:
    MonthFacts() = default;
};

} // namespace fw::monthclose
