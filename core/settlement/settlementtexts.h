// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/settlement/settlementinput.h"

#include <QByteArray>

namespace fw::settlement {

inline constexpr QLatin1StringView kContractFile{"contract.csv"};
inline constexpr QLatin1StringView kBandsFile{"bands.csv"};
inline constexpr QLatin1StringView kPeopleFile{"people.csv"};
inline constexpr QLatin1StringView kIncidentsFile{"incidents.csv"};
inline constexpr QLatin1StringView kScoresFile{"scores.csv"};
inline constexpr QLatin1StringView kKpisFile{"kpis.csv"};

/// The files of a settlement's folder (domain notes 3.9), as bytes; nothing: there is no such file.
struct SettlementTexts
{
    QString folder; ///< in front of the files' names in errors; empty: the names alone
    std::optional<QByteArray> contract;
    std::optional<QByteArray> bands;
    std::optional<QByteArray> people;
    std::optional<QByteArray> incidents;
    std::optional<QByteArray> scores;
    std::optional<QByteArray> kpis;
};

/// Malformed, as FILE:LINE: column COLUMN: WHAT. Beyond what a cell must be:
/// - contract.csv and people.csv must be there: without a ledger a month would cost nothing, and
///   nobody would see why. No bands are an empty table, which the engine refuses; no incidents are
///   none; no scores are three that are not applicable.
/// - scores.csv or kpis.csv: with both nobody knows which is meant.
/// - what must be one of a kind (a key of the contract that is known, a score, the id of a KPI or
///   of an incident) is not there twice.
[[nodiscard]] Result<SettlementInput> readSettlement(const SettlementTexts &texts);

/// The folder that readSettlement() reads the same input from: rows in an order of their own, all
/// keys, numbers in their shortest form. Hours that are no decimals come out as fractions, which
/// can't be read again.
[[nodiscard]] SettlementTexts writeSettlement(const SettlementInput &input);

/// SHA-256, in hexadecimal, of what writeSettlement() writes: it changes with any value, and does
/// not change with the order of rows, line ends or trailing zeros of a file.
[[nodiscard]] QByteArray hashOf(const SettlementInput &input);

} // namespace fw::settlement
