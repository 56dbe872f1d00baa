// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/samplingdraw.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace fw::quality {

namespace {

using Order = std::map<QByteArray, const Candidate *>; ///< of one stratum, by key

} // namespace

QByteArray drawKey(const QString &seed, const QString &call)
{
    const QByteArray text = QString(seed + u'|' + call).toUtf8();
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

std::vector<Candidate> draw(const QString &seed, const std::vector<Candidate> &population,
                            const std::vector<Quota> &quotas,
                            const std::vector<Replacement> &replacements)
{
    QSet<QString> out;
    for (const Replacement &replacement : replacements) {
        out.insert(replacement.call);
    }
    std::map<QString, Order> strata;
    for (const Candidate &candidate : population) {
        if (!out.contains(candidate.call)) {
            strata[candidate.stratum].emplace(drawKey(seed, candidate.call), &candidate);
        }
    }
    std::vector<Candidate> drawn;
    for (const Quota &quota : quotas) {
        int left = quota.calls;
        for (const auto &[key, candidate] : strata[quota.stratum]) {
            if (left-- <= 0) {
                break;
            }
            drawn.push_back(*candidate);
        }
    }
    return drawn;
}

int sampleSize(int population, double share, double margin, double z)
{
    if (population <= 0) {
        return 0;
    }
    const double endless = z * z * share * (1 - share) / (margin * margin);
    const double needed = endless / (1 + (endless - 1) / population);
    return std::clamp(static_cast<int>(std::ceil(needed)), 1, population);
}

double marginOfError(int population, int sample, double share, double z)
{
    if (sample >= population || population <= 1 || sample <= 0) {
        return sample >= population ? 0 : 1;
    }
    const double rest = double(population - sample) / double(population - 1);
    return z * std::sqrt(share * (1 - share) / sample * rest);
}

} // namespace fw::quality
