// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/recorddialog.h"

#include "ui/floor/linemodel.h"
#include "ui/roster/rostertext.h"
#include "ui/widgets/themedlabel.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kName = 1;         ///< the column that takes the room that is left
constexpr int kLeastColumn = 72; ///< pixels

} // namespace

RecordDialog::RecordDialog(const QString &objectName, const QString &title,
                           const QStringList &headers, roster::RosterDesk &desk, const Theme &theme,
                           QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_model(new LineModel(int(headers.size()), -1, -1, this))
    , m_table(new QTableView(this))
    , m_form(new QFormLayout)
    , m_message(new ThemedLabel(theme, FontRole::Body, Token::Critical, this))
    , m_new(new QPushButton(tr("New"), this))
    , m_keep(new QPushButton(tr("Keep"), this))
{
    setObjectName(objectName);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_model->setHeaders(headers);
    m_table->setObjectName(objectName + u"Table"_s);
    m_table->setAccessibleName(title);
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    QHeaderView &header = *m_table->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(kName, QHeaderView::Stretch);
    header.setMinimumSectionSize(kLeastColumn);
    header.setHighlightSections(false);
    m_new->setObjectName(u"recordNew"_s);
    m_new->setAutoDefault(false);
    m_keep->setObjectName(u"recordKeep"_s);
    m_keep->setDefault(true);
    m_message->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    for (QPushButton *each : {m_new, m_keep, close}) {
        buttons->addWidget(each);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(16);
    halves->addWidget(m_table, 6);
    auto *fields = new QWidget;
    m_form->setContentsMargins(0, 0, 8, 0); // beside the scroll bar of a long form
    fields->setLayout(m_form);
    auto *pane = new QScrollArea(this);
    pane->setWidgetResizable(true);
    pane->setProperty("bare", true);
    pane->setFrameShape(QFrame::NoFrame);
    pane->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    pane->setWidget(fields);
    halves->addWidget(pane, 5);
    layout->addLayout(halves, 1);
    layout->addLayout(buttons);
    resize(1080, 600);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_isNew = true;
        load(-1);
    });
    connect(m_keep, &QPushButton::clicked, this, &RecordDialog::startKeeping);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_isNew = false;
        m_message->clear();
        load(row());
    });
    connect(&desk, &roster::RosterDesk::changed, this, &RecordDialog::refresh);
}

void RecordDialog::startKeeping()
{
    m_message->clear();
    if (const QString refusal = keep(m_isNew ? -1 : row()); !refusal.isEmpty()) {
        m_message->setText(u"▲ "_s + refusal);
    } else if (m_isWaiting) {
        m_keep->setEnabled(false);
        m_message->setText(tr("Waiting for the server…"));
    }
}

roster::RosterDesk::Done RecordDialog::kept()
{
    m_isWaiting = true;
    return [self = QPointer(this)](const Outcome &kept) {
        if (self) {
            self->take(kept);
        }
    };
}

void RecordDialog::take(const Outcome &kept)
{
    m_isWaiting = false;
    m_keep->setEnabled(true);
    m_message->setText(kept ? QString() : u"▲ "_s + RosterText::refusal(kept.error()));
}

void RecordDialog::addField(const QString &objectName, const QString &label, QWidget &field)
{
    field.setObjectName(objectName);
    field.setAccessibleName(label);
    m_form->addRow(label, &field);
}

QLineEdit *RecordDialog::addLine(const QString &objectName, const QString &label)
{
    constexpr int kLongest = 200;
    auto *line = new QLineEdit(this);
    line->setMaxLength(kLongest);
    addField(objectName, label, *line);
    return line;
}

void RecordDialog::allow(bool mayEdit)
{
    m_new->setEnabled(mayEdit);
    m_keep->setEnabled(mayEdit);
}

int RecordDialog::row() const
{
    return m_table->currentIndex().row();
}

void RecordDialog::begin()
{
    refresh();
    if (m_model->rowCount() > 0) {
        m_table->selectRow(0);
    } else {
        m_isNew = true;
        load(-1);
    }
}

void RecordDialog::refresh()
{
    m_model->setLines(lines());
}

} // namespace fw::ui
