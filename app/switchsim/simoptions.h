// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/amisession.h"
#include "core/simulation/demofloor.h"

#include <QString>
#include <QStringList>

namespace fw::switchsim {

struct SimOptions
{
    QString host;
    quint16 port = 5038;
    simulation::DemoOptions demo;
    simulation::AmiAccount account;
    std::chrono::minutes history{45};
    double speed = 1.0;
    int benchRate = 0; ///< events a second; 0: real time
    QString stateFile;
    int dropAfterS = 0;
    int halfMessageAfterS = 0;
    int restartAfterS = 0;
    int hangAfterS = 0;
    int garbageAfterS = 0;
};

/// Reads the command line; ends the program with a message when it makes no sense.
[[nodiscard]] SimOptions readOptions(const QStringList &arguments);

} // namespace fw::switchsim
