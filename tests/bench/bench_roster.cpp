// SPDX-License-Identifier: GPL-3.0-or-later
// bench_roster [FOLDER [SECONDS[,SECONDS...] [NAME...]]]: what an edit of a large plan costs, and
// costs of rosters on the public shift-scheduling instances of Curtois and Qu
// (FOLDER/InstanceN.txt) and on two large made ones (synth200.txt, synth1000.txt), after each of
// the CPU times. Every roster is judged by a checker that shares no code with the engine. One JSON
// object on stdout, a line for each run on stderr.
#include "core/optimiser/optimiser.h"
#include "core/optimiser/teamsplit.h"
#include "nrpinstance.h"
#include "rosteredits.h"
#include "tests/optimiser/nrpchecker.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cstdio>
#include <ctime>

using namespace fw;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOfTeam = 250;

/// What others reached: a plain local search of 60 CPU seconds, and the best published in an hour.
struct Anchor
{
    const char *name;
    int localSearch;
    int best;
};

constexpr std::array kAnchors{Anchor{"Instance1", 607, 607},    Anchor{"Instance2", 832, 828},
                              Anchor{"Instance3", 1003, 1001},  Anchor{"Instance4", 1723, 1716},
                              Anchor{"Instance5", 1183, 1143},  Anchor{"Instance6", 1970, 1950},
                              Anchor{"Instance7", 1080, 1056},  Anchor{"Instance8", 1372, 1308},
                              Anchor{"Instance9", 464, 439},    Anchor{"Instance10", 4688, 4631},
                              Anchor{"Instance11", 3495, 3443}, Anchor{"Instance12", 4173, 4040},
                              Anchor{"Instance13", 2178, 1905}, Anchor{"Instance14", 1414, 1279},
                              Anchor{"Instance15", 4110, 3928}, Anchor{"Instance16", 3551, 3225},
                              Anchor{"Instance17", 6124, 5750}, Anchor{"Instance18", 5125, 4650},
                              Anchor{"Instance19", 3820, 3218}, Anchor{"synth200", 167, 0},
                              Anchor{"synth1000", 609, 0}};

struct Solved
{
    optimiser::Grid grid;
    std::int64_t cost = 0;
    std::int64_t moves = 0;
};

Solved solve(const bench::NrpInstance &instance, double seconds, std::uint64_t seed)
{
    const auto teams = optimiser::teamSizes(static_cast<int>(instance.staff.size()), kMostOfTeam);
    std::vector<int> wanted;
    for (const auto &line : instance.cover) {
        wanted.push_back(line.wanted);
    }
    const auto parts = optimiser::splitRequirement(wanted, teams);
    Solved all;
    int first = 0;
    for (std::size_t team = 0; team < teams.size(); ++team) {
        const bench::NrpInstance part = instance.team(first, teams[team], parts[team]);
        optimiser::Optimiser search(part.problem(), seed + team);
        optimiser::Budget budget;
        budget.cpu =
            std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::duration<double>(
                seconds * teams[team] / static_cast<double>(instance.staff.size())));
        search.run(budget);
        all.grid.insert(all.grid.end(), search.best().begin(), search.best().end());
        all.cost += search.bestCost();
        all.moves += search.moves();
        first += teams[team];
    }
    return all;
}

QJsonObject measure(const Anchor &anchor, const bench::NrpInstance &instance,
                    const QList<double> &times)
{
    QJsonObject row{{"local_search_60s"_L1, anchor.localSearch},
                    {"best_published"_L1, anchor.best}};
    for (const double seconds : times) {
        const Solved solved = solve(instance, seconds, 1);
        const auto verdict = test::judge(instance, test::asLists(solved.grid, instance.days));
        const bool isOne = instance.staff.size() <= kMostOfTeam;
        const bool isSound = verdict.broken.isEmpty() && (!isOne || verdict.cost == solved.cost);
        const QString at = u"%1s"_s.arg(seconds);
        row[u"cost_"_s + at] = static_cast<double>(verdict.cost);
        row[u"legal_"_s + at] = isSound;
        row[u"moves_per_s_"_s + at] = static_cast<double>(solved.moves) / seconds;
        std::fprintf(stderr, "%-11s %5s %7lld %s  local search %d  best %d  %.2f M moves/s\n",
                     anchor.name, qPrintable(at), verdict.cost, isSound ? "legal" : "ILLEGAL",
                     anchor.localSearch, anchor.best,
                     static_cast<double>(solved.moves) / seconds / 1e6);
    }
    return row;
}

/// One of a team of 300 is gone for a day on which they work: CPU seconds until a legal roster is
/// held again, and its cost after half a second.
QJsonObject sickCall(const bench::NrpInstance &instance)
{
    constexpr int kTeam = 300;
    std::vector<int> wanted;
    const int staff = static_cast<int>(instance.staff.size());
    for (const auto &line : instance.cover) {
        wanted.push_back(line.wanted * kTeam / staff);
    }
    const optimiser::Assignment problem = instance.team(0, kTeam, wanted).problem();
    optimiser::Optimiser search(problem, 1);
    search.run({.cpu = std::chrono::seconds{5}});
    const optimiser::Grid before = search.best();
    const auto cost = static_cast<double>(search.bestCost());
    std::size_t day = 10;
    while (before[day] == optimiser::kOff) {
        ++day;
    }
    std::vector<optimiser::Pin> pins = problem.people.front().pins;
    pins.push_back({static_cast<int>(day), optimiser::kOff});
    const std::clock_t begun = std::clock();
    search.setPins(0, pins);
    const double legalAfter = double(std::clock() - begun) / CLOCKS_PER_SEC;
    const bool wasLegal = search.isLegal();
    const auto atOnce = static_cast<double>(search.bestCost());
    search.run({.cpu = std::chrono::milliseconds{500}});
    std::fprintf(stderr, "sick call: %s after %.4f s at %.0f (before %.0f), %lld after 0.5 s\n",
                 wasLegal ? "legal" : "ILLEGAL", legalAfter, atOnce, cost,
                 static_cast<long long>(search.bestCost()));
    return {{"people"_L1, kTeam},
            {"legal_after_s"_L1, wasLegal ? legalAfter : -1},
            {"cost_before"_L1, cost},
            {"cost_at_once"_L1, atOnce},
            {"cost_after_half_a_second"_L1, static_cast<double>(search.bestCost())}};
}

} // namespace

int main(int count, char *arguments[])
{
    QJsonObject report{{"edits"_L1, bench::rosterEdits()}};
    if (count < 2) {
        std::puts(QJsonDocument(report).toJson().constData());
        return 0;
    }
    QList<double> times;
    const QStringList asked =
        QString::fromLocal8Bit(count > 2 ? arguments[2] : "10,60").split(u',');
    for (const QString &time : asked) {
        times.append(time.toDouble());
    }
    QStringList names;
    for (int index = 3; index < count; ++index) {
        names.append(QString::fromLocal8Bit(arguments[index]));
    }
    for (const Anchor &anchor : kAnchors) {
        const QString name = QString::fromLatin1(anchor.name);
        QFile file(QString::fromLocal8Bit(arguments[1]) + u'/' + name + ".txt"_L1);
        if ((!names.isEmpty() && !names.contains(name)) || !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const auto instance = bench::NrpInstance::read(file.readAll());
        if (!instance) {
            report[name] = u"unreadable: %1"_s.arg(instance.error().detail);
            continue;
        }
        report[name] = measure(anchor, *instance, times);
        if (instance->staff.size() >= 1000) {
            report["sick_call"_L1] = sickCall(*instance);
        }
    }
    std::puts(QJsonDocument(report).toJson().constData());
    return 0;
}
