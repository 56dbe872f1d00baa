// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/questionform.h"

#include "ui/quality/choicesfield.h"
#include "ui/quality/scoretext.h"
#include "ui/settings/fieldmessage.h"
#include "ui/widgets/visibletext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <array>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::CriticalClass;
using quality::Question;
using quality::QuestionType;

namespace {

constexpr int kLongestId = 24;
constexpr int kLongestText = 400;
constexpr int kLongestNumber = 12;

constexpr std::array kTypes{QuestionType::YesNo, QuestionType::Scale, QuestionType::Choice,
                            QuestionType::Text};
constexpr std::array kClasses{CriticalClass::None, CriticalClass::Customer, CriticalClass::Business,
                              CriticalClass::Compliance};

void setIfOther(QLineEdit *line, const QString &text)
{
    if (line->text() != text) {
        line->setText(text);
    }
}

/// What somebody is writing stays as they write it.
void setNumber(QLineEdit *line, const Exact &number)
{
    const std::optional<Exact> written = Exact::parse(line->text().trimmed());
    if (!written || *written != number) {
        line->setText(number.text());
    }
}

QCheckBox *check(const QString &name, QWidget *parent)
{
    auto *box = new QCheckBox(parent);
    box->setObjectName(name);
    return box;
}

QComboBox *combo(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

} // namespace

QuestionForm::QuestionForm(CardDraft &draft, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_theme(theme)
    , m_form(new QFormLayout(this))
    , m_id(line(u"questionId"_s, kLongestId))
    , m_textEn(line(u"questionTextEn"_s, kLongestText))
    , m_textZh(line(u"questionTextZh"_s, kLongestText))
    , m_helpEn(line(u"questionHelpEn"_s, kLongestText))
    , m_helpZh(line(u"questionHelpZh"_s, kLongestText))
    , m_type(combo(u"questionType"_s, this))
    , m_least(line(u"questionLeast"_s, kLongestNumber))
    , m_most(line(u"questionMost"_s, kLongestNumber))
    , m_choices(new ChoicesField(ChoicesField::Kind::Answers, this))
    , m_weight(line(u"questionWeight"_s, kLongestNumber))
    , m_critical(combo(u"questionCritical"_s, this))
    , m_isFatal(check(u"questionFatal"_s, this))
    , m_bonus(line(u"questionBonus"_s, kLongestNumber))
    , m_onlyIf(combo(u"questionOnlyIf"_s, this))
    , m_mayNotApply(check(u"questionMayNotApply"_s, this))
    , m_needsComment(check(u"questionNeedsComment"_s, this))
    , m_needsEvidence(check(u"questionNeedsEvidence"_s, this))
    , m_article(line(u"questionArticle"_s, kLongestText))
{
    setObjectName(u"questionForm"_s);
    build();
    join();
    retranslate();
}

QLineEdit *QuestionForm::line(const QString &name, int longest)
{
    auto *made = new QLineEdit(this);
    made->setObjectName(name);
    made->setMaxLength(longest);
    return made;
}

FieldMessage *QuestionForm::wrapped(QWidget *field)
{
    auto *message = new FieldMessage(field, m_theme, this);
    m_messages[field] = message;
    return message;
}

void QuestionForm::addRow(QWidget *field, const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    m_form->addRow(label, field);
    m_rows.emplace_back(label, field);
}

void QuestionForm::build()
{
    m_form->setContentsMargins(12, 8, 12, 8);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(6);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QLineEdit *number : {m_least, m_most, m_weight, m_bonus}) {
        number->setAlignment(Qt::AlignRight);
        number->setMaximumWidth(110);
    }
    addRow(wrapped(m_id), u"labelId"_s);
    addRow(wrapped(m_textEn), u"labelTextEn"_s);
    addRow(m_textZh, u"labelTextZh"_s);
    addRow(m_helpEn, u"labelHelpEn"_s);
    addRow(m_helpZh, u"labelHelpZh"_s);
    addRow(m_type, u"labelType"_s);
    addRow(wrapped(m_least), u"labelLeast"_s);
    addRow(wrapped(m_most), u"labelMost"_s);
    addRow(wrapped(m_choices), u"labelChoices"_s);
    addRow(wrapped(m_weight), u"labelWeight"_s);
    addRow(wrapped(m_bonus), u"labelBonus"_s);
    addRow(m_critical, u"labelCritical"_s);
    addRow(wrapped(m_onlyIf), u"labelOnlyIf"_s);
    addRow(m_article, u"labelArticle"_s);
    for (QCheckBox *box : {m_isFatal, m_mayNotApply, m_needsComment, m_needsEvidence}) {
        m_form->addRow(QString(), box);
    }
}

void QuestionForm::join()
{
    const auto joinText = [this](QLineEdit *from, const auto &set) {
        connect(from, &QLineEdit::textEdited, this, [this, from, set](const QString &text) {
            change(from->objectName(), [&](Question &question) { set(question, text); });
        });
    };
    joinText(m_id, [](Question &q, const QString &text) { q.id = text.trimmed(); });
    joinText(m_textEn, [](Question &q, const QString &text) { q.text.en = text; });
    joinText(m_textZh, [](Question &q, const QString &text) { q.text.zh = text; });
    joinText(m_helpEn, [](Question &q, const QString &text) { q.help.en = text; });
    joinText(m_helpZh, [](Question &q, const QString &text) { q.help.zh = text; });
    joinText(m_article, [](Question &q, const QString &text) { q.article = text.trimmed(); });
    const auto joinNumber = [this](QLineEdit *from, Exact Question::*to) {
        connect(from, &QLineEdit::textEdited, this, [this, from, to] { changeNumber(from, to); });
    };
    joinNumber(m_least, &Question::least);
    joinNumber(m_most, &Question::most);
    joinNumber(m_weight, &Question::weight);
    joinNumber(m_bonus, &Question::bonus);
    const auto joinBox = [this](QCheckBox *from, bool Question::*to) {
        connect(from, &QCheckBox::toggled, this, [this, to](bool isOn) {
            change({}, [&](Question &question) { question.*to = isOn; });
        });
    };
    joinBox(m_isFatal, &Question::isFatal);
    joinBox(m_mayNotApply, &Question::mayNotApply);
    joinBox(m_needsComment, &Question::needsComment);
    joinBox(m_needsEvidence, &Question::needsEvidence);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0) {
            change({}, [&](Question &q) { q.type = kTypes[static_cast<std::size_t>(index)]; });
        }
    });
    connect(m_critical, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0) {
            change({},
                   [&](Question &q) { q.critical = kClasses[static_cast<std::size_t>(index)]; });
        }
    });
    connect(m_onlyIf, &QComboBox::currentIndexChanged, this, [this] {
        change({}, [&](Question &q) { q.onlyIf = m_onlyIf->currentData().toString(); });
    });
    connect(m_choices, &ChoicesField::edited, this, [this] {
        change(m_choices->objectName(), [&](Question &q) { q.choices = m_choices->choices(); });
    });
}

void QuestionForm::change(const QString &field, const std::function<void(Question &)> &how)
{
    const Question *before = m_draft.question(m_place);
    if (m_isFilling || before == nullptr) {
        return;
    }
    Question question = *before;
    how(question);
    m_draft.setQuestion(m_place, question, field);
}

void QuestionForm::changeNumber(QLineEdit *from, Exact Question::*to)
{
    const std::optional<Exact> number = Exact::parse(from->text().trimmed());
    if (!number) {
        m_messages.at(from)->setMessage(tr("Write a number, such as 2.5."));
        return;
    }
    m_messages.at(from)->setMessage({});
    change(from->objectName(), [&](Question &question) { question.*to = *number; });
}

void QuestionForm::showPlace(CardPlace place)
{
    m_place = place;
    const Question *question = m_draft.question(place);
    setVisible(question != nullptr);
    if (question != nullptr) {
        fill(*question);
    }
}

void QuestionForm::fill(const Question &question)
{
    m_isFilling = true;
    setIfOther(m_id, question.id);
    setIfOther(m_textEn, question.text.en);
    setIfOther(m_textZh, question.text.zh);
    setIfOther(m_helpEn, question.help.en);
    setIfOther(m_helpZh, question.help.zh);
    setIfOther(m_article, question.article);
    setNumber(m_least, question.least);
    setNumber(m_most, question.most);
    setNumber(m_weight, question.weight);
    setNumber(m_bonus, question.bonus);
    m_type->setCurrentIndex(int(std::ranges::find(kTypes, question.type) - kTypes.begin()));
    m_critical->setCurrentIndex(
        int(std::ranges::find(kClasses, question.critical) - kClasses.begin()));
    m_isFatal->setChecked(question.isFatal);
    m_mayNotApply->setChecked(question.mayNotApply);
    m_needsComment->setChecked(question.needsComment);
    m_needsEvidence->setChecked(question.needsEvidence || question.isFatal);
    m_needsEvidence->setEnabled(!question.isFatal && m_draft.isWritable());
    m_choices->setChoices(question.choices);
    fillConditions(question);
    showParts(question.type);
    const bool isWritable = m_draft.isWritable();
    const auto lines = findChildren<QLineEdit *>(Qt::FindChildrenRecursively);
    for (QLineEdit *each : lines) {
        each->setReadOnly(!isWritable);
    }
    for (QWidget *each : std::initializer_list<QWidget *>{m_type, m_critical, m_isFatal, m_onlyIf,
                                                          m_mayNotApply, m_needsComment}) {
        each->setEnabled(isWritable);
    }
    m_choices->setReadOnly(!isWritable);
    m_isFilling = false;
}

void QuestionForm::fillConditions(const Question &question)
{
    m_onlyIf->clear();
    m_onlyIf->addItem(tr("Always asked"), QString());
    for (const quality::Section &section : m_draft.version().card.sections) {
        for (const Question &each : section.questions) {
            if (each.type == QuestionType::YesNo && each.id != question.id) {
                m_onlyIf->addItem(visibleText(each.id) + u"  "_s + ScoreText::of(each.text),
                                  each.id);
            }
        }
    }
    int index = m_onlyIf->findData(question.onlyIf);
    if (index < 0) { // stays to be seen, with its fault
        m_onlyIf->addItem(visibleText(question.onlyIf), question.onlyIf);
        index = m_onlyIf->count() - 1;
    }
    m_onlyIf->setCurrentIndex(index);
}

void QuestionForm::showParts(QuestionType type)
{
    const auto show = [this](QWidget *field, bool isShown) {
        const auto message = m_messages.find(field);
        QWidget *row = message != m_messages.end() ? message->second : field;
        const auto label = std::ranges::find(m_rows, row, &std::pair<QLabel *, QWidget *>::second);
        if (label != m_rows.end()) {
            label->first->setVisible(isShown);
        }
        row->setVisible(isShown);
    };
    show(m_least, type == QuestionType::Scale);
    show(m_most, type == QuestionType::Scale);
    show(m_choices, type == QuestionType::Choice);
    const bool isScored = type != QuestionType::Text;
    for (QWidget *each : std::initializer_list<QWidget *>{m_weight, m_bonus, m_critical, m_isFatal,
                                                          m_mayNotApply, m_needsEvidence}) {
        show(each, isScored);
    }
}

void QuestionForm::setFaults(const std::vector<CardFault> &faults)
{
    const std::map<CardField, QWidget *> fields = {
        {CardField::Id, m_id},           {CardField::Words, m_textEn},
        {CardField::Weight, m_weight},   {CardField::Scale, m_most},
        {CardField::Bonus, m_bonus},     {CardField::Choices, m_choices},
        {CardField::Condition, m_onlyIf}};
    for (const auto &[field, widget] : fields) {
        const CardField wanted = field;
        const auto fault = std::ranges::find_if(
            faults, [&](CardFault each) { return each.place == m_place && each.field == wanted; });
        m_messages.at(widget)->setMessage(fault != faults.end() ? CardFaultText::of(*fault)
                                                                : QString());
    }
}

void QuestionForm::retranslate()
{
    const QStringList labels{tr("Id"),
                             tr("Question, English"),
                             tr("Question, Chinese"),
                             tr("Help, English"),
                             tr("Help, Chinese"),
                             tr("Answered by"),
                             tr("Scale from"),
                             tr("Scale to"),
                             tr("Answers"),
                             tr("Weight in the section"),
                             tr("Bonus points"),
                             tr("Critical"),
                             tr("Asked only if yes to"),
                             tr("Knowledge base article")};
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const QString &label = labels.at(static_cast<qsizetype>(row));
        QWidget *field = m_rows[row].second;
        m_rows[row].first->setText(label);
        (field->focusProxy() != nullptr ? field->focusProxy() : field)->setAccessibleName(label);
    }
    m_isFatal->setText(tr("Fatal: failed, the whole evaluation is 0"));
    m_mayNotApply->setText(tr("May not apply"));
    m_needsComment->setText(tr("A failed answer needs a comment"));
    m_needsEvidence->setText(tr("A failed answer needs evidence"));
    m_helpEn->setPlaceholderText(tr("Good and bad examples"));
    m_helpZh->setPlaceholderText(tr("Good and bad examples"));
    m_choices->retranslate();
    m_isFilling = true;
    m_type->clear();
    for (const QuestionType type : kTypes) {
        m_type->addItem(ScoreText::type(type));
    }
    m_critical->clear();
    for (const CriticalClass each : kClasses) {
        m_critical->addItem(each == CriticalClass::None ? tr("Not critical")
                                                        : ScoreText::critical(each));
    }
    m_isFilling = false;
    showPlace(m_place);
}

} // namespace fw::ui
