// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RosterDesk that asks and keeps without being waited for.
#include "core/roster/hoursbalance.h"
#include "core/roster/rosterdesk.h"

#include <QLoggingCategory>
#include <algorithm>

namespace fw::roster {

using namespace Qt::StringLiterals;
using access::ProtectedObject;
using access::Right;

namespace {

Q_LOGGING_CATEGORY(lcReading, "fw.roster.reading", QtInfoMsg)

/// The next version of a plan, with the cells of the one before.
RosterDocument copyOf(RosterDocument before)
{
    RosterDocument fresh{{}, std::move(before.roster)};
    fresh.version.number = before.version.number + 1;
    fresh.version.basedOn = before.version.number;
    return fresh;
}

} // namespace

PlanningBase RosterDesk::baseWithoutDays(const QString &team) const
{
    PlanningBase base;
    std::copy_if(m_people.begin(), m_people.end(), std::back_inserter(base.people),
                 [&team](const Person &each) { return each.team == team; });
    base.patterns = m_patterns;
    base.rules = m_rules;
    base.publicHolidays = m_holidays;
    if (isOwnOnly(team)) {
        std::vector<RuleSet> sets = m_rules.sets();
        for (RuleSet &set : sets) {
            set.agentsPerLead = 0; // who else is there can't be seen
        }
        base.rules = DatedRules(std::move(sets));
    }
    return base;
}

Outcome RosterDesk::readDays(const RosterStore &store, const QString &team, QDate from, QDate to,
                             bool mayReadRequirement, PlanningBase &base)
{
    Result<Requirement> requirement = Requirement();
    if (mayReadRequirement) {
        requirement = store.requirement(team, from, to);
    }
    const auto [earliest, latest] = daysAround(base.people, from, to);
    Result<std::map<CellKey, Cell>> around = store.released(team, earliest, latest);
    if (!requirement || !around) {
        return !requirement ? requirement.error() : around.error();
    }
    base.requirement = std::move(*requirement);
    base.around = std::move(*around);
    std::erase_if(base.around, [from, to](const auto &each) {
        return from <= each.first.date && each.first.date <= to;
    });
    return success();
}

RosterDesk::Choice RosterDesk::choiceOf(const std::vector<RosterDocument> &versions,
                                        const QString &team) const
{
    if (isOwnOnly(team)) { // what is in force is theirs to know
        const auto released =
            std::find_if(versions.begin(), versions.end(), [](const RosterDocument &each) {
                return each.version.state == VersionState::Released;
            });
        return released != versions.end() ? Choice{released->version.id, false} : Choice{};
    }
    // What waits for this person's decision comes first; who can't plan sees the newest.
    for (const RosterDocument &each : versions) {
        if ((each.version.state == VersionState::Submitted && mayDecide(each)) || !mayEdit(team)) {
            return {each.version.id, false};
        }
        if (each.version.state == VersionState::Draft) {
            return {each.version.id, false};
        }
    }
    return versions.empty() ? Choice{} : Choice{versions.front().version.id, true};
}

void RosterDesk::openPlan(const QString &team, QDate first, QDate last,
                          const Take<OpenPlan> &take) const
{
    if (Outcome allowed = allowView(team); !allowed) {
        take(allowed.error());
        return;
    }
    ask<std::vector<RosterDocument>>(
        false, [=](RosterStore &store) { return store.versions(team, first, last); },
        [=, this](Result<std::vector<RosterDocument>> &versions) {
            if (!versions) {
                take(versions.error());
                return;
            }
            std::erase_if(*versions, [first, last](const RosterDocument &each) {
                return each.roster.first() != first || each.roster.last() != last;
            });
            const Choice choice = choiceOf(*versions, team);
            readPlan({{}, Roster(team, first, last)}, choice, std::move(*versions), take);
        });
}

void RosterDesk::readVersion(qint64 id, const Take<RosterDocument> &take) const
{
    ask<RosterDocument>(
        false, [id](RosterStore &store) { return store.document(id); },
        [=, this](Result<RosterDocument> &found) {
            const QString team = found ? found->roster.team() : QString();
            if (Outcome allowed = found ? allowView(team) : Outcome(found.error()); !allowed) {
                take(allowed.error());
                return;
            }
            if (isOwnOnly(team)) {
                keepOwn(*found);
            }
            take(found);
        });
}

void RosterDesk::openVersion(qint64 id, const Take<OpenPlan> &take) const
{
    ask<RosterDocument>(
        false, [id](RosterStore &store) { return store.document(id); },
        [=, this](const Result<RosterDocument> &found) {
            if (Outcome allowed = found ? allowView(found->roster.team()) : Outcome(found.error());
                !allowed) {
                take(allowed.error());
                return;
            }
            const Roster &plan = found->roster;
            const QString team = plan.team();
            const QDate first = plan.first();
            const QDate last = plan.last();
            const RosterDocument document = *found;
            ask<std::vector<RosterDocument>>(
                false, [=](RosterStore &store) { return store.versions(team, first, last); },
                [=, this](Result<std::vector<RosterDocument>> &versions) {
                    if (!versions) {
                        take(versions.error());
                        return;
                    }
                    std::erase_if(*versions, [first, last](const RosterDocument &each) {
                        return each.roster.first() != first || each.roster.last() != last;
                    });
                    readPlan(document, {}, std::move(*versions), take);
                });
        });
}

void RosterDesk::readPlan(const RosterDocument &document, const Choice &choice,
                          std::vector<RosterDocument> versions, const Take<OpenPlan> &take) const
{
    const QString team = document.roster.team();
    const bool isRequirementRead = mayReadRequirement(team);
    OpenPlan plan{document, baseWithoutDays(team), std::move(versions)};
    ask<OpenPlan>(
        false,
        [=](RosterStore &store) -> Result<OpenPlan> {
            OpenPlan read = plan;
            if (choice.id != 0) {
                Result<RosterDocument> found = store.document(choice.id);
                if (!found) {
                    return found.error();
                }
                read.document = choice.isCopied ? copyOf(std::move(*found)) : std::move(*found);
            }
            const Roster &days = read.document.roster;
            if (Outcome done =
                    readDays(store, team, days.first(), days.last(), isRequirementRead, read.base);
                !done) {
                return done.error();
            }
            return read;
        },
        [this, take, team](Result<OpenPlan> &read) {
            if (read && isOwnOnly(team)) {
                keepOwn(read->document);
                eraseUnseen(read->base.around);
            }
            take(read);
        });
}

void RosterDesk::keepOwn(RosterDocument &document) const
{
    const QString own = ownPerson();
    Roster ofOwn(document.roster.team(), document.roster.first(), document.roster.last());
    for (const auto &[key, cell] : document.roster.cells()) {
        if (key.person == own) {
            ofOwn.set(key, cell);
        }
    }
    document.roster = ofOwn;
}

void RosterDesk::saveDraft(const RosterDocument &document, const Take<RosterVersion> &take)
{
    const Result<DraftToKeep> draft = draftOf(document);
    if (!draft) {
        take(draft.error());
        return;
    }
    ask<RosterVersion>(
        true,
        [draft = *draft](RosterStore &store) {
            return store.saveDraft(draft.document, draft.entry);
        },
        [this, take, team = document.roster.team()](const Result<RosterVersion> &kept) {
            take(kept);
            if (kept) {
                emit plansChanged(team);
            }
        });
}

void RosterDesk::readReleased(const QString &team, QDate from, QDate to,
                              const Take<std::map<CellKey, Cell>> &take) const
{
    if (Outcome allowed = team.isEmpty() ? success() : allowView(team); !allowed) {
        take(allowed.error());
        return;
    }
    ask<std::map<CellKey, Cell>>(
        false, [=](RosterStore &store) { return store.released(team, from, to); },
        [this, team, take](Result<std::map<CellKey, Cell>> &cells) {
            if (cells && (team.isEmpty() || isOwnOnly(team))) {
                eraseUnseen(*cells);
            }
            take(cells);
        });
}

void RosterDesk::reloadSoon()
{
    readLater(false);
}

void RosterDesk::readLater(bool saysAlways)
{
    if (m_author.session().state() == guard::DeskSession::State::Locked) {
        return;
    }
    ask<Basis>(
        false, [](RosterStore &store) -> Result<Basis> { return readBasis(store); },
        [this, saysAlways](Result<Basis> &read) {
            if (!read) {
                qCWarning(lcReading) << "not readable:" << read.error().detail;
                return;
            }
            const auto teams = m_teams;
            const auto people = m_people;
            const auto patterns = m_patterns;
            const auto rules = m_rules;
            takeBasis(std::move(*read));
            const bool isSame = teams == m_teams && people == m_people && patterns == m_patterns &&
                                rules == m_rules;
            if (isSame && !saysAlways) {
                emit plansChanged({});
                emit requestsChanged({});
            } else {
                emit changed();
            }
        });
}

} // namespace fw::roster
