// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/checkspanel.h"

#include "ui/roster/checkdelegate.h"
#include "ui/roster/checksmodel.h"
#include "ui/roster/rostercursor.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterrepair.h"
#include "ui/roster/rostertext.h"
#include "ui/widgets/themedlabel.h"

#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

ChecksPanel::ChecksPanel(RosterEditor &editor, RosterCursor &cursor, const Theme &theme,
                         QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_cursor(cursor)
    , m_theme(theme)
    , m_model(new ChecksModel(editor, this))
    , m_title(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_binding(new ThemedLabel(theme, FontRole::Strong, Token::Critical, this))
    , m_advice(new ThemedLabel(theme, FontRole::Strong, Token::Warning, this))
    , m_filter(new QComboBox(this))
    , m_view(new QListView(this))
    , m_repair(new QPushButton(this))
    , m_repairAll(new QPushButton(this))
    , m_clean(new ThemedLabel(theme, FontRole::Body, Token::Good, this))
{
    setObjectName(u"checksPanel"_s);
    build();
    connect(&editor, &RosterEditor::findingsChanged, this, &ChecksPanel::refresh);
    connect(&cursor, &RosterCursor::changed, this, &ChecksPanel::follow);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ChecksPanel::follow);
    connect(m_view, &QListView::clicked, this, &ChecksPanel::jump);
    connect(m_view, &QListView::activated, this, &ChecksPanel::jump);
    connect(m_repair, &QPushButton::clicked, this, &ChecksPanel::repair);
    connect(m_repairAll, &QPushButton::clicked, this, &ChecksPanel::repairAll);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_repair->setEnabled(current() != nullptr && m_editor.canEdit()); });
    retranslate();
}

void ChecksPanel::build()
{
    m_binding->setObjectName(u"bindingCount"_s);
    m_advice->setObjectName(u"adviceCount"_s);
    m_clean->setObjectName(u"checksClean"_s);
    m_filter->setObjectName(u"checksFilter"_s);
    m_filter->addItems({QString(), QString(), QString(), QString()});
    m_view->setObjectName(u"checksList"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CheckDelegate(m_theme, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_repair->setObjectName(u"repairOne"_s);
    m_repair->setEnabled(false);
    m_repairAll->setObjectName(u"repairAll"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 8, 4);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_binding);
    head->addWidget(m_advice);
    head->addStretch();
    head->addWidget(m_filter);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 0);
    foot->addWidget(m_repair);
    foot->addWidget(m_repairAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_clean);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
    m_clean->setMargin(12);
    m_clean->setWordWrap(true);
}

void ChecksPanel::retranslate()
{
    m_title->setText(tr("Checks"));
    const QStringList filters{tr("All"), tr("Binding rules"), tr("This day"), tr("This person")};
    for (int each = 0; each < int(filters.size()); ++each) {
        m_filter->setItemText(each, filters.at(each));
    }
    m_filter->setAccessibleName(tr("Which checks"));
    m_view->setAccessibleName(tr("Checks"));
    m_repair->setText(tr("Repair"));
    m_repair->setToolTip(tr("Mends what is chosen by the fewest changes"));
    m_repairAll->setText(tr("Repair all"));
    m_repairAll->setToolTip(tr("Mends the binding rules one after the other"));
    refresh();
}

void ChecksPanel::refresh()
{
    m_model->refresh();
    const int binding = m_editor.findings().binding();
    const int advice = m_editor.findings().advice();
    m_binding->setText(u"▲ "_s + QString::number(binding));
    m_binding->setAccessibleName(tr("%n binding rule(s) broken", nullptr, binding));
    m_binding->setToolTip(m_binding->accessibleName());
    m_advice->setText(u"◆ "_s + QString::number(advice));
    m_advice->setAccessibleName(tr("%n piece(s) of advice", nullptr, advice));
    m_advice->setToolTip(m_advice->accessibleName());
    m_clean->setText(m_editor.isChecking() ? tr("Checking…") : tr("✓ Every rule is kept."));
    m_clean->setVisible(binding == 0 && advice == 0);
    m_repair->setEnabled(current() != nullptr && m_editor.canEdit());
    m_repairAll->setEnabled(binding > 0 && m_editor.canEdit());
}

void ChecksPanel::follow()
{
    const auto filter = ChecksModel::Filter(m_filter->currentIndex());
    const bool isLocal =
        filter == ChecksModel::Filter::Day || filter == ChecksModel::Filter::Person;
    m_model->setFilter(filter, isLocal ? m_cursor.current() : roster::CellKey());
}

const roster::Violation *ChecksPanel::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void ChecksPanel::jump()
{
    if (const roster::Violation *violation = current()) {
        m_cursor.moveTo({violation->person, violation->date});
    }
}

void ChecksPanel::repair()
{
    const roster::Violation *violation = current();
    if (violation == nullptr) {
        return;
    }
    const roster::Violation wanted = *violation;
    const auto changes = roster::repairOf(m_editor.roster(), m_editor.base(), wanted);
    if (!changes || changes->empty()) {
        emit told(tr("No repair is known that keeps every binding rule."));
        return;
    }
    const QString what = RosterText::changes(*changes, m_editor.base());
    if (m_editor.change(tr("Repair: %1").arg(RosterText::title(wanted, m_editor.base())),
                        *changes)) {
        m_cursor.moveTo(changes->front().key);
        emit told(tr("Repaired: %1").arg(what));
    }
}

void ChecksPanel::repairAll()
{
    const RepairRun run = repairBinding(m_editor.roster(), m_editor.base());
    m_editor.change(tr("Repair all"), run.changes);
    emit told(run.left == 0
                  ? tr("%n cell(s) changed; every binding rule is kept.", nullptr,
                       int(run.changes.size()))
                  : tr("%n cell(s) changed.", nullptr, int(run.changes.size())) + u' ' +
                        tr("%n binding rule(s) are left to mend by hand.", nullptr, run.left));
}

} // namespace fw::ui
