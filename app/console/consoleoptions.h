// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/serverprofile.h"
#include "core/telephony/switchprofile.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QSize>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

class QCommandLineParser;

namespace fw::app {

/// What the command line asks for.
struct ConsoleOptions
{
    bool isDemo = false;
    std::optional<telephony::SwitchProfile> ami;
    std::optional<settings::ServerProfile> server; ///< whose journal is followed
    QString secretFile;
    QString dataFolder; ///< empty: the desktop's place for this program
    QString configFile;
    QString language; ///< empty: the stored choice
    std::optional<ui::ThemeKind> theme;
    QString snapshotFolder;        ///< empty: no snapshot
    std::chrono::seconds after{3}; ///< from when the floor is complete
    QSize size{1440, 900};
    QString settleFolder; ///< empty: a desk is wanted, and not the settlement of a month
    QString settleFile;   ///< for the result
    QString bonusFile;    ///< empty: no bonus of each person is wanted
    QString scoresFolder; ///< empty: a desk is wanted, and not the scores of a folder
    QString scoredFolder; ///< for what came of them
};

/// A text for the terminal, and the code that the program ends with: 0 for --help, 2 for a wrong
/// argument.
struct CommandLineAnswer
{
    QString text;
    int exitCode = 2;
};

class CommandLine final
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] static std::variant<ConsoleOptions, CommandLineAnswer>
    parse(const QStringList &arguments);

private:
    struct Known;

    [[nodiscard]] static Known known();
    // Each answers with what is wrong, or with an empty text.
    [[nodiscard]] static QString readSwitch(const QCommandLineParser &parser, const Known &known,
                                            ConsoleOptions &options);
    [[nodiscard]] static QString readServer(const QCommandLineParser &parser, const Known &known,
                                            ConsoleOptions &options);
    [[nodiscard]] static QString readLook(const QCommandLineParser &parser, const Known &known,
                                          ConsoleOptions &options);
    [[nodiscard]] static QString readSettle(const QCommandLineParser &parser, const Known &known,
                                            ConsoleOptions &options);
    [[nodiscard]] static QString readSnapshot(const QCommandLineParser &parser, const Known &known,
                                              ConsoleOptions &options);
};

} // namespace fw::app
