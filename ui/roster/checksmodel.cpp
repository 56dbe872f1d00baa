// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/checksmodel.h"

#include "ui/roster/rostereditor.h"
#include "ui/roster/rostertext.h"

#include <algorithm>
#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::Violation;

namespace {

/// The second goes on where the first ends.
bool isContinued(const Violation &one, const Violation &next)
{
    return one.rule == next.rule && one.person.isEmpty() && next.person.isEmpty() &&
           one.date == next.date && one.span.length() > 0 && one.span.to == next.span.from;
}

} // namespace

ChecksModel::ChecksModel(const RosterEditor &editor, QObject *parent)
    : QAbstractListModel(parent)
    , m_editor(editor)
{
}

void ChecksModel::setFilter(Filter filter, const roster::CellKey &cell)
{
    if (m_filter == filter && m_cell == cell) {
        return;
    }
    m_filter = filter;
    m_cell = cell;
    refresh();
}

std::vector<Violation> ChecksModel::wanted() const
{
    std::vector<Violation> found;
    for (const Violation &each : m_editor.findings().all()) {
        const bool isShown = m_filter == Filter::All ||
                             (m_filter == Filter::Binding && isBinding(each.rule)) ||
                             (m_filter == Filter::Day && each.date == m_cell.date) ||
                             (m_filter == Filter::Person && each.person == m_cell.person);
        if (!isShown) {
            continue;
        }
        if (!found.empty() && isContinued(found.back(), each)) {
            Violation &before = found.back();
            before.span.to = each.span.to;
            if (std::abs(each.amount - each.limit) > std::abs(before.amount - before.limit)) {
                before.amount = each.amount;
                before.limit = each.limit;
            }
        } else {
            found.push_back(each);
        }
    }
    return found;
}

void ChecksModel::refresh()
{
    std::vector<Violation> found = wanted();
    const auto [mine, theirs] =
        std::mismatch(m_violations.begin(), m_violations.end(), found.begin(), found.end());
    const int same = int(std::distance(m_violations.begin(), mine));
    const auto [oldEnd, newEnd] =
        std::mismatch(m_violations.rbegin(), std::make_reverse_iterator(mine), found.rbegin(),
                      std::make_reverse_iterator(theirs));
    const int sameEnd = int(std::distance(m_violations.rbegin(), oldEnd));
    const int before = int(m_violations.size());
    const int after = int(found.size());
    if (before - sameEnd > same) {
        beginRemoveRows({}, same, before - sameEnd - 1);
        m_violations.erase(m_violations.begin() + same, m_violations.end() - sameEnd);
        endRemoveRows();
    }
    if (after - sameEnd > same) {
        beginInsertRows({}, same, after - sameEnd - 1);
        m_violations = std::move(found);
        endInsertRows();
    }
}

const Violation &ChecksModel::at(int row) const
{
    return m_violations.at(std::size_t(row));
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_violations.size());
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Violation &violation = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return RosterText::title(violation, m_editor.base());
    case RuleRole:
        return RosterText::rule(violation);
    case BindingRole:
        return isBinding(violation.rule);
    case Qt::ToolTipRole:
        return QString(RosterText::title(violation, m_editor.base()) + u'\n' +
                       RosterText::rule(violation))
            .toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return QString(RosterText::title(violation, m_editor.base()) + u", "_s +
                       RosterText::rule(violation));
    default:
        return {};
    }
}

} // namespace fw::ui
