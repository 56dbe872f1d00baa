// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/handover.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::operations;
using access::Side;

namespace {

const TimePoint kNow{1'000h};
const Party kCarrier{u"fs"_s, Side::Carrier};
const Party kPartner{u"os"_s, Side::Outsourcer};

Incident someIncident()
{
    return *openIncident({u"Lines down"_s,
                          IncidentSeverity::High,
                          IncidentClass::Telephony,
                          u"north"_s,
                          {{IncidentLink::Kind::Alarm, alarmKey(7), u"Longest wait"_s}}},
                         u"li"_s, kNow);
}

Task someTask()
{
    return *issued(
        {TaskKind::Improvement, Side::Carrier, {}, u"Shorter wrap-up"_s, {}, 0, kNow + 24h},
        kCarrier, kNow);
}

template<typename T>
QString refusal(const Result<T> &result)
{
    return result ? QString() : result.error().detail;
}

} // namespace

/// What can become of incidents, tasks and handovers, and what can't.
class TestOperationSteps final : public QObject
{
    Q_OBJECT

private slots:

    void anIncidentIsOpenedWithATitle()
    {
        QCOMPARE(refusal(openIncident({u"  "_s}, u"li"_s, kNow)), u"title"_s);
        QCOMPARE(refusal(openIncident({QString(121, u'x')}, u"li"_s, kNow)), u"title"_s);
        const Incident made = someIncident();
        QCOMPARE(made.state, IncidentState::Open);
        QCOMPARE(made.timeline.size(), std::size_t(1));
        QCOMPARE(made.timeline.front().kind, EntryKind::Opened);
        QCOMPARE(made.links.size(), std::size_t(1));
    }

    void nothingIsClosedWithoutACause()
    {
        const Incident made = someIncident();
        QCOMPARE(refusal(closed(made, u" \n"_s, u"li"_s, kNow)), u"cause"_s);
        const Incident over = *closed(made, u"A cable"_s, u"li"_s, kNow + 1h);
        QVERIFY(over.isClosed());
        QCOMPARE(over.cause, u"A cable"_s);
        QCOMPARE(over.closedAt, kNow + 1h);
        QCOMPARE(refusal(closed(over, u"Again"_s, u"li"_s, kNow)), u"closed"_s);
        QCOMPARE(refusal(withOwner(over, u"wang"_s, u"li"_s, kNow)), u"closed"_s);
        QCOMPARE(refusal(judged(over, IncidentSeverity::Low, IncidentClass::Other, {}, kNow)),
                 u"closed"_s);
        QCOMPARE(refusal(withAttachment(over, u"paper 4"_s, u"li"_s, kNow)), u"closed"_s);
        QVERIFY(bool(withNote(over, u"Seen again in the evening"_s, u"li"_s, kNow + 2h)));
    }

    void whoeverTakesItIsAtIt()
    {
        const Incident taken = *withOwner(someIncident(), u"wang"_s, u"li"_s, kNow + 1min);
        QCOMPARE(taken.state, IncidentState::InWork);
        QCOMPARE(taken.owner, u"wang"_s);
        QCOMPARE(refusal(withOwner(taken, u"wang"_s, u"li"_s, kNow)), u"owner"_s);
        QCOMPARE(refusal(withOwner(taken, {}, u"li"_s, kNow)), u"owner"_s);
    }

    void aLinkIsMadeOnce()
    {
        const IncidentLink link{IncidentLink::Kind::Agent, agentKey(u"s"_s, u"SIP/1"_s), u"Li"_s};
        const Incident linked = *withLink(someIncident(), link, u"li"_s, kNow);
        QCOMPARE(linked.links.back(), link);
        QCOMPARE(refusal(withLink(linked, link, u"li"_s, kNow)), u"same"_s);
        QCOMPARE(refusal(withLink(linked, {}, u"li"_s, kNow)), u"link"_s);
    }

    /// Any order of steps: one entry for each that was allowed, none is changed, time never runs
    /// back, and closed is the end.
    void aStoryOnlyGrows()
    {
        std::mt19937 random(20260302);
        for (int run = 0; run < 200; ++run) {
            Incident incident = someIncident();
            TimePoint now = kNow;
            for (int step = 0; step < 30; ++step) {
                now += Microseconds(static_cast<int>(random() % 2'000'000) - 500'000);
                const Incident before = incident;
                const QString text = random() % 5 == 0 ? QString() : u"t%1"_s.arg(random() % 3);
                const Result<Incident> next = anyStep(int(random() % 6), incident, text, now);
                if (!next) {
                    continue;
                }
                incident = *next;
                QCOMPARE(incident.timeline.size(), before.timeline.size() + 1);
                QVERIFY(std::equal(before.timeline.begin(), before.timeline.end(),
                                   incident.timeline.begin()));
                QVERIFY(incident.timeline.back().at >= before.timeline.back().at);
                QVERIFY(!incident.timeline.back().text.isEmpty());
                if (before.isClosed()) {
                    QCOMPARE(incident.timeline.back().kind, EntryKind::Note);
                    QCOMPARE(incident.cause, before.cause);
                    QVERIFY(incident.isClosed());
                }
                QCOMPARE(incident.isClosed(), !incident.cause.isEmpty());
                QCOMPARE(incident.isClosed(), isKnown(incident.closedAt));
            }
        }
    }

    void aTaskIsForTheOtherSide()
    {
        TaskDraft draft{TaskKind::Directive, Side::Outsourcer, {}, u"Do it"_s, {}, 0, kNow + 1h};
        QCOMPARE(refusal(issued(draft, kPartner, kNow)), u"side"_s); // no directives to the carrier
        draft.kind = TaskKind::Improvement;
        QCOMPARE(issued(draft, kPartner, kNow)->to(), Side::Carrier);
        QCOMPARE(refusal(issued(draft, kCarrier, kNow)), u"side"_s); // in the name of the other
        draft.from = Side::Technical;
        QCOMPARE(refusal(issued(draft, {u"adm"_s, Side::Technical}, kNow)), u"side"_s);
        draft.from = Side::Carrier;
        draft.deadline = kNow;
        QCOMPARE(refusal(issued(draft, kCarrier, kNow)), u"deadline"_s);
        draft.deadline = kNow + 1s;
        draft.title = u" "_s;
        QCOMPARE(refusal(issued(draft, kCarrier, kNow)), u"title"_s);
    }

    void aTaskIsAcknowledgedThenDoneWithEvidence()
    {
        const Task task = someTask();
        QCOMPARE(refusal(acknowledged(task, kCarrier, kNow)), u"side"_s);
        QCOMPARE(refusal(done(task, u"paper"_s, kPartner, kNow)), u"state"_s);
        const Task taken = *acknowledged(task, kPartner, kNow + 1h);
        QCOMPARE(taken.acknowledgedBy, u"os"_s);
        QCOMPARE(refusal(acknowledged(taken, kPartner, kNow)), u"state"_s);
        QCOMPARE(refusal(done(taken, u" "_s, kPartner, kNow)), u"evidence"_s);
        QCOMPARE(refusal(done(taken, u"paper"_s, kCarrier, kNow)), u"side"_s);
        const Task over = *done(taken, u"paper 12"_s, kPartner, kNow + 2h);
        QCOMPARE(over.state(), TaskState::Done);
        QCOMPARE(refusal(done(over, u"more"_s, kPartner, kNow)), u"state"_s);
        // A desk without accounts knows no sides.
        QVERIFY(bool(acknowledged(task, {u"desk"_s, std::nullopt}, kNow)));
    }

    void overdueIsByTheDeadline()
    {
        const Task task = someTask();
        QVERIFY(!task.isOverdue(kNow + 24h));
        QVERIFY(task.isOverdue(kNow + 24h + 1us));
        const Task taken = *acknowledged(task, kPartner, kNow + 1h);
        QVERIFY(!done(taken, u"p"_s, kPartner, kNow + 2h)->isOverdue(kNow + 100h));
        QVERIFY(done(taken, u"p"_s, kPartner, kNow + 25h)->isOverdue(kNow + 100h));
    }

    void nobodySignsTheOwnHandover()
    {
        QCOMPARE(refusal(given({}, {}, {}, {}, u" "_s, kNow)), u"outgoing"_s);
        const Handover gave =
            *given({}, u"Quiet"_s, {u"Call the carrier"_s, u" "_s}, u"alpha"_s, u"li"_s, kNow);
        QCOMPARE(gave.followUps.size(), std::size_t(1));
        QCOMPARE(refusal(signedBy(gave, {true}, u"li"_s, kNow)), u"own"_s);
        QCOMPARE(refusal(signedBy(gave, {true}, {}, kNow)), u"incoming"_s);
        QCOMPARE(refusal(signedBy(gave, {false}, u"wang"_s, kNow)), u"follow"_s);
        QCOMPARE(refusal(signedBy(gave, {}, u"wang"_s, kNow)), u"follow"_s);
        const Handover over = *signedBy(gave, {true}, u"wang"_s, kNow + 3min);
        QCOMPARE(over.state(), HandoverState::Signed);
        QVERIFY(over.followUps.front().isSeen);
        QCOMPARE(refusal(signedBy(over, {true}, u"zhao"_s, kNow)), u"state"_s);
    }

    void anUnsignedHandoverIsEscalatedOnce()
    {
        const Handover gave = *given({}, {}, {}, {}, u"li"_s, kNow);
        QVERIFY(!gave.needsEscalation(kNow + 15min - 1us));
        QCOMPARE(refusal(escalated(gave, kNow + 14min)), u"state"_s);
        const Handover late = *escalated(gave, kNow + 15min);
        QVERIFY(!late.needsEscalation(kNow + 1h));
        QCOMPARE(refusal(escalated(late, kNow + 1h)), u"state"_s);
        const Handover over = *signedBy(late, {}, u"wang"_s, kNow + 20min); // late is not never
        QVERIFY(!over.needsEscalation(kNow + 1h));
        QCOMPARE(over.escalatedAt, kNow + 15min);
    }

    void aShiftBeginsWhereTheLastOneEnded()
    {
        const IntervalGrid grid(QTimeZone::utc(), 30min);
        const TimePoint now = kNow + 7min;
        QCOMPARE(shiftStart(kNoTime, now, grid), kNow - 8h);
        QCOMPARE(shiftStart(kNow - 5h, now, grid), kNow - 5h);
        QCOMPARE(shiftStart(kNow - 300h, now, grid), now - 12h);
    }

    void whatGoesOnIsHandedOver()
    {
        Incident open = someIncident();
        open.id = 1;
        Incident old = *closed(open, u"c"_s, u"li"_s, kNow + 1h);
        old.id = 2;
        const auto of = [&](TimePoint from) {
            QStringList ids;
            for (const ShiftItem &item : itemsOf({open, old}, from, kNow + 24h)) {
                ids << QString::number(item.id);
            }
            return ids.join(u',');
        };
        QCOMPARE(of(kNow - 1h), u"1,2"_s);
        QCOMPARE(of(kNow + 30min), u"1,2"_s); // closed in it
        QCOMPARE(of(kNow + 2h), u"1"_s);
        const std::vector<ShiftItem> due = itemsOf({someTask()}, kNow + 25h);
        QCOMPARE(due.size(), std::size_t(1));
        QVERIFY(due.front().isUrgent);
    }

private:
    static Result<Incident> anyStep(int which, const Incident &incident, const QString &text,
                                    TimePoint now)
    {
        switch (which) {
        case 0:
            return withOwner(incident, text, u"li"_s, now);
        case 1:
            return judged(incident, IncidentSeverity(text.size() % 3), IncidentClass::Network,
                          u"li"_s, now);
        case 2:
            return withLink(incident, {IncidentLink::Kind::Queue, text, u"q"_s}, u"li"_s, now);
        case 3:
            return withAttachment(incident, text, u"li"_s, now);
        case 4:
            return text == u"t2"_s ? closed(incident, text, u"li"_s, now)
                                   : withNote(incident, text, u"li"_s, now);
        default:
            return withNote(incident, text, u"li"_s, now);
        }
    }
};

QTEST_GUILESS_MAIN(TestOperationSteps)
#include "tst_operationsteps.moc"
