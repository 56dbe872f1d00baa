// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"

#include <QWidget>

namespace fw::ui {

class Theme;
class ThemedLabel;

/// What an agent does now: state with reason and timer against its limit, the phone, the call.
class AgentNow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgentNow)

public:
    AgentNow(live::FloorStore &store, const Theme &theme, QWidget *parent = nullptr);

    void show(const live::AgentView &agent);

    /// Words of a phone's state, with the sign that goes before them.
    [[nodiscard]] static QString phoneText(live::DeviceState device);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState(const live::AgentView &agent);
    void showCall(const live::AgentView &agent);

    live::FloorStore &m_store;
    const Theme &m_theme;
    ThemedLabel *m_state;
    ThemedLabel *m_timer;
    ThemedLabel *m_limit;
    ThemedLabel *m_phone;
    ThemedLabel *m_call;
    ThemedLabel *m_listeners;
    live::AgentState m_sign = live::AgentState::LoggedOut; ///< whose sign is painted
    double m_share = 0.0;                                  ///< of the limit
    bool m_hasLimit = false;
};

} // namespace fw::ui
