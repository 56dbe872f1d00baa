// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/user.h"

#include <QAbstractTableModel>

namespace fw::ui {

/// The accounts of a desk.
class UserTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserTableModel)

public:
    enum class Column { Login, Name, Role, Side, Scope, State, Count };

    explicit UserTableModel(QObject *parent = nullptr);

    void setUsers(std::vector<access::User> users);
    /// Null for a row that is not there.
    [[nodiscard]] const access::User *userAt(int row) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString textOf(const access::User &user, Column column);

    std::vector<access::User> m_users;
};

} // namespace fw::ui
