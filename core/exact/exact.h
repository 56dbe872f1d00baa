// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <boost/multiprecision/cpp_int.hpp>

#include <compare>
#include <optional>
#include <variant>

namespace fw {

/// What happens to a tie: away from zero, or to the even digit (GB/T 8170).
enum class Rounding { HalfUp, HalfEven };

/// A number of which both parts fit into 64 bits, in lowest terms, the denominator above 0.
struct SmallRatio
{
    qint64 top = 0;
    qint64 bottom = 1;

    bool operator==(const SmallRatio &) const = default;
};

/// A rational number of any size; never a binary floating point. Hours, seats, prices, scores,
/// percentages and money are of this kind where they are stored or settled, and only rounded()
/// loses anything.
class Exact final
{
public:
    Exact() = default;
    explicit Exact(qint64 whole);

    /// A decimal as people and files write it: an optional sign, digits, at most one dot, no
    /// separators, no exponent, at most kMostDigits digits. Nothing when it is anything else.
    [[nodiscard]] static std::optional<Exact> parse(QStringView text);
    /// \a denominator is not 0.
    [[nodiscard]] static Exact ratio(qint64 numerator, qint64 denominator);
    /// 10 to the power of -\a decimals: the last place that a rounded number has.
    [[nodiscard]] static Exact lastPlace(int decimals);

    [[nodiscard]] bool isZero() const { return sign() == 0; }

    [[nodiscard]] bool isNegative() const { return sign() < 0; }

    [[nodiscard]] bool isPositive() const { return sign() > 0; }

    /// To \a decimals places, 0 or more.
    [[nodiscard]] Exact rounded(int decimals, Rounding mode) const;
    [[nodiscard]] Exact floored() const;
    [[nodiscard]] Exact ceiled() const;
    /// The number itself; it is whole and small enough.
    [[nodiscard]] qint64 toWhole() const;

    /// Rounded, with exactly \a decimals places, and never "-0".
    [[nodiscard]] QString text(int decimals, Rounding mode) const;
    /// All of it and nothing more: "1.4"; as a fraction, "1/3", where no decimal is exact.
    [[nodiscard]] QString text() const;

    Exact &operator+=(const Exact &other);
    Exact &operator-=(const Exact &other);

    [[nodiscard]] Exact operator-() const;

    [[nodiscard]] friend Exact operator+(Exact left, const Exact &right) { return left += right; }

    [[nodiscard]] friend Exact operator-(Exact left, const Exact &right) { return left -= right; }

    friend Exact operator*(const Exact &left, const Exact &right);
    /// \a right is not 0.
    friend Exact operator/(const Exact &left, const Exact &right);

    [[nodiscard]] friend bool operator==(const Exact &left, const Exact &right)
    {
        return left.m_value == right.m_value;
    }

    friend std::strong_ordering operator<=>(const Exact &left, const Exact &right);

    static constexpr int kMostDigits = 40;

private:
    using Rational = boost::multiprecision::cpp_rational;

    using Small = SmallRatio;

    explicit Exact(Small value)
        : m_value(value)
    {
    }

    /// Small if it can be.
    explicit Exact(const Rational &value);

    [[nodiscard]] int sign() const;

    [[nodiscard]] const Small *small() const { return std::get_if<Small>(&m_value); }

    [[nodiscard]] Rational whole() const;
    [[nodiscard]] static std::optional<Small> lowest(qint64 top, qint64 bottom);
    [[nodiscard]] static std::optional<Small> sum(const Small &left, const Small &right);
    [[nodiscard]] static std::optional<Small> product(const Small &left, const Small &right);

    /// One form for each number: small where it can be, as nearly all of a month are.
    std::variant<Small, Rational> m_value;
};

[[nodiscard]] Exact operator*(const Exact &left, const Exact &right);
[[nodiscard]] Exact operator/(const Exact &left, const Exact &right);
[[nodiscard]] std::strong_ordering operator<=>(const Exact &left, const Exact &right);

/// So many of a hundred.
[[nodiscard]] inline Exact percentOf(const Exact &whole, const Exact &percent)
{
    return whole * percent / Exact(100);
}

} // namespace fw
