// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

class QCommandLineParser;

namespace fw::ctl {

enum ExitCode { kDone = 0, kFailed = 1, kUsage = 2 };

/// One word after the program's name, and what it does with the rest of the line.
struct Command
{
    QLatin1StringView name;
    QLatin1StringView synopsis;               ///< what may follow the name
    int (*run)(const QStringList &arguments); ///< from the command's own name on

    /// Runs the command that the second of \a arguments names, or says which ones there are.
    /// \a path: the program and the commands before, as people type them.
    [[nodiscard]] static int dispatch(std::span<const Command> commands,
                                      const QStringList &arguments, const QString &path);

    /// Says on standard error what is wrong, and gives \a code back.
    static int fail(const QString &words, ExitCode code);

    /// Parses the options; an answer is the exit code, because of --help or of a wrong option.
    [[nodiscard]] static std::optional<int> parse(QCommandLineParser &parser,
                                                  const QStringList &arguments);
};

} // namespace fw::ctl
