// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/rewind.h"

#include <algorithm>
#include <utility>

namespace fw::journal {

Rewind::Rewind(live::FloorStore &floor, const JournalStore &store, const Clock &clock,
               QObject *parent)
    : QObject(parent)
    , m_floor(floor)
    , m_store(store)
    , m_clock(clock)
    , m_player(new JournalPlayer(store, clock))
{
    qRegisterMetaType<std::shared_ptr<live::Floor>>();
    qRegisterMetaType<TimePoint>();
    qRegisterMetaType<Error>();
    m_thread.setObjectName(QStringLiteral("rewind"));
    m_player->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_player, &QObject::deleteLater);
    connect(m_player, &JournalPlayer::sought, this, &Rewind::showFloor);
    connect(m_player, &JournalPlayer::moved, this, &Rewind::move);
    connect(m_player, &JournalPlayer::endReached, this, &Rewind::arrive);
    connect(m_player, &JournalPlayer::failed, this, &Rewind::fail);
    connect(m_player, &JournalPlayer::speedChanged, this, [this](int speed) {
        m_speed = speed;
        emit changed();
    });
    m_thread.start();
}

Rewind::~Rewind()
{
    m_thread.quit();
    m_thread.wait();
}

template<typename Order>
void Rewind::tell(Order order)
{
    QMetaObject::invokeMethod(m_player, [player = m_player, order] { order(*player); });
}

void Rewind::look()
{
    tell([this](JournalPlayer &) {
        QMetaObject::invokeMethod(this, [this, span = m_store.span()] { takeSpan(span); });
    });
}

void Rewind::takeSpan(const Result<std::optional<JournalStore::Span>> &span)
{
    if (!span) {
        fail(span.error());
        return;
    }
    m_span = span->value_or(JournalStore::Span());
    emit changed();
    emit looked();
}

void Rewind::seek(TimePoint time)
{
    m_wanted = isKnown(m_span.first)
                   ? std::clamp(time, m_span.first, std::max(m_span.last, m_span.first))
                   : time;
    m_isOn = true;
    m_position = m_wanted;
    if (!m_isSeeking) {
        startSeek();
    }
    emit changed();
}

void Rewind::startSeek()
{
    m_isSeeking = true;
    tell([time = std::exchange(m_wanted, kNoTime)](JournalPlayer &player) { player.seek(time); });
}

void Rewind::showFloor(const std::shared_ptr<live::Floor> &floor, TimePoint time)
{
    m_isSeeking = false;
    if (!m_isOn) {
        return; // somebody has gone back to the present meanwhile
    }
    m_floor.showPast(std::move(*floor), time);
    if (isKnown(m_wanted)) {
        startSeek();
        return;
    }
    m_position = time;
    emit changed();
}

void Rewind::move(const live::EventBatch &events, TimePoint time)
{
    if (!m_isOn || m_isSeeking) {
        return;
    }
    m_floor.movePast(*events, time);
    m_position = time;
    emit changed();
}

void Rewind::play(int speed)
{
    tell([speed](JournalPlayer &player) { player.play(speed); });
}

void Rewind::pause()
{
    tell([](JournalPlayer &player) { player.pause(); });
}

void Rewind::stepForward()
{
    tell([](JournalPlayer &player) { player.stepForward(); });
}

void Rewind::stepBack()
{
    tell([](JournalPlayer &player) { player.stepBack(); });
}

void Rewind::arrive()
{
    if (m_isOn && m_clock.now() - m_position < kPresent) {
        leave();
    }
}

void Rewind::leave()
{
    pause();
    m_wanted = kNoTime;
    m_isOn = false;
    m_floor.showLive();
    emit changed();
}

void Rewind::fail(const Error &error)
{
    m_isSeeking = false;
    leave();
    emit failed(error);
}

} // namespace fw::journal
