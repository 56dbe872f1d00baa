// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intraday/moveapply.h"

#include <QFrame>
#include <QTimeZone>

class QPushButton;

namespace fw::ui {

class Theme;
class ThemedLabel;

/// A proposed move: what, why, what it brings and costs, and the button that does it.
class MoveCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MoveCard)

public:
    explicit MoveCard(const Theme &theme, QWidget *parent = nullptr);

    void setMove(const intraday::Move &move, intraday::MoveWay way, const QTimeZone &zone);
    /// Not while the past is shown, and not twice.
    void setOpen(bool isOpen);

signals:
    void applied();

private:
    ThemedLabel *m_title;
    ThemedLabel *m_reason;
    ThemedLabel *m_effect;
    ThemedLabel *m_window;
    ThemedLabel *m_cost;
    QPushButton *m_apply;
};

} // namespace fw::ui
