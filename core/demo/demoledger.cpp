// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoledger.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

namespace fw::demo {

using namespace Qt::StringLiterals;
using monthclose::FigureOrigin;
using monthclose::MonthFigure;
using settlement::Kpi;
using settlement::KpiDirection;
using settlement::KpiRule;
using settlement::PersonSegment;
using simulation::Random;

namespace {

constexpr int kShift = 800; ///< hundredths of an hour
constexpr int kStandard = 16'664;
constexpr int kMonthHalf = 15;
constexpr int kCallsOfTenHours = 142;

Exact hours(int hundredths)
{
    return Exact::ratio(hundredths, 100);
}

Exact whole(double value)
{
    return Exact(std::llround(value));
}

/// What somebody's month came to, in hundredths of an hour.
struct Worked
{
    int scheduled = 0;
    int writeOff = 0;
    int worked = 0;
};

Worked workedOf(Random &random)
{
    Worked month;
    month.scheduled = kShift * (random.chance(0.45) ? 20 : 19);
    if (random.chance(0.08)) {
        month.writeOff = kShift * (random.chance(0.2) ? 2 : 1);
    }
    month.worked = month.scheduled - month.writeOff;
    if (month.writeOff == 0 && random.chance(0.14)) {
        month.worked = kStandard + 50 * static_cast<int>(4 + random.below(36));
    }
    return month;
}

PersonSegment segmentOf(const QString &person, const QString &role, QDate from, QDate to,
                        const Worked &month, Random &random)
{
    PersonSegment segment;
    segment.employee = person;
    segment.role = role;
    segment.from = from;
    segment.to = to;
    segment.scheduled = hours(month.scheduled);
    segment.writeOff = hours(month.writeOff);
    segment.worked = hours(month.worked);
    segment.isBonusEligible = role != u"lead"_s;
    if (segment.isBonusEligible) {
        const int effective = (month.scheduled - month.writeOff) / 100;
        const double pace = role == u"trainee"_s ? 0.72 : random.between(0.93, 1.13);
        segment.handled = whole(effective * kCallsOfTenHours / 10.0 * pace);
    }
    return segment;
}

/// Of whom the figure is, and of how many cases.
struct Source
{
    const char *kpi;
    FigureOrigin origin;
    int cases;
    const char16_t *counted;
};

constexpr std::array<Source, 23> kSources{
    {{"Q1", FigureOrigin::Import, 38'412, u"csat-%1.csv:2 · sha256 5f1c…"},
     {"Q2", FigureOrigin::Journal, 212'338, u"connected calls of the month"},
     {"Q3", FigureOrigin::Quality, 1'204, u"released evaluations"},
     {"Q4", FigureOrigin::Quality, 1'204, u"released evaluations"},
     {"Q5", FigureOrigin::Quality, 1'204, u"released evaluations"},
     {"Q6", FigureOrigin::Complaints, 212'338, u"upheld service complaints"},
     {"Q7", FigureOrigin::Quality, 86, u"monitored calls of new agents"},
     {"B1", FigureOrigin::Import, 300, u"dialtest-%1.csv:2 · sha256 a0d7…"},
     {"B2", FigureOrigin::Journal, 214'902, u"handled calls"},
     {"B3", FigureOrigin::Import, 96, u"exam-%1.csv:2 · sha256 77b2…"},
     {"B4", FigureOrigin::Journal, 212'338, u"connected calls of the month"},
     {"B5", FigureOrigin::Import, 480, u"tickets-%1.csv:2 · sha256 c91e…"},
     {"O1", FigureOrigin::Journal, 224'610, u"offered less short abandons"},
     {"O2", FigureOrigin::Journal, 224'610, u"requested calls"},
     {"O3", FigureOrigin::Journal, 15'400, u"scheduled hours"},
     {"O4", FigureOrigin::Journal, 212'338, u"connected calls of the month"},
     {"O5", FigureOrigin::Roster, 924'000, u"scheduled minutes"},
     {"O6", FigureOrigin::Ledger, 15'400, u"scheduled hours"},
     {"M1", FigureOrigin::Import, 98, u"staff-%1.csv:2 · sha256 1be4…"},
     {"M2", FigureOrigin::Roster, 98, u"logged-in people"},
     {"M3", FigureOrigin::Import, 120, u"training-%1.csv:2 · sha256 e430…"},
     {"M4", FigureOrigin::Incidents, 20, u"improvement requests that were due"},
     {"M5", FigureOrigin::Incidents, 34, u"reports that were due"}}};

/// A value that is better the nearer \a skill is to 1.
double valueOf(const Kpi &kpi, double skill)
{
    const auto number = [](const Exact &exact) {
        return exact.text(6, Rounding::HalfUp).toDouble();
    };
    if (kpi.rule == KpiRule::PassFail) {
        return skill > 0.12 ? number(kpi.scale) : number(kpi.full) - 2;
    }
    if (kpi.rule == KpiRule::Linear) {
        return number(kpi.base) + (number(kpi.full) - number(kpi.base)) * skill;
    }
    double best = number(kpi.full);
    double worst = best;
    for (const settlement::Knot &knot : kpi.steps) {
        best = knot.percent == Exact(100) ? number(knot.value) : best;
        worst = knot.percent < Exact(100) ? number(knot.value) : worst;
    }
    return worst + (best - worst) * (0.35 + 0.65 * skill);
}

} // namespace

TimePoint demoMorning(QDate day)
{
    const QDateTime local(day, QTime(10, 0), QTimeZone("Asia/Shanghai"));
    return TimePoint(std::chrono::milliseconds(local.toMSecsSinceEpoch()));
}

std::vector<PersonSegment> demoLedger(const std::vector<const roster::Person *> &people,
                                      QDate month, Random &random)
{
    const QDate last = month.addMonths(1).addDays(-1);
    std::vector<PersonSegment> ledger;
    for (const roster::Person *person : people) {
        const Worked whole = workedOf(random);
        const bool isLead = person->roleOn(month) == roster::PersonRole::Lead;
        if (isLead || !random.chance(0.06)) {
            ledger.push_back(
                segmentOf(person->id, isLead ? u"lead"_s : u"agent"_s, month, last, whole, random));
            continue;
        }
        const int days = whole.scheduled / kShift / 2;
        const Worked first{days * kShift, 0, days * kShift};
        const Worked second{whole.scheduled - first.scheduled, 0,
                            whole.scheduled - first.scheduled};
        const QDate half = month.addDays(kMonthHalf);
        ledger.push_back(
            segmentOf(person->id, u"trainee"_s, month, half.addDays(-1), first, random));
        ledger.push_back(segmentOf(person->id, u"agent"_s, half, last, second, random));
    }
    return ledger;
}

std::vector<MonthFigure> demoFigures(const std::vector<Kpi> &kpis, QDate month, double skill,
                                     const QString &missing, Random &random)
{
    const TimePoint at = demoMorning(month.addMonths(1).addDays(1));
    std::vector<MonthFigure> figures;
    for (const Kpi &kpi : kpis) {
        const double own = std::clamp(skill + random.between(-0.22, 0.22), 0.02, 1.0);
        const auto source = std::ranges::find_if(
            kSources, [&kpi](const Source &each) { return kpi.id == QLatin1String(each.kpi); });
        MonthFigure figure;
        figure.kpi = kpi.id;
        figure.at = at;
        if (source == kSources.end()) {
            continue;
        }
        figure.origin = source->origin;
        figure.provenance = QString::fromUtf16(source->counted);
        if (figure.origin == FigureOrigin::Import) {
            figure.provenance = figure.provenance.arg(month.toString(u"yyyy-MM"_s));
            figure.by = u"ga"_s;
        }
        if (kpi.id == missing) {
            figure.provenance =
                u"%1 was not delivered"_s.arg(figure.provenance.section(u':', 0, 0));
            figure.by.clear();
        } else {
            const double scale = kpi.scale.text(0, Rounding::HalfUp).toDouble();
            figure.denominator = Exact(source->cases);
            figure.numerator = whole(valueOf(kpi, own) / scale * source->cases);
        }
        if (kpi.guard) { // of all calls nearly nine in ten were asked
            figure.guardNumerator = Exact(186'204);
            figure.guardDenominator = Exact(212'338);
        }
        figures.push_back(figure);
    }
    return figures;
}

MonthFigure demoVolume(const std::vector<PersonSegment> &ledger, QDate month)
{
    MonthFigure volume;
    volume.kpi = monthclose::kVolumeFigure;
    volume.origin = FigureOrigin::Journal;
    volume.provenance = u"handled calls; the target of the contract"_s;
    volume.at = demoMorning(month.addMonths(1).addDays(1));
    Exact handled;
    Exact target;
    for (const PersonSegment &segment : ledger) {
        handled += segment.handled;
        if (segment.isBonusEligible) {
            const Exact effective = segment.scheduled - segment.writeOff;
            target += effective * Exact::ratio(kCallsOfTenHours, 10);
        }
    }
    volume.numerator = handled;
    volume.denominator = target.rounded(0, Rounding::HalfUp);
    return volume;
}

} // namespace fw::demo
