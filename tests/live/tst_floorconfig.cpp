// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/sitedictionary.h"

#include <QJsonArray>
#include <QTest>

using namespace fw;
using namespace fw::live;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestFloorConfig final : public QObject
{
    Q_OBJECT

private slots:
    void comesBackFromJson();
    void namesTheWrongField_data();
    void namesTheWrongField();
    void findsReasonsWithoutCase();
    void dictionaryComesBackFromJson();
};

void TestFloorConfig::comesBackFromJson()
{
    FloorConfig config = FloorConfig::defaults();
    config.grid = IntervalGrid(QTimeZone("Asia/Shanghai"), 15min);
    const int site =
        config.scopes.add(0, u"sz"_s, {u"Shenzhen"_s, u"深圳"_s}, organisation::ScopeLevel::Site);
    config.scopes.setRegion(site, {u"South"_s, u"南部"_s});
    config.scopes.setOperation(site, organisation::Operation::Outsourced);
    const int team = config.scopes.add(site, u"t"_s, {}, organisation::ScopeLevel::Team);
    config.queues["support"].serviceLevel.formula = ServiceLevelFormula::Sl4;
    config.queues["support"].wrapUp = 30s;
    config.queues["support"].scope = site;
    config.people["PJSIP/1"] = {"w1", {u"Wang"_s, u"王"_s}, site};
    const Result<FloorConfig> read = FloorConfig::fromJson(config.toJson());
    QVERIFY(read);
    QCOMPARE(read->toJson(), config.toJson());
    QCOMPARE(read->scopes.regionOf(team).zh, u"南部"_s);
    QVERIFY(read->scopes.operationOf(team) == organisation::Operation::Outsourced);
    QVERIFY(read->scopes.operationOf(0) == organisation::Operation::Unsaid);
    QCOMPARE(read->scopes.ancestorOn(organisation::ScopeLevel::Site, team), std::optional(site));
    QVERIFY(!read->scopes.ancestorOn(organisation::ScopeLevel::Partner, team));
    QCOMPARE(read->queue("support").serviceLevel.formula, ServiceLevelFormula::Sl4);
    QVERIFY(read->queue("other").wrapUp == 0s);
    QCOMPARE(read->person("PJSIP/1", {})->name.zh, u"王"_s);
}

void TestFloorConfig::namesTheWrongField_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("threshold") << QByteArray(R"({"queues":{"support":{"threshold":"x"}}})")
                               << u"queues.support.threshold: "_s;
    QTest::newRow("scope") << QByteArray(R"({"people":{"a":{"scope":"nowhere"}}})")
                           << u"people.a.scope: "_s;
    QTest::newRow("operation") << QByteArray(R"({"scopes":[{"id":"all","operation":"both"}]})")
                               << u"scopes[0].operation: "_s;
    QTest::newRow("interval") << QByteArray(R"({"interval_minutes":7})") << u"interval_minutes: "_s;
    QTest::newRow("zone") << QByteArray(R"({"time_zone":"Moon/Base"})") << u"time_zone: "_s;
    QTest::newRow("no object") << QByteArray("[]") << u"offset"_s;
}

void TestFloorConfig::namesTheWrongField()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const Result<FloorConfig> read = FloorConfig::fromJson(json);
    QVERIFY(!read);
    QVERIFY2(read.error().detail.startsWith(field), qPrintable(read.error().detail));
}

void TestFloorConfig::findsReasonsWithoutCase()
{
    const FloorConfig config = FloorConfig::defaults();
    QVERIFY(config.reason("TRAINING") != nullptr);
    QVERIFY(config.reason("TRAINING")->isProductive);
    QVERIFY(config.reason("nonsense") == nullptr);
}

void TestFloorConfig::dictionaryComesBackFromJson()
{
    SiteDictionary dictionary = SiteDictionary::of(FloorConfig::defaults());
    dictionary.stateNames[indexOf(AgentState::OnBreak)] = {u"Aux"_s, u"示忙"_s};
    dictionary.stateLimits[indexOf(AgentState::Talking)] = std::nullopt;
    dictionary.reasons = {{"lunch", {u"Lunch"_s, u"午餐"_s}, true, false, 30min, 45min}};
    const Result<SiteDictionary> read = SiteDictionary::fromJson(dictionary.toJson());
    QVERIFY(read);
    QCOMPARE(*read, dictionary);
    FloorConfig config = FloorConfig::defaults();
    config.defaultQueue.wrapUp = 7s;
    read->applyTo(config);
    QVERIFY(config.reason("LUNCH")->quota == 45min);
    QVERIFY(config.defaultQueue.wrapUp == 7s); // the rest stays
    QVERIFY(!SiteDictionary::fromJson({{u"reasons"_s, QJsonArray{QJsonObject()}}}));
}

QTEST_GUILESS_MAIN(TestFloorConfig)
#include "tst_floorconfig.moc"
