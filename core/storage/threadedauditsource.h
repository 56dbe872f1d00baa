// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditsource.h"
#include "core/storage/storagethreads.h"

namespace fw::storage {

/// The audit trail through StorageThreads.
class ThreadedAuditSource final : public access::AuditSource
{
public:
    /// \a threads outlive it.
    explicit ThreadedAuditSource(StorageThreads &threads);

    void read(const access::AuditFilter &filter, int most, QObject &asker, TakeRows take) override;
    void verify(QObject &asker, TakeVerdict take) override;

private:
    StorageThreads &m_threads;
};

} // namespace fw::storage
