// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/phonedialog.h"

#include "ui/widgets/themedlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

PhoneDialog::PhoneDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(this))
    , m_ok(new QPushButton(tr("Save"), this))
{
    setObjectName(u"phoneDialog"_s);
    setWindowTitle(tr("Your phone"));
    auto *explanation = new ThemedLabel(theme, FontRole::Body, Token::Text, this);
    explanation->setWordWrap(true);
    explanation->setText(tr("To let you hear a call, the switch rings your phone. Enter it as the "
                            "switch names it. It is kept in the settings."));
    m_field->setObjectName(u"supervisorPhone"_s);
    m_field->setAccessibleName(tr("Your phone"));
    m_field->setPlaceholderText(u"PJSIP/6009"_s);
    m_field->setMaxLength(80);
    m_field->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z0-9_.@/+-]*"_s), m_field));
    m_ok->setObjectName(u"phoneOk"_s);
    m_ok->setDefault(true);
    m_ok->setEnabled(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"phoneCancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(explanation);
    layout->addWidget(m_field);
    layout->addLayout(buttons);
    resize(440, sizeHint().height());
    connect(m_field, &QLineEdit::textChanged, this,
            [this] { m_ok->setEnabled(!phone().isEmpty()); });
    connect(m_ok, &QPushButton::clicked, this, &PhoneDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &PhoneDialog::reject);
}

QString PhoneDialog::phone() const
{
    return m_field->text().trimmed();
}

} // namespace fw::ui
