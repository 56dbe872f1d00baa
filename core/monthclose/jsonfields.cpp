// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/jsonfields.h"

namespace fw::monthclose {

using namespace Qt::StringLiterals;

namespace {

/// A decimal, or a fraction such as "1/3".
std::optional<Exact> exactOf(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0) {
        return Exact::parse(text);
    }
    const std::optional<Exact> top = Exact::parse(QStringView(text).first(slash));
    const std::optional<Exact> bottom = Exact::parse(QStringView(text).sliced(slash + 1));
    return top && bottom && bottom->isPositive() ? std::optional(*top / *bottom) : std::nullopt;
}

} // namespace

void JsonWriter::name(QLatin1StringView key, const LocalizedText &value)
{
    m_object.insert(key, QJsonObject{{u"en"_s, value.en}, {u"zh"_s, value.zh}});
}

void JsonWriter::list(QLatin1StringView key, const QStringList &value)
{
    m_object.insert(key, QJsonArray::fromStringList(value));
}

void JsonWriter::date(QLatin1StringView key, QDate value)
{
    text(key, value.isValid() ? value.toString(Qt::ISODate) : QString());
}

void JsonWriter::time(QLatin1StringView key, TimePoint value)
{
    text(key, QString::number(toMicroseconds(value))); // more digits than a double has room for
}

void JsonWriter::maybe(QLatin1StringView key, const std::optional<Exact> &value)
{
    m_object.insert(key, value ? QJsonValue(value->text()) : QJsonValue());
}

void JsonReader::text(QLatin1StringView key, QString &value)
{
    const QJsonValue found = m_object.value(key);
    if (!found.isString()) {
        fail(key);
        return;
    }
    value = found.toString();
}

void JsonReader::bytes(QLatin1StringView key, QByteArray &value)
{
    QString read;
    text(key, read);
    value = read.toLatin1();
}

void JsonReader::name(QLatin1StringView key, LocalizedText &value)
{
    const QJsonObject names = m_object.value(key).toObject();
    if (!names.value("en"_L1).isString() || !names.value("zh"_L1).isString()) {
        fail(key);
        return;
    }
    value = {names.value("en"_L1).toString(), names.value("zh"_L1).toString()};
}

void JsonReader::list(QLatin1StringView key, QStringList &value)
{
    if (!m_object.value(key).isArray()) {
        fail(key);
        return;
    }
    value.clear();
    const QJsonArray array = m_object.value(key).toArray();
    for (const QJsonValue &each : array) {
        if (!each.isString()) {
            fail(key);
        }
        value << each.toString();
    }
}

void JsonReader::date(QLatin1StringView key, QDate &value)
{
    QString read;
    text(key, read);
    value = read.isEmpty() ? QDate() : QDate::fromString(read, Qt::ISODate);
    if (!read.isEmpty() && !value.isValid()) {
        fail(key);
    }
}

void JsonReader::time(QLatin1StringView key, TimePoint &value)
{
    QString read;
    text(key, read);
    bool isNumber = false;
    value = TimePoint(Microseconds(read.toLongLong(&isNumber)));
    if (!isNumber) {
        fail(key);
    }
}

void JsonReader::number(QLatin1StringView key, Exact &value)
{
    QString read;
    text(key, read);
    const std::optional<Exact> number = exactOf(read);
    if (!number) {
        fail(key);
        return;
    }
    value = *number;
}

void JsonReader::maybe(QLatin1StringView key, std::optional<Exact> &value)
{
    value.reset();
    if (!isNull(key)) {
        value.emplace();
        number(key, *value);
    }
}

void JsonReader::whole(QLatin1StringView key, std::int64_t &value)
{
    const QJsonValue found = m_object.value(key);
    if (!found.isDouble()) {
        fail(key);
        return;
    }
    value = found.toInteger();
}

void JsonReader::whole(QLatin1StringView key, int &value)
{
    std::int64_t read = 0;
    whole(key, read);
    value = static_cast<int>(read);
}

void JsonReader::flag(QLatin1StringView key, bool &value)
{
    const QJsonValue found = m_object.value(key);
    if (!found.isBool()) {
        fail(key);
        return;
    }
    value = found.toBool();
}

bool JsonReader::isNull(QLatin1StringView key)
{
    if (!m_object.contains(key)) {
        fail(key);
        return true;
    }
    return m_object.value(key).isNull();
}

QString JsonReader::pathOf(QLatin1StringView key, qsizetype index) const
{
    return index < 0 ? m_path + key : u"%1%2[%3]"_s.arg(m_path, key, QString::number(index));
}

void JsonReader::fail(QLatin1StringView key, qsizetype index)
{
    if (!m_fault) {
        m_fault = Error{ErrorCode::Malformed, pathOf(key, index)};
    }
}

void JsonReader::take(const JsonReader &inner)
{
    if (!m_fault) {
        m_fault = inner.m_fault;
    }
}

} // namespace fw::monthclose
