// SPDX-License-Identifier: GPL-3.0-or-later
// bench_forecast [FILE]: forecasts of a call centre's real half hours, from rolling origins, beside
// plain methods in the same run and beside the best figures that were known before. FILE: one row a
// day, "date,s0,...", the half hours from 07:00 on (the bank's calls of R's package fpp3; Weinberg,
// Brown and Stroud, JASA 102 (2007), 1185-1198). Nothing of it is part of the program.
#include "core/forecast/forecaster.h"
#include "core/forecast/intraday.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstdio>
#include <ctime>

namespace {

using namespace fw;
using namespace fw::forecast;
using namespace Qt::StringLiterals;

constexpr int kFirstSlot = 14; // 07:00
constexpr int kFirstOrigin = 100;
constexpr int kStep = 5; // rows: a week without its weekend
constexpr int kMonth = 20;
constexpr double kPercent = 100;

/// Holidays of the bank that everybody knew of beforehand. Days that are missing for another reason
/// are not told.
Calendar bankCalendar()
{
    std::vector<CalendarRow> rows;
    for (const QDate day : {QDate(2003, 5, 26), QDate(2003, 7, 4), QDate(2003, 9, 1)}) {
        rows.push_back({CalendarRow::Kind::Closed, day, day, {}, 0, 1, u"holiday"_s});
    }
    return Calendar(std::move(rows));
}

struct History
{
    CallSeries series{IntervalGrid(QTimeZone::utc(), std::chrono::minutes(30))};
    std::vector<QDate> days;
    std::size_t columns = 0;
};

bool read(const QString &path, History &history)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    file.readLine();
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        const QDate date = QDate::fromString(QString::fromLatin1(cells.front()), Qt::ISODate);
        if (!date.isValid()) {
            return false;
        }
        history.columns = std::size_t(cells.size() - 1);
        for (qsizetype cell = 1; cell < cells.size(); ++cell) {
            history.series.add(history.series.startOf(date) +
                                   std::chrono::minutes(30) * (kFirstSlot + cell - 1),
                               cells[cell].toDouble());
        }
        history.days.push_back(date);
    }
    return int(history.days.size()) > kFirstOrigin + kMonth;
}

struct Sums
{
    double error = 0;
    double calls = 0;
    double dayError = 0;
    double intervals = 0;

    void add(const std::vector<double> &forecast, const std::vector<double> &heard,
             std::size_t from)
    {
        double forecastTotal = 0;
        double heardTotal = 0;
        for (std::size_t slot = from; slot < heard.size(); ++slot) {
            error += std::abs(forecast[slot] - heard[slot]);
            forecastTotal += forecast[slot];
            heardTotal += heard[slot];
        }
        calls += heardTotal;
        dayError += std::abs(forecastTotal - heardTotal);
    }

    [[nodiscard]] double wape() const { return kPercent * error / calls; }
};

double twoPlaces(double value)
{
    constexpr double kPlaces = 1000;
    return std::round(value * kPlaces) / kPlaces;
}

/// Mean absolute error of the row a week above, in the first training window: the unit of MASE.
double naiveUnit(const History &history)
{
    double sum = 0;
    for (std::size_t row = kStep; row < kFirstOrigin; ++row) {
        const std::vector<double> &now = history.series.day(history.days[row])->calls;
        const std::vector<double> &then = history.series.day(history.days[row - kStep])->calls;
        for (std::size_t slot = 0; slot < now.size(); ++slot) {
            sum += std::abs(now[slot] - then[slot]);
        }
    }
    return sum / double((kFirstOrigin - kStep) * history.columns);
}

/// What the Forecaster gives out, as slots by day.
std::map<QDate, std::vector<ForecastPoint>> published(const History &history,
                                                      const Calendar &calendar, std::size_t origin,
                                                      std::size_t days,
                                                      std::optional<ModelId> model, QString *word)
{
    ForecastRequest request;
    request.origin = history.series.startOf(history.days[origin]);
    request.until = history.series.startOf(history.days[origin + days - 1].addDays(1));
    request.model = model;
    const Result<PublishedForecast> made = Forecaster::make(history.series, calendar, request);
    if (!made) {
        std::fputs(qPrintable(made.error().detail), stderr);
        std::abort();
    }
    *word = made->model;
    std::map<QDate, std::vector<ForecastPoint>> byDay;
    for (const ForecastPoint &point : made->points) {
        byDay[history.series.dateOf(point.start)].push_back(point);
    }
    return byDay;
}

QJsonObject measure(const History &history, const Calendar &calendar, std::size_t origins,
                    std::size_t horizon, std::optional<ModelId> model)
{
    Sums ours;
    Sums naive;
    Sums mean;
    double covered = 0;
    double intervals = 0;
    QJsonObject models;
    const std::clock_t begin = std::clock();
    for (std::size_t number = 0; number < origins; ++number) {
        const std::size_t origin = kFirstOrigin + kStep * number;
        QString word;
        auto byDay = published(history, calendar, origin, horizon, model, &word);
        models[word] = models[word].toInt() + 1;
        for (std::size_t row = origin; row < origin + horizon; ++row) {
            const std::vector<double> &heard = history.series.day(history.days[row])->calls;
            std::vector<double> said;
            std::vector<double> naiveSaid;
            std::vector<double> meanSaid;
            for (const ForecastPoint &point : byDay[history.days[row]]) {
                const double came = heard[said.size()];
                covered += point.calls > 0 && point.low <= came && came <= point.high ? 1 : 0;
                intervals += point.calls > 0 ? 1 : 0;
                said.push_back(point.calls);
                naiveSaid.push_back(point.naive);
                meanSaid.push_back(point.fourWeekMean);
            }
            ours.add(said, heard, 0);
            naive.add(naiveSaid, heard, 0);
            mean.add(meanSaid, heard, 0);
        }
    }
    const double cpu = 1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC;
    const double cells = double(origins * horizon * history.columns);
    const double unit = naiveUnit(history);
    return {{u"wape"_s, twoPlaces(ours.wape())},
            {u"mase"_s, twoPlaces(ours.error / cells / unit)},
            {u"day_wape"_s, twoPlaces(kPercent * ours.dayError / ours.calls)},
            {u"naive_wape"_s, twoPlaces(naive.wape())},
            {u"naive_mase"_s, twoPlaces(naive.error / cells / unit)},
            {u"mean_4_wape"_s, twoPlaces(mean.wape())},
            {u"mean_4_mase"_s, twoPlaces(mean.error / cells / unit)},
            {u"covered_of_80"_s, twoPlaces(kPercent * covered / intervals)},
            {u"cpu_ms_an_origin"_s, twoPlaces(cpu / double(origins))},
            {u"models"_s, models}};
}

/// The rest of the day after an hour, by the week's forecast and by its update.
QJsonObject intraday(const History &history, const Calendar &calendar, int slot)
{
    constexpr std::size_t kOrigins = 12;
    Sums plan;
    Sums plain;
    Sums shrunk;
    for (std::size_t number = 0; number < kOrigins; ++number) {
        const std::size_t origin = kFirstOrigin + kStep * number;
        const QDate end = history.days[origin];
        const QueueDays days(history.series, calendar, {}, end);
        const Backtest backtest(history.series, calendar, {}, end, {});
        const ModelId chosen = backtest.choose().model;
        const IntradayUpdate update(backtest.judged(chosen));
        const auto model = ForecastModel::learn(chosen, days);
        for (std::size_t row = origin; model && row < origin + kStep; ++row) {
            const std::vector<double> &heard = history.series.day(history.days[row])->calls;
            std::vector<double> said = model->forecast(history.days[row]);
            const double factor = update.factor(said, heard, slot);
            double soFar = 0;
            double planned = 0;
            for (std::size_t at = 0; at < std::size_t(slot); ++at) {
                soFar += heard[at];
                planned += said[at];
            }
            const auto from = std::size_t(slot);
            plan.add(said, heard, from);
            std::vector<double> other = said;
            for (std::size_t at = 0; at < said.size(); ++at) {
                other[at] = said[at] * soFar / planned;
                said[at] *= factor;
            }
            plain.add(other, heard, from);
            shrunk.add(said, heard, from);
        }
    }
    return {{u"without"_s, twoPlaces(plan.wape())},
            {u"plain_ratio"_s, twoPlaces(plain.wape())},
            {u"shrunk"_s, twoPlaces(shrunk.wape())}};
}

QJsonObject known()
{
    return {{u"week_wape"_s, 5.07},        {u"week_mase"_s, 0.618},
            {u"week_day_wape"_s, 3.51},    {u"month_wape"_s, 5.47},
            {u"mean_4_wape"_s, 6.87},      {u"naive_wape"_s, 8.44},
            {u"intraday_13_wape"_s, 4.46}, {u"poisson_floor_wape"_s, 2.28}};
}

} // namespace

int main(int argc, char *argv[])
{
    QJsonObject report;
    History history;
    if (argc < 2) {
        report[u"skipped"_s] = u"no file of calls was named: bench_forecast FILE"_s;
    } else if (!read(QFile::decodeName(argv[1]), history)) {
        std::fprintf(stderr, "%s: not one row a day, or too few\n", argv[1]);
        return 1;
    } else {
        constexpr std::size_t kWeekOrigins = 12;
        constexpr std::size_t kMonthOrigins = 9;
        const Calendar calendar = bankCalendar();
        report[u"known_before"_s] = known();
        report[u"week"_s] = measure(history, calendar, kWeekOrigins, kStep, {});
        report[u"month"_s] = measure(history, calendar, kMonthOrigins, kMonth, {});
        for (const ModelId model : kAllModels) {
            report[u"week_"_s + wordOf(model)] =
                measure(history, calendar, kWeekOrigins, kStep, model);
        }
        constexpr int kSlotsAnHour = 2;
        for (const int hour : {9, 11, 13, 15}) {
            report[u"intraday_%1"_s.arg(hour, 2, 10, QLatin1Char('0'))] =
                intraday(history, calendar, hour * kSlotsAnHour);
        }
    }
    std::puts(QJsonDocument(report).toJson(QJsonDocument::Indented).constData());
    return 0;
}
