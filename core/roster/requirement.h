// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace fw::roster {

/// How many must serve calls, by intervals of local days. What no day is said of needs nobody, and
/// isKnownOn() tells that from a day that needs nobody.
class Requirement final
{
public:
    /// \a minutes divides the day; 15 or 30.
    explicit Requirement(int minutes = 30);

    [[nodiscard]] int minutes() const { return m_minutes; }

    [[nodiscard]] int intervals() const { return 24 * 60 / m_minutes; }

    void set(QDate date, std::vector<double> people);
    /// By interval of the day; empty when the day is not known.
    [[nodiscard]] const std::vector<double> &on(QDate date) const;

    [[nodiscard]] bool isKnownOn(QDate date) const { return m_days.contains(date); }

    [[nodiscard]] const std::map<QDate, std::vector<double>> &days() const { return m_days; }

    bool operator==(const Requirement &) const = default;

private:
    int m_minutes;
    std::map<QDate, std::vector<double>> m_days;
};

} // namespace fw::roster
