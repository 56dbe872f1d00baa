// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/screensaverguard.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace fw::app {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s,
                                          u"/org/freedesktop/ScreenSaver"_s,
                                          u"org.freedesktop.ScreenSaver"_s, method);
}

} // namespace

ScreenSaverGuard::ScreenSaverGuard(QObject *parent)
    : QObject(parent)
{
}

ScreenSaverGuard::~ScreenSaverGuard()
{
    release();
}

void ScreenSaverGuard::hold(const QString &reason)
{
    m_isWanted = true;
    if (m_cookie == 0 && !m_isAsking) {
        ask(reason);
    }
}

void ScreenSaverGuard::ask(const QString &reason)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    m_isAsking = true;
    QDBusMessage message = call(u"Inhibit"_s);
    message << QCoreApplication::applicationName() << reason;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        m_isAsking = false;
        if (reply.isError()) {
            return;
        }
        m_cookie = reply.value();
        if (!m_isWanted) {
            release(); // it was let go before the answer came
        }
    });
}

void ScreenSaverGuard::give(uint cookie)
{
    QDBusMessage message = call(u"UnInhibit"_s);
    message << cookie;
    QDBusConnection::sessionBus().send(message);
}

void ScreenSaverGuard::release()
{
    m_isWanted = false;
    if (m_cookie != 0) {
        give(std::exchange(m_cookie, 0));
    }
}

} // namespace fw::app
