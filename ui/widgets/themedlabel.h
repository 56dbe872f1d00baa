// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace fw::ui {

/// A label of plain text in a token's colour and a role's font, whatever the theme changes to. Text
/// from outside (names, errors of a switch) is never taken for rich text.
class ThemedLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThemedLabel)

public:
    ThemedLabel(const Theme &theme, FontRole role, Token token, QWidget *parent = nullptr);

    void setToken(Token token);
    /// Another size than the role's, in pixels.
    void setPixelSize(int size);

private:
    void restyle();

    const Theme &m_theme;
    FontRole m_role;
    Token m_token;
    int m_pixelSize = 0; ///< 0: the role's
};

} // namespace fw::ui
