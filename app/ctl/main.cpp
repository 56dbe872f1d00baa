// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/accesscommands.h"
#include "app/ctl/command.h"
#include "app/ctl/dbcommand.h"
#include "app/ctl/foldcommand.h"
#include "app/ctl/journalcommand.h"

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
        Command{"db"_L1, "create|migrate|check|backup|restore|retention|hold|... ..."_L1,
                fw::ctl::runDb},
        Command{"users"_L1, "add|list|disable|enable|passwd [LOGIN] --db FILE"_L1,
                fw::ctl::runUsers},
        Command{"audit"_L1, "verify|seal|export --db FILE [--csv OUT]"_L1, fw::ctl::runAudit},
    };
    return Command::dispatch(kCommands, QCoreApplication::arguments(), u"floorwardenctl"_s);
}
