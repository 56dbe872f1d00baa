// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/delegationdialog.h"

#include "ui/access/accesstext.h"
#include "ui/floor/statetext.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using access::Delegation;

namespace {

constexpr int kId = Qt::UserRole;
constexpr int kIsTeam = Qt::UserRole + 1;
constexpr std::chrono::hours kUsualSpan{24};
constexpr qsizetype kLongestReason = 200;
constexpr int kLinePadding = 18; ///< of two lines: also where letters are tall

/// The wall clock of the site: the field itself knows no zones.
void setWall(QDateTimeEdit &field, TimePoint time, const QTimeZone &zone)
{
    const auto wall = QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, zone);
    field.setDateTime(
        QDateTime(wall.date(), QTime(wall.time().hour(), wall.time().minute()), Qt::UTC));
}

} // namespace

DelegationDialog::DelegationDialog(access::UserAdmin &admin, access::Identity actor, QString taker,
                                   const live::FloorStore &store, const Theme &theme,
                                   QWidget *parent)
    : QDialog(parent)
    , m_admin(admin)
    , m_actor(std::move(actor))
    , m_login(std::move(taker))
    , m_store(store)
    , m_heldTitle(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_held(new QListWidget(this))
    , m_end(new QPushButton(this))
    , m_giveTitle(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_giverLabel(new QLabel(this))
    , m_giver(new QComboBox(this))
    , m_scopeLabel(new QLabel(this))
    , m_scopes(new QListWidget(this))
    , m_fromLabel(new QLabel(this))
    , m_from(new QDateTimeEdit(this))
    , m_untilLabel(new QLabel(this))
    , m_until(new QDateTimeEdit(this))
    , m_reasonLabel(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_message(new ThemedLabel(theme, FontRole::Body, Token::Critical, this))
    , m_close(new QPushButton(this))
    , m_give(new QPushButton(this))
{
    setObjectName(u"delegationDialog"_s);
    build();
    connect(m_giver, &QComboBox::currentIndexChanged, this, &DelegationDialog::fillScopes);
    connect(m_held, &QListWidget::itemSelectionChanged, this, &DelegationDialog::showButtons);
    connect(m_end, &QPushButton::clicked, this, &DelegationDialog::end);
    connect(m_give, &QPushButton::clicked, this, &DelegationDialog::give);
    connect(m_close, &QPushButton::clicked, this, &DelegationDialog::reject);
    reload();
    retranslate();
    resize(620, 520);
}

void DelegationDialog::build()
{
    m_held->setObjectName(u"delegations"_s);
    m_held->setProperty("form", true);
    m_held->setTextElideMode(Qt::ElideRight);
    m_held->setMinimumHeight(104);
    // In the theme's colours, as single lines and boxes have them.
    setStyleSheet(u"QDateTimeEdit, QListWidget { border: 1px solid palette(dark); "
                  "border-radius: 6px; padding: 3px; }"
                  "QDateTimeEdit { padding: 4px 8px; min-height: 18px; }"
                  "QDateTimeEdit:focus { border: 2px solid palette(highlight); padding: 3px 7px; }"
                  "QListWidget:focus { border: 2px solid palette(highlight); padding: 2px; }"_s);
    m_end->setObjectName(u"endDelegation"_s);
    m_end->setAutoDefault(false);
    m_message->setObjectName(u"delegationMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    m_give->setObjectName(u"giveDelegation"_s);
    m_give->setDefault(true);
    m_close->setObjectName(u"closeDelegations"_s);
    m_close->setAutoDefault(false);
    auto *heldRow = new QHBoxLayout;
    heldRow->addWidget(m_heldTitle, 1);
    heldRow->addWidget(m_end);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_give);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(10);
    layout->addLayout(heldRow);
    layout->addWidget(m_held, 1);
    layout->addSpacing(6);
    layout->addWidget(m_giveTitle);
    buildForm();
    layout->addWidget(m_message);
    layout->addLayout(buttons);
}

void DelegationDialog::buildForm()
{
    m_giver->setObjectName(u"delegationGiver"_s);
    m_scopes->setObjectName(u"delegationScopes"_s);
    m_scopes->setProperty("form", true);
    m_scopes->setFixedHeight(96);
    m_scopes->setSpacing(2); // else the boxes touch
    m_from->setObjectName(u"delegationFrom"_s);
    m_until->setObjectName(u"delegationUntil"_s);
    m_reason->setObjectName(u"delegationReason"_s);
    m_reason->setMaxLength(int(kLongestReason));
    const QTimeZone &zone = m_store.floor().config().grid.zone();
    for (QDateTimeEdit *field : {m_from, m_until}) {
        field->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
        field->setTimeSpec(Qt::UTC);
    }
    setWall(*m_from, m_admin.now(), zone);
    setWall(*m_until, m_admin.now() + kUsualSpan, zone);
    auto *span = new QHBoxLayout;
    span->setSpacing(10);
    span->addWidget(m_from, 1);
    span->addWidget(m_untilLabel);
    span->addWidget(m_until, 1);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(m_giverLabel, m_giver);
    form->addRow(m_scopeLabel, m_scopes);
    form->addRow(m_fromLabel, span);
    form->addRow(m_reasonLabel, m_reason);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
}

void DelegationDialog::reload()
{
    const auto users = m_admin.users(m_actor);
    say(users ? success() : Outcome(users.error()));
    if (!users) {
        return;
    }
    const auto taker =
        std::ranges::find(*users, m_login, [](const access::User &user) { return user.who.login; });
    m_taker = taker == users->end() ? access::Identity() : taker->who;
    showHeld();
    fillGivers(*users);
    showButtons();
}

void DelegationDialog::showHeld()
{
    m_held->clear();
    const int height = 2 * fontMetrics().lineSpacing() + kLinePadding;
    for (const Delegation &each : m_taker.delegations) {
        auto *item = new QListWidgetItem(textOf(each), m_held);
        item->setSizeHint({0, height});
    }
}

void DelegationDialog::fillGivers(const std::vector<access::User> &users)
{
    const QString before = m_giver->currentData().toString();
    m_giver->clear();
    m_givers.clear();
    for (const access::User &user : users) {
        const bool isSameSide =
            access::sideOf(user.who.post.role) == access::sideOf(m_taker.post.role);
        if (isSameSide && !user.isDisabled && user.who.login != m_login) {
            m_givers.push_back(user.who);
            //: who gives a post to somebody else: %1 a name, %2 the role
            m_giver->addItem(
                tr("%1 · %2").arg(visibleText(user.who.name), AccessText::role(user.who.post.role)),
                user.who.login);
        }
    }
    m_giver->setCurrentIndex(std::max(0, m_giver->findData(before)));
    fillScopes();
}

void DelegationDialog::fillScopes()
{
    m_scopes->clear();
    const int chosen = m_giver->currentIndex();
    if (chosen < 0 || chosen >= int(m_givers.size())) {
        return;
    }
    const access::Post &post = m_givers[std::size_t(chosen)].post;
    const auto add = [this](const QString &id, bool isTeam) {
        auto *item = new QListWidgetItem(scopeName(id), m_scopes);
        item->setData(kId, id);
        item->setData(kIsTeam, isTeam);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    };
    for (const QString &id : post.regions) {
        add(id, false);
    }
    for (const QString &id : post.teams) {
        add(id, true);
    }
}

void DelegationDialog::showButtons()
{
    m_give->setEnabled(m_admin.mayWrite(m_actor) && !m_givers.empty());
    m_end->setEnabled(m_admin.mayDecide(m_actor) && !m_held->selectedItems().isEmpty());
}

TimePoint DelegationDialog::timeOf(const QDateTimeEdit &field) const
{
    const QDateTime wall(field.date(), field.time(), m_store.floor().config().grid.zone());
    return TimePoint(Microseconds(wall.toMSecsSinceEpoch() * 1000));
}

Delegation DelegationDialog::read() const
{
    Delegation delegation;
    const int chosen = m_giver->currentIndex();
    if (chosen >= 0 && chosen < int(m_givers.size())) {
        delegation.giver = m_givers[std::size_t(chosen)].login;
        delegation.post.role = m_givers[std::size_t(chosen)].post.role;
    }
    for (int row = 0; row < m_scopes->count(); ++row) {
        const QListWidgetItem *item = m_scopes->item(row);
        if (item->checkState() == Qt::Checked) {
            (item->data(kIsTeam).toBool() ? delegation.post.teams : delegation.post.regions)
                .append(item->data(kId).toString());
        }
    }
    delegation.from = timeOf(*m_from);
    delegation.until = timeOf(*m_until);
    delegation.reason = m_reason->text();
    return delegation;
}

void DelegationDialog::give()
{
    const Outcome given = m_admin.delegate(m_actor, m_login, read());
    if (given) {
        m_reason->clear();
        reload();
        m_held->setCurrentRow(m_held->count() - 1);
    }
    say(given);
}

void DelegationDialog::end()
{
    const int row = m_held->currentRow();
    if (!m_end->isEnabled() || row < 0 || row >= int(m_taker.delegations.size())) {
        return;
    }
    const Outcome ended =
        m_admin.endDelegation(m_actor, m_login, m_taker.delegations[std::size_t(row)]);
    reload();
    say(ended);
}

void DelegationDialog::say(const Outcome &outcome)
{
    m_message->setVisible(!outcome);
    m_message->setText(outcome ? QString() : u"▲ "_s + AccessText::refusal(outcome.error()));
}

QString DelegationDialog::scopeName(const QString &id) const
{
    const live::FloorConfig &config = m_store.floor().config();
    const auto known = config.scopes.find(id);
    return known ? StateText::scopeName(*known, config) : visibleText(id);
}

QString DelegationDialog::timeText(TimePoint time) const
{
    return QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000,
                                          m_store.floor().config().grid.zone())
        .toString(u"yyyy-MM-dd HH:mm"_s);
}

QString DelegationDialog::textOf(const Delegation &delegation) const
{
    QStringList scopes;
    for (const QString &id : delegation.post.regions + delegation.post.teams) {
        scopes << scopeName(id);
    }
    const TimePoint now = m_admin.now();
    const QString state = delegation.holdsAt(now)  ? tr("in force")
                          : now < delegation.until ? tr("not yet in force")
                                                   : tr("over");
    //: %1 a role, %2 parts of the organisation, %3 the log-in name of who gave it
    const QString what =
        tr("%1 (%2) from %3")
            .arg(AccessText::role(delegation.post.role), scopes.join(u", "_s), delegation.giver);
    return u"%1\n%2 – %3 · %4 · %5"_s.arg(what, timeText(delegation.from),
                                          timeText(delegation.until), state,
                                          visibleText(delegation.reason));
}

void DelegationDialog::retranslate()
{
    //: %1 is a person's name
    setWindowTitle(tr("Posts held for others: %1").arg(visibleText(m_taker.name)));
    m_heldTitle->setText(tr("Delegated to this person"));
    m_held->setAccessibleName(m_heldTitle->text());
    m_end->setText(tr("Take back"));
    m_giveTitle->setText(tr("Delegate a post"));
    m_giverLabel->setText(tr("Post of"));
    m_scopeLabel->setText(tr("Scope"));
    m_fromLabel->setText(tr("From"));
    m_untilLabel->setText(tr("until"));
    m_reasonLabel->setText(tr("Reason"));
    const std::array<std::pair<QLabel *, QWidget *>, 5> fields{{{m_giverLabel, m_giver},
                                                                {m_scopeLabel, m_scopes},
                                                                {m_fromLabel, m_from},
                                                                {m_untilLabel, m_until},
                                                                {m_reasonLabel, m_reason}}};
    for (const auto &[label, field] : fields) {
        label->setBuddy(field);
        field->setAccessibleName(label->text());
    }
    m_reason->setPlaceholderText(tr("Such as: leave, training, a second site"));
    m_close->setText(tr("Close"));
    m_give->setText(tr("Delegate"));
    showHeld();
}

void DelegationDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
    QDialog::changeEvent(event);
}

} // namespace fw::ui
