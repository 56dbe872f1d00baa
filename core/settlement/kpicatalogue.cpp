// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settlement/kpicatalogue.h"

#include "core/base/csvreader.h"
#include "core/settlement/kpitext.h"

#include <QResource>

#include <algorithm>

static void initialiseSettlementResource()
{
    Q_INIT_RESOURCE(settlement);
}

namespace fw::settlement {

using namespace Qt::StringLiterals;

namespace {

Result<KpiStandard> standardOf(const CsvTable &table, const CsvTable::Row &row, const QString &file)
{
    KpiStandard standard;
    standard.region = table.cell(row, u"region"_s);
    standard.name = {table.cell(row, u"name_en"_s), table.cell(row, u"name_zh"_s)};
    const QString from = table.cell(row, u"valid_from"_s);
    standard.from = from.isEmpty() ? QDate() : QDate::fromString(from, u"yyyy-MM"_s);
    if (!from.isEmpty() && !standard.from.isValid()) {
        return table.errorAt(row, u"valid_from"_s,
                             u"\"%1\" is not a month such as 2026-03"_s.arg(from));
    }
    // A row at a time: an id may come again for another region or month.
    const Result<std::vector<Kpi>> terms = kpisOf(CsvTable(file, table.header(), {row}));
    if (!terms) {
        return terms.error();
    }
    standard.terms = terms->front();
    return standard;
}

bool isSameKey(const KpiStandard &one, const KpiStandard &other)
{
    return one.terms.id == other.terms.id && one.region == other.region && one.from == other.from;
}

/// Whether \a one goes before \a other, both being possible.
bool isCloser(const KpiStandard &one, const KpiStandard &other)
{
    if (one.region.isEmpty() != other.region.isEmpty()) {
        return other.region.isEmpty();
    }
    return one.from.isValid() && (!other.from.isValid() || one.from > other.from);
}

} // namespace

Result<KpiCatalogue> KpiCatalogue::read(const QByteArray &bytes, const QString &file)
{
    const Result<CsvTable> table = readCsv(
        bytes, file,
        QStringList{u"region"_s, u"valid_from"_s, u"name_zh"_s, u"name_en"_s} + kpiColumns());
    if (!table) {
        return table.error();
    }
    KpiCatalogue catalogue;
    for (const CsvTable::Row &row : table->rows()) {
        Result<KpiStandard> standard = standardOf(*table, row, file);
        if (!standard) {
            return standard.error();
        }
        if (std::ranges::any_of(catalogue.m_rows, [&standard](const KpiStandard &earlier) {
                return isSameKey(earlier, *standard);
            })) {
            return table->errorAt(row, u"kpi_id"_s, u"%1 is there twice"_s.arg(standard->terms.id));
        }
        catalogue.m_rows.push_back(std::move(*standard));
    }
    return catalogue;
}

const KpiStandard *KpiCatalogue::standard(const QString &kpi, const QString &region,
                                          QDate month) const
{
    const KpiStandard *closest = nullptr;
    for (const KpiStandard &row : m_rows) {
        const bool isPossible = row.terms.id == kpi &&
                                (row.region.isEmpty() || row.region == region) &&
                                (!row.from.isValid() || row.from <= month);
        if (isPossible && (closest == nullptr || isCloser(row, *closest))) {
            closest = &row;
        }
    }
    return closest;
}

std::vector<const KpiStandard *> KpiCatalogue::standards(const QString &region, QDate month) const
{
    std::vector<const KpiStandard *> found;
    for (const KpiStandard &row : m_rows) {
        const KpiStandard *closest = standard(row.terms.id, region, month);
        if (closest != nullptr && std::ranges::find(found, closest) == found.end()) {
            found.push_back(closest);
        }
    }
    return found;
}

KpiCatalogue usualKpis()
{
    initialiseSettlementResource();
    const QResource resource(u":/settlement/kpis.csv"_s);
    Q_ASSERT(resource.isValid());
    const Result<KpiCatalogue> catalogue =
        KpiCatalogue::read(resource.uncompressedData(), u"kpis.csv"_s);
    Q_ASSERT(catalogue);
    return catalogue ? *catalogue : KpiCatalogue();
}

} // namespace fw::settlement
