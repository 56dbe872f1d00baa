// SPDX-License-Identifier: GPL-3.0-or-later
// What a recording costs before it is heard: decoding beside libsndfile's own, opening five minutes
// that nobody saw before, opening eight hours whose peaks are kept, and drawing; and what the demo
// pays for a recording of its own.
#include "core/playback/demosound.h"
#include "core/playback/recordingshelf.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <sndfile.h>

#include <cstdio>
#include <ctime>

namespace {

using namespace fw;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr qint64 kHeader = 58; ///< bytes of the demo's files
constexpr int kColumns = 1600;
constexpr int kDrawings = 200;
constexpr int kRounds = 5;
constexpr std::size_t kBlock = 32'768; ///< frames

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) * 1e-6;
}

[[noreturn]] void fail(const QString &why)
{
    std::fputs(qPrintable(why), stderr);
    std::exit(1);
}

demo::DemoSpeech speechOf(quality::Milliseconds duration, unsigned seed)
{
    demo::DemoSpeech speech;
    speech.path = u"%1.wav"_s.arg(seed);
    speech.duration = duration;
    speech.seed = seed;
    for (quality::Milliseconds at = 1s; at + 6s < duration; at += 6s) {
        speech.speech.push_back({int(at / 6s) % 2, {at, at + 5s}});
    }
    return speech;
}

/// Eight hours of two channels that take no space: all but the header is a hole.
void writeLong(const QString &path)
{
    const quint32 frames = 8 * 3600 * 8000;
    QByteArray header = playback::DemoSound().wave(speechOf(0s, 1));
    qToLittleEndian(50 + frames * 2, header.data() + 4);
    qToLittleEndian(frames, header.data() + 46);
    qToLittleEndian(frames * 2, header.data() + 54);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(header) != kHeader ||
        !file.resize(kHeader + qint64(frames) * 2)) {
        fail(file.errorString());
    }
}

double decodedByUs(const QString &path)
{
    const double start = cpuMilliseconds();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        fail(file.errorString());
    }
    const auto reader = audio::SoundReader::open(file, u"wav"_s);
    std::vector<float> block(kBlock * 2);
    while (reader && (*reader)->read(block) > 0) {
    }
    return cpuMilliseconds() - start;
}

double decodedByThem(const QString &path)
{
    const double start = cpuMilliseconds();
    SF_INFO info{};
    SNDFILE *file = sf_open(qPrintable(path), SFM_READ, &info);
    std::vector<float> block(kBlock * 2);
    while (file && sf_readf_float(file, block.data(), kBlock) > 0) {
    }
    sf_close(file);
    return cpuMilliseconds() - start;
}

/// The best of some: other programs only make it worse.
template<typename Measure>
double best(const Measure &measure)
{
    double least = measure();
    for (int round = 1; round < kRounds; ++round) {
        least = std::min(least, measure());
    }
    return least;
}

double opened(const QString &folder, const QString &cache, const QString &path,
              playback::OpenedRecording *found = nullptr)
{
    const auto start = std::chrono::steady_clock::now();
    playback::RecordingShelf shelf(cache);
    shelf.setPlaces({{u"bench"_s, {folder, {}}}});
    quality::Recording recording;
    recording.switchName = u"bench"_s;
    recording.path = path;
    const Result<playback::OpenedRecording> result = shelf.open(recording).result();
    const std::chrono::duration<double, std::milli> spent =
        std::chrono::steady_clock::now() - start;
    if (!result) {
        fail(result.error().detail);
    }
    if (found) {
        *found = *result;
    }
    return spent.count();
}

/// Microseconds for both channels of a wide page, at every zoom.
double drawn(const audio::Waveform &waveform)
{
    const double start = cpuMilliseconds();
    int height = 0;
    for (int drawing = 0; drawing < kDrawings; ++drawing) {
        const qint64 to = std::max<qint64>(waveform.frames() >> (drawing % 16), kColumns);
        for (int channel = 0; channel < waveform.channels(); ++channel) {
            const audio::Peak peak = waveform.columns(channel, 0, to, kColumns).back();
            height += peak.high - peak.low;
        }
    }
    const double spent = (cpuMilliseconds() - start) * 1000 / kDrawings;
    return height >= 0 ? spent : -1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const playback::DemoSound sound;
    const double begin = cpuMilliseconds();
    if (const Outcome made = sound.ensure(folder.path(), speechOf(5min, 2)); !made) {
        fail(made.error().detail);
    }
    const double demo = cpuMilliseconds() - begin;
    const QString path = folder.filePath(u"2.wav"_s);
    const double ours = best([&path] { return decodedByUs(path); });
    const double theirs = best([&path] { return decodedByThem(path); });
    int caches = 0;
    const double fresh = best([&] {
        return opened(folder.path(), folder.filePath(u"peaks%1"_s.arg(++caches)), u"2.wav"_s);
    });
    writeLong(folder.filePath(u"long.wav"_s));
    const QString cache = folder.filePath(u"peaks"_s);
    const double scanned = opened(folder.path(), cache, u"long.wav"_s);
    playback::OpenedRecording recording;
    const double kept =
        best([&] { return opened(folder.path(), cache, u"long.wav"_s, &recording); });
    std::printf(
        "{\"decode_to_libsndfile\": %.2f, \"decode_5min_ms\": %.1f, \"open_5min_ms\": %.1f, "
        "\"scan_8h_ms\": %.0f, \"open_8h_kept_ms\": %.0f, \"draw_8h_us\": %.0f, "
        "\"demo_5min_ms\": %.0f}\n",
        theirs / ours, ours, fresh, scanned, kept, drawn(recording.scan.waveform), demo);
    return 0;
}
