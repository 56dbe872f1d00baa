// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/widgets/actioncatalogue.h"

#include <QAbstractListModel>
#include <QPointer>

namespace fw::ui {

/// Gives a title in the words of the source, whatever language the program speaks.
using SourceWords = std::function<QString(const std::function<QString()> &)>;

/// What the command palette offers for what was typed: actions that are possible now, and, once
/// something was typed, queues and agents. The best match comes first.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteModel)

public:
    /// At most so many queues, and so many agents.
    static constexpr std::size_t kMostJumps = 8;

    enum Role {
        GroupRole = Qt::UserRole, ///< QString: what kind of thing the row is
        KeysRole                  ///< QString
    };

    PaletteModel(const ActionCatalogue &actions, const live::FloorStore &store,
                 SourceWords sourceWords, QObject *parent = nullptr);

    /// Takes what is possible now.
    void refill(const QString &wanted);

    /// Null where the row is no action.
    [[nodiscard]] QAction *actionAt(int row) const;
    /// Invalid where the row is no queue, or no agent.
    [[nodiscard]] live::QueueId queueAt(int row) const;
    [[nodiscard]] live::AgentId agentAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        int score = 0;
        QString title;
        QString group;
        QString keys;
        QPointer<QAction> action;
        live::QueueId queue;
        live::AgentId agent;
    };

    void addActions(const QString &wanted, std::vector<Row> &rows) const;
    void addQueues(const QString &wanted, std::vector<Row> &rows) const;
    void addAgents(const QString &wanted, std::vector<Row> &rows) const;

    const ActionCatalogue &m_actions;
    const live::FloorStore &m_store;
    SourceWords m_sourceWords;
    std::vector<Row> m_rows;
};

} // namespace fw::ui
