// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/audittablemodel.h"

#include "ui/access/accesstext.h"
#include "ui/floor/floorroles.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/visibletext.h"

#include <QDateTime>

namespace fw::ui {

using namespace Qt::StringLiterals;

AuditTableModel::AuditTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AuditTableModel::setRows(std::vector<access::AuditRow> rows, const QTimeZone &zone)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_zone = zone;
    endResetModel();
}

void AuditTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int AuditTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AuditTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString AuditTableModel::textOf(const access::AuditRow &row, Column column) const
{
    const access::AuditEntry &entry = row.entry;
    switch (column) {
    case Column::Time:
        return QDateTime::fromMSecsSinceEpoch(toMicroseconds(entry.at) / 1000, m_zone)
            .toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case Column::User:
        return visibleText(entry.user);
    case Column::Role:
        return entry.role.isEmpty() ? QString() : AccessText::role(entry.role);
    case Column::Host:
        return visibleText(entry.host);
    case Column::Action:
        return AccessText::action(entry.action);
    case Column::Object:
        return visibleText(entry.object);
    case Column::Purpose:
        return visibleText(entry.purpose);
    case Column::Result:
        return AccessText::result(entry.result);
    case Column::Detail:
        return visibleText(entry.detail);
    case Column::Seal:
        return row.seal == 0 ? QString() : QString::number(row.seal);
    case Column::Count:
        break;
    }
    return {};
}

QVariant AuditTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const access::AuditRow &row = m_rows[std::size_t(index.row())];
    const auto column = Column(index.column());
    if (role == int(FloorRole::Tone)) {
        const bool isMarked =
            column == Column::Result && row.entry.result == access::AuditResult::Refused;
        return int(isMarked ? Tone::Critical : Tone::Neutral);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((column == Column::Seal ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(textOf(row, column)) : QVariant();
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        const bool isNumber = Column(section) == Column::Seal;
        return role == Qt::TextAlignmentRole
                   ? QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter)
                   : QVariant();
    }
    switch (Column(section)) {
    case Column::Time:
        return tr("Time");
    case Column::User:
        return tr("User");
    case Column::Role:
        return tr("Role");
    case Column::Host:
        //: the computer at which something was done
        return tr("Desk");
    case Column::Action:
        return tr("Action");
    case Column::Object:
        //: to what or to whom something was done
        return tr("To");
    case Column::Purpose:
        return tr("Purpose of access");
    case Column::Result:
        return tr("Result");
    case Column::Detail:
        return tr("Detail");
    case Column::Seal:
        //: the number of an entry in the chain that shows later changes
        return tr("Seal");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace fw::ui
