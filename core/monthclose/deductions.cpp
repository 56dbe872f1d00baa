// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/deductions.h"

#include "core/base/csvreader.h"

#include <QResource>

#include <algorithm>

// The macro has to stand outside any namespace; a static library's resources are lost without it.
static void initialiseDeductions()
{
    Q_INIT_RESOURCE(monthclose);
}

namespace fw::monthclose {

using namespace Qt::StringLiterals;
using settlement::Incident;

namespace {

constexpr QLatin1StringView kPrefix{"deduction:"};
constexpr int kMostTimes = 10'000;

Deduction deductionOf(const CsvTable &table, const CsvTable::Row &row)
{
    const auto number = [&](const QString &column) {
        return Exact::parse(table.cell(row, column));
    };
    Deduction made;
    made.code = table.cell(row, u"code"_s);
    made.cls = table.cell(row, u"class"_s);
    made.kind = table.cell(row, u"kind"_s) == "fixed"_L1 ? Incident::Kind::Fixed
                                                         : Incident::Kind::PercentOfBase;
    made.value = number(u"value"_s).value_or(Exact());
    made.coefficientCap = number(u"coef_cap"_s);
    made.isEach = table.cell(row, u"per"_s) == "each"_L1;
    made.name = {table.cell(row, u"name_en"_s), table.cell(row, u"name_zh"_s)};
    return made;
}

} // namespace

std::vector<Deduction> usualDeductions()
{
    initialiseDeductions();
    const QResource resource(u":/monthclose/deductions.csv"_s);
    const Result<CsvTable> table = readCsv(resource.uncompressedData(), u"deductions.csv"_s);
    Q_ASSERT(table);
    std::vector<Deduction> all;
    if (table) {
        std::ranges::transform(
            table->rows(), std::back_inserter(all),
            [&table](const CsvTable::Row &row) { return deductionOf(*table, row); });
    }
    return all;
}

const Deduction *findDeduction(const std::vector<Deduction> &all, const QString &code)
{
    const auto found = std::ranges::find(all, code, &Deduction::code);
    return found != all.end() ? &*found : nullptr;
}

Exact pointsOf(const QString &cls)
{
    if (cls == "A"_L1) {
        return Exact(5);
    }
    if (cls == "B"_L1) {
        return Exact(1);
    }
    return cls == "C"_L1 ? Exact::ratio(1, 5) : Exact();
}

std::optional<DeductionReference> deductionReference(const QString &text)
{
    const QStringView whole = QStringView(text).trimmed();
    if (!whole.startsWith(kPrefix)) {
        return std::nullopt;
    }
    const QStringView content = whole.sliced(kPrefix.size());
    const qsizetype star = content.indexOf(u'*');
    DeductionReference reference;
    reference.code = (star < 0 ? content : content.first(star)).trimmed().toString();
    if (star >= 0) {
        bool isNumber = false;
        reference.times = content.sliced(star + 1).trimmed().toInt(&isNumber);
        if (!isNumber || reference.times < 1 || reference.times > kMostTimes) {
            return std::nullopt;
        }
    }
    return reference.code.isEmpty() ? std::nullopt : std::optional(reference);
}

Incident incidentOf(const Deduction &deduction, const QString &id, int times)
{
    Incident incident;
    incident.id = id;
    incident.cls = deduction.cls;
    incident.kind = deduction.kind;
    incident.value = deduction.isEach ? deduction.value * Exact(times) : deduction.value;
    incident.coefficientCap = deduction.coefficientCap;
    return incident;
}

} // namespace fw::monthclose
