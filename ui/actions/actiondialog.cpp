// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actiondialog.h"

#include "ui/actions/agentwishform.h"
#include "ui/actions/commandtext.h"
#include "ui/actions/planpreviewmodel.h"
#include "ui/floor/floordelegate.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/themedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 8; ///< of the preview without scrolling
constexpr int kRowHeight = 30;

} // namespace

ActionDialog::ActionDialog(ActionDesk &desk, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_model(new PlanPreviewModel(desk.store(), this))
    , m_table(new LiveTableView(u"planPreview"_s, theme, this))
    , m_summary(new ThemedLabel(theme, FontRole::Body, Token::Text, this))
    , m_ok(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"actionDialog"_s);
    m_summary->setObjectName(u"planSummary"_s);
    m_ok->setObjectName(u"actionOk"_s);
    m_cancel->setObjectName(u"actionCancel"_s);
    connect(m_ok, &QPushButton::clicked, this, &ActionDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ActionDialog::reject);
    connect(&desk.store(), &live::FloorStore::changed, this, &ActionDialog::followFloor);
}

ActionDialog::ActionDialog(ActionDesk &desk, const Theme &theme, AgentAction action,
                           std::vector<live::AgentId> agents, QWidget *parent)
    : ActionDialog(desk, theme, parent)
{
    m_action = action;
    m_agents = std::move(agents);
    m_form = new AgentWishForm(desk.store().floor(), desk.rules(), action, m_agents, this);
    connect(m_form, &AgentWishForm::changed, this, &ActionDialog::replan);
    build(CommandText::name(action), action != AgentAction::HangUp);
}

ActionDialog::ActionDialog(ActionDesk &desk, const Theme &theme, CallerAction action,
                           const CallerKey &caller, QWidget *parent)
    : ActionDialog(desk, theme, parent)
{
    m_action = action;
    m_caller = caller;
    build(CommandText::name(action), action != CallerAction::Withdraw);
}

void ActionDialog::build(const QString &title, bool canBeTakenBack)
{
    setWindowTitle(title);
    m_ok->setText(title);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FloorDelegate(m_theme, -1, -1, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Who is affected"));
    auto *remark = new ThemedLabel(m_theme, FontRole::Small, Token::MutedText, this);
    remark->setText(canBeTakenBack ? tr("Can be taken back for five seconds.")
                                   : tr("This cannot be taken back."));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(remark, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    if (m_form != nullptr && m_form->firstField() != nullptr) {
        layout->addWidget(m_form);
    }
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    const int rows = std::clamp(int(m_agents.size()), 1, kMostRows);
    m_table->setMinimumHeight((rows + 1) * kRowHeight + 2);
    m_table->setColumnPlan({-170, 190, -220});
    resize(640, sizeHint().height());
    // What has no way back needs one more key than Enter.
    QPushButton *first = canBeTakenBack ? m_ok : m_cancel;
    first->setDefault(true);
    QWidget *field = m_form == nullptr ? nullptr : m_form->firstField();
    (field == nullptr ? first : field)->setFocus(Qt::OtherFocusReason);
    replan();
}

void ActionDialog::setReason(const std::string &code)
{
    if (m_form != nullptr) {
        m_form->setReason(code);
    }
}

ActionPlan ActionDialog::plan() const
{
    const ActionRules rules = m_desk.rules();
    return m_form != nullptr ? rules.plan(m_form->wish(), m_agents)
                             : rules.plan(std::get<CallerAction>(m_action), m_caller);
}

void ActionDialog::replan()
{
    m_model->setPlan(plan());
    const int possible = m_model->plan().possibleCount();
    const int all = m_model->rowCount();
    if (m_form == nullptr) {
        m_summary->hide();
    } else if (possible == all) {
        m_summary->setText(tr("For %n agent(s)", nullptr, all));
    } else {
        m_summary->setText(tr("For %1 of %2 agents").arg(possible).arg(all));
    }
    m_ok->setEnabled(possible > 0);
}

void ActionDialog::followFloor(const live::Changes &changes)
{
    const bool isAboutThem = m_form == nullptr
                                 ? changes.hasWaitingChanged
                                 : std::ranges::any_of(changes.agents, [this](live::AgentId agent) {
                                       return std::ranges::find(m_agents, agent) != m_agents.end();
                                   });
    const std::size_t known = m_desk.store().floor().agents().size();
    if (std::ranges::any_of(m_agents, [known](auto agent) { return agent.index() >= known; })) {
        reject(); // the floor began anew, and nobody here is known to it
    } else if (isAboutThem || changes.hasSourceChanged) {
        replan();
    }
}

void ActionDialog::setTarget(live::QueueId queue)
{
    if (m_form != nullptr) {
        m_form->setTarget(queue);
    }
}

void ActionDialog::accept()
{
    replan();
    if (m_model->plan().possibleCount() > 0) {
        m_desk.submit(m_model->plan());
        QDialog::accept();
    }
}

} // namespace fw::ui
