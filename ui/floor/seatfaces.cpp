// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/seatfaces.h"

#include "ui/floor/statetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

namespace fw::ui {

using namespace Qt::StringLiterals;

SeatFaces::SeatFaces(const Theme &theme)
    : m_theme(theme)
{
}

void SeatFaces::clear()
{
    m_faces.clear();
}

QRect SeatFaces::firstLine(const QRect &area)
{
    return {area.left() + 9, area.top() + 3, area.width() - 15, 17};
}

QRect SeatFaces::secondLine(const QRect &area)
{
    return firstLine(area).translated(0, 17);
}

const SeatFace &SeatFaces::face(const SeatLook &look, QSize size, qreal pixelRatio)
{
    if (size != m_size || !qFuzzyCompare(pixelRatio, m_pixelRatio)) {
        m_faces.clear();
        m_size = size;
        m_pixelRatio = pixelRatio;
    }
    const int key = int(look.state) * 8 + (look.isOverLimit ? 4 : 0) + (look.isCurrent ? 2 : 0) +
                    (look.isPartlyPaused ? 1 : 0);
    if (const auto known = m_faces.constFind(key); known != m_faces.cend()) {
        return *known;
    }
    return *m_faces.insert(key, painted(look));
}

SeatFace SeatFaces::painted(const SeatLook &look) const
{
    SeatFace face{QPixmap(m_size * m_pixelRatio), 0};
    face.picture.setDevicePixelRatio(m_pixelRatio);
    face.picture.fill(m_theme.color(Token::Card));
    const QRect area(QPoint(0, 0), m_size);
    const QColor ink = m_theme.stateInk(look.state);
    QPainter painter(&face.picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(look.isOverLimit ? Token::Warning : Token::CardBorder),
                        look.isOverLimit ? 2 : 1));
    painter.setBrush(m_theme.color(look.isCurrent ? Token::RowSelected : Token::Card));
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRect(area.left() + 1, area.top() + 3, 3, area.height() - 6), ink);
    painter.setFont(m_theme.font(FontRole::Small));
    painter.setPen(ink);
    const QString tag = StateText::tag(look.state);
    paintText(painter, firstLine(area), Qt::AlignRight, tag);
    paintText(painter, secondLine(area), Qt::AlignLeft,
              StateText::glyph(look.state) + (look.isPartlyPaused ? u" \u2016"_s : QString()));
    face.wordWidth = painter.fontMetrics().horizontalAdvance(tag) + 4;
    return face;
}

} // namespace fw::ui
