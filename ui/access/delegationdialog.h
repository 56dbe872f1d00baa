// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/useradmin.h"
#include "core/live/floorstore.h"
#include "ui/widgets/themedlabel.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace fw::ui {

/// The posts that one person holds for others for a while: gives one, and takes one back.
class DelegationDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DelegationDialog)

public:
    /// What is given is given by \a actor to the account \a taker.
    DelegationDialog(access::UserAdmin &admin, access::Identity actor, QString taker,
                     const live::FloorStore &store, const Theme &theme, QWidget *parent = nullptr);

    /// What there is, and who could give something, read anew.
    void reload();
    void give();
    /// Takes the chosen one back.
    void end();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildForm();
    void fillGivers(const std::vector<access::User> &users);
    void fillScopes();
    void showHeld();
    void showButtons();
    void say(const Outcome &outcome);
    [[nodiscard]] access::Delegation read() const;
    [[nodiscard]] TimePoint timeOf(const QDateTimeEdit &field) const;
    [[nodiscard]] QString timeText(TimePoint time) const;
    [[nodiscard]] QString textOf(const access::Delegation &delegation) const;
    [[nodiscard]] QString scopeName(const QString &id) const;
    void retranslate();

    access::UserAdmin &m_admin;
    access::Identity m_actor;
    QString m_login;
    const live::FloorStore &m_store;
    access::Identity m_taker;
    std::vector<access::Identity> m_givers;
    ThemedLabel *m_heldTitle;
    QListWidget *m_held;
    QPushButton *m_end;
    ThemedLabel *m_giveTitle;
    QLabel *m_giverLabel;
    QComboBox *m_giver;
    QLabel *m_scopeLabel;
    QListWidget *m_scopes;
    QLabel *m_fromLabel;
    QDateTimeEdit *m_from;
    QLabel *m_untilLabel;
    QDateTimeEdit *m_until;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    ThemedLabel *m_message;
    QPushButton *m_close;
    QPushButton *m_give;
};

} // namespace fw::ui
