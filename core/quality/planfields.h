// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/base/result.h"
#include "core/base/timepoint.h"
#include "core/quality/replayclock.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace fw::quality {

/// Reads the fields of one object, and remembers the first that is not what was written.
class Fields final
{
public:
    Fields(QJsonObject object, QString &fault, QString place = {})
        : m_object(std::move(object))
        , m_fault(fault)
        , m_place(std::move(place))
    {
    }

    [[nodiscard]] QString text(QLatin1StringView key) const
    {
        return expected(key, QJsonValue::String).toString();
    }

    [[nodiscard]] bool flag(QLatin1StringView key) const
    {
        return expected(key, QJsonValue::Bool).toBool();
    }

    /// What is kept from before there was such a field has none.
    [[nodiscard]] bool flagOr(QLatin1StringView key, bool other) const
    {
        return m_object.contains(key) ? flag(key) : other;
    }

    [[nodiscard]] qint64 whole(QLatin1StringView key) const
    {
        return expected(key, QJsonValue::Double).toInteger();
    }

    [[nodiscard]] int number(QLatin1StringView key) const
    {
        const qint64 value = whole(key);
        if (!std::in_range<int>(value)) {
            fail(key);
            return 0;
        }
        return static_cast<int>(value);
    }

    [[nodiscard]] std::chrono::seconds seconds(QLatin1StringView key) const
    {
        return std::chrono::seconds(whole(key));
    }

    [[nodiscard]] TimePoint time(QLatin1StringView key) const
    {
        return TimePoint(Microseconds(whole(key)));
    }

    /// Invalid for an empty text.
    [[nodiscard]] QDate date(QLatin1StringView key) const
    {
        const QString written = text(key);
        const QDate date = QDate::fromString(written, Qt::ISODate);
        if (!date.isValid() && !written.isEmpty()) {
            fail(key);
        }
        return date;
    }

    [[nodiscard]] LocalizedText localized(QLatin1StringView key) const
    {
        const QJsonArray pair = array(key);
        if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString()) {
            fail(key);
        }
        return {pair[0].toString(), pair[1].toString()};
    }

    [[nodiscard]] QStringList texts(QLatin1StringView key) const
    {
        QStringList list;
        const QJsonArray all = array(key);
        for (const QJsonValue &each : all) {
            if (!each.isString()) {
                fail(key);
            }
            list.append(each.toString());
        }
        return list;
    }

    [[nodiscard]] Span span(QLatin1StringView key) const
    {
        const QJsonArray pair = array(key);
        if (pair.size() != 2 || !pair[0].isDouble() || !pair[1].isDouble()) {
            fail(key);
        }
        return {Milliseconds(pair[0].toInteger()), Milliseconds(pair[1].toInteger())};
    }

    template<typename Enum, std::size_t Size>
    [[nodiscard]] Enum word(QLatin1StringView key,
                            const std::array<QLatin1StringView, Size> &words) const
    {
        return wordIn<Enum>(text(key), key, words);
    }

    template<typename Enum, std::size_t Size>
    [[nodiscard]] std::vector<Enum> words(QLatin1StringView key,
                                          const std::array<QLatin1StringView, Size> &known) const
    {
        std::vector<Enum> list;
        for (const QStringList all = texts(key); const QString &each : all) {
            list.push_back(wordIn<Enum>(each, key, known));
        }
        return list;
    }

    /// Each object of a list, by \a read.
    template<typename Read>
    [[nodiscard]] auto list(QLatin1StringView key, Read read) const
    {
        std::vector<decltype(read(std::declval<const Fields &>()))> all;
        const QJsonArray array = this->array(key);
        for (const QJsonValue &each : array) {
            const QString place = QStringLiteral("%1%2[%3]").arg(m_place, key).arg(all.size());
            if (!each.isObject()) {
                fail(key);
            }
            all.push_back(read(Fields(each.toObject(), m_fault, QString(place + u'.'))));
        }
        return all;
    }

    /// What another reader makes of the object of \a key.
    template<typename T>
    [[nodiscard]] T other(QLatin1StringView key, Result<T> (*read)(const QByteArray &)) const
    {
        const Result<T> value =
            read(QJsonDocument(m_object[key].toObject()).toJson(QJsonDocument::Compact));
        if (!value) {
            fail(key);
            return {};
        }
        return *value;
    }

private:
    template<typename Enum, std::size_t Size>
    [[nodiscard]] Enum wordIn(const QString &word, QLatin1StringView key,
                              const std::array<QLatin1StringView, Size> &words) const
    {
        const auto found = std::find(words.begin(), words.end(), word);
        if (found == words.end()) {
            fail(key);
            return {};
        }
        return static_cast<Enum>(found - words.begin());
    }

    [[nodiscard]] QJsonValue expected(QLatin1StringView key, QJsonValue::Type type) const
    {
        const QJsonValue value = m_object[key];
        if (value.type() != type) {
            fail(key);
        }
        return value;
    }

    [[nodiscard]] QJsonArray array(QLatin1StringView key) const
    {
        return expected(key, QJsonValue::Array).toArray();
    }

    void fail(QLatin1StringView key) const
    {
        if (m_fault.isEmpty()) {
            m_fault = m_place + key;
        }
    }

    QJsonObject m_object;
    QString &m_fault;
    QString m_place;
};

} // namespace fw::quality
