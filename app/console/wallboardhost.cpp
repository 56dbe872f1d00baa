// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/wallboardhost.h"

#include "ui/settings/settingspage.h"
#include "ui/wallboard/wallboardsection.h"
#include "ui/widgets/actioncatalogue.h"

#include <QGuiApplication>
#include <QScreen>

namespace fw::app {

using namespace Qt::StringLiterals;
using settings::WallboardSettings;

WallboardHost::WallboardHost(settings::SettingsStore &settingsStore, live::FloorStore &store,
                             ui::ActionCatalogue &actions, QWidget &console, QObject *parent)
    : QObject(parent)
    , m_settingsStore(settingsStore)
    , m_store(store)
    , m_console(console)
    , m_toggle(actions.add({u"wallboard.toggle"_s,
                            ui::ActionGroup::Wallboard,
                            [] { return tr("Open or close the wallboard"); },
                            {QKeySequence(Qt::Key_F9)}},
                           console))
{
    if (const Result<WallboardSettings> loaded = WallboardSettings::load(settingsStore)) {
        m_settings = *loaded;
    }
    connect(m_toggle, &QAction::triggered, this, &WallboardHost::toggle);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &WallboardHost::place);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &WallboardHost::place);
}

WallboardHost::~WallboardHost() = default;

void WallboardHost::setAlarms(const ui::WallAlarms *alarms)
{
    m_alarms = alarms;
    if (m_window) {
        m_window->view().setAlarms(alarms);
    }
}

void WallboardHost::restore()
{
    if (m_settings.isOpen) {
        open();
    }
}

void WallboardHost::toggle()
{
    if (m_window) {
        close();
    } else {
        open();
    }
    remember(isOpen());
}

void WallboardHost::open()
{
    m_present = std::make_unique<live::FloorStore>(m_store.liveFloor().config(), m_clock);
    m_present->followPresentOf(m_store);
    m_window = std::make_unique<ui::WallboardWindow>(*m_present);
    m_window->view().setSettings(m_settings);
    m_window->view().setAlarms(m_alarms);
    m_window->addAction(m_toggle); // the same key closes it from there, remapped or not
    connect(m_window.get(), &ui::WallboardWindow::closed, this, [this] {
        close();
        remember(false);
    });
    place();
    m_guard.hold(tr("The wallboard is shown"));
}

void WallboardHost::close()
{
    m_guard.release();
    if (m_window) {
        m_window->hide();
        m_window.release()->deleteLater(); // it may be the one that asks for it
        m_present.release()->deleteLater();
    }
}

void WallboardHost::place()
{
    if (!m_window) {
        return;
    }
    if (QScreen *screen = ui::wallScreen(m_settings.screen, m_console.screen())) {
        m_window->openOn(*screen, screen == m_console.screen());
    }
}

void WallboardHost::remember(bool isOpen)
{
    m_settings.isOpen = isOpen;
    save();
    if (m_section != nullptr) {
        m_section->show(m_settings);
    }
}

void WallboardHost::save()
{
    if (const Outcome stored = m_settings.save(m_settingsStore); !stored) {
        emit failed(stored.error());
    }
}

void WallboardHost::apply(const WallboardSettings &settings)
{
    const bool isElsewhere = !(settings.screen == m_settings.screen);
    m_settings = settings;
    m_settings.isOpen = isOpen();
    save();
    if (m_window) {
        m_window->view().setSettings(m_settings);
        if (isElsewhere) {
            place();
        }
    }
}

void WallboardHost::addTo(ui::SettingsPage &page, const ui::Theme &theme)
{
    m_section = new ui::WallboardSection(m_store, theme);
    page.addSection(
        u"wallboard"_s, [] { return tr("Wallboard"); }, m_section);
    m_section->show(m_settings);
    connect(m_section, &ui::WallboardSection::edited, this,
            [this] { apply(m_section->settings()); });
    connect(m_section, &ui::WallboardSection::toggleRequested, this, &WallboardHost::toggle);
}

} // namespace fw::app
