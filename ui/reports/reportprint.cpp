// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportprint.h"

#include "ui/reports/reportpaper.h"
#include "ui/reports/reporttext.h"

#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace fw::ui {

using namespace Qt::StringLiterals;
using reports::ReportSheet;
using reports::SheetColumn;
using reports::SheetLine;

namespace {

constexpr double kPointsPerInch = 72.0;
constexpr int kLineHeight = 15; // points, as all below
constexpr int kTitleHeight = 20;
constexpr int kFactHeight = 13;
constexpr int kHeadHeight = 40;
constexpr int kFootHeight = 18;
constexpr int kGap = 6;
constexpr int kLeastWidth = 46;
constexpr int kMostWidth = 190;
constexpr int kLeastHead = 44; ///< longer titles of columns are broken into lines
constexpr int kMostHead = 64;  ///< longer words, too
constexpr int kMargin = 14;    // millimetres

/// Paints the pages; lengths are given in points, whatever the device's resolution.
class Painting final
{
public:
    Painting(QPainter &painter, const QRectF &area, const ReportSheet &sheet,
             const QString &watermark, const QFont &font, double unit)
        : m_painter(painter)
        , m_area(area)
        , m_sheet(sheet)
        , m_watermark(watermark)
        , m_font(font)
        , m_unit(unit)
    {
    }

    [[nodiscard]] std::vector<PaperPage> plan();
    void paintPage(const PaperPage &page, int number, int count);

private:
    /// Points in units of the device.
    [[nodiscard]] double pt(double points) const { return points * m_unit; }

    void useFont(double points, bool isBold = false)
    {
        m_font.setPointSizeF(points);
        m_font.setBold(isBold);
        m_painter.setFont(m_font);
    }

    [[nodiscard]] double headTop() const
    {
        return m_area.top() +
               pt(kTitleHeight + kFactHeight * double(m_sheet.facts.size() + 1) + kGap);
    }

    [[nodiscard]] double bodyTop() const { return headTop() + pt(kHeadHeight); }

    [[nodiscard]] static QString textOf(const reports::SheetCell &cell, const SheetColumn &column)
    {
        return column.isText ? cell.text : ReportText::figure(column.unit, cell.figure);
    }

    [[nodiscard]] double widthOf(std::size_t column);
    [[nodiscard]] std::vector<std::size_t> columnsOf(const PaperPage &page) const;
    void paintWatermark();
    void paintTop(const std::vector<std::size_t> &columns);
    [[nodiscard]] QString formulasOf(const std::vector<std::size_t> &columns) const;
    void paintHeads(const std::vector<std::size_t> &columns);
    void paintLine(const SheetLine &line, const std::vector<std::size_t> &columns, double top);
    void paintFoot(int number, int count);

    void draw(const QRectF &area, int flags, const QString &text)
    {
        m_painter.drawText(area, flags, text);
    }

    QPainter &m_painter;
    QRectF m_area;
    const ReportSheet &m_sheet;
    const QString &m_watermark;
    QFont m_font;
    double m_unit;
    std::vector<double> m_widths;
    int m_names = 0;
};

double Painting::widthOf(std::size_t column)
{
    const SheetColumn &each = m_sheet.columns[column];
    useFont(8.0, true);
    const auto headWidth = [this](const QString &text) {
        return double(m_painter.fontMetrics().horizontalAdvance(text));
    };
    double width = std::min(pt(kLeastHead), headWidth(each.title));
    const QStringList words = each.title.split(u' ');
    for (const QString &word : words) {
        width = std::max(width, std::min(pt(kMostHead), headWidth(word)));
    }
    const auto take = [&](const SheetLine &line) {
        width = std::max<double>(
            width, m_painter.fontMetrics().horizontalAdvance(textOf(line[column], each)));
    };
    take(m_sheet.total);
    useFont(8.0);
    constexpr std::size_t kMeasured = 2000; // of more the widest is among them, or is elided
    for (std::size_t line = 0; line < std::min(m_sheet.lines.size(), kMeasured); ++line) {
        take(m_sheet.lines[line]);
    }
    return std::clamp<double>(width + pt(2 * kGap), pt(kLeastWidth), pt(kMostWidth));
}

std::vector<PaperPage> Painting::plan()
{
    PaperMeasure measure;
    measure.width = m_area.width();
    measure.height = m_area.bottom() - pt(kFootHeight) - bodyTop();
    measure.lineHeight = pt(kLineHeight);
    measure.lines = int(m_sheet.lines.size());
    m_names = 0;
    m_widths.clear();
    for (std::size_t column = 0; column < m_sheet.columns.size(); ++column) {
        m_names += m_sheet.columns[column].isText ? 1 : 0;
        m_widths.push_back(widthOf(column));
        measure.columns << m_widths.back();
    }
    measure.nameColumns = m_names;
    return pagesOf(measure);
}

std::vector<std::size_t> Painting::columnsOf(const PaperPage &page) const
{
    std::vector<std::size_t> columns;
    for (int column = 0; column < m_names; ++column) {
        columns.push_back(std::size_t(column));
    }
    for (int column = 0; column < page.columns; ++column) {
        columns.push_back(std::size_t(page.firstColumn + column));
    }
    return columns;
}

void Painting::paintPage(const PaperPage &page, int number, int count)
{
    const std::vector<std::size_t> columns = columnsOf(page);
    paintTop(columns);
    paintHeads(columns);
    double top = bodyTop();
    useFont(8.0);
    for (int line = 0; line < page.lines; ++line) {
        paintLine(m_sheet.lines[std::size_t(page.firstLine + line)], columns, top);
        top += pt(kLineHeight);
    }
    if (page.hasTotal) {
        useFont(8.0, true);
        m_painter.setPen(QPen(Qt::black, pt(0.8)));
        m_painter.drawLine(QPointF(m_area.left(), top), QPointF(m_area.right(), top));
        paintLine(m_sheet.total, columns, top);
    }
    paintFoot(number, count);
    paintWatermark(); // last, so that no figure covers it
}

/// What the shown columns mean, each once.
QString Painting::formulasOf(const std::vector<std::size_t> &columns) const
{
    QStringList formulas;
    for (const std::size_t column : columns) {
        const QString &note = m_sheet.columns[column].note;
        if (!note.isEmpty() && !formulas.contains(note)) {
            formulas << note;
        }
    }
    return formulas.join(u" · "_s);
}

void Painting::paintTop(const std::vector<std::size_t> &columns)
{
    m_painter.setPen(Qt::black);
    useFont(13.0, true);
    draw({m_area.left(), m_area.top(), m_area.width(), pt(kTitleHeight)},
         Qt::AlignLeft | Qt::AlignVCenter,
         m_painter.fontMetrics().elidedText(m_sheet.title, Qt::ElideRight, int(m_area.width())));
    useFont(8.5);
    double top = m_area.top() + pt(kTitleHeight);
    for (const QString &fact : m_sheet.facts) {
        draw({m_area.left(), top, m_area.width(), pt(kFactHeight)},
             Qt::AlignLeft | Qt::AlignVCenter, fact);
        top += pt(kFactHeight);
    }
    useFont(7.0);
    draw({m_area.left(), top, m_area.width(), pt(kFactHeight)}, Qt::AlignLeft | Qt::AlignVCenter,
         m_painter.fontMetrics().elidedText(formulasOf(columns), Qt::ElideRight,
                                            int(m_area.width())));
}

void Painting::paintHeads(const std::vector<std::size_t> &columns)
{
    useFont(7.5, true);
    double left = m_area.left();
    for (const std::size_t column : columns) {
        const bool isText = m_sheet.columns[column].isText;
        draw({left + pt(kGap / 2.0), headTop(), m_widths[column] - pt(kGap), pt(kHeadHeight - 3)},
             int(Qt::AlignBottom) | int(Qt::TextWordWrap) |
                 int(isText ? Qt::AlignLeft : Qt::AlignRight),
             m_sheet.columns[column].title);
        left += m_widths[column];
    }
    m_painter.setPen(QPen(Qt::black, pt(0.8)));
    m_painter.drawLine(QPointF(m_area.left(), bodyTop() - pt(1)),
                       QPointF(m_area.right(), bodyTop() - pt(1)));
}

void Painting::paintLine(const SheetLine &line, const std::vector<std::size_t> &columns, double top)
{
    double left = m_area.left();
    m_painter.setPen(Qt::black);
    for (const std::size_t column : columns) {
        const SheetColumn &each = m_sheet.columns[column];
        const QRectF cell(left + pt(kGap / 2.0), top, m_widths[column] - pt(kGap), pt(kLineHeight));
        draw(cell, int(each.isText ? Qt::AlignLeft : Qt::AlignRight) | int(Qt::AlignVCenter),
             m_painter.fontMetrics().elidedText(textOf(line[column], each), Qt::ElideRight,
                                                int(cell.width())));
        left += m_widths[column];
    }
    m_painter.setPen(QPen(Qt::lightGray, pt(0.4)));
    m_painter.drawLine(QPointF(m_area.left(), top + pt(kLineHeight)),
                       QPointF(m_area.right(), top + pt(kLineHeight)));
}

void Painting::paintFoot(int number, int count)
{
    m_painter.setPen(Qt::darkGray);
    useFont(7.5);
    const QRectF foot(m_area.left(), m_area.bottom() - pt(kFootHeight), m_area.width(),
                      pt(kFootHeight));
    draw(foot, Qt::AlignLeft | Qt::AlignBottom, m_watermark);
    draw(foot, Qt::AlignRight | Qt::AlignBottom,
         //: foot of a printed page: %1 its number, %2 how many there are
         ReportPrint::tr("Page %1 of %2").arg(number).arg(count));
}

void Painting::paintWatermark()
{
    if (m_watermark.isEmpty()) {
        return;
    }
    constexpr int kAlpha = 26; // a reader looks through it, a copy keeps it
    constexpr double kTurn = -24;
    const QSizeF tile(pt(280), pt(130));
    QColor ink(Qt::black);
    ink.setAlpha(kAlpha);
    useFont(11.0);
    m_painter.save();
    m_painter.setClipRect(m_area);
    m_painter.setPen(ink);
    int row = 0;
    for (double y = m_area.top(); y < m_area.bottom(); y += tile.height(), ++row) {
        const double shift = row % 2 == 0 ? 0.0 : tile.width() / 2;
        for (double x = m_area.left() - shift; x < m_area.right(); x += tile.width()) {
            m_painter.save();
            m_painter.translate(QRectF(QPointF(x, y), tile).center());
            m_painter.rotate(kTurn);
            draw({-tile.width() / 2, -pt(10), tile.width(), pt(20)}, Qt::AlignCenter, m_watermark);
            m_painter.restore();
        }
    }
    m_painter.restore();
}

Error unwritable(const QString &fileName, const QString &words)
{
    return Error{ErrorCode::Unwritable, "%1: %2"_L1.arg(fileName, words)};
}

} // namespace

ReportPrint::ReportPrint(ReportSheet sheet, QString watermark, const QFont &font)
    : m_sheet(std::move(sheet))
    , m_watermark(std::move(watermark))
    , m_font(font)
{
}

int ReportPrint::paint(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return 0;
    }
    const QRectF area(0, 0, device.width(), device.height());
    Painting painting(painter, area, m_sheet, m_watermark, m_font,
                      device.logicalDpiX() / kPointsPerInch);
    const std::vector<PaperPage> pages = painting.plan();
    const int count = int(pages.size());
    for (int number = 1; number <= count; ++number) {
        if (number > 1 && !device.newPage()) {
            return 0;
        }
        painting.paintPage(pages[std::size_t(number - 1)], number, count);
    }
    return painter.end() ? count : 0;
}

Outcome ReportPrint::writePdf(const QString &fileName) const
{
    // In memory first: the file is complete or as it was before.
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly)) {
        return unwritable(fileName, buffer.errorString());
    }
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(m_sheet.title);
        writer.setCreator(u"Floorwarden"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin),
                              QPageLayout::Millimeter);
        if (paint(writer) == 0) {
            return unwritable(fileName, u"PDF"_s);
        }
    }
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return unwritable(fileName, file.errorString());
    }
    return success();
}

} // namespace fw::ui
