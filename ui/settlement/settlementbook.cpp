// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/settlementbook.h"

#include "ui/settlement/settlementtext.h"
#include "ui/settlement/sheettables.h"
#include "ui/widgets/visibletext.h"

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using exports::SheetCell;
using exports::SheetPage;
using settlement::PaymentStep;

namespace {

SheetCell words(const QString &text, bool isStrong = false)
{
    SheetCell cell;
    cell.text = text;
    cell.isStrong = isStrong;
    return cell;
}

SheetCell figure(const std::optional<Exact> &value, int decimals, bool isStrong = false)
{
    SheetCell cell;
    cell.number = value;
    cell.decimals = decimals;
    cell.isStrong = isStrong;
    return cell;
}

std::vector<SheetCell> headerOf(const QStringList &texts)
{
    std::vector<SheetCell> cells;
    for (const QString &text : texts) {
        cells.push_back(words(text, true));
    }
    return cells;
}

} // namespace

SettlementBook::SettlementBook(const MonthSheet &sheet, PersonNames names, const QTimeZone &zone,
                               const QString &watermark)
    : m_sheet(sheet)
    , m_names(std::move(names))
    , m_zone(zone)
    , m_watermark(watermark)
{
}

std::vector<SheetPage> SettlementBook::pages() const
{
    return {summary(), indicators(), people(), incidents()};
}

SheetPage SettlementBook::summary() const
{
    SheetPage page;
    page.name = tr("Settlement");
    page.rows.push_back({words(SettlementText::name(m_sheet.contract().name), true)});
    page.rows.push_back({words(visibleText(m_sheet.contract().id) + u" · "_s +
                               SettlementText::month(m_sheet.file().month))});
    page.rows.push_back({words(SettlementText::turn(m_sheet.file().course))});
    page.rows.emplace_back();
    if (m_sheet.settled().refusal) {
        page.rows.push_back({words(SettlementText::refusal(*m_sheet.settled().refusal), true)});
        return page;
    }
    addSeats(page);
    addFee(page);
    addSignatures(page);
    if (!m_watermark.isEmpty()) {
        page.rows.emplace_back();
        page.rows.push_back({words(m_watermark)});
    }
    return page;
}

void SettlementBook::addSeats(SheetPage &page) const
{
    const settlement::Settlement &settled = m_sheet.settled();
    page.rows.push_back(headerOf(SheetTables::seatHeaders()));
    for (const settlement::SeatType type : settlement::kSeatTypes) {
        const settlement::SeatLine &line = settled.seats.lines[settlement::indexOf(type)];
        page.rows.push_back({words(SettlementText::seat(type)), figure(line.hours, 2),
                             figure(line.seats, settled.seatDecimals),
                             figure(line.billed, settled.seatDecimals), figure(line.price, 2),
                             figure(line.fee, 2)});
    }
    page.rows.push_back(
        {words(tr("Base fee"), true), {}, {}, {}, {}, figure(settled.seats.baseFee, 2, true)});
    page.rows.push_back({words(SheetTables::seatFormula(m_sheet))});
    page.rows.emplace_back();
}

void SettlementBook::addFee(SheetPage &page) const
{
    const settlement::Settlement &settled = m_sheet.settled();
    page.rows.push_back(headerOf({tr("Score"), tr("Points")}));
    for (const settlement::Dimension dimension : settlement::kDimensions) {
        page.rows.push_back({words(SettlementText::dimension(dimension)),
                             figure(settled.scores.score(dimension), settled.scoreDecimals)});
    }
    page.rows.push_back({words(tr("Coefficient"), true), figure(settled.coefficient, 4, true)});
    page.rows.emplace_back();
    page.rows.push_back(headerOf({tr("Step"), tr("Amount ¥")}));
    const settlement::PaymentSteps steps = settlement::waterfallOf(settled);
    for (std::size_t step = 0; step < steps.size(); ++step) {
        page.rows.push_back(
            {words(SettlementText::step(PaymentStep(step))), figure(steps[step], 2)});
    }
    page.rows.push_back(
        {words(SettlementText::line(u"payable"_s), true), figure(settled.payable, 2, true)});
    for (const settlement::Warning warning : settled.warnings) {
        page.rows.push_back({words(SettlementText::warning(warning))});
    }
    page.rows.emplace_back();
}

void SettlementBook::addSignatures(SheetPage &page) const
{
    page.rows.push_back(headerOf({tr("Step"), tr("Signed by"), tr("Time")}));
    for (const monthclose::CloseItem &item : m_sheet.closeList()) {
        page.rows.push_back(
            {words(SettlementText::step(item.step)), words(visibleText(item.by)),
             words(isKnown(item.at) ? SettlementText::moment(item.at, m_zone) : QString())});
    }
    page.rows.push_back(
        {words(tr("Input (SHA-256): %1").arg(QString::fromLatin1(m_sheet.file().hash)))});
}

SheetPage SettlementBook::indicators() const
{
    SheetPage page;
    page.name = tr("Indicators");
    page.frozenRows = 1;
    page.rows.push_back(
        headerOf({tr("Indicator"), tr("Group"), tr("Weight"), tr("Standard"), tr("Challenge"),
                  tr("Actual"), tr("Percent"), tr("Source"), tr("Provenance")}));
    for (const settlement::Kpi &kpi : m_sheet.input().kpis) {
        const settlement::KpiScore *score = m_sheet.score(kpi.id);
        const monthclose::MonthFigure *source = m_sheet.figure(kpi.id);
        const KpiMarks marks = marksOf(kpi);
        const bool isKnown = score != nullptr && score->value;
        page.rows.push_back(
            {words(kpi.id + u' ' + SettlementText::name(m_sheet.kpiName(kpi.id))),
             words(SettlementText::group(kpi.group)), figure(kpi.weight, 2),
             figure(marks.standard, 2), figure(marks.challenge, 2),
             isKnown ? figure(score->value, 4) : words(tr("missing")),
             figure(isKnown ? score->percent : std::nullopt, 2),
             words(source != nullptr ? SettlementText::origin(source->origin) : QString()),
             words(source != nullptr ? visibleText(source->provenance) : QString())});
    }
    return page;
}

SheetPage SettlementBook::people() const
{
    SheetPage page;
    page.name = tr("People");
    page.frozenRows = 1;
    QStringList headers{tr("Id")};
    headers += SheetTables::personHeaders();
    page.rows.push_back(headerOf(headers));
    const std::vector<SheetRow> rows = SheetTables::people(m_sheet, m_names, std::nullopt);
    for (const settlement::PersonMonth &month : m_sheet.settled().seats.people) {
        const auto row = std::ranges::find(rows, month.employee, &SheetRow::key);
        const Exact *share = m_sheet.bonusShare(month.employee);
        page.rows.push_back({words(visibleText(month.employee)), words(m_names(month.employee)),
                             words(row->cells.value(SheetTables::Role)), figure(month.effective, 2),
                             figure(month.worked, 2), figure(month.overtime, 2),
                             figure(month.billedOvertime, 2), figure(month.handled, 0),
                             figure(month.target, 0),
                             figure(share != nullptr ? std::optional(*share) : std::nullopt, 2),
                             words(row->cells.value(SheetTables::Remark))});
    }
    return page;
}

SheetPage SettlementBook::incidents() const
{
    SheetPage page;
    page.name = tr("Incidents and comments");
    page.rows.push_back(headerOf({tr("Incident"), tr("Amount ¥")}));
    for (const settlement::IncidentDeduction &each : m_sheet.settled().incidents) {
        page.rows.push_back({words(visibleText(each.id)), figure(-each.amount, 2)});
    }
    page.rows.emplace_back();
    page.rows.push_back(headerOf({tr("Prior adjustment"), tr("Amount ¥"), tr("Reason"), tr("By")}));
    for (const settlement::PriorAdjustment &each : m_sheet.file().adjustments) {
        page.rows.push_back({words(SettlementText::month(each.month)), figure(each.amount, 2),
                             words(visibleText(each.reason)), words(visibleText(each.login))});
    }
    page.rows.emplace_back();
    page.rows.push_back(headerOf({tr("Line"), tr("Side"), tr("Comment"), tr("By")}));
    for (const monthclose::LineComment &each : m_sheet.file().comments) {
        page.rows.push_back({words(SettlementText::line(each.line)),
                             words(SettlementText::side(each.side)), words(visibleText(each.text)),
                             words(visibleText(each.by))});
    }
    return page;
}

} // namespace fw::ui
