// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/ruleform.h"

#include "ui/alarms/alarmtext.h"
#include "ui/floor/statetext.h"
#include "ui/widgets/visibletext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

namespace fw::ui {

using namespace Qt::StringLiterals;
using alarms::AlarmRecipient;
using alarms::AlarmRole;
using alarms::AlarmRule;
using alarms::AlarmScope;

namespace {

constexpr int kScopeKindRole = Qt::UserRole;
constexpr int kScopeKeyRole = Qt::UserRole + 1;

} // namespace

RuleForm::RuleForm(const live::Floor &floor, QWidget *parent)
    : QWidget(parent)
    , m_floor(floor)
    , m_need(new QLabel(this))
    , m_isEnabled(new QCheckBox(tr("Enabled"), this))
    , m_name(new QLineEdit(this))
    , m_scope(new QComboBox(this))
    , m_volume(new QDoubleSpinBox(this))
    , m_acknowledge(new QComboBox(this))
    , m_suppressed(new QComboBox(this))
    , m_shift(new QLineEdit(this))
{
    build();
    fillScopes();
    connect(m_isEnabled, &QCheckBox::toggled, this, &RuleForm::tell);
    connect(m_name, &QLineEdit::textChanged, this, &RuleForm::tell);
    connect(m_shift, &QLineEdit::textChanged, this, &RuleForm::tell);
    connect(m_volume, &QDoubleSpinBox::valueChanged, this, &RuleForm::tell);
    for (QComboBox *box : {m_scope, m_acknowledge, m_suppressed}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        connect(box, &QComboBox::currentIndexChanged, this, &RuleForm::tell);
    }
}

void RuleForm::build()
{
    auto *form = new QFormLayout(this);
    m_layout = form;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(7);
    form->setContentsMargins(0, 0, 12, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_need->setTextFormat(Qt::PlainText);
    m_need->setWordWrap(true);
    m_isEnabled->setObjectName(u"ruleEnabled"_s);
    form->addRow(m_isEnabled, m_need);
    const auto addRow = [&](const QString &title, QWidget *field, const QString &name) {
        field->setObjectName(name);
        field->setAccessibleName(title);
        form->addRow(title, field);
    };
    m_name->setMaxLength(80);
    addRow(tr("Name"), m_name, u"ruleName"_s);
    addRow(tr("Watches"), m_scope, u"ruleScope"_s);
    makeLevel(m_warning, u"ruleWarning"_s, tr("Warning"), *form);
    makeLevel(m_critical, u"ruleCritical"_s, tr("Critical"), *form);
    makeShare(*form);
    m_onDelay = makeSeconds(u"ruleOnDelay"_s, tr("Raised when bad for"), *form);
    m_offDelay = makeSeconds(u"ruleOffDelay"_s, tr("Over when good for"), *form);
    m_volume->setRange(0, 100'000);
    m_volume->setDecimals(0);
    //: the least number of calls, callers or agents behind a figure that a rule takes seriously
    addRow(tr("Least volume"), m_volume, u"ruleVolume"_s);
    for (int rule = 0; rule < 3; ++rule) {
        m_acknowledge->addItem(AlarmText::acknowledgeRule(alarms::AcknowledgeRule(rule)));
    }
    addRow(tr("Acknowledged"), m_acknowledge, u"ruleAcknowledge"_s);
    m_escalate = makeSeconds(u"ruleEscalate"_s, tr("Escalates after"), *form);
    m_escalate->setSpecialValueText(tr("never"));
    //: label of a choice: another rule, whose alarm keeps this one from raising any
    addRow(tr("Suppressed by"), m_suppressed, u"ruleSuppressed"_s);
    makeRecipients(*form);
    addRow(tr("Only in shift"), m_shift, u"ruleShift"_s);
    m_shift->setPlaceholderText(tr("every shift"));
}

void RuleForm::makeLevel(LevelFields &fields, const QString &name, const QString &title,
                         QFormLayout &form)
{
    fields.isUsed = new QCheckBox(title, this);
    fields.isUsed->setObjectName(name);
    fields.raise = new QDoubleSpinBox(this);
    fields.clear = new QDoubleSpinBox(this);
    fields.raise->setObjectName(name + u"Raise"_s);
    fields.clear->setObjectName(name + u"Clear"_s);
    //: %1 is "Warning" or "Critical"
    fields.raise->setAccessibleName(tr("%1: raise at").arg(title));
    fields.clear->setAccessibleName(tr("%1: over at").arg(title));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QDoubleSpinBox *box : {fields.raise, fields.clear}) {
        box->setRange(-100'000, 100'000);
        box->setMinimumWidth(110);
        connect(box, &QDoubleSpinBox::valueChanged, this, &RuleForm::tell);
    }
    //: the level at which an alarm is over again, between two number fields
    auto *middle = new QLabel(tr("over again at"), this);
    row->addWidget(fields.raise);
    row->addWidget(middle);
    row->addWidget(fields.clear);
    row->addStretch();
    fields.isUsed->setMinimumHeight(fields.raise->sizeHint().height()); // stands beside its fields
    form.addRow(fields.isUsed, row);
    connect(fields.isUsed, &QCheckBox::toggled, this, [this, fields](bool isUsed) {
        fields.raise->setEnabled(isUsed);
        fields.clear->setEnabled(isUsed);
        tell();
    });
}

void RuleForm::makeShare(QFormLayout &form)
{
    m_share = new QDoubleSpinBox(this);
    m_share->setObjectName(u"ruleShare"_s);
    m_share->setRange(0, 100);
    m_share->setDecimals(0);
    m_share->setSuffix(u" %"_s);
    m_share->setSpecialValueText(tr("never"));
    //: label of a number: agents on a break together count also as a share of their team
    const QString title = tr("Or of the team");
    m_share->setAccessibleName(title);
    form.addRow(title, m_share);
    connect(m_share, &QDoubleSpinBox::valueChanged, this, &RuleForm::tell);
}

QSpinBox *RuleForm::makeSeconds(const QString &name, const QString &title, QFormLayout &form)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setAccessibleName(title);
    box->setRange(0, static_cast<int>(std::chrono::seconds(AlarmRule::kLongestDelay).count()));
    //: seconds, after a number
    box->setSuffix(tr(" s"));
    form.addRow(title, box);
    connect(box, &QSpinBox::valueChanged, this, &RuleForm::tell);
    return box;
}

void RuleForm::makeRecipients(QFormLayout &form)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    for (std::size_t role = 0; role < m_roles.size(); ++role) {
        const QString title = AlarmText::role(AlarmRole(role));
        auto *label = new QLabel(title, this);
        auto *box = new QComboBox(this);
        box->setObjectName(u"ruleRole%1"_s.arg(role));
        box->setAccessibleName(title);
        //: which alarms of a rule somebody gets
        box->addItems({tr("none"), tr("all"), tr("critical")});
        label->setBuddy(box);
        m_roles[role] = box;
        const int row = static_cast<int>(role) / 2;
        const int column = static_cast<int>(role) % 2 * 2;
        grid->addWidget(label, row, column);
        grid->addWidget(box, row, column + 1);
        connect(box, &QComboBox::currentIndexChanged, this, &RuleForm::tell);
    }
    form.addRow(tr("For"), grid);
}

void RuleForm::fillScopes()
{
    const auto add = [this](const QString &title, AlarmScope::Kind kind, const QString &key) {
        m_scope->addItem(title, int(kind));
        m_scope->setItemData(m_scope->count() - 1, key, kScopeKeyRole);
    };
    add(tr("Everything"), AlarmScope::Kind::Everything, {});
    const auto &scopes = m_floor.config().scopes.scopes();
    for (std::size_t scope = 1; scope < scopes.size(); ++scope) {
        add(visibleText(scopes[scope].name.in(QLocale().name())), AlarmScope::Kind::Node,
            scopes[scope].id);
    }
    for (const live::QueueView &queue : m_floor.queues()) {
        const QString name = StateText::queueName(queue);
        const QString key = QString::fromStdString(queue.name);
        add(tr("Queue %1").arg(name), AlarmScope::Kind::Queue, key);
        add(tr("Agents of queue %1").arg(name), AlarmScope::Kind::MembersOf, key);
    }
}

void RuleForm::showLevel(const LevelFields &fields, const std::optional<alarms::AlarmLevel> &level)
{
    const QString unit = AlarmText::unit(m_rule.metric);
    fields.isUsed->setChecked(level.has_value());
    for (QDoubleSpinBox *box : {fields.raise, fields.clear}) {
        box->setSuffix(unit);
        box->setEnabled(level.has_value());
        box->setDecimals(AlarmText::isDuration(m_rule.metric) ? 0 : 1);
    }
    fields.raise->setPrefix(m_rule.direction == alarms::AlarmDirection::Above     ? u"> "_s
                            : m_rule.direction == alarms::AlarmDirection::AtLeast ? u"≥ "_s
                                                                                  : u"< "_s);
    fields.raise->setValue(level ? level->raise : 0);
    fields.clear->setValue(level ? level->clear : 0);
}

std::optional<alarms::AlarmLevel> RuleForm::levelOf(const LevelFields &fields)
{
    return fields.isUsed->isChecked()
               ? std::optional(alarms::AlarmLevel{fields.raise->value(), fields.clear->value()})
               : std::nullopt;
}

void RuleForm::show(const AlarmRule &rule, const std::vector<AlarmRule> &all, const QString &rests)
{
    m_isShowing = true;
    m_rule = rule;
    m_need->setText(rests);
    m_isEnabled->setChecked(rule.isEnabled);
    m_isEnabled->setEnabled(rule.canDisable);
    m_isEnabled->setToolTip(rule.canDisable ? QString() : tr("This rule cannot be disabled."));
    m_name->setText(rule.name);
    m_name->setPlaceholderText(AlarmText::metric(rule.metric));
    int scope = -1;
    for (int row = 0; row < m_scope->count(); ++row) {
        const bool isIt = m_scope->itemData(row, kScopeKindRole).toInt() == int(rule.scope.kind) &&
                          m_scope->itemData(row, kScopeKeyRole).toString() == rule.scope.key;
        scope = isIt ? row : scope;
    }
    if (scope < 0) { // a queue that the floor does not know now
        m_scope->addItem(visibleText(rule.scope.key), int(rule.scope.kind));
        scope = m_scope->count() - 1;
        m_scope->setItemData(scope, rule.scope.key, kScopeKeyRole);
    }
    m_scope->setCurrentIndex(scope);
    showLevel(m_warning, rule.warning);
    showLevel(m_critical, rule.critical);
    m_layout->setRowVisible(m_share, rule.metric == alarms::AlarmMetric::MassPause);
    m_share->setValue(rule.orShare.value_or(0));
    m_onDelay->setValue(static_cast<int>(rule.onDelay.count()));
    m_offDelay->setValue(static_cast<int>(rule.offDelay.count()));
    m_volume->setValue(rule.minimumVolume);
    m_acknowledge->setCurrentIndex(int(rule.acknowledge));
    m_escalate->setValue(
        static_cast<int>(rule.escalateAfter.value_or(std::chrono::seconds(0)).count()));
    m_suppressed->clear();
    //: no rule
    m_suppressed->addItem(tr("none"), QString());
    for (const AlarmRule &other : all) {
        if (other.id != rule.id) {
            m_suppressed->addItem(AlarmText::rule(other), other.id);
        }
    }
    m_suppressed->setCurrentIndex(std::max(0, m_suppressed->findData(rule.suppressedBy)));
    for (QComboBox *box : m_roles) {
        box->setCurrentIndex(0);
    }
    m_shift->clear();
    for (const AlarmRecipient &recipient : rule.recipients) {
        m_roles[static_cast<std::size_t>(recipient.role)]->setCurrentIndex(
            recipient.from == alarms::AlarmSeverity::Critical ? 2 : 1);
        m_shift->setText(recipient.shift);
    }
    m_isShowing = false;
}

AlarmRule RuleForm::rule() const
{
    AlarmRule rule = m_rule;
    rule.isEnabled = m_isEnabled->isChecked();
    rule.name = m_name->text().trimmed();
    rule.scope.kind = AlarmScope::Kind(m_scope->currentData(kScopeKindRole).toInt());
    rule.scope.key = m_scope->currentData(kScopeKeyRole).toString();
    rule.warning = levelOf(m_warning);
    rule.critical = levelOf(m_critical);
    rule.orShare = m_share->value() > 0 && rule.metric == alarms::AlarmMetric::MassPause
                       ? std::optional(m_share->value())
                       : std::nullopt;
    rule.onDelay = std::chrono::seconds(m_onDelay->value());
    rule.offDelay = std::chrono::seconds(m_offDelay->value());
    rule.minimumVolume = m_volume->value();
    rule.acknowledge = alarms::AcknowledgeRule(m_acknowledge->currentIndex());
    rule.escalateAfter = m_escalate->value() > 0
                             ? std::optional(std::chrono::seconds(m_escalate->value()))
                             : std::nullopt;
    rule.suppressedBy = m_suppressed->currentData().toString();
    rule.recipients.clear();
    for (std::size_t role = 0; role < m_roles.size(); ++role) {
        if (const int wanted = m_roles[role]->currentIndex(); wanted > 0) {
            rule.recipients.push_back(
                {AlarmRole(role), m_shift->text().trimmed(),
                 wanted == 2 ? alarms::AlarmSeverity::Critical : alarms::AlarmSeverity::Warning});
        }
    }
    return rule;
}

void RuleForm::tell()
{
    if (!m_isShowing) {
        emit edited();
    }
}

} // namespace fw::ui
