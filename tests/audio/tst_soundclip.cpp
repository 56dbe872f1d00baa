// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/soundclip.h"
#include "tests/audio/sounds.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::audio;

namespace {

constexpr int kRate = 8000;

/// The loudest of one channel from \a from on, for a tenth of a second.
float peakAt(const std::vector<float> &frames, double from, std::size_t channel)
{
    float peak = 0;
    const auto first = std::size_t(from * kRate);
    for (std::size_t frame = first; frame < first + kRate / 10; ++frame) {
        peak = std::max(peak, std::abs(frames.at(2 * frame + channel)));
    }
    return peak;
}

} // namespace

/// Stretches of recordings as files of their own.
class TestSoundClip final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aStretchIsAFileOfItsOwn();
    void whatIsHiddenIsATone();
    void nothingOfTheRecordingIsNoClip();
    void aFullDiskIsSaid();

private:
    [[nodiscard]] std::vector<float> cut(const ClipCut &clip);

    QTemporaryDir m_folder;
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<SoundReader> m_reader;
    QByteArray m_bytes;
};

void TestSoundClip::init()
{
    // Four seconds: the agent is heard all the time, the customer never.
    const QString path = m_folder.filePath(u"call.wav"_s);
    QVERIFY(test::writeSound(path, SF_FORMAT_WAV | SF_FORMAT_ULAW, kRate, 2,
                             test::tone(kRate, 4, {true, false})));
    m_file = std::make_unique<QFile>(path);
    QVERIFY(m_file->open(QIODevice::ReadOnly));
    auto reader = SoundReader::open(*m_file, u"wav"_s);
    QVERIFY(reader);
    m_reader = std::move(*reader);
}

std::vector<float> TestSoundClip::cut(const ClipCut &clip)
{
    m_bytes.clear();
    QBuffer target(&m_bytes);
    if (!target.open(QIODevice::WriteOnly) || !writeClip(*m_reader, clip, target)) {
        return {};
    }
    target.close();
    QBuffer written(&m_bytes);
    if (!written.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto reader = SoundReader::open(written, u"wav"_s);
    std::vector<float> frames(std::size_t((*reader)->info().frames * (*reader)->info().channels));
    const qint64 count = (*reader)->read(frames);
    frames.resize(std::size_t(count * (*reader)->info().channels));
    return frames;
}

void TestSoundClip::aStretchIsAFileOfItsOwn()
{
    const std::vector<float> frames = cut({{1s, 2500ms}, {}, u"C2"_s, u"li, desk 3, 2026-11-27"_s});
    QCOMPARE(frames.size(), std::size_t(2 * 12'000));
    QVERIFY(peakAt(frames, 0, 0) > 0.4F);
    QVERIFY(peakAt(frames, 0, 1) < 0.01F);
    QVERIFY(m_bytes.contains("li, desk 3, 2026-11-27")); // in the file, wherever it is copied to
    QCOMPARE(cut({{3s, 9s}, {}, {}, {}}).size(), std::size_t(2 * kRate)); // as far as there is any
}

void TestSoundClip::whatIsHiddenIsATone()
{
    const std::vector<float> frames = cut({{1s, 4s}, {{0s, 1500ms}, {2s, 3s}}, {}, {}});
    QCOMPARE(frames.size(), std::size_t(2 * 3 * kRate));
    for (const double hidden : {0.1, 0.3, 1.1, 1.8}) {
        QVERIFY(peakAt(frames, hidden, 0) < 0.11F);
        QVERIFY(peakAt(frames, hidden, 1) > 0.05F); // in every channel
    }
    QVERIFY(peakAt(frames, 0.6, 0) > 0.4F);
    QVERIFY(peakAt(frames, 2.2, 0) > 0.4F);
    QVERIFY(peakAt(frames, 2.2, 1) < 0.01F);
}

void TestSoundClip::nothingOfTheRecordingIsNoClip()
{
    QByteArray bytes;
    QBuffer target(&bytes);
    QVERIFY(target.open(QIODevice::WriteOnly));
    for (const SoundSpan &span : {SoundSpan{2s, 2s}, SoundSpan{9s, 12s}, SoundSpan{-3s, -1s}}) {
        const Outcome written = writeClip(*m_reader, {span, {}, {}, {}}, target);
        QVERIFY(!written);
        QCOMPARE(written.error().detail, u"span"_s);
    }
}

void TestSoundClip::aFullDiskIsSaid()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        QSKIP("there is no /dev/full");
    }
    const Outcome written = writeClip(*m_reader, {{0s, 3s}, {}, {}, {}}, full);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Unwritable);
}

QTEST_GUILESS_MAIN(TestSoundClip)
#include "tst_soundclip.moc"
