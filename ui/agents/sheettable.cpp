// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/sheettable.h"

#include "ui/floor/floordelegate.h"
#include "ui/floor/floorroles.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/themedlabel.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

SheetTableModel::SheetTableModel(int columns, int firstRight, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
    , m_firstRight(firstRight)
{
}

void SheetTableModel::setHeaders(const QStringList &headers)
{
    m_headers = headers;
    emit headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
}

void SheetTableModel::setRows(const QList<SheetRow> &rows)
{
    const qsizetype kept = std::min(rows.size(), m_rows.size());
    if (rows.size() < m_rows.size()) {
        beginRemoveRows({}, int(rows.size()), int(m_rows.size()) - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    }
    for (qsizetype row = 0; row < kept; ++row) {
        if (m_rows.at(row) != rows.at(row)) {
            m_rows[row] = rows.at(row);
            emit dataChanged(index(int(row), 0), index(int(row), m_columns - 1));
        }
    }
    if (rows.size() > m_rows.size()) {
        beginInsertRows({}, int(m_rows.size()), int(rows.size()) - 1);
        m_rows += rows.mid(m_rows.size());
        endInsertRows();
    }
}

int SheetTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SheetTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant SheetTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const SheetCell cell = m_rows.at(index.row()).value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.text.toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant((index.column() >= m_firstRight ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    case int(FloorRole::Tone):
        return int(cell.tone);
    case int(FloorRole::Strong):
        return cell.isStrong;
    case int(FloorRole::State):
        return cell.state ? QVariant(int(*cell.state)) : QVariant();
    default:
        return {};
    }
}

QVariant SheetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section >= m_firstRight ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

SheetTable::SheetTable(const QString &objectName, const Theme &theme, const QList<int> &widths,
                       int firstRight, QWidget *parent)
    : QWidget(parent)
    , m_widths(widths)
    , m_title(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_empty(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_view(new LiveTableView(objectName, theme, this))
    , m_model(new SheetTableModel(int(widths.size()), firstRight, this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FloorDelegate(theme, -1, -1, m_view));
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->setColumnPlan(widths);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QRect cell = m_view->visualRect(current);
                emit areaReached({m_view->viewport()->mapTo(this, cell.topLeft()), cell.size()});
            });
    connect(m_view, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit rowActivated(index.row()); });
    m_title->setContentsMargins(12, 6, 12, 0);
    m_empty->setContentsMargins(12, 2, 12, 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_empty);
    column->addWidget(m_view);
    fitHeight();
}

void SheetTable::setExpendable(const QList<int> &columns)
{
    m_view->setColumnPlan(m_widths, columns);
}

void SheetTable::setTexts(const QString &title, const QStringList &headers, const QString &ifEmpty)
{
    m_title->setText(title);
    m_view->setAccessibleName(title);
    m_empty->setText(ifEmpty);
    m_model->setHeaders(headers);
    m_view->layOutColumns();
}

void SheetTable::setRows(const QList<SheetRow> &rows)
{
    const int before = m_model->rowCount();
    m_model->setRows(rows);
    if (before != m_model->rowCount()) {
        fitHeight();
    }
}

void SheetTable::fitHeight()
{
    const int rows = m_model->rowCount();
    m_empty->setVisible(rows == 0);
    m_view->setVisible(rows > 0);
    m_view->setFixedHeight(m_view->horizontalHeader()->height() +
                           rows * m_view->verticalHeader()->defaultSectionSize());
}

} // namespace fw::ui
