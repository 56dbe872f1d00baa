// SPDX-License-Identifier: GPL-3.0-or-later
// The parser in memory beside a scan for newlines of the same bytes; pairs of runs, so that both
// see the same machine.
#include "core/protocol/ami/amiparser.h"
#include "tests/bench/amistream.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <vector>

namespace {

using Seconds = std::chrono::duration<double>;

constexpr std::size_t kPiece = 32 * 1024;
constexpr int kRepetitions = 9;

std::size_t countLines(const std::string &bytes)
{
    std::size_t lines = 0;
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    while (const void *found = std::memchr(at, '\n', static_cast<std::size_t>(end - at))) {
        ++lines;
        at = static_cast<const char *>(found) + 1;
    }
    return lines;
}

std::size_t countMessages(const std::string &bytes)
{
    fw::ami::AmiParser parser(true);
    fw::ami::AmiMessage message;
    std::size_t count = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::span<char> room = parser.space(kPiece);
        const std::size_t size = std::min(kPiece, bytes.size() - at);
        std::memcpy(room.data(), bytes.data() + at, size);
        parser.commit(size);
        at += size;
        while (parser.next(message)) {
            count += message.headers.empty() ? 0U : 1U;
        }
    }
    return count;
}

template<typename Work>
double seconds(Work work, std::size_t &result)
{
    const auto start = std::chrono::steady_clock::now();
    result = work();
    return Seconds(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + kRepetitions / 2);
    return values[kRepetitions / 2];
}

} // namespace

int main()
{
    const fw::bench::AmiStream stream = fw::bench::makeAmiStream(100'000'000);
    std::vector<double> scan(kRepetitions);
    std::vector<double> parse(kRepetitions);
    std::size_t lines = 0;
    std::size_t messages = 0;
    for (std::size_t round = 0; round < kRepetitions; ++round) {
        scan[round] = seconds([&] { return countLines(stream.bytes); }, lines);
        parse[round] = seconds([&] { return countMessages(stream.bytes); }, messages);
    }
    const double megabytes = static_cast<double>(stream.bytes.size()) / 1e6;
    std::printf("{\"bytes\": %zu, \"events\": %zu, \"bytes_per_event\": %zu, \"lines\": %zu, "
                "\"parser_mb_s\": %.0f, \"memchr_mb_s\": %.0f, \"ratio\": %.3f}\n",
                stream.bytes.size(), messages, stream.bytes.size() / stream.events, lines,
                megabytes / median(parse), megabytes / median(scan), median(scan) / median(parse));
    return messages == stream.events ? 0U : 1U;
}
