// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/contractannex.h"
#include "tests/monthclose/monthscene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::monthclose;
using namespace fw::tests;
using organisation::Side;
using organisation::StaffMember;

namespace {

/// A month in which Q1 came to \a percent; nothing: missing.
MonthFile month(int number, std::optional<int> percent)
{
    MonthFile file;
    file.month = QDate(2026, number, 1);
    file.input.kpis = {someKpi(u"Q1"_s, settlement::KpiGroup::Quality)};
    if (percent) {
        file.input.kpis[0].numerator = Exact(*percent);
        file.input.kpis[0].denominator = Exact(100);
    }
    return file;
}

const Commitment kPromise{u"Q1"_s, Exact(90), true, QDate(2026, 1, 1)};

StaffMember lead()
{
    StaffMember member;
    member.person = u"7"_s;
    member.name = u"林\"静\n怡"_s;
    member.post = organisation::kLeadPost;
    member.team = u"alpha"_s;
    member.from = QDate(2026, 1, 1);
    return member;
}

QString fault(const Outcome &outcome)
{
    return outcome ? u"done"_s : outcome.error().detail;
}

} // namespace

/// What contracts say beside prices: kept, checked, and which promises were broken.
class TestContractAnnex final : public QObject
{
    Q_OBJECT

private slots:
    void comesBackFromJson();
    void hurtJsonNamesTheField();
    void whatCannotBeIsNamed();
    void breachesSayByHowMuchAndSinceWhen();
    void aMissingMonthIsNoBreach();
    void laterPromisesTakeTheirPlace();
    void atMostIsBrokenByMore();
};

void TestContractAnnex::comesBackFromJson()
{
    ContractAnnex annex = usualAnnex(u"GD-N"_s);
    annex.commitments = {{u"Q1"_s, Exact::ratio(1, 3), false, QDate(2026, 1, 1)}};
    annex.staff = {lead()};
    annex.span = 15;
    const auto read = contractAnnexOf(toJson(annex));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == annex);
    ContractStaff staff;
    staff.contract = u"GD-N"_s;
    staff.people = {lead()};
    staff.people[0].to = QDate(2026, 3, 31);
    const auto people = contractStaffOf(toJson(staff));
    QVERIFY(people && *people == staff);
}

void TestContractAnnex::hurtJsonNamesTheField()
{
    QByteArray json = toJson(usualAnnex(u"GD-N"_s));
    QCOMPARE(contractAnnexOf("[]").error().detail, u"JSON"_s);
    json.replace("\"side\":\"partner\"", "\"side\":\"nobody\"");
    QVERIFY(contractAnnexOf(json).error().detail.startsWith(u"duties["_s));
}

void TestContractAnnex::whatCannotBeIsNamed()
{
    const auto refused = [](auto change) {
        ContractAnnex annex = usualAnnex(u"GD-N"_s);
        annex.commitments = {kPromise};
        change(annex);
        return fault(check(annex));
    };
    QCOMPARE(refused([](ContractAnnex &) {}), u"done"_s);
    QCOMPARE(refused([](ContractAnnex &it) { it.commitments.push_back(kPromise); }),
             u"commitment: Q1"_s);
    QCOMPARE(refused([](ContractAnnex &it) { it.commitments[0].from = QDate(2026, 1, 2); }),
             u"commitment: Q1"_s);
    QCOMPARE(refused([](ContractAnnex &it) { it.duties[0].name = {}; }), u"duty: standards"_s);
    QCOMPARE(refused([](ContractAnnex &it) { it.posts[0].required = -1; }), u"post: C-GL"_s);
    QCOMPARE(refused([](ContractAnnex &it) { it.posts[0].above = u"C-BG"_s; }), u"post: C-GL"_s);
    QCOMPARE(refused([](ContractAnnex &it) { it.span = 0; }), u"span"_s);
    QCOMPARE(refused([](ContractAnnex &it) { it.staff = {lead()}; }), u"person: 7"_s); // theirs
    const std::vector<organisation::Post> posts = organisation::usualPosts();
    QCOMPARE(fault(check(std::vector{lead()}, posts, Side::Partner)), u"done"_s);
    StaffMember turned = lead();
    turned.to = turned.from.addDays(-1);
    QCOMPARE(fault(check(std::vector{turned}, posts, Side::Partner)), u"person: 7"_s);
}

void TestContractAnnex::breachesSayByHowMuchAndSinceWhen()
{
    const auto found = breachesOf({kPromise}, {month(4, 89), month(1, 91), month(3, 85),
                                               month(2, 88), month(5, 90), month(6, 70)});
    QCOMPARE(found.size(), std::size_t(4));
    QCOMPARE(found[0].month, QDate(2026, 6, 1)); // the newest first
    QCOMPARE(found[0].since, QDate(2026, 6, 1)); // May was kept
    QCOMPARE(found[1].month, QDate(2026, 4, 1));
    QCOMPARE(found[1].since, QDate(2026, 2, 1));
    QCOMPARE(found[1].by, Exact(1));
    QCOMPARE(found[2].by, Exact(5));
    QCOMPARE(found[2].actual, Exact(85));
    QCOMPARE(found[2].committed, Exact(90));
}

void TestContractAnnex::aMissingMonthIsNoBreach()
{
    const auto found = breachesOf({kPromise}, {month(1, 80), month(2, {}), month(3, 80)});
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].since, QDate(2026, 3, 1)); // nobody knows what February was
    const auto apart = breachesOf({kPromise}, {month(1, 80), month(3, 80)});
    QCOMPARE(apart[0].since, QDate(2026, 3, 1));
    QVERIFY(breachesOf({{u"O9"_s, Exact(1), true, QDate(2026, 1, 1)}}, {month(1, 80)}).empty());
}

void TestContractAnnex::laterPromisesTakeTheirPlace()
{
    const std::vector<Commitment> all{{u"Q1"_s, Exact(95), true, QDate(2026, 3, 1)}, kPromise};
    QVERIFY(commitmentOf(all, u"Q1"_s, QDate(2025, 12, 1)) == nullptr);
    QCOMPARE(commitmentOf(all, u"Q1"_s, QDate(2026, 2, 1))->value, Exact(90));
    QCOMPARE(commitmentOf(all, u"Q1"_s, QDate(2026, 3, 1))->value, Exact(95));
    const auto found = breachesOf(all, {month(2, 92), month(3, 92)});
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].by, Exact(3));
}

void TestContractAnnex::atMostIsBrokenByMore()
{
    const Commitment most{u"Q6"_s, Exact(1), false, QDate(2026, 1, 1)};
    QVERIFY(!shortfallOf(most, Exact(1)));
    QCOMPARE(*shortfallOf(most, Exact::ratio(3, 2)), Exact::ratio(1, 2));
}

QTEST_GUILESS_MAIN(TestContractAnnex)
#include "tst_contractannex.moc"
