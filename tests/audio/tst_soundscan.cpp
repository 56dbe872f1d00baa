// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/soundscan.h"
#include "tests/audio/sounds.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::audio;
using namespace std::chrono_literals;

class TestSoundScan final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatSwitchesWrite_data();
    void readsWhatSwitchesWrite();
    void hashIsOfTheFile();
    void cutOffFilesGiveWhatTheyHave();
    void damagedFilesAreSaid();
    void damagedOnesOfEachCoding_data();
    void damagedOnesOfEachCoding();
    void filesOfTheFuzzer();
    void stops();
    void seeks();

private:
    [[nodiscard]] QByteArray sound(int format, int rate = 8000, int channels = 2);

    QTemporaryDir m_folder;
};

QByteArray TestSoundScan::sound(int format, int rate, int channels)
{
    const QString path = m_folder.filePath(u"sound"_s);
    std::vector<bool> loud(std::size_t(channels), true);
    std::vector<float> frames = test::tone(rate, 2, loud);
    loud.back() = channels == 1;
    const std::vector<float> rest = test::tone(rate, 1, loud);
    frames.insert(frames.end(), rest.begin(), rest.end());
    QFile file(path);
    return test::writeSound(path, format, rate, channels, frames) && file.open(QIODevice::ReadOnly)
               ? file.readAll()
               : QByteArray();
}

void TestSoundScan::readsWhatSwitchesWrite_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("channels");
    const auto add = [](const char *name, int format, const QString &suffix, int rate,
                        int channels) {
        QTest::newRow(name) << format << suffix << rate << channels;
    };
    add("WAV PCM stereo", SF_FORMAT_WAV | SF_FORMAT_PCM_16, u"wav"_s, 8000, 2);
    add("WAV PCM 8 bit", SF_FORMAT_WAV | SF_FORMAT_PCM_U8, u"wav"_s, 8000, 1);
    add("WAV A-law", SF_FORMAT_WAV | SF_FORMAT_ALAW, u"wav"_s, 8000, 2);
    add("WAV mu-law", SF_FORMAT_WAV | SF_FORMAT_ULAW, u"wav"_s, 8000, 1);
    add("WAV GSM, wav49", SF_FORMAT_WAV | SF_FORMAT_GSM610, u"WAV"_s, 8000, 1);
    add("FLAC", SF_FORMAT_FLAC | SF_FORMAT_PCM_16, u"flac"_s, 16000, 2);
    add("Ogg Vorbis", SF_FORMAT_OGG | SF_FORMAT_VORBIS, u"ogg"_s, 16000, 2);
    add("Ogg Opus", SF_FORMAT_OGG | SF_FORMAT_OPUS, u"opus"_s, 16000, 2);
    add("MP3", SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III, u"mp3"_s, 16000, 2);
    add("raw GSM", SF_FORMAT_RAW | SF_FORMAT_GSM610, u"gsm"_s, 8000, 1);
    add("raw A-law", SF_FORMAT_RAW | SF_FORMAT_ALAW, u"alaw"_s, 8000, 1);
    add("raw mu-law", SF_FORMAT_RAW | SF_FORMAT_ULAW, u"ulaw"_s, 8000, 1);
    add("sln", SF_FORMAT_RAW | SF_FORMAT_PCM_16 | SF_ENDIAN_LITTLE, u"sln"_s, 8000, 1);
    add("sln16", SF_FORMAT_RAW | SF_FORMAT_PCM_16 | SF_ENDIAN_LITTLE, u"sln16"_s, 16000, 1);
}

void TestSoundScan::readsWhatSwitchesWrite()
{
    QFETCH(int, format);
    QFETCH(QString, suffix);
    QFETCH(int, rate);
    QFETCH(int, channels);
    QByteArray bytes = sound(format, rate, channels);
    QVERIFY(!bytes.isEmpty());
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const Result<SoundScan> found = scan(device, suffix);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->info.channels, channels);
    QCOMPARE(found->info.sampleRate, rate);
    QVERIFY(std::chrono::abs(found->info.duration() - 3000ms) < 100ms);
    QVERIFY(!found->info.codec.isEmpty());
    QVERIFY(found->waveform.columns(0, 0, found->info.frames, 1).front().high > 50);
    QVERIFY(found->talk.silence().empty());
    QCOMPARE(found->talk.overtalk().size(), std::size_t(channels == 2 ? 1 : 0));
}

void TestSoundScan::hashIsOfTheFile()
{
    QByteArray bytes = sound(SF_FORMAT_WAV | SF_FORMAT_PCM_16);
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    QCOMPARE(scan(device, u"wav"_s)->sha256,
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void TestSoundScan::cutOffFilesGiveWhatTheyHave()
{
    QByteArray bytes = sound(SF_FORMAT_WAV | SF_FORMAT_PCM_16);
    bytes.truncate(bytes.size() / 2);
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const Result<SoundScan> found = scan(device, u"wav"_s);
    QVERIFY(found);
    QVERIFY(std::chrono::abs(found->info.duration() - 1500ms) < 20ms);
}

void TestSoundScan::damagedFilesAreSaid()
{
    for (const QByteArray &junk : {QByteArray(), QByteArray("RIFF"), QByteArray(1000, 'x')}) {
        QByteArray bytes = junk;
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const Result<SoundScan> found = scan(device, u"wav"_s);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Malformed);
        QVERIFY(!found.error().detail.isEmpty());
    }
    std::mt19937 random(4);
    const QByteArray whole = sound(SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
    for (int round = 0; round < 100; ++round) {
        QByteArray bytes = whole;
        for (int at = 0; at < 20; ++at) {
            bytes[qsizetype(random() % quint32(bytes.size()))] = static_cast<char>(random() % 256U);
        }
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const Result<SoundScan> found = scan(device, u"flac"_s);
        QVERIFY(found || found.error().code == ErrorCode::Malformed);
    }
}

void TestSoundScan::damagedOnesOfEachCoding_data()
{
    readsWhatSwitchesWrite_data();
}

void TestSoundScan::damagedOnesOfEachCoding()
{
    QFETCH(int, format);
    QFETCH(QString, suffix);
    QFETCH(int, rate);
    QFETCH(int, channels);
    const QByteArray whole = sound(format, rate, channels);
    QVERIFY(whole.size() > 100);
    std::mt19937 random(5);
    for (int round = 0; round < 30; ++round) {
        QByteArray bytes = whole;
        if (round % 3 == 0) {
            bytes.truncate(qsizetype(random() % quint32(whole.size())));
        }
        // Headers are at the begin, and they are what readers trust.
        const qsizetype part =
            round % 2 == 0 ? std::min<qsizetype>(bytes.size(), 80) : bytes.size();
        for (int at = 0; at < 6 && part > 0; ++at) {
            bytes[qsizetype(random() % quint32(part))] = static_cast<char>(random() % 256U);
        }
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const Result<SoundScan> found = scan(device, suffix);
        if (!found) {
            QCOMPARE(found.error().code, ErrorCode::Malformed);
            QVERIFY(!found.error().detail.isEmpty());
        }
    }
}

void TestSoundScan::filesOfTheFuzzer()
{
    const QDir folder(QStringLiteral(FW_TEST_DATA "/fuzz/fuzz_soundreader"));
    const QStringList names = folder.entryList({u"*.bin"_s}, QDir::Files);
    QVERIFY(!names.isEmpty());
    const QStringList suffixes{u"wav"_s, u"gsm"_s, u"ulaw"_s, u"alaw"_s, u"sln"_s, u"sln16"_s};
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QByteArray bytes = all.sliced(1);
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const Result<SoundScan> found = scan(device, suffixes.at(all.at(0)));
        const bool isDamaged = name.startsWith("damaged"_L1);
        QVERIFY2(found || isDamaged, qPrintable(name));
        QVERIFY2(found || !found.error().detail.isEmpty(), qPrintable(name));
    }
}

void TestSoundScan::stops()
{
    QByteArray bytes = sound(SF_FORMAT_WAV | SF_FORMAT_PCM_16);
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(scan(device, u"wav"_s, {}, stop.get_token()).error().code, ErrorCode::Conflict);
    double last = 0;
    QVERIFY(scan(device, u"wav"_s, {}, {}, [&last](double done) { last = done; }));
    QCOMPARE(last, 1.0);
}

void TestSoundScan::seeks()
{
    QByteArray bytes = sound(SF_FORMAT_WAV | SF_FORMAT_PCM_16, 8000, 1);
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const Result<std::unique_ptr<SoundReader>> reader = SoundReader::open(device, u"wav"_s);
    QVERIFY(reader);
    std::vector<float> whole(24'000);
    QCOMPARE((*reader)->read(whole), 24'000);
    QVERIFY((*reader)->seek(10'000));
    std::vector<float> part(100);
    QCOMPARE((*reader)->read(part), 100);
    QVERIFY(std::ranges::equal(part, std::span(whole).subspan(10'000, 100)));
    QVERIFY((*reader)->seek(24'000));
    QCOMPARE((*reader)->read(part), 0);
}

QTEST_GUILESS_MAIN(TestSoundScan)
#include "tst_soundscan.moc"
