// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/deskapprover.h"
#include "core/access/doorkeeper.h"
#include "core/access/useradmin.h"
#include "core/guard/desksession.h"
#include "core/guard/numberdesk.h"
#include "core/storage/sqlauditstore.h"
#include "core/storage/sqluserstore.h"

#include <QCoreApplication>
#include <QTemporaryDir>

class QWidget;

namespace fw::ui {
class LockScreen;
class Theme;
} // namespace fw::ui

namespace fw::app {

/// Sets the scene for pictures of who sits at a desk: with accounts of its own, made up and kept in
/// a folder that goes with it, while the desk itself stays as it is.
class AccessShots final
{
    Q_DECLARE_TR_FUNCTIONS(AccessShots)

public:
    enum class Scene { SignIn, Lock, Reveal, FirstAdmin, Delegation, Approval, Refusal };

    /// Null when there is no place for the accounts.
    [[nodiscard]] static std::unique_ptr<AccessShots> make(live::FloorStore &store,
                                                           const ui::Theme &theme, QWidget &window);
    ~AccessShots();
    AccessShots(const AccessShots &) = delete;
    AccessShots &operator=(const AccessShots &) = delete;

    /// The window of its own that is to be pictured, or null: the main window shows it.
    [[nodiscard]] std::unique_ptr<QWidget> set(Scene scene);
    void clear();

private:
    AccessShots(live::FloorStore &store, const ui::Theme &theme, QWidget &window,
                const std::shared_ptr<storage::Database> &database, access::AccessMatrix matrix,
                std::unique_ptr<QTemporaryDir> folder);
    [[nodiscard]] Outcome addAccounts();
    [[nodiscard]] Outcome delegate();
    void signIn(const QString &login);
    [[nodiscard]] std::unique_ptr<QWidget> makeReveal();
    [[nodiscard]] std::unique_ptr<QWidget> makeFirstAdmin();
    [[nodiscard]] std::unique_ptr<QWidget> makeDelegation();
    [[nodiscard]] std::unique_ptr<QWidget> makeApproval(bool isRefused);

    std::unique_ptr<QTemporaryDir> m_folder; ///< goes last
    live::FloorStore &m_store;
    const ui::Theme &m_theme;
    QWidget &m_window;
    SystemClock m_clock;
    access::AccessPolicy m_policy;
    storage::SqlUserStore m_users;
    storage::SqlAuditStore m_audit;
    access::Doorkeeper m_door;
    access::UserAdmin m_admin;
    access::DeskApprover m_approver;
    live::FloorStore m_callers; ///< one waits here, at any time of day
    guard::DeskSession m_session;
    guard::NumberDesk m_numbers;
    access::Identity m_chief;
    std::unique_ptr<ui::LockScreen> m_lock;
};

} // namespace fw::app
