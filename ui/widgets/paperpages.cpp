// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paperpages.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include <memory>
#include <vector>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kAcross = 760.0; ///< points that a page is wide
constexpr double kHead = 26.0;
constexpr double kFoot = 22.0;
constexpr int kMargin = 14; // millimetres
constexpr int kTextPixels = 11;

QString rowOf(const QStringList &texts, const QList<int> &numbers, const QString &tag,
              const QString &style)
{
    QString row = u"<tr>"_s;
    for (qsizetype column = 0; column < texts.size(); ++column) {
        const QString side = numbers.contains(int(column)) ? u"right"_s : u"left"_s;
        row += "<%1 align=\"%2\" style=\"%3\">%4</%1>"_L1.arg(tag, side, style,
                                                              texts.at(column).toHtmlEscaped());
    }
    return row + u"</tr>"_s;
}

} // namespace

PaperPages::PaperPages(QString title, QString watermark, QFont font)
    : m_title(std::move(title))
    , m_watermark(std::move(watermark))
    , m_font(std::move(font))
{
}

QString PaperPages::heading(const QString &text)
{
    return u"<h3>"_s + text.toHtmlEscaped() + u"</h3>"_s;
}

QString PaperPages::table(const QStringList &headers, const QList<QStringList> &rows,
                          const QList<int> &numbers, const QList<int> &strong)
{
    // Lines of one height in all scripts: else a row breaks between its cells at a page's end.
    const QString even = u"line-height: 17px; -qt-line-height-type: minimum; "
                         "padding-left: 4px; padding-right: 4px; "_s;
    const QString line = even + u"border-bottom: 1px solid silver;"_s;
    const QString head = even + u"background-color: whitesmoke; border-bottom: 1px solid gray;"_s;
    QString table = u"<table cellpadding=\"2\" cellspacing=\"0\" border=\"0\" width=\"100%\" "
                    "style=\"border-collapse: collapse;\"><thead>"_s +
                    rowOf(headers, numbers, u"th"_s, head) + u"</thead>"_s;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const bool isStrong = strong.contains(int(row));
        table += rowOf(rows.at(row), numbers, isStrong ? u"th"_s : u"td"_s, line);
    }
    return table + u"</table>"_s;
}

Outcome PaperPages::writePdf(const QStringList &parts, const QString &fileName) const
{
    QSaveFile out(fileName);
    if (!out.open(QIODevice::WriteOnly)) {
        return Error{ErrorCode::Unwritable, "%1: %2"_L1.arg(fileName, out.errorString())};
    }
    {
        QPdfWriter writer(&out);
        writer.setTitle(m_title);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                         QMarginsF(kMargin, kMargin, kMargin, kMargin),
                                         QPageLayout::Millimeter));
        if (paint(parts, writer) == 0) {
            return Error{ErrorCode::Unwritable, fileName};
        }
    }
    if (!out.commit()) {
        return Error{ErrorCode::Unwritable, "%1: %2"_L1.arg(fileName, out.errorString())};
    }
    return success();
}

int PaperPages::paint(const QStringList &parts, QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return 0;
    }
    // One scale for every paper: what is read is as wide as the page.
    const double scale = double(device.width()) / kAcross;
    const QSizeF page(kAcross, double(device.height()) / scale);
    const QSizeF body(kAcross, page.height() - kHead - kFoot);
    painter.scale(scale, scale);
    QFont font = m_font;
    font.setPixelSize(kTextPixels);
    int pages = 0;
    std::vector<std::unique_ptr<QTextDocument>> documents;
    for (const QString &part : parts) {
        auto &document = documents.emplace_back(std::make_unique<QTextDocument>());
        document->setDefaultFont(font);
        document->setDocumentMargin(0);
        document->setHtml(part);
        document->setPageSize(body);
        pages += document->pageCount();
    }
    int number = 0;
    for (const auto &document : documents) {
        for (int sheet = 0; sheet < document->pageCount(); ++sheet) {
            if (number > 0) {
                device.newPage();
            }
            painter.save();
            painter.translate(0, kHead - sheet * body.height());
            const QRectF part(0, sheet * body.height(), body.width(), body.height());
            painter.setClipRect(part);
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = part;
            context.palette.setColor(QPalette::Text, Qt::black);
            document->documentLayout()->draw(&painter, context);
            painter.restore();
            paintFrame(painter, page, number++, pages);
        }
    }
    painter.end();
    return pages;
}

void PaperPages::paintFrame(QPainter &painter, const QSizeF &page, int number, int pages) const
{
    QFont font = m_font;
    painter.setPen(Qt::black);
    font.setPixelSize(14);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(QRectF(0, 0, kAcross, kHead - 6), Qt::AlignLeft | Qt::AlignVCenter, m_title);
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
