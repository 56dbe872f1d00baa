// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/symmetricsystem.h"

#include <algorithm>
#include <cmath>

namespace fw::forecast {

SymmetricSystem::SymmetricSystem(int size)
    : m_size(size)
    , m_matrix(std::size_t(size) * std::size_t(size), 0)
    , m_right(std::size_t(size), 0)
{
}

void SymmetricSystem::addObservation(const SparseRow &row, double y, double weight)
{
    for (const auto &[i, x] : row) {
        for (const auto &[j, z] : row) {
            if (j <= i) {
                m_matrix[at(i, j)] += weight * x * z;
            }
        }
        m_right[std::size_t(i)] += weight * x * y;
    }
}

void SymmetricSystem::addDifferencePenalty(int i, int j, double weight)
{
    m_matrix[at(i, i)] += weight;
    m_matrix[at(j, j)] += weight;
    m_matrix[at(std::max(i, j), std::min(i, j))] -= weight;
}

void SymmetricSystem::addPenalty(int i, double weight)
{
    m_matrix[at(i, i)] += weight;
}

std::vector<double> SymmetricSystem::solve() const
{
    std::vector<double> lower = m_matrix;
    std::vector<double> x = m_right;
    for (int i = 0; i < m_size; ++i) {
        double *const row = lower.data() + at(i, 0);
        for (int j = 0; j <= i; ++j) {
            const double *const other = lower.data() + at(j, 0);
            double sum = row[j];
            for (int k = 0; k < j; ++k) {
                sum -= row[k] * other[k];
            }
            if (i != j) {
                row[j] = sum / other[j];
            } else if (sum > 0) {
                row[i] = std::sqrt(sum);
            } else {
                return {};
            }
        }
        double sum = x[std::size_t(i)];
        for (int k = 0; k < i; ++k) {
            sum -= row[k] * x[std::size_t(k)];
        }
        x[std::size_t(i)] = sum / row[i];
    }
    for (int i = m_size - 1; i >= 0; --i) {
        double sum = x[std::size_t(i)];
        for (int k = i + 1; k < m_size; ++k) {
            sum -= lower[at(k, i)] * x[std::size_t(k)];
        }
        x[std::size_t(i)] = sum / lower[at(i, i)];
    }
    return x;
}

} // namespace fw::forecast
