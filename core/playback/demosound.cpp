// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/demosound.h"

#include "core/playback/demovoice.h"

#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QIODevice>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <cmath>

namespace fw::playback {

using namespace Qt::StringLiterals;
using demo::DemoSpeech;
using quality::Milliseconds;
using quality::Span;

namespace {

constexpr int kChannels = 2;
constexpr quint16 kALaw = 6;
constexpr float kNoise = 0.0012F; ///< of an open line
constexpr std::size_t kBetween = kDemoRate / 5;
constexpr std::size_t kFade = kDemoRate / 50;
constexpr std::array kPitches{205.0, 135.0}; ///< of an agent and of a customer

using Channels = std::array<std::vector<float>, kChannels>;

/// G.711, of 13 bits with the sign.
quint8 aLawOf(int sample)
{
    const int mask = sample < 0 ? 0x55 : 0xd5;
    const int value = std::min(sample < 0 ? -sample - 1 : sample, 4095);
    int segment = 0;
    while (value >> segment > 31) {
        ++segment;
    }
    const int step = (value >> std::max(segment, 1)) & 0x0f;
    return static_cast<quint8>(((segment << 4) | step) ^ mask);
}

/// Of twelve bits with the sign, from the lowest one on: A-law has no finer steps.
std::array<char, 4096> aLawTable()
{
    std::array<char, 4096> table{};
    for (int at = 0; at < 4096; ++at) {
        table[static_cast<std::size_t>(at)] = static_cast<char>(aLawOf((at - 2048) * 2));
    }
    return table;
}

std::span<float> partOf(std::vector<float> &samples, const Span &span)
{
    const auto frame = [&samples](Milliseconds time) {
        const auto at =
            static_cast<std::size_t>(std::max<qint64>(time.count(), 0) * kDemoRate / 1000);
        return std::min(at, samples.size());
    };
    const std::size_t from = frame(span.from);
    return std::span(samples).subspan(from, std::max(frame(span.to), from) - from);
}

void addNoise(std::vector<float> &samples, unsigned seed)
{
    unsigned noise = seed;
    for (float &sample : samples) {
        noise = noise * 1'664'525U + 1'013'904'223U;
        sample += static_cast<float>(static_cast<int>(noise)) * (kNoise / 2'147'483'648.0F);
    }
}

/// One sentence after the other, the last one cut where the turn ends.
class SentenceVoice final
{
public:
    explicit SentenceVoice(std::vector<std::vector<float>> sentences)
        : m_sentences(std::move(sentences))
    {
    }

    void speak(std::span<float> samples)
    {
        while (!samples.empty()) {
            const std::vector<float> &sentence = m_sentences[m_next++ % m_sentences.size()];
            const std::size_t count = std::min(sentence.size(), samples.size());
            for (std::size_t at = 0; at < count; ++at) {
                const float fade =
                    std::min(1.0F, static_cast<float>(count - at) / static_cast<float>(kFade));
                samples[at] += sentence[at] * fade;
            }
            samples = samples.subspan(std::min(count + kBetween, samples.size()));
        }
    }

private:
    std::vector<std::vector<float>> m_sentences;
    std::size_t m_next = 0;
};

void addSpeech(Channels &channels, const DemoSpeech &speech, const QString &speaker)
{
    for (int channel = 0; channel < kChannels; ++channel) {
        std::vector<float> &samples = channels[static_cast<std::size_t>(channel)];
        const unsigned seed = speech.seed * 2 + static_cast<unsigned>(channel);
        const double pitch =
            kPitches[static_cast<std::size_t>(channel)] * (0.85 + 0.3 * (seed * 37 % 100) / 100.0);
        DemoVoice wordless(seed, pitch);
        std::vector<std::vector<float>> sentences;
        if (!speaker.isEmpty()) {
            sentences = spokenSentences(speaker, channel == 0, seed, pitch);
        }
        const bool hasWords = !sentences.empty();
        SentenceVoice voice(std::move(sentences));
        for (const auto &turn : speech.speech) {
            if (turn.first == channel && hasWords) {
                voice.speak(partOf(samples, turn.second));
            } else if (turn.first == channel) {
                wordless.speak(partOf(samples, turn.second));
            }
        }
        addNoise(samples, seed);
    }
}

QByteArray headerOf(quint32 frames)
{
    QByteArray header;
    QDataStream stream(&header, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    const quint32 bytes = frames * kChannels;
    const auto tag = [&stream](const char *name) { stream.writeRawData(name, 4); };
    tag("RIFF");
    stream << 50 + bytes;
    tag("WAVE");
    tag("fmt ");
    stream << quint32(18) << kALaw << quint16(kChannels) << quint32(kDemoRate)
           << quint32(kDemoRate * kChannels) << quint16(kChannels) << quint16(8) << quint16(0);
    tag("fact");
    stream << quint32(4) << frames;
    tag("data");
    stream << bytes;
    return header;
}

} // namespace

DemoSound::DemoSound(QString speaker)
    : m_speaker(std::move(speaker))
{
}

QString DemoSound::installedSpeaker()
{
    return QStandardPaths::findExecutable(u"espeak-ng"_s);
}

QByteArray DemoSound::wave(const DemoSpeech &speech) const
{
    const auto frames = static_cast<std::size_t>(
        std::clamp<qint64>(speech.duration.count(), 0, 24 * 3'600'000LL) * kDemoRate / 1000);
    Channels channels{std::vector<float>(frames), std::vector<float>(frames)};
    addSpeech(channels, speech, m_speaker);
    for (const Span &music : speech.music) {
        playHoldMusic(partOf(channels[1], music));
    }
    const std::array<char, 4096> table = aLawTable();
    QByteArray bytes = headerOf(static_cast<quint32>(frames));
    const qsizetype begin = bytes.size();
    bytes.resize(begin + static_cast<qsizetype>(frames) * kChannels);
    char *to = bytes.data() + begin;
    for (std::size_t frame = 0; frame < frames; ++frame) {
        for (const std::vector<float> &samples : channels) {
            const int level = static_cast<int>(samples[frame] * 2048 + 2048.5F);
            *to++ = table[static_cast<std::size_t>(std::clamp(level, 0, 4095))];
        }
    }
    return bytes;
}

Outcome DemoSound::ensure(const QString &folder, const DemoSpeech &speech) const
{
    const QString root = QDir::cleanPath(folder);
    const QString path = QDir::cleanPath(root + u'/' + speech.path);
    if (speech.path.isEmpty() || !path.startsWith(root + u'/')) {
        return Error{ErrorCode::InvalidArgument, speech.path};
    }
    const QFileInfo info(path);
    if (info.exists()) {
        return success();
    }
    QSaveFile file(path);
    const QByteArray bytes = wave(speech);
    if (!QDir().mkpath(info.absolutePath()) || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorCode::Unwritable, u"%1: %2"_s.arg(path, file.errorString())};
    }
    return success();
}

} // namespace fw::playback
