// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"
#include "core/guard/desksession.h"
#include "core/live/floorstore.h"

namespace fw::guard {

/// What a desk knows about itself.
struct DeskName
{
    QString host;
    QString user; ///< who does things on a desk without accounts
};

/// Who does things at this desk, whether they may, and how it is written down. Every object that
/// guards a part of the domain (incidents, rosters, attendance, demand, quality, settlement) asks
/// one.
class DeskAuthor final
{
public:
    /// What is handed over has to outlive this.
    DeskAuthor(const DeskSession &session, const live::FloorStore &floor, const Clock &clock,
               DeskName name);

    /// \a scope is the id of a node of the organisation, empty for the root; one that is not known
    /// lies nowhere.
    [[nodiscard]] access::Place placeOf(const QString &scope, const QString &person = {}) const;
    [[nodiscard]] access::Denial denial(access::ProtectedObject object, access::Right right,
                                        const QString &scope, const access::Circumstances &how = {},
                                        const QString &person = {}) const;
    /// NotPermitted with "scope" (granted elsewhere), "own" (nobody approves an own entry), "rules"
    /// (what is asked about breaks a rule) or "right".
    [[nodiscard]] Outcome allow(access::ProtectedObject object, access::Right right,
                                const QString &scope, const access::Circumstances &how = {},
                                const QString &person = {}) const;
    /// An entry of now by whoever is here.
    [[nodiscard]] access::AuditEntry entry(const QString &action, const QString &object,
                                           const QString &scope) const;
    /// An entry of now by the program itself, whoever is here.
    [[nodiscard]] access::AuditEntry programEntry(const QString &action, const QString &object,
                                                  const QString &scope) const;

    [[nodiscard]] bool hasAccounts() const { return m_session.hasAccounts(); }

    /// The name under which things are done here.
    [[nodiscard]] QString userName() const;
    /// Nothing on a desk without accounts.
    [[nodiscard]] std::optional<access::Side> side() const;
    /// The first team or region of who is here; empty: everything.
    [[nodiscard]] QString ownScope() const;

    [[nodiscard]] TimePoint now() const { return m_clock.now(); }

    /// In the zone of the floor.
    [[nodiscard]] QDate today() const;

    [[nodiscard]] const organisation::ScopeTree &organisation() const;

    [[nodiscard]] const DeskSession &session() const { return m_session; }

private:
    const DeskSession &m_session;
    const live::FloorStore &m_floor;
    const Clock &m_clock;
    DeskName m_name;
};

} // namespace fw::guard
