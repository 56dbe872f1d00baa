// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/demanddesk.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fw::ui {

class LineModel;
class LiveTableView;

/// What is known of days before they come: a table of dated rows and a form of the current one.
/// Nothing is kept before Save. Deletes itself.
class CalendarDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarDialog)

public:
    CalendarDialog(demand::DemandDesk &desk, const Theme &theme, QWidget *parent);

private:
    void makeTable();
    void makeFields();
    void layOut();
    void join();
    void fill();
    void load();
    void showFields();
    void put(bool isNew);
    void remove();
    void addShipped();
    void save();
    void say(const QString &sentence);
    [[nodiscard]] forecast::CalendarRow rowOfForm() const;
    [[nodiscard]] int current() const;

    demand::DemandDesk &m_desk;
    std::vector<forecast::CalendarRow> m_rows; ///< the newest days first
    LineModel *m_model;
    LiveTableView *m_table;
    QComboBox *m_kind;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_queue;
    QComboBox *m_weekday;
    QDoubleSpinBox *m_effect;
    QLineEdit *m_name;
    QLabel *m_message;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_shipped;
    QPushButton *m_save;
};

} // namespace fw::ui
