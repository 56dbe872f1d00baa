// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallboard/wallscale.h"

#include <QWidget>

namespace fw::ui {

/// The upper edge: what is shown, which of how many pages, how old it is, and the time of day.
class WallHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WallHeader)

public:
    struct Content
    {
        QString title;
        QString subtitle;
        int page = 0;
        int pages = 1;
        bool isHeld = false; ///< an alarm keeps the page
        Tone tone = Tone::Good;
        QString age; ///< "Live", or of when the data is
        QString time;
    };

    explicit WallHeader(const Theme &theme, QWidget *parent = nullptr);

    void setScale(const WallScale &scale);
    void show(const Content &content);

    [[nodiscard]] const Content &content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Gives the left edge of what was painted.
    int paintRight(QPainter &painter, int right) const;

    const Theme &m_theme;
    WallScale m_scale;
    Content m_content;
};

} // namespace fw::ui
