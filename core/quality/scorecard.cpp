// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/scorecard.h"

#include <QSet>

#include <algorithm>

namespace fw::quality {

using namespace Qt::StringLiterals;

namespace {

bool isBeyond(const Choice &choice)
{
    return choice.worth.isNegative() || choice.worth > Exact(1);
}

QString faultOf(const Question &question)
{
    if (question.id.isEmpty()) {
        return u"id"_s;
    }
    if (question.weight.isNegative()) {
        return u"weight"_s;
    }
    if (question.bonus.isNegative()) {
        return u"bonus"_s;
    }
    if (question.type == QuestionType::Scale && !(question.least < question.most)) {
        return u"scale"_s;
    }
    if (question.type == QuestionType::Choice &&
        (question.choices.empty() || std::ranges::any_of(question.choices, isBeyond))) {
        return u"choices"_s;
    }
    return {};
}

/// What has been checked of a scorecard so far.
class Checking final
{
public:
    [[nodiscard]] QString faultOf(const Section &section)
    {
        if (section.name.isEmpty() || m_names.contains(section.name)) {
            return u"section"_s;
        }
        m_names.insert(section.name);
        if (section.weight.isNegative()) {
            return u"weight"_s;
        }
        for (const Question &question : section.questions) {
            if (const QString fault = take(question); !fault.isEmpty()) {
                return fault;
            }
        }
        return {};
    }

private:
    [[nodiscard]] QString take(const Question &question)
    {
        if (m_ids.contains(question.id)) {
            return u"id"_s;
        }
        if (const QString fault = quality::faultOf(question); !fault.isEmpty()) {
            return fault;
        }
        if (!question.onlyIf.isEmpty() && !m_yesNo.contains(question.onlyIf)) {
            return u"condition"_s;
        }
        m_ids.insert(question.id);
        if (question.type == QuestionType::YesNo) {
            m_yesNo.insert(question.id);
        }
        return {};
    }

    QSet<QString> m_names;
    QSet<QString> m_ids;
    QSet<QString> m_yesNo;
};

} // namespace

const Question *Scorecard::find(const QString &id) const
{
    for (const Section &section : sections) {
        for (const Question &question : section.questions) {
            if (question.id == id) {
                return &question;
            }
        }
    }
    return nullptr;
}

Outcome check(const Scorecard &scorecard)
{
    Checking checking;
    for (const Section &section : scorecard.sections) {
        if (const QString fault = checking.faultOf(section); !fault.isEmpty()) {
            return Error{ErrorCode::InvalidArgument, fault};
        }
    }
    return success();
}

} // namespace fw::quality
