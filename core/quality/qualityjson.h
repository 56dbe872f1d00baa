// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/quality/evaluation.h"
#include "core/quality/recording.h"
#include "core/quality/scorecardversion.h"

#include <QByteArray>

namespace fw::quality {

// How things of quality are kept: JSON without loss. Exact values are texts ("85.5", "1/3"), times
// microseconds of UTC, lengths milliseconds. Whatever is read back is the same. Reading: Malformed
// with the field, such as "revisions[1].score.final". Ids that the store counts up are included.
// Those of plans, calibrations and coaching are in planjson.h.

[[nodiscard]] QByteArray toJson(const ScorecardVersion &version);
[[nodiscard]] Result<ScorecardVersion> scorecardVersionFromJson(const QByteArray &json);

[[nodiscard]] QByteArray toJson(const Evaluation &evaluation);
[[nodiscard]] Result<Evaluation> evaluationFromJson(const QByteArray &json);

[[nodiscard]] QByteArray toJson(const Recording &recording);
[[nodiscard]] Result<Recording> recordingFromJson(const QByteArray &json);

[[nodiscard]] QByteArray toJson(const Playback &playback);
[[nodiscard]] Result<Playback> playbackFromJson(const QByteArray &json);

[[nodiscard]] QByteArray toJson(const ReplayComment &comment);
[[nodiscard]] Result<ReplayComment> replayCommentFromJson(const QByteArray &json);

[[nodiscard]] QByteArray toJson(const JudgedCall &call);
[[nodiscard]] Result<JudgedCall> judgedCallFromJson(const QByteArray &json);

[[nodiscard]] QByteArray toJson(const Answers &answers);
[[nodiscard]] Result<Answers> answersFromJson(const QByteArray &json);

} // namespace fw::quality
