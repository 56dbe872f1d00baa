// SPDX-License-Identifier: GPL-3.0-or-later
#include "simoptions.h"
#include "simserver.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QSocketNotifier>
#include <QTextStream>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// A signal handler may do next to nothing; a byte in a socket pair reaches the event loop.
int signalWriteEnd = -1;

void endOnSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalWriteEnd, &byte, 1);
}

/// True also when no file is wanted.
bool isWritten(const QString &name, const QByteArray &content)
{
    if (name.isEmpty()) {
        return true;
    }
    QSaveFile file(name);
    const bool isDone =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (!isDone) {
        QTextStream(stderr) << name << ": " << file.errorString() << '\n';
    }
    return isDone;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const fw::Result<fw::switchsim::SimOptions> read =
        fw::switchsim::readOptions(QCoreApplication::arguments());
    if (!read) {
        QTextStream(stderr) << "this option makes no sense: " << read.error().detail << '\n';
        return 2;
    }
    const fw::switchsim::SimOptions &options = *read;
    const fw::SystemClock clock;
    fw::switchsim::SimServer server(options, clock);
    QTextStream out(stdout);
    if (!server.listen()) {
        QTextStream(stderr) << "cannot listen on port " << options.port << ": "
                            << server.errorText() << '\n';
        return 1;
    }
    const QByteArray state = "{\"port\": " + QByteArray::number(server.port()) + "}\n";
    if (!isWritten(options.historyFile, server.history()) || !isWritten(options.stateFile, state)) {
        return 1;
    }
    out << "listening on " << options.host << ':' << server.port() << '\n';
    out.flush();

    std::array<int, 2> pair{};
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, pair.data()) == 0) {
        signalWriteEnd = pair[0];
        auto *notifier = new QSocketNotifier(pair[1], QSocketNotifier::Read, &server);
        QObject::connect(notifier, &QSocketNotifier::activated, &server, &QCoreApplication::quit);
        std::signal(SIGTERM, endOnSignal);
        std::signal(SIGINT, endOnSignal);
    }
    return QCoreApplication::exec();
}
