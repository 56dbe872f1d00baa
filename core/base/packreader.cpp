// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/packreader.h"

#include <QtGlobal>

namespace fw {

namespace {

constexpr std::size_t kTextPerByte = 64;
constexpr std::size_t kFreeText = 1U << 16U;

} // namespace

PackReader::PackReader(QByteArrayView bytes)
    : m_rest(bytes.data(), static_cast<std::size_t>(bytes.size()))
    , m_textBudget(m_rest.size() * kTextPerByte + kFreeText)
{
}

void PackReader::fail()
{
    m_hasFailed = true;
    m_rest = {};
}

std::uint64_t PackReader::number()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && !m_rest.empty(); shift += 7) {
        const auto digit = static_cast<unsigned char>(m_rest.front());
        m_rest.remove_prefix(1);
        value |= static_cast<std::uint64_t>(digit & 0x7fU) << shift;
        if (digit < 0x80) {
            return value;
        }
    }
    fail();
    return 0;
}

std::uint64_t PackReader::count()
{
    const std::uint64_t told = number();
    check(told <= m_rest.size());
    return m_hasFailed ? 0 : told;
}

std::string_view PackReader::bytes()
{
    const std::uint64_t size = count();
    const std::string_view read = m_rest.substr(0, size);
    m_rest.remove_prefix(size);
    return read;
}

void PackReader::field(bool &value)
{
    const std::uint64_t told = number();
    check(told <= 1);
    value = told == 1 && !m_hasFailed;
}

void PackReader::field(TimePoint &time)
{
    const std::uint64_t told = number();
    if (told == 0) {
        time = kNoTime;
        return;
    }
    // Wrapping is defined for unsigned numbers only, and damaged bytes may say anything.
    const auto before = static_cast<std::uint64_t>(toMicroseconds(m_time));
    const auto difference = static_cast<std::uint64_t>(unzigzag(told - 1));
    const TimePoint read{Microseconds(static_cast<std::int64_t>(before + difference))};
    check(read >= kEarliestTime && read <= kLatestTime);
    m_time = m_hasFailed ? kNoTime : read;
    time = m_time;
}

void PackReader::field(std::string &text)
{
    constexpr std::uint64_t kFirst = 2;
    const std::uint64_t told = number();
    std::string_view read;
    if (told == 1) {
        read = bytes();
        m_texts.push_back(read);
    } else if (told >= kFirst) {
        check(told - kFirst < m_texts.size());
        read = m_hasFailed ? std::string_view() : m_texts[told - kFirst];
    }
    check(read.size() <= m_textBudget);
    if (m_hasFailed) {
        text.clear();
        return;
    }
    m_textBudget -= read.size();
    text = read;
}

} // namespace fw
