// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmaudience.h"
#include "core/alarms/alarmcentre.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QListWidget;
class QPushButton;

namespace fw::ui {

class LiveTableView;
class RuleForm;
class WhatIfModel;

/// The rules of alarms: their fields, and what the rule would have done in the last hours with the
/// fields as they are. Nothing holds before it is saved.
class RuleDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleDialog)

public:
    static constexpr std::chrono::hours kLookBack{12};

    RuleDialog(alarms::AlarmCentre &centre, const live::FloorStore &store, const Theme &theme,
               QWidget *parent = nullptr);

    void accept() override;
    /// Rules can be looked at and tried, not saved.
    void setReadOnly(bool isReadOnly);
    /// What may not be seen is left out of what the rule would have done.
    void setAudience(const alarms::AlarmAudience &audience);

private:
    void build(const Theme &theme);
    void showRule(int row);
    void takeEdits();
    void tryRule();
    void restoreUsual();
    [[nodiscard]] QString whyRests(const alarms::AlarmRule &rule) const;
    void showNames();
    void showFault(const QString &sentence);

    alarms::AlarmCentre &m_centre;
    const live::FloorStore &m_store;
    std::vector<alarms::AlarmRule> m_rules;
    int m_row = 0;
    QListWidget *m_list;
    RuleForm *m_form;
    WhatIfModel *m_model;
    LiveTableView *m_whatIf;
    QLabel *m_summary;
    QLabel *m_fault;
    QPushButton *m_usual;
    QPushButton *m_save = nullptr;
    QTimer m_pause; ///< after typing, before the rule is tried
};

} // namespace fw::ui
