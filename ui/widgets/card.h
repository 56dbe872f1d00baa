// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace fw::ui {

class Theme;

/// A panel with a title line (title, caption, room for controls on the right) and a body.
class Card final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Card)

public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCaption(const QString &caption);
    /// Puts a control at the right end of the title line.
    void addControl(QWidget *control);
    /// Fills what is below the title line.
    void setBody(QWidget *body);

private:
    void restyle();

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_caption;
    QHBoxLayout *m_header;
    QVBoxLayout *m_layout;
};

} // namespace fw::ui
