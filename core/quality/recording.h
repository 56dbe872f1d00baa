// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"
#include "core/quality/replayclock.h"

#include <QDate>

namespace fw::quality {

/// What went on in a stretch of a call; the lane of events under the waveform.
enum class PhaseKind : std::uint8_t {
    Menu, ///< IVR
    Queue,
    Ring,
    Talk,
    Hold,
    Transfer,
    Consult,
    Paused, ///< not recorded: a gap
    WrapUp
};

struct Phase
{
    PhaseKind kind = PhaseKind::Talk;
    Span span; ///< of the recording; what was before it begins below 0

    bool operator==(const Phase &) const = default;
};

/// A sound file of a call, where it lies and what is known of it without playing it.
struct Recording
{
    QString call; ///< JudgedCall::id
    QString switchName;
    QString path; ///< below the switch's folder of recordings
    TimePoint startedAt = kNoTime;
    Milliseconds duration{0};
    int channels = 0; ///< of two, the first is the agent
    QString codec;
    QByteArray sha256; ///< of the file when it was found, in hexadecimal
    std::vector<Phase> phases;
    QDate retainedUntil; ///< invalid: as the class of recordings says
    bool isHeld = false; ///< legal hold

    bool operator==(const Recording &) const = default;
};

/// Why somebody listens.
enum class PlayPurpose : std::uint8_t { Quality, Appeal, Complaint, Training, Audit };

/// One sitting before a recording; for the audit.
struct Playback
{
    QString call;
    QString by;
    PlayPurpose purpose = PlayPurpose::Quality;
    TimePoint startedAt = kNoTime;
    TimePoint endedAt = kNoTime;
    std::vector<Span> heard; ///< in order, apart
    int fastest = 100;       ///< per cent

    bool operator==(const Playback &) const = default;
};

/// Something said about a moment of a recording.
struct ReplayComment
{
    std::int64_t id = 0;
    QString call;
    Milliseconds at{0};
    QString text;
    bool isPrivate = false; ///< seen by who wrote it alone
    QString by;
    TimePoint writtenAt = kNoTime;

    bool operator==(const ReplayComment &) const = default;
};

} // namespace fw::quality
