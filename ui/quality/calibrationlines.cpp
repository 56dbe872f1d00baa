// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/calibrationlines.h"

#include "core/quality/calibrationtrend.h"
#include "ui/quality/plantext.h"
#include "ui/quality/scoretext.h"
#include "ui/widgets/visibletext.h"

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::Reliability;

namespace {

Tone toneOf(Reliability reliability)
{
    switch (reliability) {
    case Reliability::Unknown:
        return Tone::Neutral;
    case Reliability::Unusable:
        return Tone::Critical;
    case Reliability::Tentative:
        return Tone::Warning;
    case Reliability::Reliable:
        break;
    }
    return Tone::Good;
}

std::int64_t nextNumber(const std::vector<Line> &lines)
{
    return static_cast<std::int64_t>(lines.size()) + 1;
}

Line lineOf(const quality::QuestionAgreement &agreement, const quality::Question *question,
            std::int64_t number)
{
    QString verdict = PlanText::reliability(agreement.verdict());
    if (agreement.isFatal) {
        verdict = agreement.isDisputedFatal ? CalibrationLines::tr("Fatal: not all agree")
                                            : CalibrationLines::tr("Fatal: all agree");
    }
    const QStringList cells{question != nullptr ? ScoreText::of(question->text)
                                                : visibleText(agreement.question),
                            QString::number(agreement.units),
                            PlanText::share(agreement.agreement),
                            PlanText::number(agreement.kappa, 3),
                            PlanText::number(agreement.alpha, 3),
                            verdict};
    const bool isGood = agreement.isFatal && !agreement.isDisputedFatal;
    return {number, cells, static_cast<int>(cells.size()) - 1,
            isGood ? Tone::Good : toneOf(agreement.verdict())};
}

Line lineOf(const quality::ParticipantDeviation &deviation, std::int64_t number)
{
    const std::optional<bool> isWithin = deviation.isWithin();
    QString verdict = PlanText::reliability(Reliability::Unknown);
    if (isWithin) {
        verdict = *isWithin ? CalibrationLines::tr("Within") : CalibrationLines::tr("Outside");
    }
    const QStringList cells{visibleText(deviation.participant), QString::number(deviation.calls),
                            PlanText::difference(deviation.deviation.bias, 2),
                            PlanText::number(deviation.deviation.absolute, 2), verdict};
    const Tone tone = !isWithin ? Tone::Neutral : *isWithin ? Tone::Good : Tone::Critical;
    return {number, cells, static_cast<int>(cells.size()) - 1, tone};
}

Line lineOf(const quality::MonthAgreement &month, std::int64_t number)
{
    const QStringList cells{
        month.month.toString(u"yyyy-MM"_s),    QString::number(month.sessions),
        QString::number(month.calls),          PlanText::number(month.alpha, 3),
        PlanText::difference(month.change, 3), PlanText::reliability(month.verdict)};
    return {number, cells, static_cast<int>(cells.size()) - 1, toneOf(month.verdict)};
}

} // namespace

CalibrationLines CalibrationLines::questions(const quality::Calibration &session,
                                             const quality::ScorecardVersion *card,
                                             const QString &state)
{
    CalibrationLines table;
    table.lastNumber = 4;
    table.headers = {tr("Question"), tr("Calls"), tr("Agreement"),
                     tr("Kappa"),    tr("Alpha"), tr("Verdict")};
    table.remark = state;
    table.emptyText = tr("Nothing is measured before all have submitted");
    if (card == nullptr || !session.isRevealed()) {
        return table;
    }
    const quality::CalibrationMeasures measures = measuresOf(session, card->card);
    for (const quality::QuestionAgreement &each : measures.questions) {
        table.lines.push_back(
            lineOf(each, card->card.find(each.question), nextNumber(table.lines)));
    }
    //: %1 is a coefficient of agreement, %2 a verdict
    table.remark =
        tr("total score: alpha %1, %2 · reliable from 0.800, tentative from 0.667")
            .arg(PlanText::number(measures.totalAlpha, 3), PlanText::reliability(measures.verdict));
    return table;
}

CalibrationLines CalibrationLines::participants(const quality::Calibration &session,
                                                const quality::ScorecardVersion *card,
                                                const QString &state)
{
    CalibrationLines table;
    table.lastNumber = 3;
    table.headers = {tr("Participant"), tr("Calls"), tr("Bias"), tr("Deviation"), tr("Verdict")};
    table.remark = session.isRevealed()
                       ? tr("beside the expert: bias at most 3 points, deviation at most 5")
                       : state;
    table.emptyText = session.expert.isEmpty()
                          ? tr("The session has no expert to be compared with")
                          : tr("Nothing is measured before all have submitted");
    if (card != nullptr && session.isRevealed()) {
        const quality::CalibrationMeasures measures = measuresOf(session, card->card);
        for (const quality::ParticipantDeviation &each : measures.participants) {
            table.lines.push_back(lineOf(each, nextNumber(table.lines)));
        }
    }
    return table;
}

CalibrationLines CalibrationLines::notes(const quality::Calibration &session,
                                         const quality::ScorecardVersion *card)
{
    CalibrationLines table;
    table.lastNumber = -1;
    table.headers = {tr("Question"), tr("Call"), tr("Participant"), tr("Note")};
    table.remark = session.isRevealed() ? QString() : tr("your own notes; those of others later");
    table.emptyText = tr("Nobody wrote a note");
    for (const quality::JudgedCall &call : session.calls) {
        for (const QString &each : session.participants) {
            const quality::CalibrationSheet *sheet = session.sheet(each, call.id);
            const auto notes = sheet != nullptr ? sheet->notes : decltype(sheet->notes)();
            for (const auto &[id, note] : notes) {
                const quality::Question *question = card != nullptr ? card->card.find(id) : nullptr;
                const QStringList cells{
                    question != nullptr ? ScoreText::of(question->text) : visibleText(id),
                    visibleText(call.id), visibleText(each), visibleText(note.comment)};
                table.lines.push_back({nextNumber(table.lines), cells});
            }
        }
    }
    return table;
}

CalibrationLines CalibrationLines::months(const std::vector<quality::Calibration> &sessions,
                                          const QTimeZone &zone)
{
    CalibrationLines table;
    table.lastNumber = 4;
    table.headers = {tr("Month"), tr("Sessions"), tr("Calls"),
                     tr("Alpha"), tr("Change"),   tr("Verdict")};
    table.remark = tr("alpha of the final scores of all revealed sessions of a month · "
                      "reliable from 0.800, tentative from 0.667");
    table.emptyText = tr("No session is revealed yet");
    const std::vector<quality::MonthAgreement> months = quality::agreementByMonth(sessions, zone);
    for (const quality::MonthAgreement &each : months) {
        table.lines.push_back(lineOf(each, nextNumber(table.lines)));
    }
    return table;
}

} // namespace fw::ui
