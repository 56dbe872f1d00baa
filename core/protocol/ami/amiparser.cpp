// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/amiparser.h"

#include "core/protocol/ami/amikey.h"

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace fw::ami {

namespace {

constexpr std::string_view kBannerStart = "Asterisk Call Manager/";
constexpr std::size_t kLineEndBytes = 2;
constexpr std::size_t kFirstHeaders = 64;

std::string_view between(const char *begin, const char *end)
{
    return {begin, static_cast<std::size_t>(end - begin)};
}

// Where a line ends and its key; null for what was not found.
struct LineMarks
{
    const char *lineFeed = nullptr;
    const char *colon = nullptr;
};

#ifdef __SSE2__
unsigned bytesEqual(__m128i block, char wanted)
{
    return static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(block, _mm_set1_epi8(wanted))));
}
#endif

// Looks for both in one pass, as far as whole blocks go: lines are short, so that two calls of
// memchr for each cost more than the bytes.
LineMarks findMarks(const char *at, const char *end)
{
    LineMarks marks;
#ifdef __SSE2__
    for (; end - at >= 16; at += 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const unsigned colons = bytesEqual(block, ':');
        const unsigned lineFeeds = bytesEqual(block, '\n');
        if (marks.colon == nullptr && colons != 0) {
            marks.colon = at + std::countr_zero(colons);
        }
        if (lineFeeds != 0) {
            marks.lineFeed = at + std::countr_zero(lineFeeds);
            return marks;
        }
    }
#endif
    const auto *const found =
        static_cast<const char *>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
    marks.lineFeed = found;
    return marks;
}

AmiHeader headerOf(std::string_view line, const char *colon)
{
    const char *const end = line.data() + line.size();
    if (colon == nullptr || colon > end) {
        colon = static_cast<const char *>(std::memchr(line.data(), ':', line.size()));
    }
    if (colon == nullptr) {
        return {line, between(end, end)};
    }
    const char *value = colon + 1;
    if (value != end && *value == ' ') {
        ++value;
    }
    return {between(line.data(), colon), between(value, end)};
}

} // namespace

AmiParser::AmiParser(bool expectsBanner, AmiLimits limits)
    : m_limits(limits)
{
    reset(expectsBanner);
}

void AmiParser::reset(bool expectsBanner)
{
    m_end = 0;
    m_fault = AmiFault::None;
    m_phase = expectsBanner ? Phase::BannerRequired : Phase::BannerPossible;
    startMessageAt(0);
}

std::size_t AmiParser::buffered() const
{
    return m_end - m_begin;
}

std::span<char> AmiParser::space(std::size_t bytes)
{
    if (m_begin == m_end) {
        m_end = 0;
        startMessageAt(0);
    }
    if (m_buffer.size() - m_end < bytes) {
        const std::size_t needed = buffered() + bytes;
        relocate(needed <= m_buffer.size() ? m_buffer.size()
                                           : std::max(needed, m_buffer.size() * 2));
    }
    return std::span<char>(m_buffer).subspan(m_end);
}

void AmiParser::commit(std::size_t bytes)
{
    Q_ASSERT(bytes <= m_buffer.size() - m_end);
    if (m_fault == AmiFault::None) {
        m_end += bytes;
    }
}

void AmiParser::append(std::string_view bytes)
{
    if (!bytes.empty()) {
        std::memcpy(space(bytes.size()).data(), bytes.data(), bytes.size());
        commit(bytes.size());
    }
}

// Moves what is buffered to the front of the buffer, or of a larger one.
void AmiParser::relocate(std::size_t capacity)
{
    const char *const old = m_buffer.data() + m_begin;
    std::vector<char> larger;
    if (capacity > m_buffer.size()) {
        larger.resize(capacity);
    }
    char *const moved = larger.empty() ? m_buffer.data() : larger.data();
    for (AmiHeader &header : std::span(m_headers).first(m_headerCount)) {
        header.key = {moved + (header.key.data() - old), header.key.size()};
        header.value = {moved + (header.value.data() - old), header.value.size()};
    }
    if (buffered() > 0) {
        std::memmove(moved, old, buffered());
    }
    if (!larger.empty()) {
        m_buffer.swap(larger);
    }
    m_end -= m_begin;
    m_line -= m_begin;
    m_scan -= m_begin;
    m_begin = 0;
}

void AmiParser::startMessageAt(std::size_t position)
{
    m_begin = position;
    m_line = position;
    m_scan = position;
    m_headerCount = 0;
}

bool AmiParser::next(AmiMessage &message)
{
    if (m_phase != Phase::Messages && readBanner(message)) {
        return true;
    }
    if (m_fault != AmiFault::None || m_phase != Phase::Messages) {
        return false;
    }
    if (m_scan == m_line) {
        readPlainLines();
    }
    const char *colon = nullptr;
    while (const char *const end = findLineEnd(colon)) {
        const std::string_view line = between(m_buffer.data() + m_line, end);
        m_line = m_scan;
        if (!line.empty()) {
            if (m_headerCount == m_limits.headers) {
                m_fault = AmiFault::TooManyHeaders;
                return false;
            }
            addHeader(line, colon);
        } else if (m_headerCount > 0) {
            message = finishedMessage();
            startMessageAt(m_scan);
            return true;
        } else {
            startMessageAt(m_scan);
        }
    }
    return false;
}

// Takes the lines that are whole, within the limits and without surprises, and leaves the rest to
// the careful loop. Works on locals, because a header that is written might be any member for all
// the compiler knows.
void AmiParser::readPlainLines()
{
    const char *const base = m_buffer.data();
    const char *const end = base + std::min(m_end, m_begin + m_limits.messageBytes);
    const auto longest = static_cast<std::ptrdiff_t>(m_limits.lineBytes);
    const char *line = base + m_line;
    AmiHeader *header = m_headers.data() + m_headerCount;
    const AmiHeader *const lastHeader = m_headers.data() + m_headers.size();
    while (header != lastHeader) {
        const LineMarks marks = findMarks(line, end);
        if (marks.lineFeed == nullptr) {
            break;
        }
        const char *const lineEnd = marks.lineFeed - 1;
        if (lineEnd <= line || *lineEnd != '\r' || lineEnd - line > longest) {
            break;
        }
        *header++ = headerOf(between(line, lineEnd), marks.colon);
        line = marks.lineFeed + 1;
    }
    m_headerCount = static_cast<std::size_t>(header - m_headers.data());
    m_line = static_cast<std::size_t>(line - base);
    m_scan = m_line;
}

// The CR of the line that begins at m_line, with m_scan behind its LF; nothing while it has not
// come, or when the line or its message can't end within the limits any more. The limit that comes
// first names the fault, so that it does not depend on how much of the line is here already.
const char *AmiParser::findLineEnd(const char *&colon)
{
    colon = nullptr;
    const std::size_t lineLimit = m_line + m_limits.lineBytes + kLineEndBytes;
    const std::size_t messageLimit = m_begin + m_limits.messageBytes;
    const std::size_t limit = std::min(lineLimit, messageLimit);
    const std::size_t end = std::min(m_end, limit);
    const char *const base = m_buffer.data();
    while (m_scan < end) {
        const LineMarks marks = findMarks(base + m_scan, base + end);
        const char *const found = marks.lineFeed;
        if (m_scan == m_line) {
            colon = marks.colon;
        }
        if (found == nullptr) {
            m_scan = end;
            break;
        }
        m_scan = static_cast<std::size_t>(found - base) + 1;
        if (found > base + m_line && found[-1] == '\r') {
            return found - 1;
        }
    }
    if (m_end >= limit) {
        m_fault = lineLimit <= messageLimit ? AmiFault::LineTooLong : AmiFault::MessageTooLong;
    }
    return nullptr;
}

bool AmiParser::readBanner(AmiMessage &message)
{
    if (m_fault != AmiFault::None) {
        return false;
    }
    const std::string_view start =
        std::string_view(m_buffer.data(), m_end).substr(m_begin, kBannerStart.size());
    if (!kBannerStart.starts_with(start)) {
        if (m_phase == Phase::BannerRequired) {
            m_fault = AmiFault::NoBanner;
        }
        m_phase = Phase::Messages;
        return false;
    }
    const char *colon = nullptr;
    const char *const end = findLineEnd(colon);
    if (end == nullptr) {
        return false;
    }
    message = {AmiKind::Banner, between(m_buffer.data() + m_line, end), {}};
    m_phase = Phase::Messages;
    startMessageAt(m_scan);
    return true;
}

void AmiParser::addHeader(std::string_view line, const char *colon)
{
    if (m_headerCount == m_headers.size()) {
        m_headers.resize(std::min(m_limits.headers, std::max(kFirstHeaders, m_headers.size() * 2)));
    }
    m_headers[m_headerCount++] = headerOf(line, colon);
}

AmiMessage AmiParser::finishedMessage() const
{
    const std::span<const AmiHeader> lines = std::span(m_headers).first(m_headerCount);
    const AmiHeader &first = lines.front();
    if (isSameKey(first.key, "Event")) {
        return {AmiKind::Event, first.value, lines.subspan(1)};
    }
    if (isSameKey(first.key, "Response")) {
        return {AmiKind::Response, first.value, lines.subspan(1)};
    }
    return {AmiKind::Fragment, {}, lines};
}

} // namespace fw::ami
