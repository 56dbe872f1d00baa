// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QSpinBox;

namespace fw::ui {

class TableTools;
class Theme;
class ThemedLabel;

/// Arranges a table from the keyboard: which columns, in which order, how wide, sorted by what; and
/// keeps such arrangements under names. Every choice takes effect at once.
class ColumnDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnDialog)

public:
    ColumnDialog(TableTools &tools, const Theme &theme, QWidget *parent = nullptr);

private:
    void build();
    [[nodiscard]] QWidget *makeColumns();
    [[nodiscard]] QWidget *makeChoices();
    void join();
    void refresh();
    void refreshColumns();
    void refreshSort();
    void refreshViews();
    void updateButtons();
    void moveCurrent(int steps);
    void saveView();
    [[nodiscard]] int currentColumn() const;

    TableTools &m_tools;
    const Theme &m_theme;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QSpinBox *m_width;
    QComboBox *m_sort;
    QCheckBox *m_isDescending;
    QComboBox *m_views;
    QPushButton *m_apply;
    QPushButton *m_save;
    QPushButton *m_remove;
    QPushButton *m_usual;
};

} // namespace fw::ui
