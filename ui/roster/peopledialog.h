// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rosterfiles/filefields.h"
#include "core/rosterfiles/linefault.h"
#include "ui/roster/recorddialog.h"

class QComboBox;

namespace fw::ui {

/// The people of a team: contract, role, skills, and logins by date.
class PeopleDialog final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleDialog)

public:
    PeopleDialog(roster::RosterDesk &desk, const QString &team, const Theme &theme,
                 QWidget *parent);

private:
    [[nodiscard]] std::vector<Line> lines() const override;
    void load(int row) override;
    [[nodiscard]] QString keep(int row) override;
    [[nodiscard]] std::vector<roster::Person> people() const;
    /// Days and lists of the form; a sentence when they can't be.
    [[nodiscard]] QString take(roster::Person &person) const;
    [[nodiscard]] static QString refusalOf(rosterfiles::PersonField field, rosterfiles::Fault fault,
                                           const QString &value);

    QString m_team;
    QLineEdit *m_id;
    QLineEdit *m_english;
    QLineEdit *m_chinese;
    QComboBox *m_role;
    QComboBox *m_contract;
    QComboBox *m_scheme;
    QLineEdit *m_joined;
    QLineEdit *m_left;
    QLineEdit *m_skills;
    QLineEdit *m_protections;
    QLineEdit *m_availability;
    QLineEdit *m_logins;
};

} // namespace fw::ui
