// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/adherencewatch.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace fw::live {
class FloorStore;
}

namespace fw::ui {

/// One agent's shift of today as the roster has it, with its breaks, above what the agent did, and
/// how well the two agree. Hidden for whom nothing is rostered.
class DutyBand final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DutyBand)

public:
    DutyBand(live::FloorStore &store, const attendance::AdherenceWatch &watch, const Theme &theme,
             QWidget *parent = nullptr);

    void showAgent(live::AgentId agent);

    /// All that is painted, in words.
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    [[nodiscard]] const attendance::AdherenceRow *row() const;
    [[nodiscard]] QString head(const attendance::AdherenceRow &row) const;
    void paintDuties(QPainter &painter, const QRect &bar,
                     const attendance::AdherenceRow &row) const;

    live::FloorStore &m_store;
    const attendance::AdherenceWatch &m_watch;
    const Theme &m_theme;
    live::AgentId m_agent;
};

} // namespace fw::ui
