// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QWidget>

namespace fw::ui {

/// Whose turn it is, in a rounded frame with a mark in front.
class MonthChip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MonthChip)

public:
    MonthChip(const QString &objectName, const Theme &theme, QWidget *parent = nullptr);

    void show(const QString &text, Tone tone);

    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return {60, 26}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace fw::ui
