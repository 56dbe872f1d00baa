// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/choicesfield.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { English, Chinese, Worth, ColumnCount };

constexpr int kHeight = 150;
constexpr int kWorthWidth = 70;
constexpr int kMostChoices = 9; ///< one key gives each

QPushButton *button(const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

ChoicesField::ChoicesField(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_add(button(kind == Kind::Answers ? u"addChoice"_s : u"addGrade"_s, this))
    , m_remove(button(kind == Kind::Answers ? u"removeChoice"_s : u"removeGrade"_s, this))
{
    setObjectName(kind == Kind::Answers ? u"questionChoices"_s : u"cardGrades"_s);
    setFocusProxy(m_table);
    m_table->setObjectName(kind == Kind::Answers ? u"choiceTable"_s : u"gradeTable"_s);
    m_table->setFixedHeight(kHeight);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(English, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Chinese, QHeaderView::Stretch);
    m_table->setColumnWidth(Worth, kWorthWidth);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_table);
    column->addLayout(buttons);
    connect(m_table, &QTableWidget::itemChanged, this, &ChoicesField::edited);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_table->rowCount() < kMostChoices) {
            addRow({});
            m_table->setCurrentCell(m_table->rowCount() - 1, English);
            emit edited();
        }
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_table->currentRow() >= 0) {
            m_table->removeRow(m_table->currentRow());
            emit edited();
        }
    });
    retranslate();
}

void ChoicesField::addRow(const quality::Choice &choice)
{
    const QSignalBlocker blocker(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, English, new QTableWidgetItem(choice.label.en));
    m_table->setItem(row, Chinese, new QTableWidgetItem(choice.label.zh));
    auto *worth = new QTableWidgetItem(choice.worth.text());
    worth->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setItem(row, Worth, worth);
}

void ChoicesField::setChoices(const std::vector<quality::Choice> &shown)
{
    if (shown == choices()) {
        return; // what is being written stays
    }
    m_table->setRowCount(0);
    for (const quality::Choice &each : shown) {
        addRow(each);
    }
}

std::vector<quality::Choice> ChoicesField::choices() const
{
    std::vector<quality::Choice> all;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        quality::Choice choice;
        choice.label.en = m_table->item(row, English)->text().trimmed();
        choice.label.zh = m_table->item(row, Chinese)->text().trimmed();
        choice.worth =
            Exact::parse(m_table->item(row, Worth)->text().trimmed()).value_or(Exact(-1));
        all.push_back(choice);
    }
    return all;
}

void ChoicesField::setReadOnly(bool isReadOnly)
{
    m_table->setEditTriggers(isReadOnly ? QAbstractItemView::NoEditTriggers
                                        : QAbstractItemView::DoubleClicked |
                                              QAbstractItemView::EditKeyPressed |
                                              QAbstractItemView::AnyKeyPressed);
    m_add->setEnabled(!isReadOnly);
    m_remove->setEnabled(!isReadOnly);
}

void ChoicesField::retranslate()
{
    const bool isAnswers = m_kind == Kind::Answers;
    m_table->setHorizontalHeaderLabels({tr("English"), tr("Chinese"),
                                        //: what an answer of a choice is worth, from 0 to 1
                                        isAnswers ? tr("Worth")
                                                  //: the score at which a grade begins
                                                  : tr("From")});
    m_table->setAccessibleName(isAnswers ? tr("Answers") : tr("Grades"));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_add->setAccessibleName(isAnswers ? tr("Add an answer") : tr("Add a grade"));
    m_remove->setAccessibleName(isAnswers ? tr("Remove the answer") : tr("Remove the grade"));
}

} // namespace fw::ui
