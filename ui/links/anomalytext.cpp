// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/anomalytext.h"

#include "ui/widgets/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace fw::ui {

namespace {

/// The words are translated when they are shown; lupdate finds them by the macro.
using Words = std::pair<const char *, const char *>;

constexpr std::array kEvents{
    Words{"undecodable_text", QT_TRANSLATE_NOOP("AnomalyText", "Text that could not be decoded")},
    Words{"forged_event", QT_TRANSLATE_NOOP("AnomalyText", "Event with forged fields")},
    Words{"fragment", QT_TRANSLATE_NOOP("AnomalyText", "Message cut in the middle")},
    Words{"sequence_gap", QT_TRANSLATE_NOOP("AnomalyText", "Gap in the numbering of events")},
    Words{"late_event", QT_TRANSLATE_NOOP("AnomalyText", "Event that came late")},
    Words{"unknown_queue", QT_TRANSLATE_NOOP("AnomalyText", "Event of an unknown queue")},
    Words{"unknown_agent", QT_TRANSLATE_NOOP("AnomalyText", "Event of an unknown agent")},
    Words{"unknown_call", QT_TRANSLATE_NOOP("AnomalyText", "Event of an unknown call")},
    Words{"repeated_join", QT_TRANSLATE_NOOP("AnomalyText", "Call queued twice")},
    Words{"repeated_answer", QT_TRANSLATE_NOOP("AnomalyText", "Call answered twice")},
    Words{"answer_without_join", QT_TRANSLATE_NOOP("AnomalyText", "Answer of a call not queued")},
    Words{"abandon_without_join", QT_TRANSLATE_NOOP("AnomalyText", "Abandon of a call not queued")},
    Words{"overflow_without_join",
          QT_TRANSLATE_NOOP("AnomalyText", "Overflow of a call not queued")},
    Words{"uncertain_abandon", QT_TRANSLATE_NOOP("AnomalyText", "Abandon that is not certain")},
    Words{"completion_without_answer",
          QT_TRANSLATE_NOOP("AnomalyText", "End of a talk without an answer")},
    Words{"missing_completion", QT_TRANSLATE_NOOP("AnomalyText", "Talk without an end")},
    Words{"ended_while_waiting",
          QT_TRANSLATE_NOOP("AnomalyText", "Call ended while it was waiting")},
    Words{"left_without_outcome",
          QT_TRANSLATE_NOOP("AnomalyText", "Call left the queue without an outcome")},
    Words{"late_offer", QT_TRANSLATE_NOOP("AnomalyText", "Offer after the call was over")},
    Words{"offer_without_join", QT_TRANSLATE_NOOP("AnomalyText", "Offer of a call not queued")},
    Words{"unseen_membership",
          QT_TRANSLATE_NOOP("AnomalyText", "Agent in a queue that nobody told of")}};

constexpr std::array kCorrections{
    Words{"corrected_queue_missing", QT_TRANSLATE_NOOP("AnomalyText", "Set right: queue missing")},
    Words{"corrected_queue_unknown", QT_TRANSLATE_NOOP("AnomalyText", "Set right: queue is gone")},
    Words{"corrected_caller_missing",
          QT_TRANSLATE_NOOP("AnomalyText", "Set right: waiting caller missing")},
    Words{"corrected_caller_unknown",
          QT_TRANSLATE_NOOP("AnomalyText", "Set right: waiting caller is gone")},
    Words{"corrected_caller_order",
          QT_TRANSLATE_NOOP("AnomalyText", "Set right: order of waiting callers")},
    Words{"corrected_membership_missing",
          QT_TRANSLATE_NOOP("AnomalyText", "Set right: agent missing in a queue")},
    Words{"corrected_membership_unknown",
          QT_TRANSLATE_NOOP("AnomalyText", "Set right: agent is no longer in a queue")},
    Words{"corrected_pause", QT_TRANSLATE_NOOP("AnomalyText", "Set right: break of an agent")},
    Words{"corrected_pause_reason",
          QT_TRANSLATE_NOOP("AnomalyText", "Set right: reason of a break")},
    Words{"corrected_penalty", QT_TRANSLATE_NOOP("AnomalyText", "Set right: penalty of an agent")},
    Words{"corrected_device", QT_TRANSLATE_NOOP("AnomalyText", "Set right: state of a phone")},
    Words{"corrected_talk_missing", QT_TRANSLATE_NOOP("AnomalyText", "Set right: talk missing")},
    Words{"corrected_talk_unknown", QT_TRANSLATE_NOOP("AnomalyText", "Set right: talk is over")},
    Words{"corrected_listener_missing",
          QT_TRANSLATE_NOOP("AnomalyText", "Set right: listener missing")},
    Words{"corrected_listener_unknown",
          QT_TRANSLATE_NOOP("AnomalyText", "Set right: listener is gone")},
    Words{"corrected_outcome_missing",
          QT_TRANSLATE_NOOP("AnomalyText", "Set right: outcome of a call")}};

template<typename Table>
const char *find(const Table &table, const std::string &kind)
{
    const auto found = std::ranges::find(
        table, kind, [](const Words &words) { return std::string_view(words.first); });
    return found == table.end() ? nullptr : found->second;
}

} // namespace

QString AnomalyText::of(const std::string &kind)
{
    const char *words = find(kEvents, kind);
    if (words == nullptr) {
        words = find(kCorrections, kind);
    }
    return words == nullptr ? visibleText(kind) : QCoreApplication::translate("AnomalyText", words);
}

} // namespace fw::ui
