// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/coachingtab.h"

#include "ui/floor/floordelegate.h"
#include "ui/floor/linemodel.h"
#include "ui/quality/coachingdialog.h"
#include "ui/quality/coachingtext.h"
#include "ui/quality/scoretext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/segmentcontrol.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/visibletext.h"

#include <QDateEdit>
#include <QEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::CoachingState;
using quality::CoachingTask;

namespace {

constexpr int kStateColumn = 6;
constexpr int kMostScores = 5000;
constexpr int kDetailHeight = 210;

enum class Shown { Open, Closed, All };

QPushButton *makeButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

Tone toneOf(const CoachingTask &task, QDate today)
{
    if (isOverdue(task, today)) {
        return Tone::Critical;
    }
    switch (task.state) {
    case CoachingState::Planned:
        return Tone::Neutral;
    case CoachingState::Held:
    case CoachingState::Stated:
        return Tone::Warning;
    case CoachingState::Closed:
        break;
    }
    return Tone::Good;
}

bool isShown(const CoachingTask &task, Shown shown)
{
    const bool isClosed = task.state == CoachingState::Closed;
    return shown == Shown::All || isClosed == (shown == Shown::Closed);
}

} // namespace

CoachingTab::CoachingTab(quality::QualityDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_model(new LineModel(8, 4, 4, this))
    , m_card(new Card(this))
    , m_filter(new SegmentControl(u"coachingFilter"_s, 3, m_card))
    , m_view(new LiveTableView(u"coachingTable"_s, theme, m_card))
    , m_detail(new Card(this))
    , m_words(new ThemedLabel(theme, FontRole::Body, Token::Text, m_detail))
    , m_clips(new QListWidget(m_detail))
    , m_message(new ThemedLabel(theme, FontRole::Body, Token::Warning, this))
    , m_play(makeButton(u"playClip"_s, m_detail))
    , m_source(makeButton(u"coachingSource"_s, m_detail))
    , m_hold(makeButton(u"holdCoaching"_s, m_detail))
    , m_state(makeButton(u"stateCoaching"_s, m_detail))
    , m_close(makeButton(u"closeCoaching"_s, m_detail))
{
    setObjectName(u"coachingTab"_s);
    build();
    join();
    retranslate();
}

void CoachingTab::build()
{
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegate(new FloorDelegate(m_theme, -1, -1, m_view));
    m_view->setColumnPlan({96, 130, 110, -220, 56, 110, 130, 210}, {5, 2});
    m_card->addControl(m_filter);
    m_card->setBody(m_view);
    m_words->setObjectName(u"coachingWords"_s);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setContentsMargins(12, 4, 12, 0);
    m_clips->setObjectName(u"coachingClipList"_s);
    m_message->setObjectName(u"coachingMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    for (QPushButton *each : {m_source, m_play, m_hold, m_state, m_close}) {
        m_detail->addControl(each);
    }
    auto *inside = new QWidget(m_detail);
    auto *halves = new QHBoxLayout(inside);
    halves->setContentsMargins({});
    halves->addWidget(m_words, 3);
    halves->addWidget(m_clips, 2);
    m_detail->setBody(inside);
    m_detail->setFixedHeight(kDetailHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_message);
    column->addWidget(m_card, 1);
    column->addWidget(m_detail);
    setFocusProxy(m_view);
}

void CoachingTab::join()
{
    connect(&m_desk, &quality::QualityDesk::changed, this, &CoachingTab::fill);
    connect(m_filter, &SegmentControl::currentChanged, this, &CoachingTab::fillTable);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CoachingTab::showChosen);
    connect(m_hold, &QPushButton::clicked, this, &CoachingTab::holdTask);
    connect(m_state, &QPushButton::clicked, this, &CoachingTab::stateTask);
    connect(m_close, &QPushButton::clicked, this, &CoachingTab::closeTask);
    connect(m_play, &QPushButton::clicked, this, [this] { playClip(m_clips->currentRow()); });
    connect(m_clips, &QListWidget::itemActivated, this,
            [this] { playClip(m_clips->currentRow()); });
    connect(m_source, &QPushButton::clicked, this, [this] {
        if (const CoachingTask *task = chosen()) {
            emit evaluationRequested(task->evaluation);
        }
    });
}

const CoachingTask *CoachingTab::find(std::int64_t id) const
{
    const auto found = std::ranges::find(m_tasks, id, &CoachingTask::id);
    return found != m_tasks.end() ? &*found : nullptr;
}

const CoachingTask *CoachingTab::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : find(m_model->idAt(rows.constFirst().row()));
}

QString CoachingTab::coachHere(const CoachingTask &task) const
{
    return m_desk.author().hasAccounts() ? m_desk.author().userName() : task.coach;
}

QString CoachingTab::agentHere(const CoachingTask &task) const
{
    return m_desk.author().hasAccounts() ? m_desk.author().session().who().person : task.agent;
}

void CoachingTab::fill()
{
    if (!isVisible()) {
        return;
    }
    const auto tasks = m_desk.coaching();
    m_failure = tasks ? QString() : CoachingText::refusal(tasks.error());
    m_tasks = tasks ? *tasks : std::vector<CoachingTask>();
    std::set<QString> agents; // whose talk was held
    for (const CoachingTask &each : m_tasks) {
        if (each.heldOn.isValid()) {
            agents.insert(each.agent);
        }
    }
    m_scores.clear();
    for (const QString &agent : agents) {
        quality::EvaluationQuery query;
        query.agent = agent;
        query.most = kMostScores;
        const auto evaluations = m_desk.evaluations(query);
        if (!evaluations) {
            continue; // the effect is shown as not known
        }
        for (const quality::Evaluation &each : *evaluations) {
            const quality::Revision *counting = each.counting();
            if (counting != nullptr && counting->score.final) {
                m_scores.push_back({each.about.agent, each.about.at, *counting->score.final});
            }
        }
    }
    fillTable();
}

QString CoachingTab::effectOf(const CoachingTask &task) const
{
    const QTimeZone &zone = m_desk.floor().liveFloor().config().grid.zone();
    return CoachingText::effect(quality::effectOf(task, m_scores, zone));
}

void CoachingTab::fillTable()
{
    const CoachingTask *before = chosen();
    const std::int64_t kept = before != nullptr ? before->id : 0;
    const QDate today = m_desk.author().today();
    const auto shown = static_cast<Shown>(m_filter->current());
    const organisation::ScopeTree &tree = m_desk.author().organisation();
    std::vector<Line> lines;
    int open = 0;
    int late = 0;
    const live::FloorConfig &config = m_desk.floor().liveFloor().config();
    for (const CoachingTask &each : m_tasks) {
        open += each.state != CoachingState::Closed ? 1 : 0;
        late += isOverdue(each, today) ? 1 : 0;
        if (!isShown(each, shown)) {
            continue;
        }
        const auto node = tree.find(each.scope);
        const QString team =
            node ? ScoreText::of(tree.scopes()[static_cast<std::size_t>(*node)].name) : QString();
        lines.push_back(
            {each.id,
             {each.due.toString(Qt::ISODate), ScoreText::person(config, each.agent, each.agentName),
              team.isEmpty() ? visibleText(each.scope) : team, visibleText(each.goal),
              QString::number(each.clips.size()), visibleText(each.coach),
              CoachingText::state(each, today), effectOf(each)},
             kStateColumn,
             toneOf(each, today)});
    }
    m_model->setLines(std::move(lines));
    m_view->selectRow(std::max(0, m_model->rowOf(kept)));
    m_view->setEmptyText(m_failure.isEmpty() ? tr("No coaching of this kind") : m_failure);
    //: beside the title: talks that are not closed, and how many of them are late
    m_card->setRemark(tr("%1 open, %2 overdue").arg(QString::number(open), QString::number(late)));
    showChosen();
}

void CoachingTab::showChosen()
{
    const CoachingTask *task = chosen();
    m_detail->setVisible(task != nullptr);
    if (task == nullptr) {
        return;
    }
    const bool mayCoach = m_desk.mayCoach(task->scope) && coachHere(*task) == task->coach;
    m_hold->setEnabled(mayCoach && task->state == CoachingState::Planned);
    m_state->setEnabled(task->state == CoachingState::Held && agentHere(*task) == task->agent);
    m_close->setEnabled(mayCoach && task->state == CoachingState::Stated);
    m_source->setVisible(task->evaluation != 0);
    m_detail->setTitle(
        ScoreText::person(m_desk.floor().liveFloor().config(), task->agent, task->agentName));
    m_detail->setRemark(CoachingText::state(*task, m_desk.author().today()).toHtmlEscaped());
    QStringList words{tr("Goal: %1").arg(visibleText(task->goal))};
    if (task->heldOn.isValid()) {
        //: %1 is a day, %2 what was talked about
        words
            << tr("Held %1: %2").arg(task->heldOn.toString(Qt::ISODate), visibleText(task->notes));
    }
    if (!task->statement.isEmpty()) {
        words << tr("The agent says: %1").arg(visibleText(task->statement));
    }
    if (task->heldOn.isValid()) {
        //: means of scores before and after a talk, with how many
        words << tr("Effect: %1").arg(effectOf(*task));
    }
    m_words->setText(words.join(u'\n'));
    showClips(task);
}

void CoachingTab::showClips(const CoachingTask *task)
{
    const int kept = m_clips->currentRow();
    m_clips->clear();
    for (const quality::CoachingClip &each : task->clips) {
        m_clips->addItem(u"▶ "_s + CoachingText::clip(each));
    }
    m_clips->setVisible(m_clips->count() > 0);
    m_clips->setCurrentRow(std::clamp(kept, 0, std::max(0, m_clips->count() - 1)));
    m_play->setEnabled(m_clips->count() > 0);
}

void CoachingTab::playClip(int row)
{
    const CoachingTask *task = chosen();
    if (task != nullptr && row >= 0 && row < static_cast<int>(task->clips.size())) {
        const quality::CoachingClip &clip = task->clips[static_cast<std::size_t>(row)];
        emit clipRequested(clip.call, clip.span);
    }
}

QString CoachingTab::keep(const Result<CoachingTask> &next)
{
    if (!next) {
        return CoachingText::refusal(next.error());
    }
    const auto saved = m_desk.saveCoaching(*next);
    return saved ? QString() : CoachingText::refusal(saved.error());
}

void CoachingTab::newFor(const quality::Evaluation &evaluation)
{
    auto *dialog = new CoachingDialog(m_desk, evaluation, window());
    dialog->setSubmit([this, dialog] { return keep(dialog->task()); });
    dialog->open();
}

void CoachingTab::showAgent(const QString &agent)
{
    m_filter->setCurrent(static_cast<int>(Shown::All));
    fill();
    const CoachingTask *best = nullptr;
    for (const CoachingTask &each : m_tasks) {
        const bool isBetter = best == nullptr || (best->state == CoachingState::Closed &&
                                                  each.state != CoachingState::Closed);
        if (each.agent == agent && isBetter) {
            best = &each;
        }
    }
    say(best == nullptr ? tr("No coaching of this agent is kept.") : QString());
    if (best != nullptr) {
        m_view->selectRow(m_model->rowOf(best->id));
    }
    m_view->setFocus();
}

void CoachingTab::holdTask()
{
    const CoachingTask *task = chosen();
    if (task == nullptr) {
        return;
    }
    auto *dialog = new StepDialog(u"holdDialog"_s, tr("The talk was held"), tr("Keep"), window());
    auto *day = new QDateEdit(m_desk.author().today(), dialog);
    day->setObjectName(u"heldOn"_s);
    day->setDisplayFormat(u"yyyy-MM-dd"_s);
    day->setCalendarPopup(true);
    QPlainTextEdit *notes =
        dialog->addText(u"heldNotes"_s, tr("What was talked about and agreed?"));
    dialog->addField(tr("Day"), *day);
    dialog->setSubmit([this, id = task->id, day, notes] {
        const CoachingTask *now = find(id);
        return now == nullptr ? tr("It is not there any more.")
                              : keep(quality::held(*now, coachHere(*now), notes->toPlainText(),
                                                   day->date(), m_desk.author().today()));
    });
    dialog->open();
}

void CoachingTab::stateTask()
{
    const CoachingTask *task = chosen();
    if (task == nullptr) {
        return;
    }
    auto *dialog =
        new StepDialog(u"statementDialog"_s, tr("The agent's own words"), tr("Keep"), window());
    QPlainTextEdit *words = dialog->addText(u"statementText"_s, tr("What does the agent say?"));
    dialog->setSubmit([this, id = task->id, words] {
        const CoachingTask *now = find(id);
        return now == nullptr ? tr("It is not there any more.")
                              : keep(quality::stated(*now, agentHere(*now), words->toPlainText()));
    });
    dialog->open();
}

void CoachingTab::closeTask()
{
    if (const CoachingTask *task = chosen()) {
        say(keep(quality::closed(*task, coachHere(*task))));
    }
}

void CoachingTab::say(const QString &sentence)
{
    m_message->setText(sentence.isEmpty() ? QString() : u"▲ "_s + sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void CoachingTab::retranslate()
{
    m_card->setTitle(tr("Coaching"));
    //: coaching talks
    m_filter->setTexts({tr("Open"), tr("Closed"), tr("All")});
    m_filter->setAccessibleName(tr("Which talks"));
    m_model->setHeaders({tr("Until"), tr("Agent"), tr("Team"), tr("Goal"), tr("Clips"), tr("Coach"),
                         tr("State"),
                         //: heading of a column: scores before and after the talk
                         tr("Before → after")});
    m_view->setAccessibleName(tr("Coaching"));
    m_clips->setAccessibleName(tr("Clips"));
    m_play->setText(tr("Hear clip"));
    m_source->setText(tr("Evaluation"));
    m_hold->setText(tr("Held…"));
    m_state->setText(tr("Agent's words…"));
    m_close->setText(tr("Close"));
    fill();
    m_view->layOutColumns();
}

void CoachingTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        say({});
        retranslate();
    }
    QWidget::changeEvent(event);
}

void CoachingTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

} // namespace fw::ui
