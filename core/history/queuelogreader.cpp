// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/queuelogreader.h"

#include "core/protocol/ami/textdecoder.h"

#include <algorithm>
#include <utility>

namespace fw::history {

using queuelog::LineFault;
using queuelog::QueueLogLine;

namespace {

/// Two clocks differ by no more.
constexpr std::chrono::hours kAhead{24};

/// The begin of a line, for whoever looks it up: without the data, which may be a caller's number.
std::string excerpt(std::string_view line)
{
    constexpr std::size_t kMostBytes = 120;
    constexpr int kFields = 5;
    std::size_t end = 0;
    for (int field = 0; field < kFields && end != std::string_view::npos; ++field) {
        end = line.find('|', end + (field > 0 ? 1 : 0));
    }
    return ami::TextDecoder({}).cut(line.substr(0, std::min(end, kMostBytes)));
}

} // namespace

QueueLogReader::QueueLogReader(QueueLogFold &fold, const FileCount &count, TimePoint until,
                               TimePoint now)
    : m_fold(fold)
    , m_start(count.consumed)
    , m_count(count)
    , m_until(until)
    , m_now(now)
{
}

void QueueLogReader::take(std::string_view bytes)
{
    m_cutter.append(bytes);
    queuelog::LineCutter::Line line;
    while (m_cutter.next(line)) {
        takeLine(line);
    }
    m_count.consumed = m_start + m_cutter.consumed();
}

void QueueLogReader::takeLine(const queuelog::LineCutter::Line &line)
{
    ++m_count.lines;
    if (line.isTooLong) {
        fail(LineFault::TooLong, line.text);
        return;
    }
    if (line.text.empty()) {
        return;
    }
    const auto parsed = QueueLogLine::parse(line.text);
    if (const auto *fault = std::get_if<LineFault>(&parsed)) {
        fail(*fault, line.text);
        return;
    }
    const QueueLogLine &read = std::get<QueueLogLine>(parsed);
    if (read.time > m_now + kAhead) {
        fail(LineFault::BadTime, line.text);
        return;
    }
    if (read.time >= m_until) {
        ++m_count.beyond;
        return;
    }
    if (const auto fault = m_fold.take(read)) {
        fail(*fault, line.text);
        return;
    }
    m_count.calls += read.event == queuelog::LogEvent::Join ? 1 : 0;
    m_count.lastTime = std::max(m_count.lastTime, read.time);
}

void QueueLogReader::fail(LineFault fault, std::string_view text)
{
    if (std::cmp_less(m_count.errors++, kMostErrors)) {
        m_errors.push_back({m_count.lines, fault, excerpt(text)});
    }
}

std::vector<LineError> QueueLogReader::takeErrors()
{
    return std::exchange(m_errors, {});
}

} // namespace fw::history
