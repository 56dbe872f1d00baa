// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalstore.h"
#include "core/quality/judgedcall.h"
#include "core/quality/recording.h"

#include <optional>
#include <stop_token>

namespace fw::app {

/// What went on in a call, as the journal has it; for a thread that may wait. Nothing when the
/// journal does not have the call, or can't be read.
[[nodiscard]] std::optional<std::vector<quality::Phase>>
journalPhases(const journal::JournalStore &journal, const quality::JudgedCall &call,
              TimePoint startedAt, const std::stop_token &stop = {});

} // namespace fw::app
