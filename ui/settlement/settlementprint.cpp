// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/settlementprint.h"

#include "ui/settlement/settlementtext.h"
#include "ui/settlement/sheettables.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/visibletext.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace fw::ui {

using namespace Qt::StringLiterals;
using settlement::PaymentStep;
using settlement::Settlement;

namespace {

constexpr double kAcross = 760.0; ///< points that a page is wide
constexpr double kHead = 26.0;
constexpr double kFoot = 22.0;
constexpr int kMargin = 14; // millimetres
constexpr int kTextPixels = 11;

QString plain(const QString &text)
{
    return visibleText(text).toHtmlEscaped();
}

QString heading(const QString &text)
{
    return u"<h3>"_s + text.toHtmlEscaped() + u"</h3>"_s;
}

/// \a texts are escaped here.
QString rowOf(const QStringList &texts, const QList<int> &numbers, bool isStrong)
{
    const QString tag = isStrong ? u"th"_s : u"td"_s;
    QString row = u"<tr>"_s;
    for (qsizetype column = 0; column < texts.size(); ++column) {
        const QString side = numbers.contains(int(column)) ? u"right"_s : u"left"_s;
        row += "<%1 align=\"%2\">%3</%1>"_L1.arg(tag, side, texts.at(column).toHtmlEscaped());
    }
    return row + u"</tr>"_s;
}

QString tableOf(const QStringList &headers, const std::vector<SheetRow> &rows,
                const QList<int> &numbers)
{
    QString table = u"<table cellpadding=\"2\" cellspacing=\"0\" border=\"0\" width=\"100%\">"
                    "<thead>"_s +
                    rowOf(headers, numbers, true) + u"</thead>"_s;
    for (const SheetRow &row : rows) {
        table += rowOf(row.cells, numbers, row.isStrong);
    }
    return table + u"</table>"_s;
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
    QSaveFile out(fileName);
    if (!out.open(QIODevice::WriteOnly)) {
        return Error{ErrorCode::Unwritable, "%1: %2"_L1.arg(fileName, out.errorString())};
    }
    {
        QPdfWriter writer(&out);
        writer.setTitle(title());
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                         QMarginsF(kMargin, kMargin, kMargin, kMargin),
                                         QPageLayout::Millimeter));
        if (paint(writer) == 0) {
            return Error{ErrorCode::Unwritable, fileName};
        }
    }
    if (!out.commit()) {
        return Error{ErrorCode::Unwritable, "%1: %2"_L1.arg(fileName, out.errorString())};
    }
    return success();
}

int SettlementPrint::paint(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return 0;
    }
    // One scale for every paper: what is read is as wide as the page.
    const double scale = double(device.width()) / kAcross;
    const QSizeF page(kAcross, double(device.height()) / scale);
    painter.scale(scale, scale);
    QTextDocument document;
    QFont font = m_font;
    font.setPixelSize(kTextPixels);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.setHtml(html());
    const QSizeF body(kAcross, page.height() - kHead - kFoot);
    document.setPageSize(body);
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0) {
            device.newPage();
        }
        painter.save();
        painter.translate(0, kHead - number * body.height());
        const QRectF part(0, number * body.height(), body.width(), body.height());
        painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        paintFrame(painter, page, number, pages);
    }
    painter.end();
    return pages;
}

void SettlementPrint::paintFrame(QPainter &painter, const QSizeF &page, int number, int pages) const
{
    QFont font = m_font;
    painter.setPen(Qt::black);
    font.setPixelSize(14);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(QRectF(0, 0, kAcross, kHead - 6), Qt::AlignLeft | Qt::AlignVCenter, title());
    font.setPixelSize(9);
    font.setBold(false);
    painter.setFont(font);
    const QRectF foot(0, page.height() - kFoot + 4, kAcross, kFoot - 4);
    //: %1 of %2 pages
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                     tr("Page %1 of %2").arg(number + 1).arg(pages));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_watermark);
    if (!m_watermark.isEmpty()) {
        painter.save();
        painter.translate(page.width() / 2, page.height() / 2);
        painter.rotate(-35);
        font.setPixelSize(26);
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(QColor(0, 0, 0, 22));
        painter.drawText(QRectF(-500, -40, 1000, 80), Qt::AlignCenter, m_watermark);
        painter.restore();
    }
}

} // namespace fw::ui
