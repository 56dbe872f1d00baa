// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/celldialog.h"

#include "core/rosterfiles/cellword.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rostertext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::Cell;

CellDialog::CellDialog(RosterEditor &editor, const roster::CellKey &key, QWidget *parent)
    : StepDialog(u"cellDialog"_s,
                 RosterText::person(editor.base(), key.person) + u", "_s +
                     RosterText::date(key.date),
                 tr("Set"), parent)
    , m_editor(editor)
    , m_key(key)
    , m_what(new QComboBox(this))
    , m_overtime(new QSpinBox(this))
{
    m_what->setObjectName(u"cellWhat"_s);
    m_overtime->setObjectName(u"cellOvertime"_s);
    m_overtime->setRange(0, 12 * 60);
    m_overtime->setSingleStep(15);
    m_overtime->setSuffix(tr(" min"));
    addField(tr("Planned"), *m_what);
    constexpr int kLongestHours = 40;
    m_hours = addLine(u"cellHours"_s, tr("Hours"), kLongestHours);
    m_hours->setPlaceholderText(tr("07:00-15:00, or two such spans"));
    addField(tr("Of it overtime"), *m_overtime);
    constexpr int kLongestNote = 200;
    m_note = addLine(u"cellNote"_s, tr("Note"), kLongestNote);
    fill();
    connect(m_what, &QComboBox::currentIndexChanged, this, &CellDialog::showHours);
    setSubmit([this] { return apply(); });
}

void CellDialog::fill()
{
    const Cell &cell = m_editor.cell(m_key);
    m_what->addItem(tr("Nothing"), QString());
    m_what->addItem(tr("Day off"), u"-"_s);
    for (int kind = 0; kind <= int(roster::LeaveKind::Other); ++kind) {
        const auto leave = roster::LeaveKind(kind);
        m_what->addItem(RosterText::leave(leave),
                        rosterfiles::wordOf(Cell::onLeave(leave), m_editor.base().patterns));
    }
    for (const roster::ShiftPattern &pattern : m_editor.base().patterns.all()) {
        m_what->addItem(RosterText::name(pattern.name), pattern.code);
    }
    Cell plain = cell;
    plain.isPinned = false;
    plain.note.clear();
    const QString word =
        cell.isShift() ? cell.pattern : rosterfiles::wordOf(plain, m_editor.base().patterns);
    m_what->setCurrentIndex(std::max(0, m_what->findData(word)));
    m_hours->setText(RosterText::hours(cell.spans).replace(u'–', u'-'));
    m_hours->setEnabled(cell.isShift());
    m_overtime->setEnabled(cell.isShift());
    m_overtime->setValue(cell.overtimeMinutes);
    m_note->setText(cell.note);
}

void CellDialog::showHours()
{
    const roster::ShiftPattern *pattern =
        m_editor.base().patterns.find(m_what->currentData().toString());
    m_hours->setEnabled(pattern != nullptr);
    m_overtime->setEnabled(pattern != nullptr);
    m_hours->setText(pattern != nullptr ? RosterText::hours(pattern->spans).replace(u'–', u'-')
                                        : QString());
}

QString CellDialog::apply()
{
    const roster::ShiftPatterns &patterns = m_editor.base().patterns;
    const Cell &before = m_editor.cell(m_key);
    const QString what = m_what->currentData().toString();
    std::optional<Cell> cell = rosterfiles::cellOf(what, patterns);
    if (const roster::ShiftPattern *pattern = patterns.find(what)) {
        const QString hours = m_hours->text().trimmed();
        const auto spans = hours.isEmpty() ? pattern->spans : rosterfiles::spansOf(hours);
        cell = spans ? std::optional(rosterfiles::shiftAt(*pattern, *spans)) : std::nullopt;
        if (cell && before.pattern == what && before.spans == cell->spans) {
            cell->activities = before.activities;
        }
    }
    if (!cell) {
        return tr("The hours are not clear. Write them as 07:00-15:00.");
    }
    cell->overtimeMinutes = cell->isShift() ? m_overtime->value() : 0;
    cell->isPinned = before.isPinned;
    cell->note = m_note->text();
    RosterStrokes(m_editor).setCell(m_key, *cell);
    return {};
}

} // namespace fw::ui
