// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consoleoptions.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace fw::app {

using namespace Qt::StringLiterals;
using telephony::SwitchProfile;

namespace {

constexpr int kLongestWait = 3600;
constexpr int kSmallestSide = 320;
constexpr int kLargestSide = 8000;

/// "host:port", "host" or "[::1]:5038"; nothing when it is neither.
std::optional<SwitchProfile> profileOf(const QString &text, bool withTls)
{
    static const QRegularExpression pattern(
        u"^(?:\\[([0-9A-Fa-f:.]+)\\]|([^:\\s]+))(?::(\\d{1,5}))?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const int port =
        match.captured(3).isEmpty() ? (withTls ? 5039 : 5038) : match.captured(3).toInt();
    if (!match.hasMatch() || port < 1 || port > 65535) {
        return std::nullopt;
    }
    SwitchProfile profile;
    profile.host = match.captured(1) + match.captured(2);
    profile.id = text;
    profile.name = profile.host;
    profile.port = static_cast<quint16>(port);
    profile.tls = withTls ? telephony::TlsMode::On : telephony::TlsMode::Off;
    return profile;
}

std::optional<QSize> sizeOf(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{3,4})x(\\d{3,4})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool isGood = match.hasMatch() && size.width() >= kSmallestSide &&
                        size.height() >= kSmallestSide && size.width() <= kLargestSide &&
                        size.height() <= kLargestSide;
    return isGood ? std::optional(size) : std::nullopt;
}

} // namespace

/// The options as Qt wants them, named once.
struct CommandLine::Known
{
    QCommandLineOption demo;
    QCommandLineOption ami;
    QCommandLineOption user;
    QCommandLineOption secretFile;
    QCommandLineOption tls;
    QCommandLineOption certificate;
    QCommandLineOption server;
    QCommandLineOption serverTls;
    QCommandLineOption rootCertificate;
    QCommandLineOption site;
    QCommandLineOption data;
    QCommandLineOption config;
    QCommandLineOption lang;
    QCommandLineOption theme;
    QCommandLineOption snapshot;
    QCommandLineOption after;
    QCommandLineOption size;
    QCommandLineOption settle;
    QCommandLineOption scores;
    QCommandLineOption out;
    QCommandLineOption outBonus;
};

CommandLine::Known CommandLine::known()
{
    return {
        {u"demo"_s, tr("Show the demo floor.")},
        {u"ami"_s, tr("Connect to this switch."), u"host:port"_s},
        {u"user"_s,
         tr("The account on the switch or on the server. Its secret is taken from "
            "--secret-file, from the variable FLOORWARDEN_SECRET, or asked for."),
         u"name"_s},
        {u"secret-file"_s, tr("A file whose first line is the secret."), u"file"_s},
        {u"tls"_s, tr("Use an encrypted connection.")},
        {u"certificate"_s, tr("Trust the switch's certificate with this SHA-256 fingerprint."),
         u"fingerprint"_s},
        {u"server"_s,
         tr("Join the floor that is recorded in this PostgreSQL database. The host may be the "
            "folder of a socket."),
         u"host:port/database"_s},
        {u"server-tls"_s,
         tr("How the connection with --server is protected: off, encrypted, verify-ca or "
            "verify-full."),
         u"mode"_s, u"verify-full"_s},
        {u"root-cert"_s, tr("Check the server's certificate with those in this file."), u"file"_s},
        {u"site"_s, tr("Show the floor of this site, at a server where several meet."),
         u"number"_s},
        {u"data"_s, tr("Keep the settings in this folder."), u"folder"_s},
        {u"config"_s, tr("The floor's configuration (JSON)."), u"file"_s},
        {u"lang"_s, tr("The language: zh_CN or en."), u"language"_s},
        {u"theme"_s, tr("The theme: light or dark."), u"theme"_s},
        {u"snapshot"_s, tr("Write every page as a PNG file into this folder, and end."),
         u"folder"_s},
        {u"after"_s, tr("Seconds from the complete floor to the snapshot."), u"seconds"_s},
        {u"size"_s, tr("The size of the snapshot, such as 1366x768."), u"WxH"_s},
        {u"settle"_s, tr("Settle the month in this folder without a window, and end."),
         u"folder"_s},
        {u"qa"_s, tr("Score the evaluations in this folder without a window, and end."),
         u"folder"_s},
        {u"out"_s, tr("Write the result of --settle to this file, that of --qa into this folder."),
         u"path"_s},
        {u"out-bonus"_s, tr("Write the bonus of each person to this file, with --settle."),
         u"file"_s}};
}

QString CommandLine::readSwitch(const QCommandLineParser &parser, const Known &known,
                                ConsoleOptions &options)
{
    if (!parser.isSet(known.ami)) {
        const bool isAlone = parser.isSet(known.tls) || parser.isSet(known.certificate) ||
                             (!parser.isSet(known.server) &&
                              (parser.isSet(known.user) || parser.isSet(known.secretFile)));
        return isAlone ? tr("--user and --secret-file need --ami or --server, --tls and "
                            "--certificate need --ami.")
                       : QString();
    }
    options.ami = profileOf(parser.value(known.ami), parser.isSet(known.tls));
    if (!options.ami) {
        return tr("--ami needs host:port, not “%1”.").arg(parser.value(known.ami));
    }
    options.ami->user = parser.value(known.user);
    options.ami->pinnedFingerprint = parser.value(known.certificate).toUpper();
    return options.ami->user.isEmpty() ? tr("--ami needs --user.") : QString();
}

QString CommandLine::readServer(const QCommandLineParser &parser, const Known &known,
                                ConsoleOptions &options)
{
    if (!parser.isSet(known.server)) {
        return parser.isSet(known.serverTls) || parser.isSet(known.rootCertificate) ||
                       parser.isSet(known.site)
                   ? tr("--server-tls, --root-cert and --site need --server.")
                   : QString();
    }
    options.server = settings::ServerProfile::at(parser.value(known.server));
    if (!options.server) {
        return tr("--server needs host:port/database, not “%1”.").arg(parser.value(known.server));
    }
    const auto tls = settings::serverTlsOf(parser.value(known.serverTls));
    if (!tls) {
        return tr("--server-tls is off, encrypted, verify-ca or verify-full, not “%1”.")
            .arg(parser.value(known.serverTls));
    }
    if (options.isDemo || options.ami) {
        return tr("--server excludes --ami and --demo.");
    }
    if (parser.isSet(known.site)) {
        bool isNumber = false;
        const int site = parser.value(known.site).toInt(&isNumber);
        if (!isNumber || site < 0 || site > settings::ServerProfile::kMostSite) {
            return tr("--site is a number from 0 to 8999, not “%1”.").arg(parser.value(known.site));
        }
        options.server->site = site;
    }
    options.server->tls = *tls;
    options.server->rootCertificate = parser.value(known.rootCertificate);
    options.server->user = parser.value(known.user); // who sits at the desk is asked anyway
    return {};
}

QString CommandLine::readLook(const QCommandLineParser &parser, const Known &known,
                              ConsoleOptions &options)
{
    options.language = parser.value(known.lang);
    if (parser.isSet(known.lang) && options.language != "zh_CN"_L1 && options.language != "en"_L1) {
        return tr("--lang is zh_CN or en, not “%1”.").arg(options.language);
    }
    if (parser.isSet(known.theme)) {
        const QString theme = parser.value(known.theme);
        if (theme != "light"_L1 && theme != "dark"_L1) {
            return tr("--theme is light or dark, not “%1”.").arg(theme);
        }
        options.theme = theme == "dark"_L1 ? ui::ThemeKind::Dark : ui::ThemeKind::Light;
    }
    return {};
}

QString CommandLine::readSettle(const QCommandLineParser &parser, const Known &known,
                                ConsoleOptions &options)
{
    if (parser.isSet(known.scores) && !parser.isSet(known.settle) &&
        !parser.isSet(known.outBonus)) {
        options.scoresFolder = parser.value(known.scores);
        options.scoredFolder = parser.value(known.out);
        return options.scoresFolder.isEmpty() || options.scoredFolder.isEmpty()
                   ? tr("--qa needs a folder, and --out with another.")
                   : QString();
    }
    if (!parser.isSet(known.settle)) {
        return parser.isSet(known.out) || parser.isSet(known.outBonus)
                   ? tr("--out needs --settle or --qa, and --out-bonus --settle.")
                   : QString();
    }
    options.settleFolder = parser.value(known.settle);
    options.settleFile = parser.value(known.out);
    options.bonusFile = parser.value(known.outBonus);
    return options.settleFolder.isEmpty() || options.settleFile.isEmpty()
               ? tr("--settle needs a folder, and --out with a file.")
               : QString();
}

QString CommandLine::readSnapshot(const QCommandLineParser &parser, const Known &known,
                                  ConsoleOptions &options)
{
    options.snapshotFolder = parser.value(known.snapshot);
    if (parser.isSet(known.after)) {
        bool isNumber = false;
        const int after = parser.value(known.after).toInt(&isNumber);
        if (!isNumber || after < 0 || after > kLongestWait) {
            return tr("--after is a number of seconds up to 3600, not “%1”.")
                .arg(parser.value(known.after));
        }
        options.after = std::chrono::seconds(after);
    }
    if (parser.isSet(known.size)) {
        const std::optional<QSize> size = sizeOf(parser.value(known.size));
        if (!size) {
            return tr("--size is WIDTHxHEIGHT between 320 and 8000, not “%1”.")
                .arg(parser.value(known.size));
        }
        options.size = *size;
    }
    return {};
}

std::variant<ConsoleOptions, CommandLineAnswer> CommandLine::parse(const QStringList &arguments)
{
    const Known all = known();
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("The supervisor's desk of a hotline."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions(
        {all.demo,        all.ami,    all.user,      all.secretFile,      all.tls,
         all.certificate, all.server, all.serverTls, all.rootCertificate, all.site,
         all.data,        all.config, all.lang,      all.theme,           all.snapshot,
         all.after,       all.size,   all.settle,    all.scores,          all.out,
         all.outBonus});
    if (!parser.parse(arguments)) {
        return CommandLineAnswer{parser.errorText()};
    }
    if (parser.isSet(help)) {
        return CommandLineAnswer{parser.helpText(), 0};
    }
    if (parser.isSet(version)) {
        return CommandLineAnswer{
            QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion(), 0};
    }
    if (const QStringList loose = parser.positionalArguments(); !loose.isEmpty()) {
        return CommandLineAnswer{tr("Unexpected argument: %1").arg(loose.first())};
    }
    ConsoleOptions options;
    options.isDemo = parser.isSet(all.demo);
    options.secretFile = parser.value(all.secretFile);
    options.dataFolder = parser.value(all.data);
    options.configFile = parser.value(all.config);
    for (const auto read :
         {&CommandLine::readSwitch, &CommandLine::readServer, &CommandLine::readLook,
          &CommandLine::readSnapshot, &CommandLine::readSettle}) {
        if (const QString wrong = read(parser, all, options); !wrong.isEmpty()) {
            return CommandLineAnswer{wrong};
        }
    }
    return options;
}

} // namespace fw::app
