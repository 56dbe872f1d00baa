// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staffing/staffing.h"
#include "ui/theme/theme.h"

#include <QDate>
#include <QDialog>

class QComboBox;
class QLabel;
class QTableView;

namespace fw::demand {
class DemandDesk;
}

namespace fw::ui {

class LineModel;
class StaffingForm;

/// How many agents an interval takes, what one more or fewer changes, and what the numbers around
/// it come to. Follows each figure that is changed.
class StaffingDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StaffingDialog)

public:
    /// \a demand offers the standards of its queues; may be null, else it outlives this.
    StaffingDialog(const demand::DemandDesk *demand, QDate date, const Theme &theme,
                   QWidget *parent);

private:
    void build();
    void fillQueues();
    void takeStandard();
    void reckon();
    void showAnswer(int agents);
    [[nodiscard]] QString refusal(const Error &error) const;
    [[nodiscard]] QString marginText(const staffing::Margin &margin, int formula) const;

    const demand::DemandDesk *m_demand;
    QDate m_date;
    QComboBox *m_queue;
    StaffingForm *m_form;
    QLabel *m_answer;
    QLabel *m_rostered;
    QLabel *m_margin;
    LineModel *m_model;
    QTableView *m_table;
    QLabel *m_notes;
};

} // namespace fw::ui
