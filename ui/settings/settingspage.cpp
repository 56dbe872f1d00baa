// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/alarmsection.h"
#include "ui/settings/displaysection.h"
#include "ui/settings/feedtext.h"
#include "ui/settings/measuresection.h"
#include "ui/settings/supervisorsection.h"
#include "ui/settings/switchdialog.h"
#include "ui/settings/switchessection.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using settings::AppSettings;

namespace {

/// The face of a group of settings.
class Card final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Card)

public:
    Card(QWidget *content, const Theme &theme, QWidget *parent)
        : QFrame(parent)
        , m_theme(theme)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(content);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.color(Token::CardBorder));
        painter.setBrush(m_theme.color(Token::Card));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }

private:
    const Theme &m_theme;
};

} // namespace

SettingsPage::SettingsPage(settings::SettingsStore &store, settings::SecretStore &secrets,
                           ConnectionTester &tester, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_secrets(secrets)
    , m_theme(theme)
    , m_title(new ThemedLabel(theme, FontRole::Figure, Token::Text, this))
    , m_error(new ThemedLabel(theme, FontRole::Body, Token::Critical, this))
{
    setObjectName(u"settingsPage"_s);
    build(tester);
    retranslate();
    reload();
    connect(m_display, &DisplaySection::edited, this, &SettingsPage::saveSettings);
    connect(m_measure, &MeasureSection::edited, this, &SettingsPage::saveSettings);
    connect(m_alarms, &AlarmSection::edited, this, &SettingsPage::saveSettings);
    connect(m_supervisor, &SupervisorSection::edited, this, &SettingsPage::saveSettings);
    connect(m_switches, &SwitchesSection::saved, this, &SettingsPage::saveSwitch);
    connect(m_switches, &SwitchesSection::removed, this, &SettingsPage::removeSwitch);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SettingsPage::build(ConnectionTester &tester)
{
    auto *content = new QWidget;
    m_display = new DisplaySection(m_theme, content);
    m_measure = new MeasureSection(m_theme, content);
    m_alarms = new AlarmSection(m_theme, content);
    m_supervisor = new SupervisorSection(m_theme, content);
    m_switches = new SwitchesSection(m_theme, tester, m_secrets.hasKeychain(), content);
    m_error->setObjectName(u"settingsError"_s);
    m_error->setWordWrap(true);
    auto *left = new QVBoxLayout;
    left->setSpacing(14);
    left->addWidget(new Card(m_display, m_theme, content));
    left->addWidget(new Card(m_switches, m_theme, content));
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(14);
    m_right = right;
    right->addWidget(new Card(m_measure, m_theme, content));
    right->addWidget(new Card(m_alarms, m_theme, content));
    right->addWidget(new Card(m_supervisor, m_theme, content));
    right->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(14);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    // Wider lines of a form are no easier to read.
    auto *narrow = new QWidget(content);
    narrow->setMaximumWidth(1160);
    auto *column = new QVBoxLayout(narrow);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(14);
    column->addWidget(m_title);
    column->addWidget(m_error);
    column->addLayout(columns);
    column->addStretch();
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins({});
    outer->addWidget(narrow, 1);
    outer->addStretch(0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
}

void SettingsPage::addSection(QWidget *section)
{
    m_right->insertWidget(m_right->count() - 1, new Card(section, m_theme, this));
}

void SettingsPage::reload()
{
    m_error->hide();
    if (const Result<AppSettings> loaded = AppSettings::load(m_store)) {
        m_settings = *loaded;
    } else {
        showOutcome(loaded.error());
    }
    m_display->show(m_settings);
    m_measure->show(m_settings);
    m_alarms->show(m_settings);
    m_supervisor->show(m_settings);
    if (const auto profiles = m_store.switchProfiles()) {
        m_switches->show(*profiles);
    } else {
        showOutcome(profiles.error());
    }
}

void SettingsPage::saveSettings()
{
    if (!m_measure->validate()) {
        return;
    }
    m_display->read(m_settings);
    m_measure->read(m_settings);
    m_alarms->read(m_settings);
    m_supervisor->read(m_settings);
    const Outcome stored = m_settings.save(m_store);
    showOutcome(stored);
    if (stored) {
        emit settingsChanged(m_settings);
    }
}

void SettingsPage::saveSwitch(const SwitchDialog &dialog)
{
    const telephony::SwitchProfile profile = dialog.form().profile();
    if (const Outcome stored = m_store.saveSwitchProfile(profile); !stored) {
        showOutcome(stored);
        return;
    }
    if (dialog.form().secret().isEmpty()) {
        reload();
        emit switchesChanged();
        return;
    }
    m_secrets.store(profile.id, dialog.form().secret(), dialog.form().secretPlace(),
                    [page = QPointer<SettingsPage>(this)](const Outcome &outcome) {
                        if (page) {
                            page->reload();
                            page->showOutcome(outcome);
                            emit page->switchesChanged();
                        }
                    });
}

void SettingsPage::removeSwitch(const QString &id)
{
    const Outcome removed = m_store.removeSwitchProfile(id);
    if (removed) {
        m_secrets.forget(id);
    }
    reload();
    showOutcome(removed);
    emit switchesChanged();
}

void SettingsPage::showOutcome(const Outcome &outcome)
{
    m_error->setVisible(!outcome);
    m_error->setText(outcome ? QString() : u"▲ "_s + FeedText::error(outcome.error()));
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void SettingsPage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), m_theme.color(Token::Window));
}

} // namespace fw::ui

#include "settingspage.moc"
