// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/staffingform.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using staffing::Model;

namespace {

constexpr std::array kMinutes{15, 30, 60};

} // namespace

StaffingForm::StaffingForm(QWidget *parent)
    : QWidget(parent)
{
    build();
    demand::QueueStandard usual;
    const QStringList names{tr("Breaks"), tr("Leave"), tr("Sickness"), tr("Training"),
                            tr("Meetings")};
    constexpr std::array kShares{0.08, 0.08, 0.03, 0.04, 0.02};
    for (std::size_t each = 0; each < kShares.size(); ++each) {
        usual.shrinkage.push_back({names[qsizetype(each)], kShares[each]});
    }
    load(usual);
    setCalls(100, 30);
}

QDoubleSpinBox *StaffingForm::addNumber(QFormLayout &form, const QString &objectName,
                                        const QString &label, double most, int decimals,
                                        const QString &suffix)
{
    auto *box = new QDoubleSpinBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(label);
    box->setDecimals(decimals);
    box->setRange(0, most);
    box->setSuffix(suffix);
    form.addRow(label, box);
    connect(box, &QDoubleSpinBox::valueChanged, this, &StaffingForm::changed);
    return box;
}

QComboBox *StaffingForm::addChoice(QFormLayout &form, const QString &objectName,
                                   const QString &label, const QStringList &choices)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(label);
    box->addItems(choices);
    form.addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &StaffingForm::changed);
    return box;
}

void StaffingForm::build()
{
    constexpr double kMany = 1'000'000;
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    m_calls = addNumber(*form, u"staffCalls"_s, tr("Calls in the interval"), kMany, 1, {});
    QStringList lengths;
    for (const int minutes : kMinutes) {
        lengths << tr("%n minute(s)", nullptr, minutes);
    }
    m_interval = addChoice(*form, u"staffInterval"_s, tr("Interval"), lengths);
    m_aht = addNumber(*form, u"staffAht"_s, tr("Mean handle time"), kMany, 0, u" s"_s);
    m_aht->setMinimum(1);
    m_model = addChoice(*form, u"staffModel"_s, tr("Model"),
                        {tr("Erlang A: callers give up"), tr("Erlang C: all wait"),
                         tr("Erlang B: nobody can wait")});
    m_patience = addNumber(*form, u"staffPatience"_s, tr("Mean patience"), kMany, 0, u" s"_s);
    m_patience->setMinimum(1);
    m_lines = addNumber(*form, u"staffLines"_s, tr("Lines, served ones included"), 100'000, 0, {});
    m_lines->setSpecialValueText(tr("no limit"));
    m_formula = addChoice(*form, u"staffFormula"_s, tr("Definition"),
                          {u"SL-1"_s, u"SL-2"_s, u"SL-3"_s, u"SL-4"_s});
    m_formula->setToolTip(tr("A answered, B abandoned, T within the limit. SL-1: A_T / (A + B). "
                             "SL-2: A_T / A. SL-3: (A_T + B_T) / (A + B). SL-4: A_T / (A + B − "
                             "B_T)."));
    m_target = addNumber(*form, u"staffTarget"_s, tr("Target"), 99.99, 2, u" %"_s);
    m_target->setMinimum(0.01);
    m_threshold = addNumber(*form, u"staffThreshold"_s, tr("Within"), kMany, 0, u" s"_s);
    m_occupancy = addNumber(*form, u"staffOccupancy"_s, tr("Occupancy at most"), 100, 1, u" %"_s);
    m_occupancy->setSpecialValueText(tr("no limit"));
    m_abandoned = addNumber(*form, u"staffAbandoned"_s, tr("Abandoned at most"), 100, 1, u" %"_s);
    m_abandoned->setSpecialValueText(tr("no limit"));
    m_deviation =
        addNumber(*form, u"staffDeviation"_s, tr("The forecast may miss by"), 100, 1, u" %"_s);
    m_deviation->setToolTip(tr("The standard deviation of its own error, without what calls do by "
                               "chance."));
    m_confidence = addNumber(*form, u"staffConfidence"_s, tr("Enough with a probability of"), 99.9,
                             1, u" %"_s);
    m_confidence->setMinimum(50);
    buildShrinkage(*form);
    connect(this, &StaffingForm::changed, this, &StaffingForm::allowFields);
}

void StaffingForm::buildShrinkage(QFormLayout &form)
{
    m_rule = addChoice(form, u"staffRule"_s, tr("Shrinkage is"),
                       {tr("added up"), tr("each of what is left")});
    int number = 0;
    for (Part &part : m_parts) {
        part.name = new QLineEdit(this);
        part.name->setObjectName(u"staffPart%1"_s.arg(number));
        part.name->setAccessibleName(tr("What takes time"));
        part.name->setMaxLength(60);
        part.share = new QDoubleSpinBox(this);
        part.share->setObjectName(u"staffShare%1"_s.arg(number));
        part.share->setAccessibleName(tr("Part of paid time"));
        part.share->setDecimals(1);
        part.share->setRange(0, 90);
        part.share->setSuffix(u" %"_s);
        form.addRow(part.name, part.share);
        connect(part.share, &QDoubleSpinBox::valueChanged, this, &StaffingForm::changed);
        ++number;
    }
}

void StaffingForm::allowFields()
{
    const auto model = standard().model;
    m_patience->setEnabled(model == Model::ErlangA);
    m_lines->setEnabled(model == Model::ErlangC);
    m_formula->setEnabled(model != Model::ErlangB);
    m_threshold->setEnabled(model != Model::ErlangB);
    m_abandoned->setEnabled(model == Model::ErlangA);
    m_confidence->setEnabled(deviation() > 0);
}

void StaffingForm::load(const demand::QueueStandard &standard)
{
    {
        const QSignalBlocker blocker(this);
        m_aht->setValue(standard.aht);
        m_patience->setValue(standard.patience);
        m_model->setCurrentIndex(standard.model == Model::ErlangA   ? 0
                                 : standard.model == Model::ErlangC ? 1
                                                                    : 2);
        m_lines->setValue(standard.lines);
        m_formula->setCurrentIndex(std::clamp(standard.formula, 1, 4) - 1);
        m_target->setValue(standard.target * 100);
        m_threshold->setValue(standard.threshold);
        m_occupancy->setValue(standard.mostOccupancy.value_or(0) * 100);
        m_abandoned->setValue(standard.mostAbandoned.value_or(0) * 100);
        m_confidence->setValue(standard.confidence * 100);
        m_rule->setCurrentIndex(standard.rule == staffing::ShrinkageRule::Sum ? 0 : 1);
        for (std::size_t each = 0; each < kParts; ++each) {
            const bool isKnown = each < standard.shrinkage.size();
            m_parts[each].name->setText(isKnown ? standard.shrinkage[each].name : QString());
            m_parts[each].share->setValue(isKnown ? standard.shrinkage[each].share * 100 : 0);
        }
    }
    emit changed();
}

void StaffingForm::setCalls(double calls, int minutes)
{
    const auto *const found = std::find(kMinutes.begin(), kMinutes.end(), minutes);
    m_interval->setCurrentIndex(found != kMinutes.end() ? int(found - kMinutes.begin()) : 1);
    m_calls->setValue(calls);
}

demand::QueueStandard StaffingForm::standard() const
{
    constexpr std::array kModels{Model::ErlangA, Model::ErlangC, Model::ErlangB};
    demand::QueueStandard made;
    made.model = kModels.at(std::size_t(std::max(0, m_model->currentIndex())));
    made.formula = m_formula->currentIndex() + 1;
    made.target = m_target->value() / 100;
    made.threshold = m_threshold->value();
    made.aht = m_aht->value();
    made.patience = m_patience->value();
    if (m_occupancy->value() > 0) {
        made.mostOccupancy = m_occupancy->value() / 100;
    }
    if (m_abandoned->value() > 0 && made.model == Model::ErlangA) {
        made.mostAbandoned = m_abandoned->value() / 100;
    }
    made.lines = made.model == Model::ErlangC ? int(m_lines->value()) : 0;
    made.confidence = m_confidence->value() / 100;
    made.rule = m_rule->currentIndex() == 0 ? staffing::ShrinkageRule::Sum
                                            : staffing::ShrinkageRule::Product;
    for (const Part &part : m_parts) {
        if (part.share->value() > 0) {
            made.shrinkage.push_back({part.name->text(), part.share->value() / 100});
        }
    }
    return made;
}

staffing::Traffic StaffingForm::traffic() const
{
    const double seconds = kMinutes.at(std::size_t(std::max(0, m_interval->currentIndex()))) * 60.0;
    return standard().traffic(m_calls->value(), seconds);
}

double StaffingForm::deviation() const
{
    return m_deviation->value() / 100;
}

} // namespace fw::ui
