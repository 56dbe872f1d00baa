// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/soundscan.h"
#include "core/playback/demosound.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::playback;
using namespace std::chrono_literals;

class TestDemoSound final : public QObject
{
    Q_OBJECT

private slots:
    void soundsAsItWasDescribed_data();
    void soundsAsItWasDescribed();
    void sameSeedSameBytes();
    void writesOnce();
    void staysInItsFolder();
    void whatCannotBeWrittenIsSaid();
    void speakerThatFailsIsReplaced();

private:
    [[nodiscard]] static demo::DemoSpeech speech();
    [[nodiscard]] static Result<audio::SoundScan> scanOf(QByteArray bytes);
};

demo::DemoSpeech TestDemoSound::speech()
{
    demo::DemoSpeech speech;
    speech.path = u"demo/1.wav"_s;
    speech.duration = 40s;
    speech.speech = {{0, {1s, 5s}}, {1, {6s, 10s}}, {0, {9s, 14s}}, {1, {30s, 34s}}};
    speech.music = {{18s, 26s}};
    speech.seed = 11;
    return speech;
}

Result<audio::SoundScan> TestDemoSound::scanOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly)) {
        return Error{};
    }
    return audio::scan(buffer, u"wav"_s);
}

void TestDemoSound::soundsAsItWasDescribed_data()
{
    QTest::addColumn<QString>("speaker");
    QTest::newRow("without words") << QString();
    if (const QString speaker = DemoSound::installedSpeaker(); !speaker.isEmpty()) {
        QTest::newRow("spoken") << speaker;
    }
}

void TestDemoSound::soundsAsItWasDescribed()
{
    QFETCH(QString, speaker);
    const Result<audio::SoundScan> scan = scanOf(DemoSound(speaker).wave(speech()));
    QVERIFY(scan);
    QCOMPARE(scan->info.channels, 2);
    QCOMPARE(scan->info.sampleRate, 8000);
    QCOMPARE(scan->info.duration(), 40s);
    QVERIFY(scan->info.codec.contains(u"A-Law"_s, Qt::CaseInsensitive));
    const auto isNear = [](const audio::SoundSpan &span, std::chrono::milliseconds from,
                           std::chrono::milliseconds to) {
        return std::chrono::abs(span.from - from) <= 150ms &&
               std::chrono::abs(span.to - to) <= 350ms;
    };
    const std::vector<audio::SoundSpan> &agent = scan->talk.speech(0);
    QCOMPARE(agent.size(), 2U);
    QVERIFY(isNear(agent[0], 1s, 5s));
    QVERIFY(isNear(agent[1], 9s, 14s));
    const std::vector<audio::SoundSpan> &customer = scan->talk.speech(1);
    QCOMPARE(customer.size(), 3U);
    QVERIFY(isNear(customer[0], 6s, 10s));
    QVERIFY(isNear(customer[1], 18s, 26s)); // music
    QVERIFY(isNear(customer[2], 30s, 34s));
    QCOMPARE(scan->talk.overtalk().size(), 1U);
    QCOMPARE(scan->talk.silence().size(), 3U);
    // Quiet, but not dead, between the turns.
    const std::vector<audio::Peak> quiet = scan->waveform.columns(0, 28 * 8000, 29 * 8000, 1);
    QVERIFY(quiet.front().high <= 2);
}

void TestDemoSound::sameSeedSameBytes()
{
    const DemoSound sound;
    demo::DemoSpeech other = speech();
    const QByteArray first = sound.wave(other);
    QCOMPARE(sound.wave(speech()), first);
    other.seed = 12;
    QVERIFY(sound.wave(other) != first);
    QVERIFY(QByteArrayView(first).sliced(1000, 4000).count('\xd5') < 1000); // there is a line
}

void TestDemoSound::writesOnce()
{
    QTemporaryDir folder;
    const DemoSound sound;
    QVERIFY(sound.ensure(folder.path(), speech()));
    QFile file(folder.filePath(u"demo/1.wav"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.size(), 58 + 2 * 40 * 8000);
    QVERIFY(file.resize(5));
    QVERIFY(sound.ensure(folder.path(), speech())); // it is there
    QCOMPARE(file.size(), 5);
}

void TestDemoSound::staysInItsFolder()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"in"_s));
    for (const QString &path : {u"../out.wav"_s, u""_s, u"."_s}) {
        demo::DemoSpeech outside = speech();
        outside.path = path;
        const Outcome outcome = DemoSound().ensure(folder.filePath(u"in"_s), outside);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::InvalidArgument);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0);
}

void TestDemoSound::whatCannotBeWrittenIsSaid()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"demo"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Outcome outcome = DemoSound().ensure(folder.path(), speech());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Unwritable);
}

void TestDemoSound::speakerThatFailsIsReplaced()
{
    for (const QString &program : {u"/nowhere/espeak-ng"_s, u"/bin/false"_s, u"/bin/true"_s}) {
        QCOMPARE(DemoSound(program).wave(speech()), DemoSound().wave(speech()));
    }
}

QTEST_GUILESS_MAIN(TestDemoSound)
#include "tst_demosound.moc"
