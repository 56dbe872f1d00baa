// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/deskapprover.h"
#include "core/access/doorkeeper.h"
#include "core/access/useradmin.h"
#include "core/guard/desksession.h"
#include "core/guard/guardedport.h"
#include "core/guard/numberdesk.h"
#include "core/storage/sqlauditstore.h"
#include "core/storage/sqlsettingsstore.h"
#include "core/storage/sqluserstore.h"
#include "core/storage/threadedauditsource.h"
#include "ui/access/exportapproval.h"
#include "ui/access/idlewatch.h"
#include "ui/access/sessionsight.h"
#include "ui/access/watermarks.h"

namespace fw::ui {
class ActionCatalogue;
class AuditPage;
class CallerMenu;
class LockScreen;
class MainWindow;
class SettingsPage;
class TableDesk;
} // namespace fw::ui

namespace fw::storage {
class ServerFeed;
}

class QDialog;

namespace fw::app {

class AlarmParts;

/// Everything of the program that has to do with who sits at the desk, joined.
class AccessParts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessParts)

public:
    AccessParts(access::AccessMatrix matrix, const std::shared_ptr<storage::Database> &database,
                const Clock &clock);
    ~AccessParts() override;

    [[nodiscard]] guard::DeskSession &session() { return m_session; }

    [[nodiscard]] const access::AccessPolicy &policy() const { return m_policy; }

    [[nodiscard]] const access::AuditStore &audit() const { return m_audit; }

    /// Who is signed in; empty when nobody is, or on a desk without accounts.
    [[nodiscard]] QString userName() const;

    /// Asks before anything is sent through \a inner. Call once, before the pages are made.
    commands::CommandPort &guard(commands::CommandPort &inner, live::FloorStore &store);
    /// Adds the page of the audit trail; pages are added in the order of PageId.
    void addPage(ui::MainWindow &window, const ui::Theme &theme);
    /// The page shows the audit trail of a server from now on, or this desk's when it is null.
    void readAuditOf(storage::ServerFeed *feed);
    /// Adds the section of accounts, and lets rights decide what is offered from now on.
    void join(ui::MainWindow &window, ui::SettingsPage &settings, AlarmParts &alarms,
              const ui::Theme &theme, ui::ActionCatalogue &actions);
    /// Lets the menu of callers reveal a number to who may see it.
    void serve(ui::CallerMenu &menu, const ui::Theme &theme);
    /// Covers the window until somebody signs in, where there are accounts. Call when all is made.
    [[nodiscard]] Outcome begin();
    /// A server decides who gets in and what they may, until it is null again: then the desk's own
    /// accounts do.
    /// \a approver: who knows others there; null with the door.
    void useServer(access::Door *door, access::Approver *approver);
    /// Whether the person at the desk may do this to the whole floor; NotPermitted as DeskAuthor
    /// has it.
    [[nodiscard]] Outcome allow(access::ProtectedObject object, access::Right right) const;

    /// The same question about writing, to be asked later.
    [[nodiscard]] std::function<Outcome()> mayWrite(access::ProtectedObject object) const
    {
        return [this, object] { return allow(object, access::Right::Write); };
    }

    /// That the person at the desk does this now; still to be recorded.
    [[nodiscard]] access::AuditEntry entry(const QString &action) const;

    /// Keeps an entry in the audit trail of the desk.
    [[nodiscard]] Outcome record(const access::AuditEntry &entry) { return m_audit.append(entry); }

    /// Records that the person at the desk did this: on the server while one is joined.
    void note(const QString &action, const QString &object = {}, const QString &detail = {});

    /// Asked before files leave the program. There once the parts are joined.
    [[nodiscard]] ui::ExportGate *exportGate() const { return m_exports.get(); }

    /// Who looks at this, where and when, for what is printed; empty as long as nobody is signed
    /// in.
    [[nodiscard]] QString watermark() const;

private:
    void follow();
    void applyRights();
    /// Another person finds nothing of what the last one did.
    void welcome(const QString &login);
    /// Whom the alarms are for, and which of them may be seen.
    void tellAlarms();
    void showUser();
    void markWindows();
    void showMenu(const QPoint &place);
    [[nodiscard]] int storedExportLimit() const;
    void makeExports(ui::MainWindow &window, ui::SettingsPage &settings, const ui::Theme &theme);
    void noteTables(const ui::TableDesk &tables);
    void declareActions(ui::ActionCatalogue &actions);
    void seal();

    const Clock &m_clock;
    access::AccessPolicy m_policy;
    storage::SqlSettingsStore m_choices;
    storage::SqlUserStore m_users;
    storage::SqlAuditStore m_audit;
    access::Doorkeeper m_door;
    access::DeskApprover m_deskApprover;
    access::Approver *m_approver; ///< never null
    access::UserAdmin m_admin;
    guard::DeskSession m_session;
    bool m_isServer = false; ///< accounts, switches and measures are the server's affair
    std::unique_ptr<guard::GuardedPort> m_port;
    std::unique_ptr<guard::NumberDesk> m_numbers;
    std::unique_ptr<ui::SessionSight> m_sight;
    QString m_lastLogin;
    QPointer<QDialog> m_revealed; ///< one number at a time
    live::FloorStore *m_store = nullptr;
    ui::MainWindow *m_window = nullptr;
    ui::AuditPage *m_auditPage = nullptr;
    std::unique_ptr<storage::ThreadedAuditSource> m_serverAudit;
    storage::ServerFeed *m_feed = nullptr; ///< while somebody is signed in at a server
    ui::SettingsPage *m_settings = nullptr;
    AlarmParts *m_alarms = nullptr;
    std::unique_ptr<ui::Watermarks> m_marks;
    std::unique_ptr<ui::ExportApproval> m_exports;
    ui::IdleWatch m_idle;
    QTimer m_sealing;
    QTimer m_minute;
};

} // namespace fw::app
