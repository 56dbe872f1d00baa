// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/calibration.h"
#include "core/quality/scorecardversion.h"
#include "ui/floor/linemodel.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace fw::ui {

/// What is measured of calibration sessions, as a table: its first column are words, the others up
/// to lastNumber numbers, the last a verdict or words.
struct CalibrationLines
{
    Q_DECLARE_TR_FUNCTIONS(CalibrationLines)

public:
    int lastNumber = 0;
    QStringList headers;
    std::vector<Line> lines;
    QString remark;
    QString emptyText; ///< shown where there are no lines

    /// How far the participants agree, question by question. \a card: null, it is not known; \a
    /// state: said as long as nothing is revealed.
    [[nodiscard]] static CalibrationLines questions(const quality::Calibration &session,
                                                    const quality::ScorecardVersion *card,
                                                    const QString &state);
    /// How they score beside the expert.
    [[nodiscard]] static CalibrationLines participants(const quality::Calibration &session,
                                                       const quality::ScorecardVersion *card,
                                                       const QString &state);
    /// What was written beside questions, as far as \a session shows it: call by call.
    [[nodiscard]] static CalibrationLines notes(const quality::Calibration &session,
                                                const quality::ScorecardVersion *card);
    /// How agreement goes from month to month.
    [[nodiscard]] static CalibrationLines months(const std::vector<quality::Calibration> &sessions,
                                                 const QTimeZone &zone);
};

} // namespace fw::ui
