// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/denseid.h"
#include "core/base/packing.h"
#include "core/base/timepoint.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fw {

/// Packs values into few bytes: numbers of variable length, times as differences to the time
/// before, each text once. PackReader reads the same fields in the same order.
class PackWriter final
{
public:
    static constexpr bool kIsReading = false;

    template<typename... Fields>
    void operator()(const Fields &...fields)
    {
        (field(fields), ...);
    }

    /// A text of the packed thing's own, beside the table of texts.
    void bytes(std::string_view bytes);
    void number(std::uint64_t value);

    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_bytes.size()); }

    [[nodiscard]] const QByteArray &packed() const { return m_bytes; }

    /// Starts anew, with nothing packed and no text known.
    void clear();

private:
    struct TextHash
    {
        using is_transparent = void;

        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };

    void field(bool value) { m_bytes.append(value ? '\1' : '\0'); }

    void field(TimePoint time);
    void field(const std::string &text);

    template<typename Number>
    void field(const Number &value) requires(std::is_integral_v<Number>)
    {
        if constexpr (std::is_signed_v<Number>) {
            number(zigzag(value));
        } else {
            number(value);
        }
    }

    template<typename Enum>
    void field(const Enum &value) requires(std::is_enum_v<Enum>)
    {
        number(static_cast<std::uint64_t>(value));
    }

    template<typename Rep, typename Period>
    void field(const std::chrono::duration<Rep, Period> &span)
    {
        constexpr std::chrono::duration<Rep, Period> kMost(kLongestSpan);
        number(zigzag(std::clamp(span, -kMost, kMost).count()));
    }

    template<typename Tag>
    void field(const DenseId<Tag> &id)
    {
        number(id.value() < kMostPackedIds<Tag> ? id.value() + std::uint64_t{1} : 0);
    }

    template<typename T>
    void field(const std::optional<T> &value)
    {
        field(value.has_value());
        if (value) {
            (*this)(*value);
        }
    }

    template<typename T>
    void field(const std::vector<T> &values)
    {
        each(values);
    }

    template<typename T>
    void field(const std::deque<T> &values)
    {
        each(values);
    }

    template<typename Key, typename Value>
    void field(const std::map<Key, Value> &values)
    {
        number(values.size());
        for (const auto &[key, value] : values) {
            (*this)(key, value);
        }
    }

    template<typename T, std::size_t N>
    void field(const std::array<T, N> &values)
    {
        for (const T &value : values) {
            (*this)(value);
        }
    }

    template<typename Thing>
    void field(const Thing &thing) requires(std::is_class_v<Thing>)
    {
        packFields(*this, thing);
    }

    template<typename Values>
    void each(const Values &values)
    {
        number(values.size());
        for (const auto &value : values) {
            (*this)(value);
        }
    }

    QByteArray m_bytes;
    TimePoint m_time = kNoTime;
    std::unordered_map<std::string, std::uint64_t, TextHash, std::equal_to<>> m_texts;
};

} // namespace fw
