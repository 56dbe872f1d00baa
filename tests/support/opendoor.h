// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/door.h"

namespace fw::tests {

/// Lets in whoever it is told to, without asking for a password. Nobody: there are no accounts.
class OpenDoor final : public access::Door
{
public:
    [[nodiscard]] Result<bool> hasUsers() const override { return who.has_value(); }

    [[nodiscard]] Result<access::Identity> addFirst(const QString & /*login*/,
                                                    const QString & /*name*/,
                                                    const QString & /*password*/) override
    {
        return Error{ErrorCode::NotPermitted, {}};
    }

    [[nodiscard]] access::SignInAnswer signIn(const QString & /*login*/,
                                              const QString & /*password*/) override
    {
        access::SignInAnswer answer;
        if (who) {
            answer.verdict = access::SignInAnswer::Verdict::Welcome;
            answer.who = *who;
        }
        return answer;
    }

    [[nodiscard]] access::SignInAnswer changePassword(const QString &login, const QString & /*old*/,
                                                      const QString &password) override
    {
        return signIn(login, password);
    }

    [[nodiscard]] Outcome signOut(const access::Identity & /*who*/) override { return success(); }

    [[nodiscard]] Outcome lock(const access::Identity & /*who*/) override { return success(); }

    std::optional<access::Identity> who;
};

} // namespace fw::tests
