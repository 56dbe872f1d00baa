// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/themedlabel.h"

#include <utility>

namespace fw::ui {

using namespace Qt::StringLiterals;

ThemedLabel::ThemedLabel(const Theme &theme, FontRole role, Token token, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_role(role)
    , m_token(token)
{
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::changed, this, &ThemedLabel::restyle);
    restyle();
}

void ThemedLabel::setToken(Token token)
{
    if (std::exchange(m_token, token) != token) {
        restyle();
    }
}

void ThemedLabel::setPixelSize(int size)
{
    m_pixelSize = size;
    restyle();
}

void ThemedLabel::restyle()
{
    QFont font = m_theme.font(m_role);
    if (m_pixelSize > 0) {
        font.setPixelSize(m_pixelSize);
    }
    setFont(font);
    setStyleSheet("color: %1; background: transparent;"_L1.arg(m_theme.color(m_token).name()));
}

} // namespace fw::ui
