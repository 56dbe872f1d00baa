// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/journalparts.h"

#include "core/storage/journalgaps.h"
#include "core/storage/upkeep.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <array>
#include <utility>

namespace fw::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcJournal, "fw.journal", QtInfoMsg)

constexpr std::chrono::minutes kAfterStart{10};
constexpr std::chrono::minutes kDiskLook{1};
constexpr qint64 kLeastBytes = 1 << 30;
constexpr qint64 kLeastShare = 20; ///< one in so many
constexpr std::chrono::hours kBetween{1};
constexpr QLatin1StringView kHashKeyId("journal-number-hash");

storage::StorageWorker::Opener nowhere()
{
    return [] {
        return storage::StorageWorker::Opened(Error{ErrorCode::NotFound, u"no journal is open"_s});
    };
}

} // namespace

JournalParts::JournalParts(QString folder, live::FloorStore &floor, const Clock &clock)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_threads(nowhere(), nowhere(), 0)
    , m_store(std::make_unique<storage::ThreadedJournalStore>(m_threads))
    , m_rewind(std::make_unique<journal::Rewind>(floor, *m_store, clock))
{
    qRegisterMetaType<journal::JournalHealth>();
    m_thread.setObjectName(u"recorder"_s);
    m_thread.start();
    connect(&m_upkeepTimer, &QTimer::timeout, this, &JournalParts::keepUp);
    connect(&m_diskTimer, &QTimer::timeout, this, &JournalParts::lookAtDisk);
}

JournalParts::~JournalParts()
{
    end();
    m_thread.quit();
    m_thread.wait();
}

void JournalParts::open(const QString &path, bool isFresh)
{
    m_store->letGo();
    m_store->setSite(std::nullopt); // a file is one desk's
    const auto opener = [path, clock = &m_clock, isFresh]() mutable {
        if (std::exchange(isFresh, false)) {
            for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1}) {
                QFile::remove(path + suffix);
            }
        }
        return storage::Database::open(path, clock->now());
    };
    m_threads.openAnew(opener, opener, 0);
}

Result<QByteArray> JournalParts::hashKey() const
{
    storage::SecretFile file(QDir(m_folder).filePath(u"secrets.json"_s));
    const Result<std::optional<QString>> known = file.find(kHashKeyId);
    if (!known) {
        return known.error();
    }
    if (*known) {
        return QByteArray::fromBase64((*known)->toLatin1());
    }
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray key(reinterpret_cast<const char *>(random.data()), sizeof random);
    const Outcome stored = file.store(kHashKeyId, QString::fromLatin1(key.toBase64()));
    return stored ? Result<QByteArray>(key) : stored.error();
}

void JournalParts::begin(const live::FloorConfig &config, const QStringList &switches, bool isDemo)
{
    end();
    const QDir folder(m_folder);
    open(folder.filePath(isDemo ? u"demo-journal.sqlite"_s : u"journal.sqlite"_s), isDemo);
    // Before the session, which would be the last one that recorded them.
    m_threads.write(
        [switches, now = m_clock.now()](const std::shared_ptr<storage::Database> &journal) {
            const Outcome noted = storage::JournalGaps(journal).addSinceLastRecorded(switches, now);
            if (!noted) {
                qCWarning(lcJournal) << "a gap was not noted:" << noted.error().detail;
            }
            return noted;
        });
    const Result<QByteArray> key = hashKey();
    if (!key) {
        qCWarning(lcJournal) << "calls of one number can't be matched:" << key.error().detail;
    }
    const journal::Session session = journal::JournalWriter::sessionOf(
        config, switches, u"floorwarden "_s + QCoreApplication::applicationVersion(),
        m_clock.now());
    m_recorder = new journal::JournalRecorder(*m_store, session, config,
                                              journal::NumberHash(key ? *key : QByteArray()));
    m_recorder->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_recorder, &QObject::deleteLater);
    connect(m_recorder, &journal::JournalRecorder::healthChanged, this, &JournalParts::takeHealth);
    m_diskTimer.start(kDiskLook);
    m_rewind->look();
    if (!isDemo) {
        m_upkeepTimer.start(kAfterStart);
    }
}

void JournalParts::follow(const storage::StorageWorker::Opener &opener,
                          std::optional<journal::SiteNumber> site)
{
    end();
    m_store->letGo();
    m_store->setSite(site);
    m_threads.openAnew(opener, opener, 1);
    m_isFollowing = true;
}

void JournalParts::addFeed(live::FloorFeed &feed)
{
    if (m_recorder != nullptr) {
        m_recorder->addFeed(feed);
    }
}

void JournalParts::end()
{
    m_rewind->leave();
    if (std::exchange(m_isFollowing, false)) {
        m_threads.openAnew(nowhere(), nowhere(), 0); // it was opened as somebody who has gone
    }
    if (m_recorder == nullptr) {
        return;
    }
    QMetaObject::invokeMethod(
        m_recorder, [recorder = m_recorder] { recorder->finish(); }, Qt::BlockingQueuedConnection);
    m_recorder->deleteLater();
    m_recorder = nullptr;
    m_upkeepTimer.stop();
    m_diskTimer.stop();
}

void JournalParts::takeHealth(const journal::JournalHealth &health)
{
    const auto bytesLeft = m_health.bytesLeft;
    m_health = health;
    m_health.bytesLeft = bytesLeft;
    emit healthChanged(m_health);
}

void JournalParts::lookAtDisk()
{
    const QStorageInfo disk(m_folder);
    const bool isLow = disk.isValid() && (disk.bytesAvailable() < kLeastBytes ||
                                          disk.bytesAvailable() < disk.bytesTotal() / kLeastShare);
    const auto left = isLow ? std::optional<std::int64_t>(disk.bytesAvailable()) : std::nullopt;
    if (left != std::exchange(m_health.bytesLeft, left)) {
        emit healthChanged(m_health);
    }
}

void JournalParts::keepUp()
{
    m_upkeepTimer.setInterval(kBetween);
    // By whoever writes it: until the copy is made, what is heard waits in memory.
    storage::whenDone(m_threads.write([folder = m_folder, now = m_clock.now()](
                                          const std::shared_ptr<storage::Database> &journal) {
        const storage::Backups backups(QDir(folder).filePath(u"backups"_s),
                                       QFileInfo(journal->place()).completeBaseName(),
                                       storage::Backups::kOfJournal);
        return storage::Upkeep(backups, u"floorwarden"_s).run(journal, now);
    }),
                      *this, [this](const Result<std::optional<QString>> &made) {
                          if (!made) {
                              emit failed(made.error());
                          }
                      });
}

} // namespace fw::app
