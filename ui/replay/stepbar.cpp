// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/stepbar.h"

#include "ui/replay/appealdialog.h"
#include "ui/replay/decidedialog.h"
#include "ui/replay/replaytext.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::EvaluationState;

StepBar::StepBar(quality::QualityDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_comment(new QPushButton(this))
    , m_coach(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(m_more))
    , m_first(new QPushButton(this))
{
    setObjectName(u"stepBar"_s);
    m_comment->setObjectName(u"stepComment"_s);
    m_coach->setObjectName(u"stepCoach"_s);
    m_more->setObjectName(u"stepMore"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_first->setObjectName(u"stepFirst"_s);
    m_first->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_comment);
    row->addWidget(m_coach);
    row->addStretch();
    row->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_first);
    connect(m_comment, &QPushButton::clicked, this, &StepBar::commentRequested);
    connect(m_coach, &QPushButton::clicked, this, [this] {
        if (m_evaluation) {
            const quality::Evaluation about = *m_evaluation;
            emit coachingRequested(about);
        }
    });
    connect(m_first, &QPushButton::clicked, this, &StepBar::takeFirst);
    retranslate();
}

QString StepBar::nameOf(Step step)
{
    switch (step) {
    case Confirm:
        return tr("Confirm fatal");
    case Release:
        return tr("Release");
    case Review:
        return tr("Review appeal…");
    case Decide:
        return tr("Decide appeal…");
    case Acknowledge:
        return tr("Acknowledge");
    case AppealIt:
        return tr("Appeal…");
    case Escalate:
        return tr("Escalate…");
    case Void:
        return tr("Void…");
    case StepCount:
        break;
    }
    return {};
}

bool StepBar::isOffered(Step step) const
{
    const quality::Evaluation &about = *m_evaluation;
    switch (step) {
    case Confirm:
        return about.state == EvaluationState::Submitted && m_desk.mayConfirm(about);
    case Release:
        return m_desk.mayRelease(about);
    case Review:
        return m_desk.mayReview(about);
    case Decide:
        return m_desk.mayDecide(about);
    case Acknowledge:
        return about.state == EvaluationState::Released &&
               about.about.agent == m_desk.author().userName();
    case AppealIt:
        return m_desk.mayAppeal(about);
    case Escalate:
        return m_desk.mayEscalate(about);
    case Void:
        return m_desk.mayVoid(about);
    case StepCount:
        break;
    }
    return false;
}

std::vector<StepBar::Step> StepBar::offered() const
{
    std::vector<Step> found;
    for (int step = 0; m_evaluation && step < StepCount; ++step) {
        if (isOffered(Step(step))) {
            found.push_back(Step(step));
        }
    }
    return found;
}

void StepBar::setEvaluation(const quality::Evaluation *evaluation,
                            const quality::ScorecardVersion *card)
{
    m_evaluation = evaluation == nullptr ? std::nullopt : std::optional(*evaluation);
    m_card = card == nullptr ? std::nullopt : std::optional(*card);
    show();
}

void StepBar::show()
{
    const std::vector<Step> steps = offered();
    m_comment->setEnabled(m_evaluation.has_value());
    m_coach->setVisible(!m_evaluation || m_desk.mayCoach(m_evaluation->about.team));
    m_coach->setEnabled(m_evaluation.has_value());
    // Making void is never the nearest thing to do.
    const bool hasFirst = !steps.empty() && steps.front() != Void;
    m_first->setVisible(hasFirst);
    if (hasFirst) {
        m_first->setText(nameOf(steps.front()));
        m_first->setToolTip(u"%1 (Ctrl+Shift+Return)"_s.arg(nameOf(steps.front())));
    }
    m_menu->clear();
    for (std::size_t at = hasFirst ? 1 : 0; at < steps.size(); ++at) {
        const Step step = steps[at];
        connect(m_menu->addAction(nameOf(step)), &QAction::triggered, this,
                [this, step] { take(step); });
    }
    m_more->setVisible(!m_menu->isEmpty());
}

void StepBar::takeFirst()
{
    const std::vector<Step> steps = offered();
    if (!steps.empty() && steps.front() != Void) {
        take(steps.front());
    }
}

void StepBar::run(const Outcome &done)
{
    if (!done) {
        emit failed(ReplayText::refusal(done.error()));
    }
}

void StepBar::take(Step step)
{
    const quality::EvaluationId id = m_evaluation->id;
    switch (step) {
    case Confirm:
        run(m_desk.confirm(id));
        return;
    case Release:
        run(m_desk.release(id));
        return;
    case Acknowledge:
        run(m_desk.acknowledge(id));
        return;
    case AppealIt:
        if (m_card) {
            (new AppealDialog(m_desk, *m_evaluation, *m_card, window()))->open();
        }
        return;
    case Decide:
        if (m_card) {
            (new DecideDialog(m_desk, *m_evaluation, *m_card, window()))->open();
        }
        return;
    case Review:
        (new ReviewDialog(m_desk, *m_evaluation, window()))->open();
        return;
    case Escalate:
    case Void:
        askWords(step);
        return;
    case StepCount:
        return;
    }
}

void StepBar::askWords(Step step)
{
    auto *dialog = new StepDialog(u"wordsDialog"_s, nameOf(step).chopped(1),
                                  nameOf(step).chopped(1), window());
    QPlainTextEdit *const words = dialog->addText(u"stepWords"_s, tr("Reason"));
    dialog->setSubmit([this, words, step, id = m_evaluation->id] {
        const QString text = words->toPlainText().trimmed();
        const Outcome done = step == Void ? m_desk.makeVoid(id, text) : m_desk.escalate(id, text);
        return done ? QString() : ReplayText::refusal(done.error());
    });
    dialog->open();
}

void StepBar::retranslate()
{
    m_comment->setText(tr("Comment"));
    m_comment->setToolTip(u"%1 (C)"_s.arg(tr("Comment on this moment")));
    m_coach->setText(tr("Coaching"));
    m_coach->setToolTip(u"%1 (Ctrl+Shift+O)"_s.arg(tr("Plan coaching from this evaluation")));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More steps"));
    show();
}

} // namespace fw::ui
