// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/live/floorfeed.h"

#include <QCoreApplication>

namespace fw::ui {

/// The words for a connection's state and for what can be wrong with it.
class FeedText final
{
    Q_DECLARE_TR_FUNCTIONS(FeedText)

public:
    /// Stands for the simulated switch, whose name has to follow the language.
    static constexpr QLatin1StringView kDemoName{"@demo"};

    /// What people call the switch.
    [[nodiscard]] static QString name(const live::FeedHealth &health);
    /// The same for a name that was kept without the rest.
    [[nodiscard]] static QString name(const QString &switchName);
    /// One or two words, for the pill in the header.
    [[nodiscard]] static QString state(live::FeedState state);
    /// What is wrong, as one sentence; empty for FeedProblem::None.
    [[nodiscard]] static QString problem(const live::FeedHealth &health);
    /// What the person can do about it; empty for FeedProblem::None.
    [[nodiscard]] static QString certificate(const live::FeedHealth &health);
    [[nodiscard]] static QString advice(live::FeedProblem problem);
    /// A sentence for an error of the store or of a file.
    [[nodiscard]] static QString error(const Error &error);
};

} // namespace fw::ui
