// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/recordingpath.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::audio;

class TestRecordingPath final : public QObject
{
    Q_OBJECT

private slots:
    void fillsIn();
    void templatesAreChecked_data();
    void templatesAreChecked();
    void valuesCantLeadOut_data();
    void valuesCantLeadOut();
};

void TestRecordingPath::fillsIn()
{
    const Result<RecordingPath> path = RecordingPath::of(u"{yyyy}/{MM}/{queue}-{call}.wav"_s);
    QVERIFY(path);
    const Result<QString> found = path->resolved({{u"yyyy"_s, u"2026"_s},
                                                  {u"MM"_s, u"11"_s},
                                                  {u"queue"_s, u"神州行..1"_s},
                                                  {u"call"_s, u"1764210000.12"_s}});
    QVERIFY(found);
    QCOMPARE(*found, u"2026/11/神州行..1-1764210000.12.wav"_s);
}

void TestRecordingPath::templatesAreChecked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << QString() << u"path"_s;
    QTest::newRow("absolute") << u"/var/{call}.wav"_s << u"path"_s;
    QTest::newRow("up") << u"a/../{call}.wav"_s << u"path"_s;
    QTest::newRow("unknown") << u"{caller}.wav"_s << u"placeholder"_s;
    QTest::newRow("open") << u"{call.wav"_s << u"placeholder"_s;
    QTest::newRow("empty") << u"{}.wav"_s << u"placeholder"_s;
}

void TestRecordingPath::templatesAreChecked()
{
    QFETCH(QString, text);
    QFETCH(QString, detail);
    const Result<RecordingPath> path = RecordingPath::of(text);
    QVERIFY(!path);
    QCOMPARE(path.error().detail, detail);
}

void TestRecordingPath::valuesCantLeadOut_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("missing") << QString();
    QTest::newRow("up") << u".."_s;
    QTest::newRow("here") << u"."_s;
    QTest::newRow("slash") << u"../../etc/passwd"_s;
    QTest::newRow("backslash") << u"a\\b"_s;
    QTest::newRow("nul") << QString(QChar(u'\0'));
    QTest::newRow("line") << u"a\nb"_s;
    QTest::newRow("placeholder") << u"{call}"_s;
}

void TestRecordingPath::valuesCantLeadOut()
{
    QFETCH(QString, value);
    const Result<RecordingPath> path = RecordingPath::of(u"{queue}/{call}"_s);
    QVERIFY(path);
    const Result<QString> found = path->resolved({{u"queue"_s, value}, {u"call"_s, u"1"_s}});
    QVERIFY(!found);
    QCOMPARE(found.error().detail, u"value"_s);
}

QTEST_GUILESS_MAIN(TestRecordingPath)
#include "tst_recordingpath.moc"
