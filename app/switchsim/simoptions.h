// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/simulation/amisession.h"
#include "core/simulation/demofloor.h"

#include <QString>
#include <QStringList>
#include <QTime>

namespace fw::switchsim {

struct SimOptions
{
    QString host;
    quint16 port = 5038;
    simulation::DemoOptions demo;
    simulation::AmiAccount account;
    std::chrono::minutes history{45};
    double speed = 1.0;
    QTime localTime;   ///< of the call centre at the start; invalid: that of its time zone
    int benchRate = 0; ///< events a second; 0: real time
    QString stateFile;
    QString historyFile;
    int dropAfterS = 0;
    int halfMessageAfterS = 0;
    int restartAfterS = 0;
    int hangAfterS = 0;
    int garbageAfterS = 0;
    int slowWriter = 0; ///< at most so many bytes a second for each client; 0: as fast as it reads
};

/// Reads the command line; an error says which option makes no sense. Ends the program for --help
/// and for unknown options.
[[nodiscard]] Result<SimOptions> readOptions(const QStringList &arguments);

} // namespace fw::switchsim
