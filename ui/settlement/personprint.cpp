// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/personprint.h"

#include "ui/settlement/settlementtext.h"
#include "ui/settlement/sheettables.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/paperpages.h"
#include "ui/widgets/visibletext.h"

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using settlement::PersonMonth;

namespace {

constexpr int kDecimals = 2;

} // namespace

PersonPrint::PersonPrint(const MonthSheet &sheet, PersonNames names, QString watermark, QFont font)
    : m_sheet(sheet)
    , m_names(std::move(names))
    , m_watermark(std::move(watermark))
    , m_font(std::move(font))
{
}

QString PersonPrint::title() const
{
    //: title of a paper: %1 a contract, %2 a month
    return tr("Performance sheet and bonus statement · %1 · %2")
        .arg(SettlementText::name(m_sheet.contract().name),
             SettlementText::month(m_sheet.file().month));
}

QStringList PersonPrint::parts() const
{
    QStringList parts;
    if (!m_sheet.settled().refusal) {
        for (const PersonMonth &person : m_sheet.settled().seats.people) {
            parts << partOf(person);
        }
    }
    return parts;
}

QString PersonPrint::partOf(const PersonMonth &person) const
{
    const QString state = SettlementText::turn(m_sheet.file().course);
    return u"<h2>"_s + m_names(person.employee).toHtmlEscaped() + u"</h2><p>"_s +
           visibleText(m_sheet.contract().id).toHtmlEscaped() + u" · "_s +
           SettlementText::name(m_sheet.contract().partner).toHtmlEscaped() + u" · "_s +
           state.toHtmlEscaped() + u"</p>"_s + hours(person) + calls(person) + bonus(person) +
           foot();
}

QString PersonPrint::hours(const PersonMonth &person) const
{
    QList<QStringList> segments;
    for (const SheetRow &row : SheetTables::segments(m_sheet, person.employee)) {
        segments << row.cells;
    }
    const auto number = [](const Exact &value) { return SettlementText::number(value, kDecimals); };
    QList<QStringList> rows{{tr("Effective hours"), number(person.effective)},
                            {tr("Worked hours"), number(person.worked)},
                            {tr("Overtime begins at"), number(person.threshold)},
                            {tr("Overtime"), number(person.overtime)}};
    QString remarks;
    for (const settlement::Warning warning : person.warnings) {
        remarks += u"<p>▲ "_s + SettlementText::warning(warning).toHtmlEscaped() + u"</p>"_s;
    }
    return PaperPages::heading(tr("Hours by role")) +
           PaperPages::table(SheetTables::segmentHeaders(), segments, {3, 4, 5}) +
           PaperPages::heading(tr("Hours of the month")) +
           PaperPages::table({tr("What"), tr("Hours")}, rows, {1}) + remarks;
}

QString PersonPrint::calls(const PersonMonth &person) const
{
    if (!person.isBonusEligible) {
        return PaperPages::heading(tr("Calls")) + u"<p>"_s +
               tr("This person's work is not measured by calls.").toHtmlEscaped() + u"</p>"_s;
    }
    const Exact over = std::max(Exact(), person.handled - person.target);
    const QString share =
        person.target.isPositive()
            ? SettlementText::number(person.handled / person.target * Exact(100), kDecimals) + u'%'
            : QString(kNoFigure);
    const QList<QStringList> rows{{tr("Calls handled"), SettlementText::number(person.handled, 0)},
                                  {tr("Own target"), SettlementText::number(person.target, 0)},
                                  {tr("Reached"), share},
                                  {tr("Above the target"), SettlementText::number(over, 0)}};
    return PaperPages::heading(tr("Calls")) +
           PaperPages::table({tr("What"), tr("Calls")}, rows, {1});
}

QString PersonPrint::bonus(const PersonMonth &person) const
{
    const settlement::Bonus &bonus = m_sheet.settled().bonus;
    Exact weights;
    const settlement::BonusShare *own = nullptr;
    for (const settlement::BonusShare &each : bonus.shares) {
        weights = weights + each.weight;
        own = each.employee == person.employee ? &each : own;
    }
    if (!bonus.isEligible) {
        return PaperPages::heading(tr("Bonus")) + u"<p>"_s +
               tr("There is no over-target bonus in this month.").toHtmlEscaped() + u"</p>"_s;
    }
    const QList<QStringList> rows{
        {tr("Pool of all employees ¥"), SettlementText::money(bonus.employees)},
        {tr("Shares of all employees"), SettlementText::number(weights, 0)},
        {tr("Own shares (calls above the own target)"),
         own != nullptr ? SettlementText::number(own->weight, 0) : QString(kNoFigure)},
        {tr("Own bonus ¥"),
         own != nullptr ? SettlementText::money(own->amount) : QString(kNoFigure)}};
    return PaperPages::heading(tr("Bonus")) +
           PaperPages::table({tr("Step"), tr("Figure")}, rows, {1}, {3}) + u"<p>"_s +
           tr("The pool is shared by calls above the own targets, in whole fen; what is left over "
              "goes to the largest remainders.")
               .toHtmlEscaped() +
           u"</p>"_s;
}

QString PersonPrint::foot() const
{
    const monthclose::MonthFile &file = m_sheet.file();
    const QString blank = u"____________________"_s;
    const QString hash =
        file.hash.isEmpty() ? tr("not calculated yet") : QString::fromLatin1(file.hash);
    return PaperPages::heading(tr("Signatures")) +
           PaperPages::table(
               {tr("Who"), tr("Name"), tr("Date")},
               {{tr("General administrator"), blank, blank}, {tr("Employee"), blank, blank}}, {}) +
           u"<p>"_s +
           //: %1 a hash
           tr("Input (SHA-256): %1").arg(hash).toHtmlEscaped() + u"</p>"_s;
}

Outcome PersonPrint::writePdf(const QString &fileName) const
{
    const QStringList pages = parts();
    return pages.isEmpty() ? Outcome(Error{ErrorCode::NotFound, fileName})
                           : PaperPages(title(), m_watermark, m_font).writePdf(pages, fileName);
}

} // namespace fw::ui
