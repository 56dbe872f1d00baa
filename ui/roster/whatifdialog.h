// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlook/rosterquestion.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;

namespace fw::ui {

class LineModel;
class OutlookChart;
class RosterCursor;
class RosterEditor;
class RosterForesight;
class RosterSimulator;

/// The plan played through as a simulation, and the released one beside it: service level, losses,
/// waits and occupancy of each interval and queue. The plan can be edited meanwhile.
class WhatIfDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatIfDialog)

public:
    /// Who handed over what has it outlive this.
    struct Parts
    {
        const RosterEditor &editor;
        const RosterCursor &cursor;
        RosterForesight &foresight;
        RosterSimulator &simulator;
        const Theme &theme;
    };

    WhatIfDialog(const Parts &parts, QWidget *parent);
    ~WhatIfDialog() override;

    void begin();
    void setReplications(int count);

private:
    /// A day that is being played through, or was.
    struct Run
    {
        QDate date;
        bool isReleased = false;
        outlook::RosterQuestion question;
        std::optional<outlook::SimulatedDay> answer;
    };

    void build();
    void join();
    [[nodiscard]] QLayout *controls();
    void fillDays();
    void ask();
    void take(const std::vector<whatif::Answer> &answers);
    void refresh();
    void fillQueues();
    void showDay();
    void showTexts(const outlook::SimulatedDay &plan, const outlook::SimulatedDay *released);
    [[nodiscard]] QString notes() const;
    [[nodiscard]] const outlook::SimulatedDay *answerOf(bool isReleased) const;

    const RosterEditor &m_editor;
    const RosterCursor &m_cursor;
    RosterForesight &m_foresight;
    RosterSimulator &m_simulator;
    QComboBox *m_span;
    QSpinBox *m_replications;
    QCheckBox *m_beside;
    QPushButton *m_go;
    QProgressBar *m_progress;
    QLabel *m_message;
    QComboBox *m_day;
    QComboBox *m_queue;
    OutlookChart *m_chart;
    QLabel *m_totals;
    LineModel *m_model;
    QTableView *m_table;
    QLabel *m_notes;
    std::vector<Run> m_runs;
    bool m_isAsking = false; ///< what the simulator answers is ours
};

} // namespace fw::ui
