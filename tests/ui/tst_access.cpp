// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/deskapprover.h"
#include "core/access/passwordhash.h"
#include "tests/support/memoryaccess.h"
#include "tests/ui/floorscene.h"
#include "ui/access/accesstext.h"
#include "ui/access/auditpage.h"
#include "ui/access/audittablemodel.h"
#include "ui/access/delegationdialog.h"
#include "ui/access/exportapproval.h"
#include "ui/access/firstadmindialog.h"
#include "ui/access/idlewatch.h"
#include "ui/access/lockscreen.h"
#include "ui/access/revealdialog.h"
#include "ui/access/userdialog.h"
#include "ui/access/userssection.h"
#include "ui/access/usertablemodel.h"
#include "ui/access/watermarks.h"
#include "ui/access/watermarktext.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace fw;
using namespace fw::access;
using namespace fw::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = guard::DeskSession::State;

namespace {

const QString kPassword = u"correct horse"_s;

template<typename Widget>
Widget *find(const QWidget &parent, const QString &name)
{
    return parent.findChild<Widget *>(name);
}

void type(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClicks(field, text);
}

} // namespace

/// A desk with accounts, worked by keys alone.
class TestAccess final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void accountsAreSetUpByKeys();
    void nothingBelowTheLockIsReached();
    void whoIsWrongIsToldAndLockedOut();
    void aNewPasswordIsChosen();
    void theLockedDeskIsForItsUserOrAnother();
    void anAccountIsAddedByKeys();
    void aPostIsDelegatedByKeys();
    void anAuditorSeesNoButtons();
    void theTrailShowsWhatMayBeRead();
    void idleMeansIdle();
    void everyWindowIsMarked();
    void aNumberIsShownWithAReason();
    void aLargeExportNeedsASecondPerson();
    void aServersApprovalComesLater();
    void aServerIsAskedMeanwhile();
    void everyCodeHasWords();

private:
    Identity add(const QString &login, Role role, const QStringList &regions = {});
    void signIn(const QString &login, const QString &password = kPassword);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<tests::FloorScene> m_scene;
    std::unique_ptr<tests::MemoryAudit> m_audit;
    std::unique_ptr<tests::MemoryUsers> m_users;
    std::unique_ptr<Doorkeeper> m_door;
    std::unique_ptr<AccessPolicy> m_policy;
    std::unique_ptr<UserAdmin> m_admin;
    std::unique_ptr<guard::DeskSession> m_session;
};

void TestAccess::init()
{
    m_theme = std::make_unique<Theme>(ThemeKind::Light);
    m_theme->setKind(ThemeKind::Light);
    m_scene = std::make_unique<tests::FloorScene>(2, 10);
    m_scene->goLive();
    m_scene->flush();
    m_audit = std::make_unique<tests::MemoryAudit>();
    m_users = std::make_unique<tests::MemoryUsers>(*m_audit);
    m_door = std::make_unique<Doorkeeper>(*m_users, *m_audit, m_scene->clock, u"desk-7"_s);
    m_policy = std::make_unique<AccessPolicy>(*AccessMatrix::builtIn());
    m_admin = std::make_unique<UserAdmin>(*m_users, *m_policy, m_scene->clock, u"desk-7"_s);
    m_session = std::make_unique<guard::DeskSession>(*m_door, *m_policy, m_scene->clock);
    QVERIFY(m_session->begin());
}

void TestAccess::cleanup()
{
    m_session.reset();
    m_admin.reset();
    m_door.reset();
    m_users.reset();
    m_audit.reset();
    m_scene.reset();
    m_theme.reset();
}

Identity TestAccess::add(const QString &login, Role role, const QStringList &regions)
{
    User user;
    user.who = Identity{login, login, {role, regions, {}}, {}, {}};
    user.passwordHash = *PasswordHash::of(kPassword);
    const Outcome added = m_users->add(user, AuditEntry());
    return added ? user.who : Identity();
}

void TestAccess::signIn(const QString &login, const QString &password)
{
    QVERIFY(m_session->signIn(login, password).verdict == SignInAnswer::Verdict::Welcome);
}

void TestAccess::accountsAreSetUpByKeys()
{
    QCOMPARE(m_session->state(), State::NoAccounts);
    FirstAdminDialog dialog(*m_session, *m_theme);
    dialog.show();
    type(find<QLineEdit>(dialog, u"adminLogin"_s), u"chief"_s);
    type(find<QLineEdit>(dialog, u"adminPassword"_s), kPassword);
    type(find<QLineEdit>(dialog, u"adminRepeat"_s), u"another"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    auto *message = find<QLabel>(dialog, u"adminMessage"_s);
    QVERIFY(message->isVisible());
    QVERIFY(dialog.isVisible());
    auto *repeat = find<QLineEdit>(dialog, u"adminRepeat"_s);
    repeat->clear();
    type(repeat, kPassword);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(m_session->state(), State::SignedIn);
    QCOMPARE(m_session->who().post.role, Role::SystemAdmin);
}

void TestAccess::nothingBelowTheLockIsReached()
{
    add(u"chief"_s, Role::SystemAdmin);
    QVERIFY(m_session->begin());
    QMainWindow window;
    auto *below = new QPushButton(u"below"_s, &window);
    window.setCentralWidget(below);
    QShortcut shortcut(QKeySequence(Qt::Key_F7), &window);
    QSignalSpy pressed(&shortcut, &QShortcut::activated);
    LockScreen lock(*m_session, *m_theme, window);
    window.resize(900, 600);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(lock.isVisible());
    QCOMPARE(lock.geometry(), window.rect());
    QVERIFY(!below->isEnabled());
    QTest::keyClick(&window, Qt::Key_F7);
    QCOMPARE(pressed.count(), 0);
    auto *login = find<QLineEdit>(lock, u"loginName"_s);
    QVERIFY(login->hasFocus());
    type(login, u"chief"_s);
    QTest::keyClick(login, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(lock, u"loginPassword"_s));
    QTest::keyClicks(QApplication::focusWidget(), kPassword);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!lock.isVisible());
    QVERIFY(below->isEnabled());
    QTest::keyClick(&window, Qt::Key_F7);
    QCOMPARE(pressed.count(), 1);
    QVERIFY(find<QLineEdit>(lock, u"loginPassword"_s)->text().isEmpty());
}

void TestAccess::whoIsWrongIsToldAndLockedOut()
{
    add(u"chief"_s, Role::SystemAdmin);
    QVERIFY(m_session->begin());
    SignInForm form(*m_session, *m_theme);
    form.setZone(QTimeZone::utc());
    form.show();
    auto *message = find<QLabel>(form, u"signInMessage"_s);
    QVERIFY(!message->isVisible());
    type(find<QLineEdit>(form, u"loginName"_s), u"chief"_s);
    for (int attempt = 0; attempt < 5; ++attempt) {
        type(find<QLineEdit>(form, u"loginPassword"_s), u"wrong"_s);
        QTest::keyClick(find<QLineEdit>(form, u"loginPassword"_s), Qt::Key_Return);
        QVERIFY(message->isVisible());
        QVERIFY(find<QLineEdit>(form, u"loginPassword"_s)->text().isEmpty());
    }
    QVERIFY2(message->text().contains(u"09:30:30"_s) || message->text().contains(u"30:30"_s),
             qPrintable(message->text()));
    QCOMPARE(m_session->state(), State::SignedOut);
}

void TestAccess::aNewPasswordIsChosen()
{
    const Identity chief = add(u"chief"_s, Role::SystemAdmin);
    QVERIFY(m_admin->add(chief, Identity{u"lead"_s, u"Lead"_s, {Role::TeamLead, {}, {}}, {}, {}},
                         kPassword));
    QVERIFY(m_session->begin());
    SignInForm form(*m_session, *m_theme);
    form.show();
    type(find<QLineEdit>(form, u"loginName"_s), u"lead"_s);
    type(find<QLineEdit>(form, u"loginPassword"_s), kPassword);
    QTest::keyClick(find<QLineEdit>(form, u"loginPassword"_s), Qt::Key_Return);
    auto *fresh = find<QLineEdit>(form, u"newPassword"_s);
    QVERIFY(fresh->isVisible());
    QCOMPARE(m_session->state(), State::SignedOut);
    type(fresh, u"another horse"_s);
    type(find<QLineEdit>(form, u"repeatPassword"_s), u"another horse"_s);
    QTest::keyClick(fresh, Qt::Key_Return);
    QCOMPARE(m_session->state(), State::SignedIn);
    QCOMPARE(m_session->who().login, u"lead"_s);
}

void TestAccess::theLockedDeskIsForItsUserOrAnother()
{
    add(u"lead"_s, Role::TeamLead);
    add(u"boss"_s, Role::OperationsSupervisor);
    QVERIFY(m_session->begin());
    signIn(u"lead"_s);
    QMainWindow window;
    LockScreen lock(*m_session, *m_theme, window);
    window.show();
    m_session->lock();
    QVERIFY(lock.isVisible());
    auto *login = find<QLineEdit>(lock, u"loginName"_s);
    QCOMPARE(login->text(), u"lead"_s);
    QVERIFY(login->isReadOnly());
    auto *other = find<QPushButton>(lock, u"otherUserButton"_s);
    QVERIFY(other->isVisible());
    QTest::keyClick(other, Qt::Key_Space);
    QCOMPARE(m_session->state(), State::SignedOut);
    QVERIFY(!login->isReadOnly());
    type(login, u"boss"_s);
    type(find<QLineEdit>(lock, u"loginPassword"_s), kPassword);
    QTest::keyClick(find<QLineEdit>(lock, u"loginPassword"_s), Qt::Key_Return);
    QCOMPARE(m_session->who().login, u"boss"_s);
    QVERIFY(!lock.isVisible());
}

void TestAccess::anAccountIsAddedByKeys()
{
    add(u"chief"_s, Role::SystemAdmin);
    QVERIFY(m_session->begin());
    signIn(u"chief"_s);
    QWidget window;
    UsersSection section(*m_session, *m_admin, m_scene->store, *m_theme, &window);
    window.show();
    QTest::keyClick(find<QPushButton>(section, u"addUser"_s), Qt::Key_Space);
    auto *dialog = find<UserDialog>(window, u"userDialog"_s);
    QVERIFY(dialog != nullptr);
    type(find<QLineEdit>(*dialog, u"userLogin"_s), u"lead"_s);
    type(find<QLineEdit>(*dialog, u"userPassword"_s), u"short"_s);
    find<QComboBox>(*dialog, u"userRole"_s)->setCurrentIndex(int(Role::TeamLead));
    auto *scopes = find<QListWidget>(*dialog, u"userScopes"_s);
    for (int row = 0; row < scopes->count(); ++row) {
        const QString id = scopes->item(row)->data(Qt::UserRole).toString();
        if (id == u"s"_s || id == u"t1"_s) {
            scopes->setCurrentRow(row);
            QTest::keyClick(scopes, Qt::Key_Space);
        }
    }
    QTest::keyClick(find<QLineEdit>(*dialog, u"userLogin"_s), Qt::Key_Return);
    QVERIFY(find<QLabel>(*dialog, u"userMessage"_s)->isVisible());
    auto *password = find<QLineEdit>(*dialog, u"userPassword"_s);
    password->clear();
    type(password, kPassword);
    QTest::keyClick(password, Qt::Key_Return);
    const auto found = m_users->find(u"lead"_s);
    QVERIFY(found && *found);
    QCOMPARE((**found).who.post.regions, QStringList{u"s"_s});
    QCOMPARE((**found).who.post.teams, QStringList{u"t1"_s});
    QVERIFY((**found).mustChangePassword);
    QCOMPARE(find<QTableView>(section, u"userTable"_s)->model()->rowCount(), 2);
}

void TestAccess::aPostIsDelegatedByKeys()
{
    add(u"chief"_s, Role::SystemAdmin);
    add(u"lead"_s, Role::TeamLead, {u"s"_s});
    add(u"boss"_s, Role::OperationsSupervisor, {u"s"_s, u"p"_s});
    add(u"carrier"_s, Role::FloorSupervisor, {u"s"_s});
    QVERIFY(m_session->begin());
    signIn(u"chief"_s);
    QWidget window;
    UsersSection section(*m_session, *m_admin, m_scene->store, *m_theme, &window);
    window.show();
    auto *table = find<QTableView>(section, u"userTable"_s);
    QVERIFY(!find<QPushButton>(section, u"delegateUser"_s)->isEnabled());
    table->selectRow(3); // by log-in name: boss, carrier, chief, lead
    QTest::keyClick(find<QPushButton>(section, u"delegateUser"_s), Qt::Key_Space);
    auto *dialog = find<DelegationDialog>(window, u"delegationDialog"_s);
    QVERIFY(dialog != nullptr);
    auto *giver = find<QComboBox>(*dialog, u"delegationGiver"_s);
    QCOMPARE(giver->count(), 1); // nobody of another side, and not the person itself
    QCOMPARE(giver->currentData().toString(), u"boss"_s);
    auto *scopes = find<QListWidget>(*dialog, u"delegationScopes"_s);
    QCOMPARE(scopes->count(), 2);
    scopes->setCurrentRow(1);
    QTest::keyClick(scopes, Qt::Key_Space); // only the site
    auto *reason = find<QLineEdit>(*dialog, u"delegationReason"_s);
    auto *message = find<QLabel>(*dialog, u"delegationMessage"_s);
    type(reason, u"x"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(message->isVisible());
    type(reason, u" on leave"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY2(!message->isVisible(), qPrintable(message->text()));
    auto held = (**m_users->find(u"lead"_s)).who.delegations;
    QCOMPARE(held.size(), std::size_t(1));
    QCOMPARE(held.front().post.regions, QStringList{u"s"_s});
    QVERIFY(held.front().holdsAt(m_scene->clock.now()));
    QCOMPARE(m_audit->rows.back().entry.action, u"user.delegate"_s);
    QCOMPARE(m_audit->rows.back().entry.purpose, u"x on leave"_s);
    auto *list = find<QListWidget>(*dialog, u"delegations"_s);
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(u"Site East"_s));
    list->setCurrentRow(0);
    QTest::keyClick(find<QPushButton>(*dialog, u"endDelegation"_s), Qt::Key_Space);
    QVERIFY((**m_users->find(u"lead"_s)).who.delegations.empty());
    QCOMPARE(list->count(), 0);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestAccess::anAuditorSeesNoButtons()
{
    add(u"auditor"_s, Role::Auditor);
    QVERIFY(m_session->begin());
    signIn(u"auditor"_s);
    UsersSection section(*m_session, *m_admin, m_scene->store, *m_theme);
    section.show();
    const auto *table = find<QTableView>(section, u"userTable"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString &name :
         {u"addUser"_s, u"changeUser"_s, u"disableUser"_s, u"resetPassword"_s}) {
        QVERIFY(!find<QPushButton>(section, name)->isEnabled());
    }
    QVERIFY(!find<QPushButton>(section, u"setUpAccounts"_s)->isVisible());
}

void TestAccess::theTrailShowsWhatMayBeRead()
{
    AuditEntry entry;
    entry.at = m_scene->clock.now();
    entry.action = u"switch.listen"_s;
    for (const QString &scope : {u"t0"_s, u"elsewhere"_s, QString()}) {
        entry.scope = scope;
        entry.object = u"<b>\u202e"_s + scope;
        QVERIFY(m_audit->append(entry));
    }
    add(u"auditor"_s, Role::Auditor);
    add(u"partner"_s, Role::PartnerProjectManager, {u"p"_s});
    add(u"lead"_s, Role::TeamLead, {u"p"_s});
    QVERIFY(m_session->begin());
    AuditPage page(*m_session, *m_audit, m_scene->store, *m_theme);
    page.show();
    QAbstractItemModel *model = find<QTableView>(page, u"auditTable"_s)->model();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto listened = [&] {
        int count = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString action =
                model->index(row, int(AuditTableModel::Column::Action)).data().toString();
            count += action == AccessText::action(u"switch.listen"_s) ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(model->rowCount(), 0); // nobody is signed in
    signIn(u"auditor"_s);
    QCOMPARE(listened(), 3);
    for (int row = 0; row < model->rowCount(); ++row) {
        QVERIFY(!model->index(row, int(AuditTableModel::Column::Object))
                     .data()
                     .toString()
                     .contains(u'\u202e'));
    }
    signIn(u"partner"_s);
    QCOMPARE(listened(), 1);
    signIn(u"lead"_s);
    QCOMPARE(model->rowCount(), 0);
    signIn(u"auditor"_s);
    auto *kind = find<QComboBox>(page, u"auditKind"_s);
    kind->setCurrentIndex(1);
    emit kind->activated(1);
    QCOMPARE(listened(), 0);
}

namespace {

/// Answers later, as a server does.
class LateDoor final : public Door
{
public:
    Result<bool> hasUsers() const override { return true; }

    Result<Identity> addFirst(const QString & /*login*/, const QString & /*name*/,
                              const QString & /*password*/) override
    {
        return Error{ErrorCode::InvalidArgument, u"first"_s};
    }

    SignInAnswer signIn(const QString &login, const QString & /*password*/) override
    {
        asked << login;
        return {SignInAnswer::Verdict::Asking, kNoTime, {}, {}};
    }

    SignInAnswer changePassword(const QString & /*login*/, const QString & /*old*/,
                                const QString & /*password*/) override
    {
        return {};
    }

    Outcome signOut(const Identity & /*who*/) override { return success(); }

    Outcome lock(const Identity & /*who*/) override { return success(); }

    QString usualLogin() const override { return u"wang"_s; }

    QStringList asked;
};

} // namespace

void TestAccess::aLargeExportNeedsASecondPerson()
{
    add(u"lead"_s, Role::PartnerProjectManager, {u"r1"_s});
    add(u"boss"_s, Role::FloorSupervisor, {u"r1"_s});
    QVERIFY(m_session->begin());
    signIn(u"lead"_s);
    QWidget window;
    DeskApprover approver(*m_door, *m_policy, *m_audit, m_scene->clock, u"desk"_s);
    QList<ExportNote> notes;
    ExportApproval gate({*m_session, [&]() -> Approver & { return approver; }, *m_theme,
                         [] { return 100; }, [] { return u"lead, now"_s; },
                         [&notes](const ExportNote &note) { notes << note; }});
    int passed = 0;
    const auto go = [&passed] { ++passed; };
    gate.ask(window, u"Agents"_s, 100, go);
    QCOMPARE(passed, 1);
    gate.ask(window, u"Agents"_s, 101, go);
    auto *dialog = window.findChild<QDialog *>(u"approvalDialog"_s);
    QVERIFY(dialog != nullptr);
    const auto attempt = [dialog](const QString &login, const QString &password) {
        find<QLineEdit>(*dialog, u"approverLogin"_s)->setText(login);
        find<QLineEdit>(*dialog, u"approverPassword"_s)->setText(password);
        find<QPushButton>(*dialog, u"approveExport"_s)->click();
    };
    attempt(u"LEAD"_s, kPassword); // nobody approves what they asked for themselves
    attempt(u"boss"_s, u"a guess, no more"_s);
    QCOMPARE(passed, 1);
    QVERIFY(!find<QLabel>(*dialog, u"approvalMessage"_s)->text().isEmpty());
    attempt(u"boss"_s, kPassword);
    QCOMPARE(passed, 2);
    AuditFilter filter;
    filter.action = u"export."_s;
    const auto trail = m_audit->read(filter, 10);
    QCOMPARE(trail->size(), std::size_t(1));
    const AuditEntry &entry = trail->front().entry;
    QCOMPARE(entry.user, u"boss"_s);
    QCOMPARE(entry.purpose, u"lead"_s);
    QCOMPARE(entry.object, u"Agents"_s);
    QCOMPARE(entry.detail, u"101"_s);
    QCOMPARE(m_session->who().login, u"lead"_s);
    gate.note({u"table.copy"_s, u"Agents"_s, 101});
    QCOMPARE(notes.size(), qsizetype(1));
    QCOMPARE(notes.front().rows, 101);
}

namespace {

/// Answers when it is told to, as a server does.
class LateApprover final : public Approver
{
public:
    void ask(const ExportRequest &request, const QString &login, const QString & /*password*/,
             QObject & /*asker*/, Take take) override
    {
        asked << login + u' ' + request.what;
        answer = std::move(take);
    }

    QStringList asked;
    Take answer;
};

} // namespace

void TestAccess::aServersApprovalComesLater()
{
    add(u"lead"_s, Role::PartnerProjectManager, {u"r1"_s});
    QVERIFY(m_session->begin());
    signIn(u"lead"_s);
    QWidget window;
    LateApprover approver;
    ExportApproval gate({*m_session, [&]() -> Approver & { return approver; }, *m_theme,
                         [] { return 100; }, [] { return QString(); }, [](const ExportNote &) {}});
    int passed = 0;
    gate.ask(window, u"Agents"_s, 101, [&passed] { ++passed; });
    auto *dialog = window.findChild<QDialog *>(u"approvalDialog"_s);
    QVERIFY(dialog != nullptr);
    auto *approve = find<QPushButton>(*dialog, u"approveExport"_s);
    const auto attempt = [&] {
        find<QLineEdit>(*dialog, u"approverLogin"_s)->setText(u"boss"_s);
        find<QLineEdit>(*dialog, u"approverPassword"_s)->setText(u"secret"_s);
        approve->click();
    };
    attempt();
    QCOMPARE(approver.asked, QStringList{u"boss Agents"_s});
    QVERIFY(!approve->isEnabled()); // once is enough
    QVERIFY(find<QLineEdit>(*dialog, u"approverPassword"_s)->text().isEmpty());
    approver.answer(Approval::NoRight);
    QVERIFY(approve->isEnabled());
    QVERIFY(!find<QLabel>(*dialog, u"approvalMessage"_s)->text().isEmpty());
    QCOMPARE(passed, 0);
    attempt();
    m_session->lock(); // who asked has gone meanwhile
    approver.answer(Approval::Granted);
    QCOMPARE(passed, 0);
    signIn(u"lead"_s);
    gate.ask(window, u"Agents"_s, 101, [&passed] { ++passed; });
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    dialog = window.findChild<QDialog *>(u"approvalDialog"_s);
    approve = find<QPushButton>(*dialog, u"approveExport"_s);
    attempt();
    approver.answer(Approval::Granted);
    QCOMPARE(passed, 1);
}

void TestAccess::aServerIsAskedMeanwhile()
{
    LateDoor door;
    m_session->useDoor(door);
    QVERIFY(m_session->begin());
    SignInForm form(*m_session, *m_theme);
    form.show();
    auto *login = form.findChild<QLineEdit *>(u"loginName"_s);
    auto *password = form.findChild<QLineEdit *>(u"loginPassword"_s);
    auto *button = form.findChild<QPushButton *>(u"signInButton"_s);
    const auto *message = form.findChild<QLabel *>(u"signInMessage"_s);
    QCOMPARE(login->text(), u"wang"_s);
    password->setText(u"a password"_s);
    button->click();
    QCOMPARE(door.asked, QStringList{u"wang"_s});
    QVERIFY(!button->isEnabled());
    QVERIFY(password->text().isEmpty());
    QVERIFY(message->isVisible());
    SignInAnswer answer;
    answer.verdict = SignInAnswer::Verdict::Failed;
    answer.error = {ErrorCode::Unreachable, u"db"_s};
    m_session->takeLateAnswer(answer);
    QVERIFY(button->isEnabled());
    QVERIFY(message->text().startsWith(u"▲"_s));
    QVERIFY(message->text().contains(u"db"_s));
    QCOMPARE(m_session->state(), guard::DeskSession::State::SignedOut);
    answer.verdict = SignInAnswer::Verdict::Welcome;
    answer.who.login = u"wang"_s;
    password->setText(u"a password"_s);
    QTest::keyClick(password, Qt::Key_Return);
    m_session->takeLateAnswer(answer);
    QCOMPARE(m_session->state(), guard::DeskSession::State::SignedIn);
    QCOMPARE(m_session->who().login, u"wang"_s);
    QVERIFY(!message->isVisible());
}

void TestAccess::idleMeansIdle()
{
    QWidget window;
    window.show();
    IdleWatch watch(*qApp, 50ms);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setRunning(true);
    QTRY_COMPARE(idle.count(), 1);
    watch.setRunning(true);
    watch.setRunning(false);
    QVERIFY(!idle.wait(120));
}

void TestAccess::everyWindowIsMarked()
{
    QWidget window;
    window.resize(400, 300);
    window.show();
    Watermarks marks(*qApp, *m_theme);
    QVERIFY(window.findChild<Watermark *>() == nullptr);
    marks.setText(u"lead · desk-7 · 09:30"_s);
    auto *mark = window.findChild<Watermark *>();
    QVERIFY(mark != nullptr);
    QCOMPARE(mark->geometry(), window.rect());
    QVERIFY(mark->testAttribute(Qt::WA_TransparentForMouseEvents));
    QDialog later;
    later.show();
    QVERIFY(later.findChild<Watermark *>() != nullptr);
    QWidget wall;
    wall.setProperty("publicDisplay", true);
    wall.show();
    QVERIFY(wall.findChild<Watermark *>() == nullptr);
    marks.setText({});
    QVERIFY(!mark->isVisible());
    QCOMPARE(watermarkText(Identity{u"lead"_s, u"Li\u202e"_s, {}, {}, {}}, u"desk-7"_s,
                           m_scene->clock.now(), QTimeZone("Asia/Shanghai")),
             u"lead · Li\ufffd · desk-7 · 2026-03-02 17:30"_s);
}

void TestAccess::aNumberIsShownWithAReason()
{
    m_scene->send(live::CallQueued{live::QueueRef(0), 77, 1, 0, "13812345678", "Zhang"});
    m_scene->flush();
    guard::NumberDesk desk(*m_session, m_scene->store, *m_audit, m_scene->clock, u"desk-7"_s);
    auto *dialog = new RevealDialog(desk, live::SwitchId(0), 77, *m_theme);
    dialog->show();
    auto *number = find<QLabel>(*dialog, u"revealedNumber"_s);
    auto *reason = find<QLineEdit>(*dialog, u"revealReason"_s);
    type(reason, u"x"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(!number->isVisible());
    QVERIFY(find<QLabel>(*dialog, u"revealMessage"_s)->isVisible());
    const std::size_t before = m_audit->rows.size();
    type(reason, u" complaint 42"_s);
    m_audit->isBroken = true; // what can't be recorded is not shown
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(!number->isVisible());
    m_audit->isBroken = false;
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(number->isVisible());
    QCOMPARE(number->text(), u"13812345678"_s);
    QCOMPARE(m_audit->rows.size(), before + 1);
    QCOMPARE(m_audit->rows.back().entry.purpose, u"x complaint 42"_s);
    QVERIFY(!m_audit->rows.back().entry.object.contains(u"138"_s));
    add(u"lead"_s, Role::TeamLead, {u"s"_s});
    QVERIFY(m_session->begin());
    signIn(u"lead"_s);
    QCOMPARE(desk.reveal(live::SwitchId(0), 77, u"because I can"_s).error().detail, u"right"_s);
    QCOMPARE(m_audit->rows.back().entry.result, AuditResult::Refused);
    delete dialog;
}

void TestAccess::everyCodeHasWords()
{
    for (const Role role : allRoles()) {
        QVERIFY(!AccessText::role(role).isEmpty());
    }
    for (int result = 0; result < int(AuditResult::Count); ++result) {
        QVERIFY(!AccessText::result(static_cast<AuditResult>(result)).isEmpty());
    }
    QCOMPARE(AccessText::action(u"made.up"_s), u"made.up"_s);
    QVERIFY(AccessText::action(u"switch.bargeIn"_s) != u"switch.bargeIn"_s);
}

QTEST_MAIN(TestAccess)

#include "tst_access.moc"
