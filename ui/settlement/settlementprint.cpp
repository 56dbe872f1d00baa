// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/settlementprint.h"

#include "ui/settlement/settlementtext.h"
#include "ui/settlement/sheettables.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/paperpages.h"
#include "ui/widgets/visibletext.h"

namespace fw::ui {

using namespace Qt::StringLiterals;
using settlement::PaymentStep;
using settlement::Settlement;

namespace {

QString plain(const QString &text)
{
    return visibleText(text).toHtmlEscaped();
}

QString heading(const QString &text)
{
    return PaperPages::heading(text);
}

QString tableOf(const QStringList &headers, const std::vector<SheetRow> &rows,
                const QList<int> &numbers)
{
    QList<QStringList> cells;
    QList<int> strong;
    for (const SheetRow &row : rows) {
        if (row.isStrong) {
            strong << int(cells.size());
        }
        cells << row.cells;
    }
    return PaperPages::table(headers, cells, numbers, strong);
}

SheetRow lineOf(const QString &name, const QString &figure, bool isStrong = false)
{
    SheetRow row;
    row.cells = {name, figure};
    row.isStrong = isStrong;
    return row;
}

} // namespace

SettlementPrint::SettlementPrint(const MonthSheet &sheet, PersonNames names, const QTimeZone &zone,
                                 const QString &watermark, const QFont &font)
    : m_sheet(sheet)
    , m_names(std::move(names))
    , m_zone(zone)
    , m_watermark(watermark)
    , m_font(font)
{
}

QString SettlementPrint::title() const
{
    //: title of a paper: %1 a contract, %2 a month
    return tr("Settlement sheet · %1 · %2")
        .arg(SettlementText::name(m_sheet.contract().name),
             SettlementText::month(m_sheet.file().month));
}

QString SettlementPrint::html() const
{
    QString text = u"<p>"_s + plain(m_sheet.contract().id) + u" · "_s +
                   SettlementText::turn(m_sheet.file().course).toHtmlEscaped() + u"</p>"_s;
    if (m_sheet.settled().refusal) {
        return text + u"<p><b>"_s +
               SettlementText::refusal(*m_sheet.settled().refusal).toHtmlEscaped() + u"</b></p>"_s;
    }
    return text + seats() + scores() + kpis() + fee() + incidents() + comments() + signatures() +
           people();
}

QString SettlementPrint::seats() const
{
    return heading(tr("Settled seats")) + u"<p>"_s +
           SheetTables::seatFormula(m_sheet).toHtmlEscaped() + u"</p>"_s +
           tableOf(SheetTables::seatHeaders(), SheetTables::seats(m_sheet), {1, 2, 3, 4, 5});
}

QString SettlementPrint::scores() const
{
    const Settlement &settled = m_sheet.settled();
    std::vector<SheetRow> rows;
    for (const settlement::Dimension dimension : settlement::kDimensions) {
        rows.push_back(lineOf(SettlementText::dimension(dimension),
                              SettlementText::number(settled.scores.score(dimension), 2)));
    }
    //: %1 a score's name
    rows.push_back(lineOf(tr("Lowest: %1").arg(SettlementText::dimension(settled.lowest)),
                          SettlementText::number(settled.lowestScore, 2)));
    rows.push_back(lineOf(tr("Coefficient"), SettlementText::number(settled.coefficient, 4), true));
    return heading(tr("Assessment")) + tableOf({tr("Score"), tr("Points")}, rows, {1});
}

QString SettlementPrint::kpis() const
{
    std::vector<SheetRow> rows = SheetTables::kpis(m_sheet);
    QStringList headers = SheetTables::kpiHeaders();
    headers.removeAt(SheetTables::BulletChart);
    for (SheetRow &row : rows) {
        row.cells.removeAt(SheetTables::BulletChart);
    }
    return heading(tr("Indicators")) + tableOf(headers, rows, {1, 2, 3, 4, 5, 6});
}

QString SettlementPrint::fee() const
{
    const Settlement &settled = m_sheet.settled();
    const auto step = [](PaymentStep each, const Exact &amount) {
        return lineOf(SettlementText::step(each), SettlementText::change(amount));
    };
    std::vector<SheetRow> rows{
        lineOf(tr("Base fee"), SettlementText::money(settled.seats.baseFee)),
        step(PaymentStep::Assessment, settled.adjustedFee - settled.seats.baseFee),
        step(PaymentStep::PartnerBonus, settled.bonus.partner),
        step(PaymentStep::EmployeeBonus, settled.bonus.employees),
        step(PaymentStep::Deductions, -settled.deductions),
        step(PaymentStep::PriorAdjustment, settled.priorAdjustment),
        step(PaymentStep::CarryIn, -settled.carryIn),
        step(PaymentStep::Floor, settled.payable - settled.total),
        lineOf(SettlementText::line(u"payable"_s), SettlementText::money(settled.payable), true)};
    for (const settlement::Warning warning : settled.warnings) {
        rows.push_back(lineOf(u"▲ "_s + SettlementText::warning(warning), {}));
    }
    return heading(tr("Fee")) + tableOf({tr("Step"), tr("Amount ¥")}, rows, {1});
}

QString SettlementPrint::incidents() const
{
    std::vector<SheetRow> rows;
    for (const settlement::IncidentDeduction &each : m_sheet.settled().incidents) {
        rows.push_back(lineOf(visibleText(each.id), SettlementText::change(-each.amount)));
    }
    for (const settlement::PriorAdjustment &each : m_sheet.file().adjustments) {
        rows.push_back(
            lineOf(SettlementText::month(each.month) + u": "_s + visibleText(each.reason),
                   SettlementText::change(each.amount)));
    }
    return rows.empty() ? QString()
                        : heading(tr("Incidents and adjustments")) +
                              tableOf({tr("What"), tr("Amount ¥")}, rows, {1});
}

QString SettlementPrint::comments() const
{
    std::vector<SheetRow> rows;
    for (const monthclose::LineComment &each : m_sheet.file().comments) {
        SheetRow row;
        const bool isKpi = each.line.startsWith("kpi_"_L1);
        row.cells = {SettlementText::side(each.side),
                     isKpi ? SettlementText::name(m_sheet.kpiName(each.line.mid(4)))
                           : SettlementText::line(each.line),
                     visibleText(each.text), visibleText(each.by)};
        rows.push_back(row);
    }
    return rows.empty() ? QString()
                        : heading(tr("Comments")) +
                              tableOf({tr("Side"), tr("Line"), tr("Comment"), tr("By")}, rows, {});
}

QString SettlementPrint::signatures() const
{
    std::vector<SheetRow> rows;
    for (const monthclose::CloseItem &item : m_sheet.closeList()) {
        SheetRow row;
        const bool isDone = item.state == monthclose::CloseItem::State::Done;
        row.cells = {SettlementText::step(item.step), SettlementText::whose(item.step),
                     isDone ? visibleText(item.by) : u"________________"_s,
                     isDone ? SettlementText::moment(item.at, m_zone) : u"____________"_s};
        rows.push_back(row);
    }
    const monthclose::MonthFile &file = m_sheet.file();
    //: %1 a hash
    const QString hash =
        tr("Input (SHA-256): %1")
            .arg(file.hash.isEmpty() ? tr("not calculated yet") : QString::fromLatin1(file.hash));
    const QString engine = tr("Engine %1 · terms %2 · revision %3")
                               .arg(file.engineVersion.isEmpty() ? QString(kNoFigure)
                                                                 : visibleText(file.engineVersion),
                                    QString::number(file.terms), QString::number(file.revision));
    return heading(tr("Signatures")) +
           tableOf({tr("Step"), tr("Who"), tr("Signed by"), tr("Time")}, rows, {}) + u"<p>"_s +
           hash.toHtmlEscaped() + u"<br>"_s + engine.toHtmlEscaped() + u"</p>"_s;
}

QString SettlementPrint::people() const
{
    return heading(tr("Annex: people, hours and bonus shares")) +
           tableOf(SheetTables::personHeaders(),
                   SheetTables::people(m_sheet, m_names, std::nullopt), {2, 3, 4, 5, 6, 7, 8});
}

Outcome SettlementPrint::writePdf(const QString &fileName) const
{
    return PaperPages(title(), m_watermark, m_font).writePdf({html()}, fileName);
}

int SettlementPrint::paint(QPagedPaintDevice &device) const
{
    return PaperPages(title(), m_watermark, m_font).paint({html()}, device);
}

} // namespace fw::ui
