// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/serversection.h"

#include "ui/settings/feedtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using settings::StartMode;

ServerSection::ServerSection(settings::SettingsStore &store, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_title(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_remark(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_form(new ServerForm(theme, this))
    , m_error(new ThemedLabel(theme, FontRole::Body, Token::Critical, this))
    , m_leave(new QPushButton(this))
    , m_join(new QPushButton(this))
{
    m_join->setObjectName(u"joinServer"_s);
    m_leave->setObjectName(u"leaveServer"_s);
    m_error->setObjectName(u"serverError"_s);
    m_remark->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_leave);
    buttons->addStretch();
    buttons->addWidget(m_join);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_remark);
    layout->addWidget(m_form);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    connect(m_join, &QPushButton::clicked, this, &ServerSection::join);
    connect(m_leave, &QPushButton::clicked, this, [this] { emit startChosen(StartMode::Ask); });
    retranslate();
    load();
}

void ServerSection::load()
{
    const auto stored = settings::ServerProfile::load(m_store);
    if (stored && *stored) {
        m_form->setProfile(**stored);
    }
}

void ServerSection::join()
{
    if (!m_form->validate()) {
        return;
    }
    const Outcome stored = m_form->profile().save(m_store);
    m_error->setText(stored ? QString() : u"▲ "_s + FeedText::error(stored.error()));
    m_error->setVisible(!stored);
    if (stored) {
        emit startChosen(StartMode::Server);
    }
}

void ServerSection::retranslate()
{
    m_title->setText(tr("Join a floor that others record"));
    m_remark->setText(tr("A recorder holds the connections to the switches and writes what happens "
                         "into a PostgreSQL database. Everybody logs in there with an own account, "
                         "which says what they may see and do."));
    m_join->setText(tr("Join and log in"));
    m_leave->setText(tr("Choose another floor…"));
}

void ServerSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace fw::ui
