// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/columndialog.h"

#include "ui/tables/tabletools.h"
#include "ui/widgets/themedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

ColumnDialog::ColumnDialog(TableTools &tools, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_tools(tools)
    , m_theme(theme)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Up"), this))
    , m_down(new QPushButton(tr("Down"), this))
    , m_width(new QSpinBox(this))
    , m_sort(new QComboBox(this))
    , m_isDescending(new QCheckBox(tr("Largest first"), this))
    , m_views(new QComboBox(this))
    , m_apply(new QPushButton(tr("Apply"), this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_remove(new QPushButton(tr("Delete"), this))
    , m_usual(new QPushButton(tr("Usual columns"), this))
{
    setObjectName(u"columnDialog"_s);
    //: %1 is the name of a table
    setWindowTitle(tr("Columns and views: %1").arg(tools.title()));
    build();
    refresh();
    join();
    resize(620, 460);
}

QWidget *ColumnDialog::makeColumns()
{
    m_list->setSpacing(2);
    m_list->setObjectName(u"columnList"_s);
    m_list->setAccessibleName(tr("Columns, from left to right"));
    m_up->setObjectName(u"columnUp"_s);
    m_down->setObjectName(u"columnDown"_s);
    m_width->setObjectName(u"columnWidth"_s);
    m_width->setAccessibleName(tr("Width of the column"));
    m_width->setRange(24, 1000);
    m_width->setSingleStep(10);
    m_width->setKeyboardTracking(false);
    m_width->setButtonSymbols(QAbstractSpinBox::NoButtons);
    //: unit behind a number: pixels
    m_width->setSuffix(tr(" px"));
    auto *widthLabel = new QLabel(tr("Width"), this);
    widthLabel->setBuddy(m_width);
    auto *row = new QHBoxLayout;
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addStretch();
    row->addWidget(widthLabel);
    row->addWidget(m_width);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto *title = new ThemedLabel(m_theme, FontRole::Strong, Token::Text, side);
    title->setText(tr("Columns, from left to right"));
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    return side;
}

QWidget *ColumnDialog::makeChoices()
{
    m_sort->setObjectName(u"columnSort"_s);
    m_sort->setAccessibleName(tr("Sorted by"));
    m_isDescending->setObjectName(u"columnDescending"_s);
    m_views->setObjectName(u"viewName"_s);
    m_views->setEditable(true);
    m_views->setInsertPolicy(QComboBox::NoInsert);
    m_views->setAccessibleName(tr("Name of the view"));
    m_views->lineEdit()->setPlaceholderText(tr("Name of the view"));
    m_views->lineEdit()->setMaxLength(60);
    m_apply->setObjectName(u"applyView"_s);
    m_save->setObjectName(u"saveView"_s);
    m_remove->setObjectName(u"removeView"_s);
    m_usual->setObjectName(u"usualColumns"_s);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(8);
    const auto addTitle = [&](const QString &text) {
        auto *title = new ThemedLabel(m_theme, FontRole::Strong, Token::Text, side);
        title->setText(text);
        column->addWidget(title);
    };
    addTitle(tr("Sorted by"));
    column->addWidget(m_sort);
    column->addWidget(m_isDescending);
    column->addSpacing(14);
    addTitle(tr("Saved views"));
    column->addWidget(m_views);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_apply);
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    column->addLayout(buttons);
    column->addStretch();
    column->addWidget(m_usual);
    return side;
}

void ColumnDialog::build()
{
    auto *sides = new QHBoxLayout;
    sides->setSpacing(24);
    sides->addWidget(makeColumns(), 1);
    sides->addWidget(makeChoices(), 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeColumns"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addLayout(sides, 1);
    layout->addLayout(foot);
    for (QPushButton *button : {m_up, m_down, m_apply, m_save, m_remove, m_usual}) {
        button->setAutoDefault(false); // Enter in the name's field must not press one of them
    }
    m_list->setFocus();
}

void ColumnDialog::join()
{
    connect(&m_tools, &TableTools::layoutChanged, this, &ColumnDialog::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnDialog::updateButtons);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_tools.setShown(item->data(Qt::UserRole).toInt(), item->checkState() == Qt::Checked);
    });
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_width, &QSpinBox::valueChanged, this, [this](int pixels) {
        if (currentColumn() >= 0) {
            m_tools.setWidth(currentColumn(), pixels);
        }
    });
    const auto sort = [this] {
        m_tools.sortBy(m_sort->currentData().toInt(),
                       m_isDescending->isChecked() ? Qt::DescendingOrder : Qt::AscendingOrder);
    };
    connect(m_sort, &QComboBox::activated, this, sort);
    connect(m_isDescending, &QCheckBox::clicked, this, sort);
    connect(m_views, &QComboBox::editTextChanged, this, &ColumnDialog::updateButtons);
    connect(m_apply, &QPushButton::clicked, this,
            [this] { m_tools.applyView(m_views->currentText().trimmed()); });
    connect(m_save, &QPushButton::clicked, this, &ColumnDialog::saveView);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_tools.removeView(m_views->currentText().trimmed());
        m_views->clearEditText();
    });
    connect(m_usual, &QPushButton::clicked, &m_tools, &TableTools::reset);
}

int ColumnDialog::currentColumn() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? -1 : item->data(Qt::UserRole).toInt();
}

void ColumnDialog::refresh()
{
    refreshColumns();
    refreshSort();
    refreshViews();
    updateButtons();
}

void ColumnDialog::refreshColumns()
{
    const QSignalBlocker blocker(m_list);
    const int kept = std::max(0, m_list->currentRow());
    const QList<int> columns = m_tools.columns();
    while (m_list->count() > columns.size()) {
        delete m_list->takeItem(0);
    }
    while (m_list->count() < columns.size()) {
        m_list->addItem(new QListWidgetItem);
    }
    for (int row = 0; row < columns.size(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setText(m_tools.columnName(columns.at(row)));
        item->setData(Qt::UserRole, columns.at(row));
        item->setCheckState(m_tools.isShown(columns.at(row)) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(kept);
}

void ColumnDialog::refreshSort()
{
    m_sort->clear();
    //: sorted by: as the page sorts, the worst first
    m_sort->addItem(tr("Usual order"), -1);
    QList<int> columns = m_tools.columns();
    std::ranges::sort(columns);
    for (const int column : std::as_const(columns)) {
        m_sort->addItem(m_tools.columnName(column), column);
    }
    m_sort->setCurrentIndex(m_sort->findData(m_tools.sortColumn()));
    m_isDescending->setChecked(m_tools.sortOrder() == Qt::DescendingOrder);
    m_isDescending->setEnabled(m_tools.sortColumn() >= 0);
}

void ColumnDialog::refreshViews()
{
    const QSignalBlocker blocker(m_views);
    const QString kept = m_views->currentText();
    m_views->clear();
    m_views->addItems(m_tools.viewNames());
    m_views->setEditText(kept);
}

void ColumnDialog::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    if (const int column = currentColumn(); column >= 0) {
        const QSignalBlocker blocker(m_width);
        m_width->setValue(m_tools.width(column));
        m_width->setEnabled(m_tools.isShown(column));
    }
    const QString name = m_views->currentText().trimmed();
    const bool isKnown = m_tools.viewNames().contains(name);
    m_apply->setEnabled(isKnown);
    m_remove->setEnabled(isKnown);
    m_save->setEnabled(!name.isEmpty());
}

void ColumnDialog::moveCurrent(int steps)
{
    const int row = m_list->currentRow() + steps;
    m_tools.moveColumn(currentColumn(), row);
    m_list->setCurrentRow(row);
}

void ColumnDialog::saveView()
{
    m_tools.saveView(m_views->currentText().trimmed());
}

} // namespace fw::ui
