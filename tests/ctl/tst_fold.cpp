// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;

namespace {

struct Finished
{
    int code = -1;
    QByteArray output;
    QString words;
};

Finished runCtl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(FW_BIN_DIR "/floorwardenctl"), arguments);
    Finished finished;
    if (process.waitForFinished()) {
        finished = {process.exitCode(), process.readAllStandardOutput(),
                    QString::fromUtf8(process.readAllStandardError())};
    }
    return finished;
}

QString sample()
{
    return QStringLiteral(FW_TEST_DATA "/ctl/console.ami.gz");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

using Figures = std::map<QString, qint64>;

/// What the switch itself wrote about one event: "epoch|call|queue|agent|EVENT|data...".
void count(Figures &queue, const QStringList &fields)
{
    static const std::map<QString, QString> kNames{
        {u"ENTERQUEUE"_s, u"offered"_s},
        {u"CONNECT"_s, u"answered"_s},
        {u"ABANDON"_s, u"abandoned"_s},
        {u"EXITWITHTIMEOUT"_s, u"lost_other"_s},
        {u"EXITEMPTY"_s, u"lost_other"_s},
        {u"WITHDRAW"_s, u"lost_other"_s},
        {u"EXITWITHKEY"_s, u"left_by_key"_s},
        {u"COMPLETEAGENT"_s, u"completed_by_agent"_s},
        {u"COMPLETECALLER"_s, u"completed_by_caller"_s},
        {u"BLINDTRANSFER"_s, u"transferred"_s},
        {u"ATTENDEDTRANSFER"_s, u"transferred"_s},
        {u"RINGNOANSWER"_s, u"missed_offers"_s},
    };
    const QString event = fields.at(4);
    ++queue[kNames.at(event)];
    if (event == "CONNECT"_L1) {
        const qint64 wait = fields.at(5).toLongLong();
        queue[u"wait_s"_s] += wait;
        queue[u"answered_within_20s"_s] += wait <= 20;
    } else if (event.startsWith("COMPLETE"_L1)) {
        queue[u"talk_s"_s] += fields.at(6).toLongLong();
    } else if (event.endsWith("TRANSFER"_L1)) {
        queue[u"talk_s"_s] += fields.at(8).toLongLong();
    }
}

std::map<QString, Figures> figuresOfQueueLog()
{
    std::map<QString, Figures> queues;
    const QByteArray log = contentOf(QStringLiteral(FW_TEST_DATA "/ctl/queue_log"));
    for (const QByteArray &line : log.split('\n')) {
        const QStringList fields = QString::fromUtf8(line).split(u'|');
        if (fields.size() > 5) {
            count(queues[fields.at(2)], fields);
        }
    }
    return queues;
}

} // namespace

class TestFold : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheSwitchsOwnLog();
    void readsPlainStreamsFromTheMiddle();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TestFold::agreesWithTheSwitchsOwnLog()
{
    const Finished finished = runCtl({u"fold"_s, u"--ami"_s, sample(), u"--json"_s, u"-"_s});
    QCOMPARE(finished.words, QString());
    QCOMPARE(finished.code, 0);
    const QJsonObject report = QJsonDocument::fromJson(finished.output).object();
    const QJsonObject queues = report.value(u"queues"_s).toObject();
    const auto expected = figuresOfQueueLog();
    QCOMPARE(expected.size(), 6U);
    for (const auto &[name, figures] : expected) {
        const QJsonObject queue = queues.value(name).toObject();
        for (const QString &key :
             {u"offered"_s, u"answered"_s, u"abandoned"_s, u"lost_other"_s, u"left_by_key"_s,
              u"completed_by_agent"_s, u"completed_by_caller"_s, u"transferred"_s,
              u"missed_offers"_s, u"wait_s"_s, u"talk_s"_s, u"answered_within_20s"_s}) {
            const auto found = figures.find(key);
            const qint64 wanted = found == figures.end() ? 0 : found->second;
            QVERIFY2(queue.value(key).toInteger(-1) == wanted,
                     qPrintable(u"%1 of %2: %3, the switch says %4"_s.arg(key, name)
                                    .arg(queue.value(key).toInteger(-1))
                                    .arg(wanted)));
        }
    }
    const QJsonObject anna = report.value(u"agents"_s).toObject().value(u"Anna Adams"_s).toObject();
    QCOMPARE(anna.value(u"address"_s).toString(), u"Local/1001@agents/n"_s);
    QVERIFY(anna.value(u"calls"_s).toInteger() > 0);
}

void TestFold::readsPlainStreamsFromTheMiddle()
{
    const QTemporaryDir folder;
    const QString stream = folder.filePath(u"middle.ami"_s);
    write(stream, "ueue: sales\r\n\r\nEvent: QueueCallerJoin\r\nPrivilege: agent,all\r\n"
                  "Uniqueid: 1795419304.12\r\nQueue: sales\r\n\r\n");
    const QString json = folder.filePath(u"out.json"_s);
    QCOMPARE(runCtl({u"fold"_s, u"--ami"_s, stream, u"--json"_s, json}).code, 0);
    const QJsonObject report = QJsonDocument::fromJson(contentOf(json)).object();
    QCOMPARE(report[u"queues"_s][u"sales"_s][u"offered"_s].toInt(), 1);
    QCOMPARE(report[u"anomalies"_s][u"fragment"_s].toInt(), 1);
}

void TestFold::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const QByteArray whole = contentOf(sample());
    QTest::newRow("no such file") << QByteArray() << u"No such file"_s;
    QTest::newRow("cut gzip") << whole.first(whole.size() / 2) << u"ends too early"_s;
    QTest::newRow("another text") << QByteArray("Dear all,\r\nhello\r\n\r\n")
                                  << u"not an AMI stream"_s;
    QTest::newRow("no line ends") << QByteArray(200'000, 'x') << u"not an AMI stream"_s;
}

void TestFold::saysWhatIsWrong()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    const QString stream = folder.filePath(u"stream"_s);
    if (!content.isEmpty()) {
        write(stream, content);
    }
    const QString json = folder.filePath(u"out.json"_s);
    const Finished finished = runCtl({u"fold"_s, u"--ami"_s, stream, u"--json"_s, json});
    QVERIFY(finished.code != 0);
    QVERIFY2(finished.words.contains(words), qPrintable(finished.words));
    QVERIFY(finished.words.contains(stream));
    QVERIFY(!QFile::exists(json));
}

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
