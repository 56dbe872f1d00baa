// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/answerbar.h"

#include "ui/quality/scoretext.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/visibletext.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::Answer;
using quality::Question;
using quality::QuestionType;

namespace {

constexpr int kAcross = 3; ///< choices in a row
constexpr int kLongestNumber = 12;

QPushButton *smallButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

AnswerBar::AnswerBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_text(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_help(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_answers(new QWidget(this))
    , m_grid(new QGridLayout(m_answers))
    , m_number(new QLineEdit(m_answers))
    , m_range(new ThemedLabel(theme, FontRole::Small, Token::MutedText, m_answers))
    , m_comment(new QLineEdit(this))
    , m_from(smallButton(u"markFrom"_s, this))
    , m_to(smallButton(u"markTo"_s, this))
    , m_remove(smallButton(u"removeEvidence"_s, this))
    , m_evidence(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
{
    setObjectName(u"answerBar"_s);
    build();
    connect(m_number, &QLineEdit::editingFinished, this, &AnswerBar::takeNumber);
    connect(m_comment, &QLineEdit::textEdited, this, &AnswerBar::commented);
    connect(m_comment, &QLineEdit::returnPressed, this, &AnswerBar::left);
    connect(m_from, &QPushButton::clicked, this, &AnswerBar::fromMarked);
    connect(m_to, &QPushButton::clicked, this, &AnswerBar::toMarked);
    connect(m_remove, &QPushButton::clicked, this, &AnswerBar::evidenceRemoved);
    retranslate();
}

void AnswerBar::build()
{
    m_text->setWordWrap(true);
    m_text->setObjectName(u"answerQuestion"_s);
    m_help->setWordWrap(true);
    m_help->setObjectName(u"answerHelp"_s);
    m_number->setObjectName(u"answerNumber"_s);
    m_number->setMaxLength(kLongestNumber);
    m_number->setAlignment(Qt::AlignRight);
    m_number->setMaximumWidth(90);
    m_comment->setObjectName(u"answerComment"_s);
    m_comment->setMaxLength(ScoreDraft::kLongestComment);
    m_comment->installEventFilter(this);
    m_number->installEventFilter(this);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(6);
    auto *evidence = new QHBoxLayout;
    evidence->setSpacing(6);
    evidence->addWidget(m_from);
    evidence->addWidget(m_to);
    evidence->addWidget(m_evidence, 1);
    evidence->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 6);
    column->setSpacing(6);
    column->addWidget(m_text);
    column->addWidget(m_help);
    column->addWidget(m_answers);
    column->addWidget(m_comment);
    column->addLayout(evidence);
}

void AnswerBar::addChoice(const QString &text, const QString &key, const Answer &answer)
{
    const int place = static_cast<int>(m_choices.size());
    //: a button: %1 is an answer, %2 the key that gives it
    auto *button = new QPushButton(tr("%1  %2").arg(text, key), m_answers);
    button->setObjectName(u"choice%1"_s.arg(key));
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setAutoDefault(false);
    m_grid->addWidget(button, place / kAcross, place % kAcross);
    connect(button, &QPushButton::clicked, this, [this, answer] { emit answered(answer); });
    m_choices.push_back({button, answer});
}

void AnswerBar::makeChoices(const Question &question)
{
    for (const Choice &each : m_choices) {
        each.button->hide(); // one of them may be what was just clicked
        each.button->deleteLater();
        m_grid->removeWidget(each.button);
    }
    m_choices.clear();
    m_grid->removeWidget(m_number);
    m_grid->removeWidget(m_range);
    const bool isScale = question.type == QuestionType::Scale;
    m_number->setVisible(isScale);
    m_range->setVisible(isScale);
    switch (question.type) {
    case QuestionType::YesNo:
        addChoice(tr("Yes"), u"Y"_s, Answer::yes());
        addChoice(tr("No"), u"N"_s, Answer::no());
        break;
    case QuestionType::Scale:
        //: a scale: %1 its least, %2 its most
        m_range->setText(
            tr("from %1 to %2: type the digits")
                .arg(ScoreText::number(question.least, 2), ScoreText::number(question.most, 2)));
        break;
    case QuestionType::Choice:
        for (std::size_t choice = 0; choice < question.choices.size(); ++choice) {
            addChoice(ScoreText::of(question.choices[choice].label), QString::number(choice + 1),
                      Answer::of(question.choices[choice].worth));
        }
        break;
    case QuestionType::Text:
        break;
    }
    if (question.mayNotApply && question.type != QuestionType::Text) {
        addChoice(tr("Not applicable"), u"X"_s, Answer());
    }
    if (isScale) {
        m_grid->addWidget(m_number, 1, 0);
        m_grid->addWidget(m_range, 1, 1, 1, kAcross - 1);
    }
    m_answers->setVisible(question.type != QuestionType::Text);
}

void AnswerBar::showQuestion(const ScoreDraft &draft, const QString &question)
{
    const Question *shown = draft.card().card.find(question);
    setVisible(shown != nullptr && draft.isWritable());
    if (shown == nullptr) {
        m_question = {};
        return;
    }
    if (*shown != m_question || m_choices.empty()) {
        m_question = *shown;
        const QString text = ScoreText::of(shown->text);
        m_text->setText(text.isEmpty() ? visibleText(shown->id) : text);
        m_help->setText(ScoreText::of(shown->help));
        m_help->setVisible(!m_help->text().isEmpty());
        makeChoices(*shown);
    }
    const auto answer = draft.answers().find(question);
    showWhatIsChosen(*shown, answer != draft.answers().end() ? &answer->second : nullptr);
    const auto note = draft.notes().find(question);
    const bool hasNote = note != draft.notes().end();
    const QString comment = hasNote ? note->second.comment : QString();
    if (m_comment->text() != comment) {
        m_comment->setText(comment);
    }
    const bool hasEvidence = hasNote && note->second.evidence;
    const auto begun = draft.begunAt(question);
    m_remove->setVisible(hasEvidence || begun);
    if (begun) {
        //: a stretch of a recording whose end is not marked yet
        m_evidence->setText(tr("%1 to …").arg(ScoreText::moment(*begun)));
    } else if (hasEvidence) {
        m_evidence->setText(ScoreText::moment(note->second.evidence->from) + u'–' +
                            ScoreText::moment(note->second.evidence->to));
    } else {
        m_evidence->setText({});
    }
}

void AnswerBar::showWhatIsChosen(const Question &question, const Answer *answer)
{
    for (const Choice &each : m_choices) {
        each.button->setChecked(answer != nullptr && *answer == each.answer);
    }
    if (question.type == QuestionType::Scale && !m_number->hasFocus()) {
        const bool hasNumber = answer != nullptr && answer->isApplicable();
        m_number->setText(hasNumber ? answer->number.text() : QString());
    }
}

void AnswerBar::takeNumber()
{
    const std::optional<Exact> number = Exact::parse(m_number->text().trimmed());
    if (number && m_question.type == QuestionType::Scale) {
        emit answered(Answer::of(*number));
    }
}

void AnswerBar::focusComment()
{
    m_comment->setFocus(Qt::ShortcutFocusReason);
    m_comment->selectAll();
}

bool AnswerBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isPlain = key->modifiers() == Qt::NoModifier;
        const bool isOut = key->key() == Qt::Key_Escape || (isReturn && watched == m_number);
        if (isOut && isPlain) {
            if (event->type() == QEvent::KeyPress) {
                emit left(); // the focus goes, and with it a number is taken
            }
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AnswerBar::retranslate()
{
    m_number->setAccessibleName(tr("Points on the scale"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setPlaceholderText(tr("Comment  C"));
    //: buttons that mark the begin and the end of the evidence, with their keys
    m_from->setText(tr("[ Begin"));
    m_to->setText(tr("End ]"));
    m_from->setAccessibleName(tr("The evidence begins here"));
    m_to->setAccessibleName(tr("The evidence ends here"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the evidence"));
    m_question = {}; // its buttons are made anew
}

} // namespace fw::ui
