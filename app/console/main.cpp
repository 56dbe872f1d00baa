// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "core/export/scoresfolder.h"
#include "core/export/settlementfolder.h"
#include "ui/settings/feedtext.h"
#include "ui/shell/iconset.h"
#include "ui/widgets/buttonclicks.h"

#include <QApplication>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Without a display only pictures and answers on the terminal are possible; both need a platform
/// all the same.
bool chooseHeadless(int argc, char *argv[])
{
    const bool isReckoning = std::any_of(argv, argv + argc, [](const char *argument) {
        const QByteArrayView option(argument);
        return option.startsWith("--settle") || option.startsWith("--qa");
    });
    if (isReckoning) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // also where a display is named that is not there
    }
    const bool isHeadless = !qEnvironmentVariableIsSet("DISPLAY") &&
                            !qEnvironmentVariableIsSet("WAYLAND_DISPLAY") &&
                            !qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (isHeadless) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    return isHeadless;
}

/// Qt's platform without a screen says at each resize that it has no window manager.
void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith("This plugin does not support propagateSizeHints"_L1)) {
        QTextStream(stderr) << qFormatLogMessage(type, context, text) << '\n';
    }
}

int answer(const fw::app::CommandLineAnswer &words)
{
    QTextStream(words.exitCode == 0 ? stdout : stderr) << words.text << '\n';
    return words.exitCode;
}

/// The exit code, when no desk is wanted.
std::optional<int> reckon(const fw::app::ConsoleOptions &options)
{
    if (options.settleFolder.isEmpty() && options.scoresFolder.isEmpty()) {
        return std::nullopt;
    }
    const fw::Outcome done =
        options.scoresFolder.isEmpty()
            ? fw::exports::settleFolder(options.settleFolder, options.settleFile, options.bonusFile)
            : fw::exports::scoreFolder(options.scoresFolder, options.scoredFolder);
    return done ? 0 : answer({done.error().detail, 1});
}

} // namespace

int main(int argc, char *argv[])
{
    const bool isHeadless = chooseHeadless(argc, argv);
    QApplication application(argc, argv);
    if (QGuiApplication::platformName() == "offscreen"_L1) {
        qInstallMessageHandler(&writeMessage);
    }
    QCoreApplication::setApplicationName(u"floorwarden"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FW_VERSION));
    QGuiApplication::setDesktopFileName(u"floorwarden"_s);
    QGuiApplication::setWindowIcon(fw::ui::productIcon());
    fw::ui::exposeButtonClicks();

    const auto parsed = fw::app::CommandLine::parse(QCoreApplication::arguments());
    if (const auto *words = std::get_if<fw::app::CommandLineAnswer>(&parsed)) {
        return answer(*words);
    }
    const auto &options = std::get<fw::app::ConsoleOptions>(parsed);
    if (const std::optional<int> code = reckon(options)) {
        return *code;
    }
    if (isHeadless && options.snapshotFolder.isEmpty() &&
        QGuiApplication::platformName() == "offscreen"_L1) {
        QTextStream(stderr)
            << QCoreApplication::translate(
                   "Console",
                   "There is no display. Use --snapshot DIR to write the pages to files.")
            << '\n';
        return 1;
    }
    fw::app::Console console(options);
    if (const fw::Outcome started = console.start(); !started) {
        QTextStream(stderr) << fw::ui::FeedText::error(started.error()) << '\n';
        return 1;
    }
    return QCoreApplication::exec();
}
