// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallboard/wallscale.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace fw::ui {

/// A notice that runs along the lower edge. It stands still where people asked for less motion: a
/// longer one is then shown part by part.
class WallTicker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WallTicker)

public:
    static constexpr std::chrono::seconds kPartTime{8};

    explicit WallTicker(const Theme &theme, QWidget *parent = nullptr);

    void setScale(const WallScale &scale);
    /// Plain text; characters that would turn or hide it are shown as such.
    void setText(const QString &text);
    void setStill(bool isStill);
    /// Shows the next part of a text that stands still.
    void turn();

    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] bool isMoving() const { return m_frame.isActive(); }

    /// What can be read now while the text stands still.
    [[nodiscard]] QString shownPart() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void settle();
    [[nodiscard]] QFont letterFont() const;
    [[nodiscard]] QStringList parts() const;

    const Theme &m_theme;
    WallScale m_scale;
    QString m_text;
    QTimer m_frame;
    QElapsedTimer m_running;
    qsizetype m_part = 0;
    bool m_isStill = false;
};

} // namespace fw::ui
