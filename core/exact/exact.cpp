// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exact/exact.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <string>

namespace fw {

using namespace Qt::StringLiterals;
using Whole = boost::multiprecision::cpp_int;

namespace {

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9'; // QChar::isDigit() takes those of other scripts
}

Whole tenTo(int places)
{
    return boost::multiprecision::pow(Whole(10), static_cast<unsigned>(places));
}

/// The rounded quotient; \a denominator is positive.
Whole roundedQuotient(const Whole &numerator, const Whole &denominator, Rounding mode)
{
    Whole quotient;
    Whole rest;
    boost::multiprecision::divide_qr(Whole(abs(numerator)), denominator, quotient, rest);
    const int side = Whole(rest * 2).compare(denominator);
    const bool isOdd = boost::multiprecision::bit_test(quotient, 0);
    if (side > 0 || (side == 0 && (mode == Rounding::HalfUp || isOdd))) {
        ++quotient;
    }
    return numerator.sign() < 0 ? Whole(-quotient) : quotient;
}

QString digitsOf(const Whole &whole)
{
    const std::string digits = whole.str();
    return QString::fromLatin1(digits.data(), static_cast<qsizetype>(digits.size()));
}

/// \a scaled / 10^\a decimals, written out.
QString plainText(const Whole &scaled, int decimals)
{
    QString digits = digitsOf(abs(scaled)).rightJustified(decimals + 1, u'0');
    if (decimals > 0) {
        digits.insert(digits.size() - decimals, u'.');
    }
    return scaled.sign() < 0 ? u'-' + digits : digits;
}

/// How often \a factor is in \a whole, which keeps what is left.
int takeOut(Whole &whole, int factor)
{
    int times = 0;
    while (!whole.is_zero() && Whole(whole % factor).is_zero()) {
        whole /= factor;
        ++times;
    }
    return times;
}

/// Nothing when it does not fit.
std::optional<qint64> times(qint64 left, qint64 right)
{
    qint64 result = 0;
    return __builtin_mul_overflow(left, right, &result) ? std::nullopt : std::optional(result);
}

std::optional<qint64> times(std::optional<qint64> left, std::optional<qint64> right)
{
    return left && right ? times(*left, *right) : std::nullopt;
}

/// 10 to that power, where it fits.
std::optional<qint64> smallTenTo(int places)
{
    constexpr int kMost = 18;
    if (places > kMost) {
        return std::nullopt;
    }
    qint64 power = 1;
    for (int place = 0; place < places; ++place) {
        power *= 10;
    }
    return power;
}

} // namespace

Exact::Exact(qint64 whole)
{
    if (whole == std::numeric_limits<qint64>::min()) { // has no opposite among small ones
        m_value = Rational(whole);
    } else {
        m_value = Small{whole, 1};
    }
}

Exact::Exact(const Rational &value)
    : m_value(value)
{
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    const Whole top = numerator(value);
    const Whole bottom = denominator(value);
    if (abs(top) <= kMost && bottom <= kMost) {
        m_value = Small{static_cast<qint64>(top), static_cast<qint64>(bottom)};
    }
}

Exact::Rational Exact::whole() const
{
    const Small *value = small();
    return value ? Rational(value->top, value->bottom) : std::get<Rational>(m_value);
}

int Exact::sign() const
{
    if (const Small *value = small()) {
        return (value->top > 0) - (value->top < 0);
    }
    return std::get<Rational>(m_value).sign();
}

std::optional<Exact::Small> Exact::lowest(qint64 top, qint64 bottom)
{
    if (top == std::numeric_limits<qint64>::min()) {
        return std::nullopt;
    }
    const qint64 divisor = std::gcd(top, bottom);
    return Small{top / divisor, bottom / divisor};
}

std::optional<Exact::Small> Exact::sum(const Small &left, const Small &right)
{
    const qint64 shared = std::gcd(left.bottom, right.bottom);
    const std::optional<qint64> one = times(left.top, right.bottom / shared);
    const std::optional<qint64> other = times(right.top, left.bottom / shared);
    const std::optional<qint64> bottom = times(left.bottom / shared, right.bottom);
    qint64 top = 0;
    if (!one || !other || !bottom || __builtin_add_overflow(*one, *other, &top)) {
        return std::nullopt;
    }
    return lowest(top, *bottom);
}

std::optional<Exact::Small> Exact::product(const Small &left, const Small &right)
{
    const qint64 one = std::gcd(left.top, right.bottom);
    const qint64 other = std::gcd(right.top, left.bottom);
    const std::optional<qint64> top = times(left.top / one, right.top / other);
    const std::optional<qint64> bottom = times(left.bottom / other, right.bottom / one);
    return top && bottom ? lowest(*top, *bottom) : std::nullopt;
}

std::optional<Exact> Exact::parse(QStringView text)
{
    const bool hasSign = text.startsWith(u'-') || text.startsWith(u'+');
    const bool isNegative = text.startsWith(u'-');
    const QStringView digits = text.sliced(hasSign ? 1 : 0);
    const qsizetype dot = digits.indexOf(u'.');
    const QStringView whole = dot < 0 ? digits : digits.first(dot);
    QStringView fraction = dot < 0 ? QStringView() : digits.sliced(dot + 1);
    if ((dot >= 0 && fraction.isEmpty()) || (dot < 0 && whole.isEmpty()) ||
        whole.size() + fraction.size() > kMostDigits || !std::ranges::all_of(whole, isDigit) ||
        !std::ranges::all_of(fraction, isDigit)) {
        return std::nullopt;
    }
    while (fraction.endsWith(u'0')) {
        fraction.chop(1); // 8.00 is as quick to reckon with as 8
    }
    constexpr qsizetype kSmall = 18;
    if (whole.size() + fraction.size() <= kSmall) {
        qint64 scaled = 0;
        qint64 scale = 1;
        for (const QChar digit : whole) {
            scaled = scaled * 10 + digit.digitValue();
        }
        for (const QChar digit : fraction) {
            scaled = scaled * 10 + digit.digitValue();
            scale *= 10;
        }
        return ratio(isNegative ? -scaled : scaled, scale);
    }
    Whole scaled;
    for (const QStringView part : {whole, fraction}) {
        for (const QChar digit : part) {
            scaled = scaled * 10 + digit.digitValue();
        }
    }
    return Exact(
        Rational(isNegative ? Whole(-scaled) : scaled, tenTo(static_cast<int>(fraction.size()))));
}

Exact Exact::ratio(qint64 numerator, qint64 denominator)
{
    Q_ASSERT(denominator != 0);
    const std::optional<Small> value =
        denominator > 0 ? lowest(numerator, denominator) : std::nullopt;
    return value ? Exact(*value) : Exact(Rational(numerator, denominator));
}

Exact Exact::lastPlace(int decimals)
{
    return Exact(Rational(Whole(1), tenTo(decimals)));
}

Exact Exact::rounded(int decimals, Rounding mode) const
{
    if (const Small *value = small()) {
        const std::optional<qint64> scale = smallTenTo(decimals);
        const std::optional<qint64> scaled = times(std::optional(std::abs(value->top)), scale);
        if (scaled && *scaled < std::numeric_limits<qint64>::max() / 2 &&
            value->bottom < std::numeric_limits<qint64>::max() / 2) {
            qint64 quotient = *scaled / value->bottom;
            const qint64 rest = *scaled % value->bottom * 2;
            quotient += rest > value->bottom || (rest == value->bottom &&
                                                 (mode == Rounding::HalfUp || quotient % 2 == 1))
                            ? 1
                            : 0;
            return ratio(value->top < 0 ? -quotient : quotient, *scale);
        }
    }
    const Whole scale = tenTo(decimals);
    const Rational value = whole();
    return Exact(
        Rational(roundedQuotient(numerator(value) * scale, denominator(value), mode), scale));
}

Exact Exact::floored() const
{
    if (const Small *value = small()) {
        const bool isCut = value->top < 0 && value->top % value->bottom != 0;
        return Exact(value->top / value->bottom - (isCut ? 1 : 0));
    }
    const Rational value = whole();
    const Whole top = numerator(value);
    const Whole bottom = denominator(value);
    Whole quotient;
    Whole rest;
    boost::multiprecision::divide_qr(top, bottom, quotient, rest);
    return Exact(Rational(rest.sign() < 0 ? Whole(quotient - 1) : quotient));
}

Exact Exact::ceiled() const
{
    return -(-*this).floored();
}

qint64 Exact::toWhole() const
{
    const Small *value = small();
    Q_ASSERT(value && value->bottom == 1);
    return value ? value->top : 0;
}

QString Exact::text(int decimals, Rounding mode) const
{
    const Rational value = whole();
    return plainText(roundedQuotient(numerator(value) * tenTo(decimals), denominator(value), mode),
                     decimals);
}

QString Exact::text() const
{
    const Rational value = whole();
    const Whole top = numerator(value);
    Whole rest = denominator(value);
    const int twos = takeOut(rest, 2);
    const int fives = takeOut(rest, 5);
    if (rest != 1) {
        return digitsOf(top) + u'/' + digitsOf(denominator(value));
    }
    const int decimals = std::max(twos, fives);
    return plainText(top * tenTo(decimals) / denominator(value), decimals);
}

Exact &Exact::operator+=(const Exact &other)
{
    if (small() && other.small()) {
        if (const std::optional<Small> result = sum(*small(), *other.small())) {
            m_value = *result;
            return *this;
        }
    }
    *this = Exact(whole() + other.whole());
    return *this;
}

Exact &Exact::operator-=(const Exact &other)
{
    return *this += -other;
}

Exact Exact::operator-() const
{
    if (const Small *value = small()) {
        return Exact(Small{-value->top, value->bottom});
    }
    return Exact(-whole());
}

Exact operator*(const Exact &left, const Exact &right)
{
    if (left.small() && right.small()) {
        if (const auto result = Exact::product(*left.small(), *right.small())) {
            return Exact(*result);
        }
    }
    return Exact(left.whole() * right.whole());
}

Exact operator/(const Exact &left, const Exact &right)
{
    Q_ASSERT(!right.isZero());
    if (left.small() && right.small()) {
        const Exact::Small &by = *right.small();
        const Exact::Small inverse =
            by.top > 0 ? Exact::Small{by.bottom, by.top} : Exact::Small{-by.bottom, -by.top};
        if (const auto result = Exact::product(*left.small(), inverse)) {
            return Exact(*result);
        }
    }
    return Exact(left.whole() / right.whole());
}

std::strong_ordering operator<=>(const Exact &left, const Exact &right)
{
    if (left.small() && right.small()) {
        const std::optional<qint64> one = times(left.small()->top, right.small()->bottom);
        const std::optional<qint64> other = times(right.small()->top, left.small()->bottom);
        if (one && other) {
            return *one <=> *other;
        }
    }
    return left.whole().compare(right.whole()) <=> 0;
}

} // namespace fw
