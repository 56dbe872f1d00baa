// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/serverparts.h"

#include "app/console/accessparts.h"
#include "app/console/journalparts.h"
#include "app/console/secretoption.h"
#include "ui/access/accesstext.h"
#include "ui/settings/serversection.h"
#include "ui/settings/settingspage.h"

#include <QSysInfo>

namespace fw::app {

using State = guard::DeskSession::State;

ServerParts::ServerParts(const ConsoleOptions &options, live::FloorStore &floor,
                         JournalParts &journal, commands::CommandPort &links, const Clock &clock)
    : m_options(options)
    , m_floor(floor)
    , m_journal(journal)
    , m_links(links)
    , m_clock(clock)
    , m_commands(links)
{
}

ServerParts::~ServerParts()
{
    m_commands.use(m_links);
}

void ServerParts::addTo(ui::SettingsPage &page, settings::SettingsStore &store,
                        const ui::Theme &theme)
{
    auto *section = new ui::ServerSection(store, theme);
    page.addSection(
        QStringLiteral("server"), [] { return tr("Server"); }, section);
    connect(section, &ui::ServerSection::startChosen, this, &ServerParts::startChosen);
}

void ServerParts::joinStored(const settings::SettingsStore &store, AccessParts &access)
{
    if (m_options.server) {
        join(*m_options.server, access);
        return;
    }
    const auto stored = settings::ServerProfile::load(store);
    if (!stored) {
        emit failed(ui::AccessText::refusal(stored.error()));
    } else if (*stored) {
        join(**stored, access);
    } else {
        emit startChosen(settings::StartMode::Ask);
    }
}

void ServerParts::join(const settings::ServerProfile &server, AccessParts &access)
{
    leave();
    m_access = &access;
    m_door = std::make_unique<storage::ServerDoor>(server, m_clock, QSysInfo::machineHostName());
    connect(m_door.get(), &storage::ServerDoor::answered, &access.session(),
            &guard::DeskSession::takeLateAnswer);
    connect(&access.session(), &guard::DeskSession::changed, this, &ServerParts::follow);
    m_approver = std::make_unique<storage::ServerApprover>(server, access.policy(), m_clock,
                                                           QSysInfo::machineHostName());
    access.useServer(m_door.get(), m_approver.get());
    signInByOption(server);
}

void ServerParts::signInByOption(const settings::ServerProfile &server)
{
    const Result<QString> secret = givenSecret(m_options);
    if (!secret) {
        emit failed(ui::AccessText::refusal(secret.error()));
    } else if (!secret->isEmpty()) {
        if (!m_options.snapshotFolder.isEmpty()) { // nobody sees the form
            connect(m_door.get(), &storage::ServerDoor::answered, this,
                    [this](const access::SignInAnswer &answer) {
                        if (answer.verdict != access::SignInAnswer::Verdict::Welcome) {
                            emit failed(ui::AccessText::answer(answer, {}));
                        }
                    });
        }
        static_cast<void>(m_access->session().signIn(server.user, *secret));
    }
}

storage::StorageWorker::Opener ServerParts::opener() const
{
    return m_feed ? m_door->opener() : storage::StorageWorker::Opener();
}

void ServerParts::leave()
{
    if (!m_door) {
        return;
    }
    disconnect(&m_access->session(), nullptr, this, nullptr);
    end();
    m_access->useServer(nullptr, nullptr);
    m_approver.reset();
    m_door.reset();
}

void ServerParts::follow()
{
    const guard::DeskSession &session = m_access->session();
    const bool isSomebody = session.state() == State::SignedIn || session.state() == State::Locked;
    if (isSomebody && session.who().login != m_login) {
        begin(session.who().login);
    } else if (!isSomebody) {
        end();
    }
}

void ServerParts::begin(const QString &login)
{
    end();
    m_login = login;
    const std::optional<journal::SiteNumber> site = m_door->profile().site;
    m_feed = std::make_unique<storage::ServerFeed>(
        m_door->opener(), storage::placeOf(m_door->profile()), m_floor, m_clock, nullptr, site);
    m_rows = std::make_unique<storage::RowCommandPort>(m_feed->threads(),
                                                       QSysInfo::machineHostName(), m_clock);
    m_commands.use(*m_rows);
    connect(m_feed.get(), &storage::ServerFeed::began, this, &ServerParts::takeSession);
    connect(m_feed.get(), &storage::ServerFeed::commandsTold, m_rows.get(),
            &storage::RowCommandPort::look);
    m_journal.follow(m_door->opener(), site);
    emit opened();
    m_feed->start();
}

void ServerParts::takeSession(const journal::Session &session)
{
    m_rows->setSession(session.switches, session.id);
    if (!std::exchange(m_hasPast, true)) {
        m_journal.rewind().look();
    }
    emit floorBegun();
}

void ServerParts::end()
{
    if (!m_feed) {
        return;
    }
    emit closing();
    m_login.clear();
    m_commands.use(m_links);
    m_rows.reset();
    m_feed.reset();
    m_hasPast = false;
    m_journal.end();
    // What one may see is not what the next one may.
    m_floor.reset(live::FloorConfig::defaults());
    emit floorBegun();
}

void ServerParts::retry()
{
    if (m_feed) {
        m_feed->look();
    }
}

} // namespace fw::app
