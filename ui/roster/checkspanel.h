// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rostercheck.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace fw::ui {

class ChecksModel;
class RosterCursor;
class RosterEditor;

/// All violations of the plan with rule and date; a click goes to the cell, another mends it.
class ChecksPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecksPanel)

public:
    ChecksPanel(RosterEditor &editor, RosterCursor &cursor, const Theme &theme,
                QWidget *parent = nullptr);

    void retranslate();
    /// Mends what the current line says.
    void repair();
    /// Mends binding rules one after the other until none is left that can be mended; one step.
    void repairAll();

signals:
    /// What came of it, as a sentence.
    void told(const QString &sentence);

private:
    void build();
    void refresh();
    void follow();
    void jump();
    [[nodiscard]] const roster::Violation *current() const;

    RosterEditor &m_editor;
    RosterCursor &m_cursor;
    const Theme &m_theme;
    ChecksModel *m_model;
    QLabel *m_title;
    QLabel *m_binding;
    QLabel *m_advice;
    QComboBox *m_filter;
    QListView *m_view;
    QPushButton *m_repair;
    QPushButton *m_repairAll;
    QLabel *m_clean;
};

} // namespace fw::ui
