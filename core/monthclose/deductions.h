// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/settlement/settlementinput.h"

namespace fw::monthclose {

/// What a kind of major incident costs.
struct Deduction
{
    QString code; ///< "A1"
    QString cls;  ///< A, B, C
    settlement::Incident::Kind kind = settlement::Incident::Kind::Fixed;
    Exact value;                         ///< yuan, or percent of the base fee
    std::optional<Exact> coefficientCap; ///< no better coefficient than this in the month
    bool isEach = false;                 ///< for each case, day or post
    LocalizedText name;
};

/// The defaults (domain notes 2.9), in the order of their codes.
[[nodiscard]] std::vector<Deduction> usualDeductions();
/// Null for an unknown code.
[[nodiscard]] const Deduction *findDeduction(const std::vector<Deduction> &all,
                                             const QString &code);

/// Points that an incident of the class takes off the overall score; 0 for an unknown one.
[[nodiscard]] Exact pointsOf(const QString &cls);

/// The code of an incident that costs nothing: "deduction:none".
inline constexpr QLatin1StringView kNoDeduction{"none"};

/// How an incident says what it costs: a reference among its attachments, "deduction:B2", or
/// "deduction:B2*3" for three of them.
struct DeductionReference
{
    QString code;
    int times = 1;

    bool operator==(const DeductionReference &) const = default;
};

/// Nothing when the text is no such reference. Codes may be unknown.
[[nodiscard]] std::optional<DeductionReference> deductionReference(const QString &text);

/// The incident of the settlement; \a id is that of the incident. Unless it costs for each, it
/// costs once however often it is named.
[[nodiscard]] settlement::Incident incidentOf(const Deduction &deduction, const QString &id,
                                              int times);

} // namespace fw::monthclose
