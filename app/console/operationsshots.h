// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operationsdesk.h"

#include <QCoreApplication>

namespace fw::ui {
class IncidentsPage;
}

namespace fw::app {

/// Sets the scene for pictures of incidents, tasks and handovers: on a desk that keeps them in a
/// folder that goes away.
class OperationsShots final
{
    Q_DECLARE_TR_FUNCTIONS(OperationsShots)

public:
    enum class Scene { Incidents, Tasks, Handover };

    /// Something of each, in the language of the program as it is now.
    [[nodiscard]] static Outcome fill(operations::OperationsDesk &desk);
    static void show(ui::IncidentsPage &page, const operations::OperationsDesk &desk, Scene scene);
};

} // namespace fw::app
