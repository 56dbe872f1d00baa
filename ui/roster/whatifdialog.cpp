// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/whatifdialog.h"

#include "ui/floor/floordelegate.h"
#include "ui/roster/outlookchart.h"
#include "ui/roster/rostercursor.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterforesight.h"
#include "ui/roster/rostersimulator.h"
#include "ui/roster/rostertext.h"
#include "ui/roster/whatiftext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/themedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using outlook::SimulatedDay;

namespace {

enum Span { CurrentDay, DaysInSight };

constexpr int kReplications = 200;
constexpr int kWide = 132;     ///< pixels: a share with its half width
constexpr int kInterval = 104; ///< pixels: two times of a day

} // namespace

WhatIfDialog::WhatIfDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_editor(parts.editor)
    , m_cursor(parts.cursor)
    , m_foresight(parts.foresight)
    , m_simulator(parts.simulator)
    , m_span(new QComboBox(this))
    , m_replications(new QSpinBox(this))
    , m_beside(new QCheckBox(tr("Beside the released roster"), this))
    , m_go(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_message(new ThemedLabel(parts.theme, FontRole::Body, Token::Warning, this))
    , m_day(new QComboBox(this))
    , m_queue(new QComboBox(this))
    , m_chart(new OutlookChart(parts.theme, this))
    , m_totals(new ThemedLabel(parts.theme, FontRole::Body, Token::Text, this))
    , m_model(new LineModel(WhatIfText::kColumns, 1, WhatIfText::kColumns - 1, this))
    , m_table(new QTableView(this))
    , m_notes(new ThemedLabel(parts.theme, FontRole::Small, Token::MutedText, this))
{
    setObjectName(u"whatIfDialog"_s);
    setWindowTitle(tr("What-if: the plan played through"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setItemDelegate(new FloorDelegate(parts.theme, -1, -1, m_table));
    build();
    join();
    fillDays();
    refresh();
}

WhatIfDialog::~WhatIfDialog()
{
    if (m_isAsking) {
        m_simulator.stop();
    }
}

QLayout *WhatIfDialog::controls()
{
    m_span->setObjectName(u"whatIfSpan"_s);
    m_span->setAccessibleName(tr("Days to play through"));
    m_replications->setObjectName(u"whatIfReplications"_s);
    m_replications->setAccessibleName(tr("Replications"));
    m_replications->setRange(10, 10'000);
    m_replications->setSingleStep(50);
    m_replications->setValue(kReplications);
    m_replications->setSuffix(u" ×"_s);
    m_replications->setToolTip(tr("How often each day is played through: four times as many halve "
                                  "the width of the band."));
    m_beside->setObjectName(u"whatIfBeside"_s);
    m_beside->setChecked(true);
    m_go->setObjectName(u"whatIfGo"_s);
    m_go->setDefault(true);
    m_progress->setObjectName(u"whatIfProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *each : {static_cast<QWidget *>(m_span), static_cast<QWidget *>(m_replications),
                          static_cast<QWidget *>(m_beside), static_cast<QWidget *>(m_go),
                          static_cast<QWidget *>(m_progress)}) {
        row->addWidget(each);
    }
    row->addStretch();
    row->addWidget(m_day);
    row->addWidget(m_queue);
    return row;
}

void WhatIfDialog::build()
{
    m_day->setObjectName(u"whatIfDay"_s);
    m_day->setAccessibleName(tr("Day shown"));
    m_queue->setObjectName(u"whatIfQueue"_s);
    m_queue->setAccessibleName(tr("Queue shown"));
    m_message->setObjectName(u"whatIfMessage"_s);
    m_message->setWordWrap(true);
    m_totals->setObjectName(u"whatIfTotals"_s);
    m_totals->setWordWrap(true);
    m_notes->setObjectName(u"whatIfNotes"_s);
    m_notes->setWordWrap(true);
    m_chart->setAccessibleName(tr("Service level by interval"));
    m_model->setHeaders(WhatIfText::headers());
    m_table->setObjectName(u"whatIfTable"_s);
    m_table->setAccessibleName(tr("Figures by interval"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    QHeaderView &header = *m_table->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {WhatIfText::kLevelColumn, WhatIfText::kReleasedColumn}) {
        header.setSectionResizeMode(column, QHeaderView::Fixed);
        header.resizeSection(column, kWide);
    }
    header.setSectionResizeMode(0, QHeaderView::Fixed);
    header.resizeSection(0, kInterval);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addLayout(controls());
    layout->addWidget(m_message);
    layout->addWidget(m_chart, 2);
    layout->addWidget(m_totals);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_notes);
    resize(1040, 680);
}

void WhatIfDialog::join()
{
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_isAsking) {
            m_simulator.stop();
        } else {
            begin();
        }
    });
    connect(&m_simulator, &RosterSimulator::progressed, this, [this](int done, int all) {
        if (m_isAsking) {
            m_progress->setRange(0, all);
            m_progress->setValue(done);
        }
    });
    connect(&m_simulator, &RosterSimulator::answered, this, &WhatIfDialog::take);
    connect(m_day, &QComboBox::activated, this, [this] {
        fillQueues();
        showDay();
    });
    connect(m_queue, &QComboBox::activated, this, &WhatIfDialog::showDay);
    connect(&m_cursor, &RosterCursor::changed, this, &WhatIfDialog::fillDays);
    const auto tellStale = [this] {
        if (!m_runs.empty() && !m_isAsking && !m_editor.isTrying()) {
            m_message->setText(tr("The plan has changed since."));
            m_message->show();
        }
    };
    connect(&m_editor, &RosterEditor::cellsChanged, this, tellStale);
    connect(&m_editor, &RosterEditor::opened, this, tellStale);
    connect(&m_foresight, &RosterForesight::changed, this, tellStale);
}

void WhatIfDialog::fillDays()
{
    const int chosen = std::max(0, m_span->currentIndex());
    m_span->clear();
    m_span->addItem(RosterText::date(m_cursor.date()));
    if (m_cursor.days() > 1) {
        m_span->addItem(RosterText::range(m_cursor.first(), m_cursor.last()));
    }
    m_span->setCurrentIndex(std::min(chosen, m_span->count() - 1));
}

void WhatIfDialog::setReplications(int count)
{
    m_replications->setValue(count);
}

void WhatIfDialog::begin()
{
    if (!m_simulator.isRunning()) {
        ask();
        refresh();
    }
}

void WhatIfDialog::ask()
{
    m_runs.clear();
    const bool isAll = m_span->currentIndex() == DaysInSight;
    const QDate first = isAll ? m_cursor.first() : m_cursor.date();
    const QDate last = isAll ? m_cursor.last() : m_cursor.date();
    bool isReleasedMissing = false;
    // No plan is open where nobody may see one: then there is no day either.
    for (QDate date = first; date.isValid() && date <= last; date = date.addDays(1)) {
        const outlook::TeamDay *const day = m_foresight.day(date);
        if (day == nullptr) {
            continue;
        }
        m_runs.push_back({date, false, {*day, m_foresight.planned(*day)}, {}});
        if (m_beside->isChecked()) {
            std::vector<outlook::ServingPerson> released = m_foresight.released(*day);
            isReleasedMissing |= released.empty();
            if (!released.empty()) {
                m_runs.push_back({date, true, {*day, std::move(released)}, {}});
            }
        }
    }
    m_message->setText(m_runs.empty()
                           ? tr("No forecast is published for this team's queues on these days.")
                       : isReleasedMissing ? tr("Nothing is released for some of these days.")
                                           : QString());
    std::vector<whatif::Question> questions;
    for (const Run &run : m_runs) {
        // The same seed on both plans: they differ by their people and less by chance.
        questions.push_back(run.question.question(m_replications->value(), 1));
    }
    if (!questions.empty()) {
        m_isAsking = true;
        m_progress->setRange(0, 0);
        m_simulator.start(questions);
    }
}

void WhatIfDialog::take(const std::vector<whatif::Answer> &answers)
{
    if (!m_isAsking) {
        return;
    }
    m_isAsking = false;
    for (std::size_t each = 0; each < m_runs.size(); ++each) {
        if (each < answers.size() && answers[each].replications > 0) {
            m_runs[each].answer = m_runs[each].question.read(answers[each]);
        }
    }
    std::erase_if(m_runs, [](const Run &run) { return !run.answer; });
    m_day->clear();
    for (const Run &run : m_runs) {
        if (!run.isReleased) {
            m_foresight.setSimulated(*run.answer);
            m_day->addItem(RosterText::date(run.date), run.date);
        }
    }
    m_day->setCurrentIndex(std::max(0, m_day->findData(m_cursor.date())));
    fillQueues();
    refresh();
}

void WhatIfDialog::fillQueues()
{
    const QString chosen = m_queue->currentData().toString();
    m_queue->clear();
    m_queue->addItem(tr("All queues"));
    if (const SimulatedDay *const day = answerOf(false)) {
        for (const outlook::QueueOutlook &each : day->queues) {
            m_queue->addItem(m_foresight.queueName(each.queue), each.queue);
        }
    }
    m_queue->setCurrentIndex(std::max(0, m_queue->findData(chosen)));
}

const SimulatedDay *WhatIfDialog::answerOf(bool isReleased) const
{
    for (const Run &run : m_runs) {
        if (run.date == m_day->currentData().toDate() && run.isReleased == isReleased &&
            run.answer) {
            return &*run.answer;
        }
    }
    return nullptr;
}

void WhatIfDialog::refresh()
{
    m_go->setText(m_isAsking ? tr("Stop") : tr("Play through"));
    m_progress->setVisible(m_isAsking);
    m_day->setVisible(!m_isAsking && m_day->count() > 1);
    m_queue->setVisible(!m_isAsking && m_queue->count() > 1);
    m_message->setVisible(!m_message->text().isEmpty());
    if (!m_isAsking) {
        showDay();
    }
}

void WhatIfDialog::showDay()
{
    const SimulatedDay *const plan = answerOf(false);
    const SimulatedDay *const released = answerOf(true);
    const int queue = m_queue->currentIndex() - 1;
    if (plan == nullptr) {
        m_chart->show({}, {}, 0);
        m_totals->setText(tr("The day is played through call by call, with the skills, breaks and "
                             "shifts of the plan. The plan can be edited meanwhile."));
        m_notes->clear();
        m_model->setLines({});
        return;
    }
    OutlookChart::Curve other;
    if (released != nullptr) {
        other = {tr("released"), WhatIfText::intervalsOf(*released, queue)};
    }
    m_chart->show({tr("this plan, with its 95% band"), WhatIfText::intervalsOf(*plan, queue)},
                  other, WhatIfText::targetOf(*plan, queue));
    m_model->setLines(WhatIfText::lines(*plan, released, queue));
    showTexts(*plan, released);
}

void WhatIfDialog::showTexts(const SimulatedDay &plan, const SimulatedDay *released)
{
    const int queue = m_queue->currentIndex() - 1;
    QStringList sentences{WhatIfText::totals(tr("This plan"), plan, queue)};
    if (released != nullptr) {
        sentences << WhatIfText::totals(tr("Released"), *released, queue)
                  << WhatIfText::difference(plan, *released, queue);
    }
    m_totals->setText(sentences.join(u'\n'));
    m_chart->setAccessibleDescription(sentences.join(u' '));
    m_notes->setText(notes());
}

QString WhatIfDialog::notes() const
{
    const SimulatedDay *const plan = answerOf(false);
    const outlook::TeamDay *const day = m_foresight.day(plan->date);
    QStringList sentences{
        tr("%L1 calls were played through in %n replication(s).", nullptr, plan->replications)
            .arg(qulonglong(plan->calls))};
    if (day != nullptr && day->otherTeams > 0) {
        sentences << tr("%n other team(s) serve the same queues as released.", nullptr,
                        day->otherTeams);
    }
    if (day != nullptr && !day->leftOut.empty()) {
        QStringList teams;
        for (const QString &team : day->leftOut) {
            teams << RosterText::name(m_foresight.demand().rosters().teamName(team));
        }
        //: %1 teams, %2 a percentage of the calls
        sentences << tr("Without a released roster, and left out with their part of the calls "
                        "(%2): %1.")
                         .arg(teams.join(u", "_s), formatShare(day->leftOutShare));
    }
    if (const auto expected = m_foresight.expected(plan->date)) {
        sentences << tr("By Erlang A: SL %1, occupancy %2.")
                         .arg(formatShare(expected->serviceLevel),
                              formatShare(expected->occupancy));
    }
    sentences << tr("Handle times and patience are exponential; people and occupancy are of all "
                    "queues together.");
    return sentences.join(u' ');
}

} // namespace fw::ui
