// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/contractannex.h"
#include "core/organisation/scopetree.h"

namespace fw::monthclose {

/// A file as somebody chose it.
struct ImportedFile
{
    QString name;
    QByteArray bytes;
};

/// What files of contracts, prices and people say, and all that is wrong with them. With any fault
/// nothing is taken.
struct ContractImport
{
    std::vector<ContractHead> contracts;
    std::vector<ContractTerms> terms; ///< without indicators
    std::vector<ContractStaff> staff;
    std::vector<Error> faults; ///< Malformed, as FILE:LINE: column COLUMN: WHAT

    [[nodiscard]] std::size_t size() const
    {
        return contracts.size() + terms.size() + staff.size();
    }
};

/// CSV, also as a spreadsheet writes it (byte order mark, CR LF, empty lines at the end, dates as
/// 2026/1/31). What a file is about is seen by its columns:
/// - contract, scope, from, to, and if wanted name_en, name_zh, services ("floor;seats"):
/// contracts;
/// - contract, from, key, value: prices, as readContractFile() says;
/// - contract, post, person, from, and if wanted name, team, to: people in the partner's posts.
[[nodiscard]] ContractImport readContractImport(const std::vector<ImportedFile> &files,
                                                const organisation::ScopeTree &organisation);

} // namespace fw::monthclose
