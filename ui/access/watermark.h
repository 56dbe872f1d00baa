// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace fw::ui {

/// Who looks at this, where and when, in pale tiles over a whole window, so that a photograph of
/// the screen tells whose screen it was. Takes no input.
class Watermark final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Watermark)

public:
    /// Covers \a window and follows its size. Hidden without a text.
    Watermark(const Theme &theme, QWidget &window);

    void setText(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
};

} // namespace fw::ui
