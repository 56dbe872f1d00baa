// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmaudience.h"
#include "ui/alarms/alarmdesk.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace fw::ui {

class ActionCatalogue;
class AlarmHistoryModel;
class AlarmTableModel;
class Card;
class LiveTableView;
class RuleDialog;
class SegmentControl;

/// All open alarms and what happened to them; the way to their rules.
class AlarmPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlarmPage)

public:
    /// Declares what can be done with alarms.
    AlarmPage(AlarmDesk &desk, const Theme &theme, ActionCatalogue &actions,
              QWidget *parent = nullptr);

    [[nodiscard]] AlarmDesk &desk() { return m_desk; }

    /// Leaves out the alarms of what may not be seen; nothing: shows all, whomever they are for.
    void setSight(const std::optional<alarms::AlarmSight> &sight);
    /// Whether the rules may be seen, and changed.
    void setRuleRights(bool canRead, bool canWrite);
    /// Opens the rules; the dialog deletes itself.
    RuleDialog *openRules();
    /// Marks the alarm if it is still there.
    void select(alarms::AlarmId id);
    /// Marks the first alarm.
    void selectFirst();

signals:
    /// The task or the handover of an alarm is to be shown.
    void workRequested(const fw::alarms::AlarmSubject &subject);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void declareActions(ActionCatalogue &actions);
    void retranslate();
    void showButtons();
    void showSummary();
    void step(int by);
    [[nodiscard]] AlarmDesk::Ids selected() const;
    /// The task or handover of the one alarm that is chosen, or null.
    [[nodiscard]] const alarms::AlarmSubject *chosenWork() const;
    void goToWork();

    AlarmDesk &m_desk;
    bool m_canWriteRules = true;
    alarms::AlarmAudience m_audience;
    const Theme &m_theme;
    AlarmTableModel *m_model;
    AlarmHistoryModel *m_history;
    Card *m_card;
    SegmentControl *m_face;
    QComboBox *m_filter;
    QLineEdit *m_find;
    QPushButton *m_rules;
    QStackedWidget *m_stack;
    LiveTableView *m_view;
    LiveTableView *m_historyView;
    QLabel *m_refusal;
    QPushButton *m_acknowledge;
    QPushButton *m_text;
    QPushButton *m_shelve;
    QPushButton *m_unshelve;
    QPushButton *m_goTo;
    QList<QAction *> m_alarmActions; ///< acknowledge, with text, shelve
};

} // namespace fw::ui
