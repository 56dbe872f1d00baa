// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/fieldmessage.h"

#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

FieldMessage::FieldMessage(QWidget *field, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_message(new ThemedLabel(theme, FontRole::Small, Token::Critical, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(field);
    layout->addWidget(m_message);
    m_message->setWordWrap(true);
    m_message->setObjectName(field->objectName() + "Message"_L1);
    m_message->hide();
    setFocusProxy(field);
}

void FieldMessage::setMessage(const QString &message)
{
    m_message->setText(message.isEmpty() ? QString() : u"▲ "_s + message);
    m_message->setVisible(!message.isEmpty());
    m_field->setAccessibleDescription(message);
}

QString FieldMessage::message() const
{
    return m_field->accessibleDescription();
}

} // namespace fw::ui
