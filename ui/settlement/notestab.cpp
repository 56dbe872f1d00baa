// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/notestab.h"

#include "ui/settlement/adjustdialog.h"
#include "ui/settlement/settlementtext.h"
#include "ui/settlement/sheettables.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using settlement::Incident;

namespace {

enum IncidentColumn { Id, Class, Effect, Cap, Amount, IncidentColumns };

enum AdjustmentColumn { Month, AdjustedBy, Reason, Adjusted, AdjustmentColumns };

enum CommentColumn { At, Side, By, About, Text, CommentColumns };

constexpr int kLongest = 500;
const auto kKpiPrefix = "kpi_"_L1;

} // namespace

NotesTab::NotesTab(const SheetContext &context, QWidget *parent)
    : SheetTab(context, parent)
    , m_incidents(new SheetModel(IncidentColumns, {Cap, Amount}, this))
    , m_adjustments(new SheetModel(AdjustmentColumns, {Adjusted}, this))
    , m_comments(new SheetModel(CommentColumns, {}, this))
    , m_incidentCard(new Card(this))
    , m_adjustmentCard(new Card(this))
    , m_commentCard(new Card(this))
    , m_incidentView(new LiveTableView(u"sheetIncidents"_s, context.theme, m_incidentCard))
    , m_adjustmentView(new LiveTableView(u"sheetAdjustments"_s, context.theme, m_adjustmentCard))
    , m_commentView(new LiveTableView(u"sheetComments"_s, context.theme, m_commentCard))
    , m_adjust(new QPushButton(m_adjustmentCard))
    , m_line(new QComboBox(m_commentCard))
    , m_text(new QLineEdit(m_commentCard))
    , m_say(new QPushButton(m_commentCard))
{
    setObjectName(u"settlementNotes"_s);
    build();
    connect(m_adjust, &QPushButton::clicked, this, &NotesTab::adjust);
    connect(m_say, &QPushButton::clicked, this, &NotesTab::comment);
    connect(m_text, &QLineEdit::returnPressed, this, &NotesTab::comment);
    setTexts();
}

void NotesTab::build()
{
    SheetTables::dress(*m_incidentView, *m_incidents, context().theme);
    SheetTables::dress(*m_adjustmentView, *m_adjustments, context().theme);
    SheetTables::dress(*m_commentView, *m_comments, context().theme);
    m_incidentView->setColumnPlan({-100, 60, -110, 88, 110});
    m_adjustmentView->setColumnPlan({128, 60, -140, 100});
    m_commentView->setColumnPlan({150, 72, 56, 110, -150}, {3});
    m_adjust->setObjectName(u"adjustMonth"_s);
    m_line->setObjectName(u"commentLine"_s);
    m_text->setObjectName(u"commentText"_s);
    m_say->setObjectName(u"commentSay"_s);
    m_text->setMaxLength(kLongest);
    m_line->setMaximumWidth(210);
    m_adjustmentCard->addControl(m_adjust);
    m_incidentCard->setBody(m_incidentView);
    m_adjustmentCard->setBody(m_adjustmentView);
    auto *words = new QHBoxLayout;
    words->setContentsMargins(10, 4, 10, 2);
    words->addWidget(m_line);
    words->addWidget(m_text, 1);
    words->addWidget(m_say);
    auto *body = new QWidget(m_commentCard);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->addWidget(m_commentView, 1);
    column->addLayout(words);
    m_commentCard->setBody(body);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_incidentCard, 1);
    left->addWidget(m_adjustmentCard, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(left, 5);
    layout->addWidget(m_commentCard, 6);
    setFocusProxy(m_commentView);
}

void NotesTab::fill()
{
    fillLines();
    fillIncidents();
    fillAdjustments();
    fillComments();
    const bool isThere = sheet() != nullptr;
    m_adjust->setEnabled(isThere && context().desk.mayChange(sheet()->file()));
    m_say->setEnabled(isThere && sheet()->file().revision > 0 &&
                      !sheet()->file().course.isLocked());
    m_text->setEnabled(m_say->isEnabled());
}

void NotesTab::fillIncidents()
{
    std::vector<SheetRow> rows;
    if (sheet() != nullptr) {
        const auto &amounts = sheet()->settled().incidents;
        int number = 0;
        for (const Incident &each : sheet()->input().incidents) {
            const auto amount =
                std::ranges::find(amounts, each.id, &settlement::IncidentDeduction::id);
            SheetRow row;
            row.key = QString::number(++number) + u' ' + each.id;
            row.cells = {visibleText(each.id), visibleText(each.cls),
                         each.kind == Incident::Kind::Fixed
                             ? tr("fixed amount")
                             //: %1 percent
                             : tr("%1% of the base fee").arg(SettlementText::plain(each.value)),
                         each.coefficientCap ? SettlementText::number(*each.coefficientCap, 2)
                                             : QString(kNoFigure),
                         amount != amounts.end() ? SettlementText::change(-amount->amount)
                                                 : QString(kNoFigure)};
            row.toneColumn = Class;
            row.tone = each.cls == "A"_L1 ? Tone::Critical : Tone::Neutral;
            rows.push_back(row);
        }
    }
    m_incidents->setRows(std::move(rows));
}

void NotesTab::fillAdjustments()
{
    std::vector<SheetRow> rows;
    if (sheet() != nullptr) {
        for (const settlement::PriorAdjustment &each : sheet()->file().adjustments) {
            SheetRow row;
            row.key = QString::number(rows.size());
            row.cells = {SettlementText::month(each.month), visibleText(each.login),
                         visibleText(each.reason), SettlementText::change(each.amount)};
            rows.push_back(row);
        }
    }
    m_adjustments->setRows(std::move(rows));
}

void NotesTab::fillComments()
{
    std::vector<SheetRow> rows;
    if (sheet() != nullptr) {
        for (const monthclose::LineComment &each : sheet()->file().comments) {
            SheetRow row;
            row.key = QString::number(rows.size());
            row.cells = {SettlementText::moment(each.at, context().zone),
                         SettlementText::side(each.side), visibleText(each.by), lineName(each.line),
                         visibleText(each.text)};
            rows.push_back(row);
        }
    }
    m_comments->setRows(std::move(rows));
}

QString NotesTab::lineName(const QString &key) const
{
    if (sheet() != nullptr && key.startsWith(kKpiPrefix)) {
        const QString id = key.mid(kKpiPrefix.size());
        return visibleText(id) + u' ' + SettlementText::name(sheet()->kpiName(id));
    }
    return SettlementText::line(key);
}

void NotesTab::fillLines()
{
    const QVariant kept = m_line->currentData();
    const QSignalBlocker blocker(m_line);
    m_line->clear();
    for (const QString &key : SettlementText::lineKeys()) {
        m_line->addItem(SettlementText::line(key), key);
    }
    if (sheet() != nullptr) {
        for (const settlement::Kpi &kpi : sheet()->input().kpis) {
            const QString key = kKpiPrefix + kpi.id;
            m_line->addItem(lineName(key), key);
        }
    }
    m_line->setCurrentIndex(std::max(0, m_line->findData(kept)));
}

void NotesTab::comment()
{
    if (sheet() == nullptr) {
        return;
    }
    const QString text = m_text->text().trimmed();
    if (text.isEmpty()) {
        emit failed(tr("Write something first."));
        return;
    }
    if (tell(context().desk.comment(sheet()->contract().id, sheet()->file().month,
                                    m_line->currentData().toString(), text),
             tr("The comment is kept."))) {
        m_text->clear();
    }
}

void NotesTab::adjust()
{
    if (sheet() != nullptr) {
        auto *dialog = new AdjustDialog(context().desk, *sheet(), this);
        connect(dialog, &AdjustDialog::adjusted, this, &NotesTab::told);
        dialog->open();
    }
}

void NotesTab::setTexts()
{
    m_incidentCard->setTitle(tr("Incidents and deductions"));
    m_adjustmentCard->setTitle(tr("Prior adjustments"));
    m_commentCard->setTitle(tr("Comments of both sides"));
    m_incidentView->setAccessibleName(tr("Incidents and deductions"));
    m_adjustmentView->setAccessibleName(tr("Prior adjustments"));
    m_commentView->setAccessibleName(tr("Comments of both sides"));
    m_incidentView->setEmptyText(tr("No major incident in this month"));
    m_adjustmentView->setEmptyText(tr("Nothing of an earlier month is put right"));
    m_commentView->setEmptyText(tr("Nobody has said anything"));
    m_incidents->setHeaders(
        {tr("Incident"), tr("Class"), tr("Effect"), tr("Coefficient cap"), tr("Amount ¥")});
    m_adjustments->setHeaders({tr("Month"), tr("By"), tr("Reason"), tr("Amount ¥")});
    m_comments->setHeaders({tr("Time"), tr("Side"), tr("By"), tr("Line"), tr("Comment")});
    m_adjust->setText(tr("Adjust a month…"));
    m_line->setAccessibleName(tr("Line of the sheet"));
    m_text->setAccessibleName(tr("Comment"));
    m_text->setPlaceholderText(tr("What is there to say about this line?"));
    m_say->setText(tr("Comment"));
    m_incidentView->layOutColumns();
    m_adjustmentView->layOutColumns();
    m_commentView->layOutColumns();
}

} // namespace fw::ui
