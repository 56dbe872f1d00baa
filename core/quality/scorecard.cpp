// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/scorecard.h"

#include <QSet>

namespace fw::quality {

using namespace Qt::StringLiterals;

namespace {

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
    return {};
}

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
    QSet<QString> names;
    QSet<QString> ids;
    for (const Section &section : scorecard.sections) {
        if (section.name.isEmpty() || names.contains(section.name)) {
            return Error{ErrorCode::InvalidArgument, u"section"_s};
        }
        names.insert(section.name);
        if (section.weight.isNegative()) {
            return Error{ErrorCode::InvalidArgument, u"weight"_s};
        }
        for (const Question &question : section.questions) {
            const QString fault = ids.contains(question.id) ? u"id"_s : faultOf(question);
            if (!fault.isEmpty()) {
                return Error{ErrorCode::InvalidArgument, fault};
            }
            ids.insert(question.id);
        }
    }
    return success();
}

} // namespace fw::quality
