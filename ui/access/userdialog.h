// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/useradmin.h"
#include "core/organisation/scopetree.h"
#include "ui/widgets/themedlabel.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace fw::ui {

/// One account: who it is, which post, and for which part of the organisation.
class UserDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserDialog)

public:
    /// Says what came of it; the dialog stays open with the sentence when it failed.
    using Save = std::function<Outcome(const access::Identity &who, const QString &password)>;

    UserDialog(const organisation::ScopeTree &tree, const Theme &theme, Save save,
               QWidget *parent = nullptr);

    /// Changes \a who instead of making a new one; without a password.
    void edit(const access::Identity &who);
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillTree(const organisation::ScopeTree &tree);
    void check(const QStringList &ids);
    [[nodiscard]] access::Identity read() const;
    void retranslate();

    Save m_save;
    bool m_isNew = true;
    QLabel *m_loginLabel;
    QLineEdit *m_login;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_personLabel;
    QLineEdit *m_person;
    QLabel *m_roleLabel;
    QComboBox *m_role;
    QLabel *m_scopeLabel;
    QListWidget *m_scopes;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    ThemedLabel *m_message;
    QPushButton *m_cancel;
    QPushButton *m_keep;
};

} // namespace fw::ui
