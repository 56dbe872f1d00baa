// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/wallticker.h"

#include "ui/widgets/visibletext.h"

#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Hundredths of the screen's height a second: a reader keeps up with it.
constexpr double kSpeed = 14.0;

} // namespace

WallTicker::WallTicker(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"wallTicker"_s);
    setFocusPolicy(Qt::NoFocus);
    m_frame.setInterval(33ms);
    connect(&m_frame, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    m_running.start();
}

void WallTicker::setScale(const WallScale &scale)
{
    m_scale = scale;
    settle();
}

void WallTicker::setText(const QString &text)
{
    QString line = text;
    line.replace(u'\n', u' ');
    m_text = visibleText(line.simplified());
    m_part = 0;
    m_running.restart();
    setAccessibleName(tr("Notice"));
    setAccessibleDescription(m_text);
    settle();
}

void WallTicker::setStill(bool isStill)
{
    m_isStill = isStill;
    settle();
}

void WallTicker::turn()
{
    ++m_part;
    update();
}

QFont WallTicker::letterFont() const
{
    return m_scale.font(m_theme, FontRole::Body, 3.4);
}

void WallTicker::settle()
{
    const bool isLong = QFontMetrics(letterFont()).horizontalAdvance(m_text) > width();
    if (isVisible() && !m_isStill && isLong) {
        m_frame.start();
    } else {
        m_frame.stop();
    }
    update();
}

QStringList WallTicker::parts() const
{
    const QFontMetrics metrics(letterFont());
    QStringList parts;
    QString part;
    for (const QChar letter : m_text) {
        if (!part.isEmpty() && !letter.isLowSurrogate() &&
            metrics.horizontalAdvance(part + letter) > width()) {
            // At a space when there is one in the second half: words stay whole.
            const qsizetype space = part.lastIndexOf(u' ');
            const qsizetype cut = space > part.size() / 2 ? space + 1 : part.size();
            parts << part.left(cut).trimmed();
            part = part.mid(cut);
        }
        part += letter;
    }
    parts << part;
    return parts;
}

QString WallTicker::shownPart() const
{
    const QStringList all = parts();
    return all.at(m_part % all.size());
}

void WallTicker::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setFont(letterFont());
    painter.setPen(m_theme.color(Token::Text));
    if (!m_frame.isActive()) {
        paintText(painter, rect(), Qt::AlignLeft, shownPart());
        return;
    }
    const double textWidth = painter.fontMetrics().horizontalAdvance(m_text);
    const double way = textWidth + width();
    const double gone = m_scale.px(kSpeed) * double(m_running.elapsed()) / 1000.0;
    const double left = width() - std::fmod(gone, way);
    const QFontMetrics metrics = painter.fontMetrics();
    painter.drawText(QPointF(left, (height() - metrics.height()) / 2.0 + metrics.ascent()), m_text);
}

void WallTicker::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    settle();
}

void WallTicker::hideEvent(QHideEvent *event)
{
    m_frame.stop();
    QWidget::hideEvent(event);
}

void WallTicker::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    settle();
}

} // namespace fw::ui
