// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmaudience.h"
#include "core/alarms/alarmcentre.h"

#include <QObject>

#include <deque>

namespace fw::ui {

/// Makes alarms heard and seen outside of the window; implemented by the program.
class AlarmSignals
{
    Q_DISABLE_COPY_MOVE(AlarmSignals)

public:
    virtual ~AlarmSignals() = default;

    virtual void play(alarms::AlarmSeverity severity) = 0;
    /// \a text is plain text without markup.
    virtual void notify(const QString &title, const QString &text,
                        alarms::AlarmSeverity severity) = 0;

protected:
    AlarmSignals() = default;
};

/// A sentence as it may leave the window: without what a notification server could take for markup,
/// and without anything that could be a telephone number.
[[nodiscard]] QString notificationText(QString sentence);

/// Decides which alarms are played and notified: at most one sound in five seconds unless a
/// critical one comes after a warning, at most four notifications a minute, the rest as a number.
class AlarmAnnouncer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlarmAnnouncer)

public:
    static constexpr std::chrono::seconds kSoundPause{5};
    static constexpr std::size_t kNotificationsPerMinute = 4;

    AlarmAnnouncer(const alarms::AlarmCentre &centre, const live::FloorStore &store,
                   AlarmSignals &signalsOut, QObject *parent = nullptr);

    void setSounds(bool areOn) { m_hasSounds = areOn; }

    /// Whom sounds and notifications are for; the others' alarms are silent here.
    void setAudience(const alarms::AlarmAudience &audience) { m_audience = audience; }

    void setNotifications(bool areOn) { m_hasNotifications = areOn; }

private:
    void announce(const alarms::AlarmChange &change);
    void play(const alarms::AlarmChange &change);
    void notify(const alarms::AlarmChange &change);

    const alarms::AlarmCentre &m_centre;
    const live::FloorStore &m_store;
    AlarmSignals &m_signals;
    alarms::AlarmAudience m_audience;
    bool m_hasSounds = true;
    bool m_hasNotifications = true;
    TimePoint m_playedAt = kNoTime;
    alarms::AlarmSeverity m_played = alarms::AlarmSeverity::Warning;
    std::deque<TimePoint> m_notified;
    int m_held = 0; ///< not notified since the last one that was
};

} // namespace fw::ui
