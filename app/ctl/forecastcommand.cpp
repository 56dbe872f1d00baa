// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/forecastcommand.h"

#include "app/ctl/command.h"
#include "core/base/csvtext.h"
#include "core/forecast/calendartext.h"
#include "core/forecast/callstext.h"
#include "core/forecast/forecaster.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>
#include <QSaveFile>

namespace fw::ctl {

using namespace Qt::StringLiterals;
using namespace fw::forecast;

namespace {

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unreadable, u"%1: %2"_s.arg(path, file.errorString())};
    }
    return file.readAll();
}

/// A count with its unit at the end: 30m, 7d, 36h, 2w.
std::optional<std::chrono::minutes> spanOf(QString text)
{
    const QChar unit = text.isEmpty() ? QChar() : text.back();
    text.chop(1);
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    constexpr int kMost = 100'000;
    if (!isNumber || count < 1 || count > kMost) {
        return {};
    }
    switch (unit.unicode()) {
    case u'm':
        return std::chrono::minutes(count);
    case u'h':
        return std::chrono::hours(count);
    case u'd':
        return std::chrono::days(count);
    case u'w':
        return std::chrono::weeks(count);
    default:
        return {};
    }
}

/// The options of the command, as they were written and as they are meant.
class Options final
{
public:
    explicit Options(QCommandLineParser &parser)
        : m_parser(parser)
        , m_in(u"in"_s, u"Calls by interval: CSV with the columns ts and calls."_s, u"CSV"_s)
        , m_out(u"out"_s, u"Where the forecast goes: ts, calls, low, high, model."_s, u"CSV"_s)
        , m_interval(u"interval"_s, u"15m or 30m."_s, u"SPAN"_s, u"30m"_s)
        , m_horizon(u"horizon"_s, u"How far: 7d, 4w, 36h."_s, u"SPAN"_s, u"7d"_s)
        , m_origin(u"origin"_s, u"Nothing at or after this time is used."_s, u"TS"_s)
        , m_calendar(u"calendar"_s,
                     u"Holidays, festivals, closed days, events: CSV, or JSON in a file that ends "
                     "with .json; the word china for China's public holidays."_s,
                     u"FILE"_s)
        , m_zone(u"zone"_s, u"Time zone of times without an offset."_s, u"ZONE"_s,
                 u"Asia/Shanghai"_s)
        , m_queue(u"queue"_s, u"Whose rows of the calendar hold, beside those of all."_s, u"NAME"_s)
        , m_model(u"model"_s, u"This model, without a choice."_s, u"NAME"_s)
        , m_coverage(u"coverage"_s, u"Percents of the intervals that low and high shall hold."_s,
                     u"PERCENT"_s, u"80"_s)
    {
        parser.addOptions({m_in, m_out, m_interval, m_horizon, m_origin, m_calendar, m_zone,
                           m_queue, m_model, m_coverage});
    }

    /// Empty when all that is needed is there and makes sense.
    [[nodiscard]] QString fault();

    [[nodiscard]] QString in() const { return m_parser.value(m_in); }

    [[nodiscard]] QString out() const { return m_parser.value(m_out); }

    [[nodiscard]] QString calendar() const { return m_parser.value(m_calendar); }

    [[nodiscard]] const ForecastRequest &request() const { return m_request; }

    [[nodiscard]] const IntervalGrid &grid() const { return m_grid; }

private:
    [[nodiscard]] QString timeFault();

    const QCommandLineParser &m_parser;
    QCommandLineOption m_in;
    QCommandLineOption m_out;
    QCommandLineOption m_interval;
    QCommandLineOption m_horizon;
    QCommandLineOption m_origin;
    QCommandLineOption m_calendar;
    QCommandLineOption m_zone;
    QCommandLineOption m_queue;
    QCommandLineOption m_model;
    QCommandLineOption m_coverage;
    ForecastRequest m_request;
    IntervalGrid m_grid;
};

QString Options::fault()
{
    if (in().isEmpty() || out().isEmpty() || m_parser.value(m_origin).isEmpty() ||
        !m_parser.positionalArguments().isEmpty()) {
        return u"forecast needs --in CSV --origin TS --out CSV"_s;
    }
    if (const QString words = timeFault(); !words.isEmpty()) {
        return words;
    }
    m_request.queue = m_parser.value(m_queue);
    if (m_parser.isSet(m_model)) {
        m_request.model = modelFromWord(m_parser.value(m_model));
        if (!m_request.model) {
            QStringList words;
            for (const ModelId model : kAllModels) {
                words.push_back(forecast::wordOf(model));
            }
            return u"--model is one of %1"_s.arg(words.join(u", "_s));
        }
    }
    constexpr double kPercent = 100;
    bool isNumber = false;
    m_request.coverage = m_parser.value(m_coverage).toDouble(&isNumber) / kPercent;
    return isNumber && m_request.coverage > 0 && m_request.coverage < 1
               ? QString()
               : u"--coverage is between 0 and 100"_s;
}

QString Options::timeFault()
{
    const QTimeZone zone(m_parser.value(m_zone).toUtf8());
    if (!zone.isValid()) {
        return u"--zone: no time zone: %1"_s.arg(m_parser.value(m_zone));
    }
    const auto interval = spanOf(m_parser.value(m_interval));
    if (interval != std::chrono::minutes(15) && interval != std::chrono::minutes(30)) {
        return u"--interval is 15m or 30m"_s;
    }
    m_grid = IntervalGrid(zone, *interval);
    const auto origin = timeFromText(m_parser.value(m_origin), zone);
    if (!origin || m_grid.intervalStart(*origin) != *origin) {
        return u"--origin is the begin of an interval, as 2026-03-01T00:00"_s;
    }
    const auto horizon = spanOf(m_parser.value(m_horizon));
    if (!horizon || *horizon > std::chrono::days(Forecaster::kMostDays) || *horizon < *interval) {
        return u"--horizon is from one interval to %1d"_s.arg(Forecaster::kMostDays);
    }
    m_request.origin = *origin;
    // Whole days are days of the calendar: one of them may have 23 or 25 hours.
    const auto wholeDays = std::chrono::floor<std::chrono::days>(*horizon);
    const CallSeries days(m_grid);
    m_request.until = *horizon == wholeDays && m_grid.dayStart(*origin) == *origin
                          ? days.startOf(days.dateOf(*origin).addDays(wholeDays.count()))
                          : *origin + *horizon;
    return {};
}

Result<CallSeries> readCalls(const Options &options)
{
    const Result<QByteArray> text = readFile(options.in());
    const Result<ReadCalls> read =
        text ? callsFromCsv(*text, options.in(), options.grid()) : Result<ReadCalls>(text.error());
    if (!read) {
        return read.error();
    }
    if (!read->faults.empty()) {
        return read->faults.front();
    }
    return read->calls.before(options.request().origin);
}

Result<Calendar> readCalendar(const QString &path)
{
    if (path.isEmpty()) {
        return Calendar();
    }
    if (path == u"china"_s) {
        return chinaCalendar();
    }
    const Result<QByteArray> text = readFile(path);
    if (!text) {
        return text.error();
    }
    return path.endsWith(u".json"_s, Qt::CaseInsensitive) ? calendarFromJson(*text, path)
                                                          : calendarFromCsv(*text, path);
}

QByteArray textOf(const PublishedForecast &made, const QTimeZone &zone)
{
    QByteArray text = csvLine({u"ts"_s, u"calls"_s, u"low"_s, u"high"_s, u"model"_s});
    for (const ForecastPoint &point : made.points) {
        const qint64 msecs =
            std::chrono::floor<std::chrono::milliseconds>(point.start).time_since_epoch().count();
        const QString start =
            QDateTime::fromMSecsSinceEpoch(msecs, zone)
                .toOffsetFromUtc(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC)))
                .toString(Qt::ISODate);
        constexpr int kPlaces = 3;
        text += csvLine({start, QString::number(point.calls, 'f', kPlaces),
                         QString::number(point.low, 'f', kPlaces),
                         QString::number(point.high, 'f', kPlaces), made.model});
    }
    return text;
}

Outcome forecastOf(const Options &options)
{
    const Result<Calendar> calendar = readCalendar(options.calendar());
    if (!calendar) {
        return calendar.error();
    }
    const Result<CallSeries> series = readCalls(options);
    if (!series) {
        return series.error();
    }
    const Result<PublishedForecast> made = Forecaster::make(*series, *calendar, options.request());
    if (!made) {
        return Error{made.error().code, u"%1: %2"_s.arg(options.in(), made.error().detail)};
    }
    QSaveFile file(options.out());
    const QByteArray text = textOf(*made, options.grid().zone());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return Error{ErrorCode::Unwritable, u"%1: %2"_s.arg(options.out(), file.errorString())};
    }
    return success();
}

} // namespace

int runForecast(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Says how many calls will come by interval, from those that came before an origin. The "
        "model is chosen by what it would have missed in the weeks before; low and high hold as "
        "many intervals as --coverage says. An interval that has no line counts as not heard."_s);
    Options options(parser);
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    if (const QString fault = options.fault(); !fault.isEmpty()) {
        return Command::fail(fault, kUsage);
    }
    const Outcome done = forecastOf(options);
    return done ? int(kDone) : Command::fail(done.error().detail, kFailed);
}

} // namespace fw::ctl
