// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/amirequest.h"

#include <charconv>

namespace fw::simulation {

std::string lowerCase(std::string text)
{
    for (char &each : text) {
        each = each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each;
    }
    return text;
}

bool hasWord(const std::string &list, const std::string &word)
{
    return (',' + list + ',').find(',' + word + ',') != std::string::npos;
}

AmiRequest::AmiRequest(Headers headers)
    : m_headers(std::move(headers))
    , m_name(lowerCase(value("action")))
{
    if (const std::string id = value("actionid"); !id.empty()) {
        m_actionId = field("ActionID", id);
    }
}

std::string AmiRequest::value(const char *key) const
{
    for (const auto &[name, text] : m_headers) {
        if (name == key) {
            return text;
        }
    }
    return {};
}

bool AmiRequest::isTrue(const char *key) const
{
    const std::string word = lowerCase(value(key));
    return word == "true" || word == "yes" || word == "on" || word == "1";
}

int AmiRequest::number(const char *key) const
{
    const std::string text = value(key);
    int result = 0;
    std::from_chars(text.data(), text.data() + text.size(), result);
    return result;
}

std::string AmiRequest::reply(const char *kind, const std::string &fields) const
{
    return field("Response", kind) + m_actionId + fields + "\r\n";
}

std::string AmiRequest::error(const std::string &message) const
{
    return reply("Error", field("Message", message));
}

std::string AmiRequest::done(const char *message) const
{
    return reply("Success", field("Message", message));
}

std::string AmiRequest::doneIf(bool isDone, const char *message, const char *refusal) const
{
    return isDone ? done(message) : error(refusal);
}

std::string AmiRequest::list(const char *message, const std::string &items, const char *complete,
                             int count) const
{
    return reply("Success", field("EventList", "start") + field("Message", message)) + items +
           field("Event", complete) + m_actionId + field("EventList", "Complete") +
           field("ListItems", count) + "\r\n";
}

} // namespace fw::simulation
