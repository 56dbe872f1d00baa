// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/waveform.h"
#include "tests/audio/sounds.h"

#include <QTest>

#include <random>

using namespace fw;
using namespace fw::audio;

namespace {

Waveform waveformOf(const std::vector<float> &frames, int channels, std::size_t block = 1000)
{
    Waveform waveform(channels, 8000);
    const std::size_t step = block * std::size_t(channels);
    for (std::size_t at = 0; at < frames.size(); at += step) {
        waveform.add(std::span(frames).subspan(at, std::min(step, frames.size() - at)));
    }
    waveform.finish();
    return waveform;
}

std::vector<float> noise(int frames)
{
    std::mt19937 random(1);
    std::uniform_real_distribution<float> sample(-1, 1);
    std::vector<float> samples;
    for (int at = 0; at < frames; ++at) {
        samples.push_back(sample(random));
    }
    return samples;
}

} // namespace

class TestWaveform final : public QObject
{
    Q_OBJECT

private slots:
    void showsEveryPeakAtEveryZoom();
    void channelsAreApart();
    void outsideIsSilence();
    void blocksDoNotMatter();
    void packsAndUnpacks();
    void damagedBytesAreRefused();
};

void TestWaveform::showsEveryPeakAtEveryZoom()
{
    std::vector<float> frames(100'000, 0.0F);
    frames[77'777] = 1.0F;
    frames[12'345] = -0.5F;
    const Waveform waveform = waveformOf(frames, 1);
    QCOMPARE(waveform.frames(), 100'000);
    for (const int count : {1, 3, 100, 1000, 5000}) {
        const std::vector<Peak> columns = waveform.columns(0, 0, 100'000, count);
        QCOMPARE(columns.size(), std::size_t(count));
        QCOMPARE(std::ranges::max(columns, {}, &Peak::high).high, std::int8_t(127));
        QCOMPARE(std::ranges::min(columns, {}, &Peak::low).low, std::int8_t(-64));
        const auto at = std::size_t(77'777LL * count / 100'000);
        QCOMPARE(columns[at].high, std::int8_t(127));
    }
}

void TestWaveform::channelsAreApart()
{
    const Waveform waveform = waveformOf(test::tone(8000, 1, {true, false}), 2);
    QCOMPARE(waveform.channels(), 2);
    QVERIFY(waveform.columns(0, 0, 8000, 1).front().high > 60);
    QCOMPARE(waveform.columns(1, 0, 8000, 1).front(), Peak());
    QCOMPARE(waveform.columns(2, 0, 8000, 1).front(), Peak());
}

void TestWaveform::outsideIsSilence()
{
    const Waveform waveform = waveformOf(std::vector<float>(1000, 1.0F), 1);
    const std::vector<Peak> columns = waveform.columns(0, -1000, 2000, 3);
    QCOMPARE(columns[0], Peak());
    QCOMPARE(columns[1].high, std::int8_t(127));
    QCOMPARE(columns[2], Peak());
    QVERIFY(waveform.columns(0, 5, 5, 4) == std::vector<Peak>(4));
    QVERIFY(Waveform().columns(0, 0, 10, 1) == std::vector<Peak>(1));
    QVERIFY(waveformOf({}, 1).columns(0, 0, 10, 1) == std::vector<Peak>(1));
}

void TestWaveform::blocksDoNotMatter()
{
    const std::vector<float> frames = noise(12'345);
    QCOMPARE(waveformOf(frames, 1, 7), waveformOf(frames, 1, 10'000));
}

void TestWaveform::packsAndUnpacks()
{
    for (const int channels : {1, 2}) {
        const Waveform waveform = waveformOf(noise(10'000), channels);
        const Result<Waveform> again = Waveform::unpacked(waveform.packed());
        QVERIFY(again);
        QCOMPARE(*again, waveform);
    }
}

void TestWaveform::damagedBytesAreRefused()
{
    const QByteArray packed = waveformOf(noise(5000), 1).packed();
    for (qsizetype length = 0; length < packed.size(); length += 7) {
        QVERIFY(!Waveform::unpacked(packed.first(length)));
    }
    std::mt19937 random(2);
    for (int round = 0; round < 500; ++round) {
        QByteArray damaged = packed;
        damaged[qsizetype(random() % 12U)] = static_cast<char>(random() % 256U);
        const Result<Waveform> read = Waveform::unpacked(damaged);
        QVERIFY(!read || read->channels() <= 8);
    }
}

QTEST_GUILESS_MAIN(TestWaveform)
#include "tst_waveform.moc"
