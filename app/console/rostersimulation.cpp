// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/rostersimulation.h"

#include <chrono>
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

void RosterSimulation::play(const std::stop_token &stop, std::uint64_t run,
                            const std::vector<whatif::Question> &questions)
{
    const int all = std::accumulate(
        questions.begin(), questions.end(), 0,
        [](int sum, const whatif::Question &each) { return sum + each.replications; });
    std::vector<whatif::Answer> answers;
    int done = 0;
    auto told = std::chrono::steady_clock::now();
    for (const whatif::Question &question : questions) {
        if (stop.stop_requested()) {
            break;
        }
        const auto answer = whatif::simulate(question, stop, [&](int replications) {
            const auto now = std::chrono::steady_clock::now();
            if (now - told >= kPulse) {
                told = now;
                QMetaObject::invokeMethod(
                    this,
                    [this, run, count = done + replications, all] {
                        if (run == m_run) {
                            emit progressed(count, all);
                        }
                    },
                    Qt::QueuedConnection);
            }
        });
        answers.push_back(answer ? *answer : whatif::Answer()); // one of no replications says so
        done += question.replications;
    }
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
