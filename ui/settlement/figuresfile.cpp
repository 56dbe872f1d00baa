// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/figuresfile.h"

#include "core/base/csvreader.h"

#include <QCryptographicHash>

namespace fw::ui {

using namespace Qt::StringLiterals;
using monthclose::MonthFigure;

Result<std::vector<MonthFigure>> figuresOf(const QByteArray &bytes, const QString &file)
{
    const Result<CsvTable> table =
        readCsv(bytes, file, {u"kpi_id"_s, u"numerator"_s, u"denominator"_s});
    if (!table) {
        return table.error();
    }
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    std::vector<MonthFigure> figures;
    for (const CsvTable::Row &row : table->rows()) {
        std::optional<Error> fault;
        const auto number = [&](const QString &column) {
            const QString cell = table->cell(row, column);
            const std::optional<Exact> value = Exact::parse(cell);
            if (!cell.isEmpty() && !value && !fault) {
                fault = table->errorAt(row, column, u"\"%1\" is not a number"_s.arg(cell));
            }
            return value;
        };
        MonthFigure figure;
        figure.kpi = table->cell(row, u"kpi_id"_s);
        figure.numerator = number(u"numerator"_s);
        figure.denominator = number(u"denominator"_s);
        figure.guardNumerator = number(u"guard_num"_s);
        figure.guardDenominator = number(u"guard_den"_s);
        figure.origin = monthclose::FigureOrigin::Import;
        figure.provenance =
            u"%1:%2 · sha256 %3"_s.arg(file, QString::number(row.line), QLatin1String(hash));
        if (figure.kpi.isEmpty() && !fault) {
            fault = table->errorAt(row, u"kpi_id"_s, u"it is empty"_s);
        }
        if (fault) {
            return *fault;
        }
        figures.push_back(figure);
    }
    return figures;
}

} // namespace fw::ui
