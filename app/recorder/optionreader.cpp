// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorder/optionreader.h"

#include <QJsonValue>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fw::recorder {

using namespace Qt::StringLiterals;

OptionReader::OptionReader(QJsonObject object)
    : OptionReader(std::move(object), QString(), std::make_shared<QString>())
{
}

OptionReader::OptionReader(QJsonObject object, QString path, std::shared_ptr<QString> fault)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_fault(std::move(fault))
{
}

void OptionReader::fail(QLatin1StringView key, const QString &what)
{
    if (m_fault->isEmpty()) {
        *m_fault = m_path + key + u": "_s + what;
    }
}

QString OptionReader::text(QLatin1StringView key, Need need, const QString &preset)
{
    const bool isThere = has(key);
    const QJsonValue value = m_object.take(key);
    if (!isThere && need == Need::Optional) {
        return preset;
    }
    if (!isThere) {
        fail(key, u"is missing"_s);
    } else if (!value.isString() || value.toString().isEmpty()) {
        fail(key, u"must be a text"_s);
    }
    return value.toString();
}

qint64 OptionReader::number(QLatin1StringView key, qint64 least, qint64 most, qint64 preset)
{
    if (!has(key)) {
        return preset;
    }
    const double value = m_object.take(key).toDouble(std::nan(""));
    if (!(value >= double(least) && value <= double(most)) || std::trunc(value) != value) {
        fail(key, u"must be a whole number from %1 to %2"_s.arg(least).arg(most));
        return preset;
    }
    return static_cast<qint64>(value);
}

bool OptionReader::flag(QLatin1StringView key, bool preset)
{
    if (!has(key)) {
        return preset;
    }
    const QJsonValue value = m_object.take(key);
    if (!value.isBool()) {
        fail(key, u"must be true or false"_s);
    }
    return value.toBool();
}

std::size_t OptionReader::word(QLatin1StringView key, std::span<const QLatin1StringView> words,
                               std::size_t preset)
{
    if (!has(key)) {
        return preset;
    }
    const auto found = std::ranges::find(words, m_object.take(key).toString());
    if (found == words.end()) {
        QStringList known;
        for (const QLatin1StringView each : words) {
            known << QString(each);
        }
        fail(key, u"must be one of "_s + known.join(u", "_s));
        return preset;
    }
    return static_cast<std::size_t>(found - words.begin());
}

OptionReader OptionReader::object(QLatin1StringView key, Need need)
{
    const bool isThere = has(key);
    const QJsonValue value = m_object.take(key);
    if (!isThere && need == Need::Required) {
        fail(key, u"is missing"_s);
    } else if (isThere && !value.isObject()) {
        fail(key, u"must be an object"_s);
    }
    return {value.toObject(), m_path + key + u'.', m_fault};
}

std::vector<OptionReader> OptionReader::objects(QLatin1StringView key)
{
    const QJsonArray array = m_object.take(key).toArray();
    if (array.isEmpty()) {
        fail(key, u"must be a list of at least one object"_s);
    }
    std::vector<OptionReader> readers;
    for (qsizetype at = 0; at < array.size(); ++at) {
        const QString path = u"%1%2[%3]"_s.arg(m_path, QString(key), QString::number(at));
        if (!array.at(at).isObject() && m_fault->isEmpty()) {
            *m_fault = path + u": must be an object"_s;
        }
        readers.push_back({array.at(at).toObject(), path + u'.', m_fault});
    }
    return readers;
}

void OptionReader::end()
{
    if (!m_object.isEmpty() && m_fault->isEmpty()) {
        *m_fault = m_path + m_object.keys().constFirst() + u": is not known"_s;
    }
}

} // namespace fw::recorder
