// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/adherencewatch.h"
#include "ui/widgets/painting.h"

#include <QWidget>

#include <array>

class QComboBox;
class QModelIndex;

namespace fw::live {
class FloorStore;
}

namespace fw::ui {

class Card;
class KpiTile;
class LineModel;
class LiveTableView;
class SegmentControl;

/// Who is where the roster wants them, now.
class AdherenceTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AdherenceTab)

public:
    AdherenceTab(live::FloorStore &store, attendance::AdherenceWatch &watch, const Theme &theme,
                 QWidget *parent = nullptr);

    void retranslate();

signals:
    /// An agent of the floor was chosen, for the sheet.
    void agentChosen(fw::live::AgentId agent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Tile { Scheduled, Serving, Late, Breaks, OffDuty, Adherence, Conformance, TileCount };

    enum Show { Deviations, OnShift, Everybody, Unmatched };

    void build();
    void fill();
    void fillTeams();
    void showTile(Tile tile, const QString &name, const QString &value, const QString &remark,
                  Tone tone);
    void showFigures(const attendance::AdherenceFigures &figures);
    [[nodiscard]] bool isSeen(const attendance::AdherenceRow &row) const;
    [[nodiscard]] bool isWanted(const attendance::AdherenceRow &row) const;
    [[nodiscard]] QStringList cellsOf(const attendance::AdherenceRow &row) const;
    void choose(const QModelIndex &index);

    live::FloorStore &m_store;
    attendance::AdherenceWatch &m_watch;
    const Theme &m_theme;
    std::array<KpiTile *, TileCount> m_tiles{};
    LineModel *m_model;
    Card *m_card;
    SegmentControl *m_show;
    QComboBox *m_team;
    LiveTableView *m_view;
    std::vector<live::AgentId> m_agents; ///< by the number of a line, minus one
};

} // namespace fw::ui
