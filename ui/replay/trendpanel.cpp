// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/trendpanel.h"

#include "ui/replay/replaytext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/themedlabel.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

/// For painting alone.
double shown(const Exact &value)
{
    return double((value * Exact(100)).rounded(0, Rounding::HalfUp).toWhole()) / 100.0;
}

QString mean(const std::optional<Exact> &value)
{
    return value ? value->text(1, Rounding::HalfUp) : QString(kNoFigure);
}

QString share(const std::optional<Exact> &value)
{
    return formatShare(value ? std::optional(shown(*value * Exact(100)) / 100.0) : std::nullopt);
}

} // namespace

TrendChart::TrendChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"trendChart"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TrendChart::setTrend(const ScoreTrend &trend)
{
    m_trend = trend;
    double least = 100;
    for (const ScoreTrend::Week &each : trend.weeks) {
        for (const std::optional<Exact> &score : {each.agent, each.team}) {
            least = score ? std::min(least, shown(*score)) : least;
        }
    }
    m_least = std::max(0, int(least - 5) / 10 * 10);
    update();
}

QString TrendChart::textOf(std::size_t week) const
{
    const ScoreTrend::Week &each = m_trend.weeks.at(week);
    //: %1 a date, %2 and %3 mean scores, %n scored calls
    return tr("Week of %1: %2 of %n call(s), team %3", nullptr, each.count)
        .arg(QLocale().toString(each.monday, QLocale::ShortFormat), mean(each.agent),
             mean(each.team));
}

QRectF TrendChart::plot() const
{
    return QRectF(rect()).adjusted(30, 8, -10, -18);
}

QPointF TrendChart::pointOf(std::size_t week, const Exact &score) const
{
    const QRectF area = plot();
    return {area.left() + area.width() * double(week) / (ScoreTrend::kWeeks - 1),
            area.bottom() - area.height() * (shown(score) - m_least) / (100.0 - m_least)};
}

void TrendChart::paintScale(QPainter &painter) const
{
    const QRectF area = plot();
    for (const int value : {m_least, (100 + m_least) / 2, 100}) {
        const double y = area.bottom() - area.height() * (value - m_least) / (100.0 - m_least);
        painter.setPen(m_theme.color(Token::Divider));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(m_theme.color(Token::MutedText));
        painter.drawText(QRectF(0, y - 8, area.left() - 5, 16), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(value));
    }
    const std::size_t every = area.width() < 420 ? 4 : 2;
    for (std::size_t week = 0; week < m_trend.weeks.size(); ++week) {
        if ((m_trend.weeks.size() - 1 - week) % every != 0) {
            continue;
        }
        const double x = pointOf(week, Exact(100)).x();
        const double left = std::min(x - 30, double(width()) - 60);
        painter.drawText(QRectF(left, area.bottom() + 2, 60, 16), Qt::AlignCenter,
                         m_trend.weeks.at(week).monday.toString(u"MM-dd"_s));
    }
}

void TrendChart::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(FontRole::Small));
    paintScale(painter);
    QPolygonF agent;
    QPolygonF team;
    for (std::size_t week = 0; week < m_trend.weeks.size(); ++week) {
        const ScoreTrend::Week &each = m_trend.weeks.at(week);
        if (each.agent) {
            agent << pointOf(week, *each.agent);
        }
        if (each.team) {
            team << pointOf(week, *each.team);
        }
    }
    if (agent.size() > 1) {
        QPolygonF face = agent;
        face << QPointF(agent.constLast().x(), plot().bottom())
             << QPointF(agent.constFirst().x(), plot().bottom());
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::AccentSoft));
        painter.drawPolygon(face);
        painter.setBrush(Qt::NoBrush);
    }
    painter.setPen(QPen(m_theme.color(Token::MutedText), 1.4, Qt::DashLine));
    painter.drawPolyline(team);
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    painter.drawPolyline(agent);
    painter.setBrush(m_theme.color(Token::Accent));
    for (const QPointF &each : std::as_const(agent)) {
        painter.drawEllipse(each, 2.5, 2.5);
    }
}

bool TrendChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const double part = (help->pos().x() - plot().left()) / plot().width();
        const double at = part * (ScoreTrend::kWeeks - 1) + 0.5;
        if (at >= 0 && at < ScoreTrend::kWeeks) {
            QToolTip::showText(help->globalPos(), textOf(std::size_t(at)), this);
        }
        return true;
    }
    return QWidget::event(event);
}

TrendPanel::TrendPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_chart(new TrendChart(theme, this))
    , m_figures(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
{
    setObjectName(u"trendPanel"_s);
    m_figures->setObjectName(u"trendFigures"_s);
    m_figures->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 0, 10, 4);
    layout->setSpacing(2);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_figures);
    retranslate();
}

void TrendPanel::setTrend(const ScoreTrend &trend)
{
    m_trend = trend;
    fill();
}

void TrendPanel::clear()
{
    m_trend.reset();
    fill();
}

void TrendPanel::setBlind(bool isBlind)
{
    m_isBlind = isBlind;
    fill();
}

void TrendPanel::fill()
{
    const bool isShown = m_trend && m_trend->agent.scored > 0 && !m_isBlind;
    m_chart->setVisible(isShown);
    if (!isShown) {
        m_figures->setText(m_isBlind ? tr("Hidden in classroom mode")
                                     : tr("No score of this agent in the last 12 weeks"));
        return;
    }
    m_chart->setTrend(*m_trend);
    //: %1 and %2 mean scores, %3 a percentage, %n scored calls of the agent
    m_figures->setText(
        tr("Mean %1 of %n call(s) · team %2 · fatal rate %3", nullptr, m_trend->agent.scored)
            .arg(mean(m_trend->agent.mean), mean(m_trend->team.mean),
                 share(m_trend->agent.fatalRate)));
    m_chart->setAccessibleDescription(m_figures->text());
}

void TrendPanel::retranslate()
{
    m_chart->setAccessibleName(tr("Score trend"));
    fill();
}

} // namespace fw::ui
