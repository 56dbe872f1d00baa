// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <optional>

class QHeaderView;

namespace fw::ui {

/// Shares the width of a table out among its columns. A child of its view, so that whoever lets a
/// person arrange tables finds it.
class ColumnPlan final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnPlan)

public:
    explicit ColumnPlan(QHeaderView &header, QObject *parent = nullptr);

    /// Widths by column; those with a negative width share what is left (at least its amount).
    /// A column is never narrower than its header's text. Where all don't fit, those of \a
    /// expendable are hidden in that order.
    void setPlan(const QList<int> &widths, const QList<int> &expendable);
    /// What the person chose wins over the plan: exactly \a hidden are hidden when it is there, and
    /// \a widths (pixels by column) hold when they are not empty.
    void setOwn(const std::optional<QList<int>> &hidden, const QList<int> &widths);
    /// Lays the columns out, for another width or other header texts.
    void layOut();

private:
    [[nodiscard]] int leastWidth(int column) const;
    [[nodiscard]] int room() const;
    void hideColumns();

    QHeaderView &m_header;
    QList<int> m_plan;
    QList<int> m_expendable;
    std::optional<QList<int>> m_ownHidden;
    QList<int> m_ownWidths;
};

} // namespace fw::ui
