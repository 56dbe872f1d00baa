// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace fw::ui {

class Theme;

/// A few choices side by side, one of them on. Left and right keys move between them.
class SegmentedControl final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SegmentedControl)

public:
    SegmentedControl(const Theme &theme, int count, QWidget *parent = nullptr);

    void setText(int index, const QString &text);
    void setCurrent(int index);
    [[nodiscard]] int current() const;

signals:
    void currentChanged(int index);

private:
    void restyle();

    const Theme &m_theme;
    QButtonGroup *m_group;
};

} // namespace fw::ui
