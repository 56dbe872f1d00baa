// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/monthclose/monthfile.h"
#include "core/settlement/settlementcomparison.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace fw::ui {

/// Words and figures of a settlement. Plain text, safe to show; figures come from exact numbers
/// only, written as the shown language does.
class SettlementText final
{
    Q_DECLARE_TR_FUNCTIONS(SettlementText)

public:
    [[nodiscard]] static QString seat(settlement::SeatType type);
    /// The word of the ledger ("agent"), for a person.
    [[nodiscard]] static QString role(const QString &word);
    [[nodiscard]] static QString dimension(settlement::Dimension dimension);
    [[nodiscard]] static QString group(settlement::KpiGroup group);
    [[nodiscard]] static QString step(settlement::PaymentStep step);
    [[nodiscard]] static QString origin(monthclose::FigureOrigin origin);
    [[nodiscard]] static QString side(settlement::SignerSide side);
    /// What a step of the close is called.
    [[nodiscard]] static QString step(settlement::CaseStep step);
    /// Who has to take it.
    [[nodiscard]] static QString whose(settlement::CaseStep step);
    /// "Waiting for the partner's confirmation".
    [[nodiscard]] static QString turn(const settlement::SettlementCase &course);
    [[nodiscard]] static QString refusal(settlement::Refusal refusal);
    [[nodiscard]] static QString warning(settlement::Warning warning);
    /// Why something was refused, as one sentence.
    [[nodiscard]] static QString refusal(const Error &error);
    /// A line of the result by its key ("fee_agent"); "" is the whole sheet.
    [[nodiscard]] static QString line(const QString &key);
    /// The lines that somebody may comment on, beside those of indicators.
    [[nodiscard]] static QStringList lineKeys();

    [[nodiscard]] static QString name(const LocalizedText &text);
    /// "4,045,446.00".
    [[nodiscard]] static QString money(const Exact &amount);
    /// With its sign in front, also a plus; 0 has none.
    [[nodiscard]] static QString change(const Exact &amount, int decimals = 2);
    [[nodiscard]] static QString number(const Exact &value, int decimals,
                                        Rounding rounding = Rounding::HalfUp);
    /// All of its places, at most six.
    [[nodiscard]] static QString plain(const Exact &value);
    /// The dash for no figure.
    [[nodiscard]] static QString number(const std::optional<Exact> &value, int decimals);
    /// For lengths in paintings, never for a figure.
    [[nodiscard]] static double length(const Exact &value);
    /// "October 2026".
    [[nodiscard]] static QString month(QDate month);
    [[nodiscard]] static QString moment(TimePoint time, const QTimeZone &zone);

private:
    [[nodiscard]] static QString badField(const QString &field);
};

} // namespace fw::ui
