// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"

#include <QElapsedTimer>
#include <QTableView>

#include <optional>

namespace fw::ui {

class ColumnPlan;
class Theme;

/// A table of live rows: rows of one height, no grid, and it knows when it is being used, so that
/// whoever sorts it can wait.
class LiveTableView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveTableView)

public:
    LiveTableView(const QString &objectName, const Theme &theme, QWidget *parent = nullptr);

    /// The pointer is over the rows, or a key moved in them a moment ago.
    [[nodiscard]] bool isInUse() const;
    /// Repaints the visible part of \a column without asking the model for a change.
    void repaintColumn(int column);
    /// What stands in the middle while there are no rows; plain text.
    void setEmptyText(const QString &text);
    /// See ColumnPlan::setPlan().
    void setColumnPlan(const QList<int> &widths, const QList<int> &expendable = {});
    /// Lays the columns out again, for other header texts.
    void layOutColumns();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    ColumnPlan *m_plan;
    QString m_emptyText;
    QElapsedTimer m_sinceKey;
};

} // namespace fw::ui
