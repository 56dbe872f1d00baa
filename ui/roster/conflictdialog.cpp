// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/conflictdialog.h"

#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterplan.h"
#include "ui/roster/rostertext.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/visibletext.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Who, Mine, Theirs, Taken, ColumnCount };

} // namespace

ConflictDialog::ConflictDialog(RosterPlan &plan, RosterEditor &editor,
                               const roster::RosterDocument &theirs, const Theme &theme,
                               QWidget *parent)
    : StepDialog(u"conflictDialog"_s, tr("Two people planned at once"), tr("Merge and keep"),
                 parent)
    , m_plan(plan)
    , m_editor(editor)
    , m_theirs(theirs)
    , m_merge(mergeOf(editor.saved(), editor.roster(), theirs.roster))
    , m_table(new QTableWidget(this))
{
    const auto say = [&](const QString &text) {
        auto *label = new ThemedLabel(theme, FontRole::Body, Token::Text, this);
        label->setText(text);
        label->setWordWrap(true);
        addWide(*label);
    };
    say(tr("%1 kept the same draft meanwhile.").arg(visibleText(theirs.version.savedBy)));
    say(tr("%n cell(s) were changed by the other only: they are taken over.", nullptr,
           int(m_merge.theirs.size())));
    say(tr("%n cell(s) were changed here only: they stay.", nullptr, int(m_merge.mine.size())));
    if (m_merge.clashes.empty()) {
        say(tr("No cell was changed by both."));
        m_table->hide();
    } else {
        say(tr("%n cell(s) were changed by both. Whose is taken?", nullptr,
               int(m_merge.clashes.size())));
        fill();
        auto *mine = new QPushButton(tr("Take all of mine"), this);
        auto *others = new QPushButton(tr("Take all of theirs"), this);
        mine->setObjectName(u"takeMine"_s);
        others->setObjectName(u"takeTheirs"_s);
        mine->setAutoDefault(false);
        others->setAutoDefault(false);
        addWide(*m_table);
        addWide(*mine);
        addWide(*others);
        connect(mine, &QPushButton::clicked, this, [this] { takeAll(MergeChoice::Mine); });
        connect(others, &QPushButton::clicked, this, [this] { takeAll(MergeChoice::Theirs); });
    }
    setSubmit([this] {
        std::vector<MergeChoice> choices;
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const bool isTheirs = m_table->item(row, Taken)->checkState() == Qt::Checked;
            choices.push_back(isTheirs ? MergeChoice::Theirs : MergeChoice::Mine);
        }
        m_plan.settle(m_theirs, m_merge, choices);
        return QString();
    });
    setMinimumWidth(640);
}

void ConflictDialog::fill()
{
    m_table->setObjectName(u"clashTable"_s);
    m_table->setAccessibleName(tr("Cells that both changed"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Cell"), tr("Mine"), tr("Theirs"), tr("Take theirs")});
    m_table->setRowCount(int(m_merge.clashes.size()));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    const roster::PlanningBase &base = m_editor.base();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const CellClash &clash = m_merge.clashes[std::size_t(row)];
        const QString texts[] = {RosterText::person(base, clash.key.person) + u", "_s +
                                     RosterText::date(clash.key.date),
                                 RosterText::cell(clash.mine, base.patterns),
                                 RosterText::cell(clash.theirs, base.patterns), QString()};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_table->setItem(row, column, item);
        }
        QTableWidgetItem *taken = m_table->item(row, Taken);
        taken->setFlags(taken->flags() | Qt::ItemIsUserCheckable);
        taken->setCheckState(Qt::Unchecked);
    }
}

void ConflictDialog::takeAll(MergeChoice choice)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->item(row, Taken)
            ->setCheckState(choice == MergeChoice::Theirs ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace fw::ui
