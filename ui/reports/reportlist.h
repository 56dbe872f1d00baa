// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/savedreports.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace fw::ui {

/// The reports to choose from: those that every desk has, then those that were kept here.
class ReportList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportList)

public:
    explicit ReportList(SavedReports &saved, QWidget *parent = nullptr);

    /// Shows what is saved now.
    void refresh();
    void retranslate();

signals:
    void chosen(const fw::reports::ReportDefinition &definition);
    /// The report that is shown is to be kept under this name.
    void saveRequested(const QString &name);
    void failed(const fw::Error &error);

private:
    void build();
    void take(const QListWidgetItem *item);
    void askName();
    void removeCurrent();
    void updateButtons();
    [[nodiscard]] QString currentName() const;

    SavedReports &m_saved;
    QListWidget *m_list;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace fw::ui
