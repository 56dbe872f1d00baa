// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sharedalarms.h"

#include <QLoggingCategory>

#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;
using alarms::AlarmMark;

namespace {

Q_LOGGING_CATEGORY(lcShared, "fw.sharedalarms", QtInfoMsg)

} // namespace

SharedAlarms::SharedAlarms(StorageThreads &threads, alarms::AlarmCentre &centre, const Clock &clock,
                           QString host, std::optional<journal::SiteNumber> site, QObject *parent)
    : QObject(parent)
    , m_threads(threads)
    , m_centre(centre)
    , m_clock(clock)
    , m_host(std::move(host))
    , m_site(site)
{
    m_poll.setInterval(kPoll);
    connect(&m_poll, &QTimer::timeout, this, &SharedAlarms::look);
    connect(&centre, &alarms::AlarmCentre::marked, this, &SharedAlarms::write);
    connect(&centre, &alarms::AlarmCentre::rulesEdited, this, &SharedAlarms::writeRules);
}

SharedAlarms::~SharedAlarms()
{
    disconnect(&m_centre, nullptr, this, nullptr);
    m_centre.endSharing();
}

void SharedAlarms::begin()
{
    if (!std::exchange(m_hasBegun, true)) {
        m_centre.beginSharing();
        m_poll.start();
        look();
    }
}

void SharedAlarms::lookBack()
{
    m_isComplete = false;
    look();
}

void SharedAlarms::look()
{
    if (!m_hasBegun) {
        return;
    }
    if (m_writing > 0 || std::exchange(m_isLooking, true)) {
        m_isToLookAgain = true; // what was told meanwhile may not be in the answer
        return;
    }
    const std::chrono::minutes span = m_isComplete ? kOverlap : alarms::AlarmMarkBook::kKept;
    whenDone(
        m_threads.read([span, site = m_site](const std::shared_ptr<Database> &database) {
            const Outcome alive = database->ensureOpen();
            auto rules = alive ? readAlarmRules(*database) : Result<AlarmRuleSet>(alive.error());
            auto marks = readAlarmMarks(*database, span, site);
            return rules && marks ? Result<Content>(Content{std::move(*rules), std::move(*marks)})
                                  : Result<Content>(rules ? marks.error() : rules.error());
        }),
        *this,
        [this](const Result<Content> &content) {
            if (content && m_writing == 0) {
                take(*content);
            } else if (content) {
                m_isToLookAgain = true; // some of it may be our own
            } else {
                qCDebug(lcShared) << "not readable:" << content.error().detail;
            }
            endLook();
        },
        [this] { endLook(); });
}

void SharedAlarms::endLook()
{
    m_isLooking = false;
    if (m_isToLookAgain && m_writing == 0) {
        m_isToLookAgain = false;
        look();
    }
}

void SharedAlarms::take(const Content &content)
{
    m_isComplete = true;
    m_revision = content.rules.revision;
    m_centre.takeRules(content.rules.rules);
    std::vector<AlarmMark> marks;
    for (const AlarmMarkRow &row : content.marks) {
        if (m_known.insert(row.id).second) {
            marks.push_back(row.mark);
            marks.back().isOwn = m_own.contains(row.id);
        }
    }
    m_centre.takeMarks(marks);
}

void SharedAlarms::endWrite()
{
    --m_writing;
    if (!m_isLooking) {
        endLook();
    }
}

void SharedAlarms::write(const AlarmMark &mark)
{
    ++m_writing;
    whenDone(
        m_threads.write([mark, site = m_site](const std::shared_ptr<Database> &database) {
            const Outcome alive = database->ensureOpen();
            return alive ? addAlarmMark(*database, mark, site)
                         : Result<std::int64_t>(alive.error());
        }),
        *this,
        [this](const Result<std::int64_t> &id) {
            if (id) {
                m_own.insert(*id);
            } else if (id.error().code == ErrorCode::NotPermitted) {
                qCDebug(lcShared) << "known here only:" << id.error().detail;
            } else {
                emit failed(id.error());
            }
            endWrite();
        },
        [this] { endWrite(); });
}

void SharedAlarms::writeRules()
{
    if (!m_hasBegun) {
        return;
    }
    access::AuditEntry entry;
    entry.at = m_clock.now();
    entry.host = m_host;
    entry.action = u"alarmRules.change"_s;
    ++m_writing;
    m_isToLookAgain = true; // also after a refusal: then the rules are those of before
    whenDone(
        m_threads.write([set = AlarmRuleSet{m_revision, m_centre.engine().rules()},
                         entry](const std::shared_ptr<Database> &database) {
            const Outcome alive = database->ensureOpen();
            return alive ? addAlarmRules(*database, set, entry) : alive;
        }),
        *this,
        [this](const Outcome &done) {
            if (!done) {
                emit failed(done.error());
            }
            endWrite();
        },
        [this] { endWrite(); });
}

} // namespace fw::storage
