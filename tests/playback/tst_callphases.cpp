// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/callphases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::quality;
using playback::CallPhases;

namespace {

constexpr TimePoint kAnswered{std::chrono::sys_days{std::chrono::year{2026} / 11 / 27} + 2h};
constexpr live::CallRef kCall = 7;
constexpr live::QueueRef kQueue{3};
constexpr live::AgentRef kAgent{1};
constexpr live::AgentRef kOther{2};

JudgedCall someCall()
{
    JudgedCall call;
    call.at = kAnswered;
    call.waited = 20s;
    call.talked = 60s;
    return call;
}

/// The phases of a recording that began with the answer.
class Scene final
{
public:
    Scene()
        : m_phases(someCall())
    {
    }

    Scene &tell(std::chrono::milliseconds at, live::FloorEvent event)
    {
        m_phases.take({live::SwitchId(0), ++m_sequence, kAnswered + at, std::move(event)});
        return *this;
    }

    /// The call comes in and is answered by kAgent.
    Scene &answered()
    {
        tell(-20s, live::CallQueued{kQueue, kCall, 1, 0, {}, {}});
        tell(-6s, live::CallOffered{kQueue, kCall, kAgent});
        return tell(0s, live::CallAnswered{kQueue, kCall, kAgent, 20s, 6s});
    }

    [[nodiscard]] std::vector<Phase> phases() const
    {
        return m_phases.phases(kAnswered).value_or(std::vector<Phase>());
    }

    [[nodiscard]] bool isKnown() const { return m_phases.phases(kAnswered).has_value(); }

private:
    CallPhases m_phases;
    std::uint64_t m_sequence = 0;
};

} // namespace

/// What went on in a call, out of what a switch told.
class TestCallPhases final : public QObject
{
    Q_OBJECT

private slots:
    void waitingRingingTalking();
    void aMissedOfferIsWaitingAgain();
    void holdsAreGaps();
    void anAttendedTransferWasAConsultation();
    void othersAreLeftOut();
    void theSameCallWaitedBefore();
    void anAnswerThatWasNotToldIsNotGuessed();
    void aLostEndIsThatOfTheCall();
};

void TestCallPhases::waitingRingingTalking()
{
    const Scene scene =
        Scene().answered().tell(58s, live::CallCompleted{kQueue, kCall, kAgent, {}, 20s, 58s});
    const std::vector<Phase> wanted{{PhaseKind::Queue, {-20s, -6s}},
                                    {PhaseKind::Ring, {-6s, 0s}},
                                    {PhaseKind::Talk, {0s, 58s}}};
    QCOMPARE(scene.phases(), wanted);
}

void TestCallPhases::aMissedOfferIsWaitingAgain()
{
    Scene scene;
    scene.tell(-20s, live::CallQueued{kQueue, kCall, 1, 0, {}, {}})
        .tell(-18s, live::CallOffered{kQueue, kCall, kOther})
        .tell(-17s, live::CallOffered{kQueue, kCall, kAgent})
        .tell(-12s, live::CallMissed{kQueue, kCall, kOther, 6s})
        .tell(-11s, live::OfferWithdrawn{kQueue, kCall, kAgent})
        .tell(-4s, live::CallOffered{kQueue, kCall, kAgent})
        .tell(0s, live::CallAnswered{kQueue, kCall, kAgent, 20s, 4s})
        .tell(60s, live::CallEnded{kCall});
    const std::vector<Phase> wanted{
        {PhaseKind::Queue, {-20s, -18s}}, {PhaseKind::Ring, {-18s, -11s}},
        {PhaseKind::Queue, {-11s, -4s}},  {PhaseKind::Ring, {-4s, 0s}},
        {PhaseKind::Talk, {0s, 60s}},
    };
    QCOMPARE(scene.phases(), wanted);
}

void TestCallPhases::holdsAreGaps()
{
    Scene scene;
    scene.answered()
        .tell(10s, live::CallHeld{kCall, kAgent})
        .tell(15500ms, live::CallResumed{kCall, kAgent})
        .tell(16s, live::CallResumed{kCall, kAgent}) // a switch says it twice
        .tell(40s, live::CallHeld{kCall, kAgent})
        .tell(44s, live::CallTransferred{kCall, kAgent, false, "q2"})
        .tell(44s, live::CallCompleted{kQueue, kCall, kAgent, live::EndedBy::Transfer, 20s, 44s});
    const std::vector<Phase> wanted{
        {PhaseKind::Queue, {-20s, -6s}},   {PhaseKind::Ring, {-6s, 0s}},
        {PhaseKind::Talk, {0s, 10s}},      {PhaseKind::Hold, {10s, 15500ms}},
        {PhaseKind::Talk, {15500ms, 40s}}, {PhaseKind::Hold, {40s, 44s}},
        {PhaseKind::Transfer, {44s, 44s}},
    };
    QCOMPARE(scene.phases(), wanted);
}

void TestCallPhases::anAttendedTransferWasAConsultation()
{
    Scene scene;
    scene.answered()
        .tell(10s, live::CallHeld{kCall, kAgent})
        .tell(31s, live::CallTransferred{kCall, kAgent, true, "6002"});
    QCOMPARE(scene.phases().at(3), (Phase{PhaseKind::Consult, {10s, 31s}}));
    QCOMPARE(scene.phases().at(4), (Phase{PhaseKind::Transfer, {31s, 31s}}));
    QCOMPARE(scene.phases().size(), std::size_t(5));
}

void TestCallPhases::othersAreLeftOut()
{
    Scene scene;
    scene.tell(-1s, live::CallAnswered{kQueue, 9, kOther, 3s, 1s})
        .answered()
        .tell(5s, live::CallHeld{9, kOther})
        .tell(8s, live::CallCompleted{kQueue, live::kNoCall, kOther, {}, 3s, 9s})
        .tell(50s, live::CallCompleted{kQueue, live::kNoCall, kAgent, {}, 20s, 50s});
    QCOMPARE(scene.phases().size(), std::size_t(3));
    QCOMPARE(scene.phases().back(), (Phase{PhaseKind::Talk, {0s, 50s}}));
}

void TestCallPhases::theSameCallWaitedBefore()
{
    Scene scene;
    scene.tell(-90s, live::CallQueued{kQueue, kCall, 1, 0, {}, {}})
        .tell(-80s, live::CallOffered{kQueue, kCall, kOther})
        .tell(-70s, live::CallAnswered{kQueue, kCall, kOther, 20s, 10s})
        .tell(-21s, live::CallHeld{kCall, kOther})
        .answered();
    QCOMPARE(scene.phases().front(), (Phase{PhaseKind::Queue, {-20s, -6s}}));
    QCOMPARE(scene.phases().size(), std::size_t(3));
}

void TestCallPhases::anAnswerThatWasNotToldIsNotGuessed()
{
    QVERIFY(!Scene().isKnown());
    Scene late;
    late.tell(-20s, live::CallQueued{kQueue, kCall, 1, 0, {}, {}})
        .tell(9s, live::CallAnswered{kQueue, kCall, kAgent, 20s, 6s});
    QVERIFY(!late.isKnown());
}

void TestCallPhases::aLostEndIsThatOfTheCall()
{
    QCOMPARE(Scene().answered().phases().back(), (Phase{PhaseKind::Talk, {0s, 60s}}));
}

QTEST_GUILESS_MAIN(TestCallPhases)
#include "tst_callphases.moc"
