// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace fw::live {

/// A hash table from 64-bit keys to 32-bit values: open addressing, linear probing, no tombstones.
/// Key 0 is reserved. It allocates only when it grows, because every call of a floor passes through
/// it.
class FlatMap final
{
public:
    static constexpr std::uint32_t kNone = 0xffffffffU;

    FlatMap()
        : m_cells(kFirstSize)
    {
    }

    [[nodiscard]] std::uint32_t find(std::uint64_t key) const
    {
        for (std::size_t at = home(key); m_cells[at].key != 0; at = next(at)) {
            if (m_cells[at].key == key) {
                return m_cells[at].value;
            }
        }
        return kNone;
    }

    /// \a key must not be in the table yet.
    void insert(std::uint64_t key, std::uint32_t value)
    {
        if ((m_size + 1) * 2 > m_cells.size()) {
            grow();
        }
        place(key, value);
        ++m_size;
    }

    void erase(std::uint64_t key)
    {
        std::size_t hole = home(key);
        while (m_cells[hole].key != key) {
            if (m_cells[hole].key == 0) {
                return;
            }
            hole = next(hole);
        }
        // Close the gap: whatever was pushed past its home by the erased cell moves back.
        for (std::size_t at = next(hole); m_cells[at].key != 0; at = next(at)) {
            const std::size_t wanted = home(m_cells[at].key);
            const std::size_t mask = m_cells.size() - 1;
            if (((at - wanted) & mask) >= ((at - hole) & mask)) {
                m_cells[hole] = m_cells[at];
                hole = at;
            }
        }
        m_cells[hole] = Cell{};
        --m_size;
    }

    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    struct Cell
    {
        std::uint64_t key = 0;
        std::uint32_t value = kNone;
    };

    static constexpr std::size_t kFirstSize = 1024;

    [[nodiscard]] std::size_t home(std::uint64_t key) const
    {
        const std::uint64_t mixed = key * 0x9e3779b97f4a7c15ULL;
        return (mixed >> 32U) & (m_cells.size() - 1);
    }

    [[nodiscard]] std::size_t next(std::size_t at) const { return (at + 1) & (m_cells.size() - 1); }

    void place(std::uint64_t key, std::uint32_t value)
    {
        std::size_t at = home(key);
        while (m_cells[at].key != 0) {
            at = next(at);
        }
        m_cells[at] = Cell{key, value};
    }

    void grow()
    {
        std::vector<Cell> old(m_cells.size() * 2);
        old.swap(m_cells);
        for (const Cell &cell : old) {
            if (cell.key != 0) {
                place(cell.key, cell.value);
            }
        }
    }

    std::vector<Cell> m_cells;
    std::size_t m_size = 0;
};

} // namespace fw::live
