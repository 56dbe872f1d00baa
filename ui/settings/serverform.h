// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/serverprofile.h"
#include "ui/settings/fieldmessage.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace fw::ui {

/// The fields that describe the database which others record into. No password: who sits at the
/// desk is asked for it.
class ServerForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerForm)

public:
    explicit ServerForm(const Theme &theme, QWidget *parent = nullptr);

    void setProfile(const settings::ServerProfile &profile);
    [[nodiscard]] settings::ServerProfile profile() const;

    /// Writes a message beside each field that is wrong, moves the focus to the first, and answers
    /// whether there was none.
    [[nodiscard]] bool validate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(QWidget *field);
    void retranslate();
    void showNote();

    QFormLayout *m_layout;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QComboBox *m_tls;
    ThemedLabel *m_tlsNote;
    QLineEdit *m_certificate;
    QSpinBox *m_site;
    FieldMessage *m_hostField;
    FieldMessage *m_databaseField;
    FieldMessage *m_certificateField;
    std::vector<QLabel *> m_labels;
};

} // namespace fw::ui
