// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/plantext.h"

#include "ui/quality/scoretext.h"
#include "ui/widgets/duration.h"

#include <QHash>
#include <QLocale>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::DrawnBy;
using quality::OperationFilter;
using quality::Reliability;
using quality::Trigger;

namespace {

constexpr int kDigits = 10; ///< more than are ever shown

double realOf(const Exact &value)
{
    return value.text(kDigits, Rounding::HalfUp).toDouble();
}

QString refusalBy(const QHash<QString, QString> &words, const Error &error)
{
    const QString known =
        error.code == ErrorCode::InvalidArgument ? words.value(error.detail) : QString();
    return known.isEmpty() ? ScoreText::refusal(error) : known;
}

} // namespace

QString PlanText::trigger(Trigger trigger)
{
    switch (trigger) {
    case Trigger::ShortTalk:
        //: why a call is worth hearing
        return tr("Very short");
    case Trigger::LongTalk:
        return tr("Very long");
    case Trigger::LongHold:
        return tr("Long hold");
    case Trigger::RepeatCall:
        return tr("Repeat call");
    case Trigger::Transfers:
        return tr("Transfers");
    case Trigger::Silence:
        return tr("Silence");
    case Trigger::Overtalk:
        return tr("Overtalk");
    case Trigger::Complaint:
        return tr("Complaint");
    case Trigger::AfterCoaching:
        return tr("After coaching");
    case Trigger::AfterFatal:
        return tr("After a fatal error");
    }
    return {};
}

QString PlanText::operation(OperationFilter operation)
{
    switch (operation) {
    case OperationFilter::Both:
        return tr("Self-operated and outsourced");
    case OperationFilter::SelfOperated:
        return tr("Self-operated");
    case OperationFilter::Outsourced:
        return tr("Outsourced");
    }
    return {};
}

QString PlanText::drawnBy(const quality::DrawnCall &call)
{
    switch (call.by) {
    case DrawnBy::Chance:
        return tr("Random");
    case DrawnBy::Filling:
        //: a call drawn because fewer were targeted than the plan wants
        return tr("Random, fills up");
    case DrawnBy::Trigger:
        break;
    }
    QStringList words;
    for (const Trigger each : call.triggers) {
        words.append(trigger(each));
    }
    return words.join(u", "_s);
}

QString PlanText::reliability(Reliability reliability)
{
    switch (reliability) {
    case Reliability::Unknown:
        //: nothing varies, so agreement can't be measured
        return tr("N/A");
    case Reliability::Unusable:
        return tr("Not usable");
    case Reliability::Tentative:
        return tr("Tentative");
    case Reliability::Reliable:
        return tr("Reliable");
    }
    return {};
}

QString PlanText::planRefusal(const Error &error)
{
    return refusalBy(
        {
            {u"period"_s, tr("Period: the last day has to be on or after the first one.")},
            {u"hours"_s, tr("Hours: begin and end have to differ.")},
            {u"talk"_s,
             tr("Talk: the longest has to be at least the shortest, or 0 for no limit.")},
            {u"form"_s, tr("Scorecard: choose one that is published.")},
            {u"seed"_s, tr("Seed: write a text without the character |. It has to be known to both "
                           "sides before the period begins.")},
            {u"quota"_s, tr("Calls per agent: at least one of both numbers has to be above 0.")},
            {u"random"_s, tr("Random part: choose 0 to 100 %.")},
            {u"triggers"_s, tr("Targeted part: choose at least one trigger, or a random part of "
                               "100 %.")},
            {u"limits"_s, tr("Triggers: their limits have to be above 0.")},
            {u"evaluators"_s, tr("Evaluators: name at least one, and nobody twice.")},
            {u"due"_s, tr("Due: choose a day on or after the end of the period.")},
            {u"replacement"_s, tr("Replacement: say why, in a few words.")},
            {u"plan"_s, tr("Keep the plan first.")},
        },
        error);
}

QString PlanText::calibrationRefusal(const Error &error)
{
    return refusalBy(
        {
            {u"form"_s, tr("Scorecard: choose one that is published.")},
            {u"calls"_s, tr("Calls: a session needs three to ten. There are not enough in this "
                            "period.")},
            {u"participants"_s, tr("Participants: name at least two, and nobody twice.")},
            {u"participant"_s, tr("Only participants of the session can do this.")},
            {u"expert"_s, tr("Expert: has to be one of the participants, or nobody.")},
            {u"facilitator"_s, tr("Facilitator: name one. Nobody else can open the session.")},
        },
        error);
}

QString PlanText::number(const std::optional<Exact> &value, int decimals)
{
    return value
               ? number(std::optional(realOf(value->rounded(decimals, Rounding::HalfUp))), decimals)
               : QString(kNoFigure);
}

QString PlanText::number(const std::optional<double> &value, int decimals)
{
    return value ? QLocale().toString(*value, 'f', decimals) : QString(kNoFigure);
}

QString PlanText::difference(const std::optional<Exact> &value, int decimals)
{
    return value && value->isPositive() ? u"+"_s + number(value, decimals)
                                        : number(value, decimals);
}

QString PlanText::difference(const std::optional<double> &value, int decimals)
{
    return value && *value > 0 ? u"+"_s + number(value, decimals) : number(value, decimals);
}

QString PlanText::share(const std::optional<Exact> &value)
{
    return value ? share(realOf(*value)) : QString(kNoFigure);
}

QString PlanText::share(double value)
{
    constexpr double kPercent = 100;
    return QLocale().toString(value * kPercent, 'f', 1) + u" %"_s;
}

QString PlanText::plusMinus(const std::optional<double> &halfWidth)
{
    return halfWidth ? u"±"_s + number(halfWidth, 1) : QString(kNoFigure);
}

QStringList PlanText::names(const QString &typed)
{
    QString plain = typed;
    for (const QChar comma : QStringView(u"，、;；\n")) {
        plain.replace(comma, u',');
    }
    QStringList names;
    for (const QStringList parts = plain.split(u','); const QString &each : parts) {
        if (const QString name = each.trimmed(); !name.isEmpty()) {
            names.append(name);
        }
    }
    return names;
}

} // namespace fw::ui
