// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/spooledstore.h"

#include <QObject>
#include <QTimer>

namespace fw::recorder {

/// What a spool held when it was found.
struct SpoolFound
{
    std::set<journal::SessionId> sessions;
    std::optional<journal::JournalStore::Span> span; ///< nothing: it is empty
};

/// The spool and the store behind it, in the thread of the journal: tries again by itself to write
/// what waits, and tells how it is.
class SpoolKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpoolKeeper)

public:
    static constexpr std::chrono::milliseconds kTick{250};

    /// All outlive this.
    SpoolKeeper(journal::JournalStore &inner, journal::SpoolFile &spool, const Clock &clock);

    /// Only in this object's thread.
    [[nodiscard]] journal::SpooledStore &store() { return m_store; }

    /// Answers with found().
    void look();
    /// Nothing is tried before: only who holds the lock may write.
    void start();
    void stop();
    void tick();

signals:
    void found(const fw::recorder::SpoolFound &found);
    void healthChanged(const fw::journal::SpoolHealth &health);

private:
    journal::SpooledStore m_store;
    QTimer m_timer;
};

} // namespace fw::recorder

Q_DECLARE_METATYPE(fw::recorder::SpoolFound)
Q_DECLARE_METATYPE(fw::journal::SpoolHealth)
