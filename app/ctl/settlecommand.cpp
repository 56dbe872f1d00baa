// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/settlecommand.h"

#include "app/ctl/command.h"
#include "core/export/settlementfolder.h"

#include <QCommandLineParser>

namespace fw::ctl {

using namespace Qt::StringLiterals;

int runSettle(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Settles a month: reads contract.csv, bands.csv, people.csv, incidents.csv and scores.csv "
        "or kpis.csv; writes the result as keys and values, and the bonus of each person.\n"
        "A month that is refused is a result with the key error, and ends with 0."_s);
    const QCommandLineOption in({u"in"_s, u"settle"_s}, u"The folder to read."_s, u"folder"_s);
    const QCommandLineOption out(u"out"_s, u"The CSV file to write the result to."_s, u"file"_s);
    const QCommandLineOption bonus(
        u"out-bonus"_s,
        u"The CSV file to write the bonus to; when there is none to list, there is no file."_s,
        u"file"_s);
    parser.addOptions({in, out, bonus});
    if (const std::optional<int> code = Command::parse(parser, arguments)) {
        return *code;
    }
    if (!parser.isSet(in) || !parser.isSet(out)) {
        return Command::fail(u"--in and --out are needed"_s, kUsage);
    }
    const Outcome settled =
        exports::settleFolder(parser.value(in), parser.value(out), parser.value(bonus));
    return settled ? kDone : Command::fail(settled.error().detail, kFailed);
}

} // namespace fw::ctl
