// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/channeltext.h"

#include <utility>
#include <vector>

namespace fw::simulation {

/// One action as a client sent it, and the forms of its answers, which echo its ActionID.
class AmiRequest final
{
public:
    /// Keys are in lower case.
    using Headers = std::vector<std::pair<std::string, std::string>>;

    explicit AmiRequest(Headers headers);

    /// The action in lower case.
    [[nodiscard]] const std::string &name() const { return m_name; }

    /// The first header with this key; empty when there is none.
    [[nodiscard]] std::string value(const char *key) const;
    [[nodiscard]] bool isTrue(const char *key) const;
    /// 0 when it is no number.
    [[nodiscard]] int number(const char *key) const;

    /// The line to echo; empty when the client gave none.
    [[nodiscard]] const std::string &actionId() const { return m_actionId; }

    [[nodiscard]] std::string reply(const char *kind, const std::string &fields) const;
    [[nodiscard]] std::string error(const std::string &message) const;
    [[nodiscard]] std::string done(const char *message) const;
    [[nodiscard]] std::string doneIf(bool isDone, const char *message, const char *refusal) const;
    [[nodiscard]] std::string list(const char *message, const std::string &items,
                                   const char *complete, int count) const;

private:
    Headers m_headers;
    std::string m_name;
    std::string m_actionId;
};

[[nodiscard]] std::string lowerCase(std::string text);
/// Whether a list of words with commas has this word.
[[nodiscard]] bool hasWord(const std::string &list, const std::string &word);

} // namespace fw::simulation
