// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/contractbook.h"
#include "core/monthclose/contractsla.h"
#include "core/organisation/dutylist.h"

#include <QByteArray>

namespace fw::monthclose {

/// What both sides agreed on beside prices: what is promised, who does and pays what, which posts
/// there are and who holds the carrier's. Kept by revision; the newest counts.
struct ContractAnnex
{
    QString contract;
    int revision = 0; ///< counted up by each save; 0: not kept yet
    std::vector<Commitment> commitments;
    std::vector<organisation::Duty> duties;
    std::vector<organisation::Post> posts;
    int span = organisation::kUsualSpan;          ///< agents of one team lead
    std::vector<organisation::StaffMember> staff; ///< of the carrier
    QString savedBy;
    TimePoint savedAt = kNoTime;

    bool operator==(const ContractAnnex &) const = default;
};

/// The partner's people in their posts, which the partner says.
struct ContractStaff
{
    QString contract;
    int revision = 0;
    std::vector<organisation::StaffMember> people;
    QString savedBy;
    TimePoint savedAt = kNoTime;

    bool operator==(const ContractStaff &) const = default;
};

inline constexpr std::size_t kMostStaff = 20'000;

/// The usual posts and duties, nothing promised, nobody in a post.
[[nodiscard]] ContractAnnex usualAnnex(const QString &contract);

/// InvalidArgument: "commitment: KPI" (no indicator, one twice for a month, no first day of a
/// month), "duty: ID", "post: ID", "span", or "person: ID" (no number, no post of \a side, or an
/// end before the begin).
[[nodiscard]] Outcome check(const ContractAnnex &annex);
[[nodiscard]] Outcome check(const std::vector<organisation::StaffMember> &staff,
                            const std::vector<organisation::Post> &posts, organisation::Side side);

// One JSON object, without revision and who saved it. Malformed as monthjson.h says.
[[nodiscard]] QByteArray toJson(const ContractAnnex &annex);
[[nodiscard]] Result<ContractAnnex> contractAnnexOf(const QByteArray &json);
[[nodiscard]] QByteArray toJson(const ContractStaff &staff);
[[nodiscard]] Result<ContractStaff> contractStaffOf(const QByteArray &json);

} // namespace fw::monthclose
