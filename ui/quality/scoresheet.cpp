// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/scoresheet.h"

#include "ui/quality/answerbar.h"
#include "ui/quality/digitentry.h"
#include "ui/quality/scorekeys.h"
#include "ui/quality/scorelinedelegate.h"
#include "ui/quality/scorelines.h"
#include "ui/quality/scoretext.h"
#include "ui/quality/sheethead.h"
#include "ui/widgets/themedlabel.h"

#include <QEvent>
#include <QFrame>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::Answer;
using quality::Milliseconds;
using quality::Question;
using quality::QuestionType;

class ScoreSheet::Private final
{
public:
    Private(ScoreSheet &sheet, quality::QualityDesk &desk, const Theme &theme);

    void build();
    void join();
    void fill();
    void fillLines();
    void fillFoot();
    void fillKnown();
    void retranslate();
    void choose(int row);
    void move(int step);
    void give(const Answer &answer);
    void type(QChar character);
    void goToMissing();
    void submit();
    void say(const QString &sentence);
    [[nodiscard]] int row() const;

    [[nodiscard]] QString question() const { return lines->questionAt(row()); }

    [[nodiscard]] const Question *asked() const { return draft->card().card.find(question()); }

    ScoreSheet &q;
    quality::QualityDesk &desk;
    ScoreDraft *draft;
    ScoreLineModel *lines;
    SheetHead *head;
    QListView *list;
    ScoreKeys *keys;
    ScoreLineDelegate *delegate;
    AnswerBar *bar;
    ThemedLabel *message;
    ThemedLabel *missing;
    QPushButton *next;
    QPushButton *send;
    std::optional<Milliseconds> position;
    QString heard;
    bool isBlind = false;
    bool tellsLack = false; ///< once it was tried to submit
    DigitEntry digits;
    QObject context; ///< of what is joined to this; ends before the widgets do
};

ScoreSheet::Private::Private(ScoreSheet &sheet, quality::QualityDesk &scores, const Theme &theme)
    : q(sheet)
    , desk(scores)
    , draft(new ScoreDraft(scores, &sheet))
    , lines(new ScoreLineModel(&sheet))
    , head(new SheetHead(desk, theme, &sheet))
    , list(new QListView(&sheet))
    , keys(new ScoreKeys(*list))
    , delegate(new ScoreLineDelegate(theme, list))
    , bar(new AnswerBar(theme, &sheet))
    , message(new ThemedLabel(theme, FontRole::Small, Token::Warning, &sheet))
    , missing(new ThemedLabel(theme, FontRole::Small, Token::MutedText, &sheet))
    , next(new QPushButton(&sheet))
    , send(new QPushButton(&sheet))
{
}

void ScoreSheet::Private::build()
{
    list->setObjectName(u"sheetLines"_s);
    list->setModel(lines);
    list->setItemDelegate(delegate);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust); // lines grow where something is missing
    list->setMouseTracking(true);
    message->setObjectName(u"sheetMessage"_s);
    message->setWordWrap(true);
    message->setContentsMargins(12, 0, 12, 0);
    message->hide();
    missing->setObjectName(u"sheetMissing"_s);
    missing->setWordWrap(true);
    next->setObjectName(u"sheetNextMissing"_s);
    next->setAutoDefault(false);
    send->setObjectName(u"sheetSubmit"_s);
    send->setDefault(true);
    send->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 8);
    foot->setSpacing(8);
    foot->addWidget(missing, 1);
    foot->addWidget(next);
    foot->addWidget(send);
    auto *card = new QFrame(&q);
    card->setProperty("card", true);
    auto *whole = new QVBoxLayout(&q);
    whole->setContentsMargins({});
    whole->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(4);
    column->addWidget(head);
    column->addWidget(list, 1);
    column->addWidget(bar);
    column->addWidget(message);
    column->addLayout(foot);
    q.setFocusProxy(list);
}

void ScoreSheet::Private::join()
{
    QObject::connect(draft, &ScoreDraft::changed, &context, [this] {
        fill();
        if (draft->isWritable()) {
            emit q.edited();
        }
    });
    QObject::connect(draft, &ScoreDraft::keptChanged, &context,
                     [this] { head->showDraft(*draft, isBlind); });
    QObject::connect(list->selectionModel(), &QItemSelectionModel::currentChanged, &context,
                     [this] {
                         digits.clear();
                         say({});
                         bar->showQuestion(*draft, question());
                     });
    QObject::connect(list, &QListView::clicked, &context, [this] {
        if (!draft->isWritable() && !question().isEmpty()) {
            emit q.questionChosen(question());
        }
    });
    QObject::connect(delegate, &ScoreLineDelegate::evidenceClicked, &context,
                     [this](const QModelIndex &index) {
                         if (draft->isWritable()) { // else the click itself has told it
                             emit q.questionChosen(lines->questionAt(index.row()));
                         }
                     });
    QObject::connect(keys, &ScoreKeys::evidenceWished, &context,
                     [this] { emit q.questionChosen(question()); });
    QObject::connect(keys, &ScoreKeys::moved, &context, [this](int step) { move(step); });
    QObject::connect(keys, &ScoreKeys::saidYes, &context, [this] { give(Answer::yes()); });
    QObject::connect(keys, &ScoreKeys::saidNo, &context, [this] { give(Answer::no()); });
    QObject::connect(keys, &ScoreKeys::saidNotApplicable, &context, [this] { give(Answer()); });
    QObject::connect(keys, &ScoreKeys::typed, &context,
                     [this](QChar character) { type(character); });
    QObject::connect(keys, &ScoreKeys::erased, &context, [this] {
        digits.clear();
        draft->unanswer(question());
    });
    QObject::connect(keys, &ScoreKeys::fromMarked, &q, &ScoreSheet::markFromWished);
    QObject::connect(keys, &ScoreKeys::toMarked, &q, &ScoreSheet::markToWished);
    QObject::connect(keys, &ScoreKeys::commentWished, bar, &AnswerBar::focusComment);
    QObject::connect(keys, &ScoreKeys::nextMissingWished, &context, [this] { goToMissing(); });
    QObject::connect(bar, &AnswerBar::answered, &context,
                     [this](const Answer &answer) { give(answer); });
    QObject::connect(bar, &AnswerBar::commented, &context,
                     [this](const QString &text) { draft->setComment(question(), text); });
    QObject::connect(bar, &AnswerBar::fromMarked, &q, &ScoreSheet::markFromWished);
    QObject::connect(bar, &AnswerBar::toMarked, &q, &ScoreSheet::markToWished);
    QObject::connect(bar, &AnswerBar::evidenceRemoved, &context,
                     [this] { draft->removeEvidence(question()); });
    QObject::connect(bar, &AnswerBar::left, &context, [this] { list->setFocus(); });
    QObject::connect(next, &QPushButton::clicked, &context, [this] { goToMissing(); });
    QObject::connect(send, &QPushButton::clicked, &context, [this] { submit(); });
    for (const QKeySequence &sequence :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(sequence, &q);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &context, [this] { submit(); });
    }
}

int ScoreSheet::Private::row() const
{
    return list->currentIndex().row();
}

void ScoreSheet::Private::fill()
{
    const QString kept = question();
    keys->setWritable(draft->isWritable());
    fillLines();
    if (question().isEmpty()) {
        const int same = lines->rowOf(kept);
        choose(!kept.isEmpty() && same >= 0 ? same : lines->neighbour(-1, 1));
    }
    list->setVisible(draft->mode() != ScoreDraft::Mode::Nothing);
    head->showDraft(*draft, isBlind);
    fillFoot();
    fillKnown();
    bar->showQuestion(*draft, question());
}

void ScoreSheet::Private::fillLines()
{
    SheetLook look;
    look.isBlind = isBlind;
    look.tellsLack = tellsLack && draft->isWritable();
    look.heard = isBlind ? QString() : heard;
    lines->setLines(ScoreLines::of(*draft, look));
    if (look.tellsLack) { // lines with and without what is missing have other heights
        emit delegate->sizeHintChanged(lines->index(0));
    }
}

void ScoreSheet::Private::fillFoot()
{
    const bool isWritable = draft->isWritable();
    next->setVisible(isWritable);
    send->setVisible(draft->mode() == ScoreDraft::Mode::FillingIn);
    if (isWritable) {
        const auto lacks = lacksOf(draft->card().card, draft->answers(), draft->notes());
        const QString words = ScoreLines::lacks(lacks);
        missing->setText(words.isEmpty() ? ScoreSheet::tr("Everything is answered") : words);
        next->setEnabled(!lacks.empty());
    } else {
        missing->setText(ScoreLines::remark(*draft, isBlind));
    }
    missing->setVisible(!missing->text().isEmpty());
}

void ScoreSheet::Private::fillKnown()
{
    const bool isKnown = position && !isBlind && draft->mode() == ScoreDraft::Mode::Reading;
    head->showKnown(isKnown ? std::optional(knownAt(draft->card().card, draft->answers(),
                                                    draft->notes(), *position))
                            : std::nullopt,
                    position.value_or(Milliseconds(0)));
}

void ScoreSheet::Private::choose(int wanted)
{
    if (wanted >= 0) {
        const QModelIndex index = lines->index(wanted);
        list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        list->scrollTo(index);
    }
}

void ScoreSheet::Private::move(int step)
{
    const int wanted = lines->neighbour(row(), step);
    if (wanted < 0) {
        if (step > 0 && draft->isWritable()) {
            say(ScoreSheet::tr("This was the last question. Ctrl+Return submits."));
        }
        return;
    }
    choose(wanted);
    if (!draft->isWritable()) {
        emit q.questionChosen(question());
    }
}

void ScoreSheet::Private::give(const Answer &answer)
{
    const Question *to = asked();
    if (to == nullptr || !draft->isWritable()) {
        return;
    }
    if (!answer.isApplicable() && !to->mayNotApply) {
        say(ScoreSheet::tr("This question always applies."));
        return;
    }
    if (!isFitting(*to, answer)) {
        if (to->type == QuestionType::Scale) {
            say(ScoreSheet::tr("Give points from %1 to %2.")
                    .arg(ScoreText::number(to->least, 2), ScoreText::number(to->most, 2)));
        } else if (to->type == QuestionType::Choice) {
            say(ScoreSheet::tr("Take one of the answers below, by its digit."));
        } else {
            say(ScoreSheet::tr("This question is not answered so."));
        }
        return;
    }
    say({});
    draft->answer(to->id, answer);
}

void ScoreSheet::Private::type(QChar character)
{
    const Question *to = asked();
    if (to == nullptr) {
        return;
    }
    if (to->type != QuestionType::Choice && to->type != QuestionType::Scale) {
        say(ScoreSheet::tr("This question is not answered so."));
    } else if (const std::optional<Answer> answer = digits.typed(*to, character)) {
        give(*answer);
    }
}

void ScoreSheet::Private::goToMissing()
{
    const auto lacks = lacksOf(draft->card().card, draft->answers(), draft->notes());
    if (lacks.empty()) {
        return;
    }
    tellsLack = true;
    fill();
    const int here = row();
    int wanted = lines->rowOf(lacks.front().question);
    for (const QuestionLack &each : lacks) {
        const int place = lines->rowOf(each.question);
        if (place > here) {
            wanted = place;
            break;
        }
    }
    choose(wanted);
    list->setFocus();
}

void ScoreSheet::Private::submit()
{
    if (draft->mode() != ScoreDraft::Mode::FillingIn) {
        return;
    }
    if (!lacksOf(draft->card().card, draft->answers(), draft->notes()).empty()) {
        goToMissing();
        say(ScoreSheet::tr("It can be submitted when nothing is missing."));
        return;
    }
    const quality::EvaluationId id = draft->evaluation().id;
    if (const Outcome done = draft->submit(); !done) {
        say(ScoreText::refusal(done.error()));
        return;
    }
    if (const auto now = desk.evaluation(id); now && draft->evaluation().id == id) {
        q.show(*now, quality::ScorecardVersion(draft->card()));
    }
    emit q.submitted(id);
}

void ScoreSheet::Private::say(const QString &sentence)
{
    message->setText(sentence.isEmpty() ? QString() : u"▲ "_s + sentence);
    message->setVisible(!sentence.isEmpty());
}

void ScoreSheet::Private::retranslate()
{
    list->setAccessibleName(ScoreSheet::tr("Questions of the scorecard"));
    next->setText(ScoreSheet::tr("Next missing  M"));
    next->setToolTip(ScoreSheet::tr("Goes to the next question that still needs something"));
    send->setText(ScoreSheet::tr("Submit"));
    send->setToolTip(ScoreSheet::tr("Ends the scoring (Ctrl+Return)"));
    bar->retranslate();
    fill();
}

ScoreSheet::ScoreSheet(quality::QualityDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, desk, theme))
{
    setObjectName(u"scoreSheet"_s);
    d->build();
    d->join();
    d->retranslate();
}

ScoreSheet::~ScoreSheet()
{
    d->draft->keep();
}

void ScoreSheet::show(const quality::Evaluation &evaluation, const quality::ScorecardVersion &card)
{
    if (evaluation.id != d->draft->evaluation().id) {
        d->tellsLack = false;
        d->heard.clear();
        d->say({});
        d->list->setCurrentIndex({});
    }
    d->draft->open(evaluation, card);
}

void ScoreSheet::tryOut(const quality::ScorecardVersion &card, const quality::Answers &answers,
                        const std::map<QString, quality::AnswerNote> &notes)
{
    d->tellsLack = false;
    d->heard.clear();
    d->draft->tryOut(card, answers, notes);
}

void ScoreSheet::clear()
{
    d->heard.clear();
    d->position.reset();
    d->say({});
    d->draft->close();
}

void ScoreSheet::setPosition(Milliseconds position)
{
    if (d->position == position) {
        return;
    }
    d->position = position;
    d->fillKnown();
    const QString heard = heardAt(d->draft->notes(), position);
    if (heard == d->heard) {
        return;
    }
    d->heard = heard;
    d->fillLines();
    if (const int row = d->lines->rowOf(heard); row >= 0 && !d->draft->isWritable()) {
        d->list->scrollTo(d->lines->index(row));
    }
}

void ScoreSheet::setBlind(bool isBlind)
{
    d->isBlind = isBlind;
    d->fill();
}

void ScoreSheet::setCurrent(const QString &question)
{
    d->choose(d->lines->rowOf(question));
}

QString ScoreSheet::current() const
{
    return d->question();
}

void ScoreSheet::markFrom(Milliseconds position)
{
    if (!d->question().isEmpty()) {
        d->draft->markFrom(d->question(), position);
    }
}

void ScoreSheet::markTo(Milliseconds position)
{
    if (!d->question().isEmpty() && !d->draft->markTo(d->question(), position)) {
        d->say(tr("The end of the evidence has to lie behind its begin."));
    }
}

void ScoreSheet::keep()
{
    d->draft->keep();
}

bool ScoreSheet::isFillingIn() const
{
    return d->draft->isWritable();
}

const quality::Answers &ScoreSheet::answers() const
{
    return d->draft->answers();
}

const std::map<QString, quality::AnswerNote> &ScoreSheet::notes() const
{
    return d->draft->notes();
}

void ScoreSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        d->retranslate();
    }
    QWidget::changeEvent(event);
}

void ScoreSheet::hideEvent(QHideEvent *event)
{
    d->draft->keep();
    QWidget::hideEvent(event);
}

} // namespace fw::ui
