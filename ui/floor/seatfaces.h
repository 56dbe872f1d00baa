// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/agentstate.h"

#include <QHash>
#include <QPixmap>

namespace fw::ui {

class Theme;

/// The part of a seat that many seats share.
struct SeatLook
{
    live::AgentState state = live::AgentState::LoggedOut;
    bool isOverLimit = false;
    bool isCurrent = false;
    bool isPartlyPaused = false;
};

struct SeatFace
{
    QPixmap picture;
    int wordWidth = 0; ///< that the state's word takes at the right of the first line
};

/// Frame, stripe and state of seats, painted once for each look: thousands of seats have few.
class SeatFaces final
{
public:
    explicit SeatFaces(const Theme &theme);

    /// Another size or pixel ratio than the last one forgets what was painted.
    [[nodiscard]] const SeatFace &face(const SeatLook &look, QSize size, qreal pixelRatio);
    /// For another theme or language.
    void clear();

    /// The two lines of text in a seat that fills \a area.
    [[nodiscard]] static QRect firstLine(const QRect &area);
    [[nodiscard]] static QRect secondLine(const QRect &area);

private:
    [[nodiscard]] SeatFace painted(const SeatLook &look) const;

    const Theme &m_theme;
    QHash<int, SeatFace> m_faces;
    QSize m_size;
    qreal m_pixelRatio = 0.0;
};

} // namespace fw::ui
