// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rosterfiles/cellword.h"

#include "core/rosterfiles/recordtexts.h"

#include <QRegularExpression>

#include <algorithm>

namespace fw::rosterfiles {

using namespace Qt::StringLiterals;
using roster::Cell;
using roster::MinuteSpan;
using roster::ShiftPattern;
using roster::ShiftPatterns;

namespace {

constexpr QStringView kBar = u" | ";

struct Marks
{
    QStringView none;
    QStringView pinned;
    QStringView note;
};

constexpr Marks kEnglish{u"none", u"pinned", u"note:"};
constexpr Marks kChinese{u"无", u"锁定", u"备注:"};

QString headOf(const Cell &cell, const ShiftPattern *pattern, FileLanguage language)
{
    switch (cell.kind) {
    case Cell::Kind::Empty:
        return {};
    case Cell::Kind::DayOff:
        return u"-"_s;
    case Cell::Kind::Leave:
        return u'#' + wordOf(cell.leave, language);
    case Cell::Kind::Shift:
        break;
    }
    QString word = cell.pattern;
    if (pattern == nullptr || pattern->spans != cell.spans) {
        for (const MinuteSpan &span : cell.spans) {
            word += u' ' + spanText(span);
        }
    }
    return word;
}

bool isWithin(const MinuteSpan &part, const std::vector<MinuteSpan> &spans)
{
    return std::ranges::any_of(spans, [&part](const MinuteSpan &span) {
        return span.from <= part.from && part.to <= span.to;
    });
}

/// The kind, the pattern and its hours.
std::optional<Cell> headOf(const QString &text, const ShiftPatterns &patterns)
{
    if (text.isEmpty()) {
        return Cell();
    }
    if (text == u"-"_s || text.compare(u"off"_s, Qt::CaseInsensitive) == 0 || text == u"休"_s ||
        text == u"休息"_s) {
        return Cell::dayOff();
    }
    if (const auto leave = leaveOf(QStringView(text).mid(text.startsWith(u'#') ? 1 : 0));
        leave && patterns.find(text) == nullptr) {
        return Cell::onLeave(*leave);
    }
    const QString code = text.section(u' ', 0, 0);
    const QString hours = text.section(u' ', 1).trimmed();
    const ShiftPattern *pattern = patterns.find(code);
    pattern = pattern != nullptr ? pattern : patterns.find(code.toUpper());
    const auto spans = hours.isEmpty() ? std::optional(std::vector<MinuteSpan>()) : spansOf(hours);
    if (pattern == nullptr || !spans) {
        return std::nullopt;
    }
    return shiftAt(*pattern, *spans);
}

bool isEither(QStringView text, QStringView english, QStringView chinese)
{
    return text.compare(english, Qt::CaseInsensitive) == 0 || text == chinese;
}

/// One part behind a bar.
bool take(const QString &part, Cell &cell)
{
    bool isNumber = true;
    if (isEither(part, kEnglish.pinned, kChinese.pinned)) {
        cell.isPinned = true;
    } else if (part.startsWith(u'+')) {
        cell.overtimeMinutes = part.mid(1).trimmed().toInt(&isNumber);
    } else if (isEither(part, kEnglish.none, kChinese.none)) {
        cell.activities.clear();
    } else {
        const auto activities = activitiesOf(part);
        cell.activities = activities.value_or(cell.activities);
        return activities && cell.isShift();
    }
    return isNumber && (cell.isShift() || cell.overtimeMinutes == 0);
}

} // namespace

Cell shiftAt(const ShiftPattern &pattern, const std::vector<MinuteSpan> &spans)
{
    Cell cell = Cell::shift(pattern);
    if (spans.size() == 1 && cell.spans.size() == 1 &&
        spans.front().length() == cell.spans.front().length()) {
        return cell.movedBy(spans.front().from - cell.spans.front().from);
    }
    if (!spans.empty() && spans != cell.spans) {
        cell.spans = spans;
        std::erase_if(cell.activities, [&spans](const roster::Activity &each) {
            return !isWithin(each.span, spans);
        });
    }
    return cell;
}

QString wordOf(const Cell &cell, const ShiftPatterns &patterns, FileLanguage language)
{
    const Marks &marks = language == FileLanguage::Chinese ? kChinese : kEnglish;
    const ShiftPattern *pattern = cell.isShift() ? patterns.find(cell.pattern) : nullptr;
    QStringList parts{headOf(cell, pattern, language)};
    if (pattern != nullptr && cell.activities != shiftAt(*pattern, cell.spans).activities) {
        parts << (cell.activities.empty() ? marks.none.toString()
                                          : activitiesText(cell.activities, language));
    }
    if (cell.isShift() && cell.overtimeMinutes > 0) {
        parts << u'+' + QString::number(cell.overtimeMinutes);
    }
    if (cell.isPinned) {
        parts << marks.pinned.toString();
    }
    if (!cell.note.isEmpty()) {
        parts << marks.note + u' ' + cell.note;
    }
    return parts.join(kBar);
}

std::optional<Cell> cellOf(const QString &word, const ShiftPatterns &patterns)
{
    QString text = word.trimmed();
    QString note;
    // It comes last, and may hold bars itself.
    static const QRegularExpression kNote(u"\\| (?:note:|备注[:：])"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch found = kNote.match(text); found.hasMatch()) {
        note = text.mid(found.capturedEnd()).trimmed();
        text.truncate(found.capturedStart());
    }
    const QStringList parts = text.split(u'|');
    std::optional<Cell> cell = headOf(parts.constFirst().trimmed(), patterns);
    for (qsizetype each = 1; cell && each < parts.size(); ++each) {
        const QString part = parts.at(each).trimmed();
        if (!part.isEmpty() && !take(part, *cell)) {
            return std::nullopt;
        }
    }
    if (cell) {
        cell->note = note;
    }
    return cell;
}

} // namespace fw::rosterfiles
