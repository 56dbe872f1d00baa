// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/planstab.h"

#include "ui/floor/floordelegate.h"
#include "ui/floor/linemodel.h"
#include "ui/quality/hearingbar.h"
#include "ui/quality/plandialog.h"
#include "ui/quality/plantext.h"
#include "ui/quality/scoretext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/visibletext.h"

#include <QDateTime>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::DrawnCall;
using quality::SamplingPlan;

namespace {

constexpr int kPlanColumns = 7;
constexpr int kStateColumn = 6;
constexpr int kDrawnColumns = 8;
constexpr int kKeyDigits = 12;
constexpr std::chrono::days kFatalDays{90}; ///< in which a fatal error makes a call worth hearing
constexpr int kMostEvaluations = 100'000;
constexpr int kLongestReason = 200;

QPushButton *makeButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

PlansTab::PlansTab(quality::QualityDesk &desk, quality::JudgedCallSource &source,
                   const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_source(source)
    , m_theme(theme)
    , m_planModel(new LineModel(kPlanColumns, 4, 4, this))
    , m_drawnModel(new LineModel(kDrawnColumns, -1, -1, this))
    , m_planCard(new Card(this))
    , m_drawnCard(new Card(this))
    , m_planView(new LiveTableView(u"plansTable"_s, theme, m_planCard))
    , m_drawnView(new LiveTableView(u"drawnTable"_s, theme, m_drawnCard))
    , m_message(new ThemedLabel(theme, FontRole::Body, Token::Warning, this))
    , m_hearing(new HearingBar(theme, this))
    , m_new(makeButton(u"newPlan"_s, m_planCard))
    , m_edit(makeButton(u"editPlan"_s, m_planCard))
    , m_export(makeButton(u"exportPopulation"_s, m_drawnCard))
    , m_replace(makeButton(u"replaceCall"_s, m_drawnCard))
    , m_assign(makeButton(u"assignDrawn"_s, m_drawnCard))
{
    setObjectName(u"plansTab"_s);
    build();
    join();
    retranslate();
}

void PlansTab::build()
{
    for (LiveTableView *view : {m_planView, m_drawnView}) {
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        view->setItemDelegate(new FloorDelegate(m_theme, -1, -1, view));
    }
    m_planView->setModel(m_planModel);
    m_drawnView->setModel(m_drawnModel);
    m_planView->setColumnPlan({-200, 216, -170, 110, 84, 104, 110}, {3, 5});
    m_drawnView->setColumnPlan({116, -150, -120, 150, 110, -150, 110, 110}, {4, 7});
    m_planCard->addControl(m_new);
    m_planCard->addControl(m_edit);
    for (QPushButton *each : {m_export, m_replace, m_assign}) {
        m_drawnCard->addControl(each);
    }
    m_planCard->setBody(m_planView);
    m_drawnCard->setBody(m_drawnView);
    m_message->setObjectName(u"plansMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_message);
    column->addWidget(m_planCard, 2);
    column->addWidget(m_hearing);
    column->addWidget(m_drawnCard, 3);
    setFocusProxy(m_planView);
}

void PlansTab::join()
{
    connect(&m_desk, &quality::QualityDesk::changed, this, &PlansTab::fill);
    connect(m_planView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PlansTab::readChosen);
    connect(m_drawnView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PlansTab::showButtons);
    connect(m_drawnView, &QAbstractItemView::activated, this, [this] {
        if (const DrawnCall *call = chosenCall()) {
            emit callRequested(call->call);
        }
    });
    connect(m_hearing, &HearingBar::heard, this, &PlansTab::draw);
    connect(m_new, &QPushButton::clicked, this, [this] { edit(newPlan()); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const SamplingPlan *plan = chosen()) {
            edit(*plan);
        }
    });
    connect(m_export, &QPushButton::clicked, this, &PlansTab::requestExport);
    connect(m_replace, &QPushButton::clicked, this, &PlansTab::replaceCall);
    connect(m_assign, &QPushButton::clicked, this, &PlansTab::assign);
}

void PlansTab::setFacts(FactsAdder adder)
{
    m_adder = std::move(adder);
    draw();
}

void PlansTab::setSounds(quality::CallSoundSource &sounds)
{
    m_hearing->setSource(sounds);
}

const SamplingPlan *PlansTab::chosen() const
{
    const QModelIndexList rows = m_planView->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        return nullptr;
    }
    const std::int64_t id = m_planModel->idAt(rows.constFirst().row());
    const auto found = std::ranges::find(m_plans, id, &SamplingPlan::id);
    return found != m_plans.end() ? &*found : nullptr;
}

const DrawnCall *PlansTab::chosenCall() const
{
    const QModelIndexList rows = m_drawnView->selectionModel()->selectedRows();
    const std::int64_t line = rows.isEmpty() ? 0 : m_drawnModel->idAt(rows.constFirst().row());
    return line > 0 && line <= static_cast<std::int64_t>(m_draw.drawn.size())
               ? &m_draw.drawn[static_cast<std::size_t>(line) - 1]
               : nullptr;
}

QString PlansTab::formTitle(const QString &key) const
{
    const auto found =
        std::ranges::find_if(m_cards, [&key](const auto &each) { return each.key() == key; });
    return found != m_cards.end() ? ScoreText::of(found->title) + u" · "_s + visibleText(key)
                                  : visibleText(key);
}

const QTimeZone &PlansTab::zone() const
{
    return m_desk.floor().liveFloor().config().grid.zone();
}

// --- plans ---

void PlansTab::fill()
{
    if (!isVisible()) {
        return;
    }
    const auto plans = m_desk.plans();
    m_plans = plans ? *plans : std::vector<SamplingPlan>();
    m_planView->setEmptyText(plans ? tr("There is no sampling plan yet")
                                   : PlanText::planRefusal(plans.error()));
    const auto cards = m_desk.scorecards();
    m_cards = cards ? *cards : std::vector<quality::ScorecardVersion>();
    fillPlans();
    const SamplingPlan *plan = chosen();
    const bool isRead = plan != nullptr && plan->id == m_read.id && plan->from == m_read.from &&
                        plan->to == m_read.to && plan->scope == m_read.scope;
    if (isRead && m_reading == Reading::Ready) {
        draw(); // the same calls
    } else {
        readChosen();
    }
}

void PlansTab::fillPlans()
{
    const SamplingPlan *before = chosen();
    const std::int64_t kept = before != nullptr ? before->id : 0;
    std::vector<Line> lines;
    for (const SamplingPlan &each : m_plans) {
        //: %1 to %2 are days
        const QString period =
            tr("%1 to %2").arg(each.from.toString(Qt::ISODate), each.to.toString(Qt::ISODate));
        lines.push_back(
            {each.id,
             {ScoreText::of(each.title), period, formTitle(each.form),
              //: %1 calls per agent, %2 per agent who is new
              tr("%1 / new %2").arg(each.perAgent).arg(each.perNewAgent),
              QString::number(each.randomPercent) + u" %"_s, each.due.toString(Qt::ISODate),
              each.isDrawn ? tr("Assigned") : tr("Planned")},
             kStateColumn,
             each.isDrawn ? Tone::Good : Tone::Neutral});
    }
    const QSignalBlocker blocker(m_planView->selectionModel());
    m_planModel->setLines(std::move(lines));
    m_planView->selectRow(std::max(0, m_planModel->rowOf(kept)));
    m_planView->viewport()->update();
}

SamplingPlan PlansTab::newPlan() const
{
    SamplingPlan plan;
    const QDate today = m_desk.author().today();
    plan.from = today.addDays(1);
    plan.to = QDate(plan.from.year(), plan.from.month(), plan.from.daysInMonth());
    plan.due = plan.to.addDays(5);
    plan.scope = m_desk.author().ownScope();
    plan.seed = u"%1 %2"_s.arg(plan.from.toString(Qt::ISODate)).arg(m_plans.size() + 1);
    plan.isLayered = true;
    plan.triggers = {quality::Trigger::ShortTalk, quality::Trigger::LongHold,
                     quality::Trigger::RepeatCall, quality::Trigger::AfterFatal};
    return plan;
}

void PlansTab::edit(const SamplingPlan &plan)
{
    auto *dialog = new PlanDialog(m_desk, plan, window());
    dialog->setSubmit([this, dialog]() -> QString {
        const auto saved = m_desk.savePlan(dialog->plan());
        if (!saved) {
            return PlanText::planRefusal(saved.error());
        }
        m_planView->selectRow(std::max(0, m_planModel->rowOf(*saved)));
        return {};
    });
    dialog->open();
}

// --- what is drawn ---

void PlansTab::readChosen()
{
    const int asked = ++m_asked;
    m_calls.clear();
    m_draw = {};
    m_hearing->showCalls({});
    m_failure.clear();
    const SamplingPlan *plan = chosen();
    m_reading = plan != nullptr ? Reading::Busy : Reading::Nothing;
    m_read = plan != nullptr ? *plan : SamplingPlan();
    fillDrawn();
    if (plan == nullptr) {
        return;
    }
    const auto [from, until] = quality::readingOf(*plan, zone());
    m_source.read(from, until, plan->scope, *this,
                  [this, asked](const Result<std::vector<quality::JudgedCall>> &calls) {
                      if (asked == m_asked) {
                          take(calls);
                      }
                  });
}

void PlansTab::take(const Result<std::vector<quality::JudgedCall>> &calls)
{
    if (!calls) {
        m_reading = Reading::Failed;
        m_failure = PlanText::planRefusal(calls.error());
        fillDrawn();
        return;
    }
    m_reading = Reading::Ready;
    m_calls = *calls;
    draw();
}

quality::PlanFacts PlansTab::facts() const
{
    quality::EvaluationQuery query;
    query.from = quality::readingOf(m_read, zone()).first - kFatalDays;
    query.most = kMostEvaluations;
    const auto evaluations = m_desk.evaluations(query);
    const auto coaching = m_desk.coaching(); // who may not see it draws without
    quality::PlanFacts facts =
        quality::factsOf(evaluations ? *evaluations : std::vector<quality::Evaluation>(),
                         coaching ? *coaching : std::vector<quality::CoachingTask>(), zone());
    m_hearing->addTo(facts);
    if (m_adder) {
        m_adder(facts, m_calls);
    }
    return facts;
}

void PlansTab::draw()
{
    const SamplingPlan *plan = chosen();
    if (plan == nullptr || m_reading != Reading::Ready) {
        return;
    }
    m_hearing->showCalls(quality::callsToHear(*plan, m_calls, zone()));
    m_draw = quality::drawOf(*plan, m_calls, facts());
    m_evaluators.clear();
    for (const quality::Share &each : quality::shareOut(*plan, m_draw.calls())) {
        m_evaluators[each.call.id] = each.evaluator;
    }
    m_assigned.clear();
    quality::EvaluationQuery query;
    query.plan = plan->id;
    query.most = kMostEvaluations;
    if (const auto assigned = m_desk.evaluations(query)) {
        for (const quality::Evaluation &each : *assigned) {
            m_assigned[each.about.id] = each.state;
            m_evaluators[each.about.id] = each.evaluator;
        }
    }
    fillDrawn();
}

int PlansTab::unassigned() const
{
    return static_cast<int>(std::ranges::count_if(m_draw.drawn, [this](const DrawnCall &each) {
        return !m_assigned.contains(each.call.id);
    }));
}

void PlansTab::fillDrawn()
{
    const live::FloorConfig &config = m_desk.floor().liveFloor().config();
    std::vector<Line> lines;
    for (const DrawnCall &each : m_draw.drawn) {
        const auto state = m_assigned.find(each.call.id);
        lines.push_back(
            {static_cast<std::int64_t>(lines.size()) + 1,
             {QString::fromLatin1(each.key.first(kKeyDigits)), visibleText(each.call.id),
              ScoreText::person(config, each.call.agent, each.call.agentName),
              ScoreText::minute(each.call.at, zone()), ScoreText::queue(config, each.call.queue),
              PlanText::drawnBy(each), visibleText(m_evaluators[each.call.id]),
              state != m_assigned.end() ? ScoreText::state(state->second) : tr("not assigned")}});
    }
    m_drawnModel->setLines(std::move(lines));
    const SamplingPlan *plan = chosen();
    switch (m_reading) {
    case Reading::Nothing:
        m_drawnView->setEmptyText(tr("Choose a plan to see what it draws"));
        break;
    case Reading::Busy:
        m_drawnView->setEmptyText(tr("Reading the calls of the period…"));
        break;
    case Reading::Failed:
        m_drawnView->setEmptyText(u"▲ "_s + m_failure);
        break;
    case Reading::Ready:
        m_drawnView->setEmptyText(tr("No call of the period fits the plan"));
        break;
    }
    m_drawnCard->setRemark(
        plan != nullptr && m_reading == Reading::Ready ? remark(*plan).toHtmlEscaped() : QString());
    showButtons();
}

QString PlansTab::remark(const SamplingPlan &plan) const
{
    //: calls that are drawn, calls there are, agents, and how far a share may be off
    QString words =
        tr("%1 of %2 calls · %3 agents · margin ±%4")
            .arg(QString::number(m_draw.drawn.size()), QString::number(m_draw.population.size()),
                 QString::number(m_draw.agents), PlanText::share(m_draw.margin));
    const qint64 savedMs =
        std::chrono::floor<std::chrono::milliseconds>(plan.savedAt.time_since_epoch()).count();
    const QDate saved = QDateTime::fromMSecsSinceEpoch(savedMs, zone()).date();
    if (!plan.isDrawn && saved >= plan.from) {
        words += u" · ▲ "_s + tr("seed set after the period began");
    }
    return words;
}

void PlansTab::showButtons()
{
    const SamplingPlan *plan = chosen();
    const bool mayPlan = m_desk.mayPlan();
    const bool isReady = plan != nullptr && m_reading == Reading::Ready;
    const DrawnCall *call = chosenCall();
    const auto state = call != nullptr ? m_assigned.find(call->call.id) : m_assigned.end();
    const bool isOpen =
        state == m_assigned.end() || state->second == quality::EvaluationState::Voided;
    m_new->setEnabled(mayPlan);
    m_edit->setEnabled(mayPlan && plan != nullptr && !plan->isDrawn);
    m_export->setEnabled(isReady && !m_draw.population.empty());
    m_replace->setEnabled(mayPlan && isReady && call != nullptr && isOpen);
    m_assign->setEnabled(mayPlan && isReady && unassigned() > 0);
}

void PlansTab::requestExport()
{
    if (const SamplingPlan *plan = chosen()) {
        emit exportRequested(u"population-%1-%2.csv"_s.arg(plan->from.toString(Qt::ISODate),
                                                           plan->to.toString(Qt::ISODate)),
                             quality::populationText(*plan, m_calls, facts()),
                             static_cast<int>(m_draw.population.size()));
    }
}

void PlansTab::replaceCall()
{
    const DrawnCall *call = chosenCall();
    if (chosen() == nullptr || call == nullptr) {
        return;
    }
    auto *dialog =
        new StepDialog(u"replaceDialog"_s, tr("Replace this call"), tr("Replace"), window());
    QLineEdit *reason = dialog->addLine(
        u"replaceReason"_s, tr("Why can it not be judged? (no sound, another language…)"),
        kLongestReason);
    dialog->setSubmit([this, id = chosen()->id, call = call->call.id, reason]() -> QString {
        const auto found = std::ranges::find(m_plans, id, &SamplingPlan::id);
        if (found == m_plans.end()) {
            return tr("The plan is not there any more.");
        }
        SamplingPlan next = *found;
        next.replacements.push_back({call, reason->text().trimmed()});
        const auto saved = m_desk.savePlan(next);
        return saved ? QString() : PlanText::planRefusal(saved.error());
    });
    dialog->open();
}

void PlansTab::assign()
{
    const SamplingPlan *plan = chosen();
    if (plan == nullptr) {
        return;
    }
    const SamplingPlan copy = *plan; // the desk's news take away what is shown
    const Outcome assigned = m_desk.assignDrawn(copy, m_draw.calls());
    say(assigned ? QString() : PlanText::planRefusal(assigned.error()));
}

void PlansTab::say(const QString &sentence)
{
    m_message->setText(sentence.isEmpty() ? QString() : u"▲ "_s + sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void PlansTab::retranslate()
{
    m_planCard->setTitle(tr("Sampling plans"));
    m_planView->setAccessibleName(tr("Sampling plans"));
    m_planModel->setHeaders({tr("Plan"), tr("Period"), tr("Scorecard"), tr("Per agent"),
                             tr("Random"), tr("Due"), tr("State")});
    m_drawnCard->setTitle(tr("What it draws"));
    m_drawnView->setAccessibleName(tr("What the plan draws"));
    m_drawnModel->setHeaders({//: begin of the SHA-256 by which a call was drawn
                              tr("Draw key"), tr("Call"), tr("Agent"), tr("Answered"), tr("Queue"),
                              tr("Drawn by"), tr("Evaluator"), tr("State")});
    m_new->setText(tr("New plan…"));
    m_edit->setText(tr("Edit…"));
    m_export->setText(tr("Export population…"));
    m_export->setToolTip(tr("Every call that may be drawn, as CSV: with the seed anybody can draw "
                            "again"));
    m_replace->setText(tr("Replace…"));
    m_replace->setToolTip(tr("The call with the next key takes its place"));
    m_assign->setText(tr("Assign"));
    m_assign->setToolTip(tr("Gives the drawn calls to the evaluators of the plan"));
    fill();
    m_planView->layOutColumns();
    m_drawnView->layOutColumns();
}

void PlansTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        say({});
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PlansTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

} // namespace fw::ui
