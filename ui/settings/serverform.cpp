// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/serverform.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using settings::ServerProfile;
using settings::ServerTls;

namespace {

constexpr int kNoSite = -1;

} // namespace

ServerForm::ServerForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_database(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_tls(new QComboBox(this))
    , m_tlsNote(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_certificate(new QLineEdit(this))
    , m_site(new QSpinBox(this))
{
    m_host->setObjectName(u"serverHost"_s);
    m_port->setObjectName(u"serverPort"_s);
    m_database->setObjectName(u"serverDatabase"_s);
    m_user->setObjectName(u"serverUser"_s);
    m_tls->setObjectName(u"serverTls"_s);
    m_certificate->setObjectName(u"serverCertificate"_s);
    m_site->setObjectName(u"serverSite"_s);
    m_hostField = new FieldMessage(m_host, theme, this);
    m_databaseField = new FieldMessage(m_database, theme, this);
    m_certificateField = new FieldMessage(m_certificate, theme, this);
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setMinimumWidth(110);
    m_site->setRange(kNoSite, ServerProfile::kMostSite);
    m_site->setGroupSeparatorShown(false);
    for (const ServerTls mode :
         {ServerTls::VerifyFull, ServerTls::VerifyCa, ServerTls::Encrypted, ServerTls::Off}) {
        m_tls->addItem(QString(), int(mode));
    }
    m_tlsNote->setWordWrap(true);
    auto *protection = new QWidget(this);
    auto *column = new QVBoxLayout(protection);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_tls);
    column->addWidget(m_tlsNote);
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(10);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_hostField, m_port, m_databaseField, m_user, protection,
                                          m_certificateField, m_site}) {
        addRow(field);
    }
    connect(m_tls, &QComboBox::currentIndexChanged, this, &ServerForm::showNote);
    retranslate();
    setProfile({});
}

void ServerForm::addRow(QWidget *field)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    m_labels.push_back(label);
    m_layout->addRow(label, field);
}

void ServerForm::setProfile(const ServerProfile &profile)
{
    m_host->setText(profile.host);
    m_port->setValue(profile.port);
    m_database->setText(profile.database);
    m_user->setText(profile.user);
    m_tls->setCurrentIndex(std::max(0, m_tls->findData(int(profile.tls))));
    m_certificate->setText(profile.rootCertificate);
    m_site->setValue(profile.site.value_or(kNoSite));
}

ServerProfile ServerForm::profile() const
{
    ServerProfile profile;
    profile.host = m_host->text().trimmed();
    profile.port = static_cast<quint16>(m_port->value());
    profile.database = m_database->text().trimmed();
    profile.user = m_user->text().trimmed();
    profile.tls = static_cast<ServerTls>(m_tls->currentData().toInt());
    profile.rootCertificate = m_certificate->text().trimmed();
    if (m_site->value() != kNoSite) {
        profile.site = m_site->value();
    }
    return profile;
}

bool ServerForm::validate()
{
    const ServerProfile wanted = profile();
    m_hostField->setMessage(wanted.host.isEmpty() || wanted.host.contains(u' ')
                                ? tr("Enter the server's host name or IP address.")
                                : QString());
    m_databaseField->setMessage(wanted.database.isEmpty() ? tr("Enter the name of the database.")
                                                          : QString());
    m_certificateField->setMessage(!wanted.rootCertificate.isEmpty() &&
                                           !QFileInfo(wanted.rootCertificate).isReadable()
                                       ? tr("There is no such file that can be read.")
                                       : QString());
    for (FieldMessage *field : {m_hostField, m_databaseField, m_certificateField}) {
        if (!field->message().isEmpty()) {
            field->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

void ServerForm::showNote()
{
    switch (static_cast<ServerTls>(m_tls->currentData().toInt())) {
    case ServerTls::VerifyFull:
        m_tlsNote->setText(tr("Nobody in between can read along or pretend to be the server."));
        break;
    case ServerTls::VerifyCa:
        m_tlsNote->setText(tr("Any server with a certificate of this authority is believed."));
        break;
    case ServerTls::Encrypted:
        m_tlsNote->setText(tr("Somebody in between can pretend to be the server."));
        break;
    case ServerTls::Off:
        m_tlsNote->setText(tr("Anybody in between can read along. Only for a socket of this "
                              "computer or a tunnel."));
        break;
    }
}

void ServerForm::retranslate()
{
    const QStringList texts{tr("Host"), tr("Port"),       tr("Database"),
                            tr("User"), tr("Protection"), tr("Certificate file"),
                            tr("Site")};
    const std::initializer_list<QWidget *> fields{m_host, m_port,        m_database, m_user,
                                                  m_tls,  m_certificate, m_site};
    auto field = fields.begin();
    for (std::size_t row = 0; row < m_labels.size(); ++row, ++field) {
        const QString text = texts[static_cast<qsizetype>(row)];
        m_labels[row]->setText(text);
        (*field)->setAccessibleName(text);
    }
    m_host->setPlaceholderText(tr("Name or IP address"));
    m_user->setPlaceholderText(tr("May be left to who logs in"));
    m_site->setSpecialValueText(tr("The only one"));
    m_site->setToolTip(
        tr("Where the floors of several sites meet in one database: which is shown."));
    m_certificate->setPlaceholderText(tr("Empty: where PostgreSQL usually looks"));
    m_tls->setItemText(0, tr("Encrypted, server checked by name"));
    m_tls->setItemText(1, tr("Encrypted, certificate checked"));
    m_tls->setItemText(2, tr("Encrypted only"));
    m_tls->setItemText(3, tr("None"));
    showNote();
}

void ServerForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace fw::ui
