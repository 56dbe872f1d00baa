// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/consoleoptions.h"
#include "app/console/relayport.h"
#include "core/settings/appsettings.h"
#include "core/storage/rowcommandport.h"
#include "core/storage/serverapprover.h"
#include "core/storage/serverdoor.h"
#include "core/storage/serverfeed.h"

namespace fw::ui {
class SettingsPage;
} // namespace fw::ui

namespace fw::app {

class AccessParts;
class JournalParts;

/// A desk that has joined a floor that others record: who sits here signs in at the server, the
/// floor and its past come out of the server's journal, and commands go there as rows. No account
/// of a switch is on this desk.
class ServerParts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerParts)

public:
    /// \a links: where commands go as long as no server is joined. All outlive this object.
    ServerParts(const ConsoleOptions &options, live::FloorStore &floor, JournalParts &journal,
                commands::CommandPort &links, const Clock &clock);
    ~ServerParts() override;

    /// What supervisors ask, of whichever there is.
    [[nodiscard]] commands::CommandPort &commands() { return m_commands; }

    [[nodiscard]] bool isJoined() const { return m_door != nullptr; }

    /// Opens the server's database as whoever is signed in; empty while nobody is.
    [[nodiscard]] storage::StorageWorker::Opener opener() const;

    /// What follows the server while somebody is signed in there; null otherwise.
    [[nodiscard]] storage::ServerFeed *feed() const { return m_feed.get(); }

    /// Which floor is shown where several sites meet.
    [[nodiscard]] std::optional<journal::SiteNumber> site() const { return m_door->profile().site; }

    /// Adds the section in which a server is joined and left.
    void addTo(ui::SettingsPage &page, settings::SettingsStore &store, const ui::Theme &theme);
    /// Covers the desk until somebody signs in at the server of the command line, or at the stored
    /// one, and shows the floor then. \a access outlives this object, or leave() is called before.
    void joinStored(const settings::SettingsStore &store, AccessParts &access);
    /// Back to the desk's own accounts; nothing of the server's floor is kept.
    void leave();
    /// Looks now.
    void retry();

signals:
    /// Somebody has signed in at the server: from now on there is a feed(), until closing().
    void opened();
    void closing();
    /// The floor is another one: of the server, or none.
    void floorBegun();
    /// A server is to be joined, or left.
    void startChosen(fw::settings::StartMode start);
    /// A sentence for the person at the desk.
    void failed(const QString &sentence);

private:
    void join(const settings::ServerProfile &server, AccessParts &access);
    void follow();
    void begin(const QString &login);
    void end();
    void takeSession(const journal::Session &session);
    void signInByOption(const settings::ServerProfile &server);

    const ConsoleOptions &m_options;
    live::FloorStore &m_floor;
    JournalParts &m_journal;
    commands::CommandPort &m_links;
    const Clock &m_clock;
    RelayPort m_commands;
    AccessParts *m_access = nullptr;
    std::unique_ptr<storage::ServerDoor> m_door;
    std::unique_ptr<storage::ServerApprover> m_approver;
    std::unique_ptr<storage::ServerFeed> m_feed;
    std::unique_ptr<storage::RowCommandPort> m_rows;
    QString m_login; ///< whose feed it is
    bool m_hasPast = false;
};

} // namespace fw::app
