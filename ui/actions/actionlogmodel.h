// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandresult.h"
#include "core/live/floorstore.h"
#include "ui/actions/actionkind.h"
#include "ui/widgets/painting.h"

#include <QAbstractListModel>

#include <deque>

namespace fw::ui {

/// What came of one command.
struct LoggedStep
{
    ActionWho who;
    commands::CommandState state = commands::CommandState::Sent;
    commands::CommandProblem problem = commands::CommandProblem::None;
    QString detail;
    std::chrono::milliseconds took{0};
};

/// What a supervisor asked for once, for one or for many.
struct LoggedAction
{
    std::uint64_t id = 0;
    TimePoint at = kNoTime;
    ActionWords words;
    std::vector<LoggedStep> steps;
};

/// The last actions with what came of them, newest first.
class ActionLogModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionLogModel)

public:
    static constexpr std::size_t kLimit = 20;

    enum Role { Time = Qt::UserRole, Who, What, Result, Tone };

    explicit ActionLogModel(const live::FloorStore &store, QObject *parent = nullptr);

    void add(LoggedAction action);
    /// Nothing when the action has fallen out of the list already.
    void setStep(std::uint64_t id, std::size_t step, const commands::CommandResult &result);
    /// Another person has come: what was done before is not theirs to see.
    void forget();
    void retranslate();

    [[nodiscard]] const std::deque<LoggedAction> &actions() const { return m_actions; }

    [[nodiscard]] QString who(const LoggedAction &action) const;
    /// Sent, done in N ms, failed and why, or unknown; counted where there are several.
    [[nodiscard]] static QString result(const LoggedAction &action);
    [[nodiscard]] static ui::Tone tone(const LoggedAction &action);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] static QString resultOfOne(const LoggedStep &step);
    [[nodiscard]] QString time(const LoggedAction &action) const;

    const live::FloorStore &m_store;
    std::deque<LoggedAction> m_actions;
};

} // namespace fw::ui
