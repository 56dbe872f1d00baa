// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorder/recorder.h"

#include "core/storage/backups.h"
#include "core/storage/retention.h"
#include "core/storage/sqlauditstore.h"
#include "core/storage/sqlcommandstore.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace fw::recorder {

using namespace Qt::StringLiterals;
using storage::Database;
using storage::GapReason;
using storage::JournalGaps;

namespace {

Q_LOGGING_CATEGORY(lcRecorder, "fw.recorder", QtInfoMsg)

using DatabasePointer = std::shared_ptr<Database>;

storage::StorageWorker::Opener openerOf(const RecorderOptions &options, const RecorderInput &input,
                                        const Clock &clock)
{
    if (options.isFile()) {
        return [path = options.databaseFile, &clock] { return Database::open(path, clock.now()); };
    }
    return [server = options.server, password = input.password] {
        return Database::open(server, password, Database::Schema::MustBeNewest);
    };
}

/// The journal has a thread of its own on a server, so that no desk waits for it.
int readersOf(const RecorderOptions &options)
{
    return options.isFile() ? 0 : 1;
}

} // namespace

Recorder::Recorder(RecorderOptions options, RecorderInput input, const Clock &clock,
                   QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_input(std::move(input))
    , m_clock(clock)
    , m_threads(openerOf(m_options, m_input, clock), openerOf(m_options, m_input, clock),
                readersOf(m_options))
    , m_store(m_threads, storage::WriterLock(m_options.switchNames()))
    , m_spool(m_options.spoolFile, m_options.spoolBytes)
    , m_metrics([this] {
        const RecorderStatus now = status();
        return MetricsServer::Answer{now.toMetrics(), now.isWell()};
    })
{
    qRegisterMetaType<journal::JournalHealth>();
    qRegisterMetaType<journal::SpoolHealth>();
    qRegisterMetaType<SpoolFound>();
    m_status.started = clock.now();
    m_status.since = m_status.started;
    connect(&m_tick, &QTimer::timeout, this, &Recorder::tick);
    connect(&m_tell, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isNews, false)) {
            tell();
        }
    });
    connect(&m_seal, &QTimer::timeout, this, &Recorder::seal);
    connect(&m_retention, &QTimer::timeout, this, [this] {
        deleteExpired();
        makeBackup();
    });
    m_tell.setSingleShot(true);
    m_tell.setInterval(kTell);
}

Recorder::~Recorder()
{
    m_tick.stop();
    if (m_recording) {
        m_recording->finish();
    }
    endRecording();
    m_journalThread.quit();
    m_journalThread.wait();
    setState(RecorderState::Stopped);
    writeStatus();
}

Outcome Recorder::start()
{
    if (Outcome opened = m_spool.open(); !opened) {
        return opened;
    }
    if (m_spool.damagedBytes() > 0) {
        qCWarning(lcRecorder) << m_spool.damagedBytes() << "bytes of the spool were damaged, see"
                              << m_spool.path() + u".damaged"_s;
    }
    if (m_options.metricsPort != 0) {
        if (Outcome listening = m_metrics.listen(m_options.metricsPort); !listening) {
            return listening;
        }
    }
    m_journalThread.setObjectName(u"journal"_s);
    m_keeper = new SpoolKeeper(m_store, m_spool, m_clock);
    m_keeper->moveToThread(&m_journalThread);
    connect(&m_journalThread, &QThread::finished, m_keeper, &QObject::deleteLater);
    connect(m_keeper, &SpoolKeeper::found, this, &Recorder::lead);
    connect(m_keeper, &SpoolKeeper::healthChanged, this, &Recorder::takeSpool);
    m_journalThread.start();
    m_tick.start(kTick);
    tick();
    return success();
}

void Recorder::setState(RecorderState state)
{
    if (std::exchange(m_status.state, state) != state) {
        m_status.since = m_clock.now();
        qCInfo(lcRecorder) << wordOf(state);
    }
}

RecorderStatus Recorder::status() const
{
    RecorderStatus now = m_status;
    now.now = m_clock.now();
    return now;
}

void Recorder::tick()
{
    const RecorderState state = m_status.state;
    if (state == RecorderState::Waiting || state == RecorderState::StandingBy) {
        tryToLead();
    }
    writeGaps();
    writeStatus();
}

void Recorder::tryToLead()
{
    const bool isGrace = isKnown(m_awayAt) && m_clock.now() < m_awayAt + kGrace;
    if (m_isAsking || m_recording) {
        return;
    }
    m_isAsking = true;
    // Even in the time of grace it is found out whether the server answers.
    storage::whenDone(
        m_threads.write([switches = m_options.switchNames(), isGrace, now = m_clock.now()](
                            const DatabasePointer &database) -> Result<std::optional<Past>> {
            if (isGrace) {
                const Outcome alive = database->ensureOpen();
                return alive ? Result<std::optional<Past>>(std::nullopt) : alive.error();
            }
            const Result<bool> isHeld = storage::WriterLock(switches).hold(*database);
            if (!isHeld) {
                return isHeld.error();
            }
            if (!*isHeld) {
                return std::optional<Past>();
            }
            const JournalGaps gaps(database);
            const auto last = gaps.lastRecorded(switches);
            const auto newest = gaps.newestSession(switches);
            if (!last || !newest) {
                return last ? newest.error() : last.error();
            }
            if (Outcome done = storage::SqlCommandStore(database).abandonTaken(switches, now);
                !done) {
                return done.error();
            }
            return std::optional(Past{*last, *newest});
        }),
        *this, [this](const Result<std::optional<Past>> &past) {
            m_isAsking = false;
            takeTurn(past);
        });
}

void Recorder::takeTurn(const Result<std::optional<Past>> &past)
{
    if (!past && past.error().code == ErrorCode::InUse && m_options.isFile()) {
        m_status.problem.clear();
        setState(RecorderState::StandingBy); // another program has the file
        return;
    }
    if (!past) {
        if (m_status.problem.isEmpty()) {
            qCWarning(lcRecorder) << "the database does not answer:" << past.error().detail;
        }
        m_status.problem = past.error().detail;
        m_awayAt = m_clock.now();
        setState(RecorderState::Waiting);
        return;
    }
    m_status.problem.clear();
    if (!*past) {
        setState(RecorderState::StandingBy);
        return;
    }
    m_past = **past;
    m_isAsking = true; // until the spool has been looked through
    QMetaObject::invokeMethod(m_keeper, &SpoolKeeper::look, Qt::QueuedConnection);
}

void Recorder::lead(const SpoolFound &found)
{
    m_isAsking = false;
    std::optional<TimePoint> last = m_past.lastRecorded;
    if (found.span) {
        // What waits belongs before all that came after it. Once another one has recorded that,
        // it can't be put in its place any more.
        const bool isOvertaken =
            !found.sessions.contains(m_past.newestSession) && last && *last > found.span->first;
        if (isOvertaken) {
            qCWarning(lcRecorder) << "another recorder has gone on: what waited is kept aside";
            const QString suffix =
                u".overtaken-"_s + QString::number(toMicroseconds(m_clock.now()));
            QMetaObject::invokeMethod(
                m_keeper, [keeper = m_keeper, suffix] { (void)keeper->store().setAside(suffix); },
                Qt::QueuedConnection);
            addGap(found.span->first, found.span->last, GapReason::Overtaken);
        } else {
            last = std::max(last.value_or(kNoTime), found.span->last);
        }
    }
    m_recordedUntil = last.value_or(kNoTime);
    beginRecording(GapReason::Stopped);
}

void Recorder::beginRecording(GapReason reason)
{
    if (isKnown(m_recordedUntil)) {
        // The clock of a switch may be ahead of ours.
        addGap(m_recordedUntil, std::max(m_recordedUntil, m_clock.now()), reason);
    }
    QMetaObject::invokeMethod(m_keeper, &SpoolKeeper::start, Qt::QueuedConnection);
    m_status.feeds.clear();
    m_status.journal = {};
    m_recording = std::make_unique<Recording>(m_options, m_input, m_keeper->store(),
                                              m_journalThread, m_clock);
    connect(m_recording.get(), &Recording::journalChanged, this, &Recorder::takeJournal,
            Qt::QueuedConnection); // which may end the recording
    connect(m_recording.get(), &Recording::feedChanged, this, &Recorder::takeFeed);
    m_commands = std::make_unique<CommandDesk>(m_recording->commands(), m_threads,
                                               m_options.switchNames(), m_clock, m_status.commands);
    if (!m_options.isFile()) {
        m_notifications = std::make_unique<storage::Notifications>(
            openerOf(m_options, m_input, m_clock), QStringList{QString(storage::kCommandsChannel)});
        connect(m_notifications.get(), &storage::Notifications::notified, m_commands.get(),
                &CommandDesk::look);
        m_notifications->start();
    }
    m_recording->start();
    m_seal.start(kSeal);
    m_retention.start(kRetention);
    deleteExpired();
    makeBackup();
    startReports();
    setState(RecorderState::Recording);
}

void Recorder::startReports()
{
    if (m_options.reportFolder.isEmpty()) {
        return;
    }
    m_reports =
        std::make_unique<ReportJob>(exports::ReportFolder(m_options.reportFolder, m_input.schedule),
                                    m_input.config, m_threads, m_clock);
    connect(m_reports.get(), &ReportJob::failed, this, [](const QString &file, const Error &error) {
        qCWarning(lcRecorder) << "the report" << file << "is not written:" << error.detail;
    });
    if (const Outcome begun = m_reports->start(); !begun) {
        qCWarning(lcRecorder) << "no reports are written:" << begun.error().detail;
    }
}

void Recorder::endRecording()
{
    m_seal.stop();
    m_retention.stop();
    m_reports.reset();
    m_notifications.reset();
    m_commands.reset();
    m_recording.reset();
}

void Recorder::standBy()
{
    endRecording();
    QMetaObject::invokeMethod(m_keeper, &SpoolKeeper::stop, Qt::QueuedConnection);
    setState(RecorderState::StandingBy);
}

void Recorder::takeJournal(const journal::JournalHealth &health)
{
    m_status.journal = health;
    m_recordedUntil = std::max(m_recordedUntil, health.writtenUntil);
    if (m_status.state != RecorderState::Recording) {
        return;
    }
    if (health.isFull || (health.problem && health.problem->code == ErrorCode::Full)) {
        // Who listens on would fill memory for nothing. What is lost is told when it can be.
        qCWarning(lcRecorder) << "the spool is full: recording stops until it is written";
        endRecording();
        setState(RecorderState::Full);
        return;
    }
    if (health.writtenUntil > m_toldUntil) {
        tell();
    }
}

void Recorder::takeFeed(const live::FeedHealth &health)
{
    const std::size_t number = health.source.value();
    m_status.feeds.resize(std::max(m_status.feeds.size(), number + 1));
    m_status.feeds[number] = health;
    QStringList ready;
    for (const live::FeedHealth &feed : m_status.feeds) {
        const bool isBeingMade = feed.state == live::FeedState::Connecting ||
                                 feed.state == live::FeedState::Authenticating ||
                                 feed.state == live::FeedState::Synchronising;
        if (!feed.name.isEmpty() && !isBeingMade) {
            ready << feed.name;
        }
    }
    if (m_commands) {
        m_commands->setReady(ready);
    }
}

void Recorder::takeSpool(const journal::SpoolHealth &health)
{
    m_status.spool = health;
    if (m_commands) {
        m_commands->setSession(health.session);
    }
    const bool isOther = health.problem && health.problem->code == ErrorCode::InUse;
    if (isOther && !m_options.isFile() &&
        (m_status.state == RecorderState::Recording || m_status.state == RecorderState::Full)) {
        qCWarning(lcRecorder) << "another recorder has taken over";
        standBy();
        return;
    }
    if (m_status.state == RecorderState::Full && health.bytes == 0 && !health.problem) {
        beginRecording(GapReason::Full);
    }
}

void Recorder::addGap(TimePoint from, TimePoint to, GapReason reason)
{
    ++m_status.gaps;
    m_gaps.push_back({m_options.switchNames(), from, to, reason});
    writeGaps();
}

void Recorder::writeGaps()
{
    if (m_gaps.empty() || std::exchange(m_isWritingGaps, true)) {
        return;
    }
    storage::whenDone(m_threads.write([gap = m_gaps.front()](const DatabasePointer &database) {
        return JournalGaps(database).add(gap);
    }),
                      *this, [this](const Outcome &written) {
                          m_isWritingGaps = false;
                          if (written) {
                              m_gaps.erase(m_gaps.begin());
                              writeGaps();
                          }
                      });
}

void Recorder::tell()
{
    if (m_options.isFile() || m_status.spool.bytes > 0) {
        return; // nobody else has the file, and what is spooled nobody can read
    }
    if (m_tell.isActive()) {
        m_isNews = true;
        return;
    }
    m_tell.start();
    m_toldUntil = m_status.journal.writtenUntil;
    m_threads.read([](const DatabasePointer &database) {
        return storage::notify(*database, storage::kJournalChannel, "journal_chunks"_L1);
    });
}

void Recorder::seal()
{
    if (std::exchange(m_isSealing, true)) {
        return; // a server that does not answer needs no queue
    }
    storage::whenDone(
        m_threads.read([now = m_clock.now()](const DatabasePointer &database) -> Result<int> {
            if (Outcome alive = database->ensureOpen(); !alive) {
                return alive.error();
            }
            return storage::SqlAuditStore(database).seal(now);
        }),
        *this, [this](const Result<int> &sealed) {
            m_isSealing = false;
            if (!sealed && m_status.spool.bytes == 0) {
                qCWarning(lcRecorder)
                    << "the audit trail can't be sealed:" << sealed.error().detail;
            }
        });
}

void Recorder::deleteExpired()
{
    if (!m_options.deletesExpired) {
        return;
    }
    storage::whenDone(m_threads.write([now = m_clock.now()](const DatabasePointer &database) {
        return storage::Retention(database).deleteExpired({}, now, u"floorwarden-recorder"_s);
    }),
                      *this,
                      [](const Result<std::vector<storage::DeletionCertificate>> &certificates) {
                          if (!certificates) {
                              qCWarning(lcRecorder) << "what has expired was not deleted:"
                                                    << certificates.error().detail;
                          }
                      });
}

void Recorder::makeBackup()
{
    if (m_options.backupFolder.isEmpty()) {
        return;
    }
    const storage::Backups backups(m_options.backupFolder,
                                   QFileInfo(m_options.databaseFile).completeBaseName(),
                                   storage::Backups::kOfJournal);
    const TimePoint now = m_clock.now();
    if (!backups.isDue(now)) {
        return;
    }
    // By the writer: what is heard meanwhile waits in the spool.
    storage::whenDone(m_threads.write([backups, now](const DatabasePointer &database) {
        return backups.make(*database, now);
    }),
                      *this, [](const Result<QString> &made) {
                          if (!made) {
                              qCWarning(lcRecorder)
                                  << "no copy of the journal was made:" << made.error().detail;
                          }
                      });
}

void Recorder::writeStatus()
{
    if (m_options.statusFile.isEmpty()) {
        return;
    }
    QSaveFile file(m_options.statusFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(status().toJson()) < 0 || !file.commit()) {
        qCWarning(lcRecorder) << m_options.statusFile << file.errorString();
    }
}

} // namespace fw::recorder
