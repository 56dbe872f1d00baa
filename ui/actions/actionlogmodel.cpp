// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionlogmodel.h"

#include "ui/actions/commandtext.h"
#include "ui/widgets/visibletext.h"

#include <QDateTime>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using commands::CommandState;

namespace {

constexpr std::size_t kNamedAgents = 3;

std::ptrdiff_t countOf(const LoggedAction &action, CommandState state)
{
    return std::ranges::count(action.steps, state, &LoggedStep::state);
}

} // namespace

ActionLogModel::ActionLogModel(const live::FloorStore &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
}

void ActionLogModel::add(LoggedAction action)
{
    if (m_actions.size() == kLimit) {
        const int last = int(kLimit) - 1;
        beginRemoveRows({}, last, last);
        m_actions.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_actions.push_front(std::move(action));
    endInsertRows();
}

void ActionLogModel::setStep(std::uint64_t id, std::size_t step,
                             const commands::CommandResult &result)
{
    const auto found = std::ranges::find(m_actions, id, &LoggedAction::id);
    if (found == m_actions.end() || step >= found->steps.size()) {
        return;
    }
    LoggedStep &logged = found->steps[step];
    logged.state = result.state;
    logged.problem = result.problem;
    logged.detail = QString::fromStdString(result.detail);
    logged.took = result.took;
    const QModelIndex changed = index(int(found - m_actions.begin()));
    emit dataChanged(changed, changed);
}

void ActionLogModel::forget()
{
    beginResetModel();
    m_actions.clear();
    endResetModel();
}

void ActionLogModel::retranslate()
{
    if (!m_actions.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

int ActionLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.size());
}

QString ActionLogModel::time(const LoggedAction &action) const
{
    return QDateTime::fromMSecsSinceEpoch(toMicroseconds(action.at) / 1000,
                                          m_store.floor().config().grid.zone())
        .toString(u"HH:mm:ss"_s);
}

QString ActionLogModel::who(const LoggedAction &action) const
{
    const bool isCaller = std::holds_alternative<CallerAction>(action.words.action);
    if (action.steps.size() == 1) {
        return CommandText::who(action.steps.front().who, isCaller);
    }
    QStringList ids;
    for (const LoggedStep &step : action.steps) {
        if (std::size_t(ids.size()) == kNamedAgents) {
            ids << u"…"_s;
            break;
        }
        if (!ids.contains(step.who.id)) {
            ids << CommandText::who({step.who.id, {}}, isCaller);
        }
    }
    //: %n agents, %1 some of their numbers
    return tr("%n agent(s): %1", nullptr, int(action.steps.size())).arg(ids.join(u", "_s));
}

QString ActionLogModel::resultOfOne(const LoggedStep &step)
{
    switch (step.state) {
    case CommandState::Sent:
        //: of a command to a switch that is not answered yet
        return tr("Sent");
    case CommandState::Done:
        if (step.problem == commands::CommandProblem::StaticMember) {
            //: %1 queues that the switch's configuration puts the agent into
            return tr("Done in %1 ms; paused in the fixed queues: %2")
                .arg(QString::number(step.took.count()), visibleText(step.detail));
        }
        return tr("Done in %1 ms").arg(step.took.count());
    case CommandState::Failed:
        return tr("Failed: %1").arg(CommandText::problem(step.problem, step.detail));
    case CommandState::Unknown:
        break;
    }
    return tr("Unknown: the connection was lost. The next check will tell.");
}

QString ActionLogModel::result(const LoggedAction &action)
{
    if (action.steps.size() == 1) {
        return resultOfOne(action.steps.front());
    }
    const std::ptrdiff_t done = countOf(action, CommandState::Done);
    //: of a command to several agents
    QStringList parts{tr("%1 of %2 done").arg(done).arg(action.steps.size())};
    for (const LoggedStep &step : action.steps) {
        if (step.state == CommandState::Failed) {
            parts << u"%1: %2"_s.arg(CommandText::who({step.who.id, {}}, false),
                                     CommandText::problem(step.problem, step.detail));
        }
    }
    if (const std::ptrdiff_t unknown = countOf(action, CommandState::Unknown); unknown > 0) {
        parts << tr("%n unknown: the connection was lost. The next check will tell.", nullptr,
                    int(unknown));
    }
    return parts.join(u'\n');
}

Tone ActionLogModel::tone(const LoggedAction &action)
{
    if (countOf(action, CommandState::Failed) > 0) {
        return ui::Tone::Critical;
    }
    if (countOf(action, CommandState::Unknown) > 0) {
        return ui::Tone::Warning;
    }
    return countOf(action, CommandState::Sent) > 0 ? ui::Tone::Neutral : ui::Tone::Good;
}

QVariant ActionLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const LoggedAction &action = m_actions[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return QStringList{time(action), who(action), CommandText::what(action.words),
                           result(action)}
            .join(u", "_s);
    case Time:
        return time(action);
    case Who:
        return who(action);
    case What:
        return CommandText::what(action.words);
    case Result:
        return result(action);
    case Tone:
        return int(tone(action));
    default:
        return {};
    }
}

} // namespace fw::ui
