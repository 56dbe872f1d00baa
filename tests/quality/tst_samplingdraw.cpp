// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/samplingdraw.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace fw::quality;

namespace {

constexpr char kSecondProgram[] = R"(
import hashlib, sys
lines = sys.stdin.read().split("\n")
seed, quota = lines[0], int(lines[1])
strata = {}
for line in lines[2:]:
    stratum, call = line.split(" ", 1)
    strata.setdefault(stratum, []).append(call)
for stratum in sorted(strata):
    calls = sorted(strata[stratum], key=lambda call: hashlib.sha256(f"{seed}|{call}".encode()).hexdigest())
    print("\n".join(calls[:quota]))
)";

std::vector<Candidate> population()
{
    std::vector<Candidate> calls;
    for (int call = 0; call < 400; ++call) {
        calls.push_back({u"呼叫-%1.%2"_s.arg(call * 37).arg(call % 10),
                         QString(QChar(u'a' + char16_t(call % 4)))});
    }
    return calls;
}

std::vector<Quota> quotas(int each)
{
    return {{u"a"_s, each}, {u"b"_s, each}, {u"c"_s, each}, {u"d"_s, each}};
}

QStringList names(const std::vector<Candidate> &calls)
{
    QStringList names;
    for (const Candidate &call : calls) {
        names.append(call.call);
    }
    return names;
}

} // namespace

class TestSamplingDraw final : public QObject
{
    Q_OBJECT

private slots:
    void secondProgramDrawsTheSame();
    void orderOfThePopulationDoesNotMatter();
    void moreKeepsWhatWasDrawn();
    void replacedByTheNextKey();
    void smallStrataGiveWhatTheyHave();
    void sampleSizes();
};

void TestSamplingDraw::secondProgramDrawsTheSame()
{
    QStringList lines{u"2026-11 种子"_s, u"7"_s};
    for (const Candidate &call : population()) {
        lines.append(call.stratum + u' ' + call.call);
    }
    QProcess python;
    python.start(u"python3"_s, {u"-X"_s, u"utf8"_s, u"-c"_s, QString::fromLatin1(kSecondProgram)});
    QVERIFY(python.waitForStarted());
    python.write(lines.join(u'\n').toUtf8());
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    const QStringList theirs =
        QString::fromUtf8(python.readAllStandardOutput()).trimmed().split(u'\n');
    QCOMPARE(names(draw(lines[0], population(), quotas(7))), theirs);
}

void TestSamplingDraw::orderOfThePopulationDoesNotMatter()
{
    std::vector<Candidate> calls = population();
    const QStringList before = names(draw(u"seed"_s, calls, quotas(5)));
    std::mt19937 random(5);
    std::ranges::shuffle(calls, random);
    calls.push_back(calls.front()); // named twice
    QCOMPARE(names(draw(u"seed"_s, calls, quotas(5))), before);
    QVERIFY(names(draw(u"another"_s, calls, quotas(5))) != before);
}

void TestSamplingDraw::moreKeepsWhatWasDrawn()
{
    const QStringList few = names(draw(u"seed"_s, population(), quotas(5)));
    const QStringList many = names(draw(u"seed"_s, population(), quotas(6)));
    QCOMPARE(many.size(), few.size() + 4);
    for (const QString &call : few) {
        QVERIFY(many.contains(call));
    }
}

void TestSamplingDraw::replacedByTheNextKey()
{
    const std::vector<Quota> one{{u"a"_s, 3}};
    const QStringList four = names(draw(u"seed"_s, population(), {{u"a"_s, 4}}));
    const QStringList drawn = names(draw(u"seed"_s, population(), one, {{four[1], u"no audio"_s}}));
    QCOMPARE(drawn, QStringList({four[0], four[2], four[3]}));
}

void TestSamplingDraw::smallStrataGiveWhatTheyHave()
{
    QCOMPARE(draw(u"seed"_s, population(), {{u"a"_s, 1000}, {u"none"_s, 5}}).size(),
             std::size_t(100));
    QVERIFY(draw(u"seed"_s, {}, quotas(5)).empty());
}

void TestSamplingDraw::sampleSizes()
{
    QCOMPARE(sampleSize(1'000'000, 0.5, 0.05), 385);
    QCOMPARE(sampleSize(500, 0.5, 0.05), 218);
    QCOMPARE(sampleSize(3, 0.5, 0.05), 3);
    QCOMPARE(sampleSize(0, 0.5, 0.05), 0);
    QVERIFY(marginOfError(500, 218, 0.5) <= 0.05);
    QVERIFY(marginOfError(500, 210, 0.5) > 0.05);
    QCOMPARE(marginOfError(20, 20, 0.5), 0.0);
}

QTEST_GUILESS_MAIN(TestSamplingDraw)
#include "tst_samplingdraw.moc"
