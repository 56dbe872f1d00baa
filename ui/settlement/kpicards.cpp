// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/kpicards.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastWidth = 204;
constexpr int kHeight = 98;
constexpr int kGap = 8;
constexpr int kPadding = 10;
constexpr int kStripe = 4;
constexpr int kFigurePixels = 20;

} // namespace

KpiCards::KpiCards(const QString &objectName, const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setObjectName(objectName);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(kHeight / 2);
    exposePaintedCells();
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void KpiCards::setCards(std::vector<KpiCard> cards)
{
    m_cards = std::move(cards);
    m_current = m_cards.empty() ? -1 : std::clamp(m_current, 0, cellCount() - 1);
    layOut();
    viewport()->update();
}

QString KpiCards::cellText(int cell) const
{
    if (cell < 0 || cell >= cellCount()) {
        return {};
    }
    const KpiCard &card = m_cards[std::size_t(cell)];
    QStringList words{card.name, card.actual, card.marks, card.promise, card.verdict};
    words.removeAll(QString());
    return words.join(u", "_s);
}

int KpiCards::columns() const
{
    return std::max(1, (viewport()->width() + kGap) / (kLeastWidth + kGap));
}

QRect KpiCards::cellArea(int cell) const
{
    const int across = columns();
    const int width = (viewport()->width() + kGap) / across - kGap;
    const int top = cell / across * (kHeight + kGap) - verticalScrollBar()->value();
    return {cell % across * (width + kGap), top, width, kHeight};
}

int KpiCards::cellAt(const QPoint &point) const
{
    for (int cell = 0; cell < cellCount(); ++cell) {
        if (cellArea(cell).contains(point)) {
            return cell;
        }
    }
    return -1;
}

void KpiCards::layOut()
{
    const int rows = (cellCount() + columns() - 1) / columns();
    const int height = rows * (kHeight + kGap) - kGap;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
}

void KpiCards::setCurrent(int cell)
{
    if (cell < 0 || cell >= cellCount() || cell == m_current) {
        return;
    }
    m_current = cell;
    const QRect area = cellArea(cell);
    QScrollBar &bar = *verticalScrollBar();
    if (area.top() < 0) {
        bar.setValue(bar.value() + area.top());
    } else if (area.bottom() > viewport()->height()) {
        bar.setValue(bar.value() + area.bottom() - viewport()->height() + 1);
    }
    announceCell(*this, cell);
    viewport()->update();
}

void KpiCards::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Up:
        setCurrent(m_current - columns());
        return;
    case Qt::Key_Down:
        setCurrent(m_current + columns());
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(cellCount() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            emit activated(m_cards[std::size_t(m_current)].id);
        }
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void KpiCards::mousePressEvent(QMouseEvent *event)
{
    setCurrent(cellAt(event->position().toPoint()));
}

void KpiCards::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int cell = cellAt(event->position().toPoint()); cell >= 0) {
        emit activated(m_cards[std::size_t(cell)].id);
    }
}

void KpiCards::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void KpiCards::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (int cell = 0; cell < cellCount(); ++cell) {
        const QRect area = cellArea(cell);
        if (area.intersects(viewport()->rect())) {
            paintCard(painter, area, m_cards[std::size_t(cell)], cell == m_current && hasFocus());
        }
    }
}

void KpiCards::paintCard(QPainter &painter, const QRect &area, const KpiCard &card,
                         bool isCurrent) const
{
    const QRectF face = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(
        QPen(m_theme.color(isCurrent ? Token::FocusRing : Token::CardBorder), isCurrent ? 2 : 1));
    painter.setBrush(m_theme.color(Token::Card));
    painter.drawRoundedRect(face, 4, 4);
    painter.fillRect(QRect(area.left() + 1, area.top() + 6, kStripe, area.height() - 12),
                     card.tone == Tone::Neutral ? m_theme.color(Token::Track)
                                                : toneColour(m_theme, card.tone));
    const QRect inner = area.adjusted(kPadding + kStripe, 6, -kPadding, -6);
    const int line = (inner.height() - 26) / 3;
    painter.setFont(m_theme.font(FontRole::Strong));
    painter.setPen(m_theme.color(Token::Text));
    paintText(painter, {inner.left(), inner.top(), inner.width(), line}, Qt::AlignLeft, card.name);
    QFont figure = m_theme.font(FontRole::Strong);
    figure.setPixelSize(kFigurePixels);
    painter.setFont(figure);
    painter.setPen(card.tone == Tone::Neutral ? m_theme.color(Token::Text)
                                              : toneColour(m_theme, card.tone));
    const int top = inner.top() + line;
    const int taken =
        std::min(inner.width(), painter.fontMetrics().horizontalAdvance(card.actual) + kGap);
    paintText(painter, {inner.left(), top, taken, 26}, Qt::AlignLeft, card.actual);
    painter.setFont(m_theme.font(FontRole::Small));
    painter.setPen(m_theme.color(card.isBroken ? Token::Critical : Token::Good));
    paintText(painter, {inner.left() + taken, top, inner.width() - taken, 26}, Qt::AlignRight,
              card.verdict);
    painter.setPen(m_theme.color(Token::MutedText));
    paintText(painter, {inner.left(), top + 26, inner.width(), line}, Qt::AlignLeft, card.marks);
    paintText(painter, {inner.left(), top + 26 + line, inner.width(), line}, Qt::AlignLeft,
              card.promise);
}

} // namespace fw::ui
