// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

namespace fw::ui {

class Theme;

/// A panel over the lower part of a window that follows its size. Takes no place in its layout.
class Overlay : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Overlay)

public:
    enum class Place { BottomCentre, BottomRight };

    Overlay(Place place, const Theme &theme, QWidget &window);

    /// Puts it where it belongs, for another content.
    void settle();
    /// Stays above this bar of the window while it is shown.
    void standAbove(QWidget &bar);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// The size it wants in a window of this size.
    [[nodiscard]] virtual QSize wantedSize(const QSize &window) const = 0;

    const Theme &m_theme;

private:
    Place m_place;
    QPointer<QWidget> m_bar;
};

} // namespace fw::ui
