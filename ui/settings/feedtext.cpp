// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/feedtext.h"

#include "ui/widgets/visibletext.h"

namespace fw::ui {

using namespace Qt::StringLiterals;
using live::FeedProblem;
using live::FeedState;

QString FeedText::name(const live::FeedHealth &health)
{
    return name(health.name);
}

QString FeedText::name(const QString &switchName)
{
    return switchName == kDemoName ? tr("Demo floor") : visibleText(switchName);
}

QString FeedText::state(FeedState state)
{
    switch (state) {
    case FeedState::Offline:
        return tr("Offline");
    case FeedState::Connecting:
        return tr("Connecting");
    case FeedState::Authenticating:
        return tr("Signing in");
    case FeedState::Synchronising:
        return tr("Synchronising");
    case FeedState::Live:
        //: state of a switch link: events arrive as they happen
        return tr("Live");
    case FeedState::Waiting:
        return tr("Reconnecting");
    case FeedState::Draining:
        return tr("Shutting down");
    }
    return {};
}

QString FeedText::problem(const live::FeedHealth &health)
{
    switch (health.problem) {
    case FeedProblem::None:
        return {};
    case FeedProblem::HostNotFound:
        return tr("The host name of the switch is not known.");
    case FeedProblem::ConnectionRefused:
        return tr("The switch refused the connection.");
    case FeedProblem::Unreachable:
        return tr("The switch did not answer in time.");
    case FeedProblem::NotAManagerPort:
        return tr("Something answered on this port, but it is not the switch's manager interface.");
    case FeedProblem::TlsRequired:
        return tr("This port expects an encrypted connection.");
    case FeedProblem::TlsNotOffered:
        return tr("This port does not offer an encrypted connection.");
    case FeedProblem::CertificateUnknown:
        return tr("The switch's certificate is not trusted yet.");
    case FeedProblem::CertificateChanged:
        return tr("The switch shows another certificate than the one you accepted.");
    case FeedProblem::LoginRefused:
        return tr("The switch refused the user name or the secret.");
    case FeedProblem::MissingReadClass:
        return health.detail.isEmpty() ? tr("The account may not read all that the floor needs.")
                                       //: %1 is a permission class of the switch such as "agent"
                                       : tr("The account lacks the permission class “%1”.")
                                             .arg(visibleText(health.detail));
    case FeedProblem::ShuttingDown:
        return tr("The switch is shutting down and waits for its calls to end.");
    case FeedProblem::Silent:
        return tr("The switch is connected but no longer answers.");
    case FeedProblem::ConnectionLost:
        return tr("The connection to the switch was lost.");
    case FeedProblem::Protocol:
        return tr("The switch sent something that cannot be understood.");
    case FeedProblem::ServerLost:
        return tr("The connection to the server was lost.");
    case FeedProblem::MayNotFollow:
        return tr("The server does not let your role follow the live floor.");
    case FeedProblem::RecorderSilent:
        return tr("The recorder is silent: nothing new was recorded.");
    }
    return {};
}

QString FeedText::certificate(const live::FeedHealth &health)
{
    const live::CertificateView &shown = health.certificate;
    if ((health.problem != FeedProblem::CertificateUnknown &&
         health.problem != FeedProblem::CertificateChanged) ||
        shown.fingerprint.isEmpty()) {
        return {};
    }
    //: of a certificate: %1 its subject, %2 the day it ends, %3 its SHA-256 in hex
    return tr("It is of %1, valid until %2, SHA-256 %3.")
        .arg(visibleText(shown.subject), shown.validUntil, shown.fingerprint);
}

QString FeedText::advice(FeedProblem problem)
{
    switch (problem) {
    case FeedProblem::None:
        return {};
    case FeedProblem::HostNotFound:
        return tr("Check the spelling of the host, or use its IP address.");
    case FeedProblem::ConnectionRefused:
        return tr("Check the port, and whether the manager interface is enabled (manager.conf).");
    case FeedProblem::Unreachable:
        return tr("Check the host, the network and the firewall between this desk and the switch.");
    case FeedProblem::NotAManagerPort:
        return tr("The usual port is 5038, or 5039 with TLS.");
    case FeedProblem::TlsRequired:
        return tr("Turn on TLS for this switch in the settings.");
    case FeedProblem::TlsNotOffered:
        return tr(
            "Use the switch's TLS port (usually 5039), or turn TLS off on a trusted network.");
    case FeedProblem::CertificateUnknown:
        return tr("Compare the fingerprint with your administrator, then accept the certificate.");
    case FeedProblem::CertificateChanged:
        return tr("Do not go on before your administrator confirms that it was renewed.");
    case FeedProblem::LoginRefused:
        return tr("Correct them in the settings. There is no automatic retry, so that the account "
                  "is not locked.");
    case FeedProblem::MissingReadClass:
        return tr("Ask for read = agent,call,reporting for this account in manager.conf.");
    case FeedProblem::ShuttingDown:
        return tr("The floor stays as it is until the switch is back.");
    case FeedProblem::Silent:
        return tr("The figures below are old. The connection is being made anew.");
    case FeedProblem::ConnectionLost:
        return tr("The figures below are old. They are read again as soon as the switch is back.");
    case FeedProblem::ServerLost:
        return tr("The figures below are old. What was missed is read as soon as the server is "
                  "back.");
    case FeedProblem::MayNotFollow:
        return tr("The journal holds the whole floor, so only roles that may see all of it can "
                  "follow it. Reports show what lies in your scope.");
    case FeedProblem::RecorderSilent:
        return tr("The figures below are old. Ask your administrator whether the recorder runs and "
                  "reaches the switch.");
    case FeedProblem::Protocol:
        return tr("The connection is being made anew. If it happens again, tell your "
                  "administrator.");
    }
    return {};
}

QString FeedText::error(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unreadable:
        return tr("Cannot be read: %1").arg(error.detail);
    case ErrorCode::Unwritable:
        return tr("Cannot be written: %1").arg(error.detail);
    case ErrorCode::Malformed:
        return tr("The file is damaged or not one of Floorwarden; it was left as it is: %1")
            .arg(error.detail);
    case ErrorCode::NewerSchema:
        return tr("The file was written by a newer Floorwarden; please update this one: %1")
            .arg(error.detail);
    case ErrorCode::OlderSchema:
        return tr("The database is of an older Floorwarden; an administrator has to migrate it "
                  "first: %1")
            .arg(error.detail);
    case ErrorCode::Full:
        return tr("There is no space left; what was stored is safe: %1").arg(error.detail);
    case ErrorCode::Unreachable:
        return tr("The server does not answer: %1").arg(error.detail);
    case ErrorCode::NotPermitted:
        return error.detail == "right"_L1 || error.detail == "scope"_L1
                   ? tr("Your post may not do this.")
                   : tr("The account may not do this: %1").arg(error.detail);
    case ErrorCode::Conflict:
        return tr("Somebody else changed it meanwhile: %1").arg(error.detail);
    case ErrorCode::InUse:
        return tr("Another Floorwarden is using this file: %1").arg(error.detail);
    case ErrorCode::Database:
        return tr("The database refused: %1").arg(error.detail);
    case ErrorCode::NotFound:
        return tr("Not found: %1").arg(error.detail);
    case ErrorCode::InvalidArgument:
        return tr("Not valid: %1").arg(error.detail);
    }
    return {};
}

} // namespace fw::ui
