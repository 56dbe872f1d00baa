// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"
#include "core/access/doorkeeper.h"
#include "core/access/role.h"

#include <QCoreApplication>

namespace fw::ui {

/// Codes of accounts and of the audit trail as words.
class AccessText final
{
    Q_DECLARE_TR_FUNCTIONS(AccessText)

public:
    [[nodiscard]] static QString role(access::Role role);
    /// The role's name for its code; the code itself when it is not known here.
    [[nodiscard]] static QString role(const QString &code);
    [[nodiscard]] static QString side(access::Side side);
    [[nodiscard]] static QString action(const QString &action);
    [[nodiscard]] static QString result(access::AuditResult result);
    /// Why somebody did not get in; \a time is when the next try is possible.
    [[nodiscard]] static QString answer(const access::SignInAnswer &answer, const QString &time);
    /// Why an account can't be so.
    [[nodiscard]] static QString refusal(const Error &error);

private:
    [[nodiscard]] static QString switchAction(const QString &action);
};

} // namespace fw::ui
