// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/dutyband.h"

#include "core/live/floorstore.h"
#include "ui/agents/spanpainter.h"
#include "ui/attendance/attendancetext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/hatch.h"
#include "ui/widgets/painting.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using attendance::AdherenceRow;
using attendance::Duty;
using attendance::DutySpan;

namespace {

constexpr int kMargin = 12;
constexpr int kHeadHeight = 22;
constexpr int kAxisHeight = 20;
constexpr int kBarHeight = 20;
constexpr int kGap = 3;
constexpr int kLeastForAWord = 34;

} // namespace

DutyBand::DutyBand(live::FloorStore &store, const attendance::AdherenceWatch &watch,
                   const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_watch(watch)
    , m_theme(theme)
{
    setObjectName(u"dutyBand"_s);
    setFixedHeight(kHeadHeight + kAxisHeight + 2 * kBarHeight + kGap + 6);
    connect(&watch, &attendance::AdherenceWatch::changed, this, &DutyBand::refresh);
    connect(&store, &live::FloorStore::secondPassed, this, qOverload<>(&QWidget::update));
    refresh();
}

void DutyBand::showAgent(live::AgentId agent)
{
    m_agent = agent;
    refresh();
}

const AdherenceRow *DutyBand::row() const
{
    const AdherenceRow *const found = m_agent.isValid() ? m_watch.find(m_agent) : nullptr;
    return found != nullptr && found->isRostered() ? found : nullptr;
}

void DutyBand::refresh()
{
    setVisible(row() != nullptr);
    const QString words = text();
    setAccessibleName(words);
    setToolTip(words.toHtmlEscaped());
    update();
}

QString DutyBand::head(const AdherenceRow &row) const
{
    const QTimeZone &zone = m_store.floor().config().grid.zone();
    //: %1 hours such as 09:00-17:30
    QStringList words{tr("Rostered %1").arg(AttendanceText::hours(row.duties, zone))};
    if (const auto share = row.today.adherence()) {
        //: %1 a percentage
        words << tr("adherence %1").arg(formatShare(*share));
    }
    words << AttendanceText::deviation(row.now.deviation);
    return words.join(u" · "_s);
}

QString DutyBand::text() const
{
    const AdherenceRow *const shown = row();
    if (shown == nullptr) {
        return {};
    }
    const QTimeZone &zone = m_store.floor().config().grid.zone();
    QStringList words{head(*shown)};
    for (const DutySpan &duty : shown->duties) {
        if (duty.duty != Duty::Serve) {
            words << AttendanceText::duty(duty.duty) + u' ' +
                         AttendanceText::span(duty.from, duty.to, zone);
        }
    }
    return words.join(u'\n');
}

void DutyBand::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void DutyBand::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const AdherenceRow *const shown = row();
    if (shown == nullptr) {
        return;
    }
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Card));
    const live::FloorConfig &config = m_store.floor().config();
    const int wide = std::max(1, width() - 2 * kMargin);
    painter.setFont(m_theme.font(FontRole::Small));
    painter.setPen(m_theme.color(Token::Text));
    paintText(painter, {kMargin, 0, wide, kHeadHeight}, Qt::AlignLeft, head(*shown));
    const QRect duties(kMargin, kHeadHeight + kAxisHeight, wide, kBarHeight);
    const QRect states = duties.translated(0, kBarHeight + kGap);
    const TimelineScale scale{shown->duties.front().from, shown->duties.back().to, kMargin, wide};
    SpanPainter::paintAxis(painter, m_theme, {kMargin, kHeadHeight, wide, kAxisHeight},
                           states.bottom(), scale, config.grid.zone());
    paintDuties(painter, duties, *shown);
    SpanPainter(m_theme, config)
        .paint(painter, states, scale, m_store.floor().agentSpans(m_agent), m_store.now());
    if (scale.from < m_store.now() && m_store.now() < scale.to) {
        const int x = scale.xOf(m_store.now());
        painter.setPen(QPen(m_theme.color(Token::Text), 1));
        painter.drawLine(x, duties.top() - 2, x, states.bottom() + 2);
    }
}

/// Calls fill the bar, everything else is lower and hatched.
void DutyBand::paintDuties(QPainter &painter, const QRect &bar, const AdherenceRow &row) const
{
    const TimelineScale scale{row.duties.front().from, row.duties.back().to, bar.left(),
                              bar.width()};
    for (const DutySpan &duty : row.duties) {
        const int left = scale.xOf(duty.from);
        QRect piece(left, bar.top(), std::max(1, scale.xOf(duty.to) - left), bar.height());
        const bool isServing = duty.duty == Duty::Serve;
        if (!isServing) {
            piece.adjust(0, bar.height() / 3, 0, 0);
        }
        painter.fillRect(piece, m_theme.color(isServing ? Token::AccentSoft : Token::Track));
        if (!isServing) {
            paintHatch(painter, piece, m_theme);
        }
        painter.setPen(m_theme.color(Token::StateOutline));
        painter.drawRect(piece.adjusted(0, 0, -1, -1));
        if (piece.width() >= kLeastForAWord) {
            painter.setPen(m_theme.color(Token::Text));
            paintText(painter, piece.adjusted(3, 0, -3, 0), Qt::AlignLeft,
                      AttendanceText::duty(duty.duty));
        }
    }
}

} // namespace fw::ui
