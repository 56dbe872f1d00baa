// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/loginsequence.h"

#include "core/protocol/ami/amiencoder.h"
#include "core/telephony/amiconnection.h"

#include <QCryptographicHash>

namespace fw::telephony {

using ami::AmiEncoder;
using ami::AmiKind;
using ami::AmiMessage;

namespace {

std::string loginKey(std::string_view challenge, const std::string &secret)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(QByteArrayView(challenge.data(), static_cast<qsizetype>(challenge.size())));
    hash.addData(QByteArrayView(secret.data(), static_cast<qsizetype>(secret.size())));
    return hash.result().toHex().toStdString();
}

} // namespace

bool isShuttingDown(const AmiMessage &message)
{
    return message.kind == AmiKind::Response && message.name == "Error" &&
           message.value("Message") == "Asterisk is shutting down";
}

LoginSequence::LoginSequence(AmiConnection &connection, ActionIds &ids)
    : m_connection(connection)
    , m_ids(ids)
{
}

void LoginSequence::begin(const QString &user, const QString &secret)
{
    m_user = user.toStdString();
    m_secret = secret.toStdString();
    m_detail.clear();
    m_loginId.clear();
    m_challengeId = m_ids.next();
    m_connection.send(AmiEncoder::action("Challenge", m_challengeId, {{"AuthType", "MD5"}}));
}

LoginSequence::Outcome LoginSequence::feed(const AmiMessage &message)
{
    if (message.kind != AmiKind::Response) {
        return Outcome::Pending;
    }
    const std::string_view id = message.value("ActionID");
    if (!m_challengeId.empty() && id == m_challengeId) {
        m_challengeId.clear();
        return answerChallenge(message);
    }
    if (m_loginId.empty() || id != m_loginId) {
        return Outcome::Pending;
    }
    m_loginId.clear();
    return message.name == "Success" ? Outcome::Accepted : outcomeOfError(message);
}

LoginSequence::Outcome LoginSequence::answerChallenge(const AmiMessage &message)
{
    const std::string_view challenge = message.value("Challenge");
    if (message.name != "Success" || challenge.empty()) {
        return outcomeOfError(message);
    }
    m_loginId = m_ids.next();
    const std::string key = loginKey(challenge, m_secret);
    const bool isSent = m_connection.send(AmiEncoder::action(
        "Login", m_loginId,
        {{"AuthType", "MD5"}, {"Username", m_user}, {"Key", key}, {"Events", kEventMask}}));
    // Only a user name that the protocol cannot carry is not sent: no switch has such a user.
    return isSent ? Outcome::Pending : Outcome::Refused;
}

LoginSequence::Outcome LoginSequence::outcomeOfError(const AmiMessage &message)
{
    const std::string_view text = message.value("Message");
    m_detail = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    if (isShuttingDown(message)) {
        return Outcome::ShuttingDown;
    }
    if (text == "Login Already In Use") {
        return Outcome::AlreadyInUse;
    }
    return message.name == "Error" ? Outcome::Refused : Outcome::Unexpected;
}

} // namespace fw::telephony
