// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <utility>
#include <vector>

namespace fw::forecast {

/// One row of a sparse design: columns and their values.
using SparseRow = std::vector<std::pair<int, double>>;

/// A system of linear equations with a symmetric positive definite matrix, as penalised least
/// squares give it.
class SymmetricSystem final
{
public:
    explicit SymmetricSystem(int size);

    /// Adds weight * x x' to the matrix, and weight * y x to the right side.
    void addObservation(const SparseRow &row, double y, double weight);
    /// Adds \a weight * (b_i - b_j)^2 to what is minimised.
    void addDifferencePenalty(int i, int j, double weight);
    /// Adds \a weight * b_i^2.
    void addPenalty(int i, double weight);

    /// By Cholesky's decomposition; a pivot that is not positive gives an empty answer.
    [[nodiscard]] std::vector<double> solve() const;

private:
    [[nodiscard]] std::size_t at(int row, int column) const
    {
        return std::size_t(row) * std::size_t(m_size) + std::size_t(column);
    }

    int m_size;
    std::vector<double> m_matrix; ///< the lower triangle is used
    std::vector<double> m_right;
};

} // namespace fw::forecast
