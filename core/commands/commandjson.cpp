// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandjson.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>

namespace fw::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, static_cast<std::size_t>(CommandKind::Count)> kKinds{
    "pauseAgent"_L1,     "resumeAgent"_L1, "signOutAgent"_L1, "addMember"_L1,
    "removeMember"_L1,   "moveMember"_L1,  "setPenalty"_L1,   "setCallerPriority"_L1,
    "withdrawCaller"_L1, "hangUpAgent"_L1, "supervise"_L1,    "endSupervision"_L1};
constexpr std::array<QLatin1StringView, 3> kModes{"listen"_L1, "whisper"_L1, "barge"_L1};
constexpr std::array<QLatin1StringView, 4> kStates{"sent"_L1, "done"_L1, "failed"_L1, "unknown"_L1};
constexpr std::array<QLatin1StringView, 18> kProblems{""_L1,
                                                      "notConnected"_L1,
                                                      "notPermitted"_L1,
                                                      "noSuchAgent"_L1,
                                                      "noSuchQueue"_L1,
                                                      "noSuchCaller"_L1,
                                                      "notOnCall"_L1,
                                                      "alreadyThere"_L1,
                                                      "staticMember"_L1,
                                                      "phoneNotReached"_L1,
                                                      "noEffect"_L1,
                                                      "badValue"_L1,
                                                      "draining"_L1,
                                                      "noAuthority"_L1,
                                                      "notRecorded"_L1,
                                                      "halfDone"_L1,
                                                      "tooLate"_L1,
                                                      "other"_L1};
static_assert(kProblems.size() == static_cast<std::size_t>(CommandProblem::Other) + 1);

/// What a switch takes is shorter; this keeps a row small.
constexpr qsizetype kLongestText = 1000;

// Each command lists its fields once, for writing and for reading.
template<typename Visit>
void visitFields(auto &command, Visit &visit)
{
    using Command = std::remove_cvref_t<decltype(command)>;
    if constexpr (requires { command.agent; }) {
        visit("agent"_L1, command.agent);
    }
    if constexpr (requires { command.memberName; }) {
        visit("memberName"_L1, command.memberName);
    }
    if constexpr (requires { command.queue; }) {
        visit("queue"_L1, command.queue);
    }
    if constexpr (requires { command.from; }) {
        visit("from"_L1, command.from);
        visit("to"_L1, command.to);
    }
    if constexpr (requires { command.call; }) {
        visit("call"_L1, command.call);
    }
    if constexpr (requires { command.penalty; }) {
        visit("penalty"_L1, command.penalty);
    }
    if constexpr (requires { command.priority; }) {
        visit("priority"_L1, command.priority);
    }
    if constexpr (requires { command.isPaused; }) {
        visit("isPaused"_L1, command.isPaused);
    }
    if constexpr (requires { command.reason; }) {
        visit("reason"_L1, command.reason);
    }
    if constexpr (requires { command.phone; }) {
        visit("phone"_L1, command.phone);
    }
    if constexpr (std::is_same_v<Command, Supervise>) {
        visit("mode"_L1, command.mode);
    }
}

class FieldWriter final
{
public:
    explicit FieldWriter(QJsonObject &json)
        : m_json(json)
    {
    }

    void operator()(QLatin1StringView key, const std::string &text)
    {
        m_json.insert(key, QString::fromStdString(text));
    }

    void operator()(QLatin1StringView key, int number) { m_json.insert(key, number); }

    void operator()(QLatin1StringView key, bool flag) { m_json.insert(key, flag); }

    void operator()(QLatin1StringView key, live::CallRef call)
    {
        m_json.insert(key, QString::number(call));
    }

    void operator()(QLatin1StringView key, SuperviseMode mode)
    {
        m_json.insert(key, kModes[static_cast<std::size_t>(mode)]);
    }

private:
    QJsonObject &m_json;
};

/// Takes every field out of the object, and remembers the first that is wrong.
class FieldReader final
{
public:
    explicit FieldReader(QJsonObject json)
        : m_json(std::move(json))
    {
    }

    void operator()(QLatin1StringView key, std::string &text)
    {
        const QJsonValue value = take(key);
        if (!value.isString()) {
            return fail(key, "must be a text"_L1);
        }
        if (value.toString().size() > kLongestText) {
            return fail(key, "is too long"_L1);
        }
        text = value.toString().toStdString();
    }

    void operator()(QLatin1StringView key, int &number)
    {
        qint64 wide = 0;
        readWhole(key, wide, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
        number = static_cast<int>(wide);
    }

    void operator()(QLatin1StringView key, bool &flag)
    {
        const QJsonValue value = take(key);
        if (!value.isBool()) {
            return fail(key, "must be true or false"_L1);
        }
        flag = value.toBool();
    }

    void operator()(QLatin1StringView key, live::CallRef &call)
    {
        const QJsonValue value = take(key);
        bool isNumber = false;
        call = value.toString().toULongLong(&isNumber);
        if (!value.isString() || !isNumber) {
            fail(key, "must be a text of digits"_L1);
        }
    }

    void operator()(QLatin1StringView key, SuperviseMode &mode) { readWord(key, kModes, mode); }

    template<typename Enum>
    void readWord(QLatin1StringView key, std::span<const QLatin1StringView> words, Enum &word)
    {
        const QJsonValue value = take(key);
        const auto found = std::find(words.begin(), words.end(), value.toString());
        if (!value.isString() || found == words.end()) {
            return fail(key, "is not one of the known words"_L1);
        }
        word = static_cast<Enum>(found - words.begin());
    }

    void readWhole(QLatin1StringView key, qint64 &number, qint64 least, qint64 most)
    {
        const QJsonValue value = take(key);
        const double given = value.toDouble(std::nan(""));
        if (!(given >= static_cast<double>(least) && given <= static_cast<double>(most)) ||
            std::trunc(given) != given) {
            return fail(key, "must be a whole number in range"_L1);
        }
        number = static_cast<qint64>(given);
    }

    /// Nothing may be left over.
    [[nodiscard]] Outcome end()
    {
        if (!m_json.isEmpty()) {
            fail(m_json.keys().constFirst(), "is not known"_L1);
        }
        return m_fault.isEmpty() ? success() : Outcome(Error{ErrorCode::Malformed, m_fault});
    }

private:
    QJsonValue take(QLatin1StringView key)
    {
        if (!m_json.contains(key)) {
            fail(key, "is missing"_L1);
        }
        return m_json.take(key);
    }

    void fail(const QString &key, QLatin1StringView what)
    {
        if (m_fault.isEmpty()) {
            m_fault = key + ": "_L1 + what;
        }
    }

    QJsonObject m_json;
    QString m_fault;
};

template<std::size_t Index = 0>
SwitchCommand commandOf(std::size_t index)
{
    if constexpr (Index + 1 < std::variant_size_v<SwitchCommand>) {
        if (index != Index) {
            return commandOf<Index + 1>(index);
        }
    }
    return SwitchCommand(std::in_place_index<Index>);
}

} // namespace

QJsonObject toJson(const SwitchCommand &command)
{
    QJsonObject json{{"kind"_L1, kKinds[command.index()]}};
    FieldWriter writer(json);
    std::visit([&writer](const auto &each) { visitFields(each, writer); }, command);
    return json;
}

Result<SwitchCommand> commandFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    auto kind = CommandKind::Count;
    reader.readWord("kind"_L1, kKinds, kind);
    if (kind == CommandKind::Count) {
        return reader.end().error();
    }
    SwitchCommand command = commandOf(static_cast<std::size_t>(kind));
    std::visit([&reader](auto &each) { visitFields(each, reader); }, command);
    const Outcome read = reader.end();
    return read ? Result<SwitchCommand>(std::move(command)) : Result<SwitchCommand>(read.error());
}

QJsonObject toJson(const CommandResult &result)
{
    return {{"state"_L1, kStates[static_cast<std::size_t>(result.state)]},
            {"problem"_L1, wordOf(result.problem)},
            {"detail"_L1, QString::fromStdString(result.detail)},
            // Microseconds since 1970 fit into 53 bits until the year 2255.
            {"settledAt"_L1, qint64(toMicroseconds(result.settledAt))},
            {"tookMs"_L1, qint64(result.took.count())}};
}

Result<CommandResult> resultFromJson(const QJsonObject &json)
{
    constexpr qint64 kMost = qint64(1) << 53;
    FieldReader reader(json);
    CommandResult result;
    qint64 settledAt = 0;
    qint64 took = 0;
    reader.readWord("state"_L1, kStates, result.state);
    reader.readWord("problem"_L1, kProblems, result.problem);
    reader("detail"_L1, result.detail);
    reader.readWhole("settledAt"_L1, settledAt, 0, kMost);
    reader.readWhole("tookMs"_L1, took, 0, kMost);
    result.settledAt = TimePoint(Microseconds(settledAt));
    result.took = std::chrono::milliseconds(took);
    const Outcome read = reader.end();
    return read ? Result<CommandResult>(std::move(result)) : Result<CommandResult>(read.error());
}

QString wordOf(CommandProblem problem)
{
    return kProblems[static_cast<std::size_t>(problem)];
}

CommandProblem problemOf(const QString &word)
{
    const auto found = std::find(kProblems.begin(), kProblems.end(), word);
    return found == kProblems.end() ? CommandProblem::Other
                                    : static_cast<CommandProblem>(found - kProblems.begin());
}

} // namespace fw::commands
