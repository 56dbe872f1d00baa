// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/switchparts.h"

#include "app/console/secretoption.h"
#include "ui/settings/feedtext.h"
#include "ui/settings/firststartdialog.h"

#include <QInputDialog>

namespace fw::app {

using namespace Qt::StringLiterals;
using settings::StartMode;
using telephony::SwitchProfile;

SwitchParts::SwitchParts(const ConsoleOptions &options, live::FloorStore &store,
                         DeskSecrets &secrets, const Clock &clock)
    : m_options(options)
    , m_secrets(secrets)
    , m_feeds(store, clock)
{
}

SwitchParts::~SwitchParts() = default;

void SwitchParts::connectAll(StartMode start, bool isDemo, settings::SettingsStore &settingsStore,
                             const ui::Theme &theme, QWidget &window)
{
    m_window = &window;
    if (m_options.ami) {
        connectFromCommandLine(*m_options.ami);
    } else if (isDemo) {
        startDemo();
    } else if (start == StartMode::Switches) {
        connectStored(settingsStore);
    } else if (m_options.snapshotFolder.isEmpty()) {
        askFirst(settingsStore, theme);
    }
}

void SwitchParts::clear()
{
    m_feeds.clear();
    m_simulator.reset();
}

void SwitchParts::startDemo()
{
    m_simulator = std::make_unique<SimulatorProcess>();
    connect(m_simulator.get(), &SimulatorProcess::ready, this,
            [this](const SwitchProfile &profile, const QString &secret, const QByteArray &history) {
                emit sessionBegun({profile.name}, true);
                m_feeds.connectTo(profile, secret, history);
            });
    connect(m_simulator.get(), &SimulatorProcess::failed, this, [this](const QString &reason) {
        //: %1 is the program's file and the system's reason
        emit failed(tr("The simulated switch did not start: %1").arg(reason));
    });
    m_simulator->start();
}

void SwitchParts::connectFromCommandLine(const SwitchProfile &profile)
{
    emit sessionBegun({profile.name}, false);
    const Result<QString> secret = givenSecret(m_options);
    if (!secret) {
        emit failed(ui::FeedText::error(secret.error()));
    } else if (!secret->isEmpty()) {
        m_feeds.connectTo(profile, *secret);
    } else {
        askForSecret(profile);
    }
}

void SwitchParts::connectStored(settings::SettingsStore &settingsStore)
{
    const auto profiles = settingsStore.switchProfiles();
    if (!profiles) {
        emit failed(ui::FeedText::error(profiles.error()));
        return;
    }
    QStringList ids;
    QStringList names;
    for (const SwitchProfile &profile : *profiles) {
        ids << profile.id;
        names << profile.name;
    }
    m_feeds.expect(ids);
    emit sessionBegun(names, false);
    for (const SwitchProfile &profile : *profiles) {
        m_secrets.find(profile.id, [self = QPointer<SwitchParts>(this),
                                    profile](const std::optional<QString> &secret) {
            if (self && secret) {
                self->m_feeds.connectTo(profile, *secret);
            } else if (self) {
                self->askForSecret(profile);
            }
        });
    }
}

void SwitchParts::askForSecret(const SwitchProfile &profile)
{
    if (!m_options.snapshotFolder.isEmpty()) {
        emit failed(tr("The secret is missing: use --secret-file or FLOORWARDEN_SECRET."));
        return;
    }
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Secret of the switch"));
    //: %1 is a user name, %2 the name of a switch
    dialog->setLabelText(tr("Secret of %1 on %2:").arg(profile.user, profile.name).toHtmlEscaped());
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, profile](const QString &secret) {
        m_secrets.store(profile.id, secret, settings::SecretPlace::Session, [](const Outcome &) {});
        m_feeds.connectTo(profile, secret);
    });
    dialog->open();
}

void SwitchParts::askFirst(settings::SettingsStore &settingsStore, const ui::Theme &theme)
{
    m_firstStart = new ui::FirstStartDialog(theme, m_tester, m_secrets.hasKeychain(), m_window);
    m_firstStart->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_firstStart, &QDialog::accepted, this,
            [this, &settingsStore] { finishFirstStart(settingsStore); });
    m_firstStart->open();
}

void SwitchParts::finishFirstStart(settings::SettingsStore &settingsStore)
{
    if (m_firstStart->wantsDemo()) {
        emit startChosen(StartMode::Demo);
        return;
    }
    if (m_firstStart->wantsServer()) {
        const Outcome stored = m_firstStart->serverForm().profile().save(settingsStore);
        if (stored) {
            emit startChosen(StartMode::Server);
        } else {
            emit failed(ui::FeedText::error(stored.error()));
        }
        return;
    }
    const SwitchProfile profile = m_firstStart->form().profile();
    if (const Outcome stored = settingsStore.saveSwitchProfile(profile); !stored) {
        emit failed(ui::FeedText::error(stored.error()));
        return;
    }
    m_secrets.store(profile.id, m_firstStart->form().secret(), m_firstStart->form().secretPlace(),
                    [self = QPointer<SwitchParts>(this)](const Outcome &outcome) {
                        if (!self) {
                            return;
                        }
                        if (!outcome) {
                            emit self->failed(ui::FeedText::error(outcome.error()));
                        }
                        emit self->startChosen(StartMode::Switches);
                    });
}

} // namespace fw::app
