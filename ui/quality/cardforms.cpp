// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/cardforms.h"

#include "ui/quality/choicesfield.h"
#include "ui/settings/fieldmessage.h"
#include "ui/widgets/themedlabel.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestName = 60;
constexpr int kLongestTitle = 120;
constexpr int kLongestNumber = 12;

QLineEdit *makeLine(const QString &name, int longest, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(name);
    line->setMaxLength(longest);
    return line;
}

void setIfOther(QLineEdit *line, const QString &text)
{
    if (line->text() != text) {
        line->setText(text);
    }
}

void dress(QFormLayout &form)
{
    form.setContentsMargins(12, 8, 12, 8);
    form.setHorizontalSpacing(12);
    form.setVerticalSpacing(6);
    form.setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

/// The first fault of a field at a place, as a sentence.
QString sentenceOf(const std::vector<CardFault> &faults, CardPlace place, CardField field)
{
    const auto found = std::ranges::find_if(
        faults, [&](CardFault fault) { return fault.place == place && fault.field == field; });
    return found != faults.end() ? CardFaultText::of(*found) : QString();
}

} // namespace

SectionForm::SectionForm(CardDraft &draft, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_nameLabel(new QLabel(this))
    , m_weightLabel(new QLabel(this))
    , m_name(makeLine(u"sectionName"_s, kLongestName, this))
    , m_weight(makeLine(u"sectionWeight"_s, kLongestNumber, this))
    , m_nameMessage(new FieldMessage(m_name, theme, this))
    , m_weightMessage(new FieldMessage(m_weight, theme, this))
{
    setObjectName(u"sectionForm"_s);
    m_weight->setAlignment(Qt::AlignRight);
    auto *form = new QFormLayout(this);
    dress(*form);
    form->addRow(m_nameLabel, m_nameMessage);
    form->addRow(m_weightLabel, m_weightMessage);
    connect(m_name, &QLineEdit::textEdited, this, [this] { change(u"name"_s); });
    connect(m_weight, &QLineEdit::textEdited, this, [this] { change(u"weight"_s); });
    retranslate();
}

void SectionForm::change(const QString &field)
{
    const quality::Section *section = m_draft.section(m_place);
    if (section == nullptr) {
        return;
    }
    const std::optional<Exact> weight = Exact::parse(m_weight->text().trimmed());
    if (!weight) {
        m_weightMessage->setMessage(tr("Write a number, such as 2.5."));
    }
    m_draft.setSection(m_place, m_name->text().trimmed(), weight.value_or(section->weight), field);
}

void SectionForm::showPlace(CardPlace place)
{
    m_place = place;
    const quality::Section *section = place.isSection() ? m_draft.section(place) : nullptr;
    setVisible(section != nullptr);
    if (section == nullptr) {
        return;
    }
    if (m_name->text().trimmed() != section->name) {
        m_name->setText(section->name);
    }
    const std::optional<Exact> written = Exact::parse(m_weight->text().trimmed());
    if (!written || *written != section->weight) {
        m_weight->setText(section->weight.text());
    }
    m_name->setReadOnly(!m_draft.isWritable());
    m_weight->setReadOnly(!m_draft.isWritable());
}

void SectionForm::setFaults(const std::vector<CardFault> &faults)
{
    m_nameMessage->setMessage(sentenceOf(faults, m_place, CardField::SectionName));
    m_weightMessage->setMessage(sentenceOf(faults, m_place, CardField::SectionWeight));
}

void SectionForm::retranslate()
{
    m_nameLabel->setText(tr("Section"));
    m_weightLabel->setText(tr("Weight"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_weight->setAccessibleName(m_weightLabel->text());
}

CardHeadForm::CardHeadForm(CardDraft &draft, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_form(new QFormLayout(this))
    , m_titleEn(makeLine(u"cardTitleEn"_s, kLongestTitle, this))
    , m_titleZh(makeLine(u"cardTitleZh"_s, kLongestTitle, this))
    , m_grades(new ChoicesField(ChoicesField::Kind::Grades, this))
    , m_titleMessage(new FieldMessage(m_titleEn, theme, this))
    , m_gradesMessage(new FieldMessage(m_grades, theme, this))
    , m_titleEnLabel(new QLabel(this))
    , m_titleZhLabel(new QLabel(this))
    , m_gradesLabel(new QLabel(this))
    , m_fault(new ThemedLabel(theme, FontRole::Small, Token::Critical, this))
    , m_hint(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
{
    setObjectName(u"cardHeadForm"_s);
    dress(*m_form);
    m_fault->setWordWrap(true);
    m_fault->setObjectName(u"cardFault"_s);
    m_hint->setWordWrap(true);
    m_form->addRow(m_titleEnLabel, m_titleMessage);
    m_form->addRow(m_titleZhLabel, m_titleZh);
    m_form->addRow(m_gradesLabel, m_gradesMessage);
    m_form->addRow(m_fault);
    m_form->addRow(m_hint);
    connect(m_titleEn, &QLineEdit::textEdited, this, [this] { change(u"en"_s); });
    connect(m_titleZh, &QLineEdit::textEdited, this, [this] { change(u"zh"_s); });
    connect(m_grades, &ChoicesField::edited, this, [this] { change(u"grades"_s); });
    retranslate();
}

void CardHeadForm::change(const QString &field)
{
    std::vector<quality::GradeBand> grades;
    const auto bands = m_grades->choices();
    for (const quality::Choice &each : bands) {
        grades.push_back({each.worth, each.label});
    }
    m_draft.setHead({m_titleEn->text(), m_titleZh->text()}, grades, field);
}

void CardHeadForm::showCard()
{
    const quality::ScorecardVersion &version = m_draft.version();
    setIfOther(m_titleEn, version.title.en);
    setIfOther(m_titleZh, version.title.zh);
    std::vector<quality::Choice> bands;
    for (const quality::GradeBand &each : version.grades) {
        bands.push_back({each.name, each.lower});
    }
    m_grades->setChoices(bands);
    m_titleEn->setReadOnly(!m_draft.isWritable());
    m_titleZh->setReadOnly(!m_draft.isWritable());
    m_grades->setReadOnly(!m_draft.isWritable());
}

void CardHeadForm::setFaults(const std::vector<CardFault> &faults)
{
    m_titleMessage->setMessage(sentenceOf(faults, {}, CardField::Title));
    m_gradesMessage->setMessage(sentenceOf(faults, {}, CardField::Grades));
    const QString empty = sentenceOf(faults, {}, CardField::SectionName);
    m_fault->setText(empty.isEmpty() ? QString() : u"▲ "_s + empty);
    m_fault->setVisible(!empty.isEmpty());
}

void CardHeadForm::retranslate()
{
    m_titleEnLabel->setText(tr("Title, English"));
    m_titleZhLabel->setText(tr("Title, Chinese"));
    m_gradesLabel->setText(tr("Grades"));
    m_titleEn->setAccessibleName(m_titleEnLabel->text());
    m_titleZh->setAccessibleName(m_titleZhLabel->text());
    m_hint->setText(tr("Sections share 100 points by their weights, the questions of a section "
                       "share its points by theirs. What does not apply is left out."));
    m_grades->retranslate();
    showCard();
}

} // namespace fw::ui
