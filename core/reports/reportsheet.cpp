// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportsheet.h"

namespace fw::reports {

using namespace Qt::StringLiterals;

namespace {

class SheetMaker final
{
public:
    SheetMaker(const Report &report, const SheetWords &words)
        : m_report(report)
        , m_words(words)
        , m_metrics(report.metrics())
        , m_hasSteps(report.definition.step != Step::Whole)
        , m_hasKeys(report.definition.rows != RowKind::All)
        , m_hasBefore(report.definition.hasPrevious)
    {
    }

    [[nodiscard]] ReportSheet make()
    {
        addColumns();
        m_sheet.title = m_report.definition.name;
        for (const ReportRow &row : m_report.rows) {
            SheetLine line = namesOf(row);
            addFigures(line, row.now, row.before);
            m_sheet.lines.push_back(std::move(line));
        }
        const auto names =
            static_cast<std::size_t>(m_hasSteps) + static_cast<std::size_t>(m_hasKeys);
        m_sheet.total.resize(names);
        if (names > 0) {
            m_sheet.total.front().text = m_words.total;
        }
        addFigures(m_sheet.total, m_report.total, m_report.totalBefore);
        return std::move(m_sheet);
    }

private:
    void addColumns()
    {
        if (m_hasSteps) {
            m_sheet.columns.push_back({m_words.step, {}, {}, true});
        }
        if (m_hasKeys) {
            m_sheet.columns.push_back({m_words.row, {}, {}, true});
        }
        for (const Metric *const metric : m_metrics) {
            const QString name = m_words.metric(*metric);
            const QString note = metric->id + u": "_s + metric->formula();
            m_sheet.columns.push_back({name, note, metric->unit, false});
            if (m_hasBefore) {
                m_sheet.columns.push_back({m_words.before(name), note, metric->unit, false});
            }
        }
    }

    [[nodiscard]] SheetLine namesOf(const ReportRow &row) const
    {
        SheetLine line;
        if (m_hasSteps) {
            line.push_back({m_words.span(m_report.stepSpan(row.step)), {}});
        }
        if (m_hasKeys) {
            line.push_back(
                {m_words.key(m_report.book.keys[static_cast<std::size_t>(row.key)]), {}});
        }
        return line;
    }

    void addFigures(SheetLine &line, const Figures &now, const Figures &before) const
    {
        for (const Metric *const metric : m_metrics) {
            line.push_back({{}, metric->value(now)});
            if (m_hasBefore) {
                line.push_back({{}, metric->value(before)});
            }
        }
    }

    const Report &m_report;
    const SheetWords &m_words;
    std::vector<const Metric *> m_metrics;
    bool m_hasSteps;
    bool m_hasKeys;
    bool m_hasBefore;
    ReportSheet m_sheet;
};

} // namespace

ReportSheet sheetOf(const Report &report, const SheetWords &words)
{
    return SheetMaker(report, words).make();
}

} // namespace fw::reports
