// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/attendancedesk.h"
#include "core/complaints/complaintstore.h"
#include "core/monthclose/monthfacts.h"
#include "core/operations/operationsdesk.h"
#include "core/quality/qualitystore.h"
#include "core/reports/reportstore.h"

namespace fw::monthclose {

/// Where the figures of a month come from. Null: not known here, and its figures are missing.
struct MonthSources
{
    const attendance::AttendanceDesk *attendance = nullptr;
    const operations::OperationsDesk *operations = nullptr;
    const reports::ReportStore *reports = nullptr;
    const quality::QualityStore *quality = nullptr;
    const complaints::ComplaintStore *complaints = nullptr;
};

/// What the parts of this desk know of a month. What one of them can't tell is a figure that is
/// missing, with its reason; hours and incidents that can't be read are an error, because without
/// them a month would look cheaper than it is.
class DeskMonthFacts final : public MonthFacts
{
public:
    /// What is handed over outlives this.
    DeskMonthFacts(const live::FloorStore &floor, const Clock &clock);

    /// They outlive this, or the next ones are named before.
    void setSources(const MonthSources &sources) { m_sources = sources; }

    /// People whose calls nobody counted take no part in a bonus. NotFound with "attendance" when
    /// there is no ledger; what the desk of attendance says.
    [[nodiscard]] Result<std::vector<settlement::PersonSegment>>
    hours(const QString &scope, QDate month, QStringList &unfrozen) const override;
    [[nodiscard]] Result<std::vector<MonthFigure>> figures(const QString &scope,
                                                           QDate month) const override;
    /// Those that were opened in the month, are closed, and say by an attachment what they cost:
    /// "deduction:B2" or "deduction:B2*3", with a code of usualDeductions().
    [[nodiscard]] Result<std::vector<settlement::Incident>> incidents(const QString &scope,
                                                                      QDate month) const override;
    /// Those of high severity that are open, or don't say what they cost; "deduction:none" says so.
    [[nodiscard]] Result<QStringList> openIncidents(const QString &scope,
                                                    QDate month) const override;

private:
    /// The local days of the month, in time.
    struct Span
    {
        TimePoint from = kNoTime;
        TimePoint until = kNoTime;

        [[nodiscard]] bool contains(TimePoint time) const { return from <= time && time < until; }
    };

    /// Days of all people of the teams below, and their ledger.
    struct Attendance
    {
        std::vector<attendance::AttendanceDay> days;
        std::vector<attendance::LedgerLine> ledger;
        QStringList unfrozen;
    };

    [[nodiscard]] Span spanOf(QDate month) const;
    [[nodiscard]] bool isWithin(const QString &node, const QString &scope) const;
    [[nodiscard]] Result<Attendance> attendanceOf(const QString &scope, QDate month) const;
    [[nodiscard]] Result<reports::Figures> callsOf(const QString &scope, QDate month) const;
    [[nodiscard]] Outcome addVolumes(const QString &scope, QDate month,
                                     std::vector<settlement::PersonSegment> &people) const;
    void addAttendance(const QString &scope, QDate month, std::vector<MonthFigure> &figures) const;
    void addQuality(const QString &scope, const Span &span,
                    std::vector<MonthFigure> &figures) const;
    void addComplaints(const QString &scope, const Span &span, const std::optional<Exact> &answered,
                       std::vector<MonthFigure> &figures) const;
    void addImprovements(const QString &scope, const Span &span,
                         std::vector<MonthFigure> &figures) const;
    [[nodiscard]] Result<std::vector<operations::Incident>> incidentsOf(const QString &scope,
                                                                        QDate month) const;

    const live::FloorStore &m_floor;
    const Clock &m_clock;
    MonthSources m_sources;
};

} // namespace fw::monthclose
