// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/floor/scopefigures.h"

#include <QCoreApplication>

#include <map>
#include <vector>

namespace fw::ui {

/// One number of the wallboard.
struct WallFigure
{
    QString name;
    QString value;  ///< a dash when there is no figure
    QString remark; ///< target or day's figure
    Tone tone = Tone::Neutral;
    Trend trend;

    bool operator==(const WallFigure &other) const
    {
        return name == other.name && value == other.value && remark == other.remark &&
               tone == other.tone;
    }
};

/// What the switch keeps no history of, remembered by scope: one sample every ten seconds.
class WallSamples final
{
public:
    enum Series { Waiting, Longest, Talking, Available, SignedIn, SeriesCount };

    static constexpr std::chrono::seconds kStep{10};
    static constexpr qsizetype kLength = 90; ///< 15 minutes

    /// Whether the last sample of the scope is old enough for the next.
    [[nodiscard]] bool isDue(int scope, TimePoint now) const;
    void take(int scope, const ScopeFigures &figures, TimePoint now);
    [[nodiscard]] QList<std::optional<double>> series(int scope, Series series) const;

private:
    struct Of
    {
        TimePoint last = kNoTime;
        std::array<QList<std::optional<double>>, SeriesCount> series;
    };

    std::map<int, Of> m_scopes;
};

/// The words and numbers of the tiles.
class WallFigures final
{
    Q_DECLARE_TR_FUNCTIONS(WallFigures)

public:
    /// Six: waiting, longest wait, service level, abandonment, talking, available.
    [[nodiscard]] static std::vector<WallFigure>
    overview(int scope, const ScopeFigures &figures, const WallSamples &samples, TimePoint now);
    /// Nine: the same without talking, and connection rate, both averages, signed in.
    [[nodiscard]] static std::vector<WallFigure> all(int scope, const ScopeFigures &figures,
                                                     const WallSamples &samples, TimePoint now);

private:
    [[nodiscard]] static WallFigure waiting(int scope, const ScopeFigures &figures,
                                            const WallSamples &samples, TimePoint now);
    [[nodiscard]] static WallFigure longest(int scope, const ScopeFigures &figures,
                                            const WallSamples &samples, TimePoint now);
    [[nodiscard]] static WallFigure level(const ScopeFigures &figures);
    [[nodiscard]] static WallFigure connection(const ScopeFigures &figures);
    [[nodiscard]] static WallFigure abandonment(const ScopeFigures &figures);
    [[nodiscard]] static WallFigure answerSpeed(const ScopeFigures &figures);
    [[nodiscard]] static WallFigure handling(const ScopeFigures &figures);
    [[nodiscard]] static WallFigure talking(int scope, const ScopeFigures &figures,
                                            const WallSamples &samples);
    [[nodiscard]] static WallFigure available(int scope, const ScopeFigures &figures,
                                              const WallSamples &samples);
    [[nodiscard]] static WallFigure signedIn(int scope, const ScopeFigures &figures,
                                             const WallSamples &samples);
};

/// Agents on any call.
[[nodiscard]] int talkingOf(const live::PerState<int> &agents);

} // namespace fw::ui
