// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/chartcard.h"

#include "ui/reports/heatmap.h"
#include "ui/reports/reportchart.h"
#include "ui/reports/reporttext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmentcontrol.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fw::ui {

using namespace Qt::StringLiterals;
using reports::Counter;

ChartCard::ChartCard(reports::ReportSource &source, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_card(new Card(this))
    , m_kind(new SegmentControl(u"reportChartKind"_s, kChartKinds, m_card))
    , m_heatMetric(new QComboBox(m_card))
    , m_stack(new QStackedWidget(m_card))
    , m_chart(new ReportChart(theme, m_stack))
    , m_map(new HeatMap(theme, m_stack))
    , m_message(new QLabel(m_stack))
{
    build();
    join();
    retranslate();
    draw();
}

ChartCard::~ChartCard()
{
    for (QFutureWatcherBase *watcher : std::initializer_list<QFutureWatcherBase *>{
             &m_curveAnswer, &m_heatAnswer, &m_callsAnswer}) {
        watcher->disconnect(this);
        watcher->cancel();
    }
}

void ChartCard::build()
{
    m_heatMetric->setObjectName(u"heatMetric"_s);
    m_heatMetric->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_heatMetric->setMinimumWidth(120);
    m_message->setObjectName(u"reportChartMessage"_s);
    m_message->setProperty("role", u"muted"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    for (QWidget *page : std::initializer_list<QWidget *>{m_chart, m_map, m_message}) {
        m_stack->addWidget(page);
    }
    m_card->addControl(m_heatMetric);
    m_card->addControl(m_kind);
    m_card->setBody(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    setMinimumHeight(210);
}

void ChartCard::join()
{
    connect(m_kind, &SegmentControl::currentChanged, this, [this] {
        askWhatIsMissing();
        draw();
    });
    connect(m_heatMetric, &QComboBox::activated, this, &ChartCard::draw);
    connect(m_chart, &ReportChart::currentChanged, this, &ChartCard::showRemark);
    connect(m_map, &HeatMap::currentChanged, this, &ChartCard::showRemark);
    connect(m_chart, &ReportChart::activated, this, &ChartCard::askBehind);
    connect(&m_curveAnswer, &QFutureWatcherBase::finished, this,
            [this] { takeReport(m_curveAnswer, m_curve); });
    connect(&m_heatAnswer, &QFutureWatcherBase::finished, this,
            [this] { takeReport(m_heatAnswer, m_heat); });
    connect(&m_callsAnswer, &QFutureWatcherBase::finished, this, &ChartCard::takeCalls);
}

void ChartCard::show(const reports::ReportDefinition &definition, const live::FloorConfig &config,
                     TimePoint now)
{
    stop();
    m_definition = definition;
    m_config = config;
    m_now = now;
    m_hasQuestion = true;
    askWhatIsMissing();
    draw();
}

void ChartCard::stop()
{
    m_curveAnswer.setFuture(QFuture<reports::ReportAnswer>());
    m_heatAnswer.setFuture(QFuture<reports::ReportAnswer>());
    m_callsAnswer.setFuture(QFuture<Result<reports::CallPage>>());
    m_curve.reset();
    m_heat.reset();
    m_calls.reset();
    m_error.reset();
}

void ChartCard::setKind(ChartKind kind)
{
    m_kind->setCurrent(int(kind));
}

ChartKind ChartCard::kind() const
{
    return ChartKind(m_kind->current());
}

// --- asking ---

bool ChartCard::isAsking() const
{
    return m_curveAnswer.isRunning() || m_heatAnswer.isRunning() || m_callsAnswer.isRunning();
}

bool ChartCard::isMissing() const
{
    switch (kind()) {
    case ChartKind::Heat:
        return !m_heat;
    case ChartKind::Abandonment:
        return !m_calls;
    case ChartKind::Arrivals:
    case ChartKind::ServiceLevel:
    case ChartKind::States:
        break;
    }
    return !m_curve;
}

void ChartCard::askWhatIsMissing()
{
    if (!m_hasQuestion || !isVisible() || m_error || !isMissing()) {
        return;
    }
    if (kind() == ChartKind::Heat) {
        ask(m_heatAnswer, ChartKind::Heat);
    } else if (!m_curve) {
        ask(m_curveAnswer, kind());
    } else if (kind() == ChartKind::Abandonment) {
        askCalls();
    }
}

void ChartCard::ask(ReportWatcher &watcher, ChartKind kind)
{
    if (!watcher.isRunning()) {
        const QString level = levelOf(m_definition, m_config);
        watcher.setFuture(
            m_source.make(chartDefinition(m_definition, kind, level), m_config, m_now));
    }
}

void ChartCard::askCalls()
{
    if (!m_callsAnswer.isRunning()) {
        m_callsAnswer.setFuture(
            m_source.calls(callsBehind(*m_curve, -1, -1, {{Counter::Abandoned}}, kMostCalls)));
    }
}

void ChartCard::takeReport(ReportWatcher &watcher, std::shared_ptr<const reports::Report> &place)
{
    if (watcher.isCanceled() || watcher.future().resultCount() == 0) {
        return;
    }
    const reports::ReportAnswer answer = watcher.result();
    if (answer) {
        place = *answer;
    } else {
        m_error = answer.error();
    }
    askWhatIsMissing();
    draw();
}

void ChartCard::takeCalls()
{
    if (m_callsAnswer.isCanceled() || m_callsAnswer.future().resultCount() == 0) {
        return;
    }
    const Result<reports::CallPage> page = m_callsAnswer.result();
    if (page) {
        m_calls = *page;
    } else {
        m_error = page.error();
    }
    draw();
}

// --- drawing ---

void ChartCard::draw()
{
    const bool isHeat = kind() == ChartKind::Heat;
    m_heatMetric->setVisible(isHeat);
    m_card->setTitle(kindName(kind()));
    if (m_error || isMissing()) {
        m_message->setText(m_error      ? u"▲ "_s + ReportText::error(*m_error)
                           : isAsking() ? tr("Reading…")
                                        : QString());
        m_stack->setCurrentWidget(m_message);
        showRemark();
        return;
    }
    if (isHeat) {
        drawHeat();
    } else if (kind() == ChartKind::Abandonment) {
        m_chart->show(waitPicture(m_calls->calls));
        m_stack->setCurrentWidget(m_chart);
    } else {
        m_chart->show(pictureOf(*m_curve, kind(), m_config.defaultQueue.serviceLevel.target,
                                m_config.grid.zone()));
        m_stack->setCurrentWidget(m_chart);
    }
    m_chart->setAccessibleName(kindName(kind()));
    const bool isEmpty = kind() == ChartKind::Abandonment ? m_calls->calls.empty()
                         : isHeat                         ? m_heat->rows.empty()
                                                          : m_curve->rows.empty();
    if (isEmpty) {
        m_message->setText(tr("There is nothing to draw in this period."));
        m_stack->setCurrentWidget(m_message);
    }
    showRemark();
}

void ChartCard::drawHeat()
{
    const std::vector<const reports::Metric *> metrics = m_heat->metrics();
    const auto chosen = std::size_t(std::max(0, m_heatMetric->currentIndex()));
    m_heatMetric->clear();
    for (const reports::Metric *metric : metrics) {
        m_heatMetric->addItem(ReportText::title(*metric));
    }
    m_heatMetric->setCurrentIndex(int(std::min(chosen, metrics.size() - 1)));
    m_map->show(heatOf(*m_heat, m_config.grid.zone()),
                *metrics[std::size_t(m_heatMetric->currentIndex())]);
    m_stack->setCurrentWidget(m_map);
}

void ChartCard::showRemark()
{
    QString remark;
    if (m_stack->currentWidget() == m_chart) {
        remark = m_chart->cellText(m_chart->currentCell());
        if (kind() == ChartKind::Abandonment && m_calls &&
            m_calls->all > std::int64_t(m_calls->calls.size())) {
            //: %1 calls are drawn, %2 there are
            remark = tr("the first %1 of %2").arg(m_calls->calls.size()).arg(m_calls->all) +
                     u" · "_s + remark;
        }
    } else if (m_stack->currentWidget() == m_map) {
        remark = m_map->cellText(m_map->currentCell());
    }
    m_card->setRemark(remark.toHtmlEscaped());
}

void ChartCard::askBehind(int place)
{
    if (!m_curve || (kind() != ChartKind::Arrivals && kind() != ChartKind::ServiceLevel)) {
        return; // time of states has no calls, and a class of waits is no figure of a report
    }
    const reports::Metric *const metric = reports::findMetric(
        kind() == ChartKind::Arrivals ? u"OFF"_s : levelOf(m_definition, m_config));
    if (metric == nullptr || place >= m_curve->stepCount()) {
        return;
    }
    const QString what =
        ReportText::title(*metric) + u" · "_s +
        ReportText::step(m_curve->stepSpan(place), m_curve->definition.step, m_config.grid.zone());
    emit callsRequested(FigureCalls::of(*m_curve, {place, -1, metric, false}), what);
}

QString ChartCard::kindName(ChartKind kind) const
{
    switch (kind) {
    case ChartKind::Arrivals:
        //: a chart of calls over time
        return tr("Arrivals");
    case ChartKind::ServiceLevel:
        return tr("Service level");
    case ChartKind::States:
        //: a chart of the hours that agents spend in each state
        return tr("Agent state, hours");
    case ChartKind::Heat:
        //: a chart of weekdays by times of day
        return tr("By weekday");
    case ChartKind::Abandonment:
        //: a chart of abandoned calls by how long they waited
        return tr("Abandoned by wait");
    }
    return {};
}

void ChartCard::retranslate()
{
    QStringList names;
    for (int kind = 0; kind < kChartKinds; ++kind) {
        names << kindName(ChartKind(kind));
    }
    m_kind->setTexts(names);
    m_kind->setAccessibleName(tr("What the chart shows"));
    m_heatMetric->setAccessibleName(tr("Figure in the cells"));
    m_map->retranslate();
}

void ChartCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        draw();
    }
    QWidget::changeEvent(event);
}

void ChartCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askWhatIsMissing();
    draw();
}

} // namespace fw::ui
