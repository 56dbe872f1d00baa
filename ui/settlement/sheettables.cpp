// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/sheettables.h"

#include "ui/settlement/settlementtext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/visibletext.h"

#include <QLocale>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using settlement::Kpi;
using settlement::KpiScore;
using settlement::PersonMonth;
using settlement::PersonSegment;
using settlement::Settlement;

namespace {

constexpr int kHourDecimals = 2;

Bullet bulletOf(const Kpi &kpi, const KpiScore *score, Tone tone)
{
    const auto length = [](const std::optional<Exact> &value) {
        return value ? std::optional(SettlementText::length(*value)) : std::nullopt;
    };
    const KpiMarks marks = marksOf(kpi);
    return {score != nullptr ? length(score->value) : std::nullopt, length(marks.standard),
            length(marks.challenge), tone, marks.isUpward};
}

/// All of the points, some, few or none.
Tone toneOf(const KpiScore &score)
{
    constexpr int kFew = 60;
    return *score.percent >= Exact(100)    ? Tone::Good
           : *score.percent >= Exact(kFew) ? Tone::Neutral
           : score.percent->isPositive()   ? Tone::Warning
                                           : Tone::Critical;
}

bool isOf(const PersonMonth &month, settlement::SeatType type)
{
    return type == settlement::SeatType::Overtime
               ? month.overtime.isPositive()
               : month.regular[settlement::indexOf(type)].isPositive();
}

QString remarkOf(const PersonMonth &month)
{
    QStringList words;
    for (const settlement::Warning warning : month.warnings) {
        words << SettlementText::warning(warning);
    }
    return words.join(u' ');
}

} // namespace

QStringList SheetTables::seatHeaders()
{
    return {tr("Seat"),         tr("Hours h"),      tr("Seats used"),
            tr("Billed seats"), tr("Unit price ¥"), tr("Fee ¥")};
}

std::vector<SheetRow> SheetTables::seats(const MonthSheet &sheet)
{
    const Settlement &settled = sheet.settled();
    std::vector<SheetRow> rows;
    if (settled.refusal) {
        return rows;
    }
    Exact hours;
    Exact used;
    Exact billed;
    constexpr std::array kKeys{"fee_trainee"_L1, "fee_agent"_L1, "fee_lead"_L1, "fee_overtime"_L1};
    for (const settlement::SeatType type : settlement::kSeatTypes) {
        const settlement::SeatLine &line = settled.seats.lines[settlement::indexOf(type)];
        hours += line.hours;
        used += line.seats;
        billed += line.billed;
        SheetRow row;
        row.key = kKeys[settlement::indexOf(type)];
        row.cells = {SettlementText::seat(type),
                     SettlementText::number(line.hours, kHourDecimals),
                     SettlementText::number(line.seats, settled.seatDecimals),
                     SettlementText::number(line.billed, settled.seatDecimals),
                     SettlementText::plain(line.price),
                     SettlementText::money(line.fee)};
        if (line.billed != line.seats) {
            row.toneColumn = Billed;
            row.tone = Tone::Warning;
        }
        rows.push_back(row);
    }
    SheetRow total;
    total.key = u"base_fee"_s;
    total.isStrong = true;
    total.cells = {tr("Base fee"),
                   SettlementText::number(hours, kHourDecimals),
                   SettlementText::number(used, settled.seatDecimals),
                   SettlementText::number(billed, settled.seatDecimals),
                   QString(),
                   SettlementText::money(settled.seats.baseFee)};
    rows.push_back(total);
    return rows;
}

QString SheetTables::seatFormula(const MonthSheet &sheet)
{
    const settlement::Contract &terms = sheet.input().contract;
    const QString hours = SettlementText::plain(terms.standardHours);
    const QString ratio = SettlementText::plain(terms.ratio);
    return terms.ratioMode == settlement::RatioMode::SeatsPerPerson
               //: the formula of seats: %1 hours, %2 a number of seats for a person
               ? tr("Σ hours ÷ %1 h × ratio %2 → seats × price").arg(hours, ratio)
               //: the formula of seats: %1 hours, %2 a number of persons for a seat
               : tr("Σ hours ÷ %1 h ÷ ratio %2 → seats × price").arg(hours, ratio);
}

QStringList SheetTables::kpiHeaders()
{
    return {tr("Indicator"), tr("Weight"), tr("Standard"), tr("Challenge"), tr("Actual"),
            tr("Percent"),   tr("Points"), QString(),      tr("Source")};
}

QString SheetTables::value(const Kpi &kpi, const Exact &value)
{
    constexpr int kPercentScale = 100;
    const bool isPercent = kpi.scale == Exact(kPercentScale);
    return SettlementText::number(value, 2) + (isPercent ? u"%"_s : QString());
}

std::vector<SheetRow> SheetTables::kpis(const MonthSheet &sheet)
{
    std::vector<SheetRow> rows;
    for (const Kpi &kpi : sheet.input().kpis) {
        const KpiScore *score = sheet.score(kpi.id);
        const bool isKnown = score != nullptr && score->percent;
        const monthclose::MonthFigure *figure = sheet.figure(kpi.id);
        const bool isMissing = figure == nullptr || !figure->numerator;
        const KpiMarks marks = marksOf(kpi);
        const auto mark = [&kpi](const std::optional<Exact> &limit) {
            return limit ? value(kpi, *limit) : QString(kNoFigure);
        };
        SheetRow row;
        row.key = kpi.id;
        row.tone = isKnown ? toneOf(*score) : Tone::Warning;
        row.toneColumn = isKnown ? int(Points) : int(Actual);
        row.bullet = bulletOf(kpi, score, row.tone);
        const QString actual = isKnown     ? value(kpi, score->value.value_or(Exact()))
                               : isMissing ? tr("missing")
                                           : tr("not applicable");
        row.cells = {kpi.id + u' ' + SettlementText::name(sheet.kpiName(kpi.id)),
                     SettlementText::plain(kpi.weight),
                     mark(marks.standard),
                     mark(marks.challenge),
                     actual,
                     isKnown ? SettlementText::number(*score->percent, 2) : QString(kNoFigure),
                     isKnown ? SettlementText::number(percentOf(kpi.weight, *score->percent), 2)
                             : QString(kNoFigure),
                     QString(),
                     figure != nullptr ? SettlementText::origin(figure->origin)
                                       : QString(kNoFigure)};
        rows.push_back(row);
    }
    return rows;
}

QString SheetTables::provenance(const MonthSheet &sheet, const QString &kpi, const QTimeZone &zone)
{
    const monthclose::MonthFigure *figure = sheet.figure(kpi);
    if (figure == nullptr) {
        return tr("Nobody has delivered this figure yet. It is missing, which is not zero: its "
                  "weight is spread over the others of its group.");
    }
    QStringList words{SettlementText::origin(figure->origin) + u": "_s +
                      visibleText(figure->provenance)};
    if (figure->numerator) {
        words << (figure->denominator
                      //: two counts of which an indicator is made
                      ? tr("%1 of %2")
                            .arg(SettlementText::plain(*figure->numerator),
                                 SettlementText::plain(*figure->denominator))
                      : SettlementText::plain(*figure->numerator));
    } else {
        words << tr("The figure is missing, which is not zero: its weight is spread over the "
                    "others of its group.");
    }
    if (figure->guardNumerator && figure->guardDenominator) {
        words << tr("Guard: %1 of %2")
                     .arg(SettlementText::plain(*figure->guardNumerator),
                          SettlementText::plain(*figure->guardDenominator));
    }
    //: who brought a figure, and when
    words << (figure->by.isEmpty()
                  ? tr("Counted by the program, %1").arg(SettlementText::moment(figure->at, zone))
                  : tr("Imported by %1, %2")
                        .arg(visibleText(figure->by), SettlementText::moment(figure->at, zone)));
    return words.join(u'\n');
}

QStringList SheetTables::personHeaders()
{
    return {tr("Person"),        tr("Role"),       tr("Effective h"),
            tr("Worked h"),      tr("Overtime h"), tr("Billed overtime h"),
            tr("Calls handled"), tr("Own target"), tr("Bonus share ¥"),
            tr("Remark")};
}

std::vector<SheetRow> SheetTables::people(const MonthSheet &sheet, const PersonNames &names,
                                          std::optional<settlement::SeatType> only)
{
    std::vector<SheetRow> rows;
    const auto hours = [](const Exact &value) {
        return SettlementText::number(value, kHourDecimals);
    };
    for (const PersonMonth &month : sheet.settled().seats.people) {
        if (only && !isOf(month, *only)) {
            continue;
        }
        const Exact *share = sheet.bonusShare(month.employee);
        constexpr std::array kRoles{"trainee"_L1, "agent"_L1, "lead"_L1};
        SheetRow row;
        row.key = month.employee;
        row.cells = {
            names(month.employee),
            SettlementText::role(kRoles[settlement::indexOf(month.lastRole)]),
            hours(month.effective),
            hours(month.worked),
            hours(month.overtime),
            hours(month.billedOvertime),
            month.isBonusEligible ? SettlementText::number(month.handled, 0) : QString(kNoFigure),
            month.isBonusEligible ? SettlementText::number(month.target, 0) : QString(kNoFigure),
            share != nullptr ? SettlementText::money(*share) : QString(kNoFigure),
            remarkOf(month)};
        if (!month.warnings.empty()) {
            row.toneColumn = Remark;
            row.tone = Tone::Warning;
        }
        rows.push_back(row);
    }
    return rows;
}

QStringList SheetTables::segmentHeaders()
{
    return {tr("From"),          tr("To"),      tr("Role"), tr("Scheduled h"),
            tr("Written off h"), tr("Worked h")};
}

std::vector<SheetRow> SheetTables::segments(const MonthSheet &sheet, const QString &person)
{
    std::vector<SheetRow> rows;
    for (const PersonSegment &segment : sheet.input().people) {
        if (segment.employee != person) {
            continue;
        }
        SheetRow row;
        row.key = segment.from.toString(Qt::ISODate);
        row.cells = {segment.from.toString(Qt::ISODate),
                     segment.to.toString(Qt::ISODate),
                     SettlementText::role(segment.role),
                     SettlementText::number(segment.scheduled, kHourDecimals),
                     SettlementText::number(segment.writeOff, kHourDecimals),
                     SettlementText::number(segment.worked, kHourDecimals)};
        if (segment.writeOff.isPositive()) {
            row.toneColumn = WriteOff;
            row.tone = Tone::Warning;
        }
        rows.push_back(row);
    }
    std::ranges::sort(rows, {}, &SheetRow::key);
    return rows;
}

void SheetTables::dress(LiveTableView &view, SheetModel &model, const Theme &theme,
                        int bulletColumn)
{
    view.setModel(&model);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setItemDelegate(new SheetDelegate(theme, model, bulletColumn, &view));
}

} // namespace fw::ui
