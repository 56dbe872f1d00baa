// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playback/replayplayer.h"
#include "core/quality/judgedcallsource.h"
#include "core/quality/qualitydesk.h"
#include "tests/support/memoryquality.h"
#include "tests/support/opendoor.h"
#include "ui/replay/replaysitting.h"

#include <QTemporaryDir>

#include <memory>

namespace fw::tests {

/// Calls that a test puts there, given at once.
class ToldCalls final : public quality::JudgedCallSource
{
public:
    void read(TimePoint from, TimePoint until, const QString &scope, QObject &context,
              const Taker &taker) override;

    std::vector<quality::JudgedCall> calls;
};

/// Scored calls of a week of November 2026, a Friday at ten in the morning, with sound that was
/// never recorded: agent and customer take turns, wait, and speak at once.
class ReplayScene
{
public:
    static constexpr QLatin1StringView kTeam{"alpha"};

    ReplayScene();

    /// Somebody with a post; before, the desk has no accounts.
    void signIn(access::Role role, const QString &login, const QString &person = {});

    /// A released evaluation of a call of this week. \a lost: questions by how much they got and
    /// where in the recording that is to be heard; the rest is as good as can be.
    struct Loss
    {
        QString question;
        Exact worth; ///< 0 to 1
        quality::Span evidence;
    };

    quality::EvaluationId add(const QString &call, const QString &agent, Microseconds ago,
                              const std::vector<Loss> &losses);
    /// The call is one, whose recording is known.
    [[nodiscard]] quality::JudgedCall callOf(const QString &id, const QString &agent,
                                             Microseconds ago) const;
    /// Of five minutes and twenty-one seconds.
    [[nodiscard]] static playback::OpenedRecording sound(const quality::Recording &recording);
    /// Gives sound() of each, at once.
    [[nodiscard]] ui::ReplaySitting::Opener opener();

    [[nodiscard]] QStringList actions() const;

    ManualClock clock;
    live::FloorStore floor;
    MemoryAudit audit;
    OpenDoor door;
    access::AccessPolicy policy;
    guard::DeskSession session;
    MemoryQualityStore store;
    quality::ScorecardVersion card;
    std::unique_ptr<quality::QualityDesk> desk;
    ToldCalls calls;
    QTemporaryDir folder;
    playback::RecordingShelf shelf;
    quality::Milliseconds now{0}; ///< of the player
    std::unique_ptr<playback::ReplayPlayer> player;
    QStringList opened; ///< by call
};

} // namespace fw::tests
