// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/contractbook.h"
#include "core/monthclose/monthfile.h"

namespace fw::monthclose {

// How contracts and months are kept: one JSON object each, in which numbers are texts, so that
// nothing is lost. Reading needs every field; an error is Malformed with the field's way, such as
// "input.people[3].worked".

[[nodiscard]] QByteArray toJson(const ContractHead &contract);
[[nodiscard]] Result<ContractHead> contractHeadOf(const QByteArray &json);

/// Without id, proposal and approval.
[[nodiscard]] QByteArray toJson(const ContractTerms &terms);
[[nodiscard]] Result<ContractTerms> contractTermsOf(const QByteArray &json);

/// Without revision and who saved it. The result is not in it: it is made again when it is read,
/// from the input; "hash" when that is not the one that was calculated, "payable" when the engine
/// of the same version comes to something else, "signatures[1]: order" when the course could not
/// have been so.
[[nodiscard]] QByteArray toJson(const MonthFile &month);
[[nodiscard]] Result<MonthFile> monthFileOf(const QByteArray &json);

} // namespace fw::monthclose
