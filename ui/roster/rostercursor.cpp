// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rostercursor.h"

#include "ui/roster/rostereditor.h"

#include <algorithm>

namespace fw::ui {

using roster::CellKey;

RosterCursor::RosterCursor(const RosterEditor &editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
{
}

int RosterCursor::rows() const
{
    return int(m_editor.base().people.size());
}

void RosterCursor::setDays(QDate first, QDate last)
{
    if (first == m_first && last == m_last) {
        return;
    }
    m_first = first;
    m_last = last;
    m_single.clear();
    const QDate date = std::clamp(m_date.isValid() ? m_date : first, first, last);
    m_date = date;
    m_anchorDate = date;
    m_anchorRow = m_row;
    emit daysChanged();
    emit changed();
}

CellKey RosterCursor::keyAt(int row, QDate date) const
{
    const std::vector<roster::Person> &people = m_editor.base().people;
    return row < 0 || row >= rows() ? CellKey{{}, date}
                                    : CellKey{people[std::size_t(row)].id, date};
}

int RosterCursor::rowOf(const QString &person) const
{
    const std::vector<roster::Person> &people = m_editor.base().people;
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&person](const auto &each) { return each.id == person; });
    return found == people.end() ? -1 : int(std::distance(people.begin(), found));
}

void RosterCursor::moveTo(int row, QDate date, bool isExtending)
{
    m_row = std::clamp(row, 0, std::max(0, rows() - 1));
    m_date = std::clamp(date, m_first, std::max(m_first, m_last));
    if (!isExtending) {
        m_anchorRow = m_row;
        m_anchorDate = m_date;
        m_single.clear();
    }
    emit changed();
}

void RosterCursor::moveTo(const CellKey &key)
{
    const int row = rowOf(key.person);
    moveTo(row < 0 ? m_row : row, key.date);
}

void RosterCursor::toggle(int row, QDate date)
{
    const std::pair<int, QDate> cell(row, date);
    if (m_single.erase(cell) == 0) {
        // What was selected until now stays.
        for (const std::vector<CellKey> &line : block()) {
            for (const CellKey &key : line) {
                m_single.insert({rowOf(key.person), key.date});
            }
        }
        m_single.insert(cell);
    }
    m_row = row;
    m_date = date;
    m_anchorRow = row;
    m_anchorDate = date;
    emit changed();
}

void RosterCursor::selectAll()
{
    m_single.clear();
    m_anchorRow = 0;
    m_anchorDate = m_first;
    m_row = std::max(0, rows() - 1);
    m_date = m_last;
    emit changed();
}

RosterCursor::Rectangle RosterCursor::rectangle() const
{
    return {std::min(m_row, m_anchorRow), std::max(m_row, m_anchorRow),
            std::min(m_date, m_anchorDate), std::max(m_date, m_anchorDate)};
}

bool RosterCursor::isSelected(int row, QDate date) const
{
    const Rectangle area = rectangle();
    return (area.top <= row && row <= area.bottom && area.left <= date && date <= area.right) ||
           m_single.contains({row, date});
}

CellBlock RosterCursor::blockOf(const Rectangle &rectangle) const
{
    CellBlock block;
    for (int row = rectangle.top; row <= std::min(rectangle.bottom, rows() - 1); ++row) {
        std::vector<CellKey> line;
        for (QDate date = rectangle.left; date <= rectangle.right; date = date.addDays(1)) {
            line.push_back(keyAt(row, date));
        }
        block.push_back(std::move(line));
    }
    return block;
}

CellBlock RosterCursor::block() const
{
    return blockOf(rectangle());
}

CellBlock RosterCursor::room() const
{
    Rectangle area = rectangle();
    if (area.top == area.bottom && area.left == area.right) {
        area.bottom = rows() - 1;
        area.right = m_last;
    }
    return blockOf(area);
}

std::vector<CellKey> RosterCursor::cells() const
{
    std::set<CellKey> found;
    for (const std::vector<CellKey> &line : block()) {
        found.insert(line.begin(), line.end());
    }
    for (const auto &[row, date] : m_single) {
        found.insert(keyAt(row, date));
    }
    return {found.begin(), found.end()};
}

} // namespace fw::ui
