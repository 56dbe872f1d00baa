// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/userssection.h"

#include "ui/access/accesstext.h"
#include "ui/access/delegationdialog.h"
#include "ui/access/firstadmindialog.h"
#include "ui/access/userdialog.h"
#include "ui/access/usertablemodel.h"
#include "ui/floor/floordelegate.h"
#include "ui/widgets/livetableview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

UsersSection::UsersSection(guard::DeskSession &session, access::UserAdmin &admin,
                           const live::FloorStore &store, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_admin(admin)
    , m_store(store)
    , m_theme(theme)
    , m_model(new UserTableModel(this))
    , m_title(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_remark(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_view(new LiveTableView(u"userTable"_s, theme, this))
    , m_message(new ThemedLabel(theme, FontRole::Body, Token::Critical, this))
    , m_setUp(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_change(new QPushButton(this))
    , m_disable(new QPushButton(this))
    , m_password(new QPushButton(this))
    , m_delegate(new QPushButton(this))
{
    setObjectName(u"usersSection"_s);
    build();
    connect(&session, &guard::DeskSession::changed, this, &UsersSection::follow);
    connect(m_setUp, &QPushButton::clicked, this, &UsersSection::setUp);
    connect(m_add, &QPushButton::clicked, this, &UsersSection::add);
    connect(m_change, &QPushButton::clicked, this, &UsersSection::change);
    connect(m_disable, &QPushButton::clicked, this, &UsersSection::toggleDisabled);
    connect(m_password, &QPushButton::clicked, this, &UsersSection::resetPassword);
    connect(m_delegate, &QPushButton::clicked, this, &UsersSection::delegate);
    connect(m_view, &QAbstractItemView::activated, this, &UsersSection::change);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &UsersSection::showButtons);
    retranslate();
    follow();
}

void UsersSection::build()
{
    m_setUp->setObjectName(u"setUpAccounts"_s);
    m_add->setObjectName(u"addUser"_s);
    m_change->setObjectName(u"changeUser"_s);
    m_disable->setObjectName(u"disableUser"_s);
    m_password->setObjectName(u"resetPassword"_s);
    m_delegate->setObjectName(u"delegateUser"_s);
    m_remark->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->setObjectName(u"usersMessage"_s);
    m_message->hide();
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FloorDelegate(m_theme, -1, -1, m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setColumnPlan({110, 110, -150, 90, 120, 150}, {int(UserTableModel::Column::Side)});
    m_view->setMinimumHeight(220);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_setUp, m_add, m_change, m_disable, m_password, m_delegate}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_remark);
    layout->addWidget(m_view);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
}

void UsersSection::follow()
{
    const bool hasAccounts = m_session.hasAccounts();
    m_setUp->setVisible(!hasAccounts);
    for (QWidget *each : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_add),
                          static_cast<QWidget *>(m_change), static_cast<QWidget *>(m_disable),
                          static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_delegate)}) {
        each->setVisible(hasAccounts);
    }
    m_message->hide();
    reload();
    retranslate();
}

void UsersSection::reload()
{
    std::vector<access::User> users;
    if (m_session.state() == guard::DeskSession::State::SignedIn &&
        m_admin.mayRead(m_session.who())) {
        const auto found = m_admin.users(m_session.who());
        say(found ? success() : Outcome(found.error()));
        if (found) {
            users = *found;
        }
    }
    m_model->setUsers(std::move(users));
    showButtons();
}

const access::User *UsersSection::current() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->userAt(rows.front().row());
}

void UsersSection::showButtons()
{
    const bool isIn = m_session.state() == guard::DeskSession::State::SignedIn;
    const bool mayWrite = isIn && m_admin.mayWrite(m_session.who());
    const access::User *user = current();
    m_add->setEnabled(mayWrite);
    m_change->setEnabled(mayWrite && user != nullptr);
    m_password->setEnabled(mayWrite && user != nullptr);
    // Who only looks can see what is delegated, too.
    m_delegate->setEnabled(isIn && user != nullptr);
    m_disable->setEnabled(isIn && m_admin.mayDecide(m_session.who()) && user != nullptr);
    //: of an account: so that nobody gets in by it, or again
    m_disable->setText(user != nullptr && user->isDisabled ? tr("Open") : tr("Shut"));
}

void UsersSection::setUp()
{
    auto *dialog = new FirstAdminDialog(m_session, m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void UsersSection::add()
{
    auto *dialog = new UserDialog(
        m_store.floor().config().scopes, m_theme,
        [this](const access::Identity &who, const QString &password) {
            return m_admin.add(m_session.who(), who, password);
        },
        window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &UsersSection::reload);
    dialog->open();
}

void UsersSection::change()
{
    const access::User *user = current();
    if (user == nullptr || !m_change->isEnabled()) {
        return;
    }
    auto *dialog = new UserDialog(
        m_store.floor().config().scopes, m_theme,
        [this](const access::Identity &who, const QString &) {
            return m_admin.change(m_session.who(), who);
        },
        window());
    dialog->edit(user->who);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &UsersSection::reload);
    dialog->open();
}

void UsersSection::toggleDisabled()
{
    if (const access::User *user = current()) {
        const Outcome done =
            m_admin.setDisabled(m_session.who(), user->who.login, !user->isDisabled);
        reload();
        say(done);
    }
}

void UsersSection::resetPassword()
{
    const access::User *user = current();
    if (user == nullptr) {
        return;
    }
    auto *dialog = new QInputDialog(window());
    dialog->setObjectName(u"newPasswordDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Set a new password"));
    //: %1 is a log-in name
    dialog->setLabelText(
        tr("New password of %1, to be changed at the next log-in:").arg(user->who.login));
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, login = user->who.login](const QString &password) {
                const Outcome done = m_admin.resetPassword(m_session.who(), login, password);
                reload();
                say(done);
            });
    dialog->open();
}

void UsersSection::delegate()
{
    const access::User *user = current();
    if (user == nullptr) {
        return;
    }
    auto *dialog =
        new DelegationDialog(m_admin, m_session.who(), user->who.login, m_store, m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &UsersSection::reload);
    dialog->open();
}

void UsersSection::say(const Outcome &outcome)
{
    m_message->setVisible(!outcome);
    m_message->setText(outcome ? QString() : u"▲ "_s + AccessText::refusal(outcome.error()));
}

void UsersSection::retranslate()
{
    m_title->setText(tr("Accounts"));
    m_remark->setText(
        m_session.hasAccounts()
            ? tr("Everybody logs in. Whoever can open the file of this desk on the disk is beyond "
                 "these rights; two companies are kept apart by a shared database only.")
            : tr("This desk has no accounts: everyone who sits at it may do all that the switch "
                 "allows, and the audit trail knows no names."));
    m_view->setAccessibleName(tr("Accounts"));
    m_setUp->setText(tr("Set up accounts…"));
    m_add->setText(tr("Add…"));
    m_change->setText(tr("Change…"));
    m_password->setText(tr("New password…"));
    //: of an account: posts that it holds for others for a while
    m_delegate->setText(tr("Delegations…"));
    m_model->retranslate();
    m_view->layOutColumns();
    showButtons();
}

void UsersSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace fw::ui
