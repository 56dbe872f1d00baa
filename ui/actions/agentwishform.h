// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/actions/actionrules.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QListWidget;
class QSpinBox;

namespace fw::ui {

/// What an action about agents still has to be told: reason, queues, penalty. Only the fields of
/// the action are there.
class AgentWishForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgentWishForm)

public:
    AgentWishForm(const live::Floor &floor, const ActionRules &rules, AgentAction action,
                  const std::vector<live::AgentId> &agents, QWidget *parent = nullptr);

    [[nodiscard]] AgentWish wish() const;
    void setReason(const std::string &code);
    void setTarget(live::QueueId queue);
    /// The field to begin with; null when there is none.
    [[nodiscard]] QWidget *firstField() const;

signals:
    void changed();

private:
    void addReasons(QFormLayout &layout);
    [[nodiscard]] QComboBox *addQueues(QFormLayout &layout, const QString &objectName,
                                       const QString &label,
                                       const std::vector<live::QueueId> &queues, bool withAll);
    void addPenalty(QFormLayout &layout);

    const live::Floor &m_floor;
    AgentAction m_action;
    QListWidget *m_reasons = nullptr;
    QComboBox *m_queue = nullptr;
    QComboBox *m_toQueue = nullptr;
    QSpinBox *m_penalty = nullptr;
};

} // namespace fw::ui
