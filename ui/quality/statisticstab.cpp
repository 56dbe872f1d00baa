// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/statisticstab.h"

#include "ui/floor/floordelegate.h"
#include "ui/floor/linemodel.h"
#include "ui/quality/plantext.h"
#include "ui/quality/scorechart.h"
#include "ui/quality/scoretext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/segmentcontrol.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::GroupBy;
using quality::GroupMean;

namespace {

constexpr std::array kWeeks{4, 13, 26};
constexpr int kColumns = 6;
constexpr int kEvaluatorColumns = 8;
constexpr int kSeverityColumn = 6;
constexpr int kMostEvaluations = 100'000;
constexpr std::size_t kMostBars = 12;
constexpr double kMostScore = 100;

enum class Chart { Failed, Weeks };

double realOf(const std::optional<Exact> &value)
{
    constexpr int kDigits = 6;
    return value ? value->text(kDigits, Rounding::HalfUp).toDouble() : 0;
}

} // namespace

StatisticsTab::StatisticsTab(quality::QualityDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_period(new SegmentControl(u"statisticsPeriod"_s, int(kWeeks.size()), this))
    , m_team(new QComboBox(this))
    , m_total(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_meanCard(new Card(this))
    , m_group(new SegmentControl(u"statisticsGroup"_s, 3, m_meanCard))
    , m_meanModel(new LineModel(kColumns, 2, kColumns - 1, this))
    , m_evaluatorModel(new LineModel(kEvaluatorColumns, 2, kEvaluatorColumns - 1, this))
    , m_meanView(new LiveTableView(u"meansTable"_s, theme, m_meanCard))
    , m_chartCard(new Card(this))
    , m_chartKind(new SegmentControl(u"statisticsChart"_s, 2, m_chartCard))
    , m_chart(new ScoreChart(theme, m_chartCard))
    , m_words(new ThemedLabel(theme, FontRole::Body, Token::MutedText, m_chartCard))
{
    setObjectName(u"statisticsTab"_s);
    build();
    join();
    retranslate();
}

void StatisticsTab::build()
{
    m_team->setObjectName(u"statisticsTeam"_s);
    m_team->setMinimumWidth(180);
    m_total->setObjectName(u"statisticsTotal"_s);
    m_meanView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_meanView->setItemDelegate(new FloorDelegate(m_theme, -1, -1, m_meanView));
    showModel();
    m_meanCard->addControl(m_group);
    m_meanCard->setBody(m_meanView);
    m_words->setObjectName(u"statisticsWords"_s);
    m_words->setWordWrap(true);
    m_words->setContentsMargins(12, 0, 12, 8);
    auto *inside = new QWidget(m_chartCard);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins({});
    rows->addWidget(m_chart, 1);
    rows->addWidget(m_words);
    m_chartCard->addControl(m_chartKind);
    m_chartCard->setBody(inside);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_period);
    head->addWidget(m_team);
    head->addWidget(m_total, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_meanCard, 1);
    column->addWidget(m_chartCard, 1);
    m_period->setCurrent(1);
    setFocusProxy(m_meanView);
}

void StatisticsTab::join()
{
    connect(&m_desk, &quality::QualityDesk::changed, this, &StatisticsTab::fill);
    connect(m_period, &SegmentControl::currentChanged, this, &StatisticsTab::fill);
    connect(m_team, &QComboBox::currentIndexChanged, this, &StatisticsTab::fill);
    connect(m_group, &SegmentControl::currentChanged, this, &StatisticsTab::fillMeans);
    connect(m_chartKind, &SegmentControl::currentChanged, this, &StatisticsTab::drawChart);
    connect(m_chart, &ScoreChart::currentChanged, this, [this](int place) {
        if (m_chart->hasFocus()) {
            m_words->setText(m_chart->cellText(place));
        }
    });
    connect(m_meanView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const auto line = static_cast<std::size_t>(m_meanModel->idAt(index.row()));
        if (group() == GroupBy::Agent && line > 0 && line <= m_means.size()) {
            emit agentRequested(m_means[line - 1].key);
        }
    });
}

const QTimeZone &StatisticsTab::zone() const
{
    return m_desk.floor().liveFloor().config().grid.zone();
}

GroupBy StatisticsTab::group() const
{
    return static_cast<GroupBy>(m_group->current());
}

void StatisticsTab::fillTeams()
{
    const QVariant kept = m_team->currentData();
    const QSignalBlocker blocker(m_team);
    m_team->clear();
    m_team->addItem(tr("All teams"), QString());
    const organisation::ScopeTree &tree = m_desk.author().organisation();
    for (std::size_t node = 1; node < tree.scopes().size(); ++node) {
        const organisation::Scope &each = tree.scopes()[node];
        m_team->addItem(visibleText(each.name.in(QLocale().name())), each.id);
    }
    m_team->setCurrentIndex(std::max(0, m_team->findData(kept)));
}

bool StatisticsTab::isOfTeam(const quality::Evaluation &evaluation) const
{
    const QString wanted = m_team->currentData().toString();
    if (wanted.isEmpty()) {
        return true;
    }
    const organisation::ScopeTree &tree = m_desk.author().organisation();
    const std::optional<int> team = tree.find(evaluation.about.team);
    const std::optional<int> ancestor = tree.find(wanted);
    return team && ancestor && tree.isWithin(*team, *ancestor);
}

void StatisticsTab::fill()
{
    if (!isVisible()) {
        return;
    }
    const int weeks = kWeeks[static_cast<std::size_t>(std::max(0, m_period->current()))];
    const QDate today = m_desk.author().today();
    const QDate first = today.addDays(1 - today.dayOfWeek() - 7 * (weeks - 1));
    quality::EvaluationQuery query;
    query.from = TimePoint(std::chrono::milliseconds(first.startOfDay(zone()).toMSecsSinceEpoch()));
    query.most = kMostEvaluations;
    const auto evaluations = m_desk.evaluations(query);
    m_failure = evaluations ? QString() : ScoreText::refusal(evaluations.error());
    m_evaluations.clear();
    if (evaluations) {
        std::ranges::copy_if(*evaluations, std::back_inserter(m_evaluations),
                             [this](const auto &each) { return isOfTeam(each); });
    }
    fillMeans();
    drawChart();
}

QString StatisticsTab::nameOf(const GroupMean &each) const
{
    if (group() == GroupBy::Agent) {
        return ScoreText::person(m_desk.floor().liveFloor().config(), each.key, each.name);
    }
    if (group() != GroupBy::Team) {
        return visibleText(each.name);
    }
    const organisation::ScopeTree &tree = m_desk.author().organisation();
    const std::optional<int> node = tree.find(each.key);
    return node ? visibleText(
                      tree.scopes()[static_cast<std::size_t>(*node)].name.in(QLocale().name()))
                : visibleText(each.key);
}

QString StatisticsTab::intervalOf(const quality::ScoreMean &score) const
{
    if (!score.halfWidth) {
        return PlanText::number(std::optional<double>(), 1);
    }
    const double mean = realOf(score.mean);
    const double low = std::max(0.0, mean - *score.halfWidth);
    const double high = std::min(kMostScore, mean + *score.halfWidth);
    return PlanText::number(std::optional(low), 1) + u" – "_s +
           PlanText::number(std::optional(high), 1);
}

void StatisticsTab::showModel()
{
    const bool isOfEvaluators = group() == GroupBy::Evaluator;
    LineModel *model = isOfEvaluators ? m_evaluatorModel : m_meanModel;
    if (m_meanView->model() == model) {
        return;
    }
    QItemSelectionModel *former = m_meanView->selectionModel();
    m_meanView->setModel(model);
    delete former;
    QList<int> widths{64, -200, 80, 84, 130, 72};
    if (isOfEvaluators) {
        widths += {130, 84};
    }
    m_meanView->setColumnPlan(widths);
}

void StatisticsTab::fillMeans()
{
    showModel();
    m_means = quality::meansBy(group(), m_evaluations);
    std::map<QString, quality::EvaluatorSeverity> severities;
    if (group() == GroupBy::Evaluator) {
        for (const quality::EvaluatorSeverity &each : quality::severities(m_evaluations, zone())) {
            severities[each.evaluator] = each;
        }
    }
    std::vector<Line> lines;
    std::vector<Exact> scores;
    for (const GroupMean &each : m_means) {
        const auto found = severities.find(each.key);
        const bool has = found != severities.end();
        const QString severity = has && found->second.severity
                                     ? PlanText::difference(found->second.severity, 1) + u' ' +
                                           PlanText::plusMinus(found->second.halfWidth)
                                     : QString(kNoFigure);
        QStringList cells{each.rank > 0 && !has ? QString::number(each.rank) : QString(kNoFigure),
                          nameOf(each),
                          QString::number(each.score.count),
                          PlanText::number(each.score.mean, 2),
                          intervalOf(each.score),
                          QString::number(each.fatal)};
        if (has) {
            cells << severity << PlanText::difference(found->second.drift, 1);
        }
        lines.push_back({static_cast<std::int64_t>(lines.size()) + 1, cells,
                         has ? kSeverityColumn : -1,
                         has && found->second.isReal() ? Tone::Warning : Tone::Neutral});
    }
    for (const quality::Evaluation &each : m_evaluations) {
        if (const quality::Revision *counting = each.counting();
            counting != nullptr && counting->score.final) {
            scores.push_back(*counting->score.final);
        }
    }
    (group() == GroupBy::Evaluator ? m_evaluatorModel : m_meanModel)->setLines(std::move(lines));
    m_meanView->setEmptyText(m_failure.isEmpty() ? tr("No call was scored in these weeks")
                                                 : u"▲ "_s + m_failure);
    const quality::ScoreMean total = quality::meanOf(scores);
    //: %1 is a mean of scores, %2 how far it may be off, %3 how many scores
    m_total->setText(total.mean ? tr("Mean %1 %2 of %3 scores")
                                      .arg(PlanText::number(total.mean, 2),
                                           PlanText::plusMinus(total.halfWidth),
                                           QString::number(total.count))
                                : QString());
    m_meanCard->setRemark(tr("ranked from 10 scores on, or 3 within ±5 points"));
}

void StatisticsTab::drawChart()
{
    m_chart->setEmptyText(m_failure.isEmpty() ? tr("There is nothing to draw in these weeks")
                                              : u"▲ "_s + m_failure);
    if (static_cast<Chart>(m_chartKind->current()) == Chart::Failed) {
        drawFailed();
    } else {
        drawWeeks();
    }
}

void StatisticsTab::drawFailed()
{
    const auto cards = m_desk.scorecards();
    const auto failed = quality::failedQuestions(
        m_evaluations, cards ? *cards : std::vector<quality::ScorecardVersion>());
    ScorePicture picture;
    picture.isBars = true;
    picture.most = 4;
    for (const quality::FailedQuestion &each : failed) {
        if (picture.places.size() == kMostBars) {
            break;
        }
        ScorePicture::Place place;
        place.name = ScoreText::of(each.text);
        place.value = each.failed;
        place.cumulative = each.cumulative;
        place.isMarked = each.isFatal;
        //: %1 is a question, %2 of %3 answers to it failed, %4 of all failures up to here
        place.words = tr("%1: %2 of %3 failed · %4 of all failures up to here")
                          .arg(place.name, QString::number(each.failed),
                               QString::number(each.answered), PlanText::share(each.cumulative));
        picture.most = std::max(picture.most, 4 * std::ceil(each.failed / 4.0));
        picture.places.push_back(place);
    }
    m_chartCard->setRemark(tr("failed answers by question; the line adds them up"));
    m_chart->setAccessibleName(tr("Failed questions"));
    m_chart->show(picture);
    m_words->setText(picture.places.empty() ? QString() : picture.places.front().words);
}

void StatisticsTab::drawWeeks()
{
    const quality::ControlChart chart = quality::controlChart(m_evaluations, zone());
    ScorePicture picture;
    double least = kMostScore;
    for (const quality::WeekMean &each : chart.weeks) {
        ScorePicture::Place place;
        place.name = each.monday.toString(u"MM-dd"_s);
        place.value = realOf(each.score.mean);
        place.halfWidth = each.score.halfWidth;
        place.isMarked = each.isOutside || each.isShift;
        //: %1 is a Monday, %2 a mean, %3 how far it may be off, %4 how many scores
        place.words =
            tr("Week of %1: mean %2 %3 of %4 scores")
                .arg(each.monday.toString(Qt::ISODate), PlanText::number(each.score.mean, 2),
                     PlanText::plusMinus(each.score.halfWidth), QString::number(each.score.count));
        if (each.isOutside) {
            place.words += u" · "_s + tr("outside of the limits");
        } else if (each.isShift) {
            place.words += u" · "_s + tr("eight or more weeks on one side");
        }
        least = std::min(least, place.value - place.halfWidth.value_or(0));
        picture.places.push_back(place);
    }
    if (chart.middle) {
        least = std::min(least, *chart.lower);
        picture.levels = {{*chart.upper, tr("upper limit"), false},
                          {*chart.middle, tr("mean"), true},
                          {*chart.lower, tr("lower limit"), false}};
    }
    constexpr double kStep = 20;
    picture.least = std::clamp(std::floor(least / kStep) * kStep, 0.0, kMostScore - kStep);
    m_chartCard->setRemark(chart.middle ? tr("XmR chart of weekly means with 95 % intervals")
                                        : tr("weekly means; limits from six weeks on"));
    m_chart->setAccessibleName(tr("Weekly means"));
    m_chart->show(picture);
    const std::optional<quality::WeeklyTrend> trend = quality::trendOf(chart.weeks);
    if (!trend) {
        m_words->setText(tr("Trend: fewer than four weeks have scores"));
        return;
    }
    //: %1 points a week, %2 how far that may be off, %3 a verdict
    m_words->setText(tr("Trend: %1 points a week %2, %3")
                         .arg(PlanText::difference(std::optional(trend->perWeek), 2),
                              PlanText::plusMinus(trend->halfWidth),
                              trend->isReal() ? tr("more than chance") : tr("may well be chance")));
}

void StatisticsTab::retranslate()
{
    m_period->setTexts({tr("4 weeks"), tr("13 weeks"), tr("26 weeks")});
    m_period->setAccessibleName(tr("Period"));
    m_team->setAccessibleName(tr("Team"));
    m_meanCard->setTitle(tr("Means"));
    m_group->setTexts({tr("Agents"), tr("Teams"), tr("Evaluators")});
    m_group->setAccessibleName(tr("Whose means"));
    m_meanView->setAccessibleName(tr("Means"));
    const QStringList headers{tr("Rank"), tr("Name"),          tr("Scores"),
                              tr("Mean"), tr("95 % interval"), tr("Fatal")};
    m_meanModel->setHeaders(headers);
    //: how an evaluator scores beside the others
    m_evaluatorModel->setHeaders(headers + QStringList{tr("Severity"), tr("Drift")});
    m_chartCard->setTitle(tr("Charts"));
    m_chartKind->setTexts({tr("Failed questions"), tr("Control chart")});
    m_chartKind->setAccessibleName(tr("What the chart shows"));
    fillTeams();
    fill();
    m_meanView->layOutColumns();
}

void StatisticsTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void StatisticsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillTeams();
    fill();
}

} // namespace fw::ui
