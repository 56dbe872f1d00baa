// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/qacommand.h"

#include "app/ctl/command.h"
#include "core/export/scoresfolder.h"

#include <QCommandLineParser>

namespace fw::ctl {

using namespace Qt::StringLiterals;

int runQa(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Scores evaluations, and says how far evaluators agree.\n"
        "Reads form.csv and answers.csv, and agreement_SET.csv with reference_SET.csv for every "
        "SET; writes evaluations.csv and summary.csv, and agreement.csv."_s);
    const QCommandLineOption in({u"in"_s, u"qa"_s}, u"The folder to read."_s, u"folder"_s);
    const QCommandLineOption out(u"out"_s, u"The folder to write into."_s, u"folder"_s);
    parser.addOptions({in, out});
    if (const std::optional<int> code = Command::parse(parser, arguments)) {
        return *code;
    }
    if (!parser.isSet(in) || !parser.isSet(out)) {
        return Command::fail(u"--in and --out are needed"_s, kUsage);
    }
    const Outcome scored = exports::scoreFolder(parser.value(in), parser.value(out));
    return scored ? kDone : Command::fail(scored.error().detail, kFailed);
}

} // namespace fw::ctl
