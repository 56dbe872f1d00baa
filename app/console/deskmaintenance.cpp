// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/deskmaintenance.h"

#include "core/storage/retention.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

#include <utility>

namespace fw::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcMaintenance, "fw.maintenance", QtInfoMsg)

constexpr std::chrono::minutes kAfterStart{5};
constexpr std::chrono::hours kBetween{1};
/// A little less than a day, so that the hour of the copies does not wander.
constexpr std::chrono::hours kDue{23};

} // namespace

DeskMaintenance::DeskMaintenance(std::shared_ptr<storage::Database> database, const QString &folder,
                                 const Clock &clock)
    : m_database(std::move(database))
    , m_backups(QDir(folder).filePath(u"backups"_s),
                QFileInfo(m_database->place()).completeBaseName())
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

TimePoint DeskMaintenance::newest() const
{
    const QStringList files = m_backups.files();
    if (files.isEmpty()) {
        return kNoTime;
    }
    const QString stamp = QFileInfo(files.constLast()).completeBaseName().section(u'-', -1);
    QDateTime at = QDateTime::fromString(stamp, u"yyyyMMdd'T'HHmmss"_s);
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? TimePoint(std::chrono::milliseconds(at.toMSecsSinceEpoch())) : kNoTime;
}

void DeskMaintenance::look()
{
    const TimePoint now = m_clock.now();
    const TimePoint last = newest();
    // A copy from the future, of a clock that was wrong, keeps nobody from making one.
    if (isKnown(last) && last <= now && now - last < kDue) {
        return;
    }
    // First, so that the copy does not keep what has expired.
    const auto expired = storage::Retention(m_database).deleteExpired({}, now, u"floorwarden"_s);
    if (!expired) {
        qCWarning(lcMaintenance) << "what has expired was not deleted:" << expired.error().detail;
    }
    const Result<QString> made = m_backups.make(*m_database, now);
    if (made) {
        m_hasFailed = false;
        emit copied(*made);
    } else if (!std::exchange(m_hasFailed, true)) {
        emit failed(made.error());
    }
}

} // namespace fw::app
