// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/calibration.h"

#include <QSet>

#include <algorithm>

namespace fw::quality {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBias = 3; ///< points
constexpr qint64 kMostDeviation = 5;
constexpr qint64 kFailedBelow = 50; ///< per cent

Error refusal(const QString &word)
{
    return {ErrorCode::InvalidArgument, word};
}

bool hasCall(const Calibration &calibration, const QString &call)
{
    return std::any_of(calibration.calls.begin(), calibration.calls.end(),
                       [&call](const JudgedCall &each) { return each.id == call; });
}

/// The sheet of somebody, made where there is none yet.
CalibrationSheet &sheetOf(Calibration &calibration, const QString &by, const QString &call)
{
    for (CalibrationSheet &sheet : calibration.sheets) {
        if (sheet.by == by && sheet.call == call) {
            return sheet;
        }
    }
    CalibrationSheet sheet;
    sheet.by = by;
    sheet.call = call;
    calibration.sheets.push_back(std::move(sheet));
    return calibration.sheets.back();
}

Outcome mayFillIn(const Calibration &calibration, const QString &by, const QString &call)
{
    if (!calibration.participants.contains(by)) {
        return refusal(u"participant"_s);
    }
    if (!hasCall(calibration, call)) {
        return refusal(u"call"_s);
    }
    const CalibrationSheet *const sheet = calibration.sheet(by, call);
    if (calibration.isRevealed() || (sheet != nullptr && sheet->isSubmitted())) {
        return refusal(u"state"_s);
    }
    return success();
}

/// An answer as a word of a nominal scale.
Rating ratingOf(const Answer &answer)
{
    switch (answer.kind) {
    case Answer::Kind::NotApplicable:
        return {u"n/a"_s, std::nullopt};
    case Answer::Kind::Yes:
        return {u"yes"_s, std::nullopt};
    case Answer::Kind::No:
        return {u"no"_s, std::nullopt};
    case Answer::Kind::Number:
        break;
    }
    return {answer.number.text(), answer.number};
}

const CalibrationSheet *submittedSheet(const Calibration &calibration, const QString &by,
                                       const QString &call)
{
    const CalibrationSheet *const sheet = calibration.sheet(by, call);
    return sheet != nullptr && sheet->isSubmitted() ? sheet : nullptr;
}

/// Who submitted anything.
QStringList ratersOf(const Calibration &calibration)
{
    QStringList raters;
    for (const QString &each : calibration.participants) {
        if (calibration.submittedBy(each) > 0) {
            raters.append(each);
        }
    }
    return raters;
}

/// What each rater gave to each call.
template<typename Rate>
std::vector<Ratings> ratingsOf(const Calibration &calibration, const QStringList &raters, Rate rate)
{
    std::vector<Ratings> all;
    for (const QString &rater : raters) {
        Ratings ratings;
        for (const JudgedCall &call : calibration.calls) {
            const CalibrationSheet *const sheet = submittedSheet(calibration, rater, call.id);
            ratings.push_back(sheet != nullptr ? rate(*sheet) : std::nullopt);
        }
        all.push_back(std::move(ratings));
    }
    return all;
}

std::optional<Rating> scoreRating(const CalibrationSheet &sheet)
{
    if (!sheet.score.final) {
        return std::nullopt;
    }
    return Rating{sheet.score.final->text(), sheet.score.final};
}

/// Share of all pairs of raters and calls that gave the same.
std::optional<Exact> pairAgreement(const std::vector<Ratings> &raters)
{
    qint64 pairs = 0;
    qint64 same = 0;
    for (std::size_t one = 0; one < raters.size(); ++one) {
        for (std::size_t other = one + 1; other < raters.size(); ++other) {
            for (std::size_t unit = 0; unit < raters[one].size(); ++unit) {
                if (raters[one][unit] && raters[other][unit]) {
                    ++pairs;
                    same += *raters[one][unit] == *raters[other][unit] ? 1 : 0;
                }
            }
        }
    }
    return pairs > 0 ? std::optional(Exact::ratio(same, pairs)) : std::nullopt;
}

int unitsRated(const std::vector<Ratings> &raters, std::size_t calls)
{
    int units = 0;
    for (std::size_t unit = 0; unit < calls; ++unit) {
        const auto rated = std::count_if(raters.begin(), raters.end(), [unit](const Ratings &each) {
            return each[unit].has_value();
        });
        units += rated > 1 ? 1 : 0;
    }
    return units;
}

QuestionAgreement agreementOn(const Question &question, const Calibration &calibration,
                              const QStringList &raters)
{
    const auto answered = ratingsOf(
        calibration, raters, [&question](const CalibrationSheet &sheet) -> std::optional<Rating> {
            const auto found = sheet.answers.find(question.id);
            return found != sheet.answers.end() ? std::optional(ratingOf(found->second))
                                                : std::nullopt;
        });
    QuestionAgreement result;
    result.question = question.id;
    result.isFatal = question.isFatal;
    result.units = unitsRated(answered, calibration.calls.size());
    result.agreement = pairAgreement(answered);
    if (answered.size() == 2) {
        result.kappa = cohensKappa(answered[0], answered[1]);
    } else {
        result.alpha = alpha(answered, Metric::Nominal);
    }
    if (question.isFatal) {
        const auto failed =
            ratingsOf(calibration, raters,
                      [&question](const CalibrationSheet &sheet) -> std::optional<Rating> {
                          const auto found = sheet.answers.find(question.id);
                          const std::optional<Exact> percent =
                              found != sheet.answers.end() ? percentOf(question, found->second)
                                                           : std::nullopt;
                          const bool hasFailed = percent && *percent < Exact(kFailedBelow);
                          return Rating{hasFailed ? u"failed"_s : u"kept"_s, std::nullopt};
                      });
        const std::optional<Exact> agreed = pairAgreement(failed);
        result.isDisputedFatal = agreed && *agreed != Exact(1);
    }
    return result;
}

std::vector<ParticipantDeviation> deviationsOf(const Calibration &calibration)
{
    std::vector<ParticipantDeviation> all;
    if (calibration.expert.isEmpty()) {
        return all;
    }
    const auto scores = ratingsOf(calibration, calibration.participants, &scoreRating);
    const Ratings &expert =
        scores[static_cast<std::size_t>(calibration.participants.indexOf(calibration.expert))];
    for (std::size_t each = 0; each < scores.size(); ++each) {
        const QString &name = calibration.participants[static_cast<qsizetype>(each)];
        if (name != calibration.expert) {
            const int both = unitsRated({expert, scores[each]}, calibration.calls.size());
            all.push_back({name, both, deviationFrom(expert, scores[each])});
        }
    }
    return all;
}

} // namespace

bool Calibration::isRevealed() const
{
    if (isOpened) {
        return true;
    }
    return !participants.isEmpty() && !calls.empty() &&
           std::all_of(participants.begin(), participants.end(), [this](const QString &each) {
               return submittedBy(each) == static_cast<int>(calls.size());
           });
}

const CalibrationSheet *Calibration::sheet(const QString &by, const QString &call) const
{
    const auto found =
        std::find_if(sheets.begin(), sheets.end(), [&](const CalibrationSheet &each) {
            return each.by == by && each.call == call;
        });
    return found != sheets.end() ? &*found : nullptr;
}

int Calibration::submittedBy(const QString &by) const
{
    return static_cast<int>(std::count_if(calls.begin(), calls.end(), [&](const JudgedCall &call) {
        const CalibrationSheet *const own = sheet(by, call.id);
        return own != nullptr && own->isSubmitted();
    }));
}

Calibration Calibration::seenBy(const QString &reader) const
{
    Calibration seen = *this;
    if (!isRevealed()) {
        std::erase_if(seen.sheets,
                      [&reader](const CalibrationSheet &each) { return each.by != reader; });
    }
    return seen;
}

Outcome check(const Calibration &calibration)
{
    QSet<QString> calls;
    for (const JudgedCall &call : calibration.calls) {
        calls.insert(call.id);
    }
    const QStringList &people = calibration.participants;
    const QSet<QString> different(people.begin(), people.end());
    if (calibration.title.isEmpty()) {
        return refusal(u"title"_s);
    }
    if (calibration.form.isEmpty()) {
        return refusal(u"form"_s);
    }
    if (calibration.calls.size() < Calibration::kLeastCalls ||
        calibration.calls.size() > Calibration::kMostCalls ||
        static_cast<std::size_t>(calls.size()) != calibration.calls.size()) {
        return refusal(u"calls"_s);
    }
    if (people.size() < 2 || different.size() != people.size() || different.contains(QString())) {
        return refusal(u"participants"_s);
    }
    if (!calibration.expert.isEmpty() && !different.contains(calibration.expert)) {
        return refusal(u"expert"_s);
    }
    if (calibration.facilitator.isEmpty()) {
        return refusal(u"facilitator"_s);
    }
    return success();
}

Result<Calibration> filledIn(Calibration calibration, const QString &by, const QString &call,
                             const Answers &answers, const std::map<QString, AnswerNote> &notes)
{
    if (const Outcome may = mayFillIn(calibration, by, call); !may) {
        return may.error();
    }
    CalibrationSheet &sheet = sheetOf(calibration, by, call);
    sheet.answers = answers;
    sheet.notes = notes;
    return calibration;
}

Result<Calibration> submitted(Calibration calibration, const Scorecard &scorecard,
                              const QString &by, const QString &call, TimePoint at)
{
    if (const Outcome may = mayFillIn(calibration, by, call); !may) {
        return may.error();
    }
    CalibrationSheet &sheet = sheetOf(calibration, by, call);
    if (sheet.answers.empty()) {
        return refusal(u"answers"_s);
    }
    for (const auto &[id, answer] : sheet.answers) {
        const Question *const question = scorecard.find(id);
        if (question == nullptr || !isFitting(*question, answer)) {
            return refusal(u"answers"_s);
        }
    }
    sheet.score = scoreOf(scorecard, sheet.answers);
    sheet.at = at;
    return calibration;
}

Result<Calibration> opened(Calibration calibration, const QString &by)
{
    if (by != calibration.facilitator) {
        return refusal(u"facilitator"_s);
    }
    if (calibration.isRevealed()) {
        return refusal(u"state"_s);
    }
    calibration.isOpened = true;
    return calibration;
}

Reliability QuestionAgreement::verdict() const
{
    return isDisputedFatal ? Reliability::Unusable : reliabilityOf(measure());
}

std::optional<bool> ParticipantDeviation::isWithin() const
{
    if (!deviation.bias || !deviation.absolute) {
        return std::nullopt;
    }
    const Exact most(kMostBias);
    return *deviation.bias <= most && *deviation.bias >= -most &&
           *deviation.absolute <= Exact(kMostDeviation);
}

CalibrationMeasures measuresOf(const Calibration &calibration, const Scorecard &scorecard)
{
    const QStringList raters = ratersOf(calibration);
    CalibrationMeasures measures;
    for (const Section &section : scorecard.sections) {
        for (const Question &question : section.questions) {
            if (question.type != QuestionType::Text) {
                measures.questions.push_back(agreementOn(question, calibration, raters));
                measures.areFatalsAgreed &= !measures.questions.back().isDisputedFatal;
            }
        }
    }
    measures.totalAlpha = alpha(ratingsOf(calibration, raters, &scoreRating), Metric::Interval);
    measures.verdict = reliabilityOf(measures.totalAlpha);
    measures.participants = deviationsOf(calibration);
    return measures;
}

QStringList outsideTwice(const std::vector<Calibration> &sessions)
{
    std::map<QString, std::vector<bool>> results; ///< within, the newest first
    for (const Calibration &session : sessions) {
        if (!session.isRevealed()) {
            continue;
        }
        for (const ParticipantDeviation &each : deviationsOf(session)) {
            if (const std::optional<bool> isWithin = each.isWithin()) {
                results[each.participant].push_back(*isWithin);
            }
        }
    }
    QStringList names;
    for (const auto &[name, within] : results) {
        if (within.size() > 1 && !within[0] && !within[1]) {
            names.append(name);
        }
    }
    return names;
}

} // namespace fw::quality
