// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/deskfigures.h"

#include "core/reports/metric.h"

#include <algorithm>

namespace fw::monthclose {

using namespace Qt::StringLiterals;
using quality::Evaluation;
using quality::EvaluationScore;
using quality::EvaluationState;
using reports::Counter;
using reports::Terms;

namespace {

constexpr qint64 kSecondsPerHour = 3600;
constexpr qint64 kMicrosecondsPerSecond = 1'000'000;

QString sidesOf(const Exact &numerator, const Exact &denominator)
{
    return numerator.text() + u" / "_s + denominator.text();
}

MonthFigure figure(const QString &kpi, FigureOrigin origin, const Exact &numerator,
                   const Exact &denominator, const QString &formula)
{
    MonthFigure made;
    made.kpi = kpi;
    made.origin = origin;
    made.numerator = numerator;
    made.denominator = denominator;
    made.provenance = formula + u" = "_s + sidesOf(numerator, denominator);
    return made;
}

QString formulaOf(const Terms &terms)
{
    QString formula;
    for (const reports::Term &term : terms) {
        formula += (formula.isEmpty() ? u""_s
                    : term.sign > 0   ? u" + "_s
                                      : u" - "_s) +
                   reports::signOf(term.counter);
    }
    return terms.size() > 1 ? u"("_s + formula + u")"_s : formula;
}

/// Spans in seconds.
Exact exactOf(const Terms &terms, const reports::Sums &sums)
{
    const std::int64_t value = reports::valueOf(terms, sums);
    return reports::isSpan(terms.front().counter) ? Exact::ratio(value, kMicrosecondsPerSecond)
                                                  : Exact(value);
}

bool isAppealOpen(EvaluationState state)
{
    return state == EvaluationState::Appealed || state == EvaluationState::Endorsed ||
           state == EvaluationState::Escalated;
}

bool isShown(EvaluationState state)
{
    return state == EvaluationState::Released || state == EvaluationState::Acknowledged ||
           state == EvaluationState::Closed || isAppealOpen(state);
}

MonthFigure accuracy(const QString &kpi, quality::CriticalClass critical,
                     const std::vector<EvaluationScore> &scores)
{
    std::int64_t assessed = 0;
    std::int64_t failed = 0;
    for (const EvaluationScore &score : scores) {
        assessed += score.of(critical).isAssessed ? 1 : 0;
        failed += score.of(critical).isFailed ? 1 : 0;
    }
    return assessed > 0 ? figure(kpi, FigureOrigin::Quality, Exact(assessed - failed),
                                 Exact(assessed), u"n(ok) / n"_s)
                        : missingFigure(kpi, FigureOrigin::Quality, u"n = 0"_s);
}

} // namespace

MonthFigure missingFigure(const QString &kpi, FigureOrigin origin, const QString &why)
{
    MonthFigure made;
    made.kpi = kpi;
    made.origin = origin;
    made.provenance = why;
    return made;
}

std::vector<MonthFigure> callFigures(const reports::Figures &counted)
{
    struct Rate
    {
        QString kpi;
        Terms numerator;
        Terms denominator;
    };

    const auto metric = [](const QString &id) {
        const reports::Metric *known = reports::findMetric(id);
        Q_ASSERT(known != nullptr);
        return known != nullptr ? Rate{id, known->numerator, known->denominator} : Rate();
    };
    Rate connected = metric(u"CR-2"_s);
    connected.kpi = u"O2"_s;
    Rate talk = metric(u"ATT-1"_s);
    talk.kpi = u"O4"_s;
    const std::vector<Rate> rates{{u"O1"_s,
                                   {{Counter::AnsweredWithin20}},
                                   {{Counter::Offered}, {Counter::ShortAbandoned, -1}}},
                                  connected,
                                  talk,
                                  metric(u"AHT-1"_s),
                                  metric(u"AB-1"_s),
                                  metric(u"ASA-1"_s)};
    std::vector<MonthFigure> made;
    for (const Rate &rate : rates) {
        const QString formula = formulaOf(rate.numerator) + u" / "_s + formulaOf(rate.denominator);
        made.push_back(counted.hasQueues ? figure(rate.kpi, FigureOrigin::Journal,
                                                  exactOf(rate.numerator, counted.sums),
                                                  exactOf(rate.denominator, counted.sums), formula)
                                         : missingFigure(rate.kpi, FigureOrigin::Journal, formula));
    }
    MonthFigure volume = missingFigure(QString(kVolumeFigure), FigureOrigin::Journal,
                                       reports::signOf(Counter::Answered));
    if (counted.hasQueues) {
        volume.numerator = Exact(counted.sums[Counter::Answered]);
        volume.provenance += u" = "_s + volume.numerator->text();
    }
    made.push_back(volume);
    return made;
}

std::vector<EvaluationScore> countingScores(const std::vector<Evaluation> &evaluations)
{
    std::vector<EvaluationScore> scores;
    for (const Evaluation &each : evaluations) {
        if (each.isInternal || !isShown(each.state)) {
            continue;
        }
        const quality::Revision *revision =
            isAppealOpen(each.state) ? each.original() : each.counting();
        if (revision != nullptr) {
            scores.push_back(revision->score);
        }
    }
    return scores;
}

std::vector<MonthFigure> qualityFigures(const std::vector<EvaluationScore> &scores)
{
    Exact sum;
    std::int64_t scored = 0;
    for (const EvaluationScore &score : scores) {
        sum += score.final.value_or(Exact());
        scored += score.final ? 1 : 0;
    }
    return {scored > 0 ? figure(u"Q3"_s, FigureOrigin::Quality, sum, Exact(scored), u"Σ / n"_s)
                       : missingFigure(u"Q3"_s, FigureOrigin::Quality, u"n = 0"_s),
            accuracy(u"Q4"_s, quality::CriticalClass::Customer, scores),
            accuracy(u"Q5"_s, quality::CriticalClass::Compliance, scores)};
}

std::vector<MonthFigure> attendanceFigures(const std::vector<attendance::AttendanceDay> &days,
                                           const std::vector<attendance::LedgerLine> &ledger)
{
    std::int64_t due = 0;
    std::int64_t adherent = 0;
    for (const attendance::AttendanceDay &day : days) {
        due += day.adherence.scheduled.count();
        adherent += day.adherence.adherent.count();
    }
    std::int64_t scheduled = 0;
    std::int64_t worked = 0;
    for (const attendance::LedgerLine &line : ledger) {
        scheduled += line.scheduledSeconds;
        worked += line.workedSeconds - line.overtimeSeconds;
    }
    constexpr qint64 kPerHour = kSecondsPerHour * kMicrosecondsPerSecond;
    return {due > 0 ? figure(u"O5"_s, FigureOrigin::Roster, Exact::ratio(adherent, kPerHour),
                             Exact::ratio(due, kPerHour), u"Σh / Σh"_s)
                    : missingFigure(u"O5"_s, FigureOrigin::Roster, u"Σh = 0"_s),
            scheduled > 0
                ? figure(u"O6"_s, FigureOrigin::Ledger, Exact::ratio(worked, kSecondsPerHour),
                         Exact::ratio(scheduled, kSecondsPerHour), u"Σh / Σh"_s)
                : missingFigure(u"O6"_s, FigureOrigin::Ledger, u"Σh = 0"_s)};
}

MonthFigure complaintFigure(const std::vector<complaints::Complaint> &complaints,
                            const std::optional<Exact> &answered)
{
    std::int64_t upheld = 0;
    std::int64_t unjudged = 0;
    for (const complaints::Complaint &each : complaints) {
        upheld += each.liability == complaints::Liability::Agent ||
                          each.liability == complaints::Liability::Partner
                      ? 1
                      : 0;
        unjudged += each.liability == complaints::Liability::Unknown ? 1 : 0;
    }
    const QString formula =
        u"n / %1 (? %2)"_s.arg(reports::signOf(Counter::Answered), QString::number(unjudged));
    return answered ? figure(u"Q6"_s, FigureOrigin::Complaints, Exact(upheld), *answered, formula)
                    : missingFigure(u"Q6"_s, FigureOrigin::Complaints, formula);
}

MonthFigure improvementFigure(const std::vector<operations::Task> &due, TimePoint now)
{
    const auto inTime = std::ranges::count_if(due, [now](const operations::Task &task) {
        return task.state() == operations::TaskState::Done && !task.isOverdue(now);
    });
    return due.empty() ? missingFigure(u"M4"_s, FigureOrigin::Incidents, u"n = 0"_s)
                       : figure(u"M4"_s, FigureOrigin::Incidents, Exact(qint64(inTime)),
                                Exact(static_cast<qint64>(due.size())), u"n(ok) / n"_s);
}

settlement::PersonSegment segmentOf(const attendance::LedgerLine &line)
{
    constexpr std::array kRoles{"trainee"_L1, "agent"_L1, "lead"_L1};
    settlement::PersonSegment segment;
    segment.employee = line.person;
    segment.role = kRoles[static_cast<std::size_t>(line.role)];
    segment.from = line.from;
    segment.to = line.to;
    segment.scheduled = Exact::ratio(line.scheduledSeconds, kSecondsPerHour);
    segment.writeOff = Exact::ratio(line.writtenOffSeconds, kSecondsPerHour);
    segment.worked = Exact::ratio(line.workedSeconds, kSecondsPerHour);
    return segment;
}

} // namespace fw::monthclose
