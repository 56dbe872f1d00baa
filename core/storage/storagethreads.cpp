// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storagethreads.h"

#include <algorithm>
#include <utility>

namespace fw::storage {

StorageThreads::StorageThreads(StorageWorker::Opener openForWriting,
                               StorageWorker::Opener openForReading, int readers)
{
    openAnew(std::move(openForWriting), std::move(openForReading), readers);
}

StorageThreads::~StorageThreads() = default;

void StorageThreads::openAnew(StorageWorker::Opener openForWriting,
                              StorageWorker::Opener openForReading, int readers)
{
    m_readers.clear();
    m_writer.reset(); // before the next one: a file is held by one connection
    m_stopper = std::make_unique<QueryStopper>(openForReading);
    m_writer = std::make_unique<StorageWorker>(std::move(openForWriting));
    for (int number = 0; number < readers; ++number) {
        m_readers.push_back(std::make_unique<StorageWorker>(openForReading));
    }
}

StorageWorker &StorageThreads::reader()
{
    const auto idlest =
        std::min_element(m_readers.begin(), m_readers.end(),
                         [](const auto &a, const auto &b) { return a->waiting() < b->waiting(); });
    return idlest == m_readers.end() ? *m_writer : **idlest;
}

} // namespace fw::storage
