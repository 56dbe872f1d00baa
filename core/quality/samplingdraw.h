// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace fw::quality {

/// A call that may be drawn.
struct Candidate
{
    QString call;
    QString stratum; ///< calls of which a quota is drawn; such as an agent and a kind of call
};

/// How many of a stratum are drawn.
struct Quota
{
    QString stratum;
    int calls = 0;
};

/// A drawn call that could not be judged: the next one of its stratum takes its place.
struct Replacement
{
    QString call;
    QString reason; ///< never empty

    bool operator==(const Replacement &) const = default;
};

/// By what calls are put in order: the lower-case hexadecimal SHA-256 of "seed|call" in UTF-8. Who
/// knows the seed that was published before the period can draw again and gets the same calls.
[[nodiscard]] QByteArray drawKey(const QString &seed, const QString &call);

/// The calls with the smallest keys of each stratum, until its quota is met or it has no more; in
/// the order of strata in \a quotas, then of keys. A call that is replaced is left out, whatever
/// its place. A call that is named twice counts once.
[[nodiscard]] std::vector<Candidate> draw(const QString &seed,
                                          const std::vector<Candidate> &population,
                                          const std::vector<Quota> &quotas,
                                          const std::vector<Replacement> &replacements = {});

/// How many of \a population calls must be heard so that a share of about \a share is known within
/// \a margin at \a z standard deviations (1.96: 95 %): Cochran's n0 = z^2 p (1 - p) / e^2 with the
/// correction for finite populations, rounded up. Shares and margin from 0 to 1, the margin above.
[[nodiscard]] int sampleSize(int population, double share, double margin, double z = 1.96);

/// The margin that a sample buys; the other way round. 0 when all are heard.
[[nodiscard]] double marginOfError(int population, int sample, double share, double z = 1.96);

} // namespace fw::quality
