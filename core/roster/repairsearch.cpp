// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/repairsearch.h"

#include "core/roster/repairsteps.h"

#include <algorithm>
#include <utility>

namespace fw::roster {

namespace {

constexpr int kMostSteps = 16;
constexpr int kMostAllowed = 48; ///< of equals that are compared
constexpr int kMostPrices =
    2000; ///< looked at in all: an answer to a click comes soon or not at all
constexpr double kNoDifference = 1e-9;

double worthOf(const Violation &violation)
{
    const int minutes = violation.span.length();
    return violation.rule == Rule::Shortfall ? excessOf(violation) * minutes : 1;
}

/// Of several changes of a cell the last one counts.
std::vector<CellChange> lastOfEach(const std::vector<CellChange> &changes)
{
    std::map<CellKey, Cell> cells;
    for (const CellChange &change : changes) {
        cells[change.key] = change.cell;
    }
    std::vector<CellChange> found;
    for (const auto &[key, cell] : cells) {
        found.push_back({key, cell});
    }
    return found;
}

} // namespace

RepairSearch::RepairSearch(ChangeCheck &check, Violation violation)
    : m_check(check)
    , m_violation(std::move(violation))
{
}

double RepairSearch::leftAfter(const std::vector<CellChange> &changes)
{
    if (m_violation.rule == Rule::Shortfall) {
        return m_check.boardOf(changes, m_violation.date).shortfallMinutes(m_violation.span);
    }
    if (m_violation.rule == Rule::Surplus) {
        return m_check.boardOf(changes, m_violation.date).surplusMinutes(m_violation.span);
    }
    if (m_violation.rule == Rule::NoLead) {
        return m_check.boardOf(changes, m_violation.date).minutesWithoutLead(m_violation.span);
    }
    double left = 0;
    for (const Violation &it : m_check.ofPerson(changes, m_violation.person)) {
        left += isSamePlace(it, m_violation, m_check.base()) ? excessOf(it) : 0;
    }
    return left;
}

std::optional<double> RepairSearch::priceOf(const std::vector<CellChange> &changes)
{
    double price = 0;
    for (const Violation &broken : m_check.broken(changes)) {
        if (isBinding(broken.rule)) {
            return std::nullopt;
        }
        // Who mends too many must not end with too few.
        if (m_violation.rule == Rule::Surplus && broken.rule == Rule::Shortfall) {
            return std::nullopt;
        }
        price += worthOf(broken);
    }
    return price;
}

std::optional<RepairSearch::Thought> RepairSearch::nextAfter(const Thought &thought)
{
    const RosterView view(m_check.roster(), m_check.base(), thought.changes);
    std::vector<Thought> better;
    for (const std::vector<CellChange> &more : repairSteps(view, m_violation)) {
        Thought next{thought.changes, 0, 0};
        next.changes.insert(next.changes.end(), more.begin(), more.end());
        next.left = leftAfter(next.changes);
        if (next.left < thought.left - kNoDifference) {
            better.push_back(std::move(next));
        }
    }
    // The steps came in the order of preference, which stays among equals.
    std::stable_sort(better.begin(), better.end(), [](const Thought &one, const Thought &other) {
        return one.left < other.left;
    });
    std::optional<Thought> best;
    int allowed = 0;
    for (Thought &next : better) {
        const bool isWorse = best && next.left > best->left + kNoDifference;
        if (isWorse || allowed == kMostAllowed || m_prices == kMostPrices) {
            break;
        }
        ++m_prices;
        const std::optional<double> price = priceOf(next.changes);
        if (!price) {
            continue;
        }
        ++allowed;
        next.price = *price;
        if (!best || next.price < best->price - kNoDifference) {
            best = std::move(next);
        }
        if (best->price <= kNoDifference) {
            break;
        }
    }
    return best;
}

std::optional<std::vector<CellChange>> RepairSearch::find()
{
    Thought thought;
    thought.left = leftAfter({});
    if (thought.left <= kNoDifference) {
        return std::nullopt; // not broken at all
    }
    for (int step = 0; step < kMostSteps && thought.left > kNoDifference; ++step) {
        std::optional<Thought> next = nextAfter(thought);
        if (!next) {
            return std::nullopt;
        }
        thought = std::move(*next);
    }
    if (thought.left > kNoDifference) {
        return std::nullopt;
    }
    return lastOfEach(thought.changes);
}

} // namespace fw::roster
