// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/groupradar.h"

#include "ui/settlement/settlementtext.h"

#include <QPainter>

#include <array>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFull = 100.0;
constexpr std::array<QPointF, settlement::kKpiGroups.size()> kDirections{
    QPointF(0, -1), QPointF(1, 0), QPointF(0, 1), QPointF(-1, 0)};

} // namespace

GroupRadar::GroupRadar(const QString &objectName, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(objectName);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GroupRadar::show(const MonthSheet *sheet)
{
    m_axes.clear();
    QStringList words;
    if (sheet != nullptr && !sheet->settled().refusal) {
        for (const settlement::KpiGroup group : settlement::kKpiGroups) {
            const auto &score = sheet->settled().scores.groups[settlement::indexOf(group)];
            m_axes.push_back({SettlementText::group(group), SettlementText::number(score, 2),
                              score ? SettlementText::length(*score) / kFull : 0});
            words << m_axes.back().name + u' ' + m_axes.back().score;
        }
    }
    setAccessibleName(tr("Groups of indicators"));
    setAccessibleDescription(words.join(u", "_s));
    update();
}

void GroupRadar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_axes.empty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(FontRole::Small));
    const int line = painter.fontMetrics().height();
    const QPointF middle = QRectF(rect()).center();
    const double radius = std::min(width() / 2.0 - 92, height() / 2.0 - 1.2 * line - 6);
    for (const double ring : {0.25, 0.5, 0.75, 1.0}) {
        QPolygonF round;
        for (const QPointF &direction : kDirections) {
            round << middle + direction * radius * ring;
        }
        painter.setPen(QPen(m_theme.color(Token::Divider), 1));
        painter.drawPolygon(round);
    }
    QPolygonF shape;
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
        painter.setPen(QPen(m_theme.color(Token::Divider), 1));
        painter.drawLine(middle, middle + kDirections[axis] * radius);
        shape << middle + kDirections[axis] * radius * m_axes[axis].share;
    }
    QColor soft = m_theme.color(Token::Accent);
    soft.setAlphaF(0.18F);
    painter.setBrush(soft);
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    painter.drawPolygon(shape);
    painter.setPen(m_theme.color(Token::Text));
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
        const QPointF end = middle + kDirections[axis] * (radius + 6);
        const double across = kDirections[axis].x();
        const bool isAbove = kDirections[axis].y() < 0;
        const double left = across > 0 ? end.x() : across < 0 ? end.x() - 88 : end.x() - 90;
        const double top = across != 0 ? end.y() - line : isAbove ? end.y() - line : end.y() - 4;
        const QRectF box(left, top, across != 0 ? 88 : 180, across != 0 ? 2 * line : line + 2);
        const int side = across > 0   ? Qt::AlignLeft
                         : across < 0 ? Qt::AlignRight
                                      : Qt::AlignHCenter;
        painter.drawText(box, side | Qt::AlignVCenter | Qt::TextWordWrap,
                         m_axes[axis].name + (across != 0 ? u'\n' : u' ') + m_axes[axis].score);
    }
}

} // namespace fw::ui
