// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/userdialog.h"

#include "ui/access/accesstext.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kIndent = 4; ///< blanks for each level below the root
constexpr int kId = Qt::UserRole;
constexpr int kIsTeam = Qt::UserRole + 1;

} // namespace

UserDialog::UserDialog(const organisation::ScopeTree &tree, const Theme &theme, Save save,
                       QWidget *parent)
    : QDialog(parent)
    , m_save(std::move(save))
    , m_loginLabel(new QLabel(this))
    , m_login(new QLineEdit(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_personLabel(new QLabel(this))
    , m_person(new QLineEdit(this))
    , m_roleLabel(new QLabel(this))
    , m_role(new QComboBox(this))
    , m_scopeLabel(new QLabel(this))
    , m_scopes(new QListWidget(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_message(new ThemedLabel(theme, FontRole::Body, Token::Critical, this))
    , m_cancel(new QPushButton(this))
    , m_keep(new QPushButton(this))
{
    setObjectName(u"userDialog"_s);
    build();
    fillTree(tree);
    for (const access::Role role : access::allRoles()) {
        m_role->addItem(AccessText::role(role), int(role));
    }
    m_role->setCurrentIndex(int(access::Role::TeamLead));
    connect(m_keep, &QPushButton::clicked, this, &UserDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &UserDialog::reject);
    retranslate();
    resize(520, 560);
}

void UserDialog::build()
{
    m_login->setObjectName(u"userLogin"_s);
    m_login->setMaxLength(int(access::User::kLongestLogin));
    m_name->setObjectName(u"userName"_s);
    m_person->setObjectName(u"userPerson"_s);
    m_role->setObjectName(u"userRole"_s);
    m_scopes->setObjectName(u"userScopes"_s);
    m_scopes->setProperty("form", true);
    m_scopes->setSpacing(1);
    m_scopes->setStyleSheet(u"QListWidget { border: 1px solid palette(dark); border-radius: 6px; "
                            "padding: 3px; }"
                            "QListWidget:focus { border: 2px solid palette(highlight); "
                            "padding: 2px; }"_s);
    m_password->setObjectName(u"userPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_message->setObjectName(u"userMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    m_keep->setObjectName(u"keepUser"_s);
    m_keep->setDefault(true);
    m_cancel->setObjectName(u"cancelUser"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(m_loginLabel, m_login);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_personLabel, m_person);
    form->addRow(m_roleLabel, m_role);
    form->addRow(m_scopeLabel, m_scopes);
    form->addRow(m_passwordLabel, m_password);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(12);
    layout->addLayout(form, 1);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
}

void UserDialog::fillTree(const organisation::ScopeTree &tree)
{
    const QString language = QLocale().name();
    std::vector<int> depths; // parents come before children
    for (const organisation::Scope &scope : tree.scopes()) {
        depths.push_back(scope.parent < 0 ? 0 : depths[std::size_t(scope.parent)] + 1);
        const QString name = scope.name.in(language);
        auto *item = new QListWidgetItem(QString(kIndent * depths.back(), u' ') +
                                             visibleText(name.isEmpty() ? scope.id : name),
                                         m_scopes);
        item->setData(kId, scope.id);
        item->setData(kIsTeam, scope.level == organisation::ScopeLevel::Team);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
}

void UserDialog::check(const QStringList &ids)
{
    for (int row = 0; row < m_scopes->count(); ++row) {
        QListWidgetItem *item = m_scopes->item(row);
        const bool isChosen = ids.contains(item->data(kId).toString());
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
}

void UserDialog::edit(const access::Identity &who)
{
    m_isNew = false;
    m_login->setText(who.login);
    m_login->setReadOnly(true);
    m_name->setText(who.name);
    m_person->setText(who.person);
    m_role->setCurrentIndex(int(who.post.role));
    m_password->hide();
    m_passwordLabel->hide();
    check(who.post.regions + who.post.teams);
    retranslate();
}

access::Identity UserDialog::read() const
{
    access::Identity who;
    who.login = m_login->text().trimmed();
    who.name = m_name->text().trimmed().isEmpty() ? who.login : m_name->text().trimmed();
    who.person = m_person->text().trimmed();
    who.post.role = static_cast<access::Role>(m_role->currentData().toInt());
    for (int row = 0; row < m_scopes->count(); ++row) {
        const QListWidgetItem *item = m_scopes->item(row);
        if (item->checkState() == Qt::Checked) {
            (item->data(kIsTeam).toBool() ? who.post.teams : who.post.regions)
                .append(item->data(kId).toString());
        }
    }
    return who;
}

void UserDialog::accept()
{
    const Outcome saved = m_save(read(), m_password->text());
    if (saved) {
        QDialog::accept();
        return;
    }
    m_message->setText(u"▲ "_s + AccessText::refusal(saved.error()));
    m_message->show();
}

void UserDialog::retranslate()
{
    setWindowTitle(m_isNew ? tr("Add an account") : tr("Change an account"));
    m_loginLabel->setText(tr("Log-in name"));
    m_nameLabel->setText(tr("Name"));
    //: the id by which rosters and floors know a person
    m_personLabel->setText(tr("Id on the floor"));
    m_roleLabel->setText(tr("Role"));
    m_scopeLabel->setText(tr("Scope"));
    m_passwordLabel->setText(tr("First password"));
    const std::array<std::pair<QLabel *, QWidget *>, 6> fields{{{m_loginLabel, m_login},
                                                                {m_nameLabel, m_name},
                                                                {m_personLabel, m_person},
                                                                {m_roleLabel, m_role},
                                                                {m_scopeLabel, m_scopes},
                                                                {m_passwordLabel, m_password}}};
    for (const auto &[label, field] : fields) {
        label->setBuddy(field);
        field->setAccessibleName(label->text());
    }
    for (int row = 0; row < m_role->count(); ++row) {
        m_role->setItemText(
            row, AccessText::role(static_cast<access::Role>(m_role->itemData(row).toInt())));
    }
    m_cancel->setText(tr("Cancel"));
    m_keep->setText(m_isNew ? tr("Add") : tr("Save"));
}

void UserDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace fw::ui
