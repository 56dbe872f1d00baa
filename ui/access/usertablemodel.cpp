// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/usertablemodel.h"

#include "ui/access/accesstext.h"
#include "ui/widgets/visibletext.h"

namespace fw::ui {

using namespace Qt::StringLiterals;

UserTableModel::UserTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void UserTableModel::setUsers(std::vector<access::User> users)
{
    beginResetModel();
    m_users = std::move(users);
    endResetModel();
}

const access::User *UserTableModel::userAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_users[std::size_t(row)];
}

void UserTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_users.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int UserTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_users.size());
}

int UserTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString UserTableModel::textOf(const access::User &user, Column column)
{
    switch (column) {
    case Column::Login:
        return user.who.login;
    case Column::Name:
        return visibleText(user.who.name);
    case Column::Role:
        return AccessText::role(user.who.post.role);
    case Column::Side:
        return AccessText::side(access::sideOf(user.who.post.role));
    case Column::Scope:
        return visibleText((user.who.post.regions + user.who.post.teams).join(u", "_s));
    case Column::State:
        if (user.isDisabled) {
            //: of an account
            return tr("Shut");
        }
        //: of an account whose owner has not chosen the own password yet
        return user.mustChangePassword ? tr("New password due") : tr("Open");
    case Column::Count:
        break;
    }
    return {};
}

QVariant UserTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole
               ? QVariant(textOf(m_users[std::size_t(index.row())], Column(index.column())))
               : QVariant();
}

QVariant UserTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                             : QVariant();
    }
    switch (Column(section)) {
    case Column::Login:
        return tr("Log-in name");
    case Column::Name:
        return tr("Name");
    case Column::Role:
        return tr("Role");
    case Column::Side:
        return tr("Side");
    case Column::Scope:
        return tr("Scope");
    case Column::State:
        return tr("State");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace fw::ui
