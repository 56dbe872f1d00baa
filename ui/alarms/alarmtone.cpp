// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/alarmtone.h"

#include <QDataStream>
#include <QIODevice>

#include <cmath>
#include <numbers>

namespace fw::ui {

namespace {

constexpr int kRate = 22'050;

/// A tone that swells and fades, so that it neither clicks nor startles.
void addTone(QDataStream &out, double frequency, double seconds)
{
    constexpr double kLoudness = 9'000;
    const int samples = static_cast<int>(seconds * kRate);
    for (int sample = 0; sample < samples; ++sample) {
        const double swell = std::sin(std::numbers::pi * sample / samples);
        const double wave = std::sin(2 * std::numbers::pi * frequency * sample / kRate);
        out << static_cast<qint16>(std::lround(kLoudness * swell * wave));
    }
}

} // namespace

QByteArray alarmTone(alarms::AlarmSeverity severity)
{
    QByteArray samples;
    QDataStream out(&samples, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    if (severity == alarms::AlarmSeverity::Critical) {
        for (const double frequency : {660.0, 830.0, 990.0}) {
            addTone(out, frequency, 0.2);
        }
    } else {
        addTone(out, 590, 0.3);
    }
    QByteArray file;
    QDataStream head(&file, QIODevice::WriteOnly);
    head.setByteOrder(QDataStream::LittleEndian);
    constexpr quint32 kFormatSize = 16;
    constexpr quint16 kPcm = 1;
    constexpr quint16 kChannels = 1;
    constexpr quint16 kBytes = 2;
    head.writeRawData("RIFF", 4);
    head << static_cast<quint32>(36 + samples.size());
    head.writeRawData("WAVEfmt ", 8);
    head << kFormatSize << kPcm << kChannels << static_cast<quint32>(kRate)
         << static_cast<quint32>(kRate * kBytes) << kBytes << static_cast<quint16>(8 * kBytes);
    head.writeRawData("data", 4);
    head << static_cast<quint32>(samples.size());
    return file + samples;
}

} // namespace fw::ui
