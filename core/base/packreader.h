// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/denseid.h"
#include "core/base/packing.h"
#include "core/base/timepoint.h"

#include <QByteArrayView>

#include <array>
#include <deque>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fw {

/// Reads what PackWriter wrote. Total: after the first thing that cannot be, everything reads as
/// nothing and failed() says so. What is read takes a bounded multiple of the bytes' own size.
class PackReader final
{
public:
    static constexpr bool kIsReading = true;

    explicit PackReader(QByteArrayView bytes);

    template<typename... Fields>
    void operator()(Fields &...fields)
    {
        (field(fields), ...);
    }

    [[nodiscard]] std::string_view bytes();
    [[nodiscard]] std::uint64_t number();

    /// Says that what was read cannot be.
    void fail();

    [[nodiscard]] bool failed() const { return m_hasFailed; }

    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }

    /// Bytes that are not read yet.
    [[nodiscard]] std::size_t remaining() const { return m_rest.size(); }

private:
    void field(bool &value);
    void field(TimePoint &time);
    void field(std::string &text);

    template<typename Number>
    void field(Number &value) requires(std::is_integral_v<Number>)
    {
        const std::uint64_t told = number();
        if constexpr (std::is_signed_v<Number>) {
            const std::int64_t number = unzigzag(told);
            check(number >= std::numeric_limits<Number>::min() &&
                  number <= std::numeric_limits<Number>::max());
            value = static_cast<Number>(number);
        } else {
            check(told <= std::numeric_limits<Number>::max());
            value = static_cast<Number>(told);
        }
    }

    /// packLast(value) is the last enumerator that may be stored.
    template<typename Enum>
    void field(Enum &value) requires(std::is_enum_v<Enum>)
    {
        const std::uint64_t told = number();
        check(told <= static_cast<std::uint64_t>(packLast(value)));
        value = m_hasFailed ? Enum{} : static_cast<Enum>(told);
    }

    template<typename Rep, typename Period>
    void field(std::chrono::duration<Rep, Period> &span)
    {
        const std::int64_t count = unzigzag(number());
        constexpr std::chrono::duration<Rep, Period> kMost(kLongestSpan);
        check(count >= -kMost.count() && count <= kMost.count());
        span = std::chrono::duration<Rep, Period>(m_hasFailed ? 0 : count);
    }

    template<typename Tag>
    void field(DenseId<Tag> &id)
    {
        const std::uint64_t told = number();
        check(told <= kMostPackedIds<Tag>);
        id = m_hasFailed || told == 0 ? DenseId<Tag>() : DenseId<Tag>(told - 1);
    }

    template<typename T>
    void field(std::optional<T> &value)
    {
        bool hasValue = false;
        field(hasValue);
        value.reset();
        if (hasValue) {
            (*this)(value.emplace());
        }
    }

    template<typename T>
    void field(std::vector<T> &values)
    {
        each(values);
    }

    template<typename T>
    void field(std::deque<T> &values)
    {
        each(values);
    }

    template<typename Key, typename Value>
    void field(std::map<Key, Value> &values)
    {
        values.clear();
        for (std::uint64_t left = count(); left > 0 && !m_hasFailed; --left) {
            Key key{};
            Value value{};
            (*this)(key, value);
            values.emplace(std::move(key), std::move(value));
        }
    }

    template<typename T, std::size_t N>
    void field(std::array<T, N> &values)
    {
        for (T &value : values) {
            (*this)(value);
        }
    }

    template<typename Thing>
    void field(Thing &thing) requires(std::is_class_v<Thing>)
    {
        packFields(*this, thing);
    }

    template<typename Values>
    void each(Values &values)
    {
        values.clear();
        for (std::uint64_t left = count(); left > 0 && !m_hasFailed; --left) {
            (*this)(values.emplace_back());
        }
    }

    /// How many things follow; each of them takes a byte at least.
    [[nodiscard]] std::uint64_t count();

    void check(bool isSound)
    {
        if (!isSound) {
            fail();
        }
    }

    std::string_view m_rest;
    bool m_hasFailed = false;
    TimePoint m_time = kNoTime;
    std::vector<std::string_view> m_texts;
    std::size_t m_textBudget = 0; ///< what texts may still take: one byte may name a long one
};

} // namespace fw
