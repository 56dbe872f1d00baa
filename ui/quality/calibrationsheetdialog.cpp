// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/calibrationsheetdialog.h"

#include "ui/quality/scoretext.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::Answer;
using quality::Question;
using quality::QuestionType;

namespace {

constexpr int kFormHeight = 420;
constexpr int kQuestionWidth = 360;

// What a line of the choice stands for, beside the numbers of labelled outcomes.
constexpr int kOpen = -1;
constexpr int kNotApplicable = -2;
constexpr int kYes = -3;
constexpr int kNo = -4;
constexpr int kNumber = -5;

int lineOf(const Question &question, const Answer &answer)
{
    switch (answer.kind) {
    case Answer::Kind::NotApplicable:
        return kNotApplicable;
    case Answer::Kind::Yes:
        return kYes;
    case Answer::Kind::No:
        return kNo;
    case Answer::Kind::Number:
        break;
    }
    if (question.type != QuestionType::Choice) {
        return kNumber;
    }
    const auto found = std::ranges::find(question.choices, answer.number, &quality::Choice::worth);
    return found != question.choices.end() ? static_cast<int>(found - question.choices.begin())
                                           : kOpen;
}

} // namespace

CalibrationSheetDialog::CalibrationSheetDialog(const quality::ScorecardVersion &card,
                                               const QString &call,
                                               const quality::CalibrationSheet &before,
                                               QWidget *parent)
    //: %1 is a call
    : StepDialog(u"calibrationSheet"_s, tr("Score blind: %1").arg(visibleText(call)), tr("Submit"),
                 parent)
    , m_card(card)
{
    auto *scroll = new QScrollArea(this);
    auto *form = new QWidget(scroll);
    auto *rows = new QFormLayout(form);
    rows->setRowWrapPolicy(QFormLayout::DontWrapRows);
    rows->setVerticalSpacing(8);
    rows->setContentsMargins(8, 8, 20, 8); // beside the scroll bar
    for (const quality::Section &section : m_card.card.sections) {
        for (const Question &question : section.questions) {
            if (question.type != QuestionType::Text) {
                addQuestion(*form, question, before);
            }
        }
    }
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    scroll->setMinimumHeight(kFormHeight);
    addWide(*scroll);
    setMinimumWidth(760);
    if (!m_fields.empty()) {
        m_fields.front().choice->setFocus();
    }
}

void CalibrationSheetDialog::addQuestion(QWidget &form, const Question &question,
                                         const quality::CalibrationSheet &before)
{
    Field field;
    field.question = &question;
    field.choice = new QComboBox(&form);
    field.choice->setObjectName(u"answer_"_s + question.id);
    field.choice->addItem(tr("not answered"), kOpen);
    if (question.type == QuestionType::YesNo) {
        field.choice->addItem(tr("Yes"), kYes);
        field.choice->addItem(tr("No"), kNo);
    }
    for (std::size_t each = 0; each < question.choices.size(); ++each) {
        field.choice->addItem(ScoreText::of(question.choices[each].label), static_cast<int>(each));
    }
    auto *cell = new QWidget(&form);
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins({});
    row->addWidget(field.choice, 1);
    if (question.type == QuestionType::Scale) {
        field.choice->addItem(tr("Points"), kNumber);
        field.number = new QDoubleSpinBox(cell);
        field.number->setObjectName(u"points_"_s + question.id);
        field.number->setDecimals(1);
        field.number->setRange(question.least.text(1, Rounding::HalfUp).toDouble(),
                               question.most.text(1, Rounding::HalfUp).toDouble());
        field.number->setAlignment(Qt::AlignRight);
        row->addWidget(field.number);
        connect(field.number, &QDoubleSpinBox::valueChanged, field.choice,
                [choice = field.choice] { choice->setCurrentIndex(choice->findData(kNumber)); });
    }
    if (question.mayNotApply) {
        field.choice->addItem(tr("Not applicable"), kNotApplicable);
    }
    auto *label = new QLabel(ScoreText::of(question.text), &form);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFixedWidth(kQuestionWidth);
    field.choice->setAccessibleName(label->text());
    if (const auto given = before.answers.find(question.id); given != before.answers.end()) {
        if (field.number != nullptr && given->second.kind == Answer::Kind::Number) {
            field.number->setValue(given->second.number.text(1, Rounding::HalfUp).toDouble());
        }
        field.choice->setCurrentIndex(
            std::max(0, field.choice->findData(lineOf(question, given->second))));
    }
    field.note = noteField(question, before, form);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(4);
    lines->addWidget(cell);
    lines->addWidget(field.note);
    static_cast<QFormLayout *>(form.layout())->addRow(label, lines);
    m_fields.push_back(field);
}

QLineEdit *CalibrationSheetDialog::noteField(const Question &question,
                                             const quality::CalibrationSheet &before, QWidget &form)
{
    constexpr int kLongestNote = 1000;
    auto *note = new QLineEdit(&form);
    note->setObjectName(u"note_"_s + question.id);
    note->setMaxLength(kLongestNote);
    note->setPlaceholderText(tr("Why? For the talk afterwards"));
    //: %1 is a question
    note->setAccessibleName(tr("Note on %1").arg(ScoreText::of(question.text)));
    const auto given = before.notes.find(question.id);
    note->setText(given != before.notes.end() ? given->second.comment : QString());
    return note;
}

std::map<QString, quality::AnswerNote> CalibrationSheetDialog::notes() const
{
    std::map<QString, quality::AnswerNote> notes;
    for (const Field &each : m_fields) {
        const QString text = each.note->text().trimmed();
        if (!text.isEmpty()) {
            notes[each.question->id] = {std::nullopt, text};
        }
    }
    return notes;
}

std::optional<Answer> CalibrationSheetDialog::answerOf(const Field &field) const
{
    const int line = field.choice->currentData().toInt();
    switch (line) {
    case kOpen:
        return std::nullopt;
    case kNotApplicable:
        return Answer();
    case kYes:
        return Answer::yes();
    case kNo:
        return Answer::no();
    case kNumber:
        return Answer::of(
            Exact::parse(QString::number(field.number->value(), 'f', 1)).value_or(Exact()));
    default:
        return Answer::of(field.question->choices[static_cast<std::size_t>(line)].worth);
    }
}

quality::Answers CalibrationSheetDialog::answers() const
{
    quality::Answers answers;
    for (const Field &each : m_fields) {
        if (const std::optional<Answer> answer = answerOf(each)) {
            answers[each.question->id] = *answer;
        }
    }
    return answers;
}

QString CalibrationSheetDialog::missing() const
{
    const quality::Answers given = answers();
    for (const Field &each : m_fields) {
        const Question &question = *each.question;
        const auto condition = given.find(question.onlyIf);
        const bool isAsked =
            question.onlyIf.isEmpty() ||
            (condition != given.end() && condition->second.kind == Answer::Kind::Yes);
        if (isAsked && !given.contains(question.id)) {
            return ScoreText::of(question.text);
        }
    }
    return {};
}

} // namespace fw::ui
