// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/forecasttab.h"

#include "ui/floor/floordelegate.h"
#include "ui/floor/linemodel.h"
#include "ui/forecast/forecasttext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/segmentcontrol.h"

#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using forecast::CallSeries;
using forecast::ForecastPoint;
using forecast::PublishedForecast;

namespace {

constexpr int kDayColumns = 9;
constexpr int kIntervalColumns = 9;
constexpr int kMarginColumns = 6;
constexpr int kPastDays = 28; ///< beside the forecast

std::optional<double> shareOf(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

} // namespace

ForecastTab::ForecastTab(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_chart(new ForecastChart(theme, this))
    , m_scale(new SegmentControl(u"forecastScale"_s, 2, this))
    , m_dayModel(new LineModel(kDayColumns, 1, 7, this))
    , m_intervalModel(new LineModel(kIntervalColumns, 1, 8, this))
    , m_marginModel(new LineModel(kMarginColumns, 1, 5, this))
    , m_chartCard(new Card(this))
    , m_dayCard(new Card(this))
    , m_intervalCard(new Card(this))
    , m_marginCard(new Card(this))
    , m_dayView(new LiveTableView(u"forecastDays"_s, theme, m_dayCard))
    , m_intervalView(new LiveTableView(u"forecastIntervals"_s, theme, m_intervalCard))
    , m_marginView(new LiveTableView(u"forecastMargin"_s, theme, m_marginCard))
{
    setObjectName(u"forecastTab"_s);
    for (LiveTableView *view : {m_dayView, m_intervalView, m_marginView}) {
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        view->setItemDelegate(new FloorDelegate(theme, -1, -1, view));
    }
    m_dayView->setModel(m_dayModel);
    m_intervalView->setModel(m_intervalModel);
    m_marginView->setModel(m_marginModel);
    build();
    connect(m_dayView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const int row = m_dayView->currentIndex().row();
        if (row >= 0 && row < int(m_days.size())) {
            showDay(m_days[std::size_t(row)]);
        }
    });
    connect(m_intervalView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] {
                fillMargin();
                if (m_scale->current() == 1) {
                    m_chart->setCurrent(intervalRow());
                }
            });
    connect(m_scale, &SegmentControl::currentChanged, this, &ForecastTab::fillChart);
    connect(m_chart, &ForecastChart::placeChosen, this, &ForecastTab::followChart);
    retranslate();
}

void ForecastTab::build()
{
    m_dayView->setColumnPlan({-116, 56, 54, 54, 46, 48, 60, 58, -124}, {7, 3, 2});
    m_intervalView->setColumnPlan({54, -50, -50, -50, -50, -50, -60, -52, -58}, {7, 3, 2});
    m_marginView->setColumnPlan({-120, 66, 76, 70, 76, 84});
    m_chartCard->addControl(m_scale);
    m_chartCard->setBody(m_chart);
    m_dayCard->setBody(m_dayView);
    m_intervalCard->setBody(m_intervalView);
    m_marginCard->setBody(m_marginView);
    constexpr int kMarginHeight = 168; // three rows and what stands above them
    m_marginCard->setFixedHeight(kMarginHeight);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_intervalCard, 1);
    right->addWidget(m_marginCard);
    auto *tables = new QHBoxLayout;
    tables->setSpacing(8);
    tables->addWidget(m_dayCard, 11); // whole dates and notes
    tables->addLayout(right, 9);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_chartCard, 1);
    layout->addLayout(tables, 2);
    setFocusProxy(m_dayView);
}

void ForecastTab::show(const ForecastQuestion &question,
                       const std::shared_ptr<const ForecastAnswer> &answer)
{
    m_question = question;
    m_answer = answer;
    fill();
}

void ForecastTab::fill()
{
    fillDays();
    if (std::ranges::find(m_days, m_day) == m_days.end()) {
        m_day = m_days.empty() ? QDate() : m_days.front();
    }
    const auto row = std::ranges::find(m_days, m_day) - m_days.begin();
    if (row < std::ptrdiff_t(m_days.size())) {
        m_dayView->selectRow(int(row));
    }
    showDay(m_day);
}

ForecastTab::Sums ForecastTab::sumsOf(std::size_t point) const
{
    const ForecastPoint &said = m_answer->study.forecast.points[point];
    const demand::RequiredInterval &required = m_answer->required[point];
    const demand::QueueStandard *rule = standard();
    Sums sums{said.calls, said.low, said.high, said.naive, said.fourWeekMean};
    sums.inTime = said.calls * required.grade.serviceLevel(rule != nullptr ? rule->formula : 1);
    sums.agents = required.agents;
    sums.busy = required.agents * required.grade.occupancy;
    sums.mostAgents = required.agents;
    sums.mostGross = required.gross;
    return sums;
}

std::map<QDate, ForecastTab::Sums> ForecastTab::sumsByDay() const
{
    std::map<QDate, Sums> days;
    if (!m_answer) {
        return days;
    }
    for (std::size_t point = 0; point < m_answer->required.size(); ++point) {
        Sums &day = days[m_question->calls.dateOf(m_answer->required[point].start)];
        const Sums one = sumsOf(point);
        day.calls += one.calls;
        day.low += one.low;
        day.high += one.high;
        day.naive += one.naive;
        day.fourWeekMean += one.fourWeekMean;
        day.inTime += one.inTime;
        day.busy += one.busy;
        day.agents += one.agents;
        day.mostAgents = std::max(day.mostAgents, one.mostAgents);
        day.mostGross = std::max(day.mostGross, one.mostGross);
    }
    return days;
}

const demand::QueueStandard *ForecastTab::standard() const
{
    return m_question ? demand::standardOn(m_question->standards, m_question->request.queue, m_day)
                      : nullptr;
}

void ForecastTab::fillDays()
{
    std::vector<Line> lines;
    m_days.clear();
    for (const auto &[date, sums] : sumsByDay()) {
        m_days.push_back(date);
        const QString note =
            ForecastText::day(m_question->calendar, date, m_question->request.queue);
        lines.push_back({date.toJulianDay(),
                         {ForecastText::date(date), ForecastText::calls(sums.calls),
                          ForecastText::calls(sums.low), ForecastText::calls(sums.high),
                          QString::number(sums.mostAgents), QString::number(sums.mostGross),
                          formatShare(shareOf(sums.inTime, sums.calls)),
                          formatShare(shareOf(sums.busy, sums.agents)), note}});
    }
    m_dayModel->setLines(std::move(lines));
}

void ForecastTab::showDay(QDate day)
{
    m_day = day;
    fillIntervals();
    fillChart();
    fillMargin();
}

void ForecastTab::fillIntervals()
{
    std::vector<Line> lines;
    m_intervals.clear();
    if (m_answer && m_day.isValid()) {
        const PublishedForecast &made = m_answer->study.forecast;
        const QTimeZone &zone = m_question->calls.grid().zone();
        const demand::QueueStandard *rule = standard();
        for (std::size_t point = 0; point < made.points.size(); ++point) {
            const ForecastPoint &said = made.points[point];
            if (m_question->calls.dateOf(said.start) != m_day) {
                continue;
            }
            m_intervals.push_back(point);
            const demand::RequiredInterval &each = m_answer->required[point];
            const bool isNeeded = each.agents > 0;
            const auto figure = [isNeeded](const QString &text) {
                return isNeeded ? text : QString(kNoFigure);
            };
            lines.push_back(
                {toMicroseconds(said.start),
                 {ForecastText::clock(said.start, zone), ForecastText::calls(said.calls),
                  ForecastText::calls(said.low), ForecastText::calls(said.high),
                  QString::number(each.agents), QString::number(each.gross),
                  figure(formatShare(each.grade.serviceLevel(rule ? rule->formula : 1))),
                  figure(ForecastText::wait(each.grade.meanWait)),
                  figure(formatShare(each.grade.occupancy))}});
        }
        if (rule != nullptr) {
            //: %1 a percentage, %2 "added up" or "each of what is left"
            m_intervalCard->setRemark(
                tr("shrinkage %1, %2")
                    .arg(formatShare(rule->shrinkageShare()), ForecastText::rule(rule->rule)) +
                u" · SL-%1"_s.arg(rule->formula));
        }
    }
    m_intervalModel->setLines(std::move(lines));
    m_intervalCard->setTitle(m_day.isValid() ? ForecastText::date(m_day) : tr("Intervals"));
    const auto busiest = std::ranges::max_element(
        m_intervals, {}, [this](std::size_t point) { return m_answer->required[point].calls; });
    if (busiest != m_intervals.end() && intervalRow() < 0) {
        const int row = int(busiest - m_intervals.begin());
        m_intervalView->selectRow(row);
        m_intervalView->scrollTo(m_intervalModel->index(row, 0),
                                 QAbstractItemView::PositionAtCenter);
    }
}

int ForecastTab::intervalRow() const
{
    const int row = m_intervalView->currentIndex().row();
    return row < int(m_intervals.size()) ? row : -1;
}

void ForecastTab::fillMargin()
{
    std::vector<Line> lines;
    QString title = tr("One agent fewer or more");
    const demand::QueueStandard *rule = standard();
    if (const int row = intervalRow(); row >= 0 && rule != nullptr) {
        const demand::RequiredInterval &each = m_answer->required[m_intervals[std::size_t(row)]];
        //: %1 a time of the day
        title = tr("%1: one agent fewer or more")
                    .arg(ForecastText::clock(each.start, m_question->calls.grid().zone()));
        const double seconds =
            std::chrono::duration<double>(m_answer->study.forecast.interval).count();
        const staffing::Margin margin =
            staffing::marginOf(each.agents, rule->traffic(each.calls, seconds), rule->aim());
        const auto add = [&](const QString &name, int agents, const staffing::Grade &grade) {
            const bool isMet = rule->aim().isMetBy(grade);
            lines.push_back(
                {std::int64_t(lines.size()) + 1,
                 {name, QString::number(agents), formatShare(grade.serviceLevel(rule->formula)),
                  ForecastText::wait(grade.meanWait), formatShare(grade.abandoned),
                  formatShare(grade.occupancy)},
                 2,
                 isMet ? Tone::Good : Tone::Warning});
        };
        if (each.calls > 0 && margin.fewer) {
            add(tr("one fewer"), each.agents - 1, *margin.fewer);
        }
        if (each.calls > 0) {
            add(tr("required"), each.agents, margin.now);
            add(tr("one more"), each.agents + 1, margin.more);
        }
    }
    m_marginCard->setTitle(title);
    m_marginModel->setLines(std::move(lines));
}

std::vector<ForecastPlace> ForecastTab::dayPlaces() const
{
    std::vector<ForecastPlace> places;
    const std::map<QDate, Sums> said = sumsByDay();
    if (said.empty()) {
        return places;
    }
    for (QDate date = said.begin()->first.addDays(-kPastDays); date <= said.rbegin()->first;
         date = date.addDays(1)) {
        ForecastPlace place;
        place.label = QLocale().toString(date, tr("d MMM", "a day in a chart: 20 Nov"));
        place.name = ForecastText::date(date);
        const CallSeries::Day *heard = m_question->calls.day(date);
        // Today's calls are not all there yet; a day on which the clock is changed may be short.
        const auto whole = std::min(std::size_t(m_question->calls.slotCount()),
                                    m_question->calls.intervalsOf(date).size());
        if (heard != nullptr && std::size_t(heard->slotsHeard) >= whole) {
            place.heard = heard->total;
        }
        if (const auto found = said.find(date); found != said.end()) {
            const Sums &sums = found->second;
            place.calls = sums.calls;
            place.low = sums.low;
            place.high = sums.high;
            place.naive = sums.naive;
            place.fourWeekMean = sums.fourWeekMean;
        }
        places.push_back(std::move(place));
    }
    return places;
}

std::vector<ForecastPlace> ForecastTab::intervalPlaces() const
{
    std::vector<ForecastPlace> places;
    for (const std::size_t point : m_intervals) {
        const ForecastPoint &said = m_answer->study.forecast.points[point];
        ForecastPlace place;
        place.label = ForecastText::clock(said.start, m_question->calls.grid().zone());
        place.name = place.label;
        const auto slot = std::size_t(m_question->calls.slotOf(said.start));
        const CallSeries::Day *heard = m_question->calls.day(m_day);
        if (heard != nullptr && heard->heard[slot] > 0) {
            place.heard = heard->calls[slot];
        }
        place.calls = said.calls;
        place.low = said.low;
        place.high = said.high;
        place.naive = said.naive;
        place.fourWeekMean = said.fourWeekMean;
        places.push_back(std::move(place));
    }
    return places;
}

void ForecastTab::fillChart()
{
    const bool isByDay = m_scale->current() == 0;
    m_chart->setPlaces(isByDay ? dayPlaces() : intervalPlaces());
    if (isByDay) {
        const auto row = std::ranges::find(m_days, m_day) - m_days.begin();
        m_chart->setCurrent(m_days.empty() ? -1 : kPastDays + int(row));
    } else {
        m_chart->setCurrent(intervalRow());
    }
    m_chartCard->setTitle(isByDay || !m_day.isValid()
                              ? tr("Calls by day")
                              : tr("Calls on %1").arg(ForecastText::date(m_day)));
}

void ForecastTab::followChart(int place)
{
    if (m_scale->current() == 1) {
        m_intervalView->selectRow(place);
    } else if (place >= kPastDays) {
        m_dayView->selectRow(place - kPastDays);
    }
}

void ForecastTab::retranslate()
{
    m_scale->setTexts({tr("Days"), tr("Intervals")});
    m_scale->setAccessibleName(tr("What the chart shows"));
    m_dayCard->setTitle(tr("By day"));
    m_dayCard->setRemark(tr("low and high: sums over the intervals, the widest case"));
    m_dayView->setAccessibleName(tr("Forecast by day"));
    m_intervalView->setAccessibleName(tr("Forecast by interval"));
    m_marginView->setAccessibleName(tr("One agent fewer or more"));
    m_dayModel->setHeaders({tr("Day"), tr("Calls"), tr("Low"), tr("High"),
                            tr("Agents", "the most that are required at once"),
                            tr("Gross", "people to be rostered, with shrinkage"), tr("SL"),
                            tr("Occup.", "occupancy, short"), tr("Calendar")});
    m_intervalModel->setHeaders({tr("Time"), tr("Calls"), tr("Low"), tr("High"), tr("Required"),
                                 tr("Gross", "people to be rostered, with shrinkage"), tr("SL"),
                                 tr("Wait"), tr("Occup.", "occupancy, short")});
    m_marginModel->setHeaders(
        {QString(), tr("Agents"), tr("SL"), tr("Wait"), tr("Give up"), tr("Occupancy")});
    m_dayView->setEmptyText(tr("No forecast yet"));
    for (LiveTableView *view : {m_dayView, m_intervalView, m_marginView}) {
        view->layOutColumns();
    }
    m_chart->retranslate();
    fill();
}

} // namespace fw::ui
