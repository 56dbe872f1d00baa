// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/deskmaintenance.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace fw::app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes kAfterStart{5};
constexpr std::chrono::hours kBetween{1};

} // namespace

DeskMaintenance::DeskMaintenance(std::shared_ptr<storage::Database> database, const QString &folder,
                                 const Clock &clock)
    : m_database(std::move(database))
    , m_upkeep(
          {QDir(folder).filePath(u"backups"_s), QFileInfo(m_database->place()).completeBaseName()},
          u"floorwarden"_s)
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(kBetween);
        look();
    });
}

void DeskMaintenance::start()
{
    m_timer.start(kAfterStart);
}

void DeskMaintenance::look()
{
    const auto made = m_upkeep.run(m_database, m_clock.now());
    if (!made) {
        if (!std::exchange(m_hasFailed, true)) {
            emit failed(made.error());
        }
    } else if (*made) {
        m_hasFailed = false;
        emit copied(**made);
    }
}

} // namespace fw::app
