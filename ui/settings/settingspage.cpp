// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/alarmsection.h"
#include "ui/settings/dictionarysection.h"
#include "ui/settings/displaysection.h"
#include "ui/settings/feedtext.h"
#include "ui/settings/keysection.h"
#include "ui/settings/measuresection.h"
#include "ui/settings/supervisorsection.h"
#include "ui/settings/switchdialog.h"
#include "ui/settings/switchessection.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using settings::AppSettings;

namespace {

constexpr int kWidest = 1000; ///< wider lines of a form are no easier to read
constexpr int kListPadding = 44;

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
                           ConnectionTester &tester, ActionCatalogue &actions, const Theme &theme,
                           QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_secrets(secrets)
    , m_theme(theme)
    , m_title(new ThemedLabel(theme, FontRole::Figure, Token::Text, this))
    , m_error(new ThemedLabel(theme, FontRole::Body, Token::Critical, this))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"settingsPage"_s);
    build();
    makeSections(tester, actions);
    retranslate();
    reload();
    join();
    m_list->setCurrentRow(0);
}

void SettingsPage::build()
{
    m_error->setObjectName(u"settingsError"_s);
    m_error->setWordWrap(true);
    m_list->setObjectName(u"settingsSections"_s);
    m_list->setProperty("sections", true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_list);
    auto *right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(m_error);
    right->addWidget(m_stack, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_list);
    columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(14);
    layout->addWidget(m_title);
    layout->addLayout(columns, 1);
}

void SettingsPage::makeSections(ConnectionTester &tester, ActionCatalogue &actions)
{
    m_display = new DisplaySection(m_theme);
    m_switches = new SwitchesSection(m_theme, tester, m_secrets.hasKeychain());
    m_measure = new MeasureSection(m_theme);
    m_alarms = new AlarmSection(m_theme);
    m_supervisor = new SupervisorSection(m_theme);
    m_dictionary = new DictionarySection(m_theme);
    m_keys = new KeySection(actions, m_store, m_theme);
    addSection(
        u"display"_s, [] { return tr("Display"); }, m_display);
    addSection(
        u"switches"_s, [] { return tr("Switches"); }, m_switches);
    addSection(
        u"measure"_s, [] { return tr("Measuring"); }, m_measure);
    addSection(
        u"alarms"_s, [] { return tr("Alarms"); }, m_alarms);
    addSection(
        u"supervision"_s, [] { return tr("Supervision"); }, m_supervisor);
    addSection(
        u"dictionary"_s, [] { return tr("Site dictionary"); }, m_dictionary);
    addSection(
        u"keys"_s, [] { return tr("Keys"); }, m_keys);
}

void SettingsPage::join()
{
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_display, &DisplaySection::edited, this, &SettingsPage::saveSettings);
    connect(m_measure, &MeasureSection::edited, this, &SettingsPage::saveSettings);
    connect(m_alarms, &AlarmSection::edited, this, &SettingsPage::saveSettings);
    connect(m_supervisor, &SupervisorSection::edited, this, &SettingsPage::saveSettings);
    connect(m_dictionary, &DictionarySection::edited, this, &SettingsPage::saveDictionary);
    connect(m_dictionary, &DictionarySection::resetRequested, this, &SettingsPage::resetDictionary);
    connect(m_keys, &KeySection::failed, this, [this](const Error &error) { showOutcome(error); });
    connect(m_switches, &SwitchesSection::saved, this, &SettingsPage::saveSwitch);
    connect(m_switches, &SwitchesSection::removed, this, &SettingsPage::removeSwitch);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SettingsPage::addSection(const QString &id, std::function<QString()> title, QWidget *content)
{
    auto *narrow = new QWidget;
    auto *column = new QVBoxLayout(narrow);
    column->setContentsMargins({});
    auto *card = new Card(content, m_theme, narrow);
    card->setMaximumWidth(kWidest);
    column->addWidget(card);
    column->addStretch();
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidget(narrow);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setProperty("bare", true);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus and is scrolled to
    m_stack->addWidget(scroll);
    m_list->addItem(title());
    m_sections.push_back({id, std::move(title)});
    fitList();
}

void SettingsPage::showSection(const QString &id)
{
    const auto found = std::ranges::find(m_sections, id, &Section::id);
    if (found != m_sections.end()) {
        m_list->setCurrentRow(static_cast<int>(found - m_sections.begin()));
    }
}

void SettingsPage::setSectionAllowed(const QString &id, bool isAllowed)
{
    const auto found = std::ranges::find(m_sections, id, &Section::id);
    if (found == m_sections.end()) {
        return;
    }
    const int row = static_cast<int>(found - m_sections.begin());
    m_list->item(row)->setHidden(!isAllowed);
    if (!isAllowed && m_list->currentRow() == row) {
        m_list->setCurrentRow(0); // how the program looks is everybody's own choice
    }
}

QStringList SettingsPage::sections() const
{
    QStringList ids;
    for (const Section &section : m_sections) {
        ids << section.id;
    }
    return ids;
}

void SettingsPage::setFloorDictionary(const live::SiteDictionary &dictionary)
{
    m_floorDictionary = dictionary;
    m_dictionary->show(m_settings.dictionary.value_or(m_floorDictionary));
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
    m_dictionary->show(m_settings.dictionary.value_or(m_floorDictionary));
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

void SettingsPage::saveDictionary()
{
    if (auto dictionary = m_dictionary->read()) {
        m_settings.dictionary = std::move(dictionary);
        saveSettings();
    }
}

void SettingsPage::resetDictionary()
{
    m_settings.dictionary.reset();
    m_dictionary->show(m_floorDictionary);
    saveSettings();
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

void SettingsPage::fitList()
{
    int widest = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        widest =
            std::max(widest, m_list->fontMetrics().horizontalAdvance(m_list->item(row)->text()));
    }
    m_list->setFixedWidth(std::clamp(widest + kListPadding, 150, 240));
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    m_list->setAccessibleName(tr("Sections of the settings"));
    for (std::size_t row = 0; row < m_sections.size(); ++row) {
        m_list->item(static_cast<int>(row))->setText(m_sections[row].title());
    }
    fitList();
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
