// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/cardfaults.h"

#include <QHash>

#include <algorithm>

namespace fw::ui {

using quality::GradeBand;
using quality::Question;
using quality::QuestionType;
using quality::Scorecard;
using quality::Section;
using Kind = CardFaultKind;

namespace {

/// A question by its id, and how many come before it.
struct Known
{
    const Question *question = nullptr;
    int order = 0;
    int times = 0;
};

class Finder final
{
public:
    explicit Finder(const quality::ScorecardVersion &version)
        : m_version(version)
    {
        int order = 0;
        for (const Section &section : version.card.sections) {
            ++m_names[section.name];
            for (const Question &question : section.questions) {
                Known known = m_known.value(question.id);
                known.question = known.times == 0 ? &question : known.question;
                known.order = known.times == 0 ? order : known.order;
                ++known.times;
                m_known.insert(question.id, known);
                ++order;
            }
        }
    }

    [[nodiscard]] std::vector<CardFault> faults()
    {
        ofHead();
        int order = 0;
        for (std::size_t number = 0; number < m_version.card.sections.size(); ++number) {
            const Section &section = m_version.card.sections[number];
            m_place = {static_cast<int>(number), -1};
            ofSection(section);
            for (std::size_t each = 0; each < section.questions.size(); ++each) {
                m_place.question = static_cast<int>(each);
                ofQuestion(section.questions[each]);
                ofCondition(section.questions[each], order++);
            }
        }
        return m_faults;
    }

private:
    void add(CardField field, Kind kind) { m_faults.push_back({m_place, field, kind}); }

    void ofHead()
    {
        if (m_version.title.isEmpty()) {
            add(CardField::Title, Kind::Missing);
        }
        const auto &grades = m_version.grades;
        const bool isAscending =
            std::ranges::adjacent_find(grades, [](const GradeBand &one, const GradeBand &next) {
                return !(one.lower < next.lower);
            }) == grades.end();
        if (!grades.empty() && (!isAscending || !grades.front().lower.isZero())) {
            add(CardField::Grades, Kind::NotAscending);
        } else if (std::ranges::any_of(grades,
                                       [](const GradeBand &band) { return band.name.isEmpty(); })) {
            add(CardField::Grades, Kind::Missing);
        }
        if (!isScorable(m_version.card)) {
            add(CardField::SectionName, Kind::TooFew);
        }
    }

    void ofSection(const Section &section)
    {
        if (section.name.isEmpty()) {
            add(CardField::SectionName, Kind::Missing);
        } else if (m_names.value(section.name) > 1) {
            add(CardField::SectionName, Kind::Twice);
        }
        if (section.weight.isNegative()) {
            add(CardField::SectionWeight, Kind::BelowZero);
        }
        if (section.questions.empty()) {
            add(CardField::SectionName, Kind::TooFew);
        }
    }

    void ofQuestion(const Question &question)
    {
        if (question.id.isEmpty()) {
            add(CardField::Id, Kind::Missing);
        } else if (m_known.value(question.id).times > 1) {
            add(CardField::Id, Kind::Twice);
        }
        if (question.text.isEmpty()) {
            add(CardField::Words, Kind::Missing);
        }
        if (question.weight.isNegative()) {
            add(CardField::Weight, Kind::BelowZero);
        }
        if (question.bonus.isNegative()) {
            add(CardField::Bonus, Kind::BelowZero);
        }
        if (question.type == QuestionType::Scale && !(question.least < question.most)) {
            add(CardField::Scale, Kind::NoRoom);
        }
        if (question.type == QuestionType::Choice) {
            ofChoices(question);
        }
    }

    void ofChoices(const Question &question)
    {
        if (question.choices.size() < 2) {
            add(CardField::Choices, Kind::TooFew);
            return;
        }
        for (auto each = question.choices.begin(); each != question.choices.end(); ++each) {
            if (each->label.isEmpty()) {
                add(CardField::Choices, Kind::Missing);
                return;
            }
            if (each->worth.isNegative() || each->worth > Exact(1)) {
                add(CardField::Choices, Kind::OutOfRange);
                return;
            }
            // What was answered is known by its worth alone.
            if (std::any_of(question.choices.begin(), each,
                            [each](const auto &other) { return other.worth == each->worth; })) {
                add(CardField::Choices, Kind::Twice);
                return;
            }
        }
    }

    void ofCondition(const Question &question, int order)
    {
        if (question.onlyIf.isEmpty()) {
            return;
        }
        const Known on = m_known.value(question.onlyIf);
        if (on.question == nullptr) {
            add(CardField::Condition, Kind::Unknown);
        } else if (on.order >= order) {
            add(CardField::Condition, Kind::Behind);
        } else if (on.question->type != QuestionType::YesNo) {
            add(CardField::Condition, Kind::NotYesNo);
        }
    }

    const quality::ScorecardVersion &m_version;
    QHash<QString, int> m_names;
    QHash<QString, Known> m_known;
    CardPlace m_place;
    std::vector<CardFault> m_faults;
};

} // namespace

std::vector<CardFault> faultsOf(const quality::ScorecardVersion &version)
{
    return Finder(version).faults();
}

QString CardFaultText::of(CardFault fault)
{
    switch (fault.field) {
    case CardField::Title:
        return tr("Give the scorecard a title in at least one language.");
    case CardField::Grades:
        return fault.kind == Kind::Missing
                   ? tr("Give each grade a name.")
                   : tr("The first grade begins at 0, and each one above the one before.");
    case CardField::SectionName:
        if (fault.kind == Kind::TooFew) {
            return fault.place.isCard()
                       ? tr("Nothing can be scored: add a section with a question that weighs.")
                       : tr("The section has no question: add one, or remove it.");
        }
        return fault.kind == Kind::Twice ? tr("Another section has this name.")
                                         : tr("Give the section a name.");
    case CardField::SectionWeight:
    case CardField::Weight:
        return tr("A weight is 0 or more.");
    case CardField::Id:
        return fault.kind == Kind::Twice ? tr("Another question has this id.")
                                         : tr("Give the question an id, such as A1.");
    case CardField::Words:
        return tr("Write the question in at least one language.");
    case CardField::Scale:
        return tr("The end of the scale has to be above its begin.");
    case CardField::Choices:
        switch (fault.kind) {
        case Kind::TooFew:
            return tr("A choice needs at least two answers.");
        case Kind::OutOfRange:
            return tr("An answer is worth from 0 to 1.");
        case Kind::Twice:
            return tr("Two answers are worth the same: what was answered could not be told.");
        case Kind::Missing:
        case Kind::BelowZero:
        case Kind::NoRoom:
        case Kind::NotAscending:
        case Kind::Unknown:
        case Kind::NotYesNo:
        case Kind::Behind:
            break;
        }
        return tr("Give each answer a label.");
    case CardField::Bonus:
        return tr("Bonus points are 0 or more.");
    case CardField::Condition:
        if (fault.kind == Kind::Unknown) {
            return tr("The question of the condition is not there any more.");
        }
        return fault.kind == Kind::Behind
                   ? tr("The question of the condition has to come before this one.")
                   : tr("The question of the condition has to be one of yes or no.");
    }
    return {};
}

} // namespace fw::ui
