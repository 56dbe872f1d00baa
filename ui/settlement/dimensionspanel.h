// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settlement/monthsheet.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace fw::ui {

/// The three scores as bars with the bounds of the bands, which one decides, how far each is from
/// the bands above and below, and the money that is worth.
class DimensionsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DimensionsPanel)

public:
    struct Standing
    {
        QString name;
        QString score; ///< the dash when it is not applicable
        double share = 0;
        bool isLowest = false;
        bool isKnown = false;
        QString up;
        QString down;
    };

    DimensionsPanel(const QString &objectName, const Theme &theme, QWidget *parent = nullptr);

    void show(const MonthSheet *sheet);

    [[nodiscard]] const std::vector<Standing> &standings() const { return m_standings; }

    [[nodiscard]] QString conclusion() const { return m_conclusion; }

    [[nodiscard]] QSize sizeHint() const override { return {420, 232}; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 222}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStanding(QPainter &painter, const QRect &area, const Standing &standing) const;

    const Theme &m_theme;
    std::vector<Standing> m_standings;
    std::vector<double> m_bounds; ///< of the bands, as shares
    QString m_conclusion;
};

} // namespace fw::ui
