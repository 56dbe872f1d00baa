// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmrule.h"
#include "core/live/floor.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace fw::ui {

/// The fields of one rule. What it watches and on which side is bad are part of the rule itself
/// and not changed here.
class RuleForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleForm)

public:
    /// \a floor gives the scopes and queues to choose from.
    explicit RuleForm(const live::Floor &floor, QWidget *parent = nullptr);

    /// \a all are the rules that may suppress it; \a rests says why it rests, if it does.
    void show(const alarms::AlarmRule &rule, const std::vector<alarms::AlarmRule> &all,
              const QString &rests = {});
    /// The rule with the fields as they are; not checked.
    [[nodiscard]] alarms::AlarmRule rule() const;

signals:
    void edited();

private:
    struct LevelFields
    {
        QCheckBox *isUsed = nullptr;
        QDoubleSpinBox *raise = nullptr;
        QDoubleSpinBox *clear = nullptr;
    };

    void build();
    void makeLevel(LevelFields &fields, const QString &name, const QString &title,
                   QFormLayout &form);
    void makeRecipients(QFormLayout &form);
    QSpinBox *makeSeconds(const QString &name, const QString &title, QFormLayout &form);
    void makeShare(QFormLayout &form);
    void fillScopes();
    void showLevel(const LevelFields &fields, const std::optional<alarms::AlarmLevel> &level);
    [[nodiscard]] static std::optional<alarms::AlarmLevel> levelOf(const LevelFields &fields);
    void tell();

    const live::Floor &m_floor;
    alarms::AlarmRule m_rule;
    bool m_isShowing = false; ///< fields change because a rule is shown, not because of a person
    QLabel *m_need;
    QCheckBox *m_isEnabled;
    QLineEdit *m_name;
    QComboBox *m_scope;
    LevelFields m_warning;
    LevelFields m_critical;
    QFormLayout *m_layout = nullptr;
    QDoubleSpinBox *m_share = nullptr; ///< 0: only the number counts
    QSpinBox *m_onDelay;
    QSpinBox *m_offDelay;
    QDoubleSpinBox *m_volume;
    QComboBox *m_acknowledge;
    QSpinBox *m_escalate;
    QComboBox *m_suppressed;
    std::array<QComboBox *, static_cast<std::size_t>(alarms::AlarmRole::Count)> m_roles{};
    QLineEdit *m_shift;
};

} // namespace fw::ui
