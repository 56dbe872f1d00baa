// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/roster/planningbase.h"
#include "core/roster/request.h"
#include "core/roster/rosterversion.h"

#include <QCoreApplication>

namespace fw::ui {

/// Words for plans: cells, rules, versions, refusals. Plain text, safe to show.
class RosterText final
{
    Q_DECLARE_TR_FUNCTIONS(RosterText)

public:
    /// "07:15"; a minute after midnight is of the next day: "01:00".
    [[nodiscard]] static QString clock(int minute);
    /// "07:00–15:00"; both spans of a split shift.
    [[nodiscard]] static QString hours(const std::vector<roster::MinuteSpan> &spans);
    /// The same in as little room as can be: "09–13 / 17–21".
    [[nodiscard]] static QString shortHours(const std::vector<roster::MinuteSpan> &spans);
    /// "38.5".
    [[nodiscard]] static QString hoursOf(qint64 seconds);
    /// "Fri 20", in the language of the program.
    [[nodiscard]] static QString day(QDate date);
    /// "Fri 20 Nov".
    [[nodiscard]] static QString date(QDate date);
    /// "16–22 Nov 2026".
    [[nodiscard]] static QString range(QDate from, QDate to);
    [[nodiscard]] static QString weekday(QDate date);
    [[nodiscard]] static QString name(const LocalizedText &text);
    [[nodiscard]] static QString person(const roster::PlanningBase &base, const QString &id);

    [[nodiscard]] static QString letter(const roster::ShiftPattern &pattern);
    [[nodiscard]] static QString kind(roster::ShiftKind kind);
    [[nodiscard]] static QString activity(roster::ActivityKind kind);
    [[nodiscard]] static QString leave(roster::LeaveKind kind);
    [[nodiscard]] static QString shortLeave(roster::LeaveKind kind);
    [[nodiscard]] static QString role(roster::PersonRole role);
    [[nodiscard]] static QString contract(roster::ContractKind contract);
    [[nodiscard]] static QString scheme(roster::HoursScheme scheme);
    /// What a cell has, as a sentence part: "Early, 07:00–15:00, pinned".
    [[nodiscard]] static QString cell(const roster::Cell &cell,
                                      const roster::ShiftPatterns &patterns);
    [[nodiscard]] static QString state(roster::VersionState state);
    /// "Draft v7, based on v6".
    [[nodiscard]] static QString version(const roster::RosterVersion &version);

    /// What is broken, with whom, when and by how much.
    [[nodiscard]] static QString title(const roster::Violation &violation,
                                       const roster::PlanningBase &base);
    /// The rule itself, with its limit.
    [[nodiscard]] static QString rule(const roster::Violation &violation);
    /// A list of changes as one sentence; the first few of many.
    [[nodiscard]] static QString changes(const std::vector<roster::CellChange> &changes,
                                         const roster::PlanningBase &base);

    [[nodiscard]] static QString request(const roster::Request &request,
                                         const roster::PlanningBase &base);
    [[nodiscard]] static QString state(roster::RequestState state);
    /// Why something was refused, as one sentence.
    [[nodiscard]] static QString refusal(const Error &error);

private:
    [[nodiscard]] static QString finding(const roster::Violation &violation);
};

} // namespace fw::ui
