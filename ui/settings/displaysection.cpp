// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/displaysection.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

DisplaySection::DisplaySection(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_themeLabel(new QLabel(this))
    , m_themeChoice(new QComboBox(this))
{
    m_language->setObjectName(u"language"_s);
    m_themeChoice->setObjectName(u"theme"_s);
    // A language is written in its own words, so that whoever reads only it finds it.
    m_language->addItem(QString(), QString());
    m_language->addItem(u"简体中文"_s, u"zh_CN"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_themeChoice->addItem(QString(), QString());
    m_themeChoice->addItem(QString(), u"light"_s);
    m_themeChoice->addItem(QString(), u"dark"_s);
    m_languageLabel->setBuddy(m_language);
    m_themeLabel->setBuddy(m_themeChoice);
    auto *layout = new QFormLayout(this);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(10);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addRow(m_title);
    layout->addRow(m_languageLabel, m_language);
    layout->addRow(m_themeLabel, m_themeChoice);
    retranslate();
    // activated, not currentIndexChanged: only what a person does counts as an edit.
    connect(m_language, &QComboBox::activated, this, &DisplaySection::edited);
    connect(m_themeChoice, &QComboBox::activated, this, &DisplaySection::edited);
}

void DisplaySection::show(const settings::AppSettings &settings)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    m_themeChoice->setCurrentIndex(std::max(0, m_themeChoice->findData(settings.theme)));
}

void DisplaySection::read(settings::AppSettings &settings) const
{
    settings.language = m_language->currentData().toString();
    settings.theme = m_themeChoice->currentData().toString();
}

void DisplaySection::retranslate()
{
    m_title->setText(tr("Display"));
    m_languageLabel->setText(tr("Language"));
    m_language->setItemText(0, tr("As the desktop"));
    m_language->setAccessibleName(tr("Language"));
    m_themeLabel->setText(tr("Theme"));
    m_themeChoice->setAccessibleName(tr("Theme"));
    m_themeChoice->setItemText(0, tr("As the desktop"));
    m_themeChoice->setItemText(1, tr("Light"));
    m_themeChoice->setItemText(2, tr("Dark"));
}

void DisplaySection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace fw::ui
