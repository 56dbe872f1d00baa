// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorfeed.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace fw::ui {

/// One switch in the header: a dot with a glyph, its name, the state in words and the latency.
class ConnectionPill final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionPill)

public:
    explicit ConnectionPill(const Theme &theme, QWidget *parent = nullptr);

    void showHealth(const live::FeedHealth &health);

    [[nodiscard]] const live::FeedHealth &health() const { return m_health; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    [[nodiscard]] Token stateToken() const;
    void paintGlyph(QPainter &painter, QRectF place) const;

    const Theme &m_theme;
    live::FeedHealth m_health;
    QString m_name;
    QString m_state;
};

} // namespace fw::ui
