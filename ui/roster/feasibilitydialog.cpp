// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/feasibilitydialog.h"

#include "ui/widgets/duration.h"
#include "ui/widgets/themedlabel.h"

#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::ContractPlan;
using roster::Feasibility;

namespace {

QString hours(double value)
{
    return QString::number(value, 'f', 1);
}

} // namespace

FeasibilityDialog::FeasibilityDialog(const ContractPlan &plan, const roster::DatedRules &rules,
                                     const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_rules(rules)
    , m_seats(new QSpinBox(this))
    , m_hours(new QDoubleSpinBox(this))
    , m_people(new QSpinBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_absent(new QDoubleSpinBox(this))
    , m_verdict(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_figures(new ThemedLabel(theme, FontRole::Body, Token::Text, this))
    , m_ways(new ThemedLabel(theme, FontRole::Body, Token::Text, this))
{
    setObjectName(u"feasibilityDialog"_s);
    setWindowTitle(tr("Feasibility of a contract"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    load(plan);
    for (QSpinBox *each : {m_seats, m_people}) {
        connect(each, &QSpinBox::valueChanged, this, &FeasibilityDialog::reckon);
    }
    for (QDoubleSpinBox *each : {m_hours, m_absent}) {
        connect(each, &QDoubleSpinBox::valueChanged, this, &FeasibilityDialog::reckon);
    }
    for (QDateEdit *each : {m_from, m_to}) {
        connect(each, &QDateEdit::dateChanged, this, &FeasibilityDialog::reckon);
    }
    reckon();
}

void FeasibilityDialog::addField(QFormLayout &form, const QString &objectName, const QString &label,
                                 QWidget &field)
{
    field.setObjectName(objectName);
    field.setAccessibleName(label);
    form.addRow(label, &field);
}

void FeasibilityDialog::build()
{
    auto *fields = new QVBoxLayout;
    auto *form = new QFormLayout;
    fields->addLayout(form);
    fields->addStretch();
    addField(*form, u"feasibleSeats"_s, tr("Seats held open"), *m_seats);
    addField(*form, u"feasibleHours"_s, tr("Hours of a day"), *m_hours);
    addField(*form, u"feasiblePeople"_s, tr("People"), *m_people);
    addField(*form, u"feasibleFrom"_s, tr("First day"), *m_from);
    addField(*form, u"feasibleTo"_s, tr("Last day"), *m_to);
    addField(*form, u"feasibleAbsent"_s, tr("Lost to leave, sickness, training"), *m_absent);
    m_seats->setRange(1, 100'000);
    m_people->setRange(0, 100'000);
    m_hours->setRange(0.5, 24);
    m_hours->setDecimals(1);
    m_absent->setRange(0, 90);
    m_absent->setDecimals(1);
    m_absent->setSuffix(u" %"_s);
    for (QDateEdit *each : {m_from, m_to}) {
        each->setDisplayFormat(u"yyyy-MM-dd"_s);
        each->setCalendarPopup(true);
    }
    m_verdict->setObjectName(u"feasibleVerdict"_s);
    m_figures->setObjectName(u"feasibleFigures"_s);
    m_ways->setObjectName(u"feasibleWays"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(10);
    for (QLabel *each : {static_cast<QLabel *>(m_verdict), m_figures, m_ways}) {
        each->setWordWrap(true);
        each->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->addWidget(each);
    }
    words->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(24);
    layout->addLayout(fields);
    layout->addLayout(words, 1);
    resize(860, 360);
}

void FeasibilityDialog::load(const ContractPlan &plan)
{
    m_seats->setValue(plan.seats);
    m_hours->setValue(plan.hoursOfDay);
    m_people->setValue(plan.people);
    m_from->setDate(plan.from);
    m_to->setDate(plan.to);
    m_absent->setValue(plan.absent * 100);
}

ContractPlan FeasibilityDialog::plan() const
{
    return {m_seats->value(), m_hours->value(), m_people->value(),
            m_from->date(),   m_to->date(),     m_absent->value() / 100};
}

void FeasibilityDialog::reckon()
{
    const ContractPlan wanted = plan();
    if (wanted.to < wanted.from) {
        m_verdict->setToken(Token::Critical);
        m_verdict->setText(u"▲ "_s + tr("The last day lies before the first one."));
        m_figures->clear();
        m_ways->clear();
        return;
    }
    const Feasibility found = roster::feasibilityOf(wanted, m_rules);
    if (found.isFeasible()) {
        m_verdict->setToken(Token::Good);
        m_verdict->setText(u"✓ "_s + tr("The people can hold all seats."));
    } else if (found.isFeasibleWithOvertime()) {
        m_verdict->setToken(Token::Warning);
        m_verdict->setText(
            u"◆ "_s +
            tr("Only with overtime: the standard hours fill %1.").arg(formatShare(found.share)));
    } else {
        m_verdict->setToken(Token::Critical);
        //: %1 a percentage of the hours that are wanted
        m_verdict->setText(u"▲ "_s + tr("Not feasible: the people fill %1 of what is wanted.")
                                         .arg(formatShare(found.share)));
    }
    m_figures->setText(hoursText(wanted, found));
    m_ways->setText(waysOut(wanted, found));
}

QString FeasibilityDialog::hoursText(const ContractPlan &plan, const Feasibility &found)
{
    const qint64 days = plan.from.daysTo(plan.to) + 1;
    const double each = plan.people > 0 ? found.peopleHours / plan.people : 0;
    QStringList sentences;
    //: seats, hours, days, and their product in hours
    sentences << tr("Wanted: %1 seats × %2 h × %3 days = %4 h.")
                     .arg(QString::number(plan.seats), hours(plan.hoursOfDay),
                          QString::number(days), hours(found.seatHours));
    //: people, standard hours of each without what is lost, and their product in hours
    sentences << tr("There: %1 people × %2 standard hours = %3 h.")
                     .arg(QString::number(plan.people), hours(each), hours(found.peopleHours));
    //: %1 seats
    sentences << tr("That holds %1 seats open throughout.").arg(hours(found.seatsThroughout));
    return sentences.join(u'\n');
}

QString FeasibilityDialog::waysOut(const ContractPlan &plan, const Feasibility &found)
{
    if (found.isFeasible()) {
        QStringList sentences{
            //: hours
            tr("%1 h are left over.").arg(hours(found.peopleHours - found.seatHours))};
        if (found.peopleNeeded < plan.people) {
            sentences << tr("%n person(s) would be enough.", nullptr, found.peopleNeeded);
        }
        if (found.absentAtMost > plan.absent) {
            //: %1 a percentage of the people's hours
            sentences << tr("Up to %1 of the people's hours may be lost.")
                             .arg(formatShare(found.absentAtMost));
        }
        return sentences.join(u'\n');
    }
    //: hours
    QStringList sentences{
        tr("%1 h are missing. Any one of these would do:").arg(hours(found.missingHours))};
    if (found.peopleNeeded > 0) {
        sentences << u"• "_s + tr("%n more person(s), %1 in all", nullptr,
                                  found.peopleNeeded - plan.people)
                                   .arg(found.peopleNeeded);
    }
    if (found.isFeasibleWithOvertime()) {
        //: %1 and %2 hours
        sentences << u"• "_s + tr("overtime: %1 h of the %2 h that the law allows at most")
                                   .arg(hours(found.missingHours), hours(found.overtimeHours));
    } else if (found.peopleNeededWithOvertime > 0) {
        sentences << u"• "_s + tr("%n more person(s) when all work the most overtime that the law "
                                  "allows (%1 h now)",
                                  nullptr, found.peopleNeededWithOvertime - plan.people)
                                   .arg(hours(found.overtimeHours));
    }
    //: %1 and %2 hours of a day
    sentences << u"• "_s +
                     tr("all seats open for %1 h a day instead of %2 h")
                         .arg(hours(std::floor(found.hoursOfDay * 10) / 10), hours(plan.hoursOfDay))
              //: %1 and %2 seats
              << u"• "_s + tr("%1 seats instead of %2")
                               .arg(QString::number(std::floor(found.seatsThroughout), 'f', 0),
                                    QString::number(plan.seats));
    return sentences.join(u'\n');
}

} // namespace fw::ui
