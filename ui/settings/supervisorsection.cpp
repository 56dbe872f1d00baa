// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/supervisorsection.h"

#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace fw::ui {

using namespace Qt::StringLiterals;

SupervisorSection::SupervisorSection(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_label(new QLabel(this))
    , m_phone(new QLineEdit(this))
    , m_remark(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
{
    m_phone->setObjectName(u"phone"_s);
    m_phone->setPlaceholderText(u"PJSIP/6009"_s);
    m_phone->setMaxLength(80);
    m_phone->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z0-9_.@/+-]*"_s), m_phone));
    m_label->setBuddy(m_phone);
    m_remark->setWordWrap(true);
    auto *layout = new QFormLayout(this);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(10);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addRow(m_title);
    layout->addRow(m_label, m_phone);
    layout->addRow(m_remark);
    retranslate();
    connect(m_phone, &QLineEdit::editingFinished, this, &SupervisorSection::edited);
}

void SupervisorSection::show(const settings::AppSettings &settings)
{
    if (m_phone->text() != settings.supervisorPhone) {
        m_phone->setText(settings.supervisorPhone);
    }
}

void SupervisorSection::read(settings::AppSettings &settings) const
{
    settings.supervisorPhone = m_phone->text().trimmed();
}

void SupervisorSection::retranslate()
{
    m_title->setText(tr("Listening to calls"));
    m_label->setText(tr("Your phone"));
    m_phone->setAccessibleName(tr("Your phone"));
    m_remark->setText(tr("As the switch names it. It rings when you listen to an agent."));
}

void SupervisorSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace fw::ui
