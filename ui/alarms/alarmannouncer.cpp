// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/alarmannouncer.h"

#include "ui/alarms/alarmtext.h"
#include "ui/widgets/phonemask.h"

#include <QRegularExpression>

namespace fw::ui {

using namespace Qt::StringLiterals;

QString notificationText(QString sentence)
{
    // Some servers read markup and some show it, so that escaping would be right for half of them.
    sentence.replace(u'<', u'\u2039').replace(u'>', u'\u203a').replace(u'&', u'\uff06');
    static const QRegularExpression numbers(u"\\+?\\d[\\d -]{5,}\\d"_s);
    QString text;
    qsizetype at = 0;
    for (auto each = numbers.globalMatch(sentence); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        text += QStringView(sentence).sliced(at, match.capturedStart() - at);
        text += PhoneMask::masked(match.captured());
        at = match.capturedEnd();
    }
    return text + QStringView(sentence).sliced(at);
}

AlarmAnnouncer::AlarmAnnouncer(const alarms::AlarmCentre &centre, const live::FloorStore &store,
                               AlarmSignals &signalsOut, QObject *parent)
    : QObject(parent)
    , m_centre(centre)
    , m_store(store)
    , m_signals(signalsOut)
{
    connect(&centre, &alarms::AlarmCentre::announced, this, &AlarmAnnouncer::announce);
}

void AlarmAnnouncer::announce(const alarms::AlarmChange &change)
{
    if (!m_audience.isFor(m_centre.engine().rules(), change.alarm)) {
        return;
    }
    if (m_hasSounds) {
        play(change);
    }
    if (m_hasNotifications) {
        notify(change);
    }
}

void AlarmAnnouncer::play(const alarms::AlarmChange &change)
{
    const bool isLouder = change.alarm.severity > m_played;
    const bool isSoon = isKnown(m_playedAt) && change.at - m_playedAt < kSoundPause;
    if (isSoon && !isLouder) {
        return;
    }
    m_playedAt = change.at;
    m_played = change.alarm.severity;
    m_signals.play(change.alarm.severity);
}

void AlarmAnnouncer::notify(const alarms::AlarmChange &change)
{
    while (!m_notified.empty() && m_notified.front() + std::chrono::minutes(1) <= change.at) {
        m_notified.pop_front();
    }
    if (m_notified.size() >= kNotificationsPerMinute) {
        ++m_held;
        return;
    }
    m_notified.push_back(change.at);
    //: title of a desktop notification: %1 is "Warning" or "Critical"
    const QString title = tr("%1 · Floorwarden").arg(AlarmText::severity(change.alarm.severity));
    QString text = notificationText(AlarmText::sentence(change.alarm, m_store.floor().config()));
    if (const int held = std::exchange(m_held, 0); held > 0) {
        text += u'\n' + tr("and %n more", nullptr, held);
    }
    m_signals.notify(title, text, change.alarm.severity);
}

} // namespace fw::ui
