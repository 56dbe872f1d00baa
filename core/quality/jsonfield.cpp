// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/jsonfield.h"

#include <QJsonDocument>

namespace fw::quality {

using namespace Qt::StringLiterals;

namespace {

/// "1.4", or "1/3" as Exact::text() writes it.
std::optional<Exact> exactOf(const QString &text)
{
    const qsizetype bar = text.indexOf(u'/');
    if (bar < 0) {
        return Exact::parse(text);
    }
    const std::optional<Exact> top = Exact::parse(QStringView(text).first(bar));
    const std::optional<Exact> bottom = Exact::parse(QStringView(text).sliced(bar + 1));
    return top && bottom && !bottom->isZero() ? std::optional(*top / *bottom) : std::nullopt;
}

} // namespace

JsonField::JsonField(const QByteArray &json, QString &fault)
    : m_fault(fault)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject()) {
        m_value = document.object();
    } else {
        m_fault = u"json"_s;
    }
}

JsonField::JsonField(QJsonValue value, QString path, QString &fault)
    : m_value(std::move(value))
    , m_path(std::move(path))
    , m_fault(fault)
{
}

JsonField JsonField::operator[](const QString &key) const
{
    return {m_value[key], m_path.isEmpty() ? key : m_path + u'.' + key, m_fault};
}

void JsonField::fail() const
{
    if (m_fault.isEmpty()) {
        m_fault = m_path;
    }
}

QString JsonField::text() const
{
    if (!m_value.isString()) {
        fail();
    }
    return m_value.toString();
}

bool JsonField::flag() const
{
    if (!m_value.isBool()) {
        fail();
    }
    return m_value.toBool();
}

qint64 JsonField::whole(qint64 least, qint64 most) const
{
    // A fraction reads as the one of the two values that it is told to, so never as the same.
    const qint64 value = m_value.toInteger(0);
    if (value != m_value.toInteger(1) || value < least || value > most) {
        fail();
        return std::clamp<qint64>(0, least, most);
    }
    return value;
}

int JsonField::number(int least, int most) const
{
    return static_cast<int>(whole(least, most));
}

Exact JsonField::exact() const
{
    const std::optional<Exact> number = exactOf(text());
    if (!number) {
        fail();
    }
    return number.value_or(Exact());
}

std::optional<Exact> JsonField::maybeExact() const
{
    return isNull() ? std::nullopt : std::optional(exact());
}

TimePoint JsonField::time() const
{
    return TimePoint(Microseconds(whole()));
}

QDate JsonField::date() const
{
    const QString day = text();
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !date.isValid()) {
        fail();
    }
    return date;
}

Milliseconds JsonField::length() const
{
    return Milliseconds(whole());
}

Span JsonField::span() const
{
    return {(*this)[u"from"_s].length(), (*this)[u"to"_s].length()};
}

LocalizedText JsonField::words() const
{
    return {(*this)[u"en"_s].text(), (*this)[u"zh"_s].text()};
}

QStringList JsonField::texts() const
{
    QStringList all;
    for (const JsonField &each : elements()) {
        all.append(each.text());
    }
    return all;
}

std::vector<JsonField> JsonField::elements() const
{
    if (!m_value.isArray()) {
        fail();
    }
    std::vector<JsonField> all;
    const QJsonArray array = m_value.toArray();
    for (const QJsonValue &each : array) {
        const QString path = m_path + u'[' + QString::number(all.size()) + u']';
        all.push_back(JsonField(each, path, m_fault));
    }
    return all;
}

QStringList JsonField::keys() const
{
    if (!m_value.isObject()) {
        fail();
    }
    return m_value.toObject().keys();
}

QJsonValue jsonOf(const Exact &number)
{
    return number.text();
}

QJsonValue jsonOf(const std::optional<Exact> &number)
{
    return number ? jsonOf(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonOf(TimePoint time)
{
    return static_cast<qint64>(toMicroseconds(time));
}

QJsonValue jsonOf(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QJsonValue jsonOf(Milliseconds length)
{
    return static_cast<qint64>(length.count());
}

QJsonValue jsonOf(const Span &span)
{
    return QJsonObject{{u"from"_s, jsonOf(span.from)}, {u"to"_s, jsonOf(span.to)}};
}

QJsonValue jsonOf(const LocalizedText &words)
{
    return QJsonObject{{u"en"_s, words.en}, {u"zh"_s, words.zh}};
}

} // namespace fw::quality
