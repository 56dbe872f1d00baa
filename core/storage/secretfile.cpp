// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/secretfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOnlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                         QFileDevice::WriteOther;

Result<QJsonObject> read(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return QJsonObject{};
    }
    if ((file.permissions() & kOthers) != QFileDevice::Permissions{}) {
        return Error{ErrorCode::Unreadable, path + u": mode is not 0600"_s};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unreadable, "%1: %2"_L1.arg(path, file.errorString())};
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        return Error{ErrorCode::Malformed, path};
    }
    return document.object();
}

Outcome write(const QString &path, const QJsonObject &secrets)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    // The mode is set while the file is still empty and has another name.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOnlyOwner) ||
        file.write(QJsonDocument(secrets).toJson()) < 0 || !file.commit()) {
        return Error{ErrorCode::Unwritable, "%1: %2"_L1.arg(path, file.errorString())};
    }
    return success();
}

} // namespace

SecretFile::SecretFile(QString path)
    : m_path(std::move(path))
{
}

Result<std::optional<QString>> SecretFile::find(const QString &id) const
{
    const Result<QJsonObject> secrets = read(m_path);
    if (!secrets) {
        return secrets.error();
    }
    const QJsonValue value = secrets->value(id);
    return value.isString() ? std::optional<QString>(value.toString()) : std::nullopt;
}

Outcome SecretFile::store(const QString &id, const QString &secret)
{
    Result<QJsonObject> secrets = read(m_path);
    if (!secrets) {
        return secrets.error();
    }
    secrets->insert(id, secret);
    return write(m_path, *secrets);
}

Outcome SecretFile::remove(const QString &id)
{
    Result<QJsonObject> secrets = read(m_path);
    if (!secrets) {
        return secrets.error();
    }
    if (!secrets->contains(id)) {
        return success();
    }
    secrets->remove(id);
    return write(m_path, *secrets);
}

} // namespace fw::storage
