// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include <QCommandLineParser>

#include <algorithm>
#include <cstdio>

namespace fw::ctl {

using namespace Qt::StringLiterals;

int Command::fail(const QString &words, ExitCode code)
{
    std::fputs(qUtf8Printable(u"floorwardenctl: %1\n"_s.arg(words)), stderr);
    return code;
}

int Command::dispatch(std::span<const Command> commands, const QStringList &arguments,
                      const QString &path)
{
    const QString name = arguments.value(1);
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const Command &each) { return each.name == name; });
    if (found != commands.end()) {
        return found->run(arguments.sliced(1));
    }
    QStringList names;
    for (const Command &each : commands) {
        names.append(each.name);
    }
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        for (const Command &each : commands) {
            std::fputs(qUtf8Printable(u"%1 %2 %3\n"_s.arg(path, each.name, each.synopsis)), stdout);
        }
        return kDone;
    }
    const QString known = names.join(", "_L1);
    return fail(name.isEmpty() ? u"which command? There is: %1"_s.arg(known)
                               : u"unknown command %1; there is: %2"_s.arg(name, known),
                kUsage);
}

std::optional<int> Command::parse(QCommandLineParser &parser, const QStringList &arguments)
{
    const QCommandLineOption help(u"help"_s, u"Shows this text."_s);
    parser.addOption(help);
    if (!parser.parse(arguments)) {
        return fail(parser.errorText(), kUsage);
    }
    if (parser.isSet(help)) {
        std::fputs(qUtf8Printable(parser.helpText()), stdout);
        return kDone;
    }
    return std::nullopt;
}

} // namespace fw::ctl
