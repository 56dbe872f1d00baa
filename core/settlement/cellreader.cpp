// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settlement/cellreader.h"

#include <algorithm>

namespace fw::settlement {

using namespace Qt::StringLiterals;

namespace {

/// Digits and dashes where they belong; Qt would take other signs, and times behind them.
bool isPlainDate(const QString &cell)
{
    static constexpr QStringView kForm = u"0000-00-00";
    return std::ranges::equal(cell, kForm, [](QChar sign, QChar form) {
        return form == u'-' ? sign == u'-' : sign >= u'0' && sign <= u'9';
    });
}

} // namespace

bool isNotApplicable(QStringView cell)
{
    return cell.isEmpty() || cell.compare(u"NA", Qt::CaseInsensitive) == 0 ||
           cell.compare(u"N/A", Qt::CaseInsensitive) == 0;
}

std::optional<std::vector<Knot>> knotsOf(const QString &text)
{
    std::vector<Knot> knots;
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList pair = part.split(u':');
        if (pair.size() != 2) {
            return std::nullopt;
        }
        const std::optional<Exact> value = Exact::parse(pair[0].trimmed());
        const std::optional<Exact> percent = Exact::parse(pair[1].trimmed());
        if (!value || !percent) {
            return std::nullopt;
        }
        knots.push_back({*value, *percent});
    }
    return knots;
}

QString CellReader::text(const Column &column) const
{
    return column.at < 0 ? QString() : m_row->cells.at(column.at).trimmed();
}

QString CellReader::id(const Column &column)
{
    const QString cell = text(column);
    if (cell.isEmpty()) {
        fail(column, u"it is empty"_s);
    }
    return cell;
}

std::optional<Exact> CellReader::number(const Column &column)
{
    const QString cell = text(column);
    if (cell.isEmpty()) {
        return std::nullopt;
    }
    std::optional<Exact> number = Exact::parse(cell);
    if (!number) {
        fail(column, u"\"%1\" is not a plain decimal number"_s.arg(cell));
    }
    return number;
}

Exact CellReader::needed(const Column &column)
{
    const std::optional<Exact> value = number(column);
    if (!value) { // of a number that can't be read that was said before
        fail(column, u"a number is needed"_s);
    }
    return value.value_or(Exact());
}

std::optional<Exact> CellReader::figure(const Column &column)
{
    return isNotApplicable(text(column)) ? std::nullopt : number(column);
}

QDate CellReader::date(const Column &column)
{
    const QString cell = text(column);
    const QDate date = isPlainDate(cell) ? QDate::fromString(cell, Qt::ISODate) : QDate();
    if (!date.isValid()) {
        fail(column, u"\"%1\" is not a date such as 2026-03-31"_s.arg(cell));
    }
    return date;
}

bool CellReader::flag(const Column &column)
{
    const QString cell = text(column).toLower();
    const bool isSet = cell == "1"_L1 || cell == "true"_L1 || cell == "yes"_L1;
    if (!isSet && cell != "0"_L1 && cell != "false"_L1 && cell != "no"_L1) {
        fail(column, u"\"%1\" is neither 1 nor 0"_s.arg(cell));
    }
    return isSet;
}

void CellReader::fail(const Column &column, const QString &what)
{
    if (!m_fault) {
        m_fault = m_table.errorAt(*m_row, column.name, what);
    }
}

} // namespace fw::settlement
