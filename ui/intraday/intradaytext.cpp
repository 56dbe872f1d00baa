// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intraday/intradaytext.h"

#include "ui/roster/rostertext.h"
#include "ui/widgets/visibletext.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;
using intraday::Move;
using intraday::MoveKind;
using intraday::MoveWay;
using intraday::Staffing;

namespace {

constexpr double kMinutesOfHour = 60;

QString numberText(double value)
{
    const QString text = QString::number(value, 'f', 1);
    return text.endsWith(u".0"_s) ? text.chopped(2) : text;
}

QString signedText(double value)
{
    const QString text = numberText(std::abs(value));
    if (text == u"0"_s) {
        return text;
    }
    return (value < 0 ? QChar(0x2212) : QChar(u'+')) + text;
}

QString hoursText(int minutes)
{
    return numberText(minutes / kMinutesOfHour);
}

} // namespace

QString IntradayText::clock(TimePoint time, const QTimeZone &zone)
{
    const auto ms = std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(ms.count(), zone).toString(u"HH:mm"_s);
}

QString IntradayText::span(TimePoint from, TimePoint to, const QTimeZone &zone)
{
    return clock(from, zone) + QChar(0x2013) + clock(to, zone);
}

QString IntradayText::people(double people)
{
    return numberText(people);
}

QString IntradayText::signedPeople(double people)
{
    return signedText(people);
}

QString IntradayText::points(const whatif::Estimate &estimate)
{
    return u"%1 ± %2"_s.arg(signedText(estimate.mean * 100),
                            QString::number(estimate.halfWidth * 100, 'f', 1));
}

QString IntradayText::title(const Move &move)
{
    const QString name = visibleText(move.name.in(QLocale().name()));
    const QString was = RosterText::clock(move.was.from);
    const QString becomes = RosterText::clock(move.becomes.from);
    const QString end = RosterText::clock(move.becomes.to);
    const QString activity = RosterText::activity(move.activity);
    switch (move.kind) {
    case MoveKind::ShiftBreak:
    case MoveKind::ShiftActivity:
        //: %1 break, meal, training or meeting, %2 a name, %3 and %4 times
        return tr("%1 of %2: %3 → %4").arg(activity, name, was, becomes);
    case MoveKind::CancelActivity:
        //: %1 training or meeting, %2 a name, %3 hours of the day
        return tr("%1 of %2 at %3 is cancelled").arg(activity, name, RosterText::hours({move.was}));
    case MoveKind::ExtendShift:
        //: %1 a name, %2 a time
        return tr("%1 stays until %2").arg(name, end);
    case MoveKind::BeginEarlier:
        return tr("%1 begins at %2").arg(name, becomes);
    case MoveKind::CallIn:
        //: %1 a name, %2 hours of the day
        return tr("%1 comes in, %2").arg(name, RosterText::hours({move.becomes}));
    case MoveKind::Lend:
        //: %1 a name, %2 hours of the day
        return tr("%1 is lent to these queues, %2").arg(name, RosterText::hours({move.becomes}));
    case MoveKind::EndEarlier:
        return tr("%1 goes home at %2").arg(name, end);
    }
    return {};
}

QString IntradayText::reason(const Move &move, const QTimeZone &zone)
{
    const QString when = span(move.reason.from, move.reason.to, zone);
    if (move.reason.people < 0) {
        //: %1 a number of people, %2 hours of the day
        return tr("up to %1 missing %2").arg(numberText(-move.reason.people), when);
    }
    //: %1 a number of people, %2 hours of the day
    return tr("up to %1 too many %2").arg(numberText(move.reason.people), when);
}

QString IntradayText::effect(const Move &move)
{
    //: %1 a difference of the service level in points, such as "+1.4 ± 0.3"
    return tr("%1 points over the rest of the day").arg(points(move.effect.rest));
}

QString IntradayText::windowEffect(const Move &move, const QTimeZone &zone)
{
    //: %1 a difference of the service level in points, %2 hours of the day
    return tr("%1 points %2")
        .arg(points(move.effect.window), span(move.effect.from, move.effect.to, zone));
}

QString IntradayText::cost(const Move &move)
{
    const roster::PayMinutes &pay = move.pay;
    QStringList parts;
    const auto add = [&parts](int minutes, int rate) {
        if (minutes > 0) {
            //: %1 hours, %2 a percentage
            parts << tr("%1 h at %2%").arg(hoursText(minutes), QString::number(rate));
        }
    };
    add(pay.normal, 100);
    add(pay.longer, 150);
    add(pay.restDay, 200);
    add(pay.holiday, 300);
    if (!parts.isEmpty()) {
        return parts.join(u" + "_s);
    }
    if (pay.total() < 0) {
        //: %1 hours
        return tr("saves %1 h").arg(hoursText(-pay.total()));
    }
    if (move.kind == MoveKind::Lend) {
        return tr("no pay; missing from their own queues meanwhile");
    }
    return move.kind == MoveKind::CancelActivity ? tr("no pay; it has to be held another day")
                                                 : tr("no pay");
}

QString IntradayText::message(const Move &move, const QTimeZone &zone)
{
    return title(move) + u"\n"_s + reason(move, zone) + u"\n"_s + effect(move) + u"; "_s +
           windowEffect(move, zone) + u"\n"_s + cost(move);
}

QString IntradayText::action(MoveWay way)
{
    switch (way) {
    case MoveWay::Request:
        return tr("Request");
    case MoveWay::Draft:
        return tr("Into the draft");
    case MoveWay::Words:
        break;
    }
    return tr("Copy as text");
}

QString IntradayText::done(MoveWay way)
{
    switch (way) {
    case MoveWay::Request:
        return tr("Asked for as overtime. It is decided on among the requests of the roster.");
    case MoveWay::Draft:
        return tr("In the draft of the roster. It holds when the draft is published.");
    case MoveWay::Words:
        break;
    }
    return tr("Copied, for a message to whoever may do it.");
}

QString IntradayText::staffing(const intraday::MoveAnswer &answer)
{
    switch (answer.staffing) {
    case Staffing::Enough:
        return tr("Enough people for the rest of the day");
    case Staffing::Short:
        return answer.moves.empty() ? tr("People are missing, and no permitted move helps")
                                    : tr("People are missing; these help most for their cost");
    case Staffing::Surplus:
        return answer.moves.empty() ? tr("Some are free, and nobody can be let go")
                                    : tr("Nobody is missing; these can go");
    case Staffing::NotKnown:
        break;
    }
    return tr("Needs a forecast, a released roster and time left today");
}

QString IntradayText::refusal(const Error &error)
{
    if (error.code == ErrorCode::Conflict) {
        return tr("The plan of this day has changed meanwhile. Search again.");
    }
    return RosterText::refusal(error);
}

} // namespace fw::ui
