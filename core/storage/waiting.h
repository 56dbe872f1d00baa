// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QSemaphore>

#include <chrono>
#include <memory>

namespace fw::storage {

/// Waits for a job of another thread, with a limit.
class Waiting final
{
public:
    /// To be held by the job, and by nobody else: it is over when this is let go of.
    [[nodiscard]] std::shared_ptr<void> bell() const
    {
        return {nullptr, [over = m_over](void *) { over->release(); }};
    }

    /// Whether there is an answer.
    template<typename Answer>
    [[nodiscard]] bool hasCome(const QFuture<Answer> &future,
                               std::chrono::milliseconds patience) const
    {
        return m_over->tryAcquire(1, static_cast<int>(patience.count())) &&
               future.resultCount() > 0;
    }

private:
    std::shared_ptr<QSemaphore> m_over = std::make_shared<QSemaphore>();
};

} // namespace fw::storage
