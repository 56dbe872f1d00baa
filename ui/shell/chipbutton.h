// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/iconset.h"

#include <QAbstractButton>

#include <optional>

namespace fw::ui {

/// A small rounded button of the header: an icon or a word in a thin outline.
class ChipButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChipButton)

public:
    explicit ChipButton(const Theme &theme, QWidget *parent = nullptr);

    void setIconId(IconId id);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::optional<IconId> m_icon;
};

} // namespace fw::ui
