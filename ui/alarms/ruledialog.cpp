// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/ruledialog.h"

#include "ui/alarms/alarmtext.h"
#include "ui/alarms/ruleform.h"
#include "ui/alarms/whatifmodel.h"
#include "ui/floor/floordelegate.h"
#include "ui/widgets/livetableview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using alarms::AlarmRule;

RuleDialog::RuleDialog(alarms::AlarmCentre &centre, const live::FloorStore &store,
                       const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_centre(centre)
    , m_store(store)
    , m_rules(centre.engine().rules())
    , m_list(new QListWidget(this))
    , m_form(new RuleForm(store.floor(), this))
    , m_model(new WhatIfModel(store.floor().config(), this))
    , m_whatIf(new LiveTableView(u"whatIfTable"_s, theme, this))
    , m_summary(new QLabel(this))
    , m_fault(new QLabel(this))
    , m_usual(new QPushButton(tr("As delivered"), this))
{
    setObjectName(u"ruleDialog"_s);
    setWindowTitle(tr("Rules of alarms"));
    build(theme);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &RuleDialog::tryRule);
    connect(m_list, &QListWidget::currentRowChanged, this, &RuleDialog::showRule);
    connect(m_form, &RuleForm::edited, this, &RuleDialog::takeEdits);
    connect(m_usual, &QPushButton::clicked, this, &RuleDialog::restoreUsual);
    for (std::size_t rule = 0; rule < m_rules.size(); ++rule) {
        m_list->addItem(QString());
    }
    showNames();
    m_list->setCurrentRow(0);
}

void RuleDialog::build(const Theme &theme)
{
    m_list->setSpacing(2);
    m_list->setObjectName(u"ruleList"_s);
    m_list->setAccessibleName(tr("Rules"));
    m_list->setFixedWidth(262);
    m_usual->setObjectName(u"ruleAsDelivered"_s);
    m_summary->setObjectName(u"whatIfSummary"_s);
    m_fault->setObjectName(u"ruleFault"_s);
    for (QLabel *label : {m_summary, m_fault}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_whatIf->setModel(m_model);
    m_whatIf->setItemDelegate(new FloorDelegate(theme, -1, -1, m_whatIf));
    m_whatIf->setAccessibleName(tr("What this rule would have done"));
    m_whatIf->setColumnPlan({98, 54, 54, -110, 66});
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *right = new QVBoxLayout;
    right->addWidget(m_summary);
    right->addWidget(m_whatIf, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_list);
    columns->addWidget(scroll, 5);
    columns->addLayout(right, 4);
    m_save = new QPushButton(tr("Save"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_save->setObjectName(u"saveRules"_s);
    cancel->setObjectName(u"cancelRules"_s);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_usual);
    buttons->addWidget(m_fault, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(12);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
    resize(1320, 660);
    connect(m_save, &QPushButton::clicked, this, &RuleDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &RuleDialog::reject);
}

void RuleDialog::showNames()
{
    for (std::size_t row = 0; row < m_rules.size(); ++row) {
        const AlarmRule &rule = m_rules[row];
        const bool rests = !m_centre.canRead(rule.metric);
        //: a disabled rule in a list: %1 its name
        const QString text = !rule.isEnabled ? tr("%1 (off)").arg(AlarmText::rule(rule))
                             //: a rule without data in a list: %1 its name
                             : rests ? tr("%1 (rests)").arg(AlarmText::rule(rule))
                                     : AlarmText::rule(rule);
        m_list->item(static_cast<int>(row))->setText(text);
    }
}

QString RuleDialog::whyRests(const AlarmRule &rule) const
{
    return m_centre.canRead(rule.metric) ? QString() : AlarmText::need(rule.metric);
}

void RuleDialog::showRule(int row)
{
    if (row >= 0 && row < static_cast<int>(m_rules.size())) {
        m_row = row;
        const AlarmRule &rule = m_rules[static_cast<std::size_t>(row)];
        m_form->show(rule, m_rules, whyRests(rule));
        tryRule();
    }
}

void RuleDialog::takeEdits()
{
    m_rules[static_cast<std::size_t>(m_row)] = m_form->rule();
    showNames();
    m_pause.start();
}

void RuleDialog::tryRule()
{
    const AlarmRule &rule = m_rules[static_cast<std::size_t>(m_row)];
    const Outcome sound = alarms::checkRules(m_rules);
    showFault(sound ? QString() : AlarmText::ruleFault(sound.error()));
    if (const QString need = whyRests(rule); !need.isEmpty() || !rule.check()) {
        m_model->show({}, rule.metric);
        m_summary->setText(need);
        return;
    }
    const std::vector<alarms::WouldBeAlarm> found = m_centre.whatIf(rule, kLookBack);
    const auto critical = std::count_if(found.begin(), found.end(), [](const auto &each) {
        return each.severity == alarms::AlarmSeverity::Critical;
    });
    const QTimeZone &zone = m_store.floor().config().grid.zone();
    const TimePoint since = m_centre.knownSince(rule.metric);
    m_model->show(found, rule.metric);
    //: %1 a time of day, %2 a number of alarms, %3 how many of them critical
    m_summary->setText(tr("Since %1 this rule would have raised %2 alarms, %3 of them critical. "
                          "Times are right to the minute.")
                           .arg(AlarmText::time(since, zone, u"HH:mm"_s))
                           .arg(found.size())
                           .arg(critical));
}

void RuleDialog::restoreUsual()
{
    const std::vector<AlarmRule> usual = AlarmRule::defaults();
    AlarmRule &rule = m_rules[static_cast<std::size_t>(m_row)];
    const auto same = std::find_if(usual.begin(), usual.end(),
                                   [&](const AlarmRule &each) { return each.id == rule.id; });
    if (same != usual.end()) {
        rule = *same;
        showNames();
        showRule(m_row);
    }
}

void RuleDialog::showFault(const QString &sentence)
{
    m_fault->setText(sentence.isEmpty() ? QString() : u"▲ "_s + sentence);
}

void RuleDialog::setReadOnly(bool isReadOnly)
{
    m_save->setEnabled(!isReadOnly);
    m_usual->setEnabled(!isReadOnly);
}

void RuleDialog::setAudience(const alarms::AlarmAudience &audience)
{
    m_model->setAudience(audience);
    tryRule();
}

void RuleDialog::accept()
{
    if (!m_save->isEnabled()) {
        return;
    }
    if (const Outcome saved = m_centre.setRules(m_rules); !saved) {
        showFault(AlarmText::ruleFault(saved.error()));
        return;
    }
    QDialog::accept();
}

} // namespace fw::ui
