// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/accesscommands.h"
#include "app/ctl/foldcommand.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int kFailed = 1;
constexpr int kUsage = 2;

int fail(const QString &words, int code)
{
    std::fputs(qUtf8Printable(u"floorwardenctl: %1\n"_s.arg(words)), stderr);
    return code;
}

int runFold(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Folds a recorded manager stream and writes what the floor counted."_s);
    const QCommandLineOption ami(u"ami"_s, u"The stream as a client received it; may be gzip."_s,
                                 u"FILE"_s);
    const QCommandLineOption json(u"json"_s, u"Where to write; - is standard output."_s, u"OUT"_s,
                                  u"-"_s);
    const QCommandLineOption help(u"help"_s, u"Shows this text."_s);
    parser.addOptions({ami, json, help});
    if (!parser.parse(arguments)) {
        return fail(parser.errorText(), kUsage);
    }
    if (parser.isSet(help)) {
        std::fputs(qUtf8Printable(parser.helpText()), stdout);
        return 0;
    }
    if (!parser.isSet(ami) || !parser.positionalArguments().isEmpty()) {
        return fail(u"fold needs --ami FILE [--json OUT], and nothing else"_s, kUsage);
    }
    const fw::Outcome done = fw::ctl::foldAmiFile(parser.value(ami), parser.value(json));
    return done ? 0 : fail(done.error().detail, kFailed);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"floorwardenctl"_s);
    QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    if (command == "fold"_L1) {
        arguments.removeAt(1);
        return runFold(arguments);
    }
    if (command == "users"_L1) {
        arguments.removeAt(1);
        return fw::ctl::runUsers(arguments);
    }
    if (command == "audit"_L1) {
        arguments.removeAt(1);
        return fw::ctl::runAudit(arguments);
    }
    if (command == "--help"_L1 || command == "-h"_L1 || command == "help"_L1) {
        std::fputs("floorwardenctl fold --ami FILE[.gz] --json OUT\n"
                   "floorwardenctl users add|list|disable|enable|passwd [LOGIN] --db FILE\n"
                   "floorwardenctl audit verify|seal|export --db FILE [--csv OUT]\n",
                   stdout);
        return 0;
    }
    return fail(command.isEmpty()
                    ? u"which command? There is: fold --ami FILE[.gz] --json OUT"_s
                    : u"unknown command %1; there is: fold, users, audit"_s.arg(command),
                kUsage);
}
