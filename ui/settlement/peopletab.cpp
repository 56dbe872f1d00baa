// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/peopletab.h"

#include "ui/settlement/settlementtext.h"
#include "ui/settlement/sheettables.h"
#include "ui/widgets/card.h"
#include "ui/widgets/livetableview.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

using Tables = SheetTables;

} // namespace

PeopleTab::PeopleTab(const SheetContext &context, QWidget *parent)
    : SheetTab(context, parent)
    , m_only(new QComboBox(this))
    , m_statements(new QPushButton(this))
    , m_people(new SheetModel(Tables::PersonColumns, {2, 3, 4, 5, 6, 7, 8}, this))
    , m_segments(new SheetModel(Tables::SegmentColumns, {3, 4, 5}, this))
    , m_peopleCard(new Card(this))
    , m_segmentCard(new Card(this))
    , m_peopleView(new LiveTableView(u"settledPeople"_s, context.theme, m_peopleCard))
    , m_segmentView(new LiveTableView(u"settledSegments"_s, context.theme, m_segmentCard))
{
    setObjectName(u"settlementPeople"_s);
    m_only->setObjectName(u"settledPeopleOnly"_s);
    m_only->addItem(QString(), -1);
    for (const settlement::SeatType type : settlement::kSeatTypes) {
        m_only->addItem(QString(), int(type));
    }
    Tables::dress(*m_peopleView, *m_people, context.theme);
    Tables::dress(*m_segmentView, *m_segments, context.theme);
    m_peopleView->setColumnPlan({-130, 96, 92, 86, 92, 120, 108, 92, 112, -160},
                                {Tables::BilledOvertime, Tables::Remark});
    m_segmentView->setColumnPlan({-110, 110, -110, 110, 120, 110});
    m_statements->setObjectName(u"settledStatements"_s);
    m_peopleCard->addControl(m_only);
    m_peopleCard->addControl(m_statements);
    m_peopleCard->setBody(m_peopleView);
    m_segmentCard->setBody(m_segmentView);
    m_segmentCard->setFixedHeight(170);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_peopleCard, 1);
    layout->addWidget(m_segmentCard);
    setFocusProxy(m_peopleView);
    connect(m_statements, &QPushButton::clicked, this, &PeopleTab::statementsRequested);
    connect(m_only, &QComboBox::currentIndexChanged, this, &PeopleTab::fill);
    connect(m_peopleView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PeopleTab::fillSegments);
    setTexts();
}

void PeopleTab::showOnly(std::optional<settlement::SeatType> type)
{
    m_only->setCurrentIndex(m_only->findData(type ? int(*type) : -1));
}

void PeopleTab::fill()
{
    m_statements->setEnabled(sheet() != nullptr && !sheet()->settled().refusal &&
                             context().desk.author().allow(access::ProtectedObject::Bonus,
                                                           access::Right::Read,
                                                           sheet()->contract().scope));
    if (sheet() == nullptr) {
        m_people->setRows({});
        m_segments->setRows({});
        m_peopleCard->setRemark({});
        return;
    }
    const int only = m_only->currentData().toInt();
    m_people->setRows(
        Tables::people(*sheet(), context().names,
                       only < 0 ? std::nullopt : std::optional(settlement::SeatType(only))));
    m_peopleCard->setRemark(summary().toHtmlEscaped());
    if (m_people->rowCount() > 0 && !m_peopleView->currentIndex().isValid()) {
        m_peopleView->selectRow(0);
    }
    fillSegments();
}

QString PeopleTab::summary() const
{
    const settlement::Bonus &bonus = sheet()->settled().bonus;
    const QString people = tr("%n person(s)", nullptr, m_people->rowCount());
    if (!bonus.isEligible) {
        return people + u" · "_s + tr("no over-target bonus in this month");
    }
    //: %1 calls that count, %2 and %3 amounts of money
    return people + u" · "_s +
           tr("%1 calls above the target: ¥ %2 for the partner, ¥ %3 for the employees")
               .arg(SettlementText::number(bonus.counted, 0), SettlementText::money(bonus.partner),
                    SettlementText::money(bonus.employees));
}

void PeopleTab::fillSegments()
{
    const QString person = m_people->keyAt(m_peopleView->currentIndex().row());
    if (sheet() == nullptr || person.isEmpty()) {
        m_segments->setRows({});
        m_segmentCard->setRemark({});
        return;
    }
    m_segments->setRows(Tables::segments(*sheet(), person));
    m_segmentCard->setRemark(context().names(person).toHtmlEscaped());
}

void PeopleTab::setTexts()
{
    m_only->setAccessibleName(tr("Line of the sheet"));
    m_only->setItemText(0, tr("All seats"));
    for (int item = 1; item < m_only->count(); ++item) {
        m_only->setItemText(
            item, SettlementText::seat(settlement::SeatType(m_only->itemData(item).toInt())));
    }
    m_statements->setText(tr("Statements (PDF)…"));
    m_peopleCard->setTitle(tr("Employee performance sheet"));
    m_segmentCard->setTitle(tr("Role segments"));
    m_peopleView->setAccessibleName(tr("Employee performance sheet"));
    m_segmentView->setAccessibleName(tr("Role segments"));
    m_peopleView->setEmptyText(tr("The hours ledger has nobody here"));
    m_segmentView->setEmptyText(tr("Choose a person above"));
    m_people->setHeaders(Tables::personHeaders());
    m_segments->setHeaders(Tables::segmentHeaders());
    m_peopleView->layOutColumns();
    m_segmentView->layOutColumns();
}

} // namespace fw::ui
