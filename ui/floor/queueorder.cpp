// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/queueorder.h"

#include "ui/floor/statetext.h"

#include <algorithm>

namespace fw::ui {

void QueueOrder::choose(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
}

std::vector<live::QueueId> QueueOrder::sorted(const std::vector<live::QueueId> &queues,
                                              const live::Floor &floor, const Key &key) const
{
    struct Entry
    {
        double key;
        QString name;
        live::QueueId id;
    };

    const bool isByName = m_column == m_nameColumn;
    const bool isDown = m_order == Qt::DescendingOrder || m_column < 0;
    std::vector<Entry> entries;
    entries.reserve(queues.size());
    for (const live::QueueId id : queues) {
        const live::QueueView &queue = floor.queue(id);
        entries.push_back({isByName ? 0.0 : key(queue),
                           isByName ? StateText::queueName(floor, queue) : QString(), id});
    }
    std::stable_sort(entries.begin(), entries.end(), [&](const Entry &a, const Entry &b) {
        if (isByName) {
            return isDown ? b.name < a.name : a.name < b.name;
        }
        if (a.key != b.key) {
            return isDown ? a.key > b.key : a.key < b.key;
        }
        return a.id < b.id;
    });
    std::vector<live::QueueId> ids;
    ids.reserve(entries.size());
    for (const Entry &entry : entries) {
        ids.push_back(entry.id);
    }
    return ids;
}

} // namespace fw::ui
