// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playback/replayplayer.h"
#include "core/quality/qualitydesk.h"

#include <functional>
#include <memory>

namespace fw::ui {

/// Somebody before the recording of one call after the other: opens it, asks for a purpose before
/// it is heard, and writes down what was heard when it is left.
class ReplaySitting final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplaySitting)

public:
    using Opened = Result<playback::OpenedRecording>;
    using Opener = std::function<QFuture<Opened>(const quality::Recording &)>;

    /// What is handed over has to outlive this.
    ReplaySitting(quality::QualityDesk &desk, playback::ReplayPlayer &player, Opener opener,
                  QObject *parent = nullptr);
    ~ReplaySitting() override;

    /// Looks for the recording of a call that nobody has found yet; what is found is kept.
    using Finder = std::function<QFuture<Opened>(const quality::JudgedCall &)>;

    void setFinder(Finder finder) { m_finder = std::move(finder); }

    /// Leaves the call before. Nothing happens for the one that is open.
    void open(const quality::JudgedCall &call);
    void leave();
    /// Writes down what was heard so far, and waits.
    void rest();

    [[nodiscard]] const quality::JudgedCall &call() const { return m_call; }

    /// Null: there is none, or not yet.
    [[nodiscard]] const std::shared_ptr<const playback::OpenedRecording> &sound() const
    {
        return m_sound;
    }

    [[nodiscard]] bool isOpening() const { return m_isOpening; }

    /// Why it can't be heard, as a sentence; empty: it can.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

    [[nodiscard]] std::vector<quality::PlayPurpose> allowedPurposes() const;
    /// Of the first purpose that is not allowed, why.
    [[nodiscard]] QString refusal() const;

    /// What was chosen in this sitting; training before.
    [[nodiscard]] quality::PlayPurpose purpose() const { return m_purpose; }

    [[nodiscard]] bool hasPurpose() const;
    /// What was heard for another one is written down as such.
    void setPurpose(quality::PlayPurpose purpose);
    /// False: a purpose has to be chosen first, or nothing is there to be played.
    bool play();

signals:
    /// Another call, or its sound has come, or it is known that there is none.
    void changed();
    void failed(const QString &sentence);

private:
    void note();
    void take(const Opened &opened);
    void await(QFuture<Opened> opened, bool isToKeep);
    void watchRate();

    quality::QualityDesk &m_desk;
    playback::ReplayPlayer &m_player;
    Opener m_opener;
    Finder m_finder;
    quality::JudgedCall m_call;
    std::shared_ptr<const playback::OpenedRecording> m_sound;
    QString m_trouble;
    quality::PlayPurpose m_purpose = quality::PlayPurpose::Training;
    bool m_isChosen = false;
    bool m_isOpening = false;
    int m_generation = 0; ///< late answers for another call are dropped
    TimePoint m_playedAt = kNoTime;
    int m_fastest = 100;
};

} // namespace fw::ui
