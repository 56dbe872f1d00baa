// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportdefinition.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace fw::ui {

/// Chooses the metrics of a report among all, each with its id and its formula. Those that say
/// nothing about the rows of the report cannot be chosen.
class MetricDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetricDialog)

public:
    /// Chosen already are \a metrics, whose order is kept.
    MetricDialog(const QStringList &metrics, reports::RowKind rows, QWidget *parent = nullptr);

    [[nodiscard]] const QStringList &metrics() const { return m_metrics; }

private:
    void build();
    void fill(reports::RowKind rows);
    void filter(const QString &text);
    void takeCheck(QTreeWidgetItem *item);
    void showCount();

    QStringList m_metrics;
    QLineEdit *m_find;
    QTreeWidget *m_tree;
    QLabel *m_count;
    QPushButton *m_accept;
};

} // namespace fw::ui
