// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/agreement.h"

#include <algorithm>

namespace fw::quality {

using namespace Qt::StringLiterals;

namespace {

/// The different values of a set of ratings, and how often each was given together with each other
/// one within a unit.
class Coincidences final
{
public:
    explicit Coincidences(const std::vector<Ratings> &raters)
    {
        std::size_t units = 0;
        for (const Ratings &ratings : raters) {
            units = std::max(units, ratings.size());
        }
        for (std::size_t unit = 0; unit < units; ++unit) {
            add(raters, unit);
        }
        std::ranges::sort(m_values, {}, [](const Value &value) { return value.number(); });
    }

    [[nodiscard]] std::optional<Exact> alpha(Metric metric) const
    {
        if (metric != Metric::Nominal &&
            std::ranges::any_of(m_values, [](const Value &value) { return value.isWord(); })) {
            return std::nullopt;
        }
        Exact observed;
        Exact expected;
        Exact total;
        for (std::size_t left = 0; left < m_values.size(); ++left) {
            total += m_values[left].count;
            for (std::size_t right = left + 1; right < m_values.size(); ++right) {
                const Exact distance = distanceOf(left, right, metric);
                observed += togetherOf(left, right) * distance;
                expected += m_values[left].count * m_values[right].count * distance;
            }
        }
        if (expected.isZero()) {
            return std::nullopt;
        }
        return Exact(1) - (total - Exact(1)) * observed / expected;
    }

private:
    struct Value
    {
        Rating rating;
        std::size_t id = 0; ///< row and column of m_together
        Exact count;        ///< ratings of units that at least two rated

        [[nodiscard]] bool isWord() const { return !rating.number; }

        [[nodiscard]] Exact number() const { return rating.number.value_or(Exact()); }
    };

    void add(const std::vector<Ratings> &raters, std::size_t unit)
    {
        std::vector<std::size_t> given;
        for (const Ratings &ratings : raters) {
            if (unit < ratings.size() && ratings[unit]) {
                given.push_back(idOf(*ratings[unit]));
            }
        }
        if (given.size() < 2) {
            return; // nobody to agree with
        }
        const Exact share = Exact::ratio(1, static_cast<qint64>(given.size()) - 1);
        for (std::size_t left = 0; left < given.size(); ++left) {
            m_values[given[left]].count += Exact(1);
            for (std::size_t right = 0; right < given.size(); ++right) {
                if (left != right) {
                    m_together[given[left]][given[right]] += share;
                }
            }
        }
    }

    std::size_t idOf(const Rating &rating)
    {
        const auto found = std::ranges::find(m_values, rating, &Value::rating);
        if (found != m_values.end()) {
            return found->id;
        }
        m_values.push_back({rating, m_values.size(), {}});
        for (std::vector<Exact> &row : m_together) {
            row.emplace_back();
        }
        m_together.emplace_back(m_values.size());
        return m_values.back().id;
    }

    [[nodiscard]] const Exact &togetherOf(std::size_t left, std::size_t right) const
    {
        return m_together[m_values[left].id][m_values[right].id];
    }

    /// Of two places in the order of values.
    [[nodiscard]] Exact distanceOf(std::size_t left, std::size_t right, Metric metric) const
    {
        if (metric == Metric::Nominal) {
            return Exact(1);
        }
        Exact way;
        if (metric == Metric::Interval) {
            way = m_values[right].number() - m_values[left].number();
        } else {
            for (std::size_t between = left; between <= right; ++between) {
                way += m_values[between].count;
            }
            way -= (m_values[left].count + m_values[right].count) / Exact(2);
        }
        return way * way;
    }

    std::vector<Value> m_values;
    std::vector<std::vector<Exact>> m_together; ///< symmetric
};

/// Calls \a take with the ratings of each unit that both have.
template<typename Take>
void forBoth(const Ratings &left, const Ratings &right, const Take &take)
{
    for (std::size_t unit = 0; unit < std::min(left.size(), right.size()); ++unit) {
        if (left[unit] && right[unit]) {
            take(*left[unit], *right[unit]);
        }
    }
}

} // namespace

std::optional<Rating> Rating::of(const QString &text)
{
    const QString word = text.trimmed();
    if (word.isEmpty() || word.compare(u"NA"_s, Qt::CaseInsensitive) == 0) {
        return std::nullopt;
    }
    return Rating{word, Exact::parse(word)};
}

bool Rating::operator==(const Rating &other) const
{
    return number && other.number ? *number == *other.number : word == other.word;
}

std::optional<Exact> alpha(const std::vector<Ratings> &raters, Metric metric)
{
    return Coincidences(raters).alpha(metric);
}

std::optional<Exact> percentAgreement(const Ratings &left, const Ratings &right)
{
    qint64 units = 0;
    qint64 agreed = 0;
    forBoth(left, right, [&](const Rating &one, const Rating &other) {
        ++units;
        agreed += one == other ? 1 : 0;
    });
    return units == 0 ? std::nullopt : std::optional(Exact::ratio(agreed, units));
}

std::optional<Exact> cohensKappa(const Ratings &left, const Ratings &right)
{
    struct Share
    {
        Rating rating;
        qint64 left = 0;
        qint64 right = 0;
    };

    std::vector<Share> shares;
    const auto shareOf = [&](const Rating &rating) -> Share & {
        const auto found = std::ranges::find(shares, rating, &Share::rating);
        return found != shares.end() ? *found : shares.emplace_back(Share{rating, 0, 0});
    };
    qint64 units = 0;
    qint64 agreed = 0;
    forBoth(left, right, [&](const Rating &one, const Rating &other) {
        ++units;
        agreed += one == other ? 1 : 0;
        ++shareOf(one).left;
        ++shareOf(other).right;
    });
    Exact byChance;
    for (const Share &share : shares) {
        byChance += Exact(share.left) * Exact(share.right);
    }
    const Exact pairs = Exact(units) * Exact(units);
    if (byChance == pairs) { // of no unit, too
        return std::nullopt;
    }
    return (Exact(agreed) * Exact(units) - byChance) / (pairs - byChance);
}

Deviation deviationFrom(const Ratings &expert, const Ratings &rater)
{
    Exact sum;
    Exact absolute;
    qint64 units = 0;
    forBoth(expert, rater, [&](const Rating &right, const Rating &given) {
        if (right.number && given.number) {
            const Exact difference = *given.number - *right.number;
            sum += difference;
            absolute += difference.isNegative() ? -difference : difference;
            ++units;
        }
    });
    if (units == 0) {
        return {};
    }
    return {sum / Exact(units), absolute / Exact(units)};
}

Reliability reliabilityOf(const std::optional<Exact> &alpha)
{
    if (!alpha) {
        return Reliability::Unknown;
    }
    if (*alpha >= Exact::ratio(800, 1000)) {
        return Reliability::Reliable;
    }
    return *alpha >= Exact::ratio(667, 1000) ? Reliability::Tentative : Reliability::Unusable;
}

} // namespace fw::quality
