// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/staffingdialog.h"

#include "core/demand/demanddesk.h"
#include "ui/floor/floordelegate.h"
#include "ui/floor/linemodel.h"
#include "ui/roster/rostertext.h"
#include "ui/roster/staffingform.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/themedlabel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;
using staffing::Grade;

namespace {

constexpr int kAround = 4; // agents fewer and more that the table shows

/// Of Erlang B: calls that find an agent.
double levelOf(const Grade &grade, const staffing::Aim &aim)
{
    return aim.model == staffing::Model::ErlangB ? grade.answeredInTime
                                                 : grade.serviceLevel(aim.formula);
}

QString waitText(double seconds)
{
    return std::isfinite(seconds) ? QString::number(seconds, 'f', 1) : u"∞"_s;
}

QString points(double share)
{
    return (share >= 0 ? u"+"_s : u"−"_s) + QString::number(std::abs(share) * 100, 'f', 1);
}

} // namespace

StaffingDialog::StaffingDialog(const demand::DemandDesk *demand, QDate date, const Theme &theme,
                               QWidget *parent)
    : QDialog(parent)
    , m_demand(demand)
    , m_date(date)
    , m_queue(new QComboBox(this))
    , m_form(new StaffingForm(this))
    , m_answer(new ThemedLabel(theme, FontRole::Figure, Token::Text, this))
    , m_rostered(new ThemedLabel(theme, FontRole::Body, Token::Text, this))
    , m_margin(new ThemedLabel(theme, FontRole::Body, Token::Text, this))
    , m_model(new LineModel(7, 0, 6, this))
    , m_table(new QTableView(this))
    , m_notes(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
{
    setObjectName(u"staffingDialog"_s);
    setWindowTitle(tr("Required agents"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setItemDelegate(new FloorDelegate(theme, -1, -1, m_table));
    build();
    fillQueues();
    connect(m_queue, &QComboBox::activated, this, &StaffingDialog::takeStandard);
    connect(m_form, &StaffingForm::changed, this, &StaffingDialog::reckon);
    reckon();
}

void StaffingDialog::build()
{
    m_queue->setObjectName(u"staffQueue"_s);
    m_queue->setAccessibleName(tr("Figures of"));
    m_answer->setObjectName(u"staffAnswer"_s);
    m_answer->setWordWrap(true);
    for (QLabel *each : {m_rostered, m_margin, m_notes}) {
        each->setWordWrap(true);
    }
    m_rostered->setObjectName(u"staffRostered"_s);
    m_margin->setObjectName(u"staffMargin"_s);
    m_model->setHeaders({tr("Agents"), tr("Rostered"), tr("SL"), tr("Lost"), tr("Waiting"),
                         tr("Wait (s)"), tr("Occupancy")});
    m_table->setObjectName(u"staffTable"_s);
    m_table->setAccessibleName(tr("Agents around the answer"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_notes->setText(
        tr("Lost calls have given up, or found no line. The mean wait is of all calls. "
           "▶ marks the fewest agents that meet every limit."));
    auto *left = new QWidget(this);
    auto *fields = new QVBoxLayout(left);
    fields->setContentsMargins(2, 2, 14, 2); // the scroll bar lies over it
    fields->addWidget(m_queue);
    fields->addWidget(m_form);
    fields->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidget(left);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(390);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    for (QWidget *each : {static_cast<QWidget *>(m_answer), static_cast<QWidget *>(m_rostered),
                          static_cast<QWidget *>(m_margin), static_cast<QWidget *>(m_table),
                          static_cast<QWidget *>(m_notes)}) {
        right->addWidget(each, each == m_table ? 1 : 0);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(area);
    layout->addLayout(right, 1);
    resize(1080, 660);
}

void StaffingDialog::fillQueues()
{
    m_queue->addItem(tr("My own figures"));
    if (m_demand != nullptr) {
        for (const demand::PlannedQueue &each : m_demand->queues()) {
            //: %1 a queue
            m_queue->addItem(tr("Standard of %1").arg(RosterText::name(each.name)), each.id);
        }
    }
    m_queue->setVisible(m_queue->count() > 1);
}

void StaffingDialog::takeStandard()
{
    const QString queue = m_queue->currentData().toString();
    if (queue.isEmpty()) {
        return;
    }
    m_form->load(m_demand->standardOn(queue, m_date));
    const auto needs = m_demand->needs(m_date, m_date);
    if (!needs) {
        return;
    }
    // The day's busiest interval.
    for (const demand::QueueNeed &need : *needs) {
        double most = 0;
        for (const demand::RequiredInterval &each : need.intervals) {
            most = std::max(most, each.calls);
        }
        if (need.queue == queue && most > 0) {
            m_form->setCalls(most, int(need.interval.count()));
        }
    }
}

void StaffingDialog::reckon()
{
    const staffing::Traffic traffic = m_form->traffic();
    const staffing::Aim aim = m_form->standard().aim();
    const double deviation = m_form->deviation();
    const Result<int> agents =
        deviation > 0
            ? staffing::requiredAtRisk(traffic, aim, deviation, m_form->standard().confidence)
            : staffing::requiredAgents(traffic, aim);
    if (!agents) {
        m_answer->setText(u"–"_s);
        m_rostered->setText(refusal(agents.error()));
        m_margin->clear();
        m_model->setLines({});
        return;
    }
    showAnswer(*agents);
}

QString StaffingDialog::refusal(const Error &error) const
{
    if (error.detail == u"target"_s) {
        return tr("No number of agents meets this.");
    }
    return tr("One of the figures makes no sense.");
}

void StaffingDialog::showAnswer(int agents)
{
    const staffing::Traffic traffic = m_form->traffic();
    const demand::QueueStandard standard = m_form->standard();
    const staffing::Aim aim = standard.aim();
    const double shrinkage = standard.shrinkageShare();
    m_answer->setText(tr("%n agent(s)", nullptr, agents));
    const QString how =
        standard.rule == staffing::ShrinkageRule::Sum ? tr("added up") : tr("each of what is left");
    //: %1 people, %2 a percentage, %3 how it is made up, %4 Erlangs
    m_rostered->setText(tr("%1 to be rostered: shrinkage %2, %3. The load is %4 Erlangs.")
                            .arg(QString::number(staffing::grossAgents(agents, shrinkage)),
                                 formatShare(shrinkage), how,
                                 QString::number(traffic.load(), 'f', 2)));
    m_margin->setText(marginText(staffing::marginOf(agents, traffic, aim), aim.formula));
    std::vector<Line> lines;
    for (int each = std::max(1, agents - kAround); each <= agents + kAround; ++each) {
        const Grade grade = staffing::gradeOf(each, traffic, aim);
        Line line;
        line.id = each;
        line.cells = {(each == agents ? u"▶ "_s : QString()) + QString::number(each),
                      QString::number(staffing::grossAgents(each, shrinkage)),
                      formatShare(levelOf(grade, aim)),
                      formatShare(grade.abandoned),
                      formatShare(grade.waits),
                      waitText(grade.meanWait),
                      formatShare(grade.occupancy)};
        line.toneColumn = 2;
        line.tone = aim.isMetBy(grade) ? Tone::Good : Tone::Critical;
        lines.push_back(line);
    }
    m_model->setLines(std::move(lines));
}

QString StaffingDialog::marginText(const staffing::Margin &margin, int formula) const
{
    staffing::Aim aim = m_form->standard().aim();
    aim.formula = formula;
    const double now = levelOf(margin.now, aim);
    QStringList sentences;
    //: %1 and %2 percentages, %3 seconds, %4 a percentage
    sentences << tr("SL %1, lost %2, mean wait %3 s, occupancy %4.")
                     .arg(formatShare(now), formatShare(margin.now.abandoned),
                          waitText(margin.now.meanWait), formatShare(margin.now.occupancy));
    if (margin.fewer) {
        //: %1 percentage points with a sign, %2 seconds
        sentences << tr("One agent fewer: SL %1 points, mean wait %2 s.")
                         .arg(points(levelOf(*margin.fewer, aim) - now),
                              waitText(margin.fewer->meanWait));
    }
    //: %1 percentage points with a sign, %2 seconds
    sentences << tr("One agent more: SL %1 points, mean wait %2 s.")
                     .arg(points(levelOf(margin.more, aim) - now), waitText(margin.more.meanWait));
    return sentences.join(u'\n');
}

} // namespace fw::ui
