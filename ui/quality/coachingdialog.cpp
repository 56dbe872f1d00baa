// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/coachingdialog.h"

#include "ui/quality/coachingtext.h"
#include "ui/quality/scoretext.h"
#include "ui/quality/sheetreading.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualDays = 7;
constexpr int kLongestName = 60;
constexpr int kListHeight = 120;

} // namespace

CoachingDialog::CoachingDialog(const quality::QualityDesk &desk,
                               const quality::Evaluation &evaluation, QWidget *parent)
    : StepDialog(u"coachingDialog"_s, tr("Coaching after an evaluation"), tr("Plan"), parent)
    , m_due(new QDateEdit(desk.author().today().addDays(kUsualDays), this))
    , m_list(new QListWidget(this))
{
    m_task.agent = evaluation.about.agent;
    m_task.agentName = evaluation.about.agentName;
    m_task.scope = evaluation.about.team;
    m_task.evaluation = evaluation.id;
    auto *about = new QLabel(this);
    about->setTextFormat(Qt::PlainText);
    const quality::Revision *counting = evaluation.counting();
    const QString score = counting != nullptr && counting->score.final
                              ? ScoreText::number(*counting->score.final, 2)
                              : QString();
    const QString name =
        ScoreText::person(desk.floor().liveFloor().config(), m_task.agent, m_task.agentName);
    //: %1 is an agent, %2 a score
    about->setText(score.isEmpty() ? name : tr("%1, scored %2").arg(name, score));
    addWide(*about);
    m_goal = addText(u"coachingGoal"_s, tr("What is to be reached?"));
    m_coach = addLine(u"coachingCoach"_s, tr("Coach"), kLongestName);
    m_coach->setText(desk.author().userName());
    m_due->setObjectName(u"coachingDue"_s);
    m_due->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_due->setCalendarPopup(true);
    addField(tr("Until"), *m_due);
    m_list->setObjectName(u"coachingClips"_s);
    m_list->setFixedHeight(kListHeight);
    if (const auto card = desk.scorecard(evaluation.form)) {
        addClips(evaluation, *card);
    }
    addField(tr("Clips to hear together"), *m_list);
}

void CoachingDialog::addClips(const quality::Evaluation &evaluation,
                              const quality::ScorecardVersion &card)
{
    const quality::Revision *counting = evaluation.counting();
    if (counting == nullptr) {
        return;
    }
    const auto points = pointsOf(card.card, counting->answers, Unanswered::NotApplicable);
    for (const quality::Section &section : card.card.sections) {
        for (const quality::Question &question : section.questions) {
            const auto note = counting->notes.find(question.id);
            const QuestionPoints &each = points.at(question.id);
            const bool isLost = each.earned && *each.earned < each.of;
            if (note == counting->notes.end() || !note->second.evidence || !isLost) {
                continue;
            }
            const QString words = note->second.comment.trimmed().isEmpty()
                                      ? ScoreText::of(question.text)
                                      : note->second.comment.trimmed();
            m_clips.push_back({evaluation.about.id, *note->second.evidence, words});
            auto *item = new QListWidgetItem(CoachingText::clip(m_clips.back()), m_list);
            item->setCheckState(each.isFailed ? Qt::Checked : Qt::Unchecked);
        }
    }
}

quality::CoachingTask CoachingDialog::task() const
{
    quality::CoachingTask task = m_task;
    task.goal = m_goal->toPlainText().trimmed();
    task.coach = m_coach->text().trimmed();
    task.due = m_due->date();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            task.clips.push_back(m_clips[static_cast<std::size_t>(row)]);
        }
    }
    return task;
}

} // namespace fw::ui
