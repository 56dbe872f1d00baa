// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/scorechart.h"

#include "ui/widgets/painting.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMarks = 4;
constexpr double kLeft = 44;
constexpr double kRight = 96; ///< where levels have their names
constexpr double kTop = 10;
constexpr double kBottom = 24;
constexpr double kDot = 4;
constexpr double kCap = 4;
constexpr double kWidestBar = 120;
constexpr int kVeil = 40;

} // namespace

ScoreChart::ScoreChart(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setObjectName(u"scoreChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(150);
    exposePaintedCells();
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

void ScoreChart::show(const ScorePicture &picture)
{
    if (picture == m_picture) {
        return;
    }
    m_picture = picture;
    m_current = m_picture.places.empty() ? -1 : std::clamp(m_current, 0, cellCount() - 1);
    viewport()->update();
    emit currentChanged(m_current);
}

void ScoreChart::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

QRectF ScoreChart::plot() const
{
    return QRectF(viewport()->rect()).adjusted(kLeft, kTop, -kRight, -kBottom);
}

double ScoreChart::heightOf(double value) const
{
    const QRectF area = plot();
    const double part = (value - m_picture.least) / (m_picture.most - m_picture.least);
    return area.bottom() - std::clamp(part, 0.0, 1.0) * area.height();
}

double ScoreChart::middleOf(std::size_t place) const
{
    const QRectF area = plot();
    return area.left() + (double(place) + 0.5) * area.width() / std::max(1, cellCount());
}

// --- painting ---

void ScoreChart::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), m_theme.color(Token::Card));
    painter.setFont(m_theme.font(FontRole::Small));
    if (m_picture.places.empty()) {
        painter.setPen(m_theme.color(Token::MutedText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    if (hasFocus() && m_current >= 0) {
        QColor face = m_theme.color(Token::Accent);
        face.setAlpha(kVeil);
        painter.fillRect(cellArea(m_current), face);
        painter.setPen(QPen(m_theme.color(Token::FocusRing), 2));
        painter.drawRect(cellArea(m_current));
    }
    paintAxes(painter);
    paintNames(painter);
    paintLevels(painter);
    if (m_picture.isBars) {
        paintBars(painter);
    } else {
        paintPoints(painter);
    }
}

void ScoreChart::paintAxes(QPainter &painter) const
{
    const QRectF area = plot();
    for (int mark = 0; mark <= kMarks; ++mark) {
        const double value = m_picture.least + (m_picture.most - m_picture.least) * mark / kMarks;
        const double y = heightOf(value);
        painter.setPen(QPen(m_theme.color(Token::Divider), 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(m_theme.color(Token::MutedText));
        painter.drawText(QRectF(0, y - 8, kLeft - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(value, 'f', 0));
    }
}

void ScoreChart::paintNames(QPainter &painter) const
{
    const double width = plot().width() / cellCount();
    const QFontMetricsF metrics(painter.font());
    double widest = 1;
    for (const ScorePicture::Place &each : m_picture.places) {
        widest = std::max(widest, metrics.horizontalAdvance(each.name) + 8);
    }
    // Bars are few and named by what they are; of weeks some are left out where it is too narrow.
    const auto step = m_picture.isBars
                          ? std::size_t(1)
                          : static_cast<std::size_t>(std::max(1.0, std::ceil(widest / width)));
    painter.setPen(m_theme.color(Token::MutedText));
    for (std::size_t place = 0; place < m_picture.places.size(); place += step) {
        const double room = width * double(step);
        const QRectF area(middleOf(place) - room / 2, plot().bottom() + 4, room, 18);
        painter.drawText(
            area, Qt::AlignCenter,
            metrics.elidedText(m_picture.places[place].name, Qt::ElideRight, room - 4));
    }
}

void ScoreChart::paintLevels(QPainter &painter) const
{
    const QRectF area = plot();
    for (const ScorePicture::Level &each : m_picture.levels) {
        const double y = heightOf(each.value);
        const QColor ink = m_theme.color(each.isMiddle ? Token::MutedText : Token::Warning);
        painter.setPen(QPen(ink, 1.4, each.isMiddle ? Qt::SolidLine : Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(ink);
        painter.drawText(QRectF(area.right() + 6, y - 8, kRight - 8, 16),
                         Qt::AlignLeft | Qt::AlignVCenter, each.name);
    }
}

void ScoreChart::paintBars(QPainter &painter) const
{
    const QRectF area = plot();
    const double width = std::min(kWidestBar, area.width() / cellCount() * 0.6);
    QPolygonF sum;
    for (std::size_t place = 0; place < m_picture.places.size(); ++place) {
        const ScorePicture::Place &each = m_picture.places[place];
        const double y = heightOf(each.value);
        painter.fillRect(QRectF(middleOf(place) - width / 2, y, width, area.bottom() - y),
                         m_theme.color(each.isMarked ? Token::Critical : Token::Accent));
        if (each.cumulative) {
            sum.append({middleOf(place), area.bottom() - *each.cumulative * area.height()});
        }
    }
    painter.setPen(QPen(m_theme.color(Token::Text), 1.6));
    painter.drawPolyline(sum);
    painter.setBrush(m_theme.color(Token::Text));
    for (const QPointF &point : std::as_const(sum)) {
        painter.drawEllipse(point, kDot - 1, kDot - 1);
    }
    if (!sum.isEmpty()) { // its own axis: the line ends at 100 %
        painter.setPen(m_theme.color(Token::MutedText));
        for (const int percent : {0, 50, 100}) {
            const double y = area.bottom() - percent / 100.0 * area.height();
            painter.drawText(QRectF(area.right() + 6, y - 8, kRight - 8, 16),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             QLocale().toString(percent) + u" %"_s);
        }
    }
}

void ScoreChart::paintPoints(QPainter &painter) const
{
    QPolygonF line;
    for (std::size_t place = 0; place < m_picture.places.size(); ++place) {
        const ScorePicture::Place &each = m_picture.places[place];
        const double x = middleOf(place);
        line.append({x, heightOf(each.value)});
        if (each.halfWidth) {
            const double high = heightOf(each.value + *each.halfWidth);
            const double low = heightOf(each.value - *each.halfWidth);
            painter.setPen(QPen(m_theme.color(Token::MutedText), 1));
            painter.drawLine(QPointF(x, high), QPointF(x, low));
            painter.drawLine(QPointF(x - kCap, high), QPointF(x + kCap, high));
            painter.drawLine(QPointF(x - kCap, low), QPointF(x + kCap, low));
        }
    }
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    for (std::size_t place = 0; place < m_picture.places.size(); ++place) {
        const bool isMarked = m_picture.places[place].isMarked;
        const QPointF at = line.at(static_cast<qsizetype>(place));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isMarked ? Token::Critical : Token::Accent));
        if (isMarked) { // another shape too, for those who don't see the colour
            painter.drawRect(
                QRectF(at.x() - kDot - 1, at.y() - kDot - 1, 2 * kDot + 2, 2 * kDot + 2));
        } else {
            painter.drawEllipse(at, kDot, kDot);
        }
    }
}

// --- the chosen place ---

void ScoreChart::choose(int place)
{
    if (cellCount() == 0) {
        return;
    }
    m_current = std::clamp(place, 0, cellCount() - 1);
    setAccessibleDescription(cellText(m_current));
    announceCell(*this, m_current);
    viewport()->update();
    emit currentChanged(m_current);
}

QString ScoreChart::cellText(int cell) const
{
    return cell >= 0 && cell < cellCount() ? m_picture.places[std::size_t(cell)].words : QString();
}

QRect ScoreChart::cellArea(int cell) const
{
    const QRectF area = plot();
    const double width = area.width() / std::max(1, cellCount());
    return QRectF(area.left() + cell * width, area.top(), width, area.height()).toRect();
}

int ScoreChart::cellAt(const QPoint &point) const
{
    for (int cell = 0; cell < cellCount(); ++cell) {
        if (cellArea(cell).contains(point)) {
            return cell;
        }
    }
    return -1;
}

void ScoreChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_current - 1);
        break;
    case Qt::Key_Right:
        choose(m_current + 1);
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(cellCount() - 1);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ScoreChart::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (const int place = cellAt(event->pos()); place >= 0) {
        choose(place);
    }
    event->accept();
}

bool ScoreChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), cellText(cellAt(help->pos())).toHtmlEscaped(), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace fw::ui
