// SPDX-License-Identifier: GPL-3.0-or-later
// The program that the tests of this folder kill, starve and lock out.
//   storeprobe write PLACE [BATCHES]   prints "SESSION NUMBER" after each commit
//   storeprobe full FILE FILLER        writes until the disk is full, and says what then holds
//   storeprobe open FILE               prints the code of the error, or "open"
#include "core/storage/sqljournalstore.h"
#include "tests/database/journalload.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace fw;

namespace {

/// One call of write(2): what is printed is out, whatever happens next.
void say(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    [[maybe_unused]] const auto written =
        ::write(1, whole.constData(), static_cast<std::size_t>(whole.size()));
}

int fail(const Error &error)
{
    say("error " + QByteArray::number(static_cast<int>(error.code)) + ' ' + error.detail.toUtf8());
    return 1;
}

int writeForever(const QString &place, std::int64_t most)
{
    const auto database = test::openPlace(place);
    if (!database) {
        return fail(database.error());
    }
    storage::SqlJournalStore store(*database);
    journal::Session session;
    session.program = u"storeprobe"_s;
    const auto id = store.beginSession(session);
    if (!id) {
        return fail(id.error());
    }
    for (std::int64_t number = 1; number <= most; ++number) {
        if (Outcome written = store.write(test::loadBatch(*id, number)); !written) {
            return fail(written.error());
        }
        say(QByteArray::number(qint64(*id)) + ' ' + QByteArray::number(qint64(number)));
    }
    return 0;
}

/// The last batch of our only session, or -1 when the file does not hold together.
std::int64_t lastBatch(const std::shared_ptr<storage::Database> &database)
{
    const auto last = test::checkLoad(database);
    if (!last) {
        fail(last.error());
        return -1;
    }
    return last->empty() ? 0 : last->begin()->second;
}

int fillTheDisk(const QString &file, const QString &filler)
{
    auto database = test::openPlace(file);
    if (!database) {
        return fail(database.error());
    }
    auto store = std::make_unique<storage::SqlJournalStore>(*database);
    const auto id = store->beginSession({});
    std::int64_t number = 0;
    Outcome written = success();
    while (written) {
        written = store->write(test::loadBatch(*id, ++number));
    }
    say("full " + QByteArray::number(static_cast<int>(written.error().code)));
    // Reading still works, and all that was acknowledged is there, before and after opening anew.
    say("kept " + QByteArray::number(qint64(lastBatch(*database))) + " of " +
        QByteArray::number(qint64(number - 1)));
    store.reset();
    database = Error{};
    database = test::openPlace(file);
    if (!database) {
        return fail(database.error());
    }
    say("again " + QByteArray::number(qint64(lastBatch(*database))));
    // With room again, the batch that was refused goes in.
    QFile::remove(filler);
    store = std::make_unique<storage::SqlJournalStore>(*database);
    written = store->write(test::loadBatch(*id, number));
    if (!written) {
        return fail(written.error());
    }
    say("went on " + QByteArray::number(qint64(lastBatch(*database))));
    return lastBatch(*database) == number ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error, not our end
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    if (mode == "write"_L1) {
        const qint64 most = arguments.value(3).toLongLong();
        return writeForever(arguments.value(2), most > 0 ? most : INT64_MAX);
    }
    if (mode == "full"_L1) {
        return fillTheDisk(arguments.value(2), arguments.value(3));
    }
    if (mode == "open"_L1) {
        const auto database = test::openPlace(arguments.value(2));
        if (!database) {
            return fail(database.error());
        }
        say("open");
        return 0;
    }
    std::fputs("storeprobe write|full|open PLACE ...\n", stderr);
    return 2;
}
