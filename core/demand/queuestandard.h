// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staffing/staffing.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace fw::demand {

/// A part of paid time in which nobody serves calls, such as meetings or illness.
struct Shrinkage
{
    QString name;
    double share = 0; ///< from 0 to below 1

    bool operator==(const Shrinkage &) const = default;
};

/// The part of a queue's calls that a team takes.
struct TeamShare
{
    QString team;
    double share = 0; ///< from 0 to 1; those of a queue add up to 1

    bool operator==(const TeamShare &) const = default;
};

/// By what a queue's calls become people: dated, the newest that has begun counts.
struct QueueStandard
{
    QString queue;
    QDate from;
    staffing::Model model = staffing::Model::ErlangA;
    int formula = 1;       ///< of the service level, 1 to 4
    double target = 0.80;  ///< share, between 0 and 1
    double threshold = 20; ///< seconds
    double aht = 180;      ///< seconds
    double patience = 120; ///< mean, seconds
    std::optional<double> mostOccupancy;
    std::optional<double> mostAbandoned;
    int lines = 0;         ///< callers at once, served ones included; 0: no limit
    double confidence = 0; ///< that the requirement is enough for what the forecast may miss by; 0:
                           ///< its point is planned for
    std::vector<Shrinkage> shrinkage;
    staffing::ShrinkageRule rule = staffing::ShrinkageRule::Product;
    std::vector<TeamShare> teams;

    [[nodiscard]] staffing::Aim aim() const;
    /// The traffic of \a calls in an interval of \a seconds.
    [[nodiscard]] staffing::Traffic traffic(double calls, double seconds) const;
    /// The whole of it, from 0 to below 1.
    [[nodiscard]] double shrinkageShare() const;

    bool operator==(const QueueStandard &) const = default;
};

/// InvalidArgument naming the field that makes no sense: "queue", "from", "target", "threshold",
/// "aht", "patience", "occupancy", "abandoned", "lines", "confidence", "shrinkage" or "teams".
[[nodiscard]] Outcome check(const QueueStandard &standard);

/// The one that holds on \a date; nothing before the first. \a standards are of one queue or of
/// many.
[[nodiscard]] const QueueStandard *standardOn(const std::vector<QueueStandard> &standards,
                                              const QString &queue, QDate date);

} // namespace fw::demand
