// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditentry.h"

#include <array>

namespace fw::access {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, static_cast<std::size_t>(AuditResult::Count)> kResults = {
    "done"_L1, "asked"_L1, "refused"_L1, "failed"_L1, "unknown"_L1};

} // namespace

QLatin1StringView auditResultKey(AuditResult result)
{
    return kResults[static_cast<std::size_t>(result)];
}

std::optional<AuditResult> auditResultOfKey(QStringView key)
{
    for (std::size_t index = 0; index < kResults.size(); ++index) {
        if (key == kResults[index]) {
            return static_cast<AuditResult>(index);
        }
    }
    return std::nullopt;
}

AuditEntry AuditEntry::by(const Identity &who, const QString &host, TimePoint at,
                          const QString &action)
{
    AuditEntry entry;
    entry.at = at;
    entry.user = who.login;
    entry.role = roleCode(who.post.role);
    entry.side = sideCode(sideOf(who.post.role));
    entry.host = host;
    entry.action = action;
    const QStringList &nodes = who.post.teams.isEmpty() ? who.post.regions : who.post.teams;
    entry.scope = nodes.value(0);
    return entry;
}

} // namespace fw::access
