// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/accessshots.h"

#include "ui/access/approvaldialog.h"
#include "ui/access/delegationdialog.h"
#include "ui/access/exportapproval.h"
#include "ui/access/firstadmindialog.h"
#include "ui/access/lockscreen.h"
#include "ui/access/revealdialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace fw::app {

using namespace Qt::StringLiterals;
using access::Role;

namespace {

constexpr live::CallRef kCall = 1;
constexpr QLatin1StringView kHost = "desk-07"_L1;
constexpr QLatin1StringView kPassword = "a made-up password"_L1;

void type(const QWidget &dialog, const QString &field, const QString &text)
{
    auto *line = dialog.findChild<QLineEdit *>(field);
    Q_ASSERT(line != nullptr);
    line->setText(text);
}

QStringList idsOn(const organisation::ScopeTree &tree, organisation::ScopeLevel level, int most)
{
    QStringList ids;
    for (const organisation::Scope &scope : tree.scopes()) {
        if (scope.level == level && ids.size() < most) {
            ids << scope.id;
        }
    }
    return ids;
}

} // namespace

std::unique_ptr<AccessShots> AccessShots::make(live::FloorStore &store, const ui::Theme &theme,
                                               QWidget &window)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const Result<access::AccessMatrix> matrix = access::AccessMatrix::builtIn();
    if (!folder->isValid() || !matrix) {
        return nullptr;
    }
    const auto database =
        storage::Database::open(folder->filePath(u"accounts.sqlite"_s), SystemClock().now());
    if (!database) {
        return nullptr;
    }
    std::unique_ptr<AccessShots> shots(
        new AccessShots(store, theme, window, *database, *matrix, std::move(folder)));
    return shots->addAccounts() && shots->delegate() ? std::move(shots) : nullptr;
}

AccessShots::AccessShots(live::FloorStore &store, const ui::Theme &theme, QWidget &window,
                         const std::shared_ptr<storage::Database> &database,
                         access::AccessMatrix matrix, std::unique_ptr<QTemporaryDir> folder)
    : m_folder(std::move(folder))
    , m_store(store)
    , m_theme(theme)
    , m_window(window)
    , m_policy(std::move(matrix))
    , m_users(database)
    , m_audit(database)
    , m_door(m_users, m_audit, m_clock, kHost)
    , m_admin(m_users, m_policy, m_clock, kHost)
    , m_approver(m_door, m_policy, m_audit, m_clock, kHost)
    , m_callers(store.floor().config(), m_clock)
    , m_session(m_door, m_policy, m_clock)
    , m_numbers(m_session, m_callers, m_audit, m_clock, kHost)
{
    const live::SwitchId source(0);
    const live::QueueRef queue(0);
    const TimePoint now = m_clock.now();
    m_callers.take(
        std::make_shared<const std::vector<live::StampedEvent>>(std::vector<live::StampedEvent>{
            {source, 1, now, live::LinkUp{"picture", false}},
            {source, 2, now, live::QueueSeen{queue, "picture"}},
            {source, 3, now, live::CallQueued{queue, kCall, 1, 0, "13800138000", {}}}}));
    m_callers.flush();
}

AccessShots::~AccessShots() = default;

Outcome AccessShots::addAccounts()
{
    const auto first = m_door.addFirst(u"admin"_s, tr("Administrator"), kPassword);
    if (!first) {
        return first.error();
    }
    m_chief = *first;
    const organisation::ScopeTree &tree = m_store.floor().config().scopes;
    const QStringList all{tree.scopes().front().id};
    const QStringList sites = idsOn(tree, organisation::ScopeLevel::Site, 1);
    const QStringList teams = idsOn(tree, organisation::ScopeLevel::Team, 4);
    const std::vector<access::Identity> people{
        {u"chen.jing"_s, tr("Chen Jing"), {Role::FloorSupervisor, all, {}}, {}, {}},
        {u"liu.yang"_s, tr("Liu Yang"), {Role::TeamLead, sites, teams.mid(0, 2)}, {}, {}},
        {u"wang.min"_s, tr("Wang Min"), {Role::TeamLead, sites, teams.mid(2)}, {}, {}}};
    for (const access::Identity &each : people) {
        // A first password has to be changed at once, and so is everybody's here.
        if (Outcome added = m_admin.add(m_chief, each, kPassword); !added) {
            return added;
        }
        const auto changed =
            m_door.changePassword(each.login, kPassword, kPassword + each.login[0]);
        if (changed.verdict != access::SignInAnswer::Verdict::Welcome) {
            return changed.error;
        }
    }
    return success();
}

Outcome AccessShots::delegate()
{
    const auto giver = m_users.find(u"wang.min"_s);
    if (!giver || !*giver) {
        return giver ? Outcome(Error{ErrorCode::NotFound, {}}) : Outcome(giver.error());
    }
    using namespace std::chrono_literals;
    const TimePoint now = m_clock.now();
    return m_admin.delegate(
        m_chief, u"liu.yang"_s,
        {u"wang.min"_s, (*giver)->who.post, now - 2h, now + 46h, tr("On leave until Monday")});
}

void AccessShots::signIn(const QString &login)
{
    const QString password =
        login == m_chief.login ? QString(kPassword) : QString(kPassword + login[0]);
    const access::SignInAnswer answer = m_session.signIn(login, password);
    Q_ASSERT(answer.verdict == access::SignInAnswer::Verdict::Welcome);
    Q_UNUSED(answer)
}

std::unique_ptr<QWidget> AccessShots::set(Scene scene)
{
    switch (scene) {
    case Scene::SignIn:
        m_session.signOut();
        m_lock = std::make_unique<ui::LockScreen>(m_session, m_theme, m_window);
        break;
    case Scene::Lock:
        signIn(u"chen.jing"_s);
        m_session.lock();
        m_lock = std::make_unique<ui::LockScreen>(m_session, m_theme, m_window);
        break;
    case Scene::Reveal:
        return makeReveal();
    case Scene::FirstAdmin:
        return makeFirstAdmin();
    case Scene::Delegation:
        return makeDelegation();
    case Scene::Approval:
    case Scene::Refusal:
        return makeApproval(scene == Scene::Refusal);
    }
    return nullptr;
}

std::unique_ptr<QWidget> AccessShots::makeReveal()
{
    signIn(u"chen.jing"_s);
    auto dialog = std::make_unique<ui::RevealDialog>(m_numbers, live::SwitchId(0), kCall, m_theme);
    type(*dialog, u"revealReason"_s, tr("Complaint: call the customer back"));
    dialog->show();
    dialog->findChild<QPushButton *>(u"showNumber"_s)->click();
    return dialog;
}

std::unique_ptr<QWidget> AccessShots::makeFirstAdmin()
{
    auto dialog = std::make_unique<ui::FirstAdminDialog>(m_session, m_theme);
    type(*dialog, u"adminLogin"_s, m_chief.login);
    type(*dialog, u"adminName"_s, tr("Administrator"));
    type(*dialog, u"adminPassword"_s, kPassword);
    type(*dialog, u"adminRepeat"_s, kPassword);
    dialog->show();
    return dialog;
}

std::unique_ptr<QWidget> AccessShots::makeDelegation()
{
    auto dialog =
        std::make_unique<ui::DelegationDialog>(m_admin, m_chief, u"liu.yang"_s, m_store, m_theme);
    dialog->findChild<QListWidget *>(u"delegations"_s)->setCurrentRow(0);
    dialog->show();
    return dialog;
}

std::unique_ptr<QWidget> AccessShots::makeApproval(bool isRefused)
{
    constexpr int kRows = 12'480;
    const access::ExportRequest request{tr("Calls of this month"), kRows, u"chen.jing"_s};
    auto dialog = std::make_unique<ui::ApprovalDialog>(
        request.what, request.rows,
        [this, request](const QString &login, const QString &password,
                        const ui::ApprovalDialog::Answer &answer) {
            m_approver.ask(request, login, password, m_window, [answer](access::Approval approval) {
                answer(ui::ExportApproval::sentence(approval));
            });
        },
        m_theme);
    type(*dialog, u"approverLogin"_s, isRefused ? request.first : u"liu.yang"_s);
    type(*dialog, u"approverPassword"_s, kPassword);
    dialog->show();
    if (isRefused) { // nobody approves an own export
        dialog->findChild<QPushButton *>(u"approveExport"_s)->click();
    }
    return dialog;
}

void AccessShots::clear()
{
    if (m_lock) {
        signIn(u"chen.jing"_s); // what lies below is enabled again
        m_lock.reset();
    }
}

} // namespace fw::app
