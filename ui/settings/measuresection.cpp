// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/measuresection.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QSpinBox>

#include <algorithm>
#include <initializer_list>

namespace fw::ui {

using namespace Qt::StringLiterals;
using live::Boundary;
using live::ServiceLevelFormula;
using std::chrono::minutes;
using std::chrono::seconds;

MeasureSection::MeasureSection(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_interval(new QComboBox(this))
    , m_formula(new QComboBox(this))
    , m_formulaNote(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_threshold(new QSpinBox(this))
    , m_boundary(new QComboBox(this))
    , m_shortAbandon(new QSpinBox(this))
    , m_target(new QDoubleSpinBox(this))
    , m_anewNote(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
{
    build();
    retranslate();
    connect(m_interval, &QComboBox::activated, this, &MeasureSection::edited);
    connect(m_formula, &QComboBox::activated, this, &MeasureSection::edited);
    connect(m_boundary, &QComboBox::activated, this, &MeasureSection::edited);
    connect(m_threshold, &QSpinBox::valueChanged, this, &MeasureSection::edited);
    connect(m_shortAbandon, &QSpinBox::valueChanged, this, &MeasureSection::edited);
    connect(m_target, &QDoubleSpinBox::valueChanged, this, &MeasureSection::edited);
}

void MeasureSection::build()
{
    m_interval->setObjectName(u"interval"_s);
    m_formula->setObjectName(u"formula"_s);
    m_formulaNote->setObjectName(u"formulaNote"_s);
    m_threshold->setObjectName(u"threshold"_s);
    m_boundary->setObjectName(u"boundary"_s);
    m_shortAbandon->setObjectName(u"shortAbandon"_s);
    m_target->setObjectName(u"target"_s);
    m_interval->addItem(QString(), 15);
    m_interval->addItem(QString(), 30);
    for (int id = 1; id <= live::kServiceLevelFormulaCount; ++id) {
        m_formula->addItem(QString(), id);
    }
    m_boundary->addItem(QString(), int(Boundary::Inclusive));
    m_boundary->addItem(QString(), int(Boundary::Exclusive));
    m_threshold->setRange(1, 3600);
    m_shortAbandon->setRange(0, 3600);
    m_target->setRange(1.0, 100.0);
    m_target->setDecimals(1);
    for (QAbstractSpinBox *box :
         std::initializer_list<QAbstractSpinBox *>{m_threshold, m_shortAbandon, m_target}) {
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setKeyboardTracking(
            false); // an edit counts when it is finished, not at its first digit
    }
    m_formulaNote->setWordWrap(true);
    m_shortField = new FieldMessage(m_shortAbandon, m_theme, this);
    auto *layout = new QFormLayout(this);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(10);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addRow(m_title);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_interval, m_formula, m_formulaNote, m_threshold,
                                          m_boundary, m_shortField, m_target}) {
        auto *label = new QLabel(this);
        label->setBuddy(field);
        m_labels.push_back(label);
        layout->addRow(label, field);
    }
    m_anewNote->setWordWrap(true);
    layout->addRow(m_anewNote);
}

void MeasureSection::show(const settings::AppSettings &settings)
{
    const live::ServiceLevelRule &rule = settings.serviceLevel;
    const QSignalBlocker blocker(this);
    m_interval->setCurrentIndex(m_interval->findData(static_cast<int>(settings.interval.count())));
    m_formula->setCurrentIndex(m_formula->findData(int(rule.formula)));
    m_threshold->setValue(static_cast<int>(rule.threshold.count()));
    m_boundary->setCurrentIndex(m_boundary->findData(int(rule.boundary)));
    m_shortAbandon->setValue(static_cast<int>(rule.shortAbandon.count()));
    m_target->setValue(rule.target * 100.0);
}

void MeasureSection::read(settings::AppSettings &settings) const
{
    settings.interval = minutes(m_interval->currentData().toInt());
    live::ServiceLevelRule &rule = settings.serviceLevel;
    rule.formula = static_cast<ServiceLevelFormula>(m_formula->currentData().toInt());
    rule.threshold = seconds(m_threshold->value());
    rule.boundary = static_cast<Boundary>(m_boundary->currentData().toInt());
    rule.shortAbandon = seconds(m_shortAbandon->value());
    rule.target = m_target->value() / 100.0;
}

bool MeasureSection::validate()
{
    const bool isShort = m_shortAbandon->value() <= m_threshold->value();
    m_shortField->setMessage(
        isShort ? QString() : tr("A short abandon cannot last longer than the threshold."));
    return isShort;
}

QString MeasureSection::formulaText(ServiceLevelFormula formula)
{
    switch (formula) {
    case ServiceLevelFormula::Sl1:
        return tr("answered in time ÷ (answered + abandoned)");
    case ServiceLevelFormula::Sl2:
        return tr("answered in time ÷ answered");
    case ServiceLevelFormula::Sl3:
        return tr("(answered in time + abandoned in time) ÷ (answered + abandoned)");
    case ServiceLevelFormula::Sl4:
        return tr("answered in time ÷ (answered + abandoned after the threshold)");
    case ServiceLevelFormula::Sl5:
        return tr("answered in time ÷ (answered + abandoned − short abandons)");
    case ServiceLevelFormula::Sl6:
        return tr("answered in time ÷ (answered + abandoned + overflowed)");
    case ServiceLevelFormula::Sl7:
        return tr("answered in time ÷ offered");
    case ServiceLevelFormula::Sl8:
        return tr("all that left the queue in time ÷ offered");
    }
    return {};
}

void MeasureSection::retranslate()
{
    m_title->setText(tr("Measuring"));
    const QStringList texts{tr("Interval"), tr("Service level"), QString(),   tr("Threshold"),
                            tr("Boundary"), tr("Short abandon"), tr("Target")};
    for (std::size_t row = 0; row < m_labels.size(); ++row) {
        m_labels[row]->setText(texts[static_cast<qsizetype>(row)]);
    }
    m_interval->setItemText(0, tr("15 minutes"));
    m_interval->setItemText(1, tr("30 minutes"));
    m_boundary->setItemText(0, tr("A wait of exactly the threshold is in time"));
    m_boundary->setItemText(1, tr("A wait of exactly the threshold is late"));
    m_interval->setAccessibleName(texts[0]);
    m_formula->setAccessibleName(texts[1]);
    m_threshold->setAccessibleName(texts[3]);
    m_boundary->setAccessibleName(texts[4]);
    m_shortAbandon->setAccessibleName(texts[5]);
    m_target->setAccessibleName(texts[6]);
    for (int index = 0; index < m_formula->count(); ++index) {
        const auto formula = static_cast<ServiceLevelFormula>(m_formula->itemData(index).toInt());
        m_formula->setItemText(index, u"SL-%1   "_s.arg(index + 1) + formulaText(formula));
    }
    m_formula->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_formula->setMinimumContentsLength(24);
    m_anewNote->setText(
        tr("After a change here this desk connects to the switches again and starts "
           "counting anew."));
    //: unit behind a number: seconds
    m_threshold->setSuffix(tr(" s"));
    m_shortAbandon->setSuffix(tr(" s"));
    m_target->setSuffix(u" %"_s);
    m_formulaNote->setText(
        tr("Queues with a rule of their own in the floor's configuration keep it. "
           "The formula's id stands beside every figure."));
    static_cast<void>(validate());
}

void MeasureSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace fw::ui
