// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/callfilter.h"

#include "ui/widgets/visibletext.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QSpinBox>

#include <algorithm>
#include <map>
#include <set>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

/// The first is "all"; what was chosen stays chosen, also when it is not among \a items.
void offerItems(QComboBox &box, const std::vector<std::pair<QString, QVariant>> &items)
{
    const QSignalBlocker blocker(&box);
    const QVariant kept = box.currentData();
    const QString keptText = box.currentText();
    while (box.count() > 1) {
        box.removeItem(1);
    }
    for (const auto &[text, value] : items) {
        box.addItem(text, value);
    }
    if (kept.isValid() && box.findData(kept) < 0) {
        box.addItem(keptText, kept);
    }
    box.setCurrentIndex(kept.isValid() ? box.findData(kept) : 0);
}

TimePoint startOf(QDate day, const QTimeZone &zone)
{
    return TimePoint(std::chrono::milliseconds(day.startOfDay(zone).toMSecsSinceEpoch()));
}

} // namespace

CallFilter::CallFilter(const quality::QualityDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_period(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_team(new QComboBox(this))
    , m_low(new QCheckBox(this))
    , m_below(new QSpinBox(this))
    , m_question(new QComboBox(this))
    , m_stand(new QComboBox(this))
    , m_evaluator(new QComboBox(this))
    , m_plan(new QComboBox(this))
{
    setObjectName(u"callFilter"_s);
    build();
    fillTeams();
    m_team->setCurrentIndex(std::max(0, m_team->findData(desk.author().ownScope())));
    connectAll();
    retranslate();
}

void CallFilter::build()
{
    m_period->setObjectName(u"callPeriod"_s);
    m_period->addItems(QStringList(PeriodCount));
    m_from->setObjectName(u"callFrom"_s);
    m_to->setObjectName(u"callTo"_s);
    m_team->setObjectName(u"callTeam"_s);
    m_low->setObjectName(u"callLow"_s);
    m_low->setChecked(true);
    m_below->setObjectName(u"callBelow"_s);
    m_below->setRange(1, 100);
    m_below->setValue(80);
    m_question->setObjectName(u"callQuestion"_s);
    m_stand->setObjectName(u"callStand"_s);
    m_stand->addItems(QStringList(StandCount));
    m_evaluator->setObjectName(u"callEvaluator"_s);
    m_plan->setObjectName(u"callPlan"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(6);
    for (QDateEdit *const each : {m_from, m_to}) {
        each->setDisplayFormat(u"yyyy-MM-dd"_s);
        each->setCalendarPopup(true);
        each->setDate(today());
        each->hide();
    }
    m_from->setDate(today().addDays(-6));
    for (QWidget *const each :
         std::initializer_list<QWidget *>{m_period, m_from, m_to, m_team, m_low, m_below,
                                          m_question, m_stand, m_evaluator, m_plan}) {
        row->addWidget(each);
    }
    for (QComboBox *const each : {m_team, m_question, m_stand, m_evaluator, m_plan}) {
        each->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        each->setMinimumContentsLength(10);
        each->setMinimumWidth(72);
        each->setMaximumWidth(190);
        each->view()->setTextElideMode(Qt::ElideNone);
    }
    for (QComboBox *const each : {m_question, m_evaluator, m_plan}) {
        each->addItem(QString());
    }
}

void CallFilter::connectAll()
{
    for (QComboBox *const each : {m_period, m_team, m_question, m_stand, m_evaluator, m_plan}) {
        connect(each, &QComboBox::currentIndexChanged, this, &CallFilter::tell);
    }
    connect(m_from, &QDateEdit::dateChanged, this, &CallFilter::tell);
    connect(m_to, &QDateEdit::dateChanged, this, &CallFilter::tell);
    connect(m_below, &QSpinBox::valueChanged, this, &CallFilter::tell);
    connect(m_low, &QCheckBox::toggled, this, &CallFilter::tell);
}

void CallFilter::tell()
{
    if (m_isSettling) {
        return;
    }
    const bool isCustom = m_period->currentIndex() == Custom;
    m_from->setVisible(isCustom);
    m_to->setVisible(isCustom);
    m_below->setEnabled(m_low->isChecked());
    m_agent.clear();
    emit changed();
}

QDate CallFilter::today() const
{
    return m_desk.author().today();
}

void CallFilter::fillTeams()
{
    const QSignalBlocker blocker(m_team);
    const QVariant kept = m_team->currentData();
    m_team->clear();
    const QString locale = QLocale().name();
    for (const organisation::Scope &each : m_desk.author().organisation().scopes()) {
        const bool isRoot = each.parent < 0;
        const QString name = each.name.in(locale);
        m_team->addItem(isRoot ? tr("All teams") : visibleText(name.isEmpty() ? each.id : name),
                        isRoot ? QString() : each.id);
    }
    m_team->setCurrentIndex(std::max(0, m_team->findData(kept)));
}

quality::EvaluationQuery CallFilter::query() const
{
    const QTimeZone &zone = m_desk.floor().liveFloor().config().grid.zone();
    quality::EvaluationQuery query;
    QDate from = today().addDays(1 - today().dayOfWeek());
    QDate to = today();
    switch (Period(m_period->currentIndex())) {
    case FourWeeks:
        from = today().addDays(-27);
        break;
    case TwelveWeeks:
        from = today().addDays(-83);
        break;
    case Custom:
        from = m_from->date();
        to = m_to->date();
        break;
    case ThisWeek:
    case PeriodCount:
        break;
    }
    query.from = startOf(from, zone);
    query.until = startOf(to.addDays(1), zone);
    query.scope = m_team->currentData().toString();
    query.agent = m_agent;
    query.evaluator = m_evaluator->currentData().toString();
    query.plan = m_plan->currentData().toLongLong();
    query.isLowOnly = m_low->isChecked();
    query.below = Exact(m_below->value());
    return query;
}

bool CallFilter::passes(quality::EvaluationState state) const
{
    using State = quality::EvaluationState;
    const bool isAppeal =
        state == State::Appealed || state == State::Endorsed || state == State::Escalated;
    switch (Stand(m_stand->currentIndex())) {
    case Waiting:
        return isAppeal || state == State::Submitted || state == State::Confirmed;
    case Appeals:
        return isAppeal;
    case AnyStand:
    case StandCount:
        break;
    }
    return true;
}

QString CallFilter::question() const
{
    return m_question->currentData().toString();
}

void CallFilter::widen()
{
    m_isSettling = true;
    m_period->setCurrentIndex(TwelveWeeks);
    m_low->setChecked(false);
    for (QComboBox *const each : {m_team, m_question, m_stand, m_evaluator, m_plan}) {
        each->setCurrentIndex(0);
    }
    m_isSettling = false;
    tell();
}

void CallFilter::showAgent(const QString &agent)
{
    {
        const QSignalBlocker blocker(this);
        widen();
    }
    m_agent = agent;
    emit changed();
}

void CallFilter::offerPlans()
{
    std::vector<std::pair<QString, QVariant>> items;
    if (const auto plans = m_desk.plans()) {
        for (const quality::SamplingPlan &each : *plans) {
            items.emplace_back(visibleText(each.title.in(QLocale().name())), qlonglong(each.id));
        }
    }
    offerItems(*m_plan, items);
}

void CallFilter::offer(const std::vector<quality::Evaluation> &found,
                       const std::vector<quality::ScorecardVersion> &cards)
{
    std::set<QString> evaluators;
    std::set<QString> forms;
    for (const quality::Evaluation &each : found) {
        evaluators.insert(each.evaluator);
        forms.insert(each.form);
    }
    std::vector<std::pair<QString, QVariant>> people;
    for (const QString &each : evaluators) {
        people.emplace_back(visibleText(each), each);
    }
    offerItems(*m_evaluator, people);
    std::vector<std::pair<QString, QVariant>> questions;
    std::set<QString> known;
    for (const quality::ScorecardVersion &card : cards) {
        if (!forms.contains(card.key())) {
            continue;
        }
        for (const quality::Section &section : card.card.sections) {
            for (const quality::Question &each : section.questions) {
                if (known.insert(each.id).second) {
                    const QString text = each.text.in(QLocale().name());
                    //: a question of which the failed answers are listed
                    questions.emplace_back(
                        tr("Failed: %1").arg(visibleText(text.isEmpty() ? each.id : text)),
                        each.id);
                }
            }
        }
    }
    offerItems(*m_question, questions);
    offerPlans();
}

void CallFilter::retranslate()
{
    m_period->setItemText(ThisWeek, tr("This week"));
    m_period->setItemText(FourWeeks, tr("Last 4 weeks"));
    m_period->setItemText(TwelveWeeks, tr("Last 12 weeks"));
    m_period->setItemText(Custom, tr("From – to"));
    m_period->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_team->setAccessibleName(tr("Team"));
    m_low->setText(tr("Score below"));
    m_below->setAccessibleName(tr("Score below"));
    m_question->setItemText(0, tr("Any question"));
    m_question->setAccessibleName(tr("Failed question"));
    m_stand->setItemText(AnyStand, tr("Any state"));
    //: evaluations that somebody has to confirm, release or decide about
    m_stand->setItemText(Waiting, tr("Waiting for a step"));
    m_stand->setItemText(Appeals, tr("Appeals"));
    m_stand->setAccessibleName(tr("State"));
    m_evaluator->setItemText(0, tr("All evaluators"));
    m_evaluator->setAccessibleName(tr("Evaluator"));
    m_plan->setItemText(0, tr("All plans"));
    m_plan->setAccessibleName(tr("Sampling plan"));
    fillTeams();
}

} // namespace fw::ui
