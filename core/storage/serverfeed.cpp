// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/serverfeed.h"

#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;
using journal::JournalFollower;

ServerFeed::ServerFeed(StorageWorker::Opener opener, const QString &place, live::FloorStore &floor,
                       const Clock &clock, QObject *parent, std::optional<journal::SiteNumber> site)
    : QObject(parent)
    , m_threads(opener, opener, 1) // a command is not held up by a long look
    , m_store(m_threads, site)
    , m_follower(new JournalFollower(m_store, place, clock))
    , m_notifications(std::move(opener), {QString(kJournalChannel), QString(kCommandsChannel),
                                          QString(kOperationsChannel), QString(kAlarmsChannel),
                                          QString(kRostersChannel), QString(kQualityChannel),
                                          QString(kSettlementChannel)})
{
    qRegisterMetaType<std::shared_ptr<live::Floor>>();
    qRegisterMetaType<journal::Session>();
    qRegisterMetaType<live::EventBatch>();
    qRegisterMetaType<live::FeedHealth>();
    m_thread.setObjectName(u"follower"_s);
    m_follower->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_follower, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, m_follower, &JournalFollower::start);
    // Through this object, so that nothing comes after it is gone; in the order of the follower.
    connect(
        m_follower, &JournalFollower::began, this,
        [this, &floor](const std::shared_ptr<live::Floor> &begun, const journal::Session &session) {
            floor.takeFloor(std::move(*begun));
            emit began(session);
        });
    connect(m_follower, &JournalFollower::batchReady, this,
            [&floor](const live::EventBatch &batch) { floor.take(batch); });
    connect(m_follower, &JournalFollower::healthChanged, this,
            [&floor](const live::FeedHealth &health) { floor.takeHealth(health); });
    connect(&m_notifications, &Notifications::subscribed, this, [this] {
        setPoll(kPollWhenTold);
        look();
        emit commandsTold();
        emit operationsTold();
        emit rostersTold();
        emit qualityTold();
        emit settlementTold();
        emit subscribed();
    });
    connect(&m_notifications, &Notifications::lost, this,
            [this] { setPoll(JournalFollower::kPoll); });
    connect(&m_notifications, &Notifications::notified, this, [this](const QString &channel) {
        if (channel == kJournalChannel) {
            look();
        } else if (channel == kCommandsChannel) {
            emit commandsTold();
        } else if (channel == kOperationsChannel) {
            emit operationsTold();
        } else if (channel == kRostersChannel) {
            emit rostersTold();
        } else if (channel == kQualityChannel) {
            emit qualityTold();
        } else if (channel == kSettlementChannel) {
            emit settlementTold();
        } else {
            emit alarmsTold();
        }
    });
}

ServerFeed::~ServerFeed()
{
    m_thread.quit();
    m_thread.wait();
}

void ServerFeed::start()
{
    m_thread.start();
    m_notifications.start();
}

void ServerFeed::setPoll(std::chrono::milliseconds poll)
{
    QMetaObject::invokeMethod(m_follower,
                              [follower = m_follower, poll] { follower->setPoll(poll); });
}

void ServerFeed::look()
{
    QMetaObject::invokeMethod(m_follower, &JournalFollower::nudge);
}

} // namespace fw::storage
