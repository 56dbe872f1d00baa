// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actioncatalogue.h"

#include <QCoreApplication>

namespace fw::ui {

/// Words about actions and their keys.
class ActionText final
{
    Q_DECLARE_TR_FUNCTIONS(ActionText)

public:
    [[nodiscard]] static QString group(ActionGroup group);
    /// The keys as they are written on them, such as "/ · Ctrl+F"; empty without keys.
    [[nodiscard]] static QString keys(const QList<QKeySequence> &keys);
};

} // namespace fw::ui
