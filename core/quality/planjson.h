// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/calibration.h"
#include "core/quality/coaching.h"
#include "core/quality/samplingplan.h"

#include <QByteArray>

namespace fw::quality {

// What is read and written as a whole is kept as one text each; it comes back exactly as it was.
// Reading gives Malformed with the field that is not what was written.

[[nodiscard]] QByteArray toJson(const SamplingPlan &plan);
[[nodiscard]] Result<SamplingPlan> samplingPlanFromJson(const QByteArray &json);

[[nodiscard]] QByteArray toJson(const Calibration &calibration);
[[nodiscard]] Result<Calibration> calibrationFromJson(const QByteArray &json);

[[nodiscard]] QByteArray toJson(const CoachingTask &task);
[[nodiscard]] Result<CoachingTask> coachingFromJson(const QByteArray &json);

[[nodiscard]] QByteArray toJson(const Certificate &certificate);
[[nodiscard]] Result<Certificate> certificateFromJson(const QByteArray &json);

} // namespace fw::quality
