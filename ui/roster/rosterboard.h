// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roster/rostercursor.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <map>

class QStackedWidget;

namespace fw::ui {

class ActionCatalogue;
class CoverageChart;
class RosterDayView;
class RosterGrid;
class RosterHand;
class ShiftPalette;

/// The plan itself: coverage above, the brushes, and people by days or by hours below.
class RosterBoard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterBoard)

public:
    enum class View { Day, Week, Month };

    RosterBoard(RosterEditor &editor, RosterCursor &cursor, RosterHand &hand, const Theme &theme,
                ActionCatalogue &actions, QWidget *parent = nullptr);

    void setView(View view);
    void setToday(QDate today);
    void setAdherence(const std::map<QString, double> &adherence);
    void retranslate();

    [[nodiscard]] CoverageChart &coverage() { return *m_coverage; }

    [[nodiscard]] RosterGrid &grid() { return *m_grid; }

    [[nodiscard]] RosterDayView &dayView() { return *m_day; }

private:
    void showMenu(const QPoint &globalPlace);
    void edit();

    RosterEditor &m_editor;
    RosterCursor &m_cursor;
    RosterHand &m_hand;
    const Theme &m_theme;
    CoverageChart *m_coverage;
    ShiftPalette *m_palette;
    QStackedWidget *m_stack;
    RosterGrid *m_grid;
    RosterDayView *m_day;
};

} // namespace fw::ui
