// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace fw::ui {

Card::Card(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_header(new QHBoxLayout)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("card"));
    m_title->setTextFormat(Qt::PlainText);
    m_caption->setTextFormat(Qt::RichText);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_header->setContentsMargins(12, 6, 8, 6);
    m_header->setSpacing(10);
    m_header->addWidget(m_title);
    m_header->addWidget(m_caption, 1);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    m_layout->addLayout(m_header);
    connect(&m_theme, &Theme::changed, this, &Card::restyle);
    restyle();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Card::setCaption(const QString &caption)
{
    if (m_caption->text() != caption) {
        m_caption->setText(caption);
    }
}

void Card::addControl(QWidget *control)
{
    m_header->addWidget(control);
}

void Card::setBody(QWidget *body)
{
    m_layout->addWidget(body, 1);
}

void Card::restyle()
{
    m_title->setFont(m_theme.font(FontRole::Strong));
    m_caption->setFont(m_theme.font(FontRole::Body));
    QPalette palette = m_caption->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(Token::MutedText));
    m_caption->setPalette(palette);
}

} // namespace fw::ui
