// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace fw::ui {

/// How many alarms wait for somebody, with the sign of the worst; leads to the page of alarms.
class AlarmBadge final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlarmBadge)

public:
    explicit AlarmBadge(const Theme &theme, QWidget *parent = nullptr);

    void show(int count, bool hasCritical);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString figure() const;

    const Theme &m_theme;
    int m_count = 0;
    bool m_hasCritical = false;
};

} // namespace fw::ui
