// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/notifications.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QTimer>

#include <memory>
#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

/// The connection that listens, in the thread that it lives in.
class Listener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Listener)

public:
    Listener(StorageWorker::Opener opener, QStringList channels)
        : m_opener(std::move(opener))
        , m_channels(std::move(channels))
        , m_check(this)
    {
        connect(&m_check, &QTimer::timeout, this, &Listener::check);
    }

    void start()
    {
        m_check.start(Notifications::kCheck);
        check();
    }

signals:
    void subscribed();
    void notified(const QString &channel);
    void lost(const fw::Error &error);

private:
    void check()
    {
        // One that is gone is found out by asking it; a new one has subscribed to nothing.
        if (m_isSubscribed && isAnswering()) {
            return;
        }
        const bool wasSubscribed = std::exchange(m_isSubscribed, false);
        if (const Outcome done = subscribe(); !done) {
            m_database.reset();
            if (wasSubscribed || !m_isLost) {
                m_isLost = true;
                emit lost(done.error());
            }
            return;
        }
        m_isSubscribed = true;
        m_isLost = false;
        emit subscribed();
    }

    [[nodiscard]] bool isAnswering() const
    {
        if (m_database->dialect() == Dialect::Sqlite) {
            return true;
        }
        const QSqlDatabase connection = m_database->connection();
        QSqlQuery query(connection);
        return connection.isOpen() && query.exec(u"SELECT 1"_s);
    }

    [[nodiscard]] Outcome subscribe()
    {
        m_database.reset();
        StorageWorker::Opened opened = m_opener();
        if (!opened) {
            return opened.error();
        }
        m_database = *opened;
        if (m_database->dialect() == Dialect::Sqlite) {
            return success();
        }
        QSqlDriver *driver = m_database->connection().driver();
        connect(driver, &QSqlDriver::notification, this, &Listener::notified);
        for (const QString &channel : std::as_const(m_channels)) {
            if (!driver->subscribeToNotification(channel)) {
                return errorOf(driver->lastError(), m_database->place());
            }
        }
        return success();
    }

    StorageWorker::Opener m_opener;
    QStringList m_channels;
    QTimer m_check;
    std::shared_ptr<Database> m_database;
    bool m_isSubscribed = false;
    bool m_isLost = false;
};

} // namespace

Outcome notify(const Database &database, QLatin1StringView channel, QLatin1StringView table)
{
    if (database.dialect() == Dialect::Sqlite) {
        return success();
    }
    QSqlQuery query(database.connection());
    query.prepare(u"SELECT pg_notify(?, ?)"_s);
    query.addBindValue(QString(channel));
    query.addBindValue(QString(table));
    return query.exec() ? success() : Outcome(errorOf(query.lastError(), database.place()));
}

Notifications::Notifications(StorageWorker::Opener opener, QStringList channels, QObject *parent)
    : QObject(parent)
    , m_opener(std::move(opener))
    , m_channels(std::move(channels))
{
    qRegisterMetaType<Error>();
}

Notifications::~Notifications()
{
    m_thread.quit();
    m_thread.wait();
}

void Notifications::start()
{
    Q_ASSERT(!m_thread.isRunning());
    m_thread.setObjectName(u"notifications"_s);
    auto *listener = new Listener(m_opener, m_channels);
    listener->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, listener, &Listener::start);
    connect(&m_thread, &QThread::finished, listener, &QObject::deleteLater);
    connect(listener, &Listener::subscribed, this, &Notifications::subscribed);
    connect(listener, &Listener::notified, this, &Notifications::notified);
    connect(listener, &Listener::lost, this, &Notifications::lost);
    m_thread.start();
}

} // namespace fw::storage

#include "notifications.moc"
