// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"

#include <QElapsedTimer>
#include <QTableView>

#include <optional>

namespace fw::ui {

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
    /// Widths by column; the one with a negative width takes what is left (at least its amount).
    /// A column is never narrower than its header's text. Where all don't fit, those of \a
    /// expendable are hidden in that order.
    void setColumnPlan(const QList<int> &widths, const QList<int> &expendable = {});
    /// Lays the columns out again, for other header texts.
    void layOutColumns();

    /// What the person chose wins over the plan: exactly \a hidden are hidden when it is there, and
    /// \a widths (pixels by column) hold when they are not empty.
    void setOwnColumns(const std::optional<QList<int>> &hidden, const QList<int> &widths);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int leastWidth(int column) const;
    void hideColumns();

    QList<int> m_plan;
    QList<int> m_expendable;
    std::optional<QList<int>> m_ownHidden;
    QList<int> m_ownWidths;
    QElapsedTimer m_sinceKey;
};

} // namespace fw::ui
