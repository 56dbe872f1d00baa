// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/secretoption.h"

#include <QFile>

namespace fw::app {

using namespace Qt::StringLiterals;

Result<QString> givenSecret(const ConsoleOptions &options)
{
    if (options.secretFile.isEmpty()) {
        return qEnvironmentVariable("FLOORWARDEN_SECRET");
    }
    QFile file(options.secretFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unreadable,
                     "%1: %2"_L1.arg(options.secretFile, file.errorString())};
    }
    return QString::fromUtf8(file.readLine()).trimmed();
}

} // namespace fw::app
