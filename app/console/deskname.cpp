// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/deskname.h"

#include <QSysInfo>

namespace fw::app {

guard::DeskName deskName()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return {QSysInfo::machineHostName(), user.isEmpty() ? QStringLiteral("?") : user};
}

} // namespace fw::app
