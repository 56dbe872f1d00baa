// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/feedthread.h"

#include "core/telephony/telephonylog.h"

#include <QDeadlineTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fw::telephony {

FeedThread::FeedThread(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(u"network"_s);
    qRegisterMetaType<live::EventBatch>();
    qRegisterMetaType<live::FeedHealth>();
}

FeedThread::~FeedThread()
{
    stop();
    if (!m_thread.isRunning()) {
        for (const live::FloorFeed *feed : m_feeds) {
            delete feed; // the thread never ran, so nobody else did
        }
    }
}

void FeedThread::add(std::unique_ptr<live::FloorFeed> feed)
{
    Q_ASSERT(feed->parent() == nullptr);
    live::FloorFeed *const added = feed.release();
    added->moveToThread(&m_thread);
    m_feeds.push_back(added);
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(added, &live::FloorFeed::start, Qt::QueuedConnection);
    }
}

void FeedThread::remove(live::FloorFeed *feed)
{
    if (std::erase(m_feeds, feed) == 0) {
        return;
    }
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(feed, &live::FloorFeed::stop, Qt::QueuedConnection);
        feed->deleteLater();
    } else {
        delete feed;
    }
}

void FeedThread::start()
{
    m_thread.start();
    for (live::FloorFeed *feed : m_feeds) {
        QMetaObject::invokeMethod(feed, &live::FloorFeed::start, Qt::QueuedConnection);
    }
}

bool FeedThread::stop(std::chrono::milliseconds limit)
{
    if (!m_thread.isRunning()) {
        return true;
    }
    for (live::FloorFeed *feed : m_feeds) {
        QMetaObject::invokeMethod(feed, &live::FloorFeed::stop, Qt::QueuedConnection);
        feed->deleteLater(); // comes after stop() in the feed's own thread
    }
    m_feeds.clear();
    m_thread.quit();
    const bool isDone = m_thread.wait(QDeadlineTimer(limit));
    if (!isDone) {
        qCWarning(lcLink) << "the network thread did not end in time";
    }
    return isDone;
}

} // namespace fw::telephony
