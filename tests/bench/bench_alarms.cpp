// SPDX-License-Identifier: GPL-3.0-or-later
// The alarm engine with ten thousand alarms at once: what one evaluation costs when all are raised,
// when all stay with other values, and when all are over. It runs once a second in the thread that
// paints.
#include "core/alarms/alarmengine.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

using namespace fw;
using namespace fw::alarms;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int kAlarms = 10'000;
constexpr int kSteady = 50;

std::vector<std::shared_ptr<const ReadSubject>> makeSubjects()
{
    std::vector<std::shared_ptr<const ReadSubject>> subjects;
    for (int number = 0; number < kAlarms; ++number) {
        ReadSubject made;
        const QString key = QStringLiteral("q%1").arg(number);
        made.subject = {AlarmSubject::Kind::Queue, 0, key, {key, {}}, QStringLiteral("site")};
        made.nodes = {QStringLiteral("site"), QStringLiteral("all")};
        made.queues = {key};
        subjects.push_back(std::make_shared<const ReadSubject>(std::move(made)));
    }
    return subjects;
}

AlarmReadings readingsOf(const std::vector<std::shared_ptr<const ReadSubject>> &subjects,
                         double value)
{
    AlarmReadings readings;
    for (const auto &subject : subjects) {
        readings.list.push_back({AlarmMetric::LongestWait, subject, {}, value, 1, 1});
    }
    return readings;
}

} // namespace

int main()
{
    const auto subjects = makeSubjects();
    AlarmEngine engine;
    TimePoint now = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2};
    const auto evaluate = [&](double value) {
        const AlarmReadings readings = readingsOf(subjects, value);
        now += std::chrono::seconds(1);
        const auto start = std::chrono::steady_clock::now();
        const std::size_t changes = engine.evaluate(readings, now).size();
        return std::pair(Milliseconds(std::chrono::steady_clock::now() - start).count(), changes);
    };
    double raising = 0;
    std::size_t raised = 0;
    for (int second = 0; second < 10; ++second) {
        const auto [took, changes] = evaluate(70);
        raising = std::max(raising, took);
        raised += changes;
    }
    std::vector<double> steady;
    for (int second = 0; second < kSteady; ++second) {
        steady.push_back(evaluate(70 + second % 30).first);
    }
    std::ranges::sort(steady);
    const auto open = static_cast<int>(engine.alarms().size());
    double clearing = 0;
    for (int second = 0; second < 30; ++second) {
        clearing = std::max(clearing, evaluate(0).first);
    }
    std::printf(
        "{\"alarms\": %d, \"changes\": %zu, \"raise_ms\": %.1f, \"steady_median_ms\": %.1f, "
        "\"steady_worst_ms\": %.1f, \"clear_ms\": %.1f}\n",
        open, raised, raising, steady[kSteady / 2], steady.back(), clearing);
    return open >= kAlarms ? 0 : 1;
}
