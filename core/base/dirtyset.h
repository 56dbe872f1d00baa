// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace fw {

/// A set of dense ids with O(1) insert and iteration in order of first insertion.
template<typename Id>
class DirtySet
{
public:
    void insert(Id id)
    {
        const std::size_t index = id.index();
        if (index >= m_isMarked.size()) {
            m_isMarked.resize(index + 1, 0);
        }
        if (m_isMarked[index] == 0) {
            m_isMarked[index] = 1;
            m_ids.push_back(id);
        }
    }

    void clear()
    {
        for (Id id : m_ids) {
            m_isMarked[id.index()] = 0;
        }
        m_ids.clear();
    }

    [[nodiscard]] bool isEmpty() const { return m_ids.empty(); }

    [[nodiscard]] std::size_t size() const { return m_ids.size(); }

    [[nodiscard]] auto begin() const { return m_ids.begin(); }

    [[nodiscard]] auto end() const { return m_ids.end(); }

private:
    std::vector<unsigned char> m_isMarked;
    std::vector<Id> m_ids;
};

} // namespace fw
