// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/useradmin.h"
#include "core/guard/desksession.h"
#include "core/live/floorstore.h"
#include "ui/widgets/themedlabel.h"

#include <QWidget>

class QPushButton;

namespace fw::ui {

class LiveTableView;
class UserTableModel;

/// The accounts of this desk, for those who may see them; and how a desk without any gets some.
class UsersSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UsersSection)

public:
    UsersSection(guard::DeskSession &session, access::UserAdmin &admin,
                 const live::FloorStore &store, const Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void follow();
    void reload();
    void showButtons();
    void setUp();
    void add();
    void change();
    void toggleDisabled();
    void resetPassword();
    void delegate();
    void say(const Outcome &outcome);
    [[nodiscard]] const access::User *current() const;
    void retranslate();

    guard::DeskSession &m_session;
    access::UserAdmin &m_admin;
    const live::FloorStore &m_store;
    const Theme &m_theme;
    UserTableModel *m_model;
    ThemedLabel *m_title;
    ThemedLabel *m_remark;
    LiveTableView *m_view;
    ThemedLabel *m_message;
    QPushButton *m_setUp;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_disable;
    QPushButton *m_password;
    QPushButton *m_delegate;
};

} // namespace fw::ui
