// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/journalpresence.h"

#include "core/journal/journalcursor.h"

namespace fw::attendance {

namespace {

/// Well within what the floor itself remembers of an agent.
constexpr std::chrono::hours kLook{1};

} // namespace

Result<PresenceBook> presenceBetween(const journal::JournalStore &store, TimePoint from,
                                     TimePoint to)
{
    PresenceBook book;
    journal::JournalCursor cursor(store);
    if (const Outcome sought = cursor.seek(from); !sought) {
        return sought.error();
    }
    TimePoint look = from + kLook;
    TimePoint heard = isKnown(cursor.position()) ? cursor.position() : kNoTime;
    while (true) {
        const Result<const live::StampedEvent *> next = cursor.peek();
        if (!next) {
            return next.error();
        }
        if (*next == nullptr || (*next)->time > to) {
            break;
        }
        if (cursor.isAtSession() || (*next)->time > look) {
            book.takeAll(cursor.floor());
            look = (*next)->time + kLook;
        }
        // A floor is never silent for long: a longer silence is one of the recorder.
        const TimePoint time = (*next)->time;
        if (isKnown(heard) && time > heard && time - heard <= PresenceBook::kGap) {
            book.hear(std::max(heard, from), std::max(time, from));
        }
        heard = time;
        cursor.step();
    }
    book.takeAll(cursor.floor());
    return book;
}

} // namespace fw::attendance
