// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/packwriter.h"

#include <utility>

namespace fw {

void PackWriter::number(std::uint64_t value)
{
    constexpr std::uint64_t kMore = 0x80;
    std::array<char, 10> digits{};
    qsizetype count = 0;
    for (; value >= kMore; value >>= 7U) {
        digits[static_cast<std::size_t>(count++)] =
            static_cast<char>(static_cast<unsigned char>(value | kMore));
    }
    digits[static_cast<std::size_t>(count++)] = static_cast<char>(value);
    m_bytes.append(digits.data(), count);
}

void PackWriter::bytes(std::string_view bytes)
{
    number(bytes.size());
    m_bytes.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

void PackWriter::field(TimePoint time)
{
    // 0 is no time; anything else is one more than the difference.
    if (time < kEarliestTime || time > kLatestTime) {
        number(0);
        return;
    }
    number(zigzag((time - std::exchange(m_time, time)).count()) + 1);
}

void PackWriter::field(const std::string &text)
{
    // 0 is empty, 1 a new text, anything else the number of one that was told.
    constexpr std::uint64_t kFirst = 2;
    if (text.empty()) {
        number(0);
        return;
    }
    if (const auto known = m_texts.find(text); known != m_texts.end()) {
        number(known->second);
        return;
    }
    m_texts.emplace(text, kFirst + m_texts.size());
    number(1);
    bytes(text);
}

void PackWriter::clear()
{
    m_bytes.resize(0);
    m_time = kNoTime;
    m_texts.clear();
}

} // namespace fw
