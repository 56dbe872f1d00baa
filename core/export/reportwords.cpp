// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reportwords.h"

#include <QDateTime>

#include <array>
#include <utility>

namespace fw::exports {

using namespace Qt::StringLiterals;
using reports::MetricUnit;
using reports::ReportSheet;
using reports::RowKey;
using reports::SheetCell;
using reports::SheetColumn;
using reports::SheetLine;
using reports::Step;

namespace {

constexpr int kGap = 2; ///< between columns

QString keyText(const RowKey &key)
{
    static constexpr std::array kOperations{"-"_L1, "self_operated"_L1, "outsourced"_L1};
    if (key.kind == reports::RowKind::Operation) {
        return kOperations.at(static_cast<std::size_t>(key.operation));
    }
    return key.name.isEmpty() ? u"-"_s : key.name.in(u"en"_s);
}

QString figureText(const SheetCell &cell, MetricUnit unit)
{
    if (!cell.figure) {
        return u"-"_s;
    }
    switch (unit) {
    case MetricUnit::Calls:
        return QString::number(static_cast<qint64>(*cell.figure));
    case MetricUnit::Share:
        return QString::number(*cell.figure * 100.0, 'f', 1) + u'%';
    case MetricUnit::Seconds:
    case MetricUnit::PerHour:
        break;
    }
    return QString::number(*cell.figure, 'f', 1);
}

QStringList textsOf(const SheetLine &line, const std::vector<SheetColumn> &columns)
{
    QStringList texts;
    for (std::size_t at = 0; at < line.size(); ++at) {
        texts << (columns[at].isText ? line[at].text : figureText(line[at], columns[at].unit));
    }
    return texts;
}

} // namespace

ReportWords::ReportWords(const reports::Report &report, QTimeZone zone)
    : m_report(report)
    , m_zone(std::move(zone))
{
}

QString ReportWords::timeText(TimePoint time, const QString &format) const
{
    return QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, m_zone).toString(format);
}

QString ReportWords::spanText(const reports::TimeSpan &span) const
{
    const QString day = u"yyyy-MM-dd"_s;
    const Step step = m_report.definition.step;
    if (step == Step::Day) {
        return timeText(span.from, day);
    }
    if (step == Step::Week || step == Step::Month) {
        return timeText(span.from, day) + u".."_s + timeText(span.to - Microseconds(1), day);
    }
    return timeText(span.from, u"yyyy-MM-dd HH:mm"_s);
}

ReportSheet ReportWords::sheet() const
{
    reports::SheetWords words;
    words.step = u"from"_s;
    words.row = nameOf(m_report.definition.rows);
    words.total = u"total"_s;
    words.metric = [](const reports::Metric &metric) { return metric.id; };
    words.before = [](const QString &title) -> QString { return title + u" before"_s; };
    words.key = keyText;
    words.span = [this](const reports::TimeSpan &span) { return spanText(span); };
    ReportSheet sheet = sheetOf(m_report, words);
    const auto between = [this](const reports::TimeSpan &span, const QString &format) -> QString {
        return timeText(span.from, format) + u" to "_s + timeText(span.to, format);
    };
    const auto period = [&between](const reports::TimeSpan &span) {
        return between(span, u"yyyy-MM-dd HH:mm"_s);
    };
    sheet.facts << period(m_report.span) + u' ' + QString::fromLatin1(m_zone.id());
    if (m_report.definition.hasPrevious) {
        sheet.facts << u"before: "_s + period(m_report.previous);
    }
    for (const reports::TimeSpan &gap : m_report.unheard) {
        sheet.facts << u"not recorded: "_s + between(gap, u"yyyy-MM-dd HH:mm:ss"_s);
    }
    return sheet;
}

QByteArray ReportWords::textOf(const ReportSheet &sheet)
{
    QList<QStringList> table{QStringList()};
    for (const SheetColumn &column : sheet.columns) {
        table.front() << column.title;
    }
    for (const SheetLine &line : sheet.lines) {
        table << textsOf(line, sheet.columns);
    }
    table << textsOf(sheet.total, sheet.columns);
    QList<qsizetype> widths(table.front().size(), 0);
    for (const QStringList &line : std::as_const(table)) {
        for (qsizetype at = 0; at < line.size(); ++at) {
            widths[at] = std::max(widths.at(at), line.at(at).size());
        }
    }
    QString text;
    for (const QString &fact : sheet.facts) {
        text += fact + u'\n';
    }
    for (const QStringList &line : std::as_const(table)) {
        QString each;
        for (qsizetype at = 0; at < line.size(); ++at) {
            const bool isText = sheet.columns[std::size_t(at)].isText;
            each += isText ? line.at(at).leftJustified(widths.at(at))
                           : line.at(at).rightJustified(widths.at(at));
            each += QString(kGap, u' ');
        }
        while (each.endsWith(u' ')) {
            each.chop(1);
        }
        text += each + u'\n';
    }
    return text.toUtf8();
}

} // namespace fw::exports
