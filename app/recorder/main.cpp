// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorder/recorder.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::recorder;

namespace {

enum ExitCode { kDone = 0, kFailed = 1, kUsage = 2 };

// A signal handler may do next to nothing; a byte in a socket pair reaches the event loop.
int signalWriteEnd = -1;

void endOnSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalWriteEnd, &byte, 1);
}

int fail(const QString &words, ExitCode code)
{
    std::fputs(qUtf8Printable(u"floorwarden-recorder: "_s + words + u'\n'), stderr);
    return code;
}

void quitOnSignals(QCoreApplication &application)
{
    std::array<int, 2> pair{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0) {
        return;
    }
    signalWriteEnd = pair[0];
    auto *notifier = new QSocketNotifier(pair[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::signal(SIGTERM, endOnSignal);
    std::signal(SIGINT, endOnSignal);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error, not our end
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"floorwarden-recorder"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FW_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Records what switches tell, and carries out what desks ask of them."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption config(u"config"_s, u"The configuration."_s, u"FILE"_s,
                                    u"/etc/floorwarden/recorder.json"_s);
    const QCommandLineOption check(u"check"_s,
                                   u"Only says whether the configuration makes sense."_s);
    parser.addOptions({config, check});
    parser.process(application);
    if (!parser.positionalArguments().isEmpty()) {
        return fail(u"does not know \"%1\""_s.arg(parser.positionalArguments().constFirst()),
                    kUsage);
    }
    const Result<RecorderOptions> options = RecorderOptions::read(parser.value(config));
    if (!options) {
        return fail(options.error().detail, kUsage);
    }
    const Result<RecorderInput> input = RecorderInput::load(*options);
    if (!input) {
        return fail(input.error().detail, kUsage);
    }
    if (parser.isSet(check)) {
        std::fputs("the configuration makes sense\n", stdout);
        return kDone;
    }
    quitOnSignals(application);
    const SystemClock clock;
    Recorder recorder(*options, *input, clock);
    if (const Outcome started = recorder.start(); !started) {
        return fail(started.error().detail, kFailed);
    }
    return QCoreApplication::exec();
}
