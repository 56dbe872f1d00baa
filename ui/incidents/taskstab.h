// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operationsdesk.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace fw::ui {

class ActionCatalogue;
class Card;
class LineModel;
class LiveTableView;

/// What the two sides want of each other.
class TasksTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TasksTab)

public:
    TasksTab(operations::OperationsDesk &desk, const Theme &theme, QWidget *parent = nullptr);

    void showTask(operations::TaskId id);
    void retranslate();

signals:
    /// A step was refused; a sentence for people.
    void failed(const QString &sentence);

private:
    void build();
    void fill();
    void showChosen();
    void issue();
    void acknowledge();
    void finish();
    [[nodiscard]] operations::TaskId chosen() const;

    operations::OperationsDesk &m_desk;
    const Theme &m_theme;
    LineModel *m_model;
    Card *m_card;
    QComboBox *m_filter;
    LiveTableView *m_view;
    QLabel *m_text;
    QPushButton *m_issue;
    QPushButton *m_acknowledge;
    QPushButton *m_finish;
    QTimer m_late; ///< deadlines pass
};

} // namespace fw::ui
