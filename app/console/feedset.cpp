// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/feedset.h"

namespace fw::app {

FeedSet::FeedSet(live::FloorStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    connect(&m_store, &live::FloorStore::changed, this, &FeedSet::confirmSuspects);
}

FeedSet::~FeedSet()
{
    clear();
}

void FeedSet::expect(const QStringList &ids)
{
    m_ids = ids;
}

live::SwitchId FeedSet::numberOf(const QString &id)
{
    const qsizetype known = m_ids.indexOf(id);
    if (known >= 0) {
        return live::SwitchId(static_cast<std::size_t>(known));
    }
    m_ids << id;
    return live::SwitchId(static_cast<std::size_t>(m_ids.size() - 1));
}

void FeedSet::connectTo(const telephony::SwitchProfile &profile, const QString &secret,
                        const QByteArray &recorded)
{
    if (!m_thread) {
        m_thread = std::make_unique<telephony::FeedThread>();
        m_thread->start();
    }
    const live::SwitchId source = numberOf(profile.id);
    auto link = std::make_unique<telephony::SwitchLink>(source, profile, secret, m_clock);
    m_links[source] = link.get();
    m_store.addFeed(*link);
    emit linkMade(*link);
    m_commands.add(source, *link);
    if (!recorded.isEmpty()) {
        link->prime(recorded);
    }
    m_thread->add(std::move(link));
}

void FeedSet::retry(live::SwitchId source)
{
    if (const auto found = m_links.find(source); found != m_links.end()) {
        found->second->retryNow();
    }
}

void FeedSet::resyncAll()
{
    for (const auto &[source, link] : m_links) {
        link->resync();
    }
}

void FeedSet::confirmSuspects(const live::Changes &changes)
{
    if (!changes.hasSourceChanged) {
        return;
    }
    for (const auto &[source, link] : m_links) {
        if (m_store.liveFloor().hasSuspects(source)) {
            link->confirmSoon();
        }
    }
}

void FeedSet::clear()
{
    m_commands.clear();
    m_links.clear();
    m_ids.clear();
    m_thread.reset();
}

} // namespace fw::app
