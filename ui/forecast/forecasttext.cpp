// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/forecasttext.h"

#include "core/demand/observedstandard.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/visibletext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;
using forecast::ModelId;
using Kind = forecast::CalendarRow::Kind;

namespace {

QDateTime localTime(TimePoint time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, zone);
}

/// The one of these models that missed least.
std::optional<ModelId> bestOf(const forecast::Forecaster::Study &study, bool isCalendar)
{
    std::optional<ModelId> best;
    for (const ModelId each : forecast::kAllModels) {
        const std::optional<double> &wape = study.wapes[std::size_t(each)];
        if (forecast::isCalendarModel(each) == isCalendar && wape &&
            (!best || *wape < *study.wapes[std::size_t(*best)])) {
            best = each;
        }
    }
    return best;
}

} // namespace

QString ForecastText::model(ModelId model)
{
    switch (model) {
    case ModelId::CalendarQuick:
        return tr("calendar model, quick level");
    case ModelId::CalendarSharp:
        return tr("calendar model, sharp days");
    case ModelId::CalendarSteady:
        return tr("calendar model, steady level");
    case ModelId::CalendarCautious:
        return tr("calendar model, cautious");
    case ModelId::SeasonalNaive:
        return tr("last same weekday");
    case ModelId::FourWeekMean:
        return tr("4-week mean");
    case ModelId::FourWeekMedian:
        return tr("4-week median");
    case ModelId::ExponentiallyWeighted:
        return tr("exponentially weighted weekdays");
    case ModelId::Count:
        break;
    }
    return {};
}

QString ForecastText::model(const QString &word)
{
    const std::optional<ModelId> known = forecast::modelFromWord(word);
    return known ? model(*known) : visibleText(word);
}

QString ForecastText::kind(Kind kind)
{
    switch (kind) {
    case Kind::Holiday:
        return tr("Holiday");
    case Kind::Workday:
        return tr("Make-up working day");
    case Kind::Festival:
        return tr("Festival");
    case Kind::Closed:
        return tr("Closed");
    case Kind::ClosedWeekday:
        return tr("Closed weekday");
    case Kind::Event:
        return tr("Event");
    case Kind::Statutory:
        return tr("Statutory holiday");
    }
    return {};
}

QString ForecastText::staffing(staffing::Model model)
{
    switch (model) {
    case staffing::Model::ErlangB:
        return tr("Erlang B: who finds nobody is lost");
    case staffing::Model::ErlangC:
        return tr("Erlang C: nobody gives up");
    case staffing::Model::ErlangA:
        return tr("Erlang A: callers give up");
    }
    return {};
}

QString ForecastText::formula(int formula)
{
    switch (formula) {
    case 2:
        return tr("SL-2: answered in time of all answered");
    case 3:
        return tr("SL-3: answered or abandoned in time of all offered");
    case 4:
        return tr("SL-4: as SL-1, without those who gave up in time");
    default:
        return tr("SL-1: answered in time of all offered");
    }
}

QString ForecastText::rule(staffing::ShrinkageRule rule)
{
    return rule == staffing::ShrinkageRule::Sum ? tr("added up") : tr("each of what is left");
}

QString ForecastText::choice(const forecast::Forecaster::Study &study)
{
    const std::optional<ModelId> chosen = forecast::modelFromWord(study.forecast.model);
    const std::optional<ModelId> calendar = bestOf(study, true);
    const std::optional<ModelId> simple = bestOf(study, false);
    const QString name = model(study.forecast.model);
    const QString begin = name.left(1).toUpper() + name.mid(1); // of a sentence
    const auto missed = [&study](ModelId model) {
        return formatShare(study.wapes[std::size_t(model)]);
    };
    if (!chosen || !simple) {
        return tr("%1: nothing of the past could be judged yet (%n whole day(s) are known).",
                  nullptr, study.daysKnown)
            .arg(begin);
    }
    if (study.forecast.isFallback && calendar) {
        //: %1 a simple method, %2 its error in percent, %3 that of the calendar model
        return tr("Fallback to %1: it missed by %2 in the last weeks, the calendar model by %3.")
            .arg(name, missed(*chosen), missed(*calendar));
    }
    if (!forecast::isCalendarModel(*chosen)) {
        return tr("%1: it missed by %2; a calendar model needs more days (%n known).", nullptr,
                  study.daysKnown)
            .arg(begin, missed(*chosen));
    }
    //: %1 a model, %2 its error in percent, %3 a simple method, %4 the error of that
    return tr("%1: it missed by %2 in the last weeks; the best simple method, %3, by %4.")
        .arg(begin, missed(*chosen), model(*simple), missed(*simple));
}

QString ForecastText::day(const forecast::Calendar &calendar, QDate date, const QString &queue)
{
    QStringList parts;
    for (const forecast::CalendarRow &row : calendar.rows()) {
        const bool isAbout = row.from <= date && date <= row.to &&
                             (row.queue.isEmpty() || row.queue == queue) &&
                             (row.kind != Kind::ClosedWeekday || row.weekday == date.dayOfWeek());
        if (!isAbout || row.kind == Kind::Festival || row.kind == Kind::Statutory) {
            continue;
        }
        QString part = row.kind == Kind::Event ? effect(row.factor) : kind(row.kind);
        if (!row.name.isEmpty()) {
            part += u' ' + visibleText(row.name);
        }
        parts << part;
    }
    return parts.join(u", "_s);
}

QString ForecastText::badField(const QString &field)
{
    if (field == "from"_L1) {
        return tr("The date is missing.");
    }
    if (field == "target"_L1) {
        return tr("No number of agents can reach this target; it lies between 0 and 100 %.");
    }
    if (field == "threshold"_L1) {
        return tr("The time to answer is from 0 to 86,400 seconds.");
    }
    if (field == "aht"_L1) {
        return tr("The handling time is more than 0 and at most 86,400 seconds.");
    }
    if (field == "patience"_L1) {
        return tr("The patience is more than 0 and at most 86,400 seconds.");
    }
    if (field == "occupancy"_L1) {
        return tr("The highest occupancy is more than 0 and at most 100 %.");
    }
    if (field == "abandoned"_L1) {
        return tr("The most who may give up is more than 0 and at most 100 %.");
    }
    if (field == "lines"_L1) {
        return tr("Lines are a whole number; 0 means no limit.");
    }
    if (field == "confidence"_L1) {
        return tr("The certainty is 0 for the point of the forecast, or from 50 to below 100 %.");
    }
    if (field == "shrinkage"_L1) {
        return tr("Each shrinkage has a name and a share, and something is left of 100 %.");
    }
    if (field == "teams"_L1) {
        return tr("Each team is named once, and the shares add up to 100 %.");
    }
    if (field == "horizon"_L1) {
        return tr("The forecast ends after it begins, and within 366 days.");
    }
    return tr("A field makes no sense: %1").arg(visibleText(field));
}

QString ForecastText::refusal(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotPermitted:
        return error.detail == "scope"_L1 ? tr("Your rights don't reach this queue.")
                                          : tr("You don't have the right to do this.");
    case ErrorCode::Conflict:
        return tr("Somebody else saved it first; look at what is there now.");
    case ErrorCode::NotFound:
        return tr("There are too few whole days of calls before this date.");
    case ErrorCode::InvalidArgument:
        return badField(error.detail);
    case ErrorCode::Unreadable:
    case ErrorCode::Unwritable:
    case ErrorCode::Malformed:
        return visibleText(error.detail);
    case ErrorCode::NewerSchema:
    case ErrorCode::OlderSchema:
    case ErrorCode::InUse:
    case ErrorCode::Full:
    case ErrorCode::Unreachable:
    case ErrorCode::Database:
        break;
    }
    return tr("It could not be kept: %1").arg(visibleText(error.detail));
}

QString ForecastText::basis(const demand::ObservedStandard &observed, const QTimeZone &zone)
{
    if (!isKnown(observed.since)) {
        //: %1 a number of weeks
        return tr("Nothing was heard of this queue in the last %1 weeks.")
            .arg(demand::kObservedWeeks);
    }
    const QLocale locale;
    //: %1 a number of calls
    const QString aht =
        observed.aht ? tr("handling time of %1 calls").arg(locale.toString(observed.completed))
                     //: %1 a number of calls, %2 how many there have to be
                     : tr("too few calls for the handling time (%1 of %2)")
                           .arg(observed.completed)
                           .arg(demand::kLeastCompleted);
    const QString patience =
        observed.patience
            //: %1 a number of callers, %2 a percentage
            ? tr("patience of %1 who gave up (±%2)")
                  .arg(locale.toString(observed.abandoned), share(observed.patienceError()))
            //: %1 a number of callers, %2 how many there have to be
            : tr("too few who gave up for the patience (%1 of %2)")
                  .arg(observed.abandoned)
                  .arg(demand::kLeastAbandoned);
    //: %1 a number of weeks, %2 a day, %3 and %4 what was found
    return tr("Last %1 weeks, heard since %2: %3; %4.")
        .arg(QString::number(demand::kObservedWeeks), date(localTime(observed.since, zone).date()),
             aht, patience);
}

QString ForecastText::name(const LocalizedText &text)
{
    return visibleText(text.in(QLocale().name()));
}

QString ForecastText::date(QDate date)
{
    return QLocale().toString(date, tr("ddd d MMM", "a day: Fri 20 Nov"));
}

QString ForecastText::clock(TimePoint time, const QTimeZone &zone)
{
    return localTime(time, zone).toString(u"HH:mm"_s);
}

QString ForecastText::moment(TimePoint time, const QTimeZone &zone)
{
    return QLocale().toString(localTime(time, zone), tr("d MMM, HH:mm", "a time: 20 Nov, 07:30"));
}

QString ForecastText::calls(double calls)
{
    constexpr double kSmall = 10;
    return QLocale().toString(calls, 'f', calls > 0 && calls < kSmall ? 1 : 0);
}

QString ForecastText::share(double share)
{
    return formatShare(std::isfinite(share) ? std::optional(share) : std::nullopt);
}

QString ForecastText::wait(double seconds)
{
    return std::isfinite(seconds) ? formatSeconds(seconds) : tr("without end");
}

QString ForecastText::effect(double factor)
{
    constexpr double kPercent = 100;
    const QString number = QLocale().toString(std::abs(factor - 1) * kPercent, 'g', 4);
    return (factor >= 1 ? u"+"_s : u"−"_s) + number + u'%';
}

} // namespace fw::ui
