// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/roster/rosterdiff.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTableView;

namespace fw::ui {

class LineModel;
class RosterEditor;
class RosterPlan;

/// Any two versions of a plan side by side: cells, hours, pay classes, coverage.
class CompareDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareDialog)

public:
    CompareDialog(RosterPlan &plan, const RosterEditor &editor, const Theme &theme,
                  QWidget *parent);

private:
    void build();
    void compare();
    void show(const roster::RosterDifference &difference);
    /// Null until it is read; compares again then.
    [[nodiscard]] const roster::Roster *chosen(const QComboBox &box);

    RosterPlan &m_plan;
    const RosterEditor &m_editor;
    QComboBox *m_before;
    QComboBox *m_after;
    QLabel *m_summary;
    LineModel *m_model;
    std::map<qint64, roster::Roster> m_read; ///< by version
    QTableView *m_table;
};

} // namespace fw::ui
