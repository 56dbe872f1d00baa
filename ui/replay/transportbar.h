// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playback/replayplayer.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace fw::ui {

class Theme;
class ThemedLabel;

/// How a recording is played: the buttons, speed, loop, volume of each channel, and where it is.
/// All but playing acts on the player at once; playing is asked for.
class TransportBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TransportBar)

public:
    /// Per cent of the speed of life.
    static constexpr std::array kRates{50, 75, 100, 125, 150, 200, 300, 400};

    TransportBar(playback::ReplayPlayer &player, const Theme &theme, QWidget *parent = nullptr);

    /// What was chosen for a loop.
    void setSelection(const std::optional<quality::Span> &selection);
    /// About the recording: silence, overtalk, holds. Plain text.
    void setFigures(const QString &figures);
    /// As known at the position. Plain text.
    void setRunning(const QString &running);
    /// The position has moved on.
    void tick();

    void toggleLoop();
    void toggleSkip();
    void toggleMute(int channel);
    /// To the next slower or faster one.
    void stepRate(int direction);
    void retranslate();

signals:
    void playRequested();
    void stopRequested();

private:
    enum Button { Play, Stop, Back15, Back5, On5, On15, Loop, Skip, ButtonCount };

    void build();
    void connectButtons();
    void showState();
    void showTrouble();
    [[nodiscard]] QToolButton *button(Button which) const;

    playback::ReplayPlayer &m_player;
    std::optional<quality::Span> m_selection;
    std::array<QToolButton *, ButtonCount> m_buttons{};
    std::array<QToolButton *, 2> m_mutes{};
    std::array<QSlider *, 2> m_volumes{};
    std::array<double, 2> m_before{1, 1}; ///< volume, as it was before it was muted
    QComboBox *m_rate;
    ThemedLabel *m_time;
    ThemedLabel *m_running;
    ThemedLabel *m_figures;
    ThemedLabel *m_trouble;
};

} // namespace fw::ui
