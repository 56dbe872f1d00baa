// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/agreement.h"
#include "core/quality/qualitystatistics.h"
#include "core/quality/samplingplan.h"

#include <QCoreApplication>

namespace fw::ui {

/// Words for sampling plans, calibration and statistics; plain text, safe to show.
class PlanText final
{
    Q_DECLARE_TR_FUNCTIONS(PlanText)

public:
    [[nodiscard]] static QString trigger(quality::Trigger trigger);
    [[nodiscard]] static QString operation(quality::OperationFilter operation);
    /// "random", or the triggers that it fires.
    [[nodiscard]] static QString drawnBy(const quality::DrawnCall &call);
    [[nodiscard]] static QString reliability(quality::Reliability reliability);
    /// Why a plan was not kept or assigned, and what to do.
    [[nodiscard]] static QString planRefusal(const Error &error);
    /// The same of a calibration session.
    [[nodiscard]] static QString calibrationRefusal(const Error &error);
    /// A dash for nothing.
    [[nodiscard]] static QString number(const std::optional<Exact> &value, int decimals);
    [[nodiscard]] static QString number(const std::optional<double> &value, int decimals);
    /// With its sign.
    [[nodiscard]] static QString difference(const std::optional<Exact> &value, int decimals);
    [[nodiscard]] static QString difference(const std::optional<double> &value, int decimals);
    /// "66.7 %" of a part of 1.
    [[nodiscard]] static QString share(const std::optional<Exact> &value);
    [[nodiscard]] static QString share(double value);
    /// "±2.1", a dash where it is not known.
    [[nodiscard]] static QString plusMinus(const std::optional<double> &halfWidth);
    /// Names as they are typed: by commas of either language.
    [[nodiscard]] static QStringList names(const QString &typed);
};

} // namespace fw::ui
