// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roster/rostersimulator.h"

#include <cstdint>
#include <thread>

namespace fw::app {

/// Answers the roster page by core/whatif, in a thread of its own.
class RosterSimulation final : public ui::RosterSimulator
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterSimulation)

public:
    explicit RosterSimulation(QObject *parent = nullptr);
    ~RosterSimulation() override;

    void start(const std::vector<whatif::Question> &questions) override;
    void stop() override;

    [[nodiscard]] bool isRunning() const override { return m_isRunning; }

private:
    void play(const std::stop_token &stop, std::uint64_t run,
              const std::vector<whatif::Question> &questions);

    std::uint64_t m_run = 0; ///< late answers of an earlier one are dropped
    bool m_isRunning = false;
    std::jthread m_thread;
};

} // namespace fw::app
