// SPDX-License-Identifier: GPL-3.0-or-later
// What a log of a million lines costs: a quarter of a year of 500 agents goes into a SQLite file,
// in slices as small as those of a desk and as large as those of a terminal; then once more, when
// all of it is there.
#include "core/storage/importrun.h"
#include "tests/history/randomlog.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using namespace fw;
using namespace Qt::StringLiterals;

constexpr int kCalls = 340'000;
constexpr std::int64_t kDeskSlice = 1 << 20;
constexpr std::int64_t kTerminalSlice = 4 << 20;

struct Spent
{
    double seconds = 0;
    double longestSlice = 0;
    std::int64_t lines = 0;
};

Spent import(const QString &log, const QString &path, std::int64_t slice)
{
    using Clock = std::chrono::steady_clock;
    constexpr TimePoint kNow{std::chrono::seconds(2'000'000'000)};
    const auto database = storage::Database::open(path, kNow);
    storage::ImportRequest request;
    request.switchName = u"pbx"_s;
    request.files = {log};
    request.now = kNow;
    request.sliceBytes = slice;
    storage::ImportRun run(request);
    Spent spent;
    const auto start = Clock::now();
    for (bool hasMore = true; hasMore;) {
        const auto begin = Clock::now();
        const Result<bool> stepped =
            database ? run.step(*database) : Result<bool>(database.error());
        if (!stepped) {
            std::fputs(qPrintable(stepped.error().detail), stderr);
            std::abort();
        }
        hasMore = *stepped;
        const std::chrono::duration<double> took = Clock::now() - begin;
        spent.longestSlice = std::max(spent.longestSlice, took.count());
    }
    spent.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    spent.lines = run.logs().front().count.lines - run.logs().front().before.lines;
    return spent;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"queue_log"_s);
    {
        const std::string text = history::tests::RandomLog(1).lines(kCalls);
        QFile file(log);
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(text.data(), qint64(text.size())) != qint64(text.size())) {
            return 1;
        }
    }
    const Spent desk = import(log, folder.filePath(u"desk.sqlite"_s), kDeskSlice);
    const QString path = folder.filePath(u"terminal.sqlite"_s);
    const Spent terminal = import(log, path, kTerminalSlice);
    const Spent again = import(log, path, kTerminalSlice);
    std::printf("{\"lines\": %lld, \"terminal_lines_s\": %.0f, \"desk_lines_s\": %.0f, "
                "\"desk_longest_slice_ms\": %.1f, \"again_ms\": %.1f, \"again_lines\": %lld}\n",
                static_cast<long long>(desk.lines),
                static_cast<double>(terminal.lines) / terminal.seconds,
                static_cast<double>(desk.lines) / desk.seconds, desk.longestSlice * 1000,
                again.seconds * 1000, static_cast<long long>(again.lines));
    return 0;
}
