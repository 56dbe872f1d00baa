// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/accesscommands.h"
#include "app/ctl/command.h"
#include "app/ctl/dbcommand.h"
#include "app/ctl/exportcommand.h"
#include "app/ctl/foldcommand.h"
#include "app/ctl/forecastcommand.h"
#include "app/ctl/importcommand.h"
#include "app/ctl/journalcommand.h"
#include "app/ctl/qacommand.h"
#include "app/ctl/reportcommand.h"
#include "app/ctl/rostercommand.h"
#include "app/ctl/settlecommand.h"
#include "app/ctl/staffcommand.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    using fw::ctl::Command;
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"floorwardenctl"_s);
    constexpr std::array kCommands{
        Command{"fold"_L1, "--ami FILE[.gz] --json OUT"_L1, fw::ctl::runFold},
        Command{"journal"_L1, "record|verify --db FILE ..."_L1, fw::ctl::runJournal},
        Command{"export"_L1, "calls|queues|agents --db FILE --from DAY --to DAY --out CSV"_L1,
                fw::ctl::runExport},
        Command{"import"_L1, "queue-log --db FILE --switch NAME FILE..."_L1, fw::ctl::runImport},
        Command{"db"_L1, "create|migrate|check|backup|restore|retention|hold|... ..."_L1,
                fw::ctl::runDb},
        Command{
            "report"_L1,
            "--db FILE [--period P] [--step S] [--rows R] ... | --due FOLDER --schedule FILE"_L1,
            fw::ctl::runReport},
        Command{
            "forecast"_L1,
            "--in CSV --origin TS --out CSV [--interval 30m] [--horizon 7d] [--calendar FILE] ..."_L1,
            fw::ctl::runForecast},
        Command{"roster"_L1, "check|feasibility --from DATE ..."_L1, fw::ctl::runRoster},
        Command{"qa"_L1, "--in FOLDER --out FOLDER"_L1, fw::ctl::runQa},
        Command{"settle"_L1, "--in FOLDER --out FILE [--out-bonus FILE]"_L1, fw::ctl::runSettle},
        Command{"staff"_L1, "--in CSV --out CSV"_L1, fw::ctl::runStaff},
        Command{"users"_L1, "add|list|change|disable|enable|passwd|delegate|... [LOGIN] ..."_L1,
                fw::ctl::runUsers},
        Command{"audit"_L1, "verify|seal|export [--csv OUT] --db FILE | --server ..."_L1,
                fw::ctl::runAudit},
    };
    QStringList arguments = QCoreApplication::arguments();
    for (const QString &command : {u"settle"_s, u"qa"_s}) { // as the console has them: --qa FOLDER
        if (arguments.value(1).startsWith(u"--"_s + command)) {
            arguments.insert(1, command);
        }
    }
    return Command::dispatch(kCommands, arguments, u"floorwardenctl"_s);
}
