// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/digitentry.h"

namespace fw::ui {

using quality::Answer;

std::optional<Answer> DigitEntry::typed(const quality::Question &question, QChar character)
{
    if (question.type == quality::QuestionType::Choice) {
        const int choice = character.digitValue() - 1;
        const bool isThere = choice >= 0 && choice < static_cast<int>(question.choices.size());
        return Answer::of(isThere ? question.choices[static_cast<std::size_t>(choice)].worth
                                  : Exact(-1));
    }
    m_typed += character;
    std::optional<Exact> number = Exact::parse(m_typed);
    if (number && *number > question.most) { // a new number begins
        m_typed = character;
        number = Exact::parse(m_typed);
    }
    if (!number) {
        return std::nullopt;
    }
    if (*number < question.least && *number * Exact(10) <= question.most && !number->isZero()) {
        return std::nullopt;
    }
    if (*number < question.least) {
        m_typed.clear();
    }
    return Answer::of(*number);
}

} // namespace fw::ui
