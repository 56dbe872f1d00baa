// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/callsounds.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::playback;
using Hearing = quality::CallSoundSource::Hearing;

namespace {

constexpr int kRate = 8000;

/// Speech on the left and right, second by second: "lrb-" is left, right, both, nobody.
audio::TalkMap talkOf(QLatin1StringView seconds)
{
    audio::TalkMap map(2, kRate);
    for (const char letter : seconds) {
        const QLatin1Char second(letter);
        std::vector<float> frames(std::size_t(kRate) * 2, 0.0F);
        for (std::size_t at = 0; at < frames.size(); at += 2) {
            const float sound = at / 2 % 2 == 0 ? 0.5F : -0.5F;
            frames[at] = second == u'l' || second == u'b' ? sound : 0.0F;
            frames[at + 1] = second == u'r' || second == u'b' ? sound : 0.0F;
        }
        map.add(frames);
    }
    map.finish();
    return map;
}

quality::JudgedCall callOf(const QString &id)
{
    quality::JudgedCall call;
    call.id = id;
    return call;
}

} // namespace

/// Listening to recordings, beside a shelf that answers when it is told to.
class TestCallSounds final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void longestOfEachIsKnown();
    void whatIsMissingIsNotAskedAgain();
    void stopsAndGoesOn();
    void elsewhereNothingIsKnown();

private:
    using Opened = Result<OpenedRecording>;

    void answer(const Opened &opened)
    {
        const std::shared_ptr<QPromise<Opened>> promise = m_asked.back().second;
        promise->addResult(opened);
        promise->finish();
    }

    static Opened sound(QLatin1StringView seconds)
    {
        OpenedRecording opened;
        opened.scan.talk = talkOf(seconds);
        return opened;
    }

    CallSounds::Opener opener()
    {
        return [this](const quality::JudgedCall &call) {
            auto promise = std::make_shared<QPromise<Opened>>();
            promise->start();
            m_asked.emplace_back(call.id, promise);
            return promise->future();
        };
    }

    std::vector<std::pair<QString, std::shared_ptr<QPromise<Opened>>>> m_asked;
};

void TestCallSounds::init()
{
    m_asked.clear();
}

void TestCallSounds::longestOfEachIsKnown()
{
    CallSounds sounds(opener());
    QSignalSpy progress(&sounds, &CallSounds::progressed);
    QSignalSpy ended(&sounds, &CallSounds::ended);
    sounds.listen({callOf(u"one"_s), callOf(u"two"_s)});
    QVERIFY(sounds.isListening());
    QCOMPARE(m_asked.size(), std::size_t(1)); // one at a time
    answer(sound("ll---rrb------------l"_L1));
    QTRY_COMPARE(m_asked.size(), std::size_t(2));
    answer(sound("lrbbbbr"_L1));
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(!sounds.isListening());
    QCOMPARE(progress.constLast(), QVariantList({2, 2}));
    quality::PlanFacts facts;
    sounds.addTo(facts);
    QCOMPARE(facts.silence[u"one"_s], 12s);
    QCOMPARE(facts.overtalk[u"two"_s], 4s);
    QCOMPARE(facts.silence[u"two"_s], 0s); // heard, and found none
    sounds.listen({callOf(u"one"_s)});
    QVERIFY(!sounds.isListening()); // nothing to do
    QCOMPARE(m_asked.size(), std::size_t(2));
}

void TestCallSounds::whatIsMissingIsNotAskedAgain()
{
    CallSounds sounds(opener());
    sounds.listen({callOf(u"one"_s)});
    answer(Error{ErrorCode::NotFound, u"call"_s});
    QTRY_VERIFY(!sounds.isListening());
    QCOMPARE(sounds.hearing(u"one"_s), Hearing::Missing);
    QCOMPARE(sounds.hearing(u"two"_s), Hearing::Unheard);
    sounds.listen({callOf(u"one"_s)});
    QVERIFY(!sounds.isListening());
    quality::PlanFacts facts;
    sounds.addTo(facts);
    QVERIFY(facts.silence.empty()); // nothing known fires nothing
}

void TestCallSounds::stopsAndGoesOn()
{
    CallSounds sounds(opener());
    QSignalSpy ended(&sounds, &CallSounds::ended);
    const std::vector<quality::JudgedCall> calls{callOf(u"one"_s), callOf(u"two"_s),
                                                 callOf(u"three"_s)};
    sounds.listen(calls);
    sounds.stop();
    QCOMPARE(ended.count(), 1);
    answer(sound("l"_L1)); // that was being opened is known nevertheless
    QTRY_COMPARE(sounds.hearing(u"one"_s), Hearing::Heard);
    QCOMPARE(m_asked.size(), std::size_t(1));
    sounds.listen(calls);
    QCOMPARE(m_asked.size(), std::size_t(2));
    QCOMPARE(m_asked.back().first, u"two"_s);
}

void TestCallSounds::elsewhereNothingIsKnown()
{
    CallSounds sounds(opener());
    sounds.listen({callOf(u"one"_s)});
    answer(sound("l"_L1));
    QTRY_COMPARE(sounds.hearing(u"one"_s), Hearing::Heard);
    sounds.listen({callOf(u"two"_s)});
    sounds.forget();
    QCOMPARE(sounds.hearing(u"one"_s), Hearing::Unheard);
    QSignalSpy progress(&sounds, &CallSounds::progressed);
    sounds.listen({callOf(u"three"_s)});
    answer(sound("l"_L1)); // of the place before
    QTRY_COMPARE(m_asked.size(), std::size_t(2));
    QCOMPARE(sounds.hearing(u"two"_s), Hearing::Unheard);
}

QTEST_GUILESS_MAIN(TestCallSounds)
#include "tst_callsounds.moc"
