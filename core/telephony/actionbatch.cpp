// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/actionbatch.h"

#include "core/telephony/amiconnection.h"
#include "core/telephony/loginsequence.h"

#include <algorithm>

namespace fw::telephony {

using ami::AmiEncoder;
using ami::AmiKind;
using ami::AmiMessage;

namespace {

/// Case differs between the versions ("EventList: start" and "Start").
bool isListStart(const AmiMessage &message)
{
    const std::string_view text = message.value("EventList");
    return text == "start" || text == "Start";
}

ActionBatch::Answer answerOf(const AmiMessage &response)
{
    if (response.name != "Error") {
        return ActionBatch::Answer::Done;
    }
    const std::string_view text = response.value("Message");
    if (isShuttingDown(response)) {
        return ActionBatch::Answer::ShuttingDown;
    }
    if (text == "Permission denied") {
        return ActionBatch::Answer::Denied;
    }
    return text.starts_with("Invalid/unknown command") ? ActionBatch::Answer::NotYet
                                                       : ActionBatch::Answer::Failed;
}

} // namespace

ActionBatch::ActionBatch(AmiConnection &connection, ActionIds &ids)
    : m_connection(connection)
    , m_ids(ids)
{
}

void ActionBatch::clear()
{
    m_entries.clear();
    m_pending = 0;
}

void ActionBatch::add(std::string_view name, std::initializer_list<AmiEncoder::Field> fields,
                      Reader reader)
{
    Entry entry;
    entry.name = name;
    entry.id = m_ids.next();
    entry.bytes = AmiEncoder::action(name, entry.id, fields).value_or(std::string());
    entry.reader = std::move(reader);
    m_entries.push_back(std::move(entry));
}

void ActionBatch::send()
{
    std::string bytes;
    for (const Entry &entry : m_entries) {
        bytes += entry.bytes;
    }
    m_pending = m_entries.size();
    m_connection.send(bytes);
}

bool ActionBatch::feed(const AmiMessage &message)
{
    if (m_pending == 0) {
        return false;
    }
    const std::string_view id = message.value("ActionID");
    if (id.empty()) {
        return false;
    }
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [id](const Entry &each) { return each.id == id; });
    if (entry == m_entries.end() || entry->answer != Answer::Pending) {
        return false;
    }
    if (entry->reader) {
        entry->reader(message);
    }
    if (message.kind == AmiKind::Response) {
        if (message.name == "Success" && isListStart(message)) {
            entry->isInList = true;
        } else {
            settle(*entry, answerOf(message));
        }
    } else if (entry->isInList && message.value("EventList") == "Complete") {
        settle(*entry, Answer::Done);
    }
    return true;
}

void ActionBatch::settle(Entry &entry, Answer answer)
{
    entry.answer = answer;
    --m_pending;
}

ActionBatch::Answer ActionBatch::answer(std::string_view name) const
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [name](const Entry &each) { return each.name == name; });
    return entry == m_entries.end() ? Answer::Pending : entry->answer;
}

bool ActionBatch::has(Answer answer) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [answer](const Entry &each) { return each.answer == answer; });
}

} // namespace fw::telephony
