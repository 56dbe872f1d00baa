// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/recordingshelf.h"
#include "tests/audio/sounds.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::playback;
using namespace std::chrono_literals;

class TestRecordingShelf final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensAndKeepsPeaks();
    void hashTellsWhetherItIsTheSame();
    void changedFileIsScannedAnew();
    void damagedPeaksAreFoundAnew_data();
    void damagedPeaksAreFoundAnew();
    void withoutAFolderForPeaks();
    void errorsSayWhat();
    void deletedOneLeavesNoPeaks();
    void preparationComesFirst();
    void endsWhileScanning();

private:
    [[nodiscard]] QString soundPath() const { return m_folder->filePath(u"sounds/2026/a.wav"_s); }

    [[nodiscard]] QString cache() const { return m_folder->filePath(u"peaks"_s); }

    [[nodiscard]] QStringList peaks() const
    {
        return QDir(cache()).entryList(QDir::Files | QDir::Hidden);
    }

    void write(double seconds) const;
    [[nodiscard]] QByteArray hash() const;
    [[nodiscard]] Result<OpenedRecording> open(const QByteArray &sha256 = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

quality::Recording recordingAt(const QString &path)
{
    quality::Recording recording;
    recording.call = u"1"_s;
    recording.switchName = u"hall"_s;
    recording.path = path;
    return recording;
}

void TestRecordingShelf::write(double seconds) const
{
    QVERIFY(test::writeSound(soundPath(), SF_FORMAT_WAV | SF_FORMAT_ALAW, 8000, 2,
                             test::tone(8000, seconds, {true, false})));
}

QByteArray TestRecordingShelf::hash() const
{
    QFile file(soundPath());
    return file.open(QIODevice::ReadOnly)
               ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()
               : QByteArray();
}

Result<OpenedRecording> TestRecordingShelf::open(const QByteArray &sha256) const
{
    RecordingShelf shelf(cache());
    shelf.setPlaces({{u"hall"_s, {m_folder->filePath(u"sounds"_s), {}}}});
    quality::Recording recording = recordingAt(u"2026/a.wav"_s);
    recording.sha256 = sha256;
    return shelf.open(recording).result();
}

void TestRecordingShelf::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(m_folder->filePath(u"sounds/2026"_s)));
    write(4);
}

void TestRecordingShelf::opensAndKeepsPeaks()
{
    const Result<OpenedRecording> first = open();
    QVERIFY(first);
    QCOMPARE(peaks().size(), 1);
    const Result<OpenedRecording> again = open();
    QVERIFY(again);
    QCOMPARE(peaks().size(), 1);
    for (const Result<OpenedRecording> &opened : {first, again}) {
        QCOMPARE(opened->recording.duration, 4000ms);
        QCOMPARE(opened->recording.channels, 2);
        QCOMPARE(opened->scan.info, first->scan.info);
        QCOMPARE(opened->scan.sha256, hash());
        QVERIFY(opened->scan.waveform == first->scan.waveform);
        QCOMPARE(opened->scan.talk.speech(0), first->scan.talk.speech(0));
        QCOMPARE(opened->scan.talk.speech(1).size(), 0U);
        QCOMPARE(opened->scan.talk.silence(), first->scan.talk.silence());
        QVERIFY(opened->isIntact);
    }
}

void TestRecordingShelf::hashTellsWhetherItIsTheSame()
{
    const QByteArray right = hash();
    QVERIFY(open(right)->isIntact);
    QVERIFY(open(right)->isIntact); // from peaks
    QVERIFY(!open("00")->isIntact);
    QCOMPARE(open("00")->recording.sha256, "00"); // what was found stays
}

void TestRecordingShelf::changedFileIsScannedAnew()
{
    QVERIFY(open());
    const QByteArray before = hash();
    write(2);
    const Result<OpenedRecording> opened = open(before);
    QVERIFY(opened);
    QVERIFY(!opened->isIntact);
    QCOMPARE(opened->recording.duration, 2000ms);
    QCOMPARE(peaks().size(), 1);
    // Nor does it help to keep the size and to put its time back.
    QFile file(soundPath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime time = file.fileTime(QFileDevice::FileModificationTime);
    const QByteArray middle = hash();
    QVERIFY(file.seek(file.size() - 10) && file.write("changed") == 7);
    QVERIFY(file.flush() && file.setFileTime(time, QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(!open(middle)->isIntact);
}

void TestRecordingShelf::damagedPeaksAreFoundAnew_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("at");
    QTest::newRow("empty") << 0 << -1;
    QTest::newRow("cut off") << 100 << -1;
    QTest::newRow("one byte") << -1 << 50;
    QTest::newRow("its sum") << -1 << 2;
}

void TestRecordingShelf::damagedPeaksAreFoundAnew()
{
    QFETCH(int, size);
    QFETCH(int, at);
    const Result<OpenedRecording> first = open();
    QVERIFY(first);
    QFile file(QDir(cache()).filePath(peaks().constFirst()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    if (size >= 0) {
        QVERIFY(file.resize(size));
    } else {
        QVERIFY(file.seek(whole.size() - at) && file.write("\x7f\x01", 2) == 2);
    }
    file.close();
    const Result<OpenedRecording> again = open();
    QVERIFY(again);
    QVERIFY(again->scan.waveform == first->scan.waveform);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), whole);
}

void TestRecordingShelf::withoutAFolderForPeaks()
{
    QFile inTheWay(cache());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(open());
}

void TestRecordingShelf::errorsSayWhat()
{
    RecordingShelf shelf(cache());
    const Result<OpenedRecording> nowhere = shelf.open(recordingAt(u"2026/a.wav"_s)).result();
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
    QCOMPARE(nowhere.error().detail, u"place"_s);
    QCOMPARE(shelf.file(recordingAt(u"2026/a.wav"_s)).error().detail, u"place"_s);

    shelf.setPlaces({{u"hall"_s, {m_folder->filePath(u"sounds"_s), {}}}});
    const Result<OpenedRecording> missing = shelf.open(recordingAt(u"2026/b.wav"_s)).result();
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QCOMPARE(missing.error().detail, u"2026/b.wav"_s);
    QCOMPARE(shelf.open(recordingAt(u"../peaks"_s)).result().error().code, ErrorCode::NotPermitted);

    QFile junk(m_folder->filePath(u"sounds/junk.wav"_s));
    QVERIFY(junk.open(QIODevice::WriteOnly) && junk.write("RIFF and no more") > 0);
    junk.close();
    const Result<OpenedRecording> damaged = shelf.open(recordingAt(u"junk.wav"_s)).result();
    QCOMPARE(damaged.error().code, ErrorCode::Malformed);
    QVERIFY(!damaged.error().detail.isEmpty());
    QVERIFY(peaks().isEmpty());

    const Result<std::shared_ptr<QIODevice>> file = shelf.file(recordingAt(u"2026/a.wav"_s));
    QVERIFY(file);
    QVERIFY((*file)->isReadable());
}

void TestRecordingShelf::deletedOneLeavesNoPeaks()
{
    QVERIFY(open());
    QVERIFY(QFile::remove(soundPath()));
    QVERIFY(!open());
    QVERIFY(peaks().isEmpty());
}

void TestRecordingShelf::preparationComesFirst()
{
    RecordingShelf shelf(cache());
    shelf.setPlaces({{u"hall"_s, {m_folder->filePath(u"sounds"_s), {}}}});
    shelf.setPreparation([](const QString &folder, const quality::Recording &recording) -> Outcome {
        if (recording.path != "made.wav"_L1) {
            return Error{ErrorCode::Unwritable, recording.path};
        }
        const QString path = folder + u'/' + recording.path;
        return test::writeSound(path, SF_FORMAT_WAV | SF_FORMAT_ALAW, 8000, 1,
                                test::tone(8000, 1, {true}))
                   ? success()
                   : Outcome(Error{ErrorCode::Unwritable, path});
    });
    QVERIFY(shelf.open(recordingAt(u"made.wav"_s)).result());
    QCOMPARE(shelf.open(recordingAt(u"2026/a.wav"_s)).result().error().code, ErrorCode::Unwritable);
}

void TestRecordingShelf::endsWhileScanning()
{
    write(600);
    std::vector<QFuture<Result<OpenedRecording>>> futures;
    {
        RecordingShelf shelf(cache());
        shelf.setPlaces({{u"hall"_s, {m_folder->filePath(u"sounds"_s), {}}}});
        for (int count = 0; count < 8; ++count) {
            futures.push_back(shelf.open(recordingAt(u"2026/a.wav"_s)));
        }
    }
    for (const QFuture<Result<OpenedRecording>> &future : futures) {
        QVERIFY(future.isFinished());
        const Result<OpenedRecording> opened = future.result();
        QVERIFY(opened || opened.error().code == ErrorCode::Conflict);
    }
    QVERIFY(!futures.back().result());
}

QTEST_GUILESS_MAIN(TestRecordingShelf)
#include "tst_recordingshelf.moc"
