// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floor.h"

#include <Qt>

#include <functional>
#include <vector>

namespace fw::ui {

/// The order of the rows in lists of queues: the most urgent first, unless somebody chose a column.
class QueueOrder final
{
public:
    using Key = std::function<double(const live::QueueView &)>;

    /// \a nameColumn is sorted by the names; -1 as the chosen one is the order by urgency.
    explicit QueueOrder(int nameColumn)
        : m_nameColumn(nameColumn)
    {
    }

    void choose(int column, Qt::SortOrder order);

    /// -1: by urgency.
    [[nodiscard]] int column() const { return m_column; }

    /// \a key is asked once for each; equals keep the order in which the switch told of them.
    [[nodiscard]] std::vector<live::QueueId> sorted(const std::vector<live::QueueId> &queues,
                                                    const live::Floor &floor, const Key &key) const;

private:
    int m_nameColumn;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace fw::ui
