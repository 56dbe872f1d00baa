// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace fw::ui {

/// Which id stands in which row, both ways. Rows are few or thousands; ids are dense.
template<typename Id>
class OrderedRows
{
public:
    [[nodiscard]] int size() const { return int(m_ids.size()); }

    [[nodiscard]] Id at(int row) const { return m_ids[std::size_t(row)]; }

    [[nodiscard]] const std::vector<Id> &ids() const { return m_ids; }

    /// The row of \a id, or -1.
    [[nodiscard]] int rowOf(Id id) const
    {
        return id.index() < m_rows.size() ? m_rows[id.index()] : -1;
    }

    void assign(std::vector<Id> ids)
    {
        m_ids = std::move(ids);
        std::fill(m_rows.begin(), m_rows.end(), -1);
        for (std::size_t row = 0; row < m_ids.size(); ++row) {
            if (m_ids[row].index() >= m_rows.size()) {
                m_rows.resize(m_ids[row].index() + 1, -1);
            }
            m_rows[m_ids[row].index()] = int(row);
        }
    }

    /// Runs of neighbouring rows among \a ids, as first and last row; ids without a row are left
    /// out.
    template<typename Ids>
    [[nodiscard]] std::vector<std::pair<int, int>> runsOf(const Ids &ids) const
    {
        std::vector<int> rows;
        for (const Id id : ids) {
            if (const int row = rowOf(id); row >= 0) {
                rows.push_back(row);
            }
        }
        std::sort(rows.begin(), rows.end());
        std::vector<std::pair<int, int>> runs;
        for (const int row : rows) {
            if (!runs.empty() && runs.back().second + 1 >= row) {
                runs.back().second = row;
            } else {
                runs.emplace_back(row, row);
            }
        }
        return runs;
    }

private:
    std::vector<Id> m_ids;
    std::vector<int> m_rows;
};

} // namespace fw::ui
