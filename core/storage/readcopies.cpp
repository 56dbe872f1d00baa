// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/readcopies.h"

#include <algorithm>
#include <utility>

namespace fw::storage {

ReadCopies::ReadCopies(StorageThreads &threads, QObject *parent)
    : QObject(parent)
    , m_threads(threads)
{
    m_poll.setInterval(kPoll);
    connect(&m_poll, &QTimer::timeout, this, &ReadCopies::look);
    m_poll.start();
}

std::shared_ptr<ReadCopies::AnyCopy> ReadCopies::find(const QString &question)
{
    const auto found = m_copies.find(question);
    if (found == m_copies.end()) {
        return nullptr;
    }
    found->second->askedAs = ++m_asked;
    return found->second;
}

void ReadCopies::keep(const QString &question, std::shared_ptr<AnyCopy> copy)
{
    copy->askedAs = ++m_asked;
    m_copies.insert_or_assign(question, std::move(copy));
    if (m_copies.size() > kMostKept) {
        m_copies.erase(std::min_element(m_copies.begin(), m_copies.end(),
                                        [](const auto &one, const auto &other) {
                                            return one.second->askedAs < other.second->askedAs;
                                        }));
    }
}

void ReadCopies::makeStale()
{
    ++m_writes;
    for (const auto &[question, copy] : m_copies) {
        copy->isStale = true;
    }
}

void ReadCopies::look()
{
    if (std::exchange(m_isLooking, true)) {
        m_isToLookAgain = true; // what was told meanwhile may not be in the answer
        return;
    }
    std::vector<std::shared_ptr<AnyCopy>> copies;
    for (const auto &[question, copy] : m_copies) {
        copies.push_back(copy);
    }
    const auto work =
        [copies](const std::shared_ptr<Database> &database) -> Result<std::vector<Put>> {
        if (const Outcome alive = database->ensureOpen(); !alive) {
            return alive.error();
        }
        std::vector<Put> answers;
        for (const std::shared_ptr<AnyCopy> &each : copies) {
            Result<Put> answer = each->readAnew(database, each);
            if (answer) {
                answers.push_back(std::move(*answer));
            } else if (answer.error().code == ErrorCode::Unreachable) {
                return answer.error();
            } else { // not there any more, or not to be seen: whoever wants it asks for it
                answers.emplace_back(
                    [each](bool /*isNew*/) { return !std::exchange(each->isStale, true); });
            }
        }
        return answers;
    };
    const auto end = [this] {
        m_isLooking = false;
        if (std::exchange(m_isToLookAgain, false)) {
            look();
        }
    };
    whenDone(
        m_threads.read(work), *this,
        [this, end, writes = m_writes](const Result<std::vector<Put>> &answers) {
            take(answers, writes);
            end();
        },
        end);
}

void ReadCopies::take(const Result<std::vector<Put>> &answers, quint64 writes)
{
    if (!answers) {
        if (answers.error().code == ErrorCode::Unreachable) {
            m_away = answers.error();
        }
        return;
    }
    bool isOther = std::exchange(m_away, std::nullopt).has_value();
    for (const Put &each : *answers) {
        isOther = each(writes == m_writes) || isOther;
    }
    if (isOther) {
        emit changed();
    }
}

} // namespace fw::storage
