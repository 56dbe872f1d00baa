// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/deskmonthfacts.h"

#include "core/monthclose/deductions.h"
#include "core/monthclose/deskfigures.h"
#include "core/reports/report.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace fw::monthclose {

using namespace Qt::StringLiterals;
using attendance::AttendanceDay;
using attendance::LedgerLine;
using settlement::PersonSegment;

namespace {

QDate lastOf(QDate month)
{
    return {month.year(), month.month(), month.daysInMonth()};
}

Error unknown(const QString &what)
{
    return {ErrorCode::NotFound, what};
}

reports::ReportDefinition reportOf(const QString &scope, QDate month, reports::RowKind rows,
                                   const QStringList &metrics)
{
    reports::ReportDefinition wanted;
    wanted.period.kind = reports::PeriodKind::Custom;
    wanted.period.first = month;
    wanted.period.last = lastOf(month);
    wanted.step = reports::Step::Whole;
    wanted.rows = rows;
    wanted.metrics = metrics;
    wanted.scope = scope;
    wanted.hasPrevious = false;
    return wanted;
}

Result<reports::Report> madeReport(const reports::ReportDefinition &wanted,
                                   const live::FloorConfig &config,
                                   const reports::ReportStore &store, TimePoint now)
{
    Result<std::optional<reports::Report>> made =
        reports::makeReport(wanted, config, store, now, [](double) { return true; });
    if (!made) {
        return made.error();
    }
    return made->has_value() ? Result<reports::Report>(std::move(**made))
                             : Result<reports::Report>(unknown(u"report"_s));
}

/// Whose calls are counted in a row of a report.
class RowOwners final
{
public:
    explicit RowOwners(const std::vector<roster::Person> &people)
    {
        for (const roster::Person &person : people) {
            m_people.emplace(person.id, &person);
            for (const roster::SwitchLogin &login : person.logins) {
                m_people.emplace(login.agent, &person);
            }
        }
    }

    /// By the person's own id, or a login that is theirs on the day; the row may have the name of
    /// the switch in front. Null: nobody who is planned.
    [[nodiscard]] const roster::Person *owner(const QString &row, QDate date) const
    {
        for (qsizetype from = 0; from >= 0 && from < row.size();) {
            const QString name = row.sliced(from);
            const auto [begin, end] = m_people.equal_range(name);
            for (auto each = begin; each != end; ++each) {
                if (each->second->id == name || each->second->loginOn(date) == name) {
                    return each->second;
                }
            }
            const qsizetype slash = row.indexOf(u'/', from);
            from = slash < 0 ? -1 : slash + 1;
        }
        return nullptr;
    }

private:
    std::multimap<QString, const roster::Person *> m_people;
};

} // namespace

DeskMonthFacts::DeskMonthFacts(const live::FloorStore &floor, const Clock &clock)
    : m_floor(floor)
    , m_clock(clock)
{
}

DeskMonthFacts::Span DeskMonthFacts::spanOf(QDate month) const
{
    const QTimeZone &zone = m_floor.liveFloor().config().grid.zone();
    return {reports::startOfDay(month, zone), reports::startOfDay(month.addMonths(1), zone)};
}

bool DeskMonthFacts::isWithin(const QString &node, const QString &scope) const
{
    const organisation::ScopeTree &tree = m_floor.liveFloor().config().scopes;
    const std::optional<int> found = node.isEmpty() ? std::optional(0) : tree.find(node);
    const std::optional<int> ancestor = tree.find(scope);
    return found && ancestor && tree.isWithin(*found, *ancestor);
}

// Hours.

Result<DeskMonthFacts::Attendance> DeskMonthFacts::attendanceOf(const QString &scope,
                                                                QDate month) const
{
    if (m_sources.attendance == nullptr) {
        return unknown(u"attendance"_s);
    }
    Attendance found;
    const roster::RosterDesk &rosters = m_sources.attendance->rosters();
    for (const roster::PlannedTeam &team : rosters.teams()) {
        if (!isWithin(team.id, scope)) {
            continue;
        }
        Result<std::vector<AttendanceDay>> days =
            m_sources.attendance->days(team.id, month, lastOf(month));
        if (!days) {
            return days.error();
        }
        found.days.insert(found.days.end(), days->begin(), days->end());
        if (!m_sources.attendance->frozen(team.id, month)) {
            found.unfrozen << team.id;
        }
    }
    // Once for all: whoever changed the team has one ledger.
    found.ledger = attendance::ledgerOf(rosters.people(), found.days, month);
    return found;
}

Result<std::vector<PersonSegment>> DeskMonthFacts::hours(const QString &scope, QDate month,
                                                         QStringList &unfrozen) const
{
    const Result<Attendance> found = attendanceOf(scope, month);
    if (!found) {
        return found.error();
    }
    unfrozen = found->unfrozen;
    std::vector<PersonSegment> people;
    std::ranges::transform(found->ledger, std::back_inserter(people), segmentOf);
    const Outcome added = addVolumes(scope, month, people);
    return added ? Result<std::vector<PersonSegment>>(std::move(people))
                 : Result<std::vector<PersonSegment>>(added.error());
}

Outcome DeskMonthFacts::addVolumes(const QString &scope, QDate month,
                                   std::vector<PersonSegment> &people) const
{
    if (m_sources.reports == nullptr || people.empty()) {
        return success();
    }
    // By day only where somebody has two roles: a month of days of a large centre is a long report.
    std::set<QString> seen;
    const bool isByDay = !std::ranges::all_of(
        people, [&seen](const PersonSegment &each) { return seen.insert(each.employee).second; });
    reports::ReportDefinition wanted =
        reportOf(scope, month, reports::RowKind::Agent, {u"A-CALLS"_s});
    wanted.step = isByDay ? reports::Step::Day : reports::Step::Whole;
    const Result<reports::Report> report =
        madeReport(wanted, m_floor.liveFloor().config(), *m_sources.reports, m_clock.now());
    if (!report) {
        return report.error();
    }
    const auto anyCounted = std::ranges::any_of(
        report->rows, [](const reports::ReportRow &row) { return row.now.hasAgents; });
    if (!anyCounted) {
        return success(); // nobody's calls are known: not zero, but no bonus
    }
    const QTimeZone &zone = m_floor.liveFloor().config().grid.zone();
    const RowOwners owners(m_sources.attendance->rosters().people());
    std::multimap<QString, PersonSegment *> segments;
    for (PersonSegment &segment : people) {
        segment.isBonusEligible = segment.role != "lead"_L1;
        segments.emplace(segment.employee, &segment);
    }
    for (const reports::ReportRow &row : report->rows) {
        const QDate date =
            isByDay ? reports::localDate(report->stepSpan(row.step).from, zone) : month;
        const QString &id = report->book.keys[static_cast<std::size_t>(row.key)].id;
        const roster::Person *owner = owners.owner(id, date);
        if (owner == nullptr) {
            continue;
        }
        const auto [begin, end] = segments.equal_range(owner->id);
        for (auto each = begin; each != end; ++each) {
            if (!isByDay || (each->second->from <= date && date <= each->second->to)) {
                each->second->handled += Exact(row.now.sums[reports::Counter::AgentCalls]);
            }
        }
    }
    return success();
}

// Figures.

Result<reports::Figures> DeskMonthFacts::callsOf(const QString &scope, QDate month) const
{
    if (m_sources.reports == nullptr) {
        return unknown(u"journal"_s);
    }
    const Result<reports::Report> report =
        madeReport(reportOf(scope, month, reports::RowKind::All,
                            {u"SL20-7"_s, u"SL-5"_s, u"CR-2"_s, u"ATT-1"_s, u"AHT-1"_s, u"AB-1"_s,
                             u"ASA-1"_s}),
                   m_floor.liveFloor().config(), *m_sources.reports, m_clock.now());
    return report ? Result<reports::Figures>(report->total)
                  : Result<reports::Figures>(report.error());
}

void DeskMonthFacts::addAttendance(const QString &scope, QDate month,
                                   std::vector<MonthFigure> &figures) const
{
    const Result<Attendance> found = attendanceOf(scope, month);
    if (found) {
        const std::vector<MonthFigure> made = attendanceFigures(found->days, found->ledger);
        figures.insert(figures.end(), made.begin(), made.end());
        return;
    }
    figures.push_back(missingFigure(u"O5"_s, FigureOrigin::Roster, found.error().detail));
    figures.push_back(missingFigure(u"O6"_s, FigureOrigin::Ledger, found.error().detail));
}

void DeskMonthFacts::addQuality(const QString &scope, const Span &span,
                                std::vector<MonthFigure> &figures) const
{
    quality::EvaluationQuery query;
    query.from = span.from;
    query.until = span.until;
    query.most = std::numeric_limits<int>::max();
    Result<std::vector<quality::Evaluation>> found =
        m_sources.quality != nullptr
            ? m_sources.quality->evaluations(query)
            : Result<std::vector<quality::Evaluation>>(unknown(u"quality"_s));
    if (!found) {
        for (const QString &kpi : {u"Q3"_s, u"Q4"_s, u"Q5"_s}) {
            figures.push_back(missingFigure(kpi, FigureOrigin::Quality, found.error().detail));
        }
        return;
    }
    std::erase_if(*found, [&](const quality::Evaluation &each) {
        return !span.contains(each.about.at) || !isWithin(each.about.team, scope);
    });
    const std::vector<MonthFigure> made = qualityFigures(countingScores(*found));
    figures.insert(figures.end(), made.begin(), made.end());
}

void DeskMonthFacts::addComplaints(const QString &scope, const Span &span,
                                   const std::optional<Exact> &answered,
                                   std::vector<MonthFigure> &figures) const
{
    Result<std::vector<complaints::Complaint>> found =
        m_sources.complaints != nullptr
            ? m_sources.complaints->complaintsOf(span.from, span.until)
            : Result<std::vector<complaints::Complaint>>(unknown(u"complaints"_s));
    if (!found) {
        figures.push_back(missingFigure(u"Q6"_s, FigureOrigin::Complaints, found.error().detail));
        return;
    }
    std::erase_if(*found,
                  [&](const complaints::Complaint &each) { return !isWithin(each.scope, scope); });
    figures.push_back(complaintFigure(*found, answered));
}

void DeskMonthFacts::addImprovements(const QString &scope, const Span &span,
                                     std::vector<MonthFigure> &figures) const
{
    std::vector<operations::Task> due;
    const operations::OperationsDesk *desk = m_sources.operations;
    const bool isWhole = desk != nullptr &&
                         desk->tasks().size() < std::size_t(operations::OperationsDesk::kMostOver);
    if (!isWhole) { // of those that are done it holds only the newest
        figures.push_back(missingFigure(u"M4"_s, FigureOrigin::Incidents, u"n = ?"_s));
        return;
    }
    std::ranges::copy_if(desk->tasks(), std::back_inserter(due), [&](const operations::Task &it) {
        return it.kind == operations::TaskKind::Improvement &&
               it.to() == access::Side::Outsourcer && span.contains(it.deadline) &&
               isWithin(it.scope, scope);
    });
    figures.push_back(improvementFigure(due, m_clock.now()));
}

Result<std::vector<MonthFigure>> DeskMonthFacts::figures(const QString &scope, QDate month) const
{
    const Span span = spanOf(month);
    const Result<reports::Figures> calls = callsOf(scope, month);
    std::vector<MonthFigure> made = callFigures(calls ? *calls : reports::Figures());
    if (!calls) {
        for (MonthFigure &figure : made) {
            figure.provenance = calls.error().detail;
        }
    }
    const std::optional<Exact> answered = made.back().numerator;
    addAttendance(scope, month, made);
    addQuality(scope, span, made);
    addComplaints(scope, span, answered, made);
    addImprovements(scope, span, made);
    return made;
}

// Incidents.

Result<std::vector<operations::Incident>> DeskMonthFacts::incidentsOf(const QString &scope,
                                                                      QDate month) const
{
    if (m_sources.operations == nullptr) {
        return unknown(u"incidents"_s);
    }
    const Span span = spanOf(month);
    std::vector<operations::Incident> found;
    std::ranges::copy_if(m_sources.operations->incidents(), std::back_inserter(found),
                         [&](const operations::Incident &each) {
                             return span.contains(each.openedAt) && isWithin(each.scope, scope);
                         });
    return found;
}

Result<std::vector<settlement::Incident>> DeskMonthFacts::incidents(const QString &scope,
                                                                    QDate month) const
{
    const Result<std::vector<operations::Incident>> found = incidentsOf(scope, month);
    if (!found) {
        return found.error();
    }
    const std::vector<Deduction> deductions = usualDeductions();
    std::vector<settlement::Incident> judged;
    for (const operations::Incident &each : *found) {
        for (const QString &attachment : each.attachments) {
            const std::optional<DeductionReference> reference = deductionReference(attachment);
            const Deduction *deduction =
                reference ? findDeduction(deductions, reference->code) : nullptr;
            if (each.isClosed() && deduction != nullptr) {
                judged.push_back(incidentOf(
                    *deduction, u"%1/%2"_s.arg(QString::number(each.id), deduction->code),
                    reference->times));
            }
        }
    }
    return judged;
}

Result<QStringList> DeskMonthFacts::openIncidents(const QString &scope, QDate month) const
{
    const Result<std::vector<operations::Incident>> found = incidentsOf(scope, month);
    if (!found) {
        return found.error();
    }
    const std::vector<Deduction> deductions = usualDeductions();
    const auto saysWhat = [&deductions](const QString &attachment) {
        const std::optional<DeductionReference> reference = deductionReference(attachment);
        return reference && (reference->code == kNoDeduction ||
                             findDeduction(deductions, reference->code) != nullptr);
    };
    QStringList open;
    for (const operations::Incident &each : *found) {
        const bool isJudged = each.isClosed() && std::ranges::any_of(each.attachments, saysWhat);
        if (each.severity == operations::IncidentSeverity::High && !isJudged) {
            open << u'#' + QString::number(each.id);
        }
    }
    return open;
}

} // namespace fw::monthclose
