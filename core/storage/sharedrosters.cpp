// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sharedrosters.h"

#include "core/storage/sqlrosterstore.h"

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

using Opened = std::shared_ptr<Database>;

QString spanOf(const QString &team, QDate from, QDate to)
{
    return QStringList{team, from.toString(Qt::ISODate), to.toString(Qt::ISODate)}.join(u'\n');
}

} // namespace

Result<std::vector<roster::Person>> SharedRosters::people() const
{
    return m_copies.read<std::vector<roster::Person>>(
        u"people"_s, [](const Opened &opened) { return SqlRosterStore(opened).people(); });
}

Result<std::vector<roster::ShiftPattern>> SharedRosters::patterns() const
{
    return m_copies.read<std::vector<roster::ShiftPattern>>(
        u"patterns"_s, [](const Opened &opened) { return SqlRosterStore(opened).patterns(); });
}

Result<std::vector<roster::RuleSet>> SharedRosters::rules() const
{
    return m_copies.read<std::vector<roster::RuleSet>>(
        u"rules"_s, [](const Opened &opened) { return SqlRosterStore(opened).rules(); });
}

Result<roster::Requirement> SharedRosters::requirement(const QString &team, QDate from,
                                                       QDate to) const
{
    return m_copies.read<roster::Requirement>(
        u"requirement "_s + spanOf(team, from, to), [team, from, to](const Opened &opened) {
            return SqlRosterStore(opened).requirement(team, from, to);
        });
}

Result<std::vector<roster::RosterDocument>> SharedRosters::versions(const QString &team, QDate from,
                                                                    QDate to) const
{
    return m_copies.read<std::vector<roster::RosterDocument>>(
        u"versions "_s + spanOf(team, from, to), [team, from, to](const Opened &opened) {
            return SqlRosterStore(opened).versions(team, from, to);
        });
}

Result<roster::RosterDocument> SharedRosters::document(qint64 id) const
{
    return m_copies.read<roster::RosterDocument>(
        u"document %1"_s.arg(id),
        [id](const Opened &opened) { return SqlRosterStore(opened).document(id); });
}

Result<std::map<roster::CellKey, roster::Cell>> SharedRosters::released(const QString &team,
                                                                        QDate from, QDate to) const
{
    return m_copies.read<std::map<roster::CellKey, roster::Cell>>(
        u"released "_s + spanOf(team, from, to), [team, from, to](const Opened &opened) {
            return SqlRosterStore(opened).released(team, from, to);
        });
}

Result<std::vector<roster::Request>> SharedRosters::requests(const QString &team) const
{
    return m_copies.read<std::vector<roster::Request>>(
        u"requests "_s + team,
        [team](const Opened &opened) { return SqlRosterStore(opened).requests(team); });
}

Outcome SharedRosters::savePeople(const std::vector<roster::Person> &people,
                                  const access::AuditEntry &entry)
{
    return m_copies.write<std::monostate>([people, entry](const Opened &opened) {
        return SqlRosterStore(opened).savePeople(people, entry);
    });
}

Outcome SharedRosters::savePatterns(const std::vector<roster::ShiftPattern> &patterns,
                                    const access::AuditEntry &entry)
{
    return m_copies.write<std::monostate>([patterns, entry](const Opened &opened) {
        return SqlRosterStore(opened).savePatterns(patterns, entry);
    });
}

Outcome SharedRosters::saveRules(const std::vector<roster::RuleSet> &rules,
                                 const access::AuditEntry &entry)
{
    return m_copies.write<std::monostate>([rules, entry](const Opened &opened) {
        return SqlRosterStore(opened).saveRules(rules, entry);
    });
}

Outcome SharedRosters::saveRequirement(const QString &team, const roster::Requirement &requirement,
                                       const access::AuditEntry &entry)
{
    return m_copies.write<std::monostate>([team, requirement, entry](const Opened &opened) {
        return SqlRosterStore(opened).saveRequirement(team, requirement, entry);
    });
}

Result<roster::RosterVersion> SharedRosters::saveDraft(const roster::RosterDocument &document,
                                                       const access::AuditEntry &entry)
{
    return m_copies.write<roster::RosterVersion>([document, entry](const Opened &opened) {
        return SqlRosterStore(opened).saveDraft(document, entry);
    });
}

Result<roster::RosterVersion> SharedRosters::decide(const roster::RosterVersion &version,
                                                    const access::AuditEntry &entry)
{
    return m_copies.write<roster::RosterVersion>([version, entry](const Opened &opened) {
        return SqlRosterStore(opened).decide(version, entry);
    });
}

Result<roster::Request> SharedRosters::saveRequest(const roster::Request &request,
                                                   const std::vector<roster::CellChange> &changes,
                                                   const access::AuditEntry &entry)
{
    return m_copies.write<roster::Request>([request, changes, entry](const Opened &opened) {
        return SqlRosterStore(opened).saveRequest(request, changes, entry);
    });
}

} // namespace fw::storage
