// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/queuestandard.h"

#include <cmath>
#include <set>

namespace fw::demand {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostSeconds = 86'400;
constexpr int kMostLines = 1'000'000;
constexpr double kLeastConfidence = 0.5;

Outcome invalid(const QString &field)
{
    return Error{ErrorCode::InvalidArgument, field};
}

bool isSpan(double seconds)
{
    return seconds > 0 && seconds <= kMostSeconds;
}

bool isShare(const std::optional<double> &share)
{
    return !share || (*share > 0 && *share <= 1);
}

bool isSound(const std::vector<Shrinkage> &shrinkage)
{
    double sum = 0;
    for (const Shrinkage &each : shrinkage) {
        if (!(each.share >= 0 && each.share < 1) || each.name.trimmed().isEmpty()) {
            return false;
        }
        sum += each.share;
    }
    return sum < 1;
}

bool isSound(const std::vector<TeamShare> &teams)
{
    constexpr double kRounding = 1e-6;
    std::set<QString> names;
    double sum = 0;
    for (const TeamShare &each : teams) {
        if (!(each.share >= 0 && each.share <= 1) || each.team.isEmpty() ||
            !names.insert(each.team).second) {
            return false;
        }
        sum += each.share;
    }
    return teams.empty() || std::abs(sum - 1) < kRounding;
}

} // namespace

staffing::Aim QueueStandard::aim() const
{
    return {model, formula, target, mostOccupancy, mostAbandoned, lines};
}

staffing::Traffic QueueStandard::traffic(double calls, double seconds) const
{
    return {calls, seconds, aht, threshold, patience};
}

double QueueStandard::shrinkageShare() const
{
    std::vector<double> shares;
    for (const Shrinkage &each : shrinkage) {
        shares.push_back(each.share);
    }
    return staffing::shrinkageOf(shares, rule);
}

Outcome check(const QueueStandard &standard)
{
    if (standard.queue.isEmpty()) {
        return invalid(u"queue"_s);
    }
    if (!standard.from.isValid()) {
        return invalid(u"from"_s);
    }
    if (!(standard.target > 0 && standard.target < 1)) {
        return invalid(u"target"_s);
    }
    if (!(standard.threshold >= 0 && standard.threshold <= kMostSeconds)) {
        return invalid(u"threshold"_s);
    }
    if (!isSpan(standard.aht)) {
        return invalid(u"aht"_s);
    }
    if (!isSpan(standard.patience)) {
        return invalid(u"patience"_s);
    }
    if (!isShare(standard.mostOccupancy)) {
        return invalid(u"occupancy"_s);
    }
    if (!isShare(standard.mostAbandoned)) {
        return invalid(u"abandoned"_s);
    }
    if (standard.lines < 0 || standard.lines > kMostLines) {
        return invalid(u"lines"_s);
    }
    if (standard.confidence != 0 &&
        !(standard.confidence >= kLeastConfidence && standard.confidence < 1)) {
        return invalid(u"confidence"_s);
    }
    if (!isSound(standard.shrinkage)) {
        return invalid(u"shrinkage"_s);
    }
    return isSound(standard.teams) ? success() : invalid(u"teams"_s);
}

const QueueStandard *standardOn(const std::vector<QueueStandard> &standards, const QString &queue,
                                QDate date)
{
    const QueueStandard *found = nullptr;
    for (const QueueStandard &each : standards) {
        if (each.queue == queue && each.from <= date && (!found || found->from < each.from)) {
            found = &each;
        }
    }
    return found;
}

} // namespace fw::demand
