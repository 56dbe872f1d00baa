// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"

#include <QFrame>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace fw::ui {

class AgentNow;
class SheetTable;
class ShiftStrip;
class StaleOverlay;
class Theme;
class ThemedLabel;

/// All about one agent: now, the queues, the shift, the day against the team, the last calls.
/// Stands beside a page or is a window of its own.
class AgentSheet final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgentSheet)

public:
    enum class Place { Beside, Window };

    static constexpr int kWidth = 430;
    static constexpr std::size_t kLastCalls = 20;

    AgentSheet(live::FloorStore &store, const Theme &theme, Place place, QWidget *parent = nullptr);

    /// Nothing happens for somebody who may not be seen.
    void showAgent(live::AgentId agent);

    [[nodiscard]] live::AgentId agent() const { return m_agent; }

    /// Puts \a row between what the agent does now and the queues; takes it as a child.
    void setActionRow(QWidget *row);
    /// Puts \a band above the shift; takes it as a child.
    void addBand(QWidget *band);
    /// Calls of the list lead somewhere: see callActivated().
    void setCallsOpen(bool isOpen);

signals:
    void agentChanged(fw::live::AgentId agent);
    /// Escape or the button; a sheet in a window closes that by itself.
    void closeWished();
    void windowWished(fw::live::AgentId agent);
    /// One of the last calls, by Return or a double click.
    void callActivated(const fw::live::CallRecord &call);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] bool isSeen(live::AgentId agent) const;
    void leave();
    void forget();
    void applyChanges(const live::Changes &changes);
    void tickSecond();
    void activateCall(int row);
    void retranslate();
    void refresh();
    void showHead(const live::AgentView &agent);
    void showStaleness();

    live::FloorStore &m_store;
    const Theme &m_theme;
    Place m_place;
    live::AgentId m_agent;
    bool m_areCallsOpen = false;
    ThemedLabel *m_id;
    ThemedLabel *m_name;
    ThemedLabel *m_team;
    QToolButton *m_window;
    QToolButton *m_close;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    AgentNow *m_now;
    SheetTable *m_queues;
    ThemedLabel *m_shiftTitle;
    ShiftStrip *m_shift;
    SheetTable *m_figures;
    SheetTable *m_states;
    SheetTable *m_calls;
    StaleOverlay *m_overlay;
};

} // namespace fw::ui
