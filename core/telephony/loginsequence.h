// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ami/amimessage.h"
#include "core/telephony/actionids.h"

#include <QString>

#include <string>

namespace fw::telephony {

class AmiConnection;

/// Challenge, then Login with the MD5 of challenge and secret: the secret itself is never on the
/// wire.
class LoginSequence final
{
public:
    enum class Outcome {
        Pending,
        Accepted,
        Refused,      ///< wrong user or secret, or this address is not allowed
        ShuttingDown, ///< the switch refuses everybody because it waits to stop
        AlreadyInUse, ///< the account allows one session and has one; may pass
        Unexpected    ///< an answer that is neither
    };

    /// Only what the floor is made of: dial plan and test events are two thirds of a switch's
    /// stream.
    static constexpr std::string_view kEventMask = "system,call,agent,user,cdr";

    LoginSequence(AmiConnection &connection, ActionIds &ids);

    void begin(const QString &user, const QString &secret);
    /// Takes an answer that belongs to the login; others are left alone.
    [[nodiscard]] Outcome feed(const ami::AmiMessage &message);

    /// The switch's own words of the last answer.
    [[nodiscard]] const QString &detail() const { return m_detail; }

private:
    [[nodiscard]] Outcome answerChallenge(const ami::AmiMessage &message);
    [[nodiscard]] Outcome outcomeOfError(const ami::AmiMessage &message);

    AmiConnection &m_connection;
    ActionIds &m_ids;
    std::string m_user;
    std::string m_secret;
    std::string m_challengeId;
    std::string m_loginId;
    QString m_detail;
};

/// The answer to every action, login and ping included, while the switch waits for its calls to
/// end.
[[nodiscard]] bool isShuttingDown(const ami::AmiMessage &message);

} // namespace fw::telephony
