// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roster/recorddialog.h"

#include <array>

class QDoubleSpinBox;

namespace fw::ui {

/// The numbers that a plan must keep, each set from a day on.
class RulesDialog final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RulesDialog)

public:
    RulesDialog(roster::RosterDesk &desk, const Theme &theme, QWidget *parent);

private:
    enum Number {
        Daily,
        Weekly,
        Monthly,
        Rest,
        RestDays,
        Consecutive,
        Overtime,
        MostOvertime,
        MonthOvertime,
        Nights,
        NightSpread,
        WeekendSpread,
        Leads,
        HourlyDaily,
        HourlyWeekly,
        NightBegin,
        NightEnd,
        NumberCount
    };

    [[nodiscard]] std::vector<Line> lines() const override;
    void load(int row) override;
    [[nodiscard]] QString keep(int row) override;
    [[nodiscard]] static QString label(Number number);
    /// The number in a set, and how many of its units make one of the form's.
    [[nodiscard]] static int &valueOf(roster::RuleSet &rules, Number number);
    [[nodiscard]] static double unitOf(Number number);

    QLineEdit *m_from;
    std::array<QDoubleSpinBox *, NumberCount> m_numbers{};
    QLineEdit *m_certificate;
};

} // namespace fw::ui
