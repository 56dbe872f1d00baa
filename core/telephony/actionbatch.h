// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ami/amiencoder.h"
#include "core/protocol/ami/amimessage.h"
#include "core/telephony/actionids.h"

#include <functional>
#include <initializer_list>
#include <string>
#include <vector>

namespace fw::telephony {

class AmiConnection;

/// Several actions sent at once (a session carries them out strictly one after the other) and their
/// answers, found by ActionID whatever stands between them.
class ActionBatch final
{
public:
    enum class Answer {
        Pending,
        Done,
        Denied, ///< the account may not
        NotYet, ///< the switch does not know the action: its modules are still loading
        ShuttingDown,
        Failed ///< any other error
    };

    /// Sees the answer and, of a list, each of its items.
    using Reader = std::function<void(const ami::AmiMessage &)>;

    ActionBatch(AmiConnection &connection, ActionIds &ids);

    void clear();
    /// \a name must be a literal. A list answer ends with its "Complete" event, a plain one with
    /// the response.
    void add(std::string_view name, std::initializer_list<ami::AmiEncoder::Field> fields = {},
             Reader reader = {});
    /// Sends all that were added.
    void send();
    /// True when the message belongs to this batch.
    bool feed(const ami::AmiMessage &message);

    /// True from send() until every answer is there.
    [[nodiscard]] bool isRunning() const { return m_pending > 0; }

    /// Pending also for an action that is not in the batch.
    [[nodiscard]] Answer answer(std::string_view name) const;
    [[nodiscard]] bool has(Answer answer) const;

private:
    struct Entry
    {
        std::string_view name;
        std::string id;
        std::string bytes;
        Reader reader;
        Answer answer = Answer::Pending;
        bool isInList = false; ///< the list has begun and not ended
    };

    void settle(Entry &entry, Answer answer);

    AmiConnection &m_connection;
    ActionIds &m_ids;
    std::vector<Entry> m_entries;
    std::size_t m_pending = 0;
};

} // namespace fw::telephony
