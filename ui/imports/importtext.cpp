// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importtext.h"

#include "ui/settings/feedtext.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace fw::ui {

using namespace Qt::StringLiterals;
using history::ImportedLog;
using queuelog::LineFault;

namespace {

QString timeText(TimePoint time, const QTimeZone &zone)
{
    const QDateTime at =
        QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, Qt::UTC).toTimeZone(zone);
    return at.toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

QString ImportText::fault(LineFault fault)
{
    switch (fault) {
    case LineFault::TooLong:
        return tr("The line is longer than any that Asterisk writes.");
    case LineFault::TooFewFields:
        return tr("The line has fewer than five fields.");
    case LineFault::BadTime:
        return tr("The time cannot be read, or lies in the future.");
    case LineFault::OutOfOrder:
        return tr("The line is more than an hour older than one above it.");
    case LineFault::UnknownEvent:
        return tr("Asterisk writes no such event.");
    case LineFault::NoName:
        return tr("The line names no call, queue or agent, and its event needs one.");
    case LineFault::BadNumber:
        return tr("A number of seconds is missing or cannot be read.");
    case LineFault::TooManyNames:
        return tr("The file names more queues or agents than any switch has.");
    }
    return {};
}

QString ImportText::done(const ImportedLog &log, const QTimeZone &zone)
{
    const auto grown = [&log](std::int64_t history::FileCount::*field) {
        return static_cast<int>(log.count.*field - log.before.*field);
    };
    //: %1: lines, %2: calls, %3: errors, each with its number
    QString text = tr("%1, %2, %3.")
                       .arg(tr("%n line(s)", nullptr, grown(&history::FileCount::lines)),
                            tr("%n call(s)", nullptr, grown(&history::FileCount::calls)),
                            tr("%n error(s)", nullptr, grown(&history::FileCount::errors)));
    if (grown(&history::FileCount::beyond) > 0) {
        //: %1 is a day and a time
        text += u' ' + tr("Lines from %1 on were left out: that time is known already.")
                           .arg(timeText(log.until, zone));
    }
    if (log.hasRest) {
        text += u' ' + tr("The last line is not finished; it is read when the file has grown.");
    }
    return text;
}

QString ImportText::log(const ImportedLog &log, const QTimeZone &zone)
{
    switch (log.end) {
    case ImportedLog::End::Waiting:
        return tr("Not finished. Start again to go on from there.");
    case ImportedLog::End::Done:
        return done(log, zone);
    case ImportedLog::End::Nothing:
        return tr("All of it was imported before.");
    case ImportedLog::End::Recorded:
        //: %1 is a day and a time
        return tr("Refused: this switch has been recorded since %1, and the file begins later.")
            .arg(timeText(log.until, zone));
    case ImportedLog::End::Overlaps:
        return tr("Refused: it begins in a time that was imported from another file.");
    case ImportedLog::End::NotALog:
        return tr("Refused: its begin holds no line of a queue_log.");
    case ImportedLog::End::Failed:
        return FeedText::error(log.error);
    }
    return {};
}

} // namespace fw::ui
