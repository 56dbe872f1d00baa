// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/agentwishform.h"

#include "ui/floor/statetext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 7; ///< of the reasons without scrolling
constexpr int kReasonHeight = 26;
constexpr int kHighestPenalty = 999;

QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

} // namespace

AgentWishForm::AgentWishForm(const live::Floor &floor, const ActionRules &rules, AgentAction action,
                             const std::vector<live::AgentId> &agents, QWidget *parent)
    : QWidget(parent)
    , m_floor(floor)
    , m_action(action)
{
    setObjectName(u"agentWishForm"_s);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(10);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const std::vector<live::QueueId> own = rules.queueChoices(action, agents);
    if (action == AgentAction::Pause) {
        addReasons(*layout);
        m_queue = addQueues(*layout, u"wishQueue"_s, tr("Queue"), own, true);
    } else if (action == AgentAction::AddToQueue) {
        m_queue = addQueues(*layout, u"wishQueue"_s, tr("Queue"), own, false);
        addPenalty(*layout);
    } else if (action == AgentAction::MoveToQueue) {
        m_queue = addQueues(*layout, u"wishQueue"_s, tr("From"), own, false);
        m_toQueue = addQueues(*layout, u"wishToQueue"_s, tr("To"),
                              rules.queueChoices(AgentAction::AddToQueue, agents), false);
    } else if (action == AgentAction::RemoveFromQueue) {
        m_queue = addQueues(*layout, u"wishQueue"_s, tr("Queue"), own, false);
    } else if (action == AgentAction::SetPenalty) {
        m_queue = addQueues(*layout, u"wishQueue"_s, tr("Queue"), own, false);
        addPenalty(*layout);
        if (agents.size() == 1 && !own.empty()) {
            const auto &memberships = floor.agent(agents.front()).memberships;
            const auto found =
                std::ranges::find(memberships, own.front(), &live::MembershipView::queue);
            m_penalty->setValue(found == memberships.end() ? 0 : found->penalty);
        }
    }
}

void AgentWishForm::addReasons(QFormLayout &layout)
{
    m_reasons = new QListWidget(this);
    m_reasons->setObjectName(u"wishReasons"_s);
    for (const live::ReasonCode &reason : m_floor.config().reasons) {
        QString text = StateText::reason(reason.code, m_floor.config());
        if (reason.limit) {
            const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(*reason.limit);
            //: how long a break may last, beside its reason
            text += u" · "_s + tr("%n minute(s)", nullptr, int(minutes.count()));
        }
        auto *item = new QListWidgetItem(text, m_reasons);
        item->setSizeHint(QSize(0, kReasonHeight));
        item->setData(Qt::UserRole, QString::fromStdString(reason.code));
    }
    m_reasons->setCurrentRow(0);
    const int rows = std::clamp(m_reasons->count(), 1, kMostRows);
    m_reasons->setFixedHeight(rows * kReasonHeight + 4);
    layout.addRow(labelFor(tr("Reason"), m_reasons), m_reasons);
    connect(m_reasons, &QListWidget::currentRowChanged, this, &AgentWishForm::changed);
}

QComboBox *AgentWishForm::addQueues(QFormLayout &layout, const QString &objectName,
                                    const QString &label, const std::vector<live::QueueId> &queues,
                                    bool withAll)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    if (withAll) {
        //: all queues of an agent
        box->addItem(tr("All queues"), -1);
    }
    for (const live::QueueId queue : queues) {
        box->addItem(StateText::queueName(m_floor, m_floor.queue(queue)), int(queue.index()));
    }
    layout.addRow(labelFor(label, box), box);
    connect(box, &QComboBox::currentIndexChanged, this, &AgentWishForm::changed);
    return box;
}

void AgentWishForm::addPenalty(QFormLayout &layout)
{
    m_penalty = new QSpinBox(this);
    m_penalty->setObjectName(u"wishPenalty"_s);
    m_penalty->setRange(0, kHighestPenalty);
    //: of a member of a queue: a higher one is called later
    layout.addRow(labelFor(tr("Penalty"), m_penalty), m_penalty);
    connect(m_penalty, &QSpinBox::valueChanged, this, &AgentWishForm::changed);
}

AgentWish AgentWishForm::wish() const
{
    const auto queueOf = [](const QComboBox *box) {
        const int index = box == nullptr ? -1 : box->currentData().toInt();
        const bool isChosen = box != nullptr && box->currentIndex() >= 0 && index >= 0;
        return isChosen ? live::QueueId(std::size_t(index)) : live::QueueId();
    };
    AgentWish wish;
    wish.action = m_action;
    if (m_reasons != nullptr && m_reasons->currentItem() != nullptr) {
        wish.reason = m_reasons->currentItem()->data(Qt::UserRole).toString().toStdString();
    }
    wish.queue = queueOf(m_queue);
    wish.toQueue = queueOf(m_toQueue);
    wish.penalty = m_penalty == nullptr ? 0 : m_penalty->value();
    return wish;
}

void AgentWishForm::setReason(const std::string &code)
{
    for (int row = 0; m_reasons != nullptr && row < m_reasons->count(); ++row) {
        if (m_reasons->item(row)->data(Qt::UserRole).toString().toStdString() == code) {
            m_reasons->setCurrentRow(row);
        }
    }
}

void AgentWishForm::setTarget(live::QueueId queue)
{
    if (m_toQueue != nullptr) {
        m_toQueue->setCurrentIndex(m_toQueue->findData(int(queue.index())));
    }
}

QWidget *AgentWishForm::firstField() const
{
    return m_reasons != nullptr ? static_cast<QWidget *>(m_reasons) : m_queue;
}

} // namespace fw::ui
