// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorder/recording.h"

#include "core/telephony/switchlink.h"

#include <QCoreApplication>

#include <utility>

namespace fw::recorder {

using namespace Qt::StringLiterals;

Recording::Recording(const RecorderOptions &options, const RecorderInput &input,
                     journal::JournalStore &store, QThread &journalThread, const Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , m_isFollowed(!options.isFile())
    , m_links(std::make_unique<telephony::FeedThread>())
{
    const journal::Session session = journal::JournalWriter::sessionOf(
        input.config, options.switchNames(),
        u"floorwarden-recorder "_s + QCoreApplication::applicationVersion(), clock.now());
    m_recorder =
        new journal::JournalRecorder(store, session, input.config, journal::NumberHash(input.key));
    if (m_isFollowed) {
        m_recorder->setGather(journal::JournalRecorder::kGatherForFollowers);
    }
    m_recorder->moveToThread(&journalThread);
    connect(m_recorder, &journal::JournalRecorder::healthChanged, this, &Recording::journalChanged);
    for (std::size_t number = 0; number < options.switches.size(); ++number) {
        const live::SwitchId source(number);
        auto link = std::make_unique<telephony::SwitchLink>(
            source, options.switches[number].profile, input.secrets.at(qsizetype(number)), clock);
        connect(link.get(), &live::FloorFeed::healthChanged, this, &Recording::feedChanged);
        m_recorder->addFeed(*link);
        m_commands.add(source, *link);
        m_links->add(std::move(link));
    }
}

Recording::~Recording()
{
    endLinks();
    if (m_recorder != nullptr) {
        m_recorder->disconnect(this);
        m_recorder->deleteLater();
    }
}

void Recording::start()
{
    if (m_isFollowed) { // comes before what the links send
        QMetaObject::invokeMethod(m_recorder, &journal::JournalRecorder::followScopes,
                                  Qt::QueuedConnection);
    }
    m_links->start();
}

void Recording::endLinks()
{
    m_commands.clear();
    m_links.reset();
}

void Recording::finish()
{
    endLinks();
    // Comes after what the links sent it last.
    QMetaObject::invokeMethod(
        m_recorder, [recorder = m_recorder] { recorder->finish(); }, Qt::BlockingQueuedConnection);
    m_recorder->disconnect(this);
    std::exchange(m_recorder, nullptr)->deleteLater();
}

} // namespace fw::recorder
