// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/rostersimulation.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <numeric>

namespace fw::app {

namespace {

/// As often as an eye can follow: a replication may take less than a millisecond.
constexpr std::chrono::milliseconds kPulse{50};

} // namespace

RosterSimulation::RosterSimulation(QObject *parent)
    : ui::RosterSimulator(parent)
{
}

RosterSimulation::~RosterSimulation() = default; // the thread is stopped and joined

void RosterSimulation::start(const std::vector<whatif::Question> &questions)
{
    if (m_isRunning) {
        return;
    }
    m_isRunning = true;
    m_thread = std::jthread([this, run = ++m_run, questions](const std::stop_token &stop) {
        play(stop, run, questions);
    });
}

void RosterSimulation::stop()
{
    m_thread.request_stop();
}

/// Each question has its own seed, so that the answers are the same on however many cores.
void RosterSimulation::play(const std::stop_token &stop, std::uint64_t run,
                            const std::vector<whatif::Question> &questions)
{
    const int all = std::accumulate(
        questions.begin(), questions.end(), 0,
        [](int sum, const whatif::Question &each) { return sum + each.replications; });
    // One of no replications says that it was not played.
    std::vector<whatif::Answer> answers(questions.size());
    std::vector<std::atomic<int>> done(questions.size());
    std::atomic<std::size_t> next = 0;
    std::mutex telling;
    auto told = std::chrono::steady_clock::now();
    const auto tell = [&] {
        const std::unique_lock lock(telling, std::try_to_lock);
        const auto now = std::chrono::steady_clock::now();
        if (!lock || now - told < kPulse) {
            return;
        }
        told = now;
        const int count = std::accumulate(done.begin(), done.end(), 0);
        QMetaObject::invokeMethod(
            this,
            [this, run, count, all] {
                if (run == m_run) {
                    emit progressed(count, all);
                }
            },
            Qt::QueuedConnection);
    };
    const auto work = [&] {
        for (std::size_t at = next++; at < questions.size() && !stop.stop_requested();
             at = next++) {
            const auto answer = whatif::simulate(questions[at], stop, [&, at](int replications) {
                done[at] = replications;
                tell();
            });
            if (answer) {
                answers[at] = *answer;
            }
        }
    };
    {
        std::vector<std::jthread> others;
        const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
        for (std::size_t more = 1; more < std::min(cores, questions.size()); ++more) {
            others.emplace_back(work);
        }
        work();
    } // the others have ended
    QMetaObject::invokeMethod(
        this,
        [this, run, answers] {
            if (run == m_run) {
                m_isRunning = false;
                emit answered(answers);
            }
        },
        Qt::QueuedConnection);
}

} // namespace fw::app
