// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accessmatrix.h"
#include "core/access/identity.h"
#include "core/access/place.h"

namespace fw::access {

/// What somebody wants to see something for.
enum class Purpose : std::uint8_t { Supervision, Training, Quality, Complaint, Audit, Settlement };

/// At which step an appeal or a settlement is.
enum class Step : std::uint8_t { None, First, Second, Last, AboveLimit };

/// What a condition of the matrix depends on. As it is made, it meets none of them.
struct Circumstances
{
    TimePoint at = kNoTime; ///< delegations hold only at a known time
    QString enteredBy;      ///< log-in name of who entered what is to be approved
    QString approvedBy;     ///< log-in name of who approved what is to be done
    Purpose purpose = Purpose::Supervision;
    Step step = Step::None;
    bool isRuleChecked = false; ///< published, and no rule is broken
    bool isException = false;   ///< a write-off or an exception
    bool isInternal = false;    ///< never counts for settlement
    bool isReleased = false;    ///< to the person it is about
    bool isStatement = false;   ///< adds a written statement, changes nothing else
    bool isRequest = false;     ///< asks others to do it
};

/// Why not, as a code that ui turns into a sentence. A later one came closer to "yes".
enum class Denial : std::uint8_t {
    None,
    NoRight,      ///< the role lacks it
    OutsideScope, ///< the role has it elsewhere
    OwnEntry,     ///< nobody approves what they entered themselves
    NotChecked,
    ExceptionsOnly,
    InternalOnly,
    OtherStep,
    TrainingOnly,
    NotReleased,
    NeedsApproval,
    StatementOnly,
    RequestOnly
};

struct Decision
{
    Denial denial = Denial::NoRight;
    QString onBehalfOf; ///< log-in name of who delegated the post; empty: the own post

    [[nodiscard]] bool isGranted() const { return denial == Denial::None; }
};

/// The one place that says who may do what. Denies by default.
class AccessPolicy final
{
public:
    explicit AccessPolicy(AccessMatrix matrix);

    [[nodiscard]] Decision decide(const Identity &who, ProtectedObject object, Right right,
                                  const Place &where, const Circumstances &how = {}) const;
    /// Whether there is any place where this could be granted; for what is offered at all.
    [[nodiscard]] bool isEverGranted(const Identity &who, ProtectedObject object, Right right,
                                     TimePoint at) const;

    [[nodiscard]] const AccessMatrix &matrix() const { return m_matrix; }

private:
    [[nodiscard]] Denial judge(const Identity &who, const Post &post, ProtectedObject object,
                               Right right, const Place &where, const Circumstances &how) const;

    AccessMatrix m_matrix;
};

} // namespace fw::access
