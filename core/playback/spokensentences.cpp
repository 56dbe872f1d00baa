// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/demovoice.h"

#include <QProcess>
#include <QStringList>
#include <QtEndian>

#include <SoundTouch.h>

#include <algorithm>
#include <cmath>

namespace fw::playback {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 20'000;  ///< milliseconds that the program may take
constexpr qsizetype kHeader = 44; ///< bytes of WAV
constexpr float kQuiet = 0.01F;
constexpr std::size_t kGap = kDemoRate * 3 / 20; ///< so much quiet parts two sentences

QStringList agentSentences()
{
    return {u"您好，很高兴为您服务。"_s,       u"请问有什么可以帮您？"_s,
            u"请您稍等，我帮您查询一下。"_s,   u"为了您的信息安全，请先核对一下资料。"_s,
            u"感谢您的耐心等待。"_s,           u"您当前的套餐本月还有流量没有用完。"_s,
            u"这项业务次月一号生效。"_s,       u"我已经为您登记，四十八小时内会有专人回复。"_s,
            u"非常抱歉给您带来不便。"_s,       u"请问还有其他可以帮您的吗？"_s,
            u"稍后请您对我的服务做出评价。"_s, u"感谢您的来电，再见。"_s};
}

QStringList customerSentences()
{
    return {u"你好，我想查一下话费。"_s,
            u"为什么这个月多扣了钱？"_s,
            u"这个业务我没有办过。"_s,
            u"好的，你帮我看看。"_s,
            u"那什么时候能处理好？"_s,
            u"我已经打过两次电话了。"_s,
            u"嗯，对的。"_s,
            u"那就帮我取消吧。"_s,
            u"套餐可以换便宜一点的吗？"_s,
            u"行，谢谢你。"_s};
}

/// As one run of the program says them; WAV of 16 bits and one channel.
QByteArray waveOf(const QString &program, const QStringList &sentences, double pitch)
{
    QProcess process;
    // Its other Mandarin reads the tones of characters as English numbers. Its pitch goes from 0 to
    // 99; a low voice is a man's.
    const QString voice = pitch < 165 ? u"cmn-latn-pinyin+m3"_s : u"cmn-latn-pinyin+f2"_s;
    const int height = std::clamp(static_cast<int>((pitch - 80) / 2), 20, 80);
    process.start(program, {u"-v"_s, voice, u"-s"_s, u"190"_s, u"-p"_s, QString::number(height),
                            u"--stdin"_s, u"--stdout"_s});
    process.write(sentences.join(u'\n').toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(kLongest) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return process.readAllStandardOutput();
}

std::vector<float> samplesOf(const QByteArray &wave)
{
    if (wave.size() <= kHeader || !wave.startsWith("RIFF")) {
        return {};
    }
    const auto rate = qFromLittleEndian<quint32>(wave.constData() + 24);
    std::vector<float> samples;
    for (qsizetype at = kHeader; at + 1 < wave.size(); at += 2) {
        samples.push_back(float(qFromLittleEndian<qint16>(wave.constData() + at)) / 32'768);
    }
    soundtouch::SoundTouch transposer;
    transposer.setSampleRate(rate);
    transposer.setChannels(1);
    transposer.setRate(double(rate) / kDemoRate);
    transposer.putSamples(samples.data(), static_cast<unsigned>(samples.size()));
    transposer.flush();
    samples.resize(transposer.numSamples());
    samples.resize(
        transposer.receiveSamples(samples.data(), static_cast<unsigned>(samples.size())));
    return samples;
}

std::vector<std::vector<float>> partedAtGaps(const std::vector<float> &samples)
{
    std::vector<std::vector<float>> parts;
    std::vector<float> part;
    std::size_t quiet = kGap;
    for (const float sample : samples) {
        quiet = std::abs(sample) < kQuiet ? quiet + 1 : 0;
        if (quiet < kGap) {
            part.push_back(sample);
        } else if (part.size() > kGap) {
            part.resize(part.size() - kGap + 1);
            parts.push_back(std::exchange(part, {}));
        } else {
            part.clear();
        }
    }
    if (part.size() > kGap) {
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace

std::vector<std::vector<float>> spokenSentences(const QString &program, bool isAgent, unsigned seed,
                                                double pitch)
{
    QStringList sentences = isAgent ? agentSentences() : customerSentences();
    std::mt19937 random(seed);
    for (qsizetype left = sentences.size(); left > 1; --left) {
        sentences.swapItemsAt(left - 1, static_cast<qsizetype>(random() % quint32(left)));
    }
    std::vector<float> samples = samplesOf(waveOf(program, sentences, pitch));
    float top = 0;
    for (const float sample : samples) {
        top = std::max(top, std::abs(sample));
    }
    if (top < kQuiet) {
        return {};
    }
    for (float &sample : samples) {
        sample *= 0.6F / top;
    }
    return partedAtGaps(samples);
}

} // namespace fw::playback
