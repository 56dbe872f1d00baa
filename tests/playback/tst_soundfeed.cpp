// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/soundpump.h"
#include "tests/audio/sounds.h"
#include "tests/playback/memoryoutput.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::playback;
using namespace std::chrono_literals;
using quality::Milliseconds;
using quality::ReplayClock;
using quality::Span;

constexpr int kRate = 8000;

/// A recording in memory, and what its decoder says of it.
struct Sound
{
    std::shared_ptr<QIODevice> file;
    std::vector<float> frames;
};

class TestSoundFeed final : public QObject
{
    Q_OBJECT

private slots:
    void fullSpeedIsWhatWasDecoded();
    void lengthFollowsTheSpeed_data();
    void lengthFollowsTheSpeed();
    void pitchStays_data();
    void pitchStays();
    void otherRateKeepsPitchAndLength();
    void volumesAreOfChannels();
    void oneChannelIsHeardOnBoth();
    void loopGoesOnAtItsBegin();
    void silenceIsSkipped();
    void junkIsRefused();
    void pumpPlaysAll();
    void pumpFollowsTheClock();
    void slowDeviceIsCaughtUp();
    void lateDeviceIsCaughtUp();
    void pausedIsSilent();

private:
    [[nodiscard]] Sound sound(const std::vector<float> &frames, int channels);
    [[nodiscard]] Sound noise(double seconds, int channels);
    [[nodiscard]] static std::vector<float> all(SoundFeed &feed, int channels,
                                                std::size_t most = 10'000'000);
    [[nodiscard]] static double pitchOf(std::span<const float> samples, int rate);

    QTemporaryDir m_folder;
};

Sound TestSoundFeed::sound(const std::vector<float> &frames, int channels)
{
    const QString path = m_folder.filePath(u"sound.wav"_s);
    if (!test::writeSound(path, SF_FORMAT_WAV | SF_FORMAT_PCM_16, kRate, channels, frames)) {
        return {};
    }
    QFile file(path);
    auto buffer = std::make_shared<QBuffer>();
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    buffer->setData(file.readAll());
    if (!buffer->open(QIODevice::ReadOnly)) {
        return {};
    }
    Sound sound{buffer, std::vector<float>(frames.size())};
    const Result<std::unique_ptr<audio::SoundReader>> reader =
        audio::SoundReader::open(*buffer, u"wav"_s);
    if (!reader || (*reader)->read(sound.frames) * channels != qint64(frames.size())) {
        return {};
    }
    return sound;
}

Sound TestSoundFeed::noise(double seconds, int channels)
{
    std::mt19937 random(3);
    std::vector<float> frames(std::size_t(seconds * kRate) * std::size_t(channels));
    for (float &frame : frames) {
        frame = float(random() % 2000) / 2000 - 0.5F;
    }
    return sound(frames, channels);
}

std::vector<float> TestSoundFeed::all(SoundFeed &feed, int channels, std::size_t most)
{
    std::vector<float> frames;
    std::vector<float> block(std::size_t(channels) * 777);
    while (frames.size() < most * std::size_t(channels)) {
        const qint64 count = feed.read(block);
        frames.insert(frames.end(), block.begin(), block.begin() + count * channels);
        if (count < 777) {
            break;
        }
    }
    return frames;
}

double TestSoundFeed::pitchOf(std::span<const float> samples, int rate)
{
    int crossings = 0;
    for (std::size_t at = 1; at < samples.size(); ++at) {
        crossings += samples[at - 1] < 0 && samples[at] >= 0 ? 1 : 0;
    }
    return double(crossings) * rate / double(samples.size());
}

void TestSoundFeed::fullSpeedIsWhatWasDecoded()
{
    const Sound recording = noise(3, 2);
    const auto feed = SoundFeed::open(recording.file, u"wav"_s, kRate, 2);
    QVERIFY(feed);
    (*feed)->begin(ReplayCourse(3s, {}, {}), 0ms, 100);
    QVERIFY(all(**feed, 2) == recording.frames);
    (*feed)->begin(ReplayCourse(3s, {}, {}), 1s, 100);
    QVERIFY(std::ranges::equal(all(**feed, 2), std::span(recording.frames).subspan(2 * kRate)));
}

void TestSoundFeed::lengthFollowsTheSpeed_data()
{
    QTest::addColumn<int>("speed");
    for (const int speed : {50, 75, 125, 150, 200, 400}) {
        QTest::addRow("%d %%", speed) << speed;
    }
}

void TestSoundFeed::lengthFollowsTheSpeed()
{
    QFETCH(int, speed);
    const Sound recording = noise(12, 1);
    const auto feed = SoundFeed::open(recording.file, u"wav"_s, kRate, 1);
    QVERIFY(feed);
    (*feed)->begin(ReplayCourse(12s, {}, {}), 0ms, speed);
    const double wanted = 12.0 * kRate * 100 / speed;
    QVERIFY(std::abs(double(all(**feed, 1).size()) - wanted) < wanted / 100);
}

void TestSoundFeed::pitchStays_data()
{
    lengthFollowsTheSpeed_data();
}

void TestSoundFeed::pitchStays()
{
    QFETCH(int, speed);
    const Sound recording = sound(test::tone(kRate, 10, {true}), 1);
    const auto feed = SoundFeed::open(recording.file, u"wav"_s, kRate, 1);
    QVERIFY(feed);
    (*feed)->begin(ReplayCourse(10s, {}, {}), 0ms, speed);
    const std::vector<float> heard = all(**feed, 1);
    QVERIFY(std::abs(pitchOf(heard, kRate) - 440) < 6);
}

void TestSoundFeed::otherRateKeepsPitchAndLength()
{
    const Sound recording = sound(test::tone(kRate, 5, {true}), 1);
    const auto feed = SoundFeed::open(recording.file, u"wav"_s, 48'000, 2);
    QVERIFY(feed);
    (*feed)->begin(ReplayCourse(5s, {}, {}), 0ms, 100);
    const std::vector<float> heard = all(**feed, 2);
    QVERIFY(std::abs(double(heard.size()) / 2 / 48'000 - 5) < 0.05);
    std::vector<float> left;
    for (std::size_t at = 0; at < heard.size(); at += 2) {
        left.push_back(heard[at]);
        QCOMPARE(heard[at], heard[at + 1]);
    }
    QVERIFY(std::abs(pitchOf(left, 48'000) - 440) < 6);
}

void TestSoundFeed::volumesAreOfChannels()
{
    const Sound recording = noise(1, 2);
    const auto feed = SoundFeed::open(recording.file, u"wav"_s, kRate, 2);
    QVERIFY(feed);
    SoundFeed::Volumes volumes{0, 0.5, 1, 1, 1, 1, 1, 1};
    (*feed)->setVolumes(volumes);
    (*feed)->begin(ReplayCourse(1s, {}, {}), 0ms, 100);
    const std::vector<float> heard = all(**feed, 2);
    QCOMPARE(heard.size(), recording.frames.size());
    for (std::size_t at = 0; at < heard.size(); at += 2) {
        QCOMPARE(heard[at], 0.0F);
        QCOMPARE(heard[at + 1], recording.frames[at + 1] / 2);
    }
}

void TestSoundFeed::oneChannelIsHeardOnBoth()
{
    const Sound recording = noise(1, 1);
    const auto feed = SoundFeed::open(recording.file, u"wav"_s, kRate, 2);
    QVERIFY(feed);
    (*feed)->begin(ReplayCourse(1s, {}, {}), 0ms, 100);
    const std::vector<float> heard = all(**feed, 2);
    QCOMPARE(heard.size(), 2 * recording.frames.size());
    for (std::size_t at = 0; at < heard.size(); ++at) {
        QCOMPARE(heard[at], recording.frames[at / 2]);
    }
}

void TestSoundFeed::loopGoesOnAtItsBegin()
{
    const Sound recording = noise(3, 1);
    const auto feed = SoundFeed::open(recording.file, u"wav"_s, kRate, 1);
    QVERIFY(feed);
    (*feed)->begin(ReplayCourse(3s, Span{1s, 1500ms}, {}), 500ms, 100);
    std::vector<float> heard(std::size_t(kRate) * 2);
    QCOMPARE((*feed)->read(heard), kRate * 2);
    const auto wanted = [&recording](Milliseconds position) {
        return recording.frames[std::size_t(position.count() * kRate / 1000)];
    };
    QCOMPARE(heard[0], wanted(500ms));
    QCOMPARE(heard[std::size_t(kRate) / 2], wanted(1s));
    QCOMPARE(heard[std::size_t(kRate) - 1], recording.frames[std::size_t(kRate) * 3 / 2 - 1]);
    QCOMPARE(heard[std::size_t(kRate)], wanted(1s));
    QCOMPARE(heard[std::size_t(kRate) * 3 / 2], wanted(1s));
}

void TestSoundFeed::silenceIsSkipped()
{
    const Sound recording = noise(3, 1);
    const auto feed = SoundFeed::open(recording.file, u"wav"_s, kRate, 1);
    QVERIFY(feed);
    (*feed)->begin(ReplayCourse(3s, {}, {{1s, 2s}}), 0ms, 100);
    const std::vector<float> heard = all(**feed, 1);
    QCOMPARE(heard.size(), std::size_t(2 * kRate));
    QCOMPARE(heard[std::size_t(kRate)], recording.frames[std::size_t(2 * kRate)]);
}

void TestSoundFeed::junkIsRefused()
{
    auto junk = std::make_shared<QBuffer>();
    junk->setData(QByteArray(1000, 'x'));
    QVERIFY(junk->open(QIODevice::ReadOnly));
    const auto feed = SoundFeed::open(junk, u"wav"_s, kRate, 1);
    QVERIFY(!feed);
    QCOMPARE(feed.error().code, ErrorCode::Malformed);
}

/// A clock that plays, and the way it goes.
ReplayState playing(Milliseconds duration, Milliseconds from = 0ms, int speed = 100)
{
    ReplayClock clock(duration);
    clock.seek(from, 0ms);
    clock.setRate(speed, 0ms);
    clock.play(0ms);
    return {clock, ReplayCourse(duration, {}, {})};
}

void TestSoundFeed::pumpPlaysAll()
{
    const Sound recording = noise(2, 2);
    const auto feed = SoundFeed::open(recording.file, u"wav"_s, kRate, 2);
    QVERIFY(feed);
    test::MemoryOutput output(kRate, 2, kRate / 10);
    SoundPump pump(**feed, output);
    pump.follow(playing(2s), 0ms);
    for (Milliseconds now = 0ms; now < 3s; now += 20ms) {
        pump.tick(now);
        output.play(kRate / 50);
    }
    QVERIFY(output.frames() == recording.frames);
    QCOMPARE(pump.corrections(), 0);
}

void TestSoundFeed::pumpFollowsTheClock()
{
    const Sound recording = noise(4, 1);
    const auto feed = SoundFeed::open(recording.file, u"wav"_s, kRate, 1);
    QVERIFY(feed);
    test::MemoryOutput output(kRate, 1, kRate / 10);
    SoundPump pump(**feed, output);
    ReplayState state = playing(4s);
    pump.follow(state, 0ms);
    Milliseconds now = 0ms;
    for (; now < 1s; now += 20ms) {
        pump.tick(now);
        output.play(kRate / 50);
    }
    state.clock.seek(3s, now);
    pump.follow(state, now);
    QCOMPARE(output.drops(), 0);
    const std::size_t before = output.frames().size();
    const auto pending = std::size_t(output.pending()); // is heard before
    for (; now < 3s; now += 20ms) {
        pump.tick(now);
        output.play(kRate / 50);
    }
    QVERIFY(pending > 0);
    QVERIFY(std::ranges::equal(std::span(output.frames()).subspan(before),
                               std::span(recording.frames).subspan(3 * kRate + pending)));
    QCOMPARE(pump.corrections(), 0);
}

void TestSoundFeed::slowDeviceIsCaughtUp()
{
    const Sound recording = noise(10, 1);
    const auto feed = SoundFeed::open(recording.file, u"wav"_s, kRate, 1);
    QVERIFY(feed);
    test::MemoryOutput output(kRate, 1, kRate / 10);
    SoundPump pump(**feed, output);
    pump.follow(playing(10s), 0ms);
    for (Milliseconds now = 0ms; now < 9s; now += 20ms) {
        pump.tick(now);
        output.play(156); // 2.5 % too slow: 225 ms within 9 s
    }
    QCOMPARE(pump.corrections(), 3);
    // The frame that was written last is heard 100 ms later.
    const std::size_t wanted = std::size_t(9080) * kRate / 1000;
    const auto near = std::span(recording.frames).subspan(wanted - kRate / 10, kRate / 5);
    QVERIFY(std::ranges::find(near, output.frames().back()) != near.end());
}

void TestSoundFeed::lateDeviceIsCaughtUp()
{
    const Sound recording = noise(4, 1);
    const auto feed = SoundFeed::open(recording.file, u"wav"_s, kRate, 1);
    QVERIFY(feed);
    test::MemoryOutput output(kRate, 1, kRate / 10);
    SoundPump pump(**feed, output);
    pump.follow(playing(4s), 0ms);
    Milliseconds now = 0ms;
    for (; now < 200ms; now += 20ms) {
        pump.tick(now); // it takes a buffer, and doesn't play it yet
    }
    output.play(kRate / 50);
    for (; now < 1s; now += 20ms) {
        pump.tick(now);
        output.play(kRate / 50);
    }
    QVERIFY(pump.corrections() > 0);
    // The frame that was written last is heard 100 ms later.
    const auto wanted = std::size_t(now.count() + 100) * kRate / 1000;
    const auto near = std::span(recording.frames).subspan(wanted - kRate / 10, kRate / 5);
    QVERIFY(std::ranges::find(near, output.frames().back()) != near.end());
}

void TestSoundFeed::pausedIsSilent()
{
    const Sound recording = noise(1, 1);
    const auto feed = SoundFeed::open(recording.file, u"wav"_s, kRate, 1);
    QVERIFY(feed);
    test::MemoryOutput output(kRate, 1, kRate / 10);
    SoundPump pump(**feed, output);
    ReplayState state = playing(1s);
    state.clock.pause(0ms);
    pump.follow(state, 0ms);
    pump.tick(20ms);
    QVERIFY(output.frames().empty());
    pump.follow(playing(1s), 0ms);
    pump.tick(0ms);
    QCOMPARE(output.pending(), kRate / 10);
    pump.follow(state, 0ms);
    QCOMPARE(output.pending(), 0);
}

QTEST_GUILESS_MAIN(TestSoundFeed)
#include "tst_soundfeed.moc"
