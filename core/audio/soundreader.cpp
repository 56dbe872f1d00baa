// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/soundreader.h"

#include "core/audio/sounddevice.h"

#include <QHash>
#include <QIODevice>

namespace fw::audio {

using namespace Qt::StringLiterals;

namespace {

struct RawFormat
{
    int format = 0;
    int rate = 8000;
};

/// Files of Asterisk without a header.
const QHash<QString, RawFormat> &rawFormats()
{
    static const QHash<QString, RawFormat> formats{
        {u"gsm"_s, {SF_FORMAT_RAW | SF_FORMAT_GSM610, 8000}},
        {u"ulaw"_s, {SF_FORMAT_RAW | SF_FORMAT_ULAW, 8000}},
        {u"ul"_s, {SF_FORMAT_RAW | SF_FORMAT_ULAW, 8000}},
        {u"alaw"_s, {SF_FORMAT_RAW | SF_FORMAT_ALAW, 8000}},
        {u"al"_s, {SF_FORMAT_RAW | SF_FORMAT_ALAW, 8000}},
        {u"sln"_s, {SF_FORMAT_RAW | SF_FORMAT_PCM_16 | SF_ENDIAN_LITTLE, 8000}},
        {u"sln16"_s, {SF_FORMAT_RAW | SF_FORMAT_PCM_16 | SF_ENDIAN_LITTLE, 16000}}};
    return formats;
}

/// libsndfile's name of a container or of a coding.
QString nameOf(int format)
{
    SF_FORMAT_INFO info{};
    info.format = format;
    return sf_command(nullptr, SFC_GET_FORMAT_INFO, &info, sizeof info) == 0 && info.name
               ? QString::fromUtf8(info.name)
               : QString();
}

QString codecOf(int format)
{
    QStringList parts{nameOf(format & SF_FORMAT_TYPEMASK), nameOf(format & SF_FORMAT_SUBMASK)};
    parts.removeAll({});
    return parts.join(u", "_s);
}

Outcome check(const SF_INFO &info)
{
    if (info.channels < 1 || info.channels > SoundReader::kMostChannels) {
        return Error{ErrorCode::Malformed, u"channels"_s};
    }
    if (info.samplerate < 1 || info.samplerate > SoundReader::kHighestRate) {
        return Error{ErrorCode::Malformed, u"rate"_s};
    }
    const qint64 longest = std::chrono::seconds(SoundReader::kLongest).count() * info.samplerate;
    if (info.frames < 0 || info.frames > longest) {
        return Error{ErrorCode::Malformed, u"length"_s};
    }
    return success();
}

} // namespace

std::chrono::milliseconds SoundInfo::duration() const
{
    return std::chrono::milliseconds(sampleRate > 0 ? frames * 1000 / sampleRate : 0);
}

struct SoundReader::File
{
    SF_INFO info{};
    SF_VIRTUAL_IO io = soundDevice();
    SNDFILE *handle = nullptr;

    File() = default;
    Q_DISABLE_COPY_MOVE(File)

    ~File()
    {
        if (handle) {
            sf_close(handle);
        }
    }
};

SoundReader::SoundReader(std::unique_ptr<File> file)
    : m_file(std::move(file))
{
    const SF_INFO &info = m_file->info;
    m_info = {info.channels, info.samplerate, info.frames, codecOf(info.format)};
}

SoundReader::~SoundReader() = default;

Result<std::unique_ptr<SoundReader>> SoundReader::open(QIODevice &device, const QString &suffix)
{
    if (!device.seek(0)) {
        return Error{ErrorCode::Unreadable, device.errorString()};
    }
    auto file = std::make_unique<File>();
    const auto raw = rawFormats().constFind(suffix.toLower());
    if (raw != rawFormats().constEnd()) {
        file->info.format = raw->format;
        file->info.samplerate = raw->rate;
        file->info.channels = 1;
    }
    file->handle = sf_open_virtual(&file->io, SFM_READ, &file->info, &device);
    if (!file->handle) {
        return Error{ErrorCode::Malformed, QString::fromUtf8(sf_strerror(nullptr)).trimmed()};
    }
    if (const Outcome checked = check(file->info); !checked) {
        return checked.error();
    }
    return std::unique_ptr<SoundReader>(new SoundReader(std::move(file)));
}

qint64 SoundReader::read(std::span<float> frames)
{
    const auto channels = static_cast<std::size_t>(m_info.channels);
    const auto most = static_cast<sf_count_t>(frames.size() / channels);
    return std::max<qint64>(sf_readf_float(m_file->handle, frames.data(), most), 0);
}

bool SoundReader::seek(qint64 frame)
{
    return sf_seek(m_file->handle, frame, SEEK_SET) == frame;
}

} // namespace fw::audio
