// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/talkmap.h"
#include "tests/audio/sounds.h"

#include <QTest>

using namespace fw;
using namespace fw::audio;
using namespace std::chrono_literals;

namespace {

struct Part
{
    double seconds = 0;
    std::vector<bool> loud;
};

TalkMap mapOf(const std::vector<Part> &parts, double level = 0.5)
{
    TalkMap map(static_cast<int>(parts.front().loud.size()), 8000);
    for (const Part &part : parts) {
        map.add(test::tone(8000, part.seconds, part.loud, level));
    }
    map.finish();
    return map;
}

} // namespace

class TestTalkMap final : public QObject
{
    Q_OBJECT

private slots:
    void silenceIsWhenNobodySpeaks();
    void shortPausesBelongToTheSpeech();
    void overtalkIsOfBoth();
    void nobodyKnowsOvertalkOfOneChannel();
    void quietIsSilence();
    void nothingAtAll();
    void packedAndBack();
    void damagedIsRefused();
};

void TestTalkMap::silenceIsWhenNobodySpeaks()
{
    const TalkMap map = mapOf({{3, {true, false}}, {4, {false, false}}, {3, {false, true}}});
    QCOMPARE(map.silence(), std::vector<SoundSpan>({{3s, 7s}}));
    QCOMPARE(map.speech(0), std::vector<SoundSpan>({{0s, 3s}}));
    QCOMPARE(map.speech(1), std::vector<SoundSpan>({{7s, 10s}}));
    QVERIFY(map.overtalk().empty());
}

void TestTalkMap::shortPausesBelongToTheSpeech()
{
    const TalkMap map =
        mapOf({{1, {true}}, {0.3, {false}}, {1, {true}}, {1, {false}}, {1, {true}}});
    QCOMPARE(map.speech(0), std::vector<SoundSpan>({{0s, 2300ms}, {3300ms, 4300ms}}));
    QVERIFY(map.silence().empty()); // a second is no silence yet
}

void TestTalkMap::overtalkIsOfBoth()
{
    const TalkMap map = mapOf({{2, {true, false}},
                               {1, {true, true}},
                               {2, {false, true}},
                               {1, {false, false}},
                               {0.5, {true, true}}});
    QCOMPARE(map.overtalk(), std::vector<SoundSpan>({{2s, 3s}})); // half a second is none
}

void TestTalkMap::nobodyKnowsOvertalkOfOneChannel()
{
    QVERIFY(mapOf({{5, {true}}}).overtalk().empty());
}

void TestTalkMap::quietIsSilence()
{
    QCOMPARE(mapOf({{5, {true, true}}}, 0.002).silence(), std::vector<SoundSpan>({{0s, 5s}}));
    const TalkMap blip = mapOf({{2.5, {false}}, {0.02, {true}}, {2.5, {false}}});
    QCOMPARE(blip.silence(), std::vector<SoundSpan>({{0s, 5020ms}}));
}

void TestTalkMap::nothingAtAll()
{
    TalkMap map(1, 8000);
    map.finish();
    QVERIFY(map.silence().empty());
    QVERIFY(map.speech(0).empty());
}

void TestTalkMap::packedAndBack()
{
    const TalkMap map =
        mapOf({{3, {true, false}}, {4, {false, false}}, {3, {false, true}}, {2, {true, true}}});
    const Result<TalkMap> again = TalkMap::unpacked(map.packed());
    QVERIFY(again);
    QCOMPARE(again->thresholds(), map.thresholds());
    QCOMPARE(again->speech(0), map.speech(0));
    QCOMPARE(again->speech(1), map.speech(1));
    QCOMPARE(again->silence(), map.silence());
    QCOMPARE(again->overtalk(), map.overtalk());
    QCOMPARE(again->packed(), map.packed());
}

void TestTalkMap::damagedIsRefused()
{
    const QByteArray whole = mapOf({{3, {true, false}}, {4, {false, false}}}).packed();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QVERIFY(!TalkMap::unpacked(whole.first(size)));
    }
    QVERIFY(!TalkMap::unpacked(whole + 'x'));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes.at(at) ^ 0x55);
        const Result<TalkMap> map = TalkMap::unpacked(bytes);
        QVERIFY(map || map.error().code == ErrorCode::Malformed);
    }
}

QTEST_GUILESS_MAIN(TestTalkMap)
#include "tst_talkmap.moc"
