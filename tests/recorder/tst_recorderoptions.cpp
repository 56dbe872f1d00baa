// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorder/recorderoptions.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::recorder;

namespace {

constexpr const char *kWhole = R"({
 "database": {"host": "db", "port": 6543, "name": "fw", "user": "recorder", "tls": "verify-ca",
              "rootCertificate": "ca.pem", "passwordFile": "password"},
 "switches": [{"name": "north", "host": "10.0.0.1", "user": "fw", "secretFile": "north"},
              {"name": "south", "host": "10.0.0.2", "port": 5039, "tls": true, "user": "fw",
               "secretFile": "/run/south", "fingerprint": "AA:BB", "charset": "GBK"}],
 "spool": {"file": "spool/journal", "megabytes": 3},
 "floor": "floor.json", "keyFile": "key", "statusFile": "status.json", "metricsPort": 9187
})";

} // namespace

class TestRecorderOptions final : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsAll();
    void aFileNeedsLittle();
    void saysWhichFieldIsWrong_data();
    void saysWhichFieldIsWrong();
    void secretsAreNobodyElses();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::WriteOnly);
        file.write(content);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecorderOptions::readsAll()
{
    const auto options = RecorderOptions::read(write(u"r.json"_s, kWhole));
    QVERIFY2(options, options ? "" : qPrintable(options.error().detail));
    QVERIFY(!options->isFile());
    QCOMPARE(options->server.port, quint16(6543));
    QCOMPARE(options->server.tls, storage::PostgresTls::VerifyCa);
    QCOMPARE(options->server.rootCertificate, m_folder->filePath(u"ca.pem"_s));
    QCOMPARE(options->switchNames(), (QStringList{u"north"_s, u"south"_s}));
    QCOMPARE(options->switches[0].profile.port, quint16(5038));
    QCOMPARE(options->switches[1].profile.tls, telephony::TlsMode::On);
    QCOMPARE(options->switches[1].secretFile, u"/run/south"_s);
    QCOMPARE(options->spoolFile, m_folder->filePath(u"spool/journal"_s));
    QCOMPARE(options->spoolBytes, qint64(3) << 20);
    QCOMPARE(options->metricsPort, quint16(9187));
    QVERIFY(!options->deletesExpired);
}

void TestRecorderOptions::aFileNeedsLittle()
{
    const auto options = RecorderOptions::read(write(
        u"r.json"_s,
        R"({"database": {"file": "j.db", "backups": "copies"}, "spool": {"file": "s"}, "switches":
        [{"name": "a", "host": "h", "user": "u", "secretFile": "x"}]})"));
    QVERIFY2(options, options ? "" : qPrintable(options.error().detail));
    QCOMPARE(options->databaseFile, m_folder->filePath(u"j.db"_s));
    QCOMPARE(options->backupFolder, m_folder->filePath(u"copies"_s));
    QCOMPARE(options->spoolBytes, qint64(256) << 20);
    QVERIFY(options->deletesExpired);
}

void TestRecorderOptions::saysWhichFieldIsWrong_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *from, const char *to, const QString &fault) {
        QTest::newRow(to) << QByteArray(from) << QByteArray(to) << fault;
    };
    row("5039", "0", u"switches[1].port: must be a whole number from 1 to 65535"_s);
    row("5039", "\"5039\"", u"switches[1].port: must be"_s);
    row("\"host\": \"10.0.0.1\", ", "", u"switches[0].host: is missing"_s);
    row("\"south\", \"host", "\"north\", \"host", u"switches[1].name: is that of another"_s);
    row("verify-ca", "maybe", u"database.tls: must be one of off, encrypted"_s);
    row("\"tls\": true", "\"tls\": 1", u"switches[1].tls: must be true or false"_s);
    row("\"name\": \"fw\"", "\"nome\": \"fw\"", u"database.name: is missing"_s);
    row("\"charset\"", "\"chorset\"", u"switches[1].chorset: is not known"_s);
    row("metricsPort", "metricPort", u"metricPort: is not known"_s);
    row("\"megabytes\": 3", "\"megabytes\": 0", u"spool.megabytes: must be"_s);
    row("\"switches\": [{", "\"switches\": [5, {", u"switches[0]: must be an object"_s);
    row("\"spool\": {", "\"spool\" {", u"line 7: "_s);
    row("\"floor\": \"floor.json\"", "\"floor\": 7", u"floor: must be a text"_s);
}

void TestRecorderOptions::saysWhichFieldIsWrong()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, fault);
    QByteArray json(kWhole);
    QVERIFY(json.contains(from));
    json.replace(json.indexOf(from), from.size(), to);
    const QString file = write(u"r.json"_s, json);
    const auto options = RecorderOptions::read(file);
    QVERIFY(!options);
    QVERIFY2(options.error().detail.startsWith(file + u": "_s + fault),
             qPrintable(options.error().detail));
}

void TestRecorderOptions::secretsAreNobodyElses()
{
    QByteArray json(kWhole);
    json.replace("/run/south", "south");
    const auto options = RecorderOptions::read(write(u"r.json"_s, json));
    QVERIFY(bool(options));
    for (const QString &name : {u"password"_s, u"north"_s, u"south"_s, u"key"_s}) {
        QVERIFY(RecorderInput::load(*options).error().code == ErrorCode::Unreadable);
        (void)write(name, name.toUtf8() + " secret\nmore");
    }
    const QString floor = write(u"floor.json"_s, "{oh");
    const auto wrong = RecorderInput::load(*options);
    QVERIFY2(!wrong && wrong.error().detail.startsWith(floor + u": "_s),
             qPrintable(wrong ? QString() : wrong.error().detail));
    (void)write(u"floor.json"_s, "{}");
    const auto input = RecorderInput::load(*options);
    QVERIFY2(input, input ? "" : qPrintable(input.error().detail));
    QCOMPARE(input->secrets, (QStringList{u"north secret"_s, u"south secret"_s}));
    QCOMPARE(input->password, u"password secret"_s);
    QVERIFY(
        QFile(m_folder->filePath(u"north"_s)).setPermissions(QFile::ReadOwner | QFile::ReadOther));
    QVERIFY(RecorderInput::load(*options).error().detail.contains(u"everybody can read"_s));
    (void)write(u"north"_s, "\n");
    QVERIFY(RecorderInput::load(*options).error().detail.contains(u"first line"_s));
}

QTEST_GUILESS_MAIN(TestRecorderOptions)
#include "tst_recorderoptions.moc"
