// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/painting.h"

#include <QWidget>

namespace fw::ui {

/// One figure: name, value, target, trend. Its edge and glyph tell how it stands.
class KpiTile final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KpiTile)

public:
    struct Content
    {
        QString name;
        QString value;  ///< a dash when there is no figure
        QString remark; ///< target, day's figure, parts
        Tone tone = Tone::Neutral;
        Trend trend;
        QString shortName;   ///< instead of a name that does not fit
        QString shortRemark; ///< instead of a remark that does not fit
    };

    KpiTile(const QString &objectName, const Theme &theme, QWidget *parent = nullptr);

    void setContent(const Content &content);

    [[nodiscard]] const Content &content() const { return m_content; }

    [[nodiscard]] QSize sizeHint() const override { return {190, 84}; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {96, 84}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Content m_content;
};

} // namespace fw::ui
