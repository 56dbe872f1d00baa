// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/recordingplaces.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::playback;

/// Where each switch's recordings lie, as a desk keeps it.
class TestRecordingPlaces final : public QObject
{
    Q_OBJECT

private slots:
    void comeBack();
    void nameWhatIsWrong();
    void leaveOutWhatMakesNoSense();
};

void TestRecordingPlaces::comeBack()
{
    const RecordingPlaces places{
        {u"gz"_s, {u"/var/spool/asterisk/monitor"_s, u"{yyyy}/{MM}/{dd}/{call}.wav"_s}},
        {u"sz"_s, {u"/srv/recordings"_s, u"{queue}-{linked}.wav"_s}}};
    QCOMPARE(recordingPlacesFromJson(toJson(places)), places);
    QVERIFY(recordingPlacesFromJson({}).isEmpty());
}

void TestRecordingPlaces::nameWhatIsWrong()
{
    QVERIFY(check({u"/srv"_s, u"{call}.wav"_s}));
    QCOMPARE(check({u"srv"_s, u"{call}.wav"_s}).error().detail, u"folder"_s);
    QCOMPARE(check({u"/srv"_s, u"{caller}.wav"_s}).error().detail, u"placeholder"_s);
    QCOMPARE(check({u"/srv"_s, u"../{call}.wav"_s}).error().detail, u"path"_s);
}

void TestRecordingPlaces::leaveOutWhatMakesNoSense()
{
    const RecordingPlaces places{{u"gz"_s, {u"srv"_s, u"{call}.wav"_s}}};
    QVERIFY(recordingPlacesFromJson(toJson(places)).isEmpty());
    QVERIFY(recordingPlacesFromJson(QJsonValue(7)).isEmpty());
}

QTEST_APPLESS_MAIN(TestRecordingPlaces)
#include "tst_recordingplaces.moc"
