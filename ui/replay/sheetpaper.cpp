// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/sheetpaper.h"

#include "core/base/csvtext.h"
#include "ui/quality/scoretext.h"
#include "ui/replay/replaytext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/visibletext.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 14;     // millimetres
constexpr double kAcross = 540; // points of a page
constexpr double kHead = 26;
constexpr double kFoot = 22;

QString plain(const QString &text)
{
    return visibleText(text).toHtmlEscaped();
}

/// On paper hairlines are grey and what was lost is shaded, in black and white as well.
constexpr QLatin1StringView kHeadShade{" bgcolor=\"gainsboro\""};
constexpr QLatin1StringView kLostShade{" bgcolor=\"whitesmoke\""};

QString row(const QStringList &cells, QLatin1StringView tag, QLatin1StringView shade)
{
    QString made = "<tr%1>"_L1.arg(shade);
    for (const QString &cell : cells) {
        made +=
            "<%1 align=\"left\" style=\"border-bottom:1px solid silver\">%2</%1>"_L1.arg(tag, cell);
    }
    return made + u"</tr>"_s;
}

struct PaperLine
{
    QStringList cells;
    bool isLost = false;
};

QString table(const QStringList &heads, const QList<PaperLine> &lines)
{
    QString made = u"<table width=\"100%\" cellpadding=\"3\" cellspacing=\"0\" border=\"0\" "
                   "style=\"border-collapse:collapse\">"_s +
                   row(heads, "th"_L1, kHeadShade);
    for (const PaperLine &line : lines) {
        made += row(line.cells, "td"_L1, line.isLost ? kLostShade : QLatin1StringView());
    }
    return made + u"</table>"_s;
}

QString heading(const QString &text)
{
    return u"<p style=\"margin-top:14px;margin-bottom:4px\"><b>"_s + text.toHtmlEscaped() +
           u"</b></p>"_s;
}

QString spanOf(const ReplayMark &mark)
{
    return mark.span ? ReplayText::clock(mark.span->from) + u'–' + ReplayText::clock(mark.span->to)
                     : QString(kNoFigure);
}

Outcome writeBytes(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorCode::Unwritable, fileName + u": "_s + file.errorString()};
    }
    return success();
}

} // namespace

SheetPaper::SheetPaper(const quality::Evaluation &evaluation, const quality::ScorecardVersion &card,
                       std::vector<quality::ReplayComment> comments,
                       const live::FloorConfig &config)
    : m_evaluation(evaluation)
    , m_card(card)
    , m_comments(std::move(comments))
    , m_agent(ScoreText::person(config, evaluation.about.agent, evaluation.about.agentName))
    , m_queue(ScoreText::queue(config, evaluation.about.queue))
    , m_zone(config.grid.zone())
{
    if (const quality::Revision *const counting = evaluation.counting()) {
        m_marks = marksOf(card.card, counting->answers, counting->notes);
    }
}

QString SheetPaper::title(Kind kind) const
{
    const QString name = visibleText(m_card.title.in(QLocale().name()));
    return (kind == Kind::Sheet ? tr("Score sheet") : tr("Coaching pack")) + u" · "_s + name +
           u" v"_s + QString::number(m_card.version);
}

QString SheetPaper::facts() const
{
    const quality::JudgedCall &call = m_evaluation.about;
    const quality::Revision *const counting = m_evaluation.counting();
    int facts = 0; // two in a row
    const auto line = [&facts](const QString &name, const QString &value) -> QString {
        const QString cells = u"<td>"_s + name.toHtmlEscaped() +
                              u"&nbsp;&nbsp;</td><td width=\"36%\"><b>"_s + value + u"</b></td>"_s;
        return ++facts % 2 == 1 ? u"<tr>"_s + cells : cells + u"</tr>"_s;
    };
    const QString at = QDateTime::fromMSecsSinceEpoch(toMicroseconds(call.at) / 1000, m_zone)
                           .toString(u"yyyy-MM-dd HH:mm:ss"_s);
    QString made = u"<table width=\"100%\" cellpadding=\"2\">"_s;
    made += line(tr("Call"), plain(call.id));
    made += line(tr("Agent"), m_agent.toHtmlEscaped());
    made += line(tr("Queue"), m_queue.toHtmlEscaped());
    made += line(tr("Answered"), at);
    made += line(tr("Length"), ReplayText::clock(call.talked));
    made += line(tr("Evaluator"), plain(m_evaluation.evaluator));
    made += line(tr("State"), ReplayText::state(m_evaluation.state));
    if (counting != nullptr) {
        QString score = ReplayText::score(counting->score.final);
        if (counting->score.isFatal) {
            //: %1 what the score would have been without the fatal error
            score += u" · "_s + tr("fatal, raw %1").arg(ReplayText::score(counting->score.raw));
        }
        made += line(tr("Final score"), score.toHtmlEscaped());
        const quality::Revision *const original = m_evaluation.original();
        if (original != nullptr && original != counting) {
            made += line(tr("Original score"), ReplayText::score(original->score.final));
        }
    }
    return made + (facts % 2 == 1 ? u"<td></td><td></td></tr></table>"_s : u"</table>"_s);
}

QString SheetPaper::questions() const
{
    QList<PaperLine> lines;
    for (const ReplayMark &each : m_marks) {
        const bool isWorthPoints =
            each.points && (each.most.isPositive() || !each.points->isZero());
        const QString points =
            isWorthPoints ? ReplayText::points(*each.points) + u'/' + ReplayText::points(each.most)
                          : QString(kNoFigure);
        const QString result = ReplayText::result(each.result).toHtmlEscaped();
        lines << PaperLine{
            {ReplayText::question(each).toHtmlEscaped(),
             each.result >= MarkResult::Failed ? u"<b>"_s + result + u"</b>"_s : result, points,
             ReplayText::critical(each.critical).toHtmlEscaped(), spanOf(each),
             plain(each.comment)},
            each.isLost()};
    }
    return table(
        {tr("Question"), tr("Result"), tr("Points"), tr("Class"), tr("Evidence"), tr("Remark")},
        lines);
}

ReplayMarks SheetPaper::clips() const
{
    ReplayMarks found;
    std::ranges::copy_if(m_marks, std::back_inserter(found), [](const ReplayMark &each) {
        return each.isLost() && each.span.has_value();
    });
    return found;
}

QString SheetPaper::clipTable() const
{
    QList<PaperLine> lines;
    const ReplayMarks heard = clips();
    for (const ReplayMark &each : heard) {
        const QString file = m_clipFiles.value(lines.size(), m_evaluation.about.id);
        lines << PaperLine{{QString::number(lines.size() + 1), plain(file), spanOf(each),
                            ReplayText::question(each).toHtmlEscaped(), plain(each.comment)},
                           false};
    }
    return heading(tr("Clips")) +
           (lines.isEmpty() ? u"<p>"_s + tr("No evidence was marked.").toHtmlEscaped() + u"</p>"_s
                            : table({tr("No."), tr("Recording"), tr("From – to"), tr("Question"),
                                     tr("What to hear")},
                                    lines));
}

QString SheetPaper::saidAbout() const
{
    QList<PaperLine> lines;
    for (const quality::ReplayComment &each : m_comments) {
        if (!each.isPrivate) {
            lines << PaperLine{{ReplayText::clock(each.at), plain(each.by), plain(each.text)},
                               false};
        }
    }
    return lines.isEmpty()
               ? QString()
               : heading(tr("Comments")) + table({tr("At"), tr("By"), tr("Comment")}, lines);
}

QString SheetPaper::html(Kind kind) const
{
    return facts() + u"<br>"_s + questions() +
           (kind == Kind::CoachingPack ? clipTable() : QString()) + saidAbout();
}

int SheetPaper::rows(Kind kind) const
{
    return int(m_marks.size()) + (kind == Kind::CoachingPack ? int(clips().size()) : 0);
}

int SheetPaper::paint(QPagedPaintDevice &device, Kind kind, const QString &watermark,
                      const QFont &font) const
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return 0;
    }
    // One scale for every paper.
    const double scale = double(device.width()) / kAcross;
    const double height = double(device.height()) / scale;
    painter.scale(scale, scale);
    const auto useFont = [&painter, &font](int pixels, bool isBold) {
        QFont used = font;
        used.setPixelSize(pixels);
        used.setBold(isBold);
        painter.setFont(used);
    };
    QTextDocument document;
    QFont body = font;
    body.setPixelSize(9);
    document.setDefaultFont(body);
    document.setDocumentMargin(0);
    document.setHtml(html(kind));
    const double room = height - kHead - kFoot;
    document.setPageSize(QSizeF(kAcross, room));
    const int pages = std::max(1, document.pageCount());
    for (int page = 0; page < pages; ++page) {
        if (page > 0) {
            device.newPage();
        }
        painter.setPen(Qt::black);
        useFont(13, true);
        painter.drawText(QRectF(0, 0, kAcross, kHead), Qt::AlignLeft | Qt::AlignTop, title(kind));
        painter.save();
        painter.translate(0, kHead - page * room);
        document.drawContents(&painter, QRectF(0, page * room, kAcross, room));
        painter.restore();
        useFont(8, false);
        const QRectF foot(0, height - kFoot, kAcross, kFoot);
        //: %1 of %2 pages
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                         tr("Page %1 of %2").arg(page + 1).arg(pages));
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, watermark);
        painter.save();
        painter.translate(kAcross / 2, height / 2);
        painter.rotate(-30);
        useFont(20, true);
        painter.setPen(QColor(0, 0, 0, 26));
        painter.drawText(QRectF(-400, -30, 800, 60), Qt::AlignCenter, watermark);
        painter.restore();
    }
    painter.end();
    return pages;
}

Outcome SheetPaper::writePdf(const QString &fileName, Kind kind, const QString &watermark,
                             const QFont &font) const
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{ErrorCode::Unwritable, fileName + u": "_s + file.errorString()};
    }
    {
        QPdfWriter writer(&file);
        writer.setTitle(title(kind));
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                         QMarginsF(kMargin, kMargin, kMargin, kMargin),
                                         QPageLayout::Millimeter));
        if (paint(writer, kind, watermark, font) == 0) {
            return Error{ErrorCode::Unwritable, fileName};
        }
    }
    return file.commit()
               ? success()
               : Outcome(Error{ErrorCode::Unwritable, fileName + u": "_s + file.errorString()});
}

QByteArray SheetPaper::csv(const QString &watermark) const
{
    QByteArray bytes(kCsvByteOrderMark);
    const auto write = [&bytes](const QStringList &texts) {
        QStringList cells;
        for (const QString &each : texts) {
            cells << csvCell(each);
        }
        bytes += csvLine(cells);
    };
    write({tr("Recording"), tr("Number"), tr("Question"), tr("Result"), tr("Class"), tr("From, ms"),
           tr("To, ms"), tr("Points"), tr("Of"), tr("Remark")});
    for (const ReplayMark &each : m_marks) {
        write({m_evaluation.about.id, QString::number(each.number),
               ReplayText::question(each).section(u' ', 1), ReplayText::result(each.result),
               ReplayText::critical(each.critical),
               each.span ? QString::number(each.span->from.count()) : QString(),
               each.span ? QString::number(each.span->to.count()) : QString(),
               each.points ? ReplayText::points(*each.points) : QString(),
               ReplayText::points(each.most), each.comment});
    }
    if (!watermark.isEmpty()) {
        write({watermark});
    }
    return bytes;
}

Outcome SheetPaper::writeCsv(const QString &fileName, const QString &watermark) const
{
    return writeBytes(fileName, csv(watermark));
}

} // namespace fw::ui
