// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandport.h"
#include "core/live/floorstore.h"
#include "ui/links/linkhistory.h"
#include "ui/widgets/painting.h"

#include <QAbstractTableModel>

namespace fw::ui {

/// One row for each switch, in the order in which they were connected.
class LinkTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkTableModel)

public:
    enum class Column {
        Name,
        State,
        Version,
        Latency,
        Trend,
        Events,
        LastEvent,
        Reconnects,
        Snapshots,
        Corrections,
        Gaps,
        ClockOffset,
        Rights,
        Count
    };

    /// \a port tells the rights of the accounts; null: they are not known.
    LinkTableModel(const live::FloorStore &store, const LinkHistory &history,
                   const commands::CommandPort *port, QObject *parent = nullptr);

    [[nodiscard]] live::SwitchId sourceAt(int row) const;
    void retranslate();
    /// Ages and rates go on without an event.
    void tick();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void applyHealth();
    [[nodiscard]] QString text(const live::FeedHealth &health, Column column) const;
    [[nodiscard]] QString countText(live::SwitchId source, Column column) const;
    [[nodiscard]] QString rightsText(live::SwitchId source) const;
    [[nodiscard]] Tone tone(const live::FeedHealth &health, Column column) const;
    [[nodiscard]] QString tip(const live::FeedHealth &health, Column column) const;

    const live::FloorStore &m_store;
    const LinkHistory &m_history;
    const commands::CommandPort *m_port;
    int m_rows = 0;
};

/// The permission classes that the account lacks, each once, in the order of the commands.
[[nodiscard]] QStringList missingClasses(const commands::AccountRights &rights);

} // namespace fw::ui
