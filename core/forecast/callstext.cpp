// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/callstext.h"

#include "core/base/csvreader.h"

#include <QDateTime>

#include <set>

namespace fw::forecast {

using namespace Qt::StringLiterals;

namespace {

/// Takes one line after the other.
class LineReader final
{
public:
    LineReader(const CsvTable &table, const IntervalGrid &grid)
        : m_table(table)
        , m_grid(grid)
    {
    }

    [[nodiscard]] std::optional<Error> add(const CsvTable::Row &row, CallSeries &series)
    {
        const QString ts = m_table.cell(row, u"ts"_s);
        std::optional<TimePoint> time = timeFromText(ts, m_grid.zone());
        if (!time) {
            return m_table.errorAt(row, u"ts"_s, u"no time: %1"_s.arg(ts));
        }
        // An hour that comes twice is written twice where times have no offset.
        if (m_before && m_seen.contains(*time) && *time < *m_before + m_grid.interval() &&
            m_grid.nextDayStart(*time) - m_grid.dayStart(*time) > std::chrono::hours(24)) {
            time = *time + std::chrono::hours(1);
        }
        if (m_grid.intervalStart(*time) != *time) {
            return m_table.errorAt(row, u"ts"_s, u"not the begin of an interval: %1"_s.arg(ts));
        }
        if (m_seen.contains(*time)) {
            return m_table.errorAt(row, u"ts"_s, u"a second time: %1"_s.arg(ts));
        }
        bool isNumber = false;
        const QString cell = m_table.cell(row, u"calls"_s);
        const double calls = cell.toDouble(&isNumber);
        if (!isNumber || !(calls >= 0 && calls <= CallSeries::kGreatestCalls)) {
            return m_table.errorAt(row, u"calls"_s, u"no number of calls: %1"_s.arg(cell));
        }
        m_seen.insert(*time);
        m_before = time;
        series.add(*time, calls);
        return {};
    }

private:
    const CsvTable &m_table;
    const IntervalGrid &m_grid;
    std::set<TimePoint> m_seen;
    std::optional<TimePoint> m_before;
};

} // namespace

std::optional<TimePoint> timeFromText(const QString &text, const QTimeZone &zone)
{
    QString iso = text;
    iso.replace(u' ', u'T');
    QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid()) {
        return {};
    }
    if (time.timeSpec() == Qt::LocalTime) {
        const QDateTime local(time.date(), time.time(), zone);
        if (!local.isValid() || local.time() != time.time()) {
            return {};
        }
        time = local;
    }
    return TimePoint(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

Result<ReadCalls> callsFromCsv(const QByteArray &text, const QString &file,
                               const IntervalGrid &grid)
{
    const Result<CsvTable> table = readCsv(text, file, {u"ts"_s, u"calls"_s});
    if (!table) {
        return table.error();
    }
    ReadCalls read{CallSeries(grid), {}, 0};
    LineReader lines(*table, grid);
    for (const CsvTable::Row &row : table->rows()) {
        if (const std::optional<Error> fault = lines.add(row, read.calls)) {
            read.faults.push_back(*fault);
            if (read.faults.size() >= ReadCalls::kMostFaults) {
                break;
            }
        } else {
            ++read.lines;
        }
    }
    return read;
}

} // namespace fw::forecast
