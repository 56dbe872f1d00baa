// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/floor/scopefigures.h"
#include "ui/wallboard/wallscale.h"

#include <QWidget>

#include <vector>

namespace fw::ui {

/// How many agents do what, and who is over a limit. Names only when the site wants them on a wall.
class WallPeople final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WallPeople)

public:
    struct Late
    {
        QString who;
        live::AgentState state = live::AgentState::OnBreak;
        QString reason;
        QString time;
        double share = 0; ///< of the limit
        bool isStale = false;
    };

    WallPeople(const live::FloorStore &store, const Theme &theme, QWidget *parent = nullptr);

    void setScale(const WallScale &scale);
    void show(const ScopeFilter &filter, bool hasNames);

    [[nodiscard]] const std::vector<Late> &late() const { return m_late; }

    /// What a wall may tell of a person: the id, or the phone where the id would be the name.
    [[nodiscard]] static QString publicId(const live::AgentView &agent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStates(QPainter &painter, const QRect &area) const;
    void paintLate(QPainter &painter, const QRect &area) const;

    const live::FloorStore &m_store;
    const Theme &m_theme;
    WallScale m_scale;
    live::PerState<int> m_counts{};
    std::vector<Late> m_late;
    bool m_isStale = false;
};

} // namespace fw::ui
