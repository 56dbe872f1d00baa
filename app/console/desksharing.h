// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace fw::app {

class AccessParts;
class AlarmParts;
class OperationsParts;
class ServerParts;

/// What the desks of a server share beside the floor: as long as somebody is signed in there, it is
/// the server's, and this desk's own again afterwards.
class DeskSharing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeskSharing)

public:
    /// Belongs to \a server; the others outlive that.
    DeskSharing(ServerParts &server, OperationsParts &operations, AccessParts &access,
                AlarmParts &alarms);
};

} // namespace fw::app
