// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmaudience.h"
#include "ui/alarms/alarmdesk.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QListView;
class QToolButton;

namespace fw::ui {

class ActionCatalogue;
class AlarmTableModel;
class Card;
class SegmentControl;

/// The alarms beside the floor: what waits for somebody, or all. Obeys the same keys as the page of
/// alarms.
class AlarmPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlarmPanel)

public:
    AlarmPanel(AlarmDesk &desk, const Theme &theme, ActionCatalogue &actions,
               QWidget *parent = nullptr);

    /// Whose alarms stand out.
    void setAudience(const alarms::AlarmAudience &audience);

signals:
    void pageRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void showCount();
    [[nodiscard]] bool obey(const QKeySequence &keys);
    [[nodiscard]] AlarmDesk::Ids selected() const;
    void step(int by);

    AlarmDesk &m_desk;
    ActionCatalogue &m_actions;
    AlarmTableModel *m_model;
    Card *m_card;
    QListView *m_view;
    SegmentControl *m_filter;
    QToolButton *m_open;
};

} // namespace fw::ui
