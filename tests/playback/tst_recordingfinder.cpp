// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/filebegin.h"
#include "core/playback/recordingfinder.h"
#include "tests/audio/sounds.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::playback;
using quality::JudgedCall;
using quality::PhaseKind;

namespace {

const QTimeZone kZone("Asia/Shanghai");
const TimePoint kAnswered{std::chrono::milliseconds(
    QDateTime(QDate(2026, 11, 27), QTime(10, 31, 39), kZone).toMSecsSinceEpoch())};

JudgedCall someCall()
{
    JudgedCall call;
    call.id = u"gz/1764210699000000-17"_s;
    call.switchName = u"gz"_s;
    call.at = kAnswered;
    call.waited = 4s;
    call.talked = 6s;
    call.queue = u"billing"_s;
    call.agent = u"A017"_s;
    return call;
}

qint64 secondsOf(TimePoint time)
{
    return toMicroseconds(time) / 1'000'000;
}

} // namespace

/// Sound files are found for calls, and never the one of another call.
class TestRecordingFinder final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsTimesInPaths_data();
    void readsTimesInPaths();
    void findsByTheTemplate();
    void findsByTheUuidOfTheCall();
    void findsByTheTimeInTheName_data();
    void findsByTheTimeInTheName();
    void findsByWhenItWasWritten();
    void takesTheOneThatFitsBest();
    void ofTwoAlikeItTakesNone();
    void leavesTheOthersAlone();
    void linksAreRefused();
    void saysWhatIsMissing();
    void stops();

private:
    /// A file of so many seconds; \a written is its time of modification when it is known.
    void put(const QString &path, double seconds, TimePoint written = kNoTime,
             int channels = 1) const;
    [[nodiscard]] Result<OpenedRecording> find(const QString &pattern,
                                               const JudgedCall &call = someCall()) const;
    [[nodiscard]] QString found(const QString &pattern, const JudgedCall &call = someCall()) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecordingFinder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRecordingFinder::put(const QString &path, double seconds, TimePoint written,
                              int channels) const
{
    const QString whole = m_folder->filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(whole).path()));
    const std::vector<bool> loud(static_cast<std::size_t>(channels), true);
    QVERIFY(test::writeSound(whole, SF_FORMAT_WAV | SF_FORMAT_ALAW, 8000, channels,
                             test::tone(8000, seconds, loud)));
    if (isKnown(written)) {
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(
            QDateTime::fromMSecsSinceEpoch(toMicroseconds(written) / 1000, Qt::UTC),
            QFileDevice::FileModificationTime));
    }
}

Result<OpenedRecording> TestRecordingFinder::find(const QString &pattern,
                                                  const JudgedCall &call) const
{
    return RecordingFinder({{u"gz"_s, {m_folder->path(), pattern}}}, kZone).find(call);
}

/// The path, or what kept it from being found.
QString TestRecordingFinder::found(const QString &pattern, const JudgedCall &call) const
{
    const Result<OpenedRecording> opened = find(pattern, call);
    if (opened) {
        return opened->recording.path;
    }
    return u"%1 %2"_s.arg(int(opened.error().code)).arg(opened.error().detail);
}

void TestRecordingFinder::readsTimesInPaths_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTime");
    QTest::newRow("MixMonitor by unique id") << u"q-1795746699.17.wav"_s << true;
    QTest::newRow("compact") << u"20261127-103139-billing.wav"_s << true;
    QTest::newRow("FreeSWITCH") << u"2026-11-27-10-31-39_6b1.wav"_s << true;
    QTest::newRow("all digits") << u"20261127103139.wav"_s << true;
    QTest::newRow("folders") << u"2026/11/27/103139.wav"_s << true;
    QTest::newRow("ISO") << u"in_2026-11-27T10:31:39.wav"_s << true;
    QTest::newRow("a number") << u"13812345678.wav"_s << false;
    QTest::newRow("no date") << u"20261399-103139.wav"_s << false;
    QTest::newRow("nothing") << u"billing-A017.wav"_s << false;
}

void TestRecordingFinder::readsTimesInPaths()
{
    QFETCH(QString, name);
    QFETCH(bool, isTime);
    const std::vector<TimePoint> times = timesInPath(name, kZone);
    QCOMPARE(times.size(), std::size_t(isTime ? 1 : 0));
    if (isTime) {
        QCOMPARE(secondsOf(times.front()), secondsOf(kAnswered));
    }
}

void TestRecordingFinder::findsByTheTemplate()
{
    put(u"2026/11/27/billing-A017.wav"_s, 10, kAnswered + 6s, 2);
    const Result<OpenedRecording> opened = find(u"{yyyy}/{MM}/{dd}/{queue}-{agent}.wav"_s);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    const quality::Recording &recording = opened->recording;
    QCOMPARE(recording.call, someCall().id);
    QCOMPARE(recording.path, u"2026/11/27/billing-A017.wav"_s);
    QVERIFY(recording.startedAt == kAnswered - 4s); // the wait is in it
    QCOMPARE(recording.duration, 10s);
    QCOMPARE(recording.channels, 2);
    QCOMPARE(recording.codec, opened->scan.info.codec);
    QVERIFY(recording.codec.startsWith("WAV"_L1));
    QCOMPARE(recording.sha256.size(), 64);
    QVERIFY(recording.phases == (std::vector<quality::Phase>{{PhaseKind::Queue, {0s, 4s}},
                                                             {PhaseKind::Talk, {4s, 10s}}}));
    QCOMPARE(opened->scan.info.channels, 2);
}

void TestRecordingFinder::findsByTheUuidOfTheCall()
{
    put(u"a/6b1f.wav"_s, 6); // copied: its times say nothing
    JudgedCall call = someCall();
    call.id = u"gz/6b1f"_s;
    const Result<OpenedRecording> opened = find(u"a/{call}.wav"_s, call);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(opened->recording.startedAt == kAnswered); // no longer than the conversation
    QVERIFY(opened->recording.phases.front().span.from == -4s);
}

void TestRecordingFinder::findsByTheTimeInTheName_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::newRow("unique id") << u"{yyyy}{MM}{dd}/{queue}-{call}.wav"_s
                               << u"20261127/billing-1795746696.17.wav"_s;
    QTest::newRow("of its own folder") << u"{call}/{agent}.wav"_s << u"20261127-103136-x/9.wav"_s;
    QTest::newRow("local time") << u"{call}.wav"_s << u"20261127-103136-6b1f.wav"_s;
}

void TestRecordingFinder::findsByTheTimeInTheName()
{
    QFETCH(QString, pattern);
    QFETCH(QString, path);
    put(path, 10);
    put(u"20261127/billing-1795746596.3.wav"_s, 10); // a hundred seconds before
    QCOMPARE(found(pattern), path);
    QVERIFY(find(pattern)->recording.startedAt == kAnswered - 3s);
}

void TestRecordingFinder::findsByWhenItWasWritten()
{
    put(u"2026/11/billing-x1.wav"_s, 6, kAnswered + 6s + 400ms);
    put(u"2026/11/sales-x2.wav"_s, 6, kAnswered + 6s); // of another queue
    put(u"2026/10/billing-x3.wav"_s, 6, kAnswered + 6s);
    QCOMPARE(found(u"{yyyy}/{MM}/{queue}-{linked}.wav"_s), u"2026/11/billing-x1.wav"_s);
    QVERIFY(find(u"{yyyy}/{MM}/{queue}-{linked}.wav"_s)->recording.startedAt == kAnswered + 400ms);
}

void TestRecordingFinder::takesTheOneThatFitsBest()
{
    put(u"x1.wav"_s, 6, kAnswered + 6s);
    put(u"x2.wav"_s, 5, kAnswered + 7s); // began two seconds later, and lasts one less
    QCOMPARE(found(u"{call}.wav"_s), u"x1.wav"_s);
}

void TestRecordingFinder::ofTwoAlikeItTakesNone()
{
    put(u"x1.wav"_s, 6, kAnswered + 6s);
    put(u"x2.wav"_s, 6, kAnswered + 6s + 500ms);
    QCOMPARE(found(u"{call}.wav"_s), u"%1 call"_s.arg(int(ErrorCode::Conflict)));
}

void TestRecordingFinder::leavesTheOthersAlone()
{
    put(u"early.wav"_s, 6, kAnswered);
    put(u"short.wav"_s, 0.5, kAnswered + 6s);
    put(u"long.wav"_s, 20, kAnswered + 6s);
    put(u"x.mp3"_s, 6, kAnswered + 6s); // not as the template says
    QFile broken(m_folder->filePath(u"broken.wav"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    QVERIFY(broken.write("RIFF and nothing else") > 0);
    QVERIFY(broken.setFileTime(
        QDateTime::fromMSecsSinceEpoch(toMicroseconds(kAnswered + 6s) / 1000, Qt::UTC),
        QFileDevice::FileModificationTime));
    QCOMPARE(found(u"{call}.wav"_s), u"%1 call"_s.arg(int(ErrorCode::NotFound)));
}

void TestRecordingFinder::linksAreRefused()
{
    QTemporaryDir elsewhere;
    put(u"real.wav"_s, 6, kAnswered + 6s);
    QVERIFY(QFile::rename(m_folder->filePath(u"real.wav"_s), elsewhere.filePath(u"billing.wav"_s)));
    const QString there = elsewhere.filePath(u"billing.wav"_s);
    QVERIFY(QFile::link(there, m_folder->filePath(u"billing.wav"_s)));
    QVERIFY(QFile::link(elsewhere.path(), m_folder->filePath(u"day"_s)));
    QCOMPARE(find(u"{queue}.wav"_s).error().code, ErrorCode::NotPermitted);
    QCOMPARE(find(u"day/{queue}.wav"_s).error().code, ErrorCode::NotPermitted);
    QCOMPARE(found(u"{call}.wav"_s), u"%1 call"_s.arg(int(ErrorCode::NotFound)));
    QCOMPARE(found(u"day/{call}.wav"_s), u"%1 call"_s.arg(int(ErrorCode::NotFound)));
    JudgedCall evil = someCall();
    evil.queue = u"../%1/billing"_s.arg(elsewhere.path());
    QCOMPARE(found(u"{queue}.wav"_s, evil), u"%1 call"_s.arg(int(ErrorCode::NotFound)));
}

void TestRecordingFinder::saysWhatIsMissing()
{
    JudgedCall other = someCall();
    other.switchName = u"sz"_s;
    QCOMPARE(found(u"{call}.wav"_s, other), u"%1 place"_s.arg(int(ErrorCode::NotFound)));
    QCOMPARE(found(u"{nothing}.wav"_s), u"%1 placeholder"_s.arg(int(ErrorCode::InvalidArgument)));
    const RecordingFinder finder({{u"gz"_s, {u"/nowhere/at/all"_s, u"{call}.wav"_s}}}, kZone);
    QCOMPARE(finder.find(someCall()).error().detail, u"place"_s);
}

void TestRecordingFinder::stops()
{
    put(u"billing.wav"_s, 6);
    std::stop_source source;
    source.request_stop();
    const RecordingFinder finder({{u"gz"_s, {m_folder->path(), u"{queue}.wav"_s}}}, kZone);
    QCOMPARE(finder.find(someCall(), source.get_token()).error().code, ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TestRecordingFinder)
#include "tst_recordingfinder.moc"
