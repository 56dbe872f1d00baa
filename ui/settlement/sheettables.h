// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settlement/monthsheet.h"
#include "ui/settlement/sheetmodel.h"

#include <QCoreApplication>

namespace fw::ui {

class LiveTableView;

/// Rows of the settlement's tables, the same on every tab, in the workbook and on paper.
class SheetTables final
{
    Q_DECLARE_TR_FUNCTIONS(SheetTables)

public:
    // Settled seats.
    enum SeatColumn { SeatType, Hours, Used, Billed, Price, Fee, SeatColumns };

    [[nodiscard]] static QStringList seatHeaders();
    [[nodiscard]] static std::vector<SheetRow> seats(const MonthSheet &sheet);
    /// "Σ hours ÷ 166.64 h ÷ ratio 1.60".
    [[nodiscard]] static QString seatFormula(const MonthSheet &sheet);

    // Indicators; the bullet has no text.
    enum KpiColumn {
        Indicator,
        Weight,
        Standard,
        Challenge,
        Actual,
        Percent,
        Points,
        BulletChart,
        Source,
        KpiColumns
    };

    [[nodiscard]] static QStringList kpiHeaders();
    [[nodiscard]] static std::vector<SheetRow> kpis(const MonthSheet &sheet);
    /// "95.20%", in the indicator's own unit.
    [[nodiscard]] static QString value(const settlement::Kpi &kpi, const Exact &value);
    [[nodiscard]] static QString provenance(const MonthSheet &sheet, const QString &kpi,
                                            const QTimeZone &zone);

    // People of the hours ledger.
    enum PersonColumn {
        Person,
        Role,
        Effective,
        Worked,
        Overtime,
        BilledOvertime,
        Handled,
        Target,
        Share,
        Remark,
        PersonColumns
    };

    [[nodiscard]] static QStringList personHeaders();
    [[nodiscard]] static std::vector<SheetRow> people(const MonthSheet &sheet,
                                                      const PersonNames &names,
                                                      std::optional<settlement::SeatType> only);

    // Role segments of a person.
    enum SegmentColumn {
        From,
        To,
        SegmentRole,
        Scheduled,
        WriteOff,
        SegmentWorked,
        SegmentColumns
    };

    [[nodiscard]] static QStringList segmentHeaders();
    [[nodiscard]] static std::vector<SheetRow> segments(const MonthSheet &sheet,
                                                        const QString &person);

    /// Sets \a view up for \a model.
    static void dress(LiveTableView &view, SheetModel &model, const Theme &theme,
                      int bulletColumn = -1);
};

} // namespace fw::ui
