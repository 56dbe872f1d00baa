// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playback/recordingshelf.h"
#include "core/quality/judgedcall.h"

#include <QTimeZone>

namespace fw::playback {

/// Finds the sound file of a call that the journal tells of: by the template of its switch's place,
/// or, where the switch named it by what the journal doesn't know, by its begin and its length.
/// May be used in any thread.
class RecordingFinder final
{
public:
    /// How far a file's begin and length may lie beside those of the call.
    static constexpr std::chrono::seconds kTolerance{5};
    /// A file has to fit better than every other one by this much.
    static constexpr std::chrono::seconds kLead{2};
    static constexpr int kMostFiles = 50'000; ///< of a folder that are looked at

    /// By name of the switch. \a zone: in which the switches write days and hours.
    RecordingFinder(QHash<QString, RecordingPlace> places, QTimeZone zone);

    /// The recording with its scan; for a worker thread. NotFound with "place" (nobody said where
    /// the switch's recordings lie) or "call" (no file fits); Conflict with "call" (several fit
    /// alike), or when it was stopped; what RecordingPath, RecordingFolder and the scan say.
    [[nodiscard]] Result<OpenedRecording> find(const quality::JudgedCall &call,
                                               const std::stop_token &stop = {}) const;

private:
    QHash<QString, RecordingPlace> m_places;
    QTimeZone m_zone;
};

/// What went on when, as far as the facts of a call tell; the recording began at \a startedAt.
[[nodiscard]] std::vector<quality::Phase> phasesOf(const quality::JudgedCall &call,
                                                   TimePoint startedAt);

} // namespace fw::playback
