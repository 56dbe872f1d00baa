// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::complaints;

namespace {

const TimePoint kNow{std::chrono::hours(490'000)};
const QString kBy = u"he"_s;

ComplaintDraft draft()
{
    ComplaintDraft draft;
    draft.receivedAt = kNow - 1h;
    draft.title = u"Wrong tariff"_s;
    draft.text = u"I was told 10 yuan and paid 30"_s;
    draft.maskedNumber = u"138****5678"_s;
    draft.scope = u"alpha"_s;
    draft.agent = u"w1"_s;
    return draft;
}

Complaint inWork()
{
    return *classified(*received(draft(), kBy, kNow), ComplaintKind::Knowledge, u"li"_s, kNow + 48h,
                       kBy, kNow);
}

Complaint judgedAs(Liability liability)
{
    return *judged(inWork(), liability, u"heard the call"_s, u"quality"_s, kNow);
}

QString faultOf(const Result<Complaint> &result)
{
    return result ? u"none"_s : result.error().detail;
}

} // namespace

/// A complaint from its intake to the answer.
class TestComplaint final : public QObject
{
    Q_OBJECT

private slots:
    void goesItsWay();
    void intakeNamesWhatIsWrong();
    void neverKeepsAWholeNumber();
    void eachStepHasItsTime();
    void isJudgedAgainWhenTheFindingIsNotAccepted();
    void nobodyJudgesThemselves();
    void isOverdueUntilItIsClosed();
    void whatThePartnerAnswersForCounts();
    void keysAreReadBack();
};

void TestComplaint::goesItsWay()
{
    const Complaint done = *closed(judgedAs(Liability::Agent), u"refunded"_s, kBy, kNow + 2h);
    QVERIFY(done.isClosed());
    QVERIFY(done.isUpheld());
    QCOMPARE(done.closedAt, kNow + 2h);
    QCOMPARE(done.owner, u"li"_s);
    QCOMPARE(done.judgedBy, u"quality"_s);
    QCOMPARE(done.entries.size(), std::size_t{4});
    QCOMPARE(done.entries.front().text, draft().text);
    QCOMPARE(done.entries.back().text, u"refunded"_s);
}

void TestComplaint::intakeNamesWhatIsWrong()
{
    ComplaintDraft bad = draft();
    bad.title = u"  "_s;
    QCOMPARE(faultOf(received(bad, kBy, kNow)), u"title"_s);
    bad = draft();
    bad.text.clear();
    QCOMPARE(faultOf(received(bad, kBy, kNow)), u"text"_s);
    bad = draft();
    bad.receivedAt = kNow + 1s;
    QCOMPARE(faultOf(received(bad, kBy, kNow)), u"received"_s);
    bad = draft();
    bad.customers = 0;
    QCOMPARE(faultOf(received(bad, kBy, kNow)), u"customers"_s);
}

void TestComplaint::neverKeepsAWholeNumber()
{
    ComplaintDraft bad = draft();
    bad.text = u"call me at 13812345678"_s;
    QCOMPARE(faultOf(received(bad, kBy, kNow)), u"number"_s);
    QCOMPARE(faultOf(withNote(inWork(), u"13812345678"_s, kBy, kNow)), u"number"_s);
    QVERIFY(withNote(inWork(), u"ticket 1234567"_s, kBy, kNow));
}

void TestComplaint::eachStepHasItsTime()
{
    const Complaint fresh = *received(draft(), kBy, kNow);
    QCOMPARE(faultOf(judged(fresh, Liability::Partner, u"x"_s, kBy, kNow)), u"state"_s);
    QCOMPARE(faultOf(closed(inWork(), u"x"_s, kBy, kNow)), u"state"_s);
    QCOMPARE(faultOf(reopened(inWork(), u"x"_s, kBy, kNow)), u"state"_s);
    QCOMPARE(faultOf(classified(judgedAs(Liability::Rejected), ComplaintKind::Other, u"li"_s,
                                kNow + 1h, kBy, kNow)),
             u"state"_s);
    QCOMPARE(faultOf(classified(fresh, ComplaintKind::Unclassified, u"li"_s, kNow + 1h, kBy, kNow)),
             u"kind"_s);
    QCOMPARE(faultOf(classified(fresh, ComplaintKind::Other, {}, kNow + 1h, kBy, kNow)),
             u"owner"_s);
    QCOMPARE(faultOf(classified(fresh, ComplaintKind::Other, u"li"_s, kNow, kBy, kNow)), u"due"_s);
    QCOMPARE(faultOf(judged(inWork(), Liability::Unknown, u"x"_s, kBy, kNow)), u"liability"_s);
    QCOMPARE(faultOf(judged(inWork(), Liability::Partner, {}, kBy, kNow)), u"finding"_s);
    QCOMPARE(faultOf(closed(judgedAs(Liability::Partner), {}, kBy, kNow)), u"answer"_s);
}

void TestComplaint::isJudgedAgainWhenTheFindingIsNotAccepted()
{
    const Complaint again =
        *reopened(judgedAs(Liability::Partner), u"the call says otherwise"_s, kBy, kNow);
    QCOMPARE(again.state, ComplaintState::Classified);
    QVERIFY(!again.isUpheld());
    QVERIFY(again.finding.isEmpty());
    const Complaint second = *judged(again, Liability::Rejected, u"heard again"_s, kBy, kNow);
    QVERIFY(!second.isUpheld());
    QCOMPARE(second.entries.size(), std::size_t{5}); // the first finding is not forgotten
}

void TestComplaint::nobodyJudgesThemselves()
{
    QCOMPARE(faultOf(judged(inWork(), Liability::Rejected, u"it was not me"_s, u"w1"_s, kNow)),
             u"own"_s);
    Complaint nobody = inWork();
    nobody.agent.clear();
    QCOMPARE(faultOf(judged(nobody, Liability::Agent, u"x"_s, kBy, kNow)), u"agent"_s);
}

void TestComplaint::isOverdueUntilItIsClosed()
{
    QVERIFY(!inWork().isOverdue(kNow + 48h));
    QVERIFY(inWork().isOverdue(kNow + 49h));
    const Complaint done = *closed(judgedAs(Liability::Agent), u"refunded"_s, kBy, kNow + 50h);
    QVERIFY(!done.isOverdue(kNow + 60h));
}

void TestComplaint::whatThePartnerAnswersForCounts()
{
    const std::vector all{judgedAs(Liability::Agent), judgedAs(Liability::Partner),
                          judgedAs(Liability::Carrier), judgedAs(Liability::Rejected), inWork()};
    const ComplaintFigures figures = figuresOf(all, 30'000, kNow + 49h);
    QCOMPARE(figures.received, 5);
    QCOMPARE(figures.open, 5);
    QCOMPARE(figures.overdue, 5);
    QCOMPARE(figures.judged, 4);
    QCOMPARE(figures.upheld, 3);
    QCOMPARE(figures.counted, 2);
    QVERIFY(figures.ratePer10000 == Exact::ratio(2, 3));
    QVERIFY(!figuresOf(all, 0, kNow).ratePer10000); // nothing known is not zero
}

void TestComplaint::keysAreReadBack()
{
    for (int each = 0; each < int(ComplaintKind::Count); ++each) {
        const auto kind = static_cast<ComplaintKind>(each);
        QCOMPARE(kindOfKey(QString(kindKey(kind))), std::optional(kind));
    }
    for (int each = 0; each < int(ComplaintChannel::Count); ++each) {
        const auto channel = static_cast<ComplaintChannel>(each);
        QCOMPARE(channelOfKey(QString(channelKey(channel))), std::optional(channel));
    }
    QVERIFY(!kindOfKey(u"nothing"));
}

QTEST_APPLESS_MAIN(TestComplaint)
#include "tst_complaint.moc"
