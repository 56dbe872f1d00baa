// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/monthparts.h"

#include "app/console/operationsparts.h"
#include "app/console/rosterparts.h"
#include "core/demo/demoquality.h"

namespace fw::app {

MonthParts::MonthParts(AccessParts &access, const live::FloorStore &floor, RosterParts &rosters,
                       OperationsParts &operations, storage::StorageThreads &journal,
                       const Clock &clock, const QString &folder)
    : m_quality(access, floor, rosters, operations.complaints(), journal, clock, folder)
    , m_settlement(access, floor, rosters, operations, journal, clock)
    , m_effects(m_settlement.desk(), floor)
{
    m_quality.desk().setEffects(&m_effects);
    QObject::connect(&rosters, &RosterParts::databaseUsed, &operations,
                     [&rosters, &operations](const std::shared_ptr<storage::Database> &database) {
                         operations.useDatabase(database, rosters.feed());
                     });
}

MonthParts::~MonthParts()
{
    m_quality.desk().setEffects(nullptr);
}

} // namespace fw::app
