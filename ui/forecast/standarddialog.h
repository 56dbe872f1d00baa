// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/demanddesk.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace fw::ui {

/// By what the calls of a queue become people: its standards by date, and a form of one. Deletes
/// itself.
class StandardDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandardDialog)

public:
    StandardDialog(demand::DemandDesk &desk, const demand::PlannedQueue &queue, const Theme &theme,
                   QWidget *parent);

private:
    void makeFields();
    void layOut();
    void join();
    void fillDates();
    void load(const demand::QueueStandard &standard);
    void keep();
    void remove();
    /// Asks the journal, later; what it does not know stays as it is.
    void observe();
    void say(const QString &sentence);
    void showGross();
    [[nodiscard]] QDoubleSpinBox *number(double least, double most, int places,
                                         const QString &suffix);
    void addField(QFormLayout &form, const QString &objectName, const QString &label,
                  QWidget &field);
    /// Nothing with a sentence said when a text can't be read.
    [[nodiscard]] std::optional<demand::QueueStandard> standardOfForm();
    [[nodiscard]] QString teamsText(const demand::QueueStandard &standard) const;
    [[nodiscard]] std::optional<std::vector<demand::TeamShare>> teamsOf(const QString &text) const;

    demand::DemandDesk &m_desk;
    QString m_queue;
    QListWidget *m_dates;
    QDateEdit *m_from;
    QComboBox *m_model;
    QComboBox *m_formula;
    QDoubleSpinBox *m_target;
    QDoubleSpinBox *m_threshold;
    QDoubleSpinBox *m_aht;
    QDoubleSpinBox *m_patience;
    QDoubleSpinBox *m_occupancy;
    QDoubleSpinBox *m_abandoned;
    QSpinBox *m_lines;
    QDoubleSpinBox *m_confidence;
    QLineEdit *m_shrinkage;
    QComboBox *m_rule;
    QLineEdit *m_teams;
    QPushButton *m_observe;
    QLabel *m_basis; ///< of what the journal said
    int m_asked = 0; ///< number of the standard that is shown: an answer to another is dropped
    QLabel *m_gross;
    QLabel *m_message;
    QPushButton *m_keep;
    QPushButton *m_remove;
};

} // namespace fw::ui
