// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rosterstrokes.h"

#include "core/rosterfiles/cellword.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rostertext.h"

#include <QRegularExpression>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::Cell;
using roster::CellChange;
using roster::CellKey;
using roster::LeaveKind;

namespace {

constexpr int kStep = 15;

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

QString RosterStrokes::copyText(const CellBlock &block) const
{
    QStringList lines;
    for (const std::vector<CellKey> &row : block) {
        QStringList words;
        for (const CellKey &key : row) {
            Cell cell = m_editor.cell(key);
            // What was said or agreed about one day holds for no other.
            cell.note.clear();
            cell.isPinned = false;
            cell.overtimeMinutes = 0;
            words << rosterfiles::wordOf(cell, m_editor.base().patterns);
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
            if (std::optional<Cell> cell = rosterfiles::cellOf(word, m_editor.base().patterns)) {
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
