// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recorder/recorderoptions.h"
#include "core/base/clock.h"
#include "core/journal/journalrecorder.h"
#include "core/telephony/feedthread.h"
#include "core/telephony/linkcommands.h"

#include <QThread>

#include <memory>

namespace fw::recorder {

/// One session: links to all switches, and who writes down what they tell.
class Recording final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Recording)

public:
    /// \a store is touched in \a journalThread only; both outlive this.
    Recording(const RecorderOptions &options, const RecorderInput &input,
              journal::JournalStore &store, QThread &journalThread, const Clock &clock,
              QObject *parent = nullptr);
    /// Drops what is not written when finish() was not called.
    ~Recording() override;

    /// Connect to the signals before.
    void start();
    /// The links end, and all that they told is written; waits for it.
    void finish();

    [[nodiscard]] telephony::LinkCommands &commands() { return m_commands; }

signals:
    void journalChanged(const fw::journal::JournalHealth &health);
    void feedChanged(const fw::live::FeedHealth &health);

private:
    void endLinks();

    const bool m_isFollowed; ///< by desks, which a file is not
    telephony::LinkCommands m_commands;
    std::unique_ptr<telephony::FeedThread> m_links;
    journal::JournalRecorder *m_recorder; ///< lives and dies in the journal's thread
};

} // namespace fw::recorder
