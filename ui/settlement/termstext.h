// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/contractbook.h"

#include <QCoreApplication>

namespace fw::ui {

/// The terms of a contract as lines of names and values, to read, to compare and to change.
class TermsText final
{
    Q_DECLARE_TR_FUNCTIONS(TermsText)

public:
    struct Entry
    {
        QString key; ///< "price_agent", "band 95", "kpi Q1 base"
        QString name;
        QString value;

        bool operator==(const Entry &) const = default;
    };

    /// What a parameter of contract.csv is called.
    [[nodiscard]] static QString parameter(const QString &key);
    /// Whether it belongs to the terms, and not to a month or the contract's head.
    [[nodiscard]] static bool isTerm(const QString &key);
    [[nodiscard]] static std::vector<Entry> entries(const monthclose::ContractTerms &terms);

    /// An entry of which both sides are not the same; a side that has none is empty.
    struct Difference
    {
        QString key;
        QString name;
        QString before;
        QString after;
    };

    [[nodiscard]] static std::vector<Difference>
    differences(const monthclose::ContractTerms &before, const monthclose::ContractTerms &after);

private:
    [[nodiscard]] static QString seatParameter(const QString &key);
    [[nodiscard]] static QString bonusParameter(const QString &key);
};

} // namespace fw::ui
