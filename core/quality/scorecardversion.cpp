// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/scorecardversion.h"

#include <algorithm>

namespace fw::quality {

using namespace Qt::StringLiterals;

namespace {

bool isNameCharacter(QChar character)
{
    return character.isLetterOrNumber() || QStringView(u"-_.").contains(character);
}

bool areSound(const std::vector<GradeBand> &grades)
{
    if (grades.empty()) {
        return true;
    }
    const bool isAscending =
        std::ranges::adjacent_find(grades, [](const GradeBand &one, const GradeBand &next) {
            return !(one.lower < next.lower);
        }) == grades.end();
    return isAscending && grades.front().lower.isZero() &&
           std::ranges::none_of(grades, [](const GradeBand &band) { return band.name.isEmpty(); });
}

QString faultOf(const ScorecardVersion &version)
{
    if (version.form.isEmpty() || !std::ranges::all_of(version.form, isNameCharacter)) {
        return u"form"_s;
    }
    if (version.version < 1) {
        return u"version"_s;
    }
    if (version.title.isEmpty()) {
        return u"title"_s;
    }
    return areSound(version.grades) ? QString() : u"grades"_s;
}

} // namespace

QString ScorecardVersion::key() const
{
    return form + u'/' + QString::number(version);
}

const GradeBand *ScorecardVersion::gradeOf(const Exact &score) const
{
    const auto above = std::ranges::find_if(
        grades, [&score](const GradeBand &band) { return score < band.lower; });
    return above == grades.begin() ? nullptr : &*std::prev(above);
}

Outcome check(const ScorecardVersion &version)
{
    if (const QString fault = faultOf(version); !fault.isEmpty()) {
        return Error{ErrorCode::InvalidArgument, fault};
    }
    return check(version.card);
}

bool isScorable(const Scorecard &scorecard)
{
    return std::ranges::any_of(scorecard.sections, [](const Section &section) {
        return section.weight.isPositive() &&
               std::ranges::any_of(section.questions, [](const Question &question) {
                   return question.weight.isPositive() && !question.isBonus() &&
                          question.type != QuestionType::Text;
               });
    });
}

} // namespace fw::quality
