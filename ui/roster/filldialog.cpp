// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/filldialog.h"

#include "ui/roster/rostereditor.h"
#include "ui/roster/rostermerge.h"
#include "ui/roster/rosterpaint.h"
#include "ui/roster/rosterrepair.h"
#include "ui/roster/rostertext.h"
#include "ui/roster/spreadbreaks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace fw::ui {

using namespace Qt::StringLiterals;

FillDialog::FillDialog(RosterEditor &editor, QWidget *parent)
    : StepDialog(u"fillDialog"_s, tr("Fill from a rotation"), tr("Fill"), parent)
    , m_editor(editor)
    , m_rotations(roster::usualRotations(editor.base().patterns, editor.roster().first()))
    , m_rotation(new QComboBox(this))
    , m_cycle(new QLabel(this))
    , m_groups(new QSpinBox(this))
    , m_mends(new QCheckBox(tr("Mend broken rules afterwards"), this))
{
    auto *hint = new QLabel(tr("Empty cells are filled; what is planned or pinned stays."), this);
    hint->setProperty("role", u"muted"_s);
    addWide(*hint);
    m_rotation->setObjectName(u"fillRotation"_s);
    m_groups->setObjectName(u"fillGroups"_s);
    m_mends->setObjectName(u"fillMends"_s);
    m_mends->setChecked(true);
    for (const roster::Rotation &each : m_rotations) {
        m_rotation->addItem(RosterText::name(each.name));
    }
    m_cycle->setTextFormat(Qt::PlainText);
    m_cycle->setWordWrap(true);
    const int people = int(editor.base().people.size());
    m_groups->setRange(1, std::max(1, people));
    addField(tr("Rotation"), *m_rotation);
    addField(tr("Cycle"), *m_cycle);
    addField(tr("Groups that take turns"), *m_groups);
    addField(QString(), *m_mends);
    m_mends->setAccessibleName(m_mends->text());
    connect(m_rotation, &QComboBox::currentIndexChanged, this, &FillDialog::showCycle);
    m_rotation->setCurrentIndex(m_rotations.empty() ? -1 : nearest());
    showCycle();
    setSubmit([this] { return apply(); });
}

void FillDialog::showCycle()
{
    const int index = m_rotation->currentIndex();
    if (index < 0) {
        m_cycle->setText(tr("There is no rotation for the shift patterns of this site."));
        return;
    }
    const roster::Rotation &rotation = m_rotations[std::size_t(index)];
    QStringList days;
    for (const QString &code : rotation.days) {
        const roster::ShiftPattern *pattern = m_editor.base().patterns.find(code);
        days << (pattern != nullptr ? RosterText::letter(*pattern)
                                    : RosterPaint::dayOffText(false));
    }
    m_cycle->setText(days.join(u" "_s));
    m_groups->setValue(std::min(rotation.length(), m_groups->maximum()));
}

roster::Roster FillDialog::filledFrom(const roster::Rotation &rotation, int groups) const
{
    // Leads are spread over the groups as everybody else is: first they, then the others.
    QStringList people;
    const QDate first = m_editor.roster().first();
    for (const bool isLead : {true, false}) {
        for (const roster::Person &each : m_editor.base().people) {
            if ((each.roleOn(first) == roster::PersonRole::Lead) == isLead) {
                people << each.id;
            }
        }
    }
    // One person to each group in turn, so that neighbours of the list work at different times.
    QStringList dealt;
    for (int group = 0; group < groups; ++group) {
        for (qsizetype each = group; each < people.size(); each += groups) {
            dealt << people.at(each);
        }
    }
    roster::Roster filled = m_editor.roster();
    const std::vector<roster::CellChange> fill = roster::fillFrom(
        rotation, roster::spreadSeats(dealt, groups, rotation), first, filled, m_editor.base());
    for (const roster::CellChange &change : fill) {
        const roster::ShiftPattern *pattern = m_editor.base().patterns.find(change.cell.pattern);
        filled.set(change.key,
                   pattern != nullptr
                       ? shiftWithBreaks(*pattern, int(dealt.indexOf(change.key.person)))
                       : change.cell);
    }
    return filled;
}

int FillDialog::nearest() const
{
    const roster::Requirement &required = m_editor.base().requirement;
    int best = 0;
    double least = std::numeric_limits<double>::max();
    for (std::size_t each = 0; each < m_rotations.size(); ++each) {
        const int groups = std::min(m_rotations[each].length(), m_groups->maximum());
        const roster::Roster filled = filledFrom(m_rotations[each], groups);
        double missing = 0;
        for (QDate day = filled.first(); day <= filled.last(); day = day.addDays(1)) {
            const std::vector<double> people =
                roster::coverageOf(filled, day, required.minutes()).people();
            const std::vector<double> &wanted = required.on(day);
            for (std::size_t interval = 0; interval < wanted.size(); ++interval) {
                missing += std::max(0.0, wanted[interval] - people[interval]);
            }
        }
        if (missing < least) {
            least = missing;
            best = int(each);
        }
    }
    return best;
}

QString FillDialog::apply()
{
    const int index = m_rotation->currentIndex();
    if (index < 0) {
        return tr("There is no rotation for the shift patterns of this site.");
    }
    const roster::Rotation &rotation = m_rotations[std::size_t(index)];
    roster::Roster filled = filledFrom(rotation, m_groups->value());
    if (m_mends->isChecked()) {
        const RepairRun run = repairBinding(filled, m_editor.base());
        for (const roster::CellChange &change : run.changes) {
            filled.set(change.key, change.cell);
        }
    }
    if (!m_editor.change(tr("Fill from %1").arg(RosterText::name(rotation.name)),
                         cellDifferences(m_editor.roster(), filled))) {
        return tr("No cell is empty.");
    }
    return {};
}

} // namespace fw::ui
