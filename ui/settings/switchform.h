// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/secretstore.h"
#include "ui/settings/connectiontester.h"
#include "ui/settings/fieldmessage.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace fw::ui {

class TestResultView;

/// The fields that describe one switch, with a test of the connection.
class SwitchForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SwitchForm)

public:
    /// Without a keychain the choice says so and starts with "this session only".
    SwitchForm(const Theme &theme, ConnectionTester &tester, bool hasKeychain,
               QWidget *parent = nullptr);

    void setProfile(const telephony::SwitchProfile &profile);
    /// A new profile gets its id here.
    [[nodiscard]] telephony::SwitchProfile profile() const;
    [[nodiscard]] QString secret() const;
    [[nodiscard]] settings::SecretPlace secretPlace() const;
    /// An empty secret is allowed: the stored one stays.
    void setKeepsStoredSecret(bool keeps);

    /// Writes a message beside each field that is wrong, moves the focus to the first, and answers
    /// whether there was none.
    [[nodiscard]] bool validate();

public slots:
    void test();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFields();
    void addRow(QLabel *label, QWidget *field);
    void retranslate();
    void retranslatePlaces();
    void proposePort(bool withTls);
    void showResult(const live::FeedHealth &result);
    void acceptCertificate(const QString &fingerprint);

    const Theme &m_theme;
    ConnectionTester &m_tester;
    bool m_hasKeychain;
    bool m_keepsStoredSecret = false;
    bool m_isTesting = false;
    telephony::SwitchProfile m_profile;
    QFormLayout *m_layout;
    QLineEdit *m_name;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QCheckBox *m_tls;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QComboBox *m_place;
    QComboBox *m_charset;
    QPushButton *m_test;
    TestResultView *m_result;
    FieldMessage *m_hostField;
    FieldMessage *m_userField;
    FieldMessage *m_secretField;
    ThemedLabel *m_placeNote;
    std::vector<QLabel *> m_labels;
};

} // namespace fw::ui
