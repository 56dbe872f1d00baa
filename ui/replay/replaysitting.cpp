// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replaysitting.h"

#include "ui/replay/replaytext.h"

#include <algorithm>
#include <array>

namespace fw::ui {

using playback::OpenedRecording;
using quality::PlayPurpose;

namespace {

constexpr std::array kPurposes{PlayPurpose::Training, PlayPurpose::Quality, PlayPurpose::Appeal,
                               PlayPurpose::Complaint, PlayPurpose::Audit};

} // namespace

ReplaySitting::ReplaySitting(quality::QualityDesk &desk, playback::ReplayPlayer &player,
                             Opener opener, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_player(player)
    , m_opener(std::move(opener))
{
    connect(&player, &playback::ReplayPlayer::changed, this, &ReplaySitting::watchRate);
}

ReplaySitting::~ReplaySitting()
{
    note();
}

void ReplaySitting::watchRate()
{
    if (m_player.isPlaying()) {
        m_fastest = std::max(m_fastest, m_player.rate());
    }
}

void ReplaySitting::open(const quality::JudgedCall &call)
{
    if (call.id == m_call.id) {
        return;
    }
    leave();
    m_call = call;
    ++m_generation;
    const auto found = m_desk.recordings({call.id});
    if (!found) {
        m_trouble = ReplayText::refusal(found.error());
    } else if (found->empty() && !m_finder) {
        m_trouble = tr("No recording of this call was found.");
    } else if (allowedPurposes().empty()) {
        m_trouble = refusal();
    } else {
        m_isOpening = true;
    }
    emit changed(); // before the answer, which may come at once
    if (m_isOpening && found->empty()) {
        await(m_finder(call), true);
    } else if (m_isOpening) {
        await(m_opener(found->front()), false);
    }
}

void ReplaySitting::await(QFuture<Opened> opened, bool isToKeep)
{
    opened.then(this, [this, isToKeep, generation = m_generation](const Opened &answer) {
        if (generation != m_generation) {
            return;
        }
        if (isToKeep && answer) {
            if (const Outcome kept = m_desk.saveRecording(answer->recording, m_call); !kept) {
                emit failed(ReplayText::refusal(kept.error()));
            }
        }
        take(answer);
    });
}

void ReplaySitting::take(const Opened &opened)
{
    m_isOpening = false;
    if (!opened) {
        m_trouble = ReplayText::refusal(opened.error());
    } else {
        m_sound = std::make_shared<const OpenedRecording>(*opened);
        m_player.load(*m_sound);
    }
    emit changed();
}

void ReplaySitting::leave()
{
    note();
    if (m_sound) {
        m_player.unload();
    }
    ++m_generation;
    m_call = {};
    m_sound.reset();
    m_trouble.clear();
    m_isOpening = false;
}

void ReplaySitting::rest()
{
    m_player.pause();
    if (m_sound && isKnown(m_playedAt)) {
        const quality::Milliseconds at = m_player.position();
        note();
        m_player.load(*m_sound);
        m_player.seek(at);
    }
}

void ReplaySitting::note()
{
    if (!m_sound || !isKnown(m_playedAt)) {
        return;
    }
    m_player.pause();
    quality::Playback playback;
    playback.call = m_call.id;
    playback.by = m_desk.author().userName();
    playback.purpose = m_purpose;
    playback.startedAt = m_playedAt;
    playback.endedAt = m_desk.author().now();
    playback.heard = m_player.heard();
    playback.fastest = m_fastest;
    m_playedAt = kNoTime;
    m_fastest = 100;
    if (playback.heard.empty()) {
        return;
    }
    if (const Outcome noted = m_desk.notePlayback(playback, m_call); !noted) {
        emit failed(ReplayText::refusal(noted.error()));
    }
}

std::vector<PlayPurpose> ReplaySitting::allowedPurposes() const
{
    std::vector<PlayPurpose> allowed;
    for (const PlayPurpose each : kPurposes) {
        if (m_desk.mayPlay(m_call, each)) {
            allowed.push_back(each);
        }
    }
    return allowed;
}

QString ReplaySitting::refusal() const
{
    const Outcome may = m_desk.mayPlay(m_call, PlayPurpose::Training);
    return may ? QString() : ReplayText::refusal(may.error());
}

bool ReplaySitting::hasPurpose() const
{
    return m_isChosen && bool(m_desk.mayPlay(m_call, m_purpose));
}

void ReplaySitting::setPurpose(PlayPurpose purpose)
{
    if (m_isChosen && purpose != m_purpose) {
        rest();
    }
    m_purpose = purpose;
    m_isChosen = true;
}

bool ReplaySitting::play()
{
    if (!m_sound || !hasPurpose()) {
        return false;
    }
    if (!isKnown(m_playedAt)) {
        m_playedAt = m_desk.author().now();
    }
    m_player.play();
    return true;
}

} // namespace fw::ui
