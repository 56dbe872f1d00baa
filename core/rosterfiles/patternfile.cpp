// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rosterfiles/patternfile.h"

#include "core/rosterfiles/recordcheck.h"
#include "core/rosterfiles/recordtexts.h"

#include <algorithm>
#include <set>

namespace fw::rosterfiles {

using namespace Qt::StringLiterals;
using roster::ShiftPattern;

namespace {

void take(LineReader &line, ShiftPattern &pattern)
{
    using enum PatternField;
    line.take(NameEn, pattern.name.en);
    line.take(NameZh, pattern.name.zh);
    line.take(LetterEn, pattern.letter.en);
    line.take(LetterZh, pattern.letter.zh);
    line.take(Kind, pattern.kind, shiftKindOf, Fault::NotAWord);
    const ShiftPattern before = pattern;
    line.take(Hours, pattern.spans, spansOf, Fault::NotHours);
    if (!line.has(Breaks) && pattern.spans != before.spans) {
        pattern.breaks = movedBreaks(before, pattern.spans);
    }
    line.take(Breaks, pattern.breaks, breaksOf, Fault::NotAList);
    line.take(ValidFrom, pattern.validFrom, dateOf, Fault::NotADate);
    line.take(ValidTo, pattern.validTo, dateOf, Fault::NotADate);
}

} // namespace

TextTable tableOf(const roster::ShiftPatterns &patterns, FileLanguage language)
{
    QStringList head;
    for (const FileField &field : fieldsOf(FileKind::Patterns)) {
        head << field.heading(language);
    }
    TextTable table{head};
    for (const ShiftPattern &each : patterns.all()) {
        table.push_back({each.code, each.name.en, each.name.zh, each.letter.en, each.letter.zh,
                         wordOf(each.kind, language), spansText(each.spans),
                         breaksText(each.breaks, language), dateText(each.validFrom),
                         dateText(each.validTo)});
    }
    return table;
}

PatternsImport readPatterns(const FileTable &table, const ColumnMap &map,
                            const roster::ShiftPatterns &known)
{
    PatternsImport found{known.all(), {}};
    ImportReport &report = found.report;
    LineReader line(table, map, report.faults);
    std::set<QString> seen;
    for (const CsvTable::Row &row : line.rows()) {
        line.begin(row);
        ++report.lines;
        if (!line.has(PatternField::Code)) {
            continue;
        }
        const QString code = line.text(PatternField::Code);
        const auto kept = std::ranges::find(found.patterns, code, &ShiftPattern::code);
        const bool isKnown = kept != found.patterns.end();
        ShiftPattern pattern = isKnown ? *kept : ShiftPattern();
        pattern.code = code;
        const std::size_t before = report.faults.size();
        take(line, pattern);
        if (!seen.insert(code).second) {
            line.refuse(PatternField::Code, Fault::Twice);
        }
        if (report.faults.size() == before) { // else what is missing would be said twice
            for (const FieldFault<PatternField> &each : faultsOf(pattern)) {
                line.refuse(each.field, each.fault, each.value);
            }
        }
        ++(!isKnown ? report.fresh : pattern == *kept ? report.same : report.changed);
        if (isKnown) {
            *kept = pattern;
        } else {
            found.patterns.push_back(pattern);
        }
    }
    return found;
}

} // namespace fw::rosterfiles
