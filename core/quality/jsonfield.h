// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/base/result.h"
#include "core/base/timepoint.h"
#include "core/exact/exact.h"
#include "core/quality/replayclock.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace fw::quality {

/// A value within a JSON document, and where it is. The first value that is not what is asked for
/// is remembered as the document's fault, and reads as nothing.
class JsonField final
{
public:
    /// The whole; \a fault outlives this and all that is taken from it.
    JsonField(const QByteArray &json, QString &fault);

    [[nodiscard]] JsonField operator[](const QString &key) const;

    [[nodiscard]] bool isNull() const { return m_value.isNull(); }

    [[nodiscard]] QString text() const;
    [[nodiscard]] bool flag() const;
    [[nodiscard]] qint64 whole(qint64 least = std::numeric_limits<qint64>::min(),
                               qint64 most = std::numeric_limits<qint64>::max()) const;
    [[nodiscard]] int number(int least = std::numeric_limits<int>::min(),
                             int most = std::numeric_limits<int>::max()) const;
    [[nodiscard]] Exact exact() const;
    /// Nothing for null.
    [[nodiscard]] std::optional<Exact> maybeExact() const;
    [[nodiscard]] TimePoint time() const;
    [[nodiscard]] QDate date() const; ///< an empty text is none
    [[nodiscard]] Milliseconds length() const;
    [[nodiscard]] Span span() const;
    [[nodiscard]] LocalizedText words() const;
    [[nodiscard]] QStringList texts() const;

    /// The place of the text among the words.
    template<typename Enum, typename Words>
    [[nodiscard]] Enum oneOf(const Words &known) const
    {
        const QString word = text();
        const auto found = std::ranges::find(known, word);
        if (found == std::end(known)) {
            fail();
            return Enum(0);
        }
        return static_cast<Enum>(found - std::begin(known));
    }

    /// \a read: of a JsonField.
    template<typename Read>
    [[nodiscard]] auto list(const Read &read) const
    {
        std::vector<decltype(read(*this))> all;
        for (const JsonField &each : elements()) {
            all.push_back(read(each));
        }
        return all;
    }

    /// Nothing for null.
    template<typename Read>
    [[nodiscard]] auto maybe(const Read &read) const
    {
        return isNull() ? std::optional<decltype(read(*this))>() : std::optional(read(*this));
    }

    [[nodiscard]] std::vector<JsonField> elements() const;
    [[nodiscard]] QStringList keys() const;
    void fail() const;

private:
    JsonField(QJsonValue value, QString path, QString &fault);

    QJsonValue m_value;
    QString m_path;
    QString &m_fault;
};

/// Reads a whole document; Malformed with the path of what is wrong.
template<typename Read>
[[nodiscard]] auto readJson(const QByteArray &json, const Read &read)
    -> Result<decltype(read(std::declval<const JsonField &>()))>
{
    QString fault;
    const JsonField whole(json, fault);
    auto value = fault.isEmpty() ? read(whole) : decltype(read(whole))();
    if (!fault.isEmpty()) {
        return Error{ErrorCode::Malformed, fault};
    }
    return value;
}

// What is read back by the functions of JsonField.

[[nodiscard]] QJsonValue jsonOf(const Exact &number);
[[nodiscard]] QJsonValue jsonOf(const std::optional<Exact> &number);
[[nodiscard]] QJsonValue jsonOf(TimePoint time);
[[nodiscard]] QJsonValue jsonOf(QDate date);
[[nodiscard]] QJsonValue jsonOf(Milliseconds length);
[[nodiscard]] QJsonValue jsonOf(const Span &span);
[[nodiscard]] QJsonValue jsonOf(const LocalizedText &words);

/// An array of what \a write makes of each.
template<typename List, typename Write>
[[nodiscard]] QJsonArray jsonList(const List &list, const Write &write)
{
    QJsonArray all;
    for (const auto &each : list) {
        all.append(write(each));
    }
    return all;
}

} // namespace fw::quality
