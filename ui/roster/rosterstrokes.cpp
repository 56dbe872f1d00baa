// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rosterstrokes.h"

#include "ui/roster/rostereditor.h"
#include "ui/roster/rostertext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::Cell;
using roster::CellChange;
using roster::CellKey;
using roster::LeaveKind;
using roster::MinuteSpan;

namespace {

constexpr int kStep = 15;
constexpr std::array kLeaves{"annual", "sick", "personal", "maternity", "in-lieu", "other"};

std::optional<int> minuteOf(const QString &clock)
{
    const QStringList parts = clock.split(u':');
    bool isHour = false;
    bool isMinute = false;
    const int hour = parts.value(0).toInt(&isHour);
    const int minute = parts.value(1).toInt(&isMinute);
    if (!isHour || !isMinute || hour > 47 || minute > 59) {
        return std::nullopt;
    }
    return hour * 60 + minute;
}

} // namespace

RosterStrokes::RosterStrokes(RosterEditor &editor)
    : m_editor(editor)
{
}

bool RosterStrokes::apply(const QString &what, const std::vector<CellKey> &cells,
                          const std::function<Cell(const Cell &)> &change)
{
    std::vector<CellChange> changes;
    changes.reserve(cells.size());
    for (const CellKey &key : cells) {
        changes.push_back({key, change(m_editor.roster().cell(key))});
    }
    return m_editor.change(what, changes);
}

bool RosterStrokes::paint(const std::vector<CellKey> &cells, const QString &patternCode)
{
    const roster::ShiftPattern *pattern = m_editor.base().patterns.find(patternCode);
    if (pattern == nullptr) {
        return false;
    }
    const Cell cell = Cell::shift(*pattern);
    return apply(
        tr("%1 for %n cell(s)", nullptr, int(cells.size())).arg(RosterText::name(pattern->name)),
        cells, [&cell](const Cell &) { return cell; });
}

bool RosterStrokes::dayOff(const std::vector<CellKey> &cells)
{
    return apply(tr("Day off for %n cell(s)", nullptr, int(cells.size())), cells,
                 [](const Cell &) { return Cell::dayOff(); });
}

bool RosterStrokes::leave(const std::vector<CellKey> &cells, LeaveKind kind)
{
    return apply(RosterText::leave(kind), cells,
                 [kind](const Cell &) { return Cell::onLeave(kind); });
}

bool RosterStrokes::clear(const std::vector<CellKey> &cells)
{
    return apply(tr("Empty %n cell(s)", nullptr, int(cells.size())), cells,
                 [](const Cell &) { return Cell(); });
}

bool RosterStrokes::togglePin(const std::vector<CellKey> &cells)
{
    const bool areAll = std::all_of(cells.begin(), cells.end(), [this](const CellKey &key) {
        return m_editor.roster().cell(key).isPinned;
    });
    return apply(areAll ? tr("Free %n cell(s)", nullptr, int(cells.size()))
                        : tr("Pin %n cell(s)", nullptr, int(cells.size())),
                 cells, [areAll](Cell cell) {
                     cell.isPinned = !areAll;
                     return cell;
                 });
}

bool RosterStrokes::nudge(const std::vector<CellKey> &cells, int minutes)
{
    return apply(tr("Move shifts by %1 min").arg(minutes), cells, [minutes](const Cell &cell) {
        const bool isPossible = cell.isShift() && cell.extent().from + minutes >= 0 &&
                                cell.extent().from + minutes < roster::kMinutesOfDay;
        return isPossible ? cell.movedBy(minutes) : cell;
    });
}

bool RosterStrokes::stretch(const std::vector<CellKey> &cells, int minutes)
{
    return apply(
        tr("Change the end of shifts by %1 min").arg(minutes), cells, [minutes](Cell cell) {
            if (cell.isShift() && !cell.spans.empty() &&
                cell.spans.back().length() + minutes >= kStep) {
                cell.spans.back().to += minutes;
                const int end = cell.spans.back().to;
                std::erase_if(cell.activities,
                              [end](const roster::Activity &each) { return each.span.to > end; });
            }
            return cell;
        });
}

bool RosterStrokes::setCell(const CellKey &key, const Cell &cell)
{
    return m_editor.change(tr("Edit %1").arg(RosterText::date(key.date)), {{key, cell}});
}

QString RosterStrokes::wordOf(const Cell &cell, const roster::ShiftPatterns &patterns)
{
    switch (cell.kind) {
    case Cell::Kind::Empty:
        return {};
    case Cell::Kind::DayOff:
        return u"-"_s;
    case Cell::Kind::Leave:
        return u'#' + QLatin1StringView(kLeaves.at(std::size_t(cell.leave)));
    case Cell::Kind::Shift:
        break;
    }
    const roster::ShiftPattern *pattern = patterns.find(cell.pattern);
    QString word = cell.pattern;
    if (pattern == nullptr || pattern->spans != cell.spans) {
        for (const MinuteSpan &span : cell.spans) {
            const auto clock = [](int minute) {
                return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0'))
                    .arg(minute % 60, 2, 10, QChar(u'0'));
            };
            word += u' ' + clock(span.from) + u'-' + clock(span.to);
        }
    }
    return word;
}

std::optional<Cell> RosterStrokes::cellOf(const QString &word,
                                          const roster::ShiftPatterns &patterns)
{
    const QString text = word.trimmed();
    if (text.isEmpty()) {
        return Cell();
    }
    if (text == u"-"_s) {
        return Cell::dayOff();
    }
    if (text.startsWith(u'#')) {
        for (std::size_t kind = 0; kind < kLeaves.size(); ++kind) {
            if (text.mid(1) == QLatin1StringView(kLeaves.at(kind))) {
                return Cell::onLeave(LeaveKind(kind));
            }
        }
        return std::nullopt;
    }
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    const roster::ShiftPattern *pattern = patterns.find(parts.front());
    if (pattern == nullptr) {
        return std::nullopt;
    }
    Cell cell = Cell::shift(*pattern);
    std::vector<MinuteSpan> spans;
    for (const QString &part : parts.mid(1)) {
        const std::optional<int> from = minuteOf(part.section(u'-', 0, 0));
        const std::optional<int> to = minuteOf(part.section(u'-', 1));
        if (!from || !to || *from >= *to) {
            return std::nullopt;
        }
        spans.push_back({*from, *to});
    }
    if (spans.size() == 1 && cell.spans.size() == 1 &&
        spans.front().length() == cell.spans.front().length()) {
        return cell.movedBy(spans.front().from - cell.spans.front().from);
    }
    if (!spans.empty()) {
        cell.spans = spans;
        std::erase_if(cell.activities, [&spans](const roster::Activity &each) {
            return std::none_of(spans.begin(), spans.end(), [&each](const MinuteSpan &span) {
                return span.from <= each.span.from && each.span.to <= span.to;
            });
        });
    }
    return cell;
}

QString RosterStrokes::copyText(const CellBlock &block) const
{
    QStringList lines;
    for (const std::vector<CellKey> &row : block) {
        QStringList words;
        for (const CellKey &key : row) {
            words << wordOf(m_editor.cell(key), m_editor.base().patterns);
        }
        lines << words.join(u'\t');
    }
    return lines.join(u'\n');
}

bool RosterStrokes::paste(const CellBlock &rows, const QString &text)
{
    static const QRegularExpression kLineEnd(u"\r?\n"_s);
    QStringList lines = text.split(kLineEnd);
    if (lines.size() > 1 && lines.back().isEmpty()) {
        lines.removeLast();
    }
    const bool isSingle = lines.size() == 1 && !lines.front().contains(u'\t');
    std::vector<CellChange> changes;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const QStringList words = isSingle ? lines : lines.value(int(row)).split(u'\t');
        if (!isSingle && row >= std::size_t(lines.size())) {
            break;
        }
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            if (!isSingle && column >= std::size_t(words.size())) {
                break;
            }
            const QString word = words.value(isSingle ? 0 : int(column));
            if (std::optional<Cell> cell = cellOf(word, m_editor.base().patterns)) {
                changes.push_back({rows[row][column], *cell});
            }
        }
    }
    return m_editor.change(tr("Paste %n cell(s)", nullptr, int(changes.size())), changes);
}

bool RosterStrokes::cut(const CellBlock &block)
{
    std::vector<CellKey> cells;
    for (const std::vector<CellKey> &row : block) {
        cells.insert(cells.end(), row.begin(), row.end());
    }
    return apply(tr("Cut %n cell(s)", nullptr, int(cells.size())), cells,
                 [](const Cell &) { return Cell(); });
}

std::vector<CellChange> RosterStrokes::carried(const std::vector<CellKey> &cells, int days,
                                               int rows, bool isCopy) const
{
    const std::vector<roster::Person> &people = m_editor.base().people;
    std::vector<CellChange> changes;
    if (!isCopy) {
        for (const CellKey &key : cells) {
            changes.push_back({key, Cell()});
        }
    }
    for (const CellKey &key : cells) {
        const auto person = std::find_if(people.begin(), people.end(), [&key](const auto &each) {
            return each.id == key.person;
        });
        const auto row = std::distance(people.begin(), person) + rows;
        const QDate date = key.date.addDays(days);
        if (row < 0 || row >= std::ssize(people) || !m_editor.roster().covers(date)) {
            return {};
        }
        changes.push_back({{people[std::size_t(row)].id, date}, m_editor.roster().cell(key)});
    }
    return changes;
}

bool RosterStrokes::carry(const std::vector<CellKey> &cells, int days, int rows, bool isCopy)
{
    const QString what = isCopy ? tr("Copy %n cell(s)", nullptr, int(cells.size()))
                                : tr("Move %n cell(s)", nullptr, int(cells.size()));
    return m_editor.change(what, carried(cells, days, rows, isCopy));
}

} // namespace fw::ui
