// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "core/quality/judgedcallsource.h"
#include "core/reports/reportsource.h"

namespace fw::app {

/// The answered calls of the journal, as reports have them: with the person and the team that the
/// floor knows behind an address, and masked numbers.
class JudgedCalls final : public quality::JudgedCallSource
{
public:
    /// Calls that are read at once.
    static constexpr int kPage = 20'000;

    /// Both outlive this. \a locale says in which language people are called.
    JudgedCalls(reports::ReportSource &source, const live::FloorStore &floor, QString locale);

    void setLocale(const QString &locale) { m_locale = locale; }

    /// InvalidArgument with "period" or "scope" where there is no such; what the source says.
    void read(TimePoint from, TimePoint until, const QString &scope, QObject &context,
              const Taker &taker) override;

private:
    reports::ReportSource &m_source;
    const live::FloorStore &m_floor;
    QString m_locale;
};

/// How a call of a report may be judged. \a config: who is behind an address.
[[nodiscard]] quality::JudgedCall judgedCallOf(const reports::ReportCall &call,
                                               const live::FloorConfig &config,
                                               const QString &locale);

} // namespace fw::app
