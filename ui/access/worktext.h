// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace fw::ui {

/// Words for what the audit trail says of rosters, forecasts, scores, complaints and settlements.
class WorkText final
{
    Q_DECLARE_TR_FUNCTIONS(WorkText)

public:
    /// Empty for an action that is none of these.
    [[nodiscard]] static QString action(const QString &action);

private:
    [[nodiscard]] static QString planning(const QString &action);
    [[nodiscard]] static QString quality(const QString &action);
    [[nodiscard]] static QString month(const QString &action);
};

} // namespace fw::ui
