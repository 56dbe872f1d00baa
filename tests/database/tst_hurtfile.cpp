// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqljournalstore.h"
#include "tests/database/journalload.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace fw;

namespace {

QString probe()
{
    return QStringLiteral(FW_BIN_DIR "/storeprobe");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray errorLine(ErrorCode code)
{
    return "error " + QByteArray::number(static_cast<int>(code)) + ' ';
}

/// Whether this machine lets us mount a small disk in a namespace of our own.
bool canMount()
{
    QProcess process;
    process.start(u"unshare"_s, {u"-rm"_s, u"mount"_s, u"-t"_s, u"tmpfs"_s, u"tmpfs"_s, u"/mnt"_s});
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

} // namespace

/// A file that can't be written, read or trusted: each gives a clear error, and nothing that is
/// stored is lost.
class TestHurtFile final : public QObject
{
    Q_OBJECT

private slots:

    void aFullDisk()
    {
        QTemporaryDir folder;
        QProcess process;
        const bool isMounted = canMount();
        const QString script =
            isMounted ? u"mount -t tmpfs -o size=3m tmpfs \"$1\" && "
                        "head -c 524288 /dev/zero >\"$1/filler\" && exec \"$2\" full "
                        "\"$1/desk.sqlite\" \"$1/filler\""_s
                      : u"ulimit -f 3000; exec \"$2\" full \"$1/desk.sqlite\" \"$1/none\""_s;
        const QStringList arguments{u"sh"_s, u"-c"_s, script, u"sh"_s, folder.path(), probe()};
        process.start(isMounted ? u"unshare"_s : u"env"_s,
                      isMounted ? QStringList{u"-rm"_s} + arguments : arguments);
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray said = process.readAllStandardOutput();
        const QList<QByteArray> lines = said.split('\n');
        if (!isMounted) {
            // A limit on the size of a file is the nearest thing without the right to mount.
            qWarning("no small disk can be mounted here; a limit of file size stands in for it");
            QVERIFY2(said.startsWith("full "), said.constData());
            QVERIFY2(said.contains("\nkept "), said.constData());
            return;
        }
        QVERIFY2(process.exitCode() == 0, said.constData());
        QCOMPARE(lines.at(0),
                 QByteArray("full " + QByteArray::number(static_cast<int>(ErrorCode::Full))));
        const QList<QByteArray> kept = lines.at(1).split(' ');
        QVERIFY2(kept.at(1).toInt() > 0 && kept.at(1) == kept.at(3), said.constData());
        QCOMPARE(lines.at(2), QByteArray("again " + kept.at(1)));
        QCOMPARE(lines.at(3), QByteArray("went on " + QByteArray::number(kept.at(1).toInt() + 1)));
    }

    void aFileThatMayNotBeWritten()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.sqlite"_s);
        fill(path, 5);
        const QByteArray before = contentOf(path);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner |
                                                         QFile::ReadOther | QFile::ExeOther));
        // Rights do not bind root.
        QProcess process;
        QStringList arguments{probe(), u"open"_s, path};
        if (geteuid() == 0) {
            arguments = QStringList{u"setpriv"_s, u"--reuid"_s, u"nobody"_s,
                                    u"--regid"_s, u"65534"_s,   u"--clear-groups"_s} +
                        arguments;
        }
        process.start(arguments.takeFirst(), arguments);
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAllStandardOutput();
        QVERIFY2(said.startsWith(errorLine(ErrorCode::Unwritable)), said.constData());
        QVERIFY2(said.contains("desk.sqlite"), said.constData());
        QVERIFY(QFile::setPermissions(folder.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(contentOf(path), before);
    }

    void aFileThatIsInUse()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.sqlite"_s);
        const auto held = test::openPlace(path);
        QVERIFY(bool(held));
        QProcess process;
        process.start(probe(), {u"open"_s, path});
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAllStandardOutput();
        QVERIFY2(said.startsWith(errorLine(ErrorCode::InUse)), said.constData());
    }

    void aDamagedFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.sqlite"_s);
        fill(path, 200);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        // Every second page behind the first ones: whatever is read meets one.
        constexpr qint64 kPage = 4096;
        for (qint64 page = 10; page * kPage < file.size(); page += 2) {
            QVERIFY(file.seek(page * kPage));
            file.write(QByteArray(kPage, '\x5a'));
        }
        file.close();
        const QByteArray before = contentOf(path);
        {
            const auto database = test::openPlace(path);
            if (!database) {
                QCOMPARE(database.error().code, ErrorCode::Malformed);
                return;
            }
            storage::SqlJournalStore store(*database);
            const auto chunks = store.chunksAfter(0, 1000);
            QVERIFY(!chunks);
            QCOMPARE(chunks.error().code, ErrorCode::Malformed);
            QVERIFY(chunks.error().detail.contains(u"desk.sqlite"_s));
        }
        QVERIFY(contentOf(path).size() >= before.size());
    }

private:
    static void fill(const QString &path, int batches)
    {
        const auto database = test::openPlace(path);
        QVERIFY2(bool(database), qPrintable(database ? QString() : database.error().detail));
        storage::SqlJournalStore store(*database);
        const auto session = store.beginSession({});
        for (int number = 1; number <= batches; ++number) {
            QVERIFY(bool(store.write(test::loadBatch(*session, number))));
        }
    }
};

QTEST_GUILESS_MAIN(TestHurtFile)
#include "tst_hurtfile.moc"
