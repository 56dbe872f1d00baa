// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/desksharing.h"

#include "app/console/accessparts.h"
#include "app/console/alarmparts.h"
#include "app/console/operationsparts.h"
#include "app/console/serverparts.h"

namespace fw::app {

DeskSharing::DeskSharing(ServerParts &server, OperationsParts &operations, AccessParts &access,
                         AlarmParts &alarms)
    : QObject(&server)
{
    const auto share = [&server, &operations, &access, &alarms](storage::ServerFeed *feed) {
        operations.useServer(feed);
        access.readAuditOf(feed);
        alarms.useServer(feed, feed != nullptr ? server.site() : std::nullopt);
    };
    connect(&server, &ServerParts::opened, this, [&server, share] { share(server.feed()); });
    connect(&server, &ServerParts::closing, this, [share] { share(nullptr); });
    connect(&server, &ServerParts::floorBegun, &operations, &OperationsParts::reload);
}

} // namespace fw::app
