// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/decidedialog.h"

#include "ui/replay/replaytext.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::Answer;
using quality::AppealOutcome;

namespace {

/// What was contested, and why.
QLabel *pointsOf(const quality::Evaluation &evaluation, QWidget *parent)
{
    QStringList lines;
    if (evaluation.appeal) {
        for (const quality::AppealPoint &each : evaluation.appeal->points) {
            lines << u"%1: %2"_s.arg(visibleText(each.question), visibleText(each.text));
        }
        if (evaluation.appeal->first.isDone()) {
            lines << visibleText(evaluation.appeal->first.by) + u": "_s +
                         visibleText(evaluation.appeal->first.words);
        }
    }
    auto *label = new QLabel(lines.join(u'\n'), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// How a question can be answered, with the words for it.
std::vector<std::pair<QString, Answer>> answersOf(const quality::Question &question)
{
    std::vector<std::pair<QString, Answer>> found;
    constexpr qint64 kMostSteps = 100;
    switch (question.type) {
    case quality::QuestionType::YesNo:
        found.emplace_back(DecideDialog::tr("Yes"), Answer::yes());
        found.emplace_back(DecideDialog::tr("No"), Answer::no());
        break;
    case quality::QuestionType::Scale:
        for (Exact at = question.most; at >= question.least && qint64(found.size()) <= kMostSteps;
             at -= Exact(1)) {
            found.emplace_back(at.text(), Answer::of(at));
        }
        break;
    case quality::QuestionType::Choice:
        for (const quality::Choice &each : question.choices) {
            found.emplace_back(visibleText(each.label.in(QLocale().name())),
                               Answer::of(each.worth));
        }
        break;
    case quality::QuestionType::Text:
        break;
    }
    if (question.mayNotApply) {
        found.emplace_back(DecideDialog::tr("Not applicable"), Answer());
    }
    return found;
}

} // namespace

ReviewDialog::ReviewDialog(quality::QualityDesk &desk, const quality::Evaluation &evaluation,
                           QWidget *parent)
    : StepDialog(u"reviewDialog"_s, tr("Review the appeal"), tr("Review"), parent)
{
    addWide(*pointsOf(evaluation, this));
    auto *outcome = new QComboBox(this);
    outcome->setObjectName(u"reviewOutcome"_s);
    outcome->addItems(
        {tr("Endorse: it goes on to the final review"), tr("Reject: the score is kept")});
    addField(tr("Outcome"), *outcome);
    QPlainTextEdit *const words = addText(u"reviewWords"_s, tr("Reason"));
    setSubmit([&desk, outcome, words, id = evaluation.id] {
        const Outcome done =
            desk.review(id, outcome->currentIndex() == 0, words->toPlainText().trimmed());
        return done ? QString() : ReplayText::refusal(done.error());
    });
}

DecideDialog::DecideDialog(quality::QualityDesk &desk, const quality::Evaluation &evaluation,
                           const quality::ScorecardVersion &card, QWidget *parent)
    : StepDialog(u"decideDialog"_s, tr("Decide the appeal"), tr("Decide"), parent)
    , m_desk(desk)
    , m_id(evaluation.id)
    , m_outcome(new QComboBox(this))
{
    addWide(*pointsOf(evaluation, this));
    m_outcome->setObjectName(u"decideOutcome"_s);
    for (const AppealOutcome each :
         {AppealOutcome::Kept, AppealOutcome::Changed, AppealOutcome::Voided}) {
        m_outcome->addItem(ReplayText::outcome(each), int(each));
    }
    addField(tr("Outcome"), *m_outcome);
    addAnswers(evaluation, card);
    m_words = addText(u"decideWords"_s, tr("Reason"));
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &DecideDialog::showFields);
    showFields();
    setSubmit([this] { return submit(); });
}

void DecideDialog::addAnswers(const quality::Evaluation &evaluation,
                              const quality::ScorecardVersion &card)
{
    if (!evaluation.appeal) {
        return;
    }
    for (const quality::AppealPoint &point : evaluation.appeal->points) {
        const quality::Question *const question = card.card.find(point.question);
        if (question == nullptr) {
            continue;
        }
        Row row;
        row.question = point.question;
        row.box = new QComboBox(this);
        row.box->setObjectName(u"decideAnswer-"_s + point.question);
        row.box->addItem(tr("As it was"));
        for (const auto &[text, answer] : answersOf(*question)) {
            row.box->addItem(text);
            row.answers.push_back(answer);
        }
        const QString text = question->text.in(QLocale().name());
        addField(visibleText(text.isEmpty() ? question->id : text), *row.box);
        m_rows.push_back(row);
    }
}

void DecideDialog::showFields()
{
    const bool isChanged = m_outcome->currentData().toInt() == int(AppealOutcome::Changed);
    for (const Row &each : m_rows) {
        each.box->setEnabled(isChanged);
    }
}

QString DecideDialog::submit()
{
    const auto outcome = AppealOutcome(m_outcome->currentData().toInt());
    quality::Answers changes;
    for (const Row &each : m_rows) {
        const int at = each.box->currentIndex();
        if (outcome == AppealOutcome::Changed && at > 0) {
            changes[each.question] = each.answers[std::size_t(at - 1)];
        }
    }
    if (outcome == AppealOutcome::Changed && changes.empty()) {
        return ReplayText::refusal(Error{ErrorCode::InvalidArgument, u"outcome"_s});
    }
    const Outcome done = m_desk.decide(m_id, outcome, changes, m_words->toPlainText().trimmed());
    return done ? QString() : ReplayText::refusal(done.error());
}

} // namespace fw::ui
