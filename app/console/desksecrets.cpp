// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/desksecrets.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QLoggingCategory>
#include <qt6keychain/keychain.h>

#include <utility>

namespace fw::app {

using namespace Qt::StringLiterals;
using settings::SecretPlace;

namespace {

Q_LOGGING_CATEGORY(lcSecrets, "fw.secrets", QtInfoMsg)

const QString &service()
{
    static const QString name = u"floorwarden"_s;
    return name;
}

} // namespace

DeskSecrets::DeskSecrets(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
}

bool DeskSecrets::hasKeychain() const
{
    // The library is there on desktops without any keychain too, so the service behind it is asked
    // for.
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return false;
    }
    QStringList services = bus.interface()->registeredServiceNames().value();
    services += bus.interface()->activatableServiceNames().value();
    return services.contains(u"org.freedesktop.secrets"_s) ||
           services.contains(u"org.kde.kwalletd5"_s) || services.contains(u"org.kde.kwalletd6"_s);
}

void DeskSecrets::store(const QString &profileId, const QString &secret, SecretPlace place,
                        Stored done)
{
    switch (place) {
    case SecretPlace::Session:
        m_session.store(profileId, secret, place, std::move(done));
        return;
    case SecretPlace::File:
        done(m_file.store(profileId, secret));
        return;
    case SecretPlace::Keychain:
        storeInKeychain(profileId, secret, std::move(done));
        return;
    }
}

void DeskSecrets::storeInKeychain(const QString &profileId, const QString &secret, Stored done)
{
    auto *job = new QKeychain::WritePasswordJob(service(), this);
    job->setKey(profileId);
    job->setTextData(secret);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this,
            [this, profileId, secret, done = std::move(done)](const QKeychain::Job *finished) {
                if (finished->error() == QKeychain::NoError) {
                    done(success());
                    return;
                }
                // The session keeps it, so that the person can work; the error says it is not kept
                // longer.
                m_session.store(profileId, secret, SecretPlace::Session, [](const Outcome &) {});
                done(Error{ErrorCode::Unwritable, finished->errorString()});
            });
    job->start();
}

void DeskSecrets::find(const QString &profileId, Found done)
{
    std::optional<QString> known;
    m_session.find(profileId, [&known](const std::optional<QString> &found) { known = found; });
    if (!known) {
        if (const auto stored = m_file.find(profileId)) {
            known = *stored;
        } else {
            qCWarning(lcSecrets) << "the file of secrets" << stored.error().detail;
        }
    }
    if (known || !hasKeychain()) {
        done(known);
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(service(), this);
    job->setKey(profileId);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this,
            [job, done = std::move(done)](const QKeychain::Job *finished) {
                done(finished->error() == QKeychain::NoError
                         ? std::optional<QString>(job->textData())
                         : std::nullopt);
            });
    job->start();
}

void DeskSecrets::forget(const QString &profileId)
{
    m_session.forget(profileId);
    if (const Outcome removed = m_file.remove(profileId); !removed) {
        qCWarning(lcSecrets) << "the file of secrets" << removed.error().detail;
    }
    if (hasKeychain()) {
        auto *job = new QKeychain::DeletePasswordJob(service(), this);
        job->setKey(profileId);
        job->setInsecureFallback(false);
        job->start();
    }
}

} // namespace fw::app
