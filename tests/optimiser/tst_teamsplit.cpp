// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimiser/teamsplit.h"

#include <QTest>

#include <numeric>

using namespace fw::optimiser;

class TestTeamSplit : public QObject
{
    Q_OBJECT

private slots:
    void partsAddUpAndStayWithinOneOfTheirShare();
    void noTeamAlwaysGetsWhatIsLeft();
    void sizesAreFewAndEqual();
};

void TestTeamSplit::partsAddUpAndStayWithinOneOfTheirShare()
{
    const std::vector<int> heads{250, 249, 0, 301};
    std::vector<int> wanted(500);
    for (std::size_t slot = 0; slot < wanted.size(); ++slot) {
        wanted[slot] = static_cast<int>(slot * 7 % 311);
    }
    const auto parts = splitRequirement(wanted, heads);
    for (std::size_t slot = 0; slot < wanted.size(); ++slot) {
        int sum = 0;
        for (std::size_t team = 0; team < heads.size(); ++team) {
            const double share = wanted[slot] * heads[team] / 800.0;
            QVERIFY(std::abs(parts[team][slot] - share) < 1);
            sum += parts[team][slot];
        }
        QCOMPARE(sum, wanted[slot]);
        QCOMPARE(parts[2][slot], 0);
    }
}

void TestTeamSplit::noTeamAlwaysGetsWhatIsLeft()
{
    const auto parts = splitRequirement(std::vector<int>(300, 1), {10, 10, 10});
    for (const auto &part : parts) {
        QCOMPARE(std::reduce(part.begin(), part.end()), 100);
    }
}

void TestTeamSplit::sizesAreFewAndEqual()
{
    QCOMPARE(teamSizes(1000, 300), (std::vector<int>{250, 250, 250, 250}));
    QCOMPARE(teamSizes(301, 300), (std::vector<int>{151, 150}));
    QCOMPARE(teamSizes(7, 300), (std::vector<int>{7}));
}

QTEST_GUILESS_MAIN(TestTeamSplit)
#include "tst_teamsplit.moc"
