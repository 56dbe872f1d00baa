// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exact/exact.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace fw::quality {

/// What one evaluator gave to one unit: a number, or a word of a nominal scale; nothing when it
/// was not rated.
struct Rating
{
    QString word; ///< as written
    std::optional<Exact> number;

    /// Nothing for an empty text or "NA".
    [[nodiscard]] static std::optional<Rating> of(const QString &text);

    /// 90 and 90.0 are the same rating.
    bool operator==(const Rating &other) const;
};

using Ratings = std::vector<std::optional<Rating>>; ///< of one evaluator, by unit

/// How far apart two values are.
enum class Metric : std::uint8_t {
    Nominal, ///< the same or not
    Ordinal, ///< by how many ratings lie between
    Interval ///< the square of the difference
};

/// Krippendorff's alpha: 1 - observed / expected disagreement, over units that at least two rated.
/// Exact. Nothing when nothing varies or was rated twice (that is no agreement of 1), or when a
/// word stands where the metric needs numbers.
[[nodiscard]] std::optional<Exact> alpha(const std::vector<Ratings> &raters, Metric metric);

/// Share of the units that both rated on which they agree, 0 to 1.
[[nodiscard]] std::optional<Exact> percentAgreement(const Ratings &left, const Ratings &right);

/// Cohen's kappa over the units that both rated; nothing when chance alone would agree always.
[[nodiscard]] std::optional<Exact> cohensKappa(const Ratings &left, const Ratings &right);

/// How an evaluator differs from the expert, over the units that both rated.
struct Deviation
{
    std::optional<Exact> bias;     ///< mean of (evaluator - expert): above 0 is lenient
    std::optional<Exact> absolute; ///< mean of the absolute differences
};

[[nodiscard]] Deviation deviationFrom(const Ratings &expert, const Ratings &rater);

/// What an alpha allows, after Krippendorff.
enum class Reliability : std::uint8_t {
    Unknown,
    Unusable,
    Tentative, ///< from 0.667
    Reliable   ///< from 0.800
};

[[nodiscard]] Reliability reliabilityOf(const std::optional<Exact> &alpha);

} // namespace fw::quality
