// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/plandialog.h"

#include "ui/quality/plantext.h"
#include "ui/quality/scoretext.h"
#include "ui/widgets/visibletext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSpinBox>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::OperationFilter;
using quality::Trigger;

namespace {

constexpr int kMostSeconds = 24 * 3600;
constexpr int kMostPerAgent = 500;
constexpr int kLongestText = 200;

QDateEdit *dateField(QWidget *parent)
{
    auto *field = new QDateEdit(parent);
    field->setDisplayFormat(u"yyyy-MM-dd"_s);
    field->setCalendarPopup(true);
    return field;
}

QLineEdit *lineField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setMaxLength(kLongestText);
    return field;
}

} // namespace

PlanDialog::PlanDialog(const quality::QualityDesk &desk, const quality::SamplingPlan &plan,
                       QWidget *parent)
    : StepDialog(u"planDialog"_s, plan.id == 0 ? tr("New sampling plan") : tr("Sampling plan"),
                 tr("Keep"), parent)
    , m_plan(plan)
    , m_english(lineField(this))
    , m_chinese(lineField(this))
    , m_from(dateField(this))
    , m_to(dateField(this))
    , m_scope(new QComboBox(this))
    , m_queues(lineField(this))
    , m_operation(new QComboBox(this))
    , m_fromHour(number(0, 23, u":00"_s))
    , m_untilHour(number(0, 24, u":00"_s))
    , m_leastTalk(number(0, kMostSeconds, seconds()))
    , m_mostTalk(number(0, kMostSeconds, seconds()))
    , m_form(new QComboBox(this))
    , m_seed(lineField(this))
    , m_perAgent(number(0, kMostPerAgent))
    , m_perNewAgent(number(0, kMostPerAgent))
    , m_random(number(0, 100, u" %"_s))
    , m_layered(new QCheckBox(tr("spread over queues and times of day"), this))
    , m_triggers(new QListWidget(this))
    , m_shortTalk(number(1, kMostSeconds, seconds()))
    , m_longHold(number(1, kMostSeconds, seconds()))
    , m_transfers(number(1, 99))
    , m_evaluators(lineField(this))
    , m_due(dateField(this))
{
    addScopes(desk);
    addForms(desk);
    for (const OperationFilter each :
         {OperationFilter::Both, OperationFilter::SelfOperated, OperationFilter::Outsourced}) {
        m_operation->addItem(PlanText::operation(each));
    }
    for (const Trigger each : quality::kTriggers) {
        auto *item = new QListWidgetItem(PlanText::trigger(each), m_triggers);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_mostTalk->setSpecialValueText(tr("no limit"));
    m_queues->setPlaceholderText(tr("all queues"));
    m_evaluators->setPlaceholderText(tr("names, with commas between them"));
    layOut();
    load();
}

QString PlanDialog::seconds()
{
    //: seconds, behind a number
    return tr(" s");
}

QSpinBox *PlanDialog::number(int least, int most, const QString &suffix)
{
    auto *field = new QSpinBox(this);
    field->setRange(least, most);
    field->setSuffix(suffix);
    field->setAlignment(Qt::AlignRight);
    return field;
}

void PlanDialog::addScopes(const quality::QualityDesk &desk)
{
    const organisation::ScopeTree &tree = desk.author().organisation();
    m_scope->addItem(tr("Everything"), QString());
    for (std::size_t node = 1; node < tree.scopes().size(); ++node) {
        const organisation::Scope &each = tree.scopes()[node];
        m_scope->addItem(visibleText(each.name.in(QLocale().name())), each.id);
    }
}

void PlanDialog::addForms(const quality::QualityDesk &desk)
{
    const auto cards = desk.scorecards();
    if (!cards) {
        return; // the empty list is refused with a sentence
    }
    for (const quality::ScorecardVersion &each : *cards) {
        if (each.state == quality::ScorecardState::Published) {
            m_form->addItem(ScoreText::of(each.title) + u" · "_s + visibleText(each.key()),
                            each.key());
        }
    }
}

void PlanDialog::add(QFormLayout &form, const QString &objectName, const QString &label,
                     QWidget &field)
{
    field.setObjectName(objectName);
    field.setAccessibleName(label);
    form.addRow(label, &field);
}

void PlanDialog::layOut()
{
    auto *whole = new QWidget(this);
    auto *halves = new QHBoxLayout(whole);
    halves->setContentsMargins({});
    halves->setSpacing(24);
    auto *left = new QFormLayout;
    auto *right = new QFormLayout;
    for (QFormLayout *each : {left, right}) {
        each->setHorizontalSpacing(12);
        each->setVerticalSpacing(8);
        each->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        halves->addLayout(each, 1);
    }
    add(*left, u"planEnglish"_s, tr("Title, English"), *m_english);
    add(*left, u"planChinese"_s, tr("Title, Chinese"), *m_chinese);
    add(*left, u"planFrom"_s, tr("First day"), *m_from);
    add(*left, u"planTo"_s, tr("Last day"), *m_to);
    add(*left, u"planScope"_s, tr("Teams of"), *m_scope);
    add(*left, u"planQueues"_s, tr("Queues"), *m_queues);
    add(*left, u"planOperation"_s, tr("Operation"), *m_operation);
    add(*left, u"planFromHour"_s, tr("Answered from"), *m_fromHour);
    add(*left, u"planUntilHour"_s, tr("Answered before"), *m_untilHour);
    add(*left, u"planLeastTalk"_s, tr("Talk at least"), *m_leastTalk);
    add(*left, u"planMostTalk"_s, tr("Talk at most"), *m_mostTalk);
    add(*right, u"planForm"_s, tr("Scorecard"), *m_form);
    add(*right, u"planSeed"_s, tr("Seed of the draw"), *m_seed);
    add(*right, u"planPerAgent"_s, tr("Calls per agent"), *m_perAgent);
    add(*right, u"planPerNewAgent"_s, tr("Per agent below 3 months"), *m_perNewAgent);
    add(*right, u"planRandom"_s, tr("Random part"), *m_random);
    add(*right, u"planLayered"_s, QString(), *m_layered);
    m_layered->setAccessibleName(m_layered->text());
    add(*right, u"planTriggers"_s, tr("Targeted part"), *m_triggers);
    add(*right, u"planShortTalk"_s, tr("Very short is below"), *m_shortTalk);
    add(*right, u"planLongHold"_s, tr("Long hold is from"), *m_longHold);
    add(*right, u"planTransfers"_s, tr("Transfers from"), *m_transfers);
    add(*right, u"planEvaluators"_s, tr("Evaluators"), *m_evaluators);
    add(*right, u"planDue"_s, tr("Due"), *m_due);
    m_triggers->setFixedHeight(112);
    addWide(*whole);
    setMinimumWidth(860);
    m_english->setFocus();
}

void PlanDialog::load()
{
    m_english->setText(m_plan.title.en);
    m_chinese->setText(m_plan.title.zh);
    m_from->setDate(m_plan.from);
    m_to->setDate(m_plan.to);
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(m_plan.scope)));
    m_queues->setText(m_plan.queues.join(u", "_s));
    m_operation->setCurrentIndex(static_cast<int>(m_plan.operation));
    m_fromHour->setValue(m_plan.fromHour);
    m_untilHour->setValue(m_plan.untilHour);
    m_leastTalk->setValue(static_cast<int>(m_plan.leastTalk.count()));
    m_mostTalk->setValue(static_cast<int>(m_plan.mostTalk.count()));
    if (const int form = m_form->findData(m_plan.form); form >= 0) {
        m_form->setCurrentIndex(form);
    }
    m_seed->setText(m_plan.seed);
    m_perAgent->setValue(m_plan.perAgent);
    m_perNewAgent->setValue(m_plan.perNewAgent);
    m_random->setValue(m_plan.randomPercent);
    m_layered->setChecked(m_plan.isLayered);
    for (const Trigger each : m_plan.triggers) {
        m_triggers->item(static_cast<int>(each))->setCheckState(Qt::Checked);
    }
    m_shortTalk->setValue(static_cast<int>(m_plan.shortTalk.count()));
    m_longHold->setValue(static_cast<int>(m_plan.longHold.count()));
    m_transfers->setValue(m_plan.manyTransfers);
    m_evaluators->setText(m_plan.evaluators.join(u", "_s));
    m_due->setDate(m_plan.due);
}

quality::SamplingPlan PlanDialog::plan() const
{
    quality::SamplingPlan plan = m_plan;
    plan.title = {m_english->text().trimmed(), m_chinese->text().trimmed()};
    plan.from = m_from->date();
    plan.to = m_to->date();
    plan.scope = m_scope->currentData().toString();
    plan.queues = PlanText::names(m_queues->text());
    plan.operation = static_cast<OperationFilter>(m_operation->currentIndex());
    plan.fromHour = m_fromHour->value();
    plan.untilHour = m_untilHour->value();
    plan.leastTalk = std::chrono::seconds(m_leastTalk->value());
    plan.mostTalk = std::chrono::seconds(m_mostTalk->value());
    plan.form = m_form->currentData().toString();
    plan.seed = m_seed->text().trimmed();
    plan.perAgent = m_perAgent->value();
    plan.perNewAgent = m_perNewAgent->value();
    plan.randomPercent = m_random->value();
    plan.isLayered = m_layered->isChecked();
    plan.triggers.clear();
    for (const Trigger each : quality::kTriggers) {
        if (m_triggers->item(static_cast<int>(each))->checkState() == Qt::Checked) {
            plan.triggers.push_back(each);
        }
    }
    plan.shortTalk = std::chrono::seconds(m_shortTalk->value());
    plan.longHold = std::chrono::seconds(m_longHold->value());
    plan.manyTransfers = m_transfers->value();
    plan.evaluators = PlanText::names(m_evaluators->text());
    plan.due = m_due->date();
    return plan;
}

} // namespace fw::ui
