// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/switchform.h"

#include "ui/settings/testresultview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fw::ui {

using namespace Qt::StringLiterals;
using settings::SecretPlace;
using telephony::SwitchProfile;
using telephony::TlsMode;

namespace {

constexpr int kPlainPort = 5038;
constexpr int kTlsPort = 5039;

/// A name, an IPv4 or an IPv6 address; no scheme, no port, no blank.
bool isHost(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,253}[A-Za-z0-9])?|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]+)$"_s);
    return pattern.match(text).hasMatch();
}

} // namespace

SwitchForm::SwitchForm(const Theme &theme, ConnectionTester &tester, bool hasKeychain,
                       QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tester(tester)
    , m_hasKeychain(hasKeychain)
    , m_layout(new QFormLayout(this))
    , m_name(new QLineEdit(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_tls(new QCheckBox(this))
    , m_user(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_place(new QComboBox(this))
    , m_charset(new QComboBox(this))
    , m_test(new QPushButton(this))
    , m_result(new TestResultView(theme, this))
    , m_placeNote(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
{
    buildFields();
    retranslate();
    connect(m_tls, &QCheckBox::toggled, this, &SwitchForm::proposePort);
    connect(m_test, &QPushButton::clicked, this, &SwitchForm::test);
    connect(m_place, &QComboBox::currentIndexChanged, this, &SwitchForm::retranslatePlaces);
    connect(m_result, &TestResultView::certificateAccepted, this, &SwitchForm::acceptCertificate);
    connect(&tester, &ConnectionTester::finished, this, &SwitchForm::showResult);
    // An answer about other values than those on the screen would mislead.
    for (QLineEdit *edit : {m_host, m_user, m_secret}) {
        connect(edit, &QLineEdit::textEdited, m_result, &TestResultView::clear);
    }
    connect(m_host, &QLineEdit::textEdited, this, [this] { m_profile.pinnedFingerprint.clear(); });
}

void SwitchForm::buildFields()
{
    m_name->setObjectName(u"switchName"_s);
    m_host->setObjectName(u"switchHost"_s);
    m_port->setObjectName(u"switchPort"_s);
    m_tls->setObjectName(u"switchTls"_s);
    m_user->setObjectName(u"switchUser"_s);
    m_secret->setObjectName(u"switchSecret"_s);
    m_place->setObjectName(u"secretPlace"_s);
    m_placeNote->setObjectName(u"secretPlaceNote"_s);
    m_charset->setObjectName(u"switchCharset"_s);
    m_test->setObjectName(u"testConnection"_s);
    m_hostField = new FieldMessage(m_host, m_theme, this);
    m_userField = new FieldMessage(m_user, m_theme, this);
    m_secretField = new FieldMessage(m_secret, m_theme, this);
    m_port->setRange(1, 65535);
    m_port->setValue(kPlainPort);
    m_port->setGroupSeparatorShown(false);
    m_port->setMinimumWidth(110);
    m_secret->setEchoMode(QLineEdit::Password);
    for (const QLatin1StringView charset : {"UTF-8"_L1, "GBK"_L1, "GB18030"_L1, "Big5"_L1}) {
        m_charset->addItem(charset, charset == "UTF-8"_L1 ? QString() : QString(charset));
    }
    if (m_hasKeychain) {
        m_place->addItem(QString(), QVariant::fromValue(int(SecretPlace::Keychain)));
    }
    m_place->addItem(QString(), QVariant::fromValue(int(SecretPlace::Session)));
    m_place->addItem(QString(), QVariant::fromValue(int(SecretPlace::File)));
    m_placeNote->setWordWrap(true);
    m_test->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);

    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(10);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *place = new QWidget(this);
    auto *placeLayout = new QVBoxLayout(place);
    placeLayout->setContentsMargins({});
    placeLayout->setSpacing(2);
    placeLayout->addWidget(m_place);
    placeLayout->addWidget(m_placeNote);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_name, m_hostField, m_port, m_tls, m_userField,
                                          m_secretField, place, m_charset, m_test}) {
        addRow(new QLabel(this), field);
    }
    m_layout->addRow(m_result);
}

void SwitchForm::addRow(QLabel *label, QWidget *field)
{
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    m_labels.push_back(label);
    m_layout->addRow(label, field);
}

void SwitchForm::retranslate()
{
    const QStringList texts{tr("Name"), tr("Host"),   tr("Port"),    QString(),
                            tr("User"), tr("Secret"), tr("Keep it"), tr("Old caller names"),
                            QString()};
    for (std::size_t row = 0; row < m_labels.size(); ++row) {
        m_labels[row]->setText(texts[static_cast<qsizetype>(row)]);
    }
    m_name->setPlaceholderText(tr("What you call this switch"));
    m_host->setPlaceholderText(tr("Name or IP address"));
    m_tls->setText(tr("Encrypted connection (TLS)"));
    m_user->setPlaceholderText(tr("Account of the manager interface"));
    m_secret->setPlaceholderText(m_keepsStoredSecret ? tr("Leave empty to keep the stored one")
                                                     : QString());
    m_charset->setToolTip(tr("Used for caller names that are not UTF-8"));
    m_test->setText(tr("Test the connection"));
    m_name->setAccessibleName(tr("Name"));
    m_host->setAccessibleName(tr("Host"));
    m_port->setAccessibleName(tr("Port"));
    m_user->setAccessibleName(tr("User"));
    m_secret->setAccessibleName(tr("Secret"));
    m_place->setAccessibleName(tr("Keep it"));
    m_charset->setAccessibleName(tr("Old caller names"));
    retranslatePlaces();
}

void SwitchForm::retranslatePlaces()
{
    for (int index = 0; index < m_place->count(); ++index) {
        switch (static_cast<SecretPlace>(m_place->itemData(index).toInt())) {
        case SecretPlace::Keychain:
            m_place->setItemText(index, tr("In the desktop's keychain"));
            break;
        case SecretPlace::Session:
            m_place->setItemText(index, tr("For this session only"));
            break;
        case SecretPlace::File:
            m_place->setItemText(index, tr("In a file that only you can read (not encrypted)"));
            break;
        }
    }
    QString note;
    if (!m_hasKeychain) {
        note = tr("This desktop has no keychain. ");
    }
    switch (secretPlace()) {
    case SecretPlace::Keychain:
        note += tr("The keychain locks the secret together with your desktop.");
        break;
    case SecretPlace::Session:
        note += tr("You will be asked for it again at the next start.");
        break;
    case SecretPlace::File:
        note +=
            tr("Anyone who can act as you on this computer, and its administrator, can read it.");
        break;
    }
    m_placeNote->setText(note);
}

void SwitchForm::setProfile(const SwitchProfile &profile)
{
    m_profile = profile;
    m_name->setText(profile.name);
    m_host->setText(profile.host);
    m_tls->setChecked(profile.tls == TlsMode::On);
    m_port->setValue(profile.port);
    m_user->setText(profile.user);
    m_charset->setCurrentIndex(std::max(0, m_charset->findData(profile.legacyCharset)));
}

SwitchProfile SwitchForm::profile() const
{
    SwitchProfile profile = m_profile;
    if (profile.id.isEmpty()) {
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    profile.host = m_host->text().trimmed();
    profile.name = m_name->text().trimmed().isEmpty() ? profile.host : m_name->text().trimmed();
    profile.port = static_cast<quint16>(m_port->value());
    profile.tls = m_tls->isChecked() ? TlsMode::On : TlsMode::Off;
    profile.user = m_user->text().trimmed();
    profile.legacyCharset = m_charset->currentData().toString();
    return profile;
}

QString SwitchForm::secret() const
{
    return m_secret->text();
}

SecretPlace SwitchForm::secretPlace() const
{
    return static_cast<SecretPlace>(m_place->currentData().toInt());
}

void SwitchForm::setKeepsStoredSecret(bool keeps)
{
    m_keepsStoredSecret = keeps;
    retranslate();
}

bool SwitchForm::validate()
{
    const QString host = m_host->text().trimmed();
    QString hostMessage;
    if (host.isEmpty()) {
        hostMessage = tr("Enter the switch's host name or IP address.");
    } else if (!isHost(host)) {
        hostMessage = tr("Only the name or the address, without http:// and without a port.");
    }
    m_hostField->setMessage(hostMessage);
    m_userField->setMessage(m_user->text().trimmed().isEmpty() ? tr("Enter the account's name.")
                                                               : QString());
    m_secretField->setMessage(m_secret->text().isEmpty() && !m_keepsStoredSecret
                                  ? tr("Enter the account's secret.")
                                  : QString());
    for (FieldMessage *field : {m_hostField, m_userField, m_secretField}) {
        if (!field->message().isEmpty()) {
            field->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

void SwitchForm::test()
{
    if (!validate()) {
        return;
    }
    m_isTesting = true;
    m_result->showRunning();
    m_tester.start(profile(), m_secret->text());
}

void SwitchForm::proposePort(bool withTls)
{
    m_result->clear();
    const int usual = withTls ? kPlainPort : kTlsPort;
    if (m_port->value() == usual) {
        m_port->setValue(withTls ? kTlsPort : kPlainPort);
    }
}

void SwitchForm::showResult(const live::FeedHealth &result)
{
    if (std::exchange(m_isTesting, false)) {
        m_result->showResult(result);
    }
}

void SwitchForm::acceptCertificate(const QString &fingerprint)
{
    m_profile.pinnedFingerprint = fingerprint;
    test();
}

void SwitchForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_hostField->message().isEmpty() || !m_userField->message().isEmpty() ||
            !m_secretField->message().isEmpty()) {
            static_cast<void>(validate());
        }
    }
    QWidget::changeEvent(event);
}

} // namespace fw::ui
