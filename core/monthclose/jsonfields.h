// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/base/result.h"
#include "core/base/timepoint.h"
#include "core/exact/exact.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace fw::monthclose {

/// A word of a document, and what it means.
template<typename Enum>
using JsonWords = std::span<const std::pair<QLatin1StringView, Enum>>;

/// Writes the fields of a value as an object. It and JsonReader have the same functions, so that
/// one description of a value's fields both writes and reads it. Numbers are texts: exact.
class JsonWriter final
{
public:
    void text(QLatin1StringView key, const QString &value) { m_object.insert(key, value); }

    void bytes(QLatin1StringView key, const QByteArray &value)
    {
        text(key, QString::fromLatin1(value));
    }

    void name(QLatin1StringView key, const LocalizedText &value);
    void list(QLatin1StringView key, const QStringList &value);
    void date(QLatin1StringView key, QDate value);
    void time(QLatin1StringView key, TimePoint value);

    void number(QLatin1StringView key, const Exact &value) { text(key, value.text()); }

    void maybe(QLatin1StringView key, const std::optional<Exact> &value);

    void whole(QLatin1StringView key, std::int64_t value) { m_object.insert(key, qint64(value)); }

    void whole(QLatin1StringView key, int value) { m_object.insert(key, value); }

    void flag(QLatin1StringView key, bool value) { m_object.insert(key, value); }

    template<typename Enum>
    void word(QLatin1StringView key, Enum value, JsonWords<Enum> words)
    {
        for (const auto &[word, meaning] : words) {
            if (meaning == value) {
                text(key, word);
            }
        }
    }

    /// A value that nobody knows the word of is null.
    template<typename Enum>
    void maybeWord(QLatin1StringView key, const std::optional<Enum> &value, JsonWords<Enum> words)
    {
        m_object.insert(key, QJsonValue());
        if (value) {
            word(key, *value, words);
        }
    }

    template<typename T>
    void object(QLatin1StringView key, const T &value)
    {
        JsonWriter inner;
        describe(inner, value);
        m_object.insert(key, inner.m_object);
    }

    template<typename T>
    void maybeObject(QLatin1StringView key, const std::optional<T> &value)
    {
        m_object.insert(key, QJsonValue());
        if (value) {
            object(key, *value);
        }
    }

    template<typename Items>
    void items(QLatin1StringView key, const Items &values)
    {
        QJsonArray array;
        for (const auto &value : values) {
            JsonWriter inner;
            describe(inner, value);
            array.append(inner.m_object);
        }
        m_object.insert(key, array);
    }

    [[nodiscard]] const QJsonObject &result() const { return m_object; }

private:
    QJsonObject m_object;
};

/// Reads what JsonWriter wrote. All fields have to be there; the first fault is kept, with the
/// field's way: "input.people[3].worked".
class JsonReader final
{
public:
    explicit JsonReader(QJsonObject object, QString path = {})
        : m_object(std::move(object))
        , m_path(std::move(path))
    {
    }

    void text(QLatin1StringView key, QString &value);
    void bytes(QLatin1StringView key, QByteArray &value);
    void name(QLatin1StringView key, LocalizedText &value);
    void list(QLatin1StringView key, QStringList &value);
    void date(QLatin1StringView key, QDate &value);
    void time(QLatin1StringView key, TimePoint &value);
    void number(QLatin1StringView key, Exact &value);
    void maybe(QLatin1StringView key, std::optional<Exact> &value);
    void whole(QLatin1StringView key, std::int64_t &value);
    void whole(QLatin1StringView key, int &value);
    void flag(QLatin1StringView key, bool &value);

    template<typename Enum>
    void word(QLatin1StringView key, Enum &value, JsonWords<Enum> words)
    {
        QString word;
        text(key, word);
        for (const auto &[known, meaning] : words) {
            if (word == known) {
                value = meaning;
                return;
            }
        }
        fail(key);
    }

    template<typename Enum>
    void maybeWord(QLatin1StringView key, std::optional<Enum> &value, JsonWords<Enum> words)
    {
        value.reset();
        if (!isNull(key)) {
            value.emplace();
            word(key, *value, words);
        }
    }

    template<typename T>
    void object(QLatin1StringView key, T &value)
    {
        if (!m_object.value(key).isObject()) {
            fail(key);
            return;
        }
        JsonReader inner(m_object.value(key).toObject(), m_path + key + u'.');
        describe(inner, value);
        take(inner);
    }

    template<typename T>
    void maybeObject(QLatin1StringView key, std::optional<T> &value)
    {
        value.reset();
        if (!isNull(key)) {
            value.emplace();
            object(key, *value);
        }
    }

    template<typename T>
    void items(QLatin1StringView key, std::vector<T> &values)
    {
        if (!m_object.value(key).isArray()) {
            fail(key);
            return;
        }
        const QJsonArray array = m_object.value(key).toArray();
        values.clear();
        values.reserve(static_cast<std::size_t>(array.size()));
        for (qsizetype index = 0; index < array.size() && !m_fault; ++index) {
            if (!array.at(index).isObject()) {
                fail(key, index);
                return;
            }
            JsonReader inner(array.at(index).toObject(), pathOf(key, index) + u'.');
            describe(inner, values.emplace_back());
            take(inner);
        }
    }

    /// Exactly as many as there are places.
    template<typename T, std::size_t kSize>
    void items(QLatin1StringView key, std::array<T, kSize> &values)
    {
        std::vector<T> read;
        items(key, read);
        if (read.size() != kSize) {
            fail(key);
            return;
        }
        std::move(read.begin(), read.end(), values.begin());
    }

    void fail(QLatin1StringView key, qsizetype index = -1);

    /// Malformed, with the field.
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

private:
    /// Also a fault when the field is not there at all.
    [[nodiscard]] bool isNull(QLatin1StringView key);
    [[nodiscard]] QString pathOf(QLatin1StringView key, qsizetype index) const;
    void take(const JsonReader &inner);

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> m_fault;
};

} // namespace fw::monthclose
