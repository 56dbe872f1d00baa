// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/calllist.h"

#include "ui/floor/floordelegate.h"
#include "ui/floor/linemodel.h"
#include "ui/quality/scoretext.h"
#include "ui/replay/callfilter.h"
#include "ui/replay/replaytext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/livetableview.h"

#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::Evaluation;
using quality::EvaluationId;

namespace {

enum Column { TimeColumn, AgentColumn, ScoreColumn, MarkColumn, StateColumn, ColumnCount };

} // namespace

CallList::CallList(const quality::QualityDesk &desk, const CallFilter &filter, const Theme &theme,
                   QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_filter(filter)
    , m_card(new Card(this))
    , m_model(new LineModel(ColumnCount, ScoreColumn, ScoreColumn, this))
    , m_view(new LiveTableView(u"replayCalls"_s, theme, m_card))
{
    setObjectName(u"callList"_s);
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegate(new FloorDelegate(theme, -1, -1, m_view));
    m_view->setColumnPlan({102, -86, 64, 24, 84}, {StateColumn, MarkColumn});
    m_card->setBody(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    setFocusProxy(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                m_isLoose = m_isLoose && !current.isValid();
                emit chosenChanged();
            });
    connect(m_view, &QAbstractItemView::activated, this, &CallList::activated);
}

const quality::ScorecardVersion *CallList::cardOf(const Evaluation &each) const
{
    const auto found =
        std::ranges::find_if(m_cards, [&each](const quality::ScorecardVersion &card) {
            return card.key() == each.form;
        });
    return found == m_cards.end() ? nullptr : &*found;
}

bool CallList::hasFailed(const Evaluation &each, const QString &question) const
{
    const quality::ScorecardVersion *const card = cardOf(each);
    const quality::Revision *const counting = each.counting();
    if (card == nullptr || counting == nullptr) {
        return false;
    }
    const ReplayMarks marks = marksOf(card->card, counting->answers, counting->notes);
    const ReplayMark *const mark = markOf(marks, question);
    return mark != nullptr && mark->result >= MarkResult::Failed;
}

void CallList::fill()
{
    const Evaluation *const before = chosen();
    const EvaluationId kept = before == nullptr ? 0 : before->id;
    QString trouble;
    if (const auto cards = m_desk.scorecards()) {
        m_cards = *cards;
    } else {
        trouble = ReplayText::refusal(cards.error());
    }
    quality::EvaluationQuery query = m_filter.query();
    query.most = kMost;
    m_found.clear();
    if (auto found = m_desk.evaluations(query)) {
        m_found = *std::move(found);
    } else {
        trouble = ReplayText::refusal(found.error());
    }
    m_shown.clear();
    const QString question = m_filter.question();
    for (const Evaluation &each : m_found) {
        if (m_filter.passes(each.state) && (question.isEmpty() || hasFailed(each, question))) {
            m_shown.push_back(each);
        }
    }
    m_view->setEmptyText(trouble.isEmpty() ? tr("No scored call passes the filter") : trouble);
    showLines();
    {
        const QSignalBlocker blocker(this); // said once
        if (!choose(kept) && m_model->rowCount() > 0 && !m_isLoose) {
            m_view->selectRow(0);
        }
    }
    emit chosenChanged();
}

QStringList CallList::cellsOf(const Evaluation &each) const
{
    const live::FloorConfig &config = m_desk.floor().liveFloor().config();
    const QTimeZone &zone = config.grid.zone();
    const quality::Revision *const counting = each.counting();
    const std::optional<Exact> final = counting == nullptr ? std::nullopt : counting->score.final;
    const bool isFatal = counting != nullptr && counting->score.isFatal;
    return {ReplayText::moment(each.about.at, zone),
            ScoreText::person(config, each.about.agent, each.about.agentName),
            m_isBlind ? u"?"_s : ReplayText::score(final),
            isFatal && !m_isBlind ? u"⊘"_s : QString(), ReplayText::state(each.state)};
}

void CallList::showLines()
{
    std::vector<Line> lines;
    for (const Evaluation &each : m_shown) {
        const quality::Revision *const counting = each.counting();
        const Tone tone = counting == nullptr || m_isBlind
                              ? Tone::Neutral
                              : ReplayText::tone(counting->score.final, cardOf(each));
        lines.push_back({each.id, cellsOf(each), ScoreColumn, tone});
    }
    const QSignalBlocker blocker(m_view->selectionModel());
    m_model->setLines(std::move(lines));
    m_card->setRemark(int(m_found.size()) >= kMost
                          //: more calls pass the filter than are listed
                          ? tr("the newest %n", nullptr, kMost)
                          : QString::number(m_shown.size()));
}

void CallList::setBlind(bool isBlind)
{
    m_isBlind = isBlind;
    showLines();
}

const Evaluation *CallList::chosen() const
{
    const EvaluationId id = m_model->idAt(m_view->currentIndex().row());
    const auto found = std::ranges::find(m_shown, id, &Evaluation::id);
    return found == m_shown.end() ? nullptr : &*found;
}

bool CallList::choose(EvaluationId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) {
        return false;
    }
    m_view->selectRow(row);
    return true;
}

void CallList::chooseNone()
{
    m_isLoose = true;
    const QSignalBlocker blocker(this);
    m_view->clearSelection();
    m_view->setCurrentIndex({});
}

bool CallList::chooseCall(const QString &call)
{
    const auto found = std::ranges::find_if(
        m_shown, [&call](const Evaluation &each) { return each.about.id == call; });
    return found != m_shown.end() && choose(found->id);
}

const Evaluation *CallList::step(int by, const std::function<bool(const Evaluation &)> &test)
{
    for (int row = m_view->currentIndex().row() + by; row >= 0 && row < m_model->rowCount();
         row += by) {
        if (test(m_shown[std::size_t(row)])) {
            m_view->selectRow(row);
            return chosen();
        }
    }
    return nullptr;
}

void CallList::retranslate()
{
    m_card->setTitle(tr("Calls"));
    m_view->setAccessibleName(tr("Scored calls"));
    m_model->setHeaders({tr("Time"), tr("Agent"), tr("Score"), QString(), tr("State")});
    showLines();
    m_view->layOutColumns();
}

} // namespace fw::ui
