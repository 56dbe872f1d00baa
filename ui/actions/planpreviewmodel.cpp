// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/planpreviewmodel.h"

#include "ui/actions/actionrules.h"
#include "ui/actions/commandtext.h"
#include "ui/floor/floorroles.h"
#include "ui/floor/statetext.h"
#include "ui/widgets/painting.h"

namespace fw::ui {

using namespace Qt::StringLiterals;
using Column = PlanPreviewModel::Column;

PlanPreviewModel::PlanPreviewModel(const live::FloorStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
}

void PlanPreviewModel::setPlan(ActionPlan plan)
{
    if (plan.steps.size() == m_plan.steps.size()) {
        m_plan = std::move(plan);
        if (!m_plan.steps.empty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, int(Column::Count) - 1));
        }
        return;
    }
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

int PlanPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.steps.size());
}

int PlanPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString PlanPreviewModel::effect(const PlannedStep &step) const
{
    if (!step.left.isPossible()) {
        return CommandText::block(step.left);
    }
    const QString what = CommandText::what(m_plan.words);
    const auto *action = std::get_if<AgentAction>(&m_plan.words.action);
    const bool keepsCall = action != nullptr && (*action == AgentAction::SignOut ||
                                                 *action == AgentAction::RemoveFromQueue);
    if (keepsCall && isOnCall(m_store.floor().agent(step.agent))) {
        //: %1 what happens to an agent who is talking
        return tr("%1; the call goes on").arg(what);
    }
    return what;
}

QString PlanPreviewModel::text(const PlannedStep &step, Column column) const
{
    switch (column) {
    case Column::Who:
        return CommandText::who(step.who, !step.agent.isValid());
    case Column::State: {
        if (!step.agent.isValid()) {
            //: a caller in a queue
            return tr("Waiting");
        }
        const live::AgentView &agent = m_store.floor().agent(step.agent);
        const live::FloorConfig &config = m_store.floor().config();
        const QString word = StateText::word(agent.state, config);
        return agent.reason.empty() ? word
                                    : word + u" · "_s + StateText::reason(agent.reason, config);
    }
    case Column::Effect:
        return effect(step);
    case Column::Count:
        break;
    }
    return {};
}

QVariant PlanPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const PlannedStep &step = m_plan.steps[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(step, column);
    case Qt::ToolTipRole:
        return text(step, column).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case int(FloorRole::Strong):
        return column == Column::Who;
    case int(FloorRole::State):
        return column == Column::State && step.agent.isValid()
                   ? QVariant(int(m_store.floor().agent(step.agent).state))
                   : QVariant();
    case int(FloorRole::Tone):
        return int(column == Column::Effect && !step.left.isPossible() ? Tone::Warning
                                                                       : Tone::Neutral);
    default:
        return {};
    }
}

QVariant PlanPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case Column::Who:
        //: column of a table: agents or callers that are affected
        return tr("Who");
    case Column::State:
        return tr("Now");
    case Column::Effect:
        return tr("What will happen");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace fw::ui
