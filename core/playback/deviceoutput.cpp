// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/deviceoutput.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QByteArray>
#include <QMediaDevices>

#include <algorithm>
#include <cmath>

namespace fw::playback {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBufferMilliseconds = 160; ///< for a machine that is busy elsewhere
constexpr float kTop = 32'767;

bool isKnown(QAudioFormat::SampleFormat format)
{
    return format == QAudioFormat::Float || format == QAudioFormat::Int16;
}

/// What is nearest to the recording and needs least of the server; invalid when there is nothing.
QAudioFormat formatFor(const QAudioDevice &device, int rate, int channels)
{
    const QAudioFormat preferred = device.preferredFormat();
    for (const int one : {rate, preferred.sampleRate()}) {
        for (const auto samples : {QAudioFormat::Int16, QAudioFormat::Float}) {
            QAudioFormat format;
            format.setSampleRate(one);
            format.setChannelCount(channels);
            format.setSampleFormat(samples);
            if (format.isValid() && device.isFormatSupported(format)) {
                return format;
            }
        }
    }
    return isKnown(preferred.sampleFormat()) ? preferred : QAudioFormat();
}

class DeviceOutput final : public SoundOutput
{
public:
    DeviceOutput(const QAudioDevice &device, const QAudioFormat &format)
        : m_format(format)
        , m_sink(device, format)
    {
        m_sink.setBufferSize(format.bytesForDuration(kBufferMilliseconds * 1000));
    }

    [[nodiscard]] int rate() const override { return m_format.sampleRate(); }

    [[nodiscard]] int channels() const override { return m_format.channelCount(); }

    [[nodiscard]] qint64 room() override;
    void write(std::span<const float> frames) override;
    [[nodiscard]] qint64 pending() const override;
    void drop() override;

    [[nodiscard]] bool hasFailed() const override { return m_hasFailed; }

private:
    void push();

    QAudioFormat m_format;
    QAudioSink m_sink;
    QIODevice *m_stream = nullptr; ///< the sink's, while it runs
    QByteArray m_rest;             ///< what it didn't take yet
    bool m_hasFailed = false;
};

qint64 DeviceOutput::room()
{
    if (!m_stream && !m_hasFailed) {
        m_stream = m_sink.start();
    }
    const QAudio::Error error = m_sink.error();
    if (!m_stream || (error != QAudio::NoError && error != QAudio::UnderrunError)) {
        m_hasFailed = true;
        return 0;
    }
    push();
    const qint64 bytes = m_sink.bytesFree() - m_rest.size();
    return std::max<qint64>(bytes, 0) / m_format.bytesPerFrame();
}

void DeviceOutput::write(std::span<const float> frames)
{
    for (const float frame : frames) {
        if (m_format.sampleFormat() == QAudioFormat::Float) {
            m_rest.append(reinterpret_cast<const char *>(&frame), sizeof frame);
        } else {
            const auto sample = static_cast<qint16>(std::lround(frame * kTop));
            m_rest.append(reinterpret_cast<const char *>(&sample), sizeof sample);
        }
    }
    push();
}

void DeviceOutput::push()
{
    if (m_stream && !m_rest.isEmpty()) {
        m_rest.remove(0, static_cast<qsizetype>(std::max<qint64>(m_stream->write(m_rest), 0)));
    }
}

qint64 DeviceOutput::pending() const
{
    if (!m_stream) {
        return 0;
    }
    const qint64 bytes = m_sink.bufferSize() - m_sink.bytesFree() + m_rest.size();
    return std::max<qint64>(bytes, 0) / m_format.bytesPerFrame();
}

void DeviceOutput::drop()
{
    m_rest.clear();
    if (m_stream) {
        m_sink.reset();
        m_stream = nullptr;
    }
}

} // namespace

SoundOutput::Maker preferredDevice()
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) {
        return {};
    }
    return [device](int rate, int channels) -> Result<std::unique_ptr<SoundOutput>> {
        const QAudioFormat format = formatFor(device, rate, channels);
        if (!format.isValid()) {
            return Error{ErrorCode::NotFound, device.description()};
        }
        return std::unique_ptr<SoundOutput>(std::make_unique<DeviceOutput>(device, format));
    };
}

} // namespace fw::playback
