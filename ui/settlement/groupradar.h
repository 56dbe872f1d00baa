// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settlement/monthsheet.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace fw::ui {

/// The scores of the four groups of indicators, an axis for each, from 0 to 100.
class GroupRadar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GroupRadar)

public:
    GroupRadar(const QString &objectName, const Theme &theme, QWidget *parent = nullptr);

    void show(const MonthSheet *sheet);

    [[nodiscard]] QSize sizeHint() const override { return {280, 210}; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 170}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Axis
    {
        QString name;
        QString score;
        double share = 0;
    };

    const Theme &m_theme;
    std::vector<Axis> m_axes;
};

} // namespace fw::ui
