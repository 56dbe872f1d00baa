// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rostersheet.h"

#include "ui/roster/rosterstrokes.h"
#include "ui/roster/rostertext.h"

#include <QStringDecoder>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::PlanningBase;
using roster::Roster;

namespace {

QString quoted(const QString &field)
{
    const bool isPlain = !field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n');
    return isPlain ? field : u'"' + QString(field).replace(u"\""_s, u"\"\""_s) + u'"';
}

QStringList fieldsOf(const QString &line)
{
    QStringList fields;
    QString field;
    bool isQuoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar each = line.at(at);
        if (isQuoted && each == u'"' && line.mid(at + 1, 1) == u"\""_s) {
            field += each;
            ++at;
        } else if (each == u'"') {
            isQuoted = !isQuoted;
        } else if (each == u',' && !isQuoted) {
            fields << field;
            field.clear();
        } else if (each != u'\r') {
            field += each;
        }
    }
    fields << field;
    return fields;
}

QString decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (utf8.hasError()) {
        QStringDecoder chinese("GB18030");
        if (chinese.isValid()) {
            text = chinese(bytes);
        }
    }
    return text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text;
}

} // namespace

reports::ReportSheet RosterSheet::sheet(const roster::RosterDocument &document,
                                        const PlanningBase &base, const LocalizedText &team)
{
    const Roster &roster = document.roster;
    reports::ReportSheet sheet;
    //: %1 a team, %2 dates
    sheet.title =
        tr("Roster %1, %2")
            .arg(RosterText::name(team), RosterText::range(roster.first(), roster.last()));
    sheet.facts = {RosterText::version(document.version)};
    const auto column = [&sheet](const QString &title, bool isText) {
        reports::SheetColumn each;
        each.title = title;
        each.isText = isText;
        sheet.columns.push_back(each);
    };
    column(tr("Number"), true);
    column(tr("Name"), true);
    for (QDate day = roster.first(); day <= roster.last(); day = day.addDays(1)) {
        column(RosterText::day(day), true);
    }
    column(tr("Hours"), true);
    for (const roster::Person &person : base.people) {
        reports::SheetLine line{{person.id, {}}, {RosterText::name(person.name), {}}};
        for (QDate day = roster.first(); day <= roster.last(); day = day.addDays(1)) {
            const roster::Cell &cell = roster.cell({person.id, day});
            const bool isEmpty = cell.kind == roster::Cell::Kind::Empty;
            line.push_back({isEmpty ? QString() : RosterText::cell(cell, base.patterns), {}});
        }
        line.push_back(
            {RosterText::hoursOf(roster.scheduledSeconds(person.id, roster.first(), roster.last())),
             {}});
        sheet.lines.push_back(std::move(line));
    }
    sheet.total.resize(sheet.columns.size());
    return sheet;
}

QByteArray RosterSheet::csv(const Roster &roster, const PlanningBase &base)
{
    QStringList head{u"id"_s, u"name"_s};
    for (QDate day = roster.first(); day <= roster.last(); day = day.addDays(1)) {
        head << day.toString(Qt::ISODate);
    }
    QStringList lines{head.join(u',')};
    for (const roster::Person &person : base.people) {
        QStringList fields{quoted(person.id), quoted(RosterText::name(person.name))};
        for (QDate day = roster.first(); day <= roster.last(); day = day.addDays(1)) {
            fields << quoted(RosterStrokes::wordOf(roster.cell({person.id, day}), base.patterns));
        }
        lines << fields.join(u',');
    }
    return "\xEF\xBB\xBF" + QString(lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
}

RosterSheet::Import RosterSheet::read(const QByteArray &bytes, const Roster &roster,
                                      const PlanningBase &base)
{
    Import found;
    const QStringList lines = decoded(bytes).split(u'\n');
    const QStringList head = fieldsOf(lines.value(0));
    for (qsizetype number = 1; number < lines.size(); ++number) {
        if (lines.at(number).trimmed().isEmpty()) {
            continue;
        }
        ++found.lines;
        const int line = int(number) + 1;
        const QStringList fields = fieldsOf(lines.at(number));
        const QString person = fields.value(0).trimmed();
        if (base.find(person) == nullptr) {
            found.errors.push_back({line, tr("Nobody in the team has the number %1.").arg(person)});
            continue;
        }
        for (qsizetype column = 1; column < fields.size(); ++column) {
            const QDate date = QDate::fromString(head.value(column).trimmed(), Qt::ISODate);
            if (!date.isValid()) {
                continue; // a name, or something that is for people only
            }
            const QString word = fields.at(column);
            const auto cell = RosterStrokes::cellOf(word, base.patterns);
            if (!roster.covers(date)) {
                found.errors.push_back(
                    {line, tr("%1 lies outside of the plan.").arg(RosterText::date(date))});
            } else if (!cell) {
                //: %1 date, %2 what stands in the file
                found.errors.push_back(
                    {line,
                     tr("%1: \"%2\" is no shift pattern.").arg(RosterText::date(date), word)});
            } else {
                found.changes.push_back({{person, date}, *cell});
            }
        }
    }
    return found;
}

} // namespace fw::ui
