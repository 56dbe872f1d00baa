// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/replayplayer.h"
#include "tests/audio/sounds.h"
#include "tests/playback/memoryoutput.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::playback;
using namespace std::chrono_literals;
using quality::Milliseconds;
using quality::Span;

class TestReplayPlayer final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void standsAtTheBegin();
    void withoutADeviceItPlaysInSilence();
    void deviceThatRefusesIsSaid();
    void playsSoundUntilItPauses();
    void missingFileIsSaid();
    void gathersWhatWasHeard();
    void skipsSilence();
    void loopsAndSpeed();
    void endStopsIt();
    void volumesAreHeld();
    void loadingAnewForgets();
    void ignoresWhatIsNotLoaded();

private:
    [[nodiscard]] std::unique_ptr<ReplayPlayer> player();

    QTemporaryDir m_folder;
    std::unique_ptr<RecordingShelf> m_shelf;
    OpenedRecording m_opened;
    Milliseconds m_now{1000};
};

/// Takes everything at once, and counts it.
class CountingOutput final : public SoundOutput
{
public:
    explicit CountingOutput(std::shared_ptr<std::atomic<qint64>> frames)
        : m_frames(std::move(frames))
    {
    }

    [[nodiscard]] int rate() const override { return 8000; }

    [[nodiscard]] int channels() const override { return 2; }

    [[nodiscard]] qint64 room() override { return 160; }

    void write(std::span<const float> frames) override { *m_frames += qint64(frames.size()) / 2; }

    [[nodiscard]] qint64 pending() const override { return 0; }

    void drop() override {}

    [[nodiscard]] bool hasFailed() const override { return false; }

private:
    std::shared_ptr<std::atomic<qint64>> m_frames;
};

/// As a machine without a loudspeaker would have it; what this machine has is not asked.
SoundOutput::Maker refusing()
{
    return [](int, int) -> Result<std::unique_ptr<SoundOutput>> {
        return Error{ErrorCode::NotFound, {}};
    };
}

void TestReplayPlayer::initTestCase()
{
    // Ten seconds: speech of 3 s, silence of 4 s, speech of 3 s.
    std::vector<float> frames = test::tone(8000, 3, {true, false});
    for (const auto &part :
         {test::tone(8000, 4, {false, false}), test::tone(8000, 3, {true, true})}) {
        frames.insert(frames.end(), part.begin(), part.end());
    }
    QVERIFY(test::writeSound(m_folder.filePath(u"a.wav"_s), SF_FORMAT_WAV | SF_FORMAT_PCM_16, 8000,
                             2, frames));
    m_shelf = std::make_unique<RecordingShelf>(m_folder.filePath(u"peaks"_s));
    m_shelf->setPlaces({{u"hall"_s, {m_folder.path(), {}}}});
    quality::Recording recording;
    recording.switchName = u"hall"_s;
    recording.path = u"a.wav"_s;
    const Result<OpenedRecording> opened = m_shelf->open(recording).result();
    QVERIFY(opened);
    m_opened = *opened;
    QCOMPARE(m_opened.scan.talk.silence().size(), 1U);
}

void TestReplayPlayer::init()
{
    m_now = 1000ms;
}

std::unique_ptr<ReplayPlayer> TestReplayPlayer::player()
{
    auto player = std::make_unique<ReplayPlayer>(*m_shelf, [this] { return m_now; });
    player->setOutput(refusing());
    player->load(m_opened);
    return player;
}

void TestReplayPlayer::standsAtTheBegin()
{
    ReplayPlayer replay(*m_shelf, [this] { return m_now; });
    QVERIFY(!replay.isLoaded());
    QCOMPARE(replay.duration(), 0ms);
    QSignalSpy changed(&replay, &ReplayPlayer::changed);
    replay.load(m_opened);
    QCOMPARE(changed.count(), 1);
    QVERIFY(replay.isLoaded());
    QVERIFY(!replay.isPlaying());
    QCOMPARE(replay.position(), 0ms);
    QCOMPARE(replay.duration(), 10s);
    QCOMPARE(replay.rate(), 100);
    QVERIFY(replay.heard().empty());
    replay.unload();
    QVERIFY(!replay.isLoaded());
    QCOMPARE(replay.duration(), 0ms);
}

void TestReplayPlayer::withoutADeviceItPlaysInSilence()
{
    ReplayPlayer replay(*m_shelf, [this] { return m_now; });
    replay.load(m_opened);
    replay.play(); // whatever this machine has: nothing of it stops the clock
    QVERIFY(replay.isPlaying());
    m_now += 2s;
    QCOMPARE(replay.position(), 2s);
    replay.pause();
    m_now += 2s;
    QCOMPARE(replay.position(), 2s);
}

void TestReplayPlayer::deviceThatRefusesIsSaid()
{
    const auto replay = player();
    QSignalSpy trouble(replay.get(), &ReplayPlayer::soundTroubleChanged);
    QVERIFY(replay->soundTrouble().isEmpty());
    replay->play();
    QTRY_COMPARE(trouble.count(), 1);
    QVERIFY(!replay->soundTrouble().isEmpty());
    QVERIFY(replay->isPlaying());
    replay->load(m_opened);
    QVERIFY(replay->soundTrouble().isEmpty());
}

void TestReplayPlayer::playsSoundUntilItPauses()
{
    const auto frames = std::make_shared<std::atomic<qint64>>(0);
    const auto replay = player();
    replay->setOutput([frames](int, int) -> Result<std::unique_ptr<SoundOutput>> {
        return std::unique_ptr<SoundOutput>(std::make_unique<CountingOutput>(frames));
    });
    replay->play();
    QTRY_VERIFY(*frames > 0);
    QVERIFY(replay->soundTrouble().isEmpty());
    replay->seek(5s);
    const qint64 before = *frames;
    QTRY_VERIFY(*frames > before);
    replay->unload();
}

void TestReplayPlayer::missingFileIsSaid()
{
    RecordingShelf empty(m_folder.filePath(u"none"_s));
    ReplayPlayer replay(empty, [this] { return m_now; });
    replay.setOutput(refusing());
    replay.load(m_opened);
    replay.play();
    QVERIFY(!replay.soundTrouble().isEmpty());
    m_now += 1s;
    QCOMPARE(replay.position(), 1s);
}

void TestReplayPlayer::gathersWhatWasHeard()
{
    const auto replay = player();
    replay->play();
    m_now += 1s;
    QCOMPARE(replay->heard(), (std::vector<Span>{{0s, 1s}}));
    replay->seek(5s);
    m_now += 500ms;
    replay->setRate(200);
    m_now += 500ms;
    QCOMPARE(replay->heard(), (std::vector<Span>{{0s, 1s}, {5s, 6500ms}}));
    replay->pause();
    m_now += 5s;
    replay->seek(0s);
    QCOMPARE(replay->heard(), (std::vector<Span>{{0s, 1s}, {5s, 6500ms}}));
    replay->play();
    m_now += 1h;
    QCOMPARE(replay->heard(), (std::vector<Span>{{0s, 10s}}));
}

void TestReplayPlayer::skipsSilence()
{
    const auto replay = player();
    replay->setSkipsSilence(true);
    QVERIFY(replay->skipsSilence());
    replay->play();
    m_now += 4s;
    QCOMPARE(replay->position(), 8s);
    QCOMPARE(replay->heard(), (std::vector<Span>{{0s, 3s}, {7s, 8s}}));
    replay->setSkipsSilence(false);
    replay->seek(2s);
    m_now += 2s;
    QCOMPARE(replay->position(), 4s);
    QCOMPARE(replay->heard(), (std::vector<Span>{{0s, 4s}, {7s, 8s}}));
}

void TestReplayPlayer::loopsAndSpeed()
{
    const auto replay = player();
    replay->setLoop(Span{2s, 4s});
    QCOMPARE(replay->loop(), std::optional(Span{2s, 4s}));
    replay->setRate(1000);
    QCOMPARE(replay->rate(), 400);
    replay->play();
    m_now += 1s;
    QCOMPARE(replay->position(), 2s); // four seconds: at the end, and so at the begin
    m_now += 10s;
    QCOMPARE(replay->heard(), (std::vector<Span>{{0s, 4s}}));
    replay->setLoop({});
    m_now += 10s;
    QVERIFY(!replay->isPlaying());
    QCOMPARE(replay->position(), 10s);
}

void TestReplayPlayer::endStopsIt()
{
    ReplayPlayer replay(*m_shelf); // of the machine's own clock
    replay.setOutput(refusing());
    replay.load(m_opened);
    replay.seek(9900ms);
    replay.play();
    QSignalSpy changed(&replay, &ReplayPlayer::changed);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(!replay.isPlaying());
    QCOMPARE(replay.position(), 10s);
    replay.seek(1s);
    QVERIFY(!replay.isPlaying()); // it is over, and stays so until somebody plays it
    replay.play();
    QVERIFY(replay.isPlaying());
}

void TestReplayPlayer::volumesAreHeld()
{
    const auto replay = player();
    QCOMPARE(replay->volume(1), 1.0);
    replay->setVolume(1, 0.25);
    replay->setVolume(0, -3);
    replay->setVolume(99, 1);
    QCOMPARE(replay->volume(1), 0.25);
    QCOMPARE(replay->volume(0), 0.0);
    QCOMPARE(replay->volume(99), 0.0);
}

void TestReplayPlayer::loadingAnewForgets()
{
    const auto replay = player();
    replay->setRate(150);
    replay->setSkipsSilence(true);
    replay->play();
    m_now += 1s;
    replay->load(m_opened);
    QVERIFY(!replay->isPlaying());
    QCOMPARE(replay->position(), 0ms);
    QVERIFY(replay->heard().empty());
    QCOMPARE(replay->rate(), 150); // a habit of who listens
    QVERIFY(replay->skipsSilence());
    replay->play();
    m_now += 4s;
    QCOMPARE(replay->position(), 10s);
}

void TestReplayPlayer::ignoresWhatIsNotLoaded()
{
    ReplayPlayer replay(*m_shelf, [this] { return m_now; });
    QSignalSpy changed(&replay, &ReplayPlayer::changed);
    replay.play();
    replay.seek(1s);
    replay.setLoop(Span{1s, 2s});
    QCOMPARE(changed.count(), 0);
    QVERIFY(!replay.isPlaying());
    replay.setSkipsSilence(true);
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(TestReplayPlayer)
#include "tst_replayplayer.moc"
