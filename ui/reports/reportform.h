// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorconfig.h"
#include "core/reports/reportdefinition.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace fw::ui {

/// What a report is to show: period, step, rows, part of the floor, metrics, the period before.
class ReportForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportForm)

public:
    explicit ReportForm(QWidget *parent = nullptr);

    /// The parts of the floor to choose from: those that \a isAllowed grants; a choice that is gone
    /// gives way to the first.
    void setScopes(const organisation::ScopeTree &tree, const std::function<bool(int)> &isAllowed);
    /// \a today fills the days while none are chosen.
    void setDefinition(const reports::ReportDefinition &definition, QDate today);
    /// Without a name.
    [[nodiscard]] reports::ReportDefinition definition() const;
    void retranslate();

signals:
    void runRequested();

private:
    void build();
    void join();
    void fillBoxes();
    void showDays();
    void chooseMetrics();
    void takeRows();
    void showMetrics();

    QStringList m_metrics;
    QString m_scopeId;
    QList<QPair<QString, LocalizedText>> m_scopes; ///< id and name; an empty id is the whole floor
    QComboBox *m_period;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QComboBox *m_step;
    QComboBox *m_rows;
    QComboBox *m_scope;
    QPushButton *m_metricButton;
    QCheckBox *m_previous;
    QPushButton *m_run;
    QList<QLabel *> m_labels;
};

} // namespace fw::ui
