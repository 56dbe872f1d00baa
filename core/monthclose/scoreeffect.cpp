// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/scoreeffect.h"

#include "core/monthclose/deskfigures.h"
#include "core/monthclose/monthinput.h"

#include <algorithm>

namespace fw::monthclose {

using quality::Evaluation;
using quality::EvaluationScore;
using quality::Revision;
using settlement::CaseStep;
using settlement::Dimension;
using settlement::Kpi;
using settlement::PreparedMonth;
using settlement::ScoreSheet;
using settlement::Settlement;

namespace {

Exact plus(const std::optional<Exact> &sum, const Exact &part, const Exact &sign)
{
    return sum.value_or(Exact()) + part * sign;
}

/// Adds, or takes away, what the score is of the indicators that evaluations are counted for.
void apply(std::vector<Kpi> &kpis, const std::optional<EvaluationScore> &score, const Exact &sign)
{
    if (!score) {
        return;
    }
    for (const MonthFigure &part : qualityFigures({*score})) {
        const auto kpi = std::ranges::find(kpis, part.kpi, &Kpi::id);
        if (kpi != kpis.end() && part.numerator && part.denominator) {
            kpi->numerator = plus(kpi->numerator, *part.numerator, sign);
            kpi->denominator = plus(kpi->denominator, *part.denominator, sign);
        }
    }
}

std::optional<Settlement> settledWith(const PreparedMonth &month, const ScoreChange &change,
                                      const std::optional<EvaluationScore> &score)
{
    std::vector<Kpi> kpis = month.input().kpis;
    apply(kpis, change.counted, Exact(-1));
    apply(kpis, score, Exact(1));
    const auto sheet = settlement::sheetOf(month.input().contract, kpis);
    if (const auto *scores = std::get_if<ScoreSheet>(&sheet)) {
        Settlement settled = month.settledWith(*scores);
        return settled.refusal ? std::nullopt : std::optional(std::move(settled));
    }
    return std::nullopt;
}

std::optional<Exact> toNextBand(const std::vector<settlement::Band> &bands, const Exact &score)
{
    std::optional<Exact> next;
    for (const settlement::Band &band : bands) {
        if (band.lower > score && (!next || band.lower < *next)) {
            next = band.lower;
        }
    }
    return next ? std::optional(*next - score) : std::nullopt;
}

/// The revision that was the newest at the time; null when there was none, or nobody saw it yet.
const Revision *revisionAt(const Evaluation &evaluation, TimePoint at)
{
    const Revision *newest = nullptr;
    if (isKnown(evaluation.releasedAt) && evaluation.releasedAt <= at) {
        for (const Revision &each : evaluation.revisions) {
            newest = each.at <= at ? &each : newest;
        }
    }
    return newest;
}

} // namespace

ScoreWorth worthOf(const PreparedMonth &month, const ScoreChange &change)
{
    ScoreWorth worth;
    if (const auto before = settledWith(month, change, change.before)) {
        worth.scoreBefore = before->scores.score(Dimension::Quality);
        worth.payableBefore = before->payable;
    }
    if (const auto after = settledWith(month, change, change.after)) {
        worth.scoreAfter = after->scores.score(Dimension::Quality);
        worth.payableAfter = after->payable;
    }
    if (worth.scoreAfter) {
        worth.toNextBand = toNextBand(month.input().bands, *worth.scoreAfter);
    }
    return worth;
}

TimePoint scoresCountedAt(const MonthFile &month)
{
    const auto &signatures = month.course.signatures();
    const auto frozen =
        std::ranges::find(signatures, CaseStep::FreezeScores, &settlement::CaseSignature::step);
    return frozen != signatures.end() ? frozen->at : month.savedAt;
}

bool countsScores(const MonthFile &month)
{
    const QStringList counted = [] {
        QStringList ids;
        for (const MonthFigure &each : qualityFigures({})) {
            ids << each.kpi;
        }
        return ids;
    }();
    const auto isCounted = [&](const Kpi &kpi) {
        const MonthFigure *const figure = figureOf(month, kpi.id);
        return counted.contains(kpi.id) && figure != nullptr &&
               figure->origin == FigureOrigin::Quality;
    };
    const auto isReplaced = [&counted](const MonthFigure &figure) {
        return counted.contains(figure.kpi) && figure.origin != FigureOrigin::Quality;
    };
    return month.input.hasKpis && std::ranges::any_of(month.input.kpis, isCounted) &&
           std::ranges::none_of(month.figures, isReplaced);
}

std::optional<ScoreChange> changeOf(const Evaluation &evaluation, const MonthFile &month)
{
    const Revision *const counting = evaluation.counting();
    if (evaluation.isInternal || counting == nullptr || !countsScores(month)) {
        return std::nullopt;
    }
    const Revision *const gathered = revisionAt(evaluation, scoresCountedAt(month));
    const bool isFrozen = month.hasTaken(CaseStep::FreezeScores);
    if (isFrozen && gathered == nullptr) {
        return std::nullopt; // it came too late
    }
    ScoreChange change;
    if (gathered != nullptr) {
        change.counted = gathered->score;
    }
    change.after = isFrozen ? gathered->score : counting->score;
    return change;
}

} // namespace fw::monthclose
