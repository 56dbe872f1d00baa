// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/dutylist.h"
#include "core/organisation/servicecatalogue.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::organisation;

namespace {

const QDate kDay(2026, 3, 31);

StaffMember member(const QString &person, const QString &post, const QString &team = {})
{
    StaffMember made;
    made.person = person;
    made.post = post;
    made.team = team;
    made.from = QDate(2026, 1, 1);
    return made;
}

HeadCount countOf(const QString &post, const std::vector<StaffMember> &staff, int agents)
{
    const auto counts = headCounts(usualPosts(), staff, agents, kDay);
    return *std::ranges::find(counts, post, &HeadCount::post);
}

} // namespace

/// Both sides' posts, their people and the spans of team leads; what may be outsourced.
class TestPostTree final : public QObject
{
    Q_OBJECT

private slots:
    void everyPostHangsBelowOneOfItsSide();
    void spansCountBegunOnes_data();
    void spansCountBegunOnes();
    void headCountsAreOfTheDay();
    void leadsAreRequiredByAgents();
    void aTeamWithoutEnoughLeadsIsNamed();
    void nineAndFourMayBeOutsourced();
    void costsHaveASide();
};

void TestPostTree::everyPostHangsBelowOneOfItsSide()
{
    const std::vector<Post> posts = usualPosts();
    int heads = 0;
    for (const Post &post : posts) {
        const auto above = std::ranges::find(posts, post.above, &Post::id);
        heads += post.above.isEmpty() ? 1 : 0;
        QVERIFY(post.above.isEmpty() || (above != posts.end() && above->side == post.side));
    }
    QCOMPARE(heads, 2);
}

void TestPostTree::spansCountBegunOnes_data()
{
    QTest::addColumn<int>("agents");
    QTest::addColumn<int>("leads");
    QTest::newRow("nobody") << 0 << 0;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("just full") << 20 << 1;
    QTest::newRow("one more") << 21 << 2;
    QTest::newRow("two full") << 40 << 2;
}

void TestPostTree::spansCountBegunOnes()
{
    QFETCH(const int, agents);
    QTEST(spansOf(agents, kUsualSpan), "leads");
    QCOMPARE(spansOf(agents, 0), 0);
}

void TestPostTree::headCountsAreOfTheDay()
{
    StaffMember gone = member(u"2"_s, u"O-TA"_s);
    gone.to = kDay.addDays(-1);
    StaffMember leaving = member(u"3"_s, u"O-OS"_s);
    leaving.to = kDay; // included
    StaffMember later = member(u"4"_s, u"O-OS"_s);
    later.from = kDay.addDays(1);
    const std::vector<StaffMember> staff{member(u"1"_s, u"O-TA"_s), gone, leaving, later,
                                         member(u"1"_s, u"O-TA"_s)};
    QCOMPARE(countOf(u"O-TA"_s, staff, 0).actual, 1); // and once
    QCOMPARE(countOf(u"O-TA"_s, staff, 0).missing(), 1);
    QCOMPARE(countOf(u"O-OS"_s, staff, 0).actual, 1);
    QCOMPARE(countOf(u"O-PM"_s, staff, 0).missing(), 1);
}

void TestPostTree::leadsAreRequiredByAgents()
{
    const std::vector<StaffMember> staff{member(u"1"_s, kLeadPost), member(u"2"_s, u"C-BG"_s)};
    QCOMPARE(countOf(kLeadPost, staff, 41).required, 3);
    QCOMPARE(countOf(kLeadPost, staff, 41).missing(), 2);
    QCOMPARE(countOf(u"C-BG"_s, staff, 20).missing(), 0);
    QCOMPARE(countOf(kAgentPost, staff, 41).actual, 41);
}

void TestPostTree::aTeamWithoutEnoughLeadsIsNamed()
{
    const std::vector<StaffMember> staff{member(u"1"_s, kLeadPost, u"a"_s),
                                         member(u"2"_s, kLeadPost, u"b"_s),
                                         member(u"3"_s, u"O-OS"_s, u"b"_s)};
    const auto spans =
        teamSpans({{u"a"_s, 20}, {u"b"_s, 21}, {u"c"_s, 0}, {u"d"_s, 1}}, staff, 20, kDay);
    QCOMPARE(spans.size(), std::size_t(3)); // a team without agents needs nobody
    QVERIFY(!spans[0].isBroken());
    QVERIFY(spans[1].isBroken());
    QCOMPARE(spans[1].team, u"b"_s);
    QCOMPARE(spans[1].required - spans[1].leads, 1);
    QVERIFY(spans[2].isBroken());
    QVERIFY(!teamSpans({{u"b"_s, 21}}, staff, 21, kDay).front().isBroken());
}

void TestPostTree::nineAndFourMayBeOutsourced()
{
    const std::vector<ServiceItem> all = usualServices();
    QCOMPARE(std::ranges::count(all, ServiceGroup::Menu, &ServiceItem::group), 9);
    QCOMPARE(std::ranges::count(all, ServiceGroup::Linked, &ServiceItem::group), 4);
    QCOMPARE(reservedServices({u"staff"_s, u"audit"_s, u"own words"_s}), QStringList{u"audit"_s});
    QCOMPARE(serviceName(u"floor"_s).zh, u"楼面资源"_s);
    QCOMPARE(serviceName(u"own words"_s).en, u"own words"_s);
}

void TestPostTree::costsHaveASide()
{
    const std::vector<Duty> all = usualDuties();
    const auto power = std::ranges::find(all, u"utilities"_s, &Duty::id);
    const auto canteen = std::ranges::find(all, u"canteen"_s, &Duty::id);
    QVERIFY(power->isCost && power->side == Side::Carrier);
    QVERIFY(canteen->isCost && canteen->side == Side::Partner);
}

QTEST_GUILESS_MAIN(TestPostTree)
#include "tst_posttree.moc"
