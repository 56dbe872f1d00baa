// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accesspolicy.h"

#include <algorithm>

namespace fw::access {

namespace {

bool isWithinAny(const Place &place, const QStringList &nodes)
{
    return std::ranges::any_of(
        nodes, [&place](const QString &node) { return place.within.contains(node); });
}

bool reaches(Reach reach, const Identity &who, const Post &post, const Place &where)
{
    switch (reach) {
    case Reach::Everything:
        return true;
    case Reach::OwnRegions:
        return isWithinAny(where, post.regions);
    case Reach::AssignedTeams:
        return isWithinAny(where, post.teams);
    case Reach::OwnPerson:
        break;
    }
    return !who.person.isEmpty() && who.person == where.person;
}

/// The operations supervisor hears an appeal first, the quality supervisor decides, and both
/// project managers have the last word.
Step appealStepOf(Role role)
{
    switch (sideOf(role)) {
    case Side::Carrier:
        return role == Role::QualitySupervisor ? Step::Second : Step::Last;
    case Side::Outsourcer:
        return role == Role::OperationsSupervisor ? Step::First : Step::Last;
    case Side::Technical:
        break;
    }
    return Step::None;
}

/// The carrier's project manager first, its commercial manager second, the partner confirms, and
/// the group leader decides above a limit.
Step settlementStepOf(Role role)
{
    if (sideOf(role) == Side::Outsourcer) {
        return Step::Last;
    }
    if (role == Role::CarrierProjectManager) {
        return Step::First;
    }
    return role == Role::CommercialManager ? Step::Second : Step::AboveLimit;
}

Denial unless(bool isMet, Denial denial)
{
    return isMet ? Denial::None : denial;
}

Denial judgeCondition(Condition condition, Role role, const Identity &who, const Circumstances &how)
{
    switch (condition) {
    case Condition::None:
        return Denial::None;
    case Condition::RulesChecked:
        return unless(how.isRuleChecked, Denial::NotChecked);
    case Condition::ExceptionsOnly:
        return unless(how.isException, Denial::ExceptionsOnly);
    case Condition::InternalOnly:
        return unless(how.isInternal, Denial::InternalOnly);
    case Condition::AppealLadder:
        return unless(how.step != Step::None && how.step == appealStepOf(role), Denial::OtherStep);
    case Condition::TrainingOnly:
        return unless(how.purpose == Purpose::Training, Denial::TrainingOnly);
    case Condition::ReleasedOnly:
        return unless(how.isReleased, Denial::NotReleased);
    case Condition::ApprovedByOther:
        return unless(!how.approvedBy.isEmpty() && how.approvedBy != who.login,
                      Denial::NeedsApproval);
    case Condition::StatementOnly:
        return unless(how.isStatement, Denial::StatementOnly);
    case Condition::SettlementSteps:
        return unless(how.step != Step::None && how.step == settlementStepOf(role),
                      Denial::OtherStep);
    case Condition::RequestOnly:
        break;
    }
    return unless(how.isRequest, Denial::RequestOnly);
}

} // namespace

AccessPolicy::AccessPolicy(AccessMatrix matrix)
    : m_matrix(std::move(matrix))
{
}

Denial AccessPolicy::judge(const Identity &who, const Post &post, ProtectedObject object,
                           Right right, const Place &where, const Circumstances &how) const
{
    Denial closest = Denial::NoRight;
    for (const Grant &grant : m_matrix.grants(object, post.role)) {
        if (!includes(grant.right, right)) {
            continue;
        }
        Denial denial = Denial::None;
        if (!reaches(grant.reach, who, post, where)) {
            denial = Denial::OutsideScope;
        } else if (right == Right::Approve && !how.enteredBy.isEmpty() &&
                   how.enteredBy == who.login) {
            denial = Denial::OwnEntry;
        } else if (right == grant.right) { // what is only included, seeing it, has no condition
            denial = judgeCondition(grant.condition, post.role, who, how);
        }
        if (denial == Denial::None) {
            return Denial::None;
        }
        closest = std::max(closest, denial);
    }
    return closest;
}

Decision AccessPolicy::decide(const Identity &who, ProtectedObject object, Right right,
                              const Place &where, const Circumstances &how) const
{
    Decision decision{judge(who, who.post, object, right, where, how), {}};
    for (const Delegation &delegation : who.delegations) {
        if (decision.isGranted()) {
            break;
        }
        // Who delegated a post would approve the own entry through another's hands.
        const bool isOwnOfGiver = right == Right::Approve && how.enteredBy == delegation.giver;
        if (!delegation.holdsAt(how.at) || !checkDelegation(delegation, who) || isOwnOfGiver) {
            continue;
        }
        const Denial denial = judge(who, delegation.post, object, right, where, how);
        if (denial == Denial::None) {
            return Decision{denial, delegation.giver};
        }
        decision.denial = std::max(decision.denial, denial);
    }
    return decision;
}

bool AccessPolicy::isEverGranted(const Identity &who, ProtectedObject object, Right right,
                                 TimePoint at) const
{
    const auto hasRight = [&](const Post &post) {
        return std::ranges::any_of(m_matrix.grants(object, post.role), [right](const Grant &grant) {
            return includes(grant.right, right);
        });
    };
    return hasRight(who.post) ||
           std::ranges::any_of(who.delegations, [&](const Delegation &delegation) {
               return delegation.holdsAt(at) && checkDelegation(delegation, who) &&
                      hasRight(delegation.post);
           });
}

} // namespace fw::access
