// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmrule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::alarms;

class TestAlarmRule final : public QObject
{
    Q_OBJECT

private slots:

    void theUsualRulesAreSound()
    {
        const std::vector<AlarmRule> rules = AlarmRule::defaults();
        const Outcome sound = checkRules(rules);
        QVERIFY2(bool(sound), qPrintable(sound ? QString() : sound.error().detail));
        std::set<AlarmMetric> watched;
        for (const AlarmRule &rule : rules) {
            watched.insert(rule.metric);
        }
        QCOMPARE(watched.size(), kAlarmMetricCount - 1); // all but the engine's own
    }

    void rulesThatCameLaterAreAdded()
    {
        std::vector<AlarmRule> kept = AlarmRule::defaults();
        kept.front().isEnabled = false;
        std::erase_if(kept, [](const AlarmRule &rule) {
            return rule.metric == AlarmMetric::TaskOverdue ||
                   rule.metric == AlarmMetric::HandoverUnsigned;
        });
        const std::vector<AlarmRule> now = withMissingDefaults(kept);
        QCOMPARE(now.size(), AlarmRule::defaults().size());
        QVERIFY(now.front() == kept.front());
        QVERIFY(checkRules(now));
        QVERIFY(withMissingDefaults(now) == now);
    }

    void jsonKeepsEverything()
    {
        std::vector<AlarmRule> rules = AlarmRule::defaults();
        rules.front().name = u"等待 \"; --"_s;
        rules.front().scope = {AlarmScope::Kind::Node, u"gz"_s};
        rules.front().isEnabled = false;
        rules.front().recipients.push_back(
            {AlarmRole::Quality, u"night"_s, AlarmSeverity::Critical});
        const auto read = rulesFromJson(rulesToJson(rules));
        QVERIFY2(bool(read), qPrintable(read ? QString() : read.error().detail));
        QVERIFY(*read == rules);
    }

    void breaksTogetherCountAsAShareToo_data()
    {
        QTest::addColumn<double>("team");
        QTest::addColumn<double>("raise");
        QTest::newRow("small") << 5.0 << 2.0; // one is 20 %, and no crowd
        QTest::newRow("15 % are two") << 13.0 << 2.0;
        QTest::newRow("15 % are three") << 14.0 << 3.0;
        QTest::newRow("large") << 100.0 << 3.0;
    }

    void breaksTogetherCountAsAShareToo()
    {
        QFETCH(double, team);
        QFETCH(double, raise);
        AlarmRule rule;
        rule.id = u"mass"_s;
        rule.metric = AlarmMetric::MassPause;
        rule.direction = AlarmDirection::AtLeast;
        rule.warning = AlarmLevel{3, 3};
        QCOMPARE(rule.levelFor(*rule.warning, team).raise, 3.0);
        rule.orShare = 15;
        QVERIFY(bool(rule.check()));
        const AlarmLevel level = rule.levelFor(*rule.warning, team);
        QCOMPARE(level.raise, raise);
        QVERIFY(rule.isBad(raise, level, 1));
        QVERIFY(rule.isGood(raise - 1, level, 1));
        rule.metric = AlarmMetric::LongHold;
        QVERIFY(!rule.check());
    }

    void errorsNameTheField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *field, const QJsonValue &value, const char *named) {
            QTest::addRow("%s", field) << QString::fromLatin1(field) << value
                                       << u"longest_wait: "_s + QString::fromLatin1(named);
        };
        row("metric", u"mood"_s, "metric");
        row("direction", u"sideways"_s, "direction");
        row("warning", 3, "warning");
        row("critical", QJsonObject{{u"raise"_s, 50}, {u"clear"_s, 45}}, "critical");
        row("on_delay", -1, "on_delay");
        row("off_delay", u"long"_s, "off_delay");
        row("escalate_after", 1e9, "escalate_after");
        row("minimum_volume", -2, "minimum_volume");
        row("suppressed_by", u"nothing"_s, "suppressed_by");
        row("scope", u"queue"_s, "scope");
        row("recipients", QJsonArray{QJsonObject{{u"role"_s, u"cook"_s}}}, "role");
        row("enabled", 1, "enabled");
        row("name", QString(81, u'x'), "name");
    }

    void errorsNameTheField()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, named);
        QJsonArray list =
            QJsonDocument::fromJson(rulesToJson(AlarmRule::defaults()))[u"rules"_s].toArray();
        QJsonObject first = list.at(0).toObject();
        first[field] = value;
        list[0] = first;
        const auto read = rulesFromJson(QJsonDocument(QJsonObject{{u"rules"_s, list}}).toJson());
        QVERIFY(!read);
        QVERIFY2(read.error().detail.startsWith(named), qPrintable(read.error().detail));
    }

    void refusesWhatIsNoList()
    {
        QVERIFY(!rulesFromJson("[]"));
        QVERIFY(!rulesFromJson("{\"rules\": 3}"));
        QVERIFY(!rulesFromJson("{\"rules\": [{}]}"));
    }

    void someRulesCanNotBeDisabled()
    {
        for (const QString &id : {u"link_lost"_s, u"data_faults"_s}) {
            std::vector<AlarmRule> rules = AlarmRule::defaults();
            const auto fixed = std::find_if(rules.begin(), rules.end(),
                                            [&](const AlarmRule &rule) { return rule.id == id; });
            fixed->isEnabled = false;
            QVERIFY(!checkRules(rules));
            fixed->canDisable = true;
            QVERIFY(!checkRules(rules));
            rules.erase(fixed);
            std::erase_if(rules, [&](const AlarmRule &rule) { return rule.suppressedBy == id; });
            QVERIFY(!checkRules(rules));
        }
    }

    void suppressionGoesInNoCircle()
    {
        std::vector<AlarmRule> rules = AlarmRule::defaults();
        rules[1].suppressedBy = rules[0].id;
        rules[0].suppressedBy = rules[1].id;
        QVERIFY(!checkRules(rules));
    }

    void eachDirectionHasItsEdges_data()
    {
        QTest::addColumn<int>("direction");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("isBad");
        QTest::addColumn<bool>("isGood");
        const auto above = int(AlarmDirection::Above);
        const auto atLeast = int(AlarmDirection::AtLeast);
        const auto below = int(AlarmDirection::Below);
        QTest::newRow("above, at the level") << above << 60.0 << false << false;
        QTest::newRow("above, over it") << above << 60.1 << true << false;
        QTest::newRow("above, at the clear level") << above << 40.0 << false << false;
        QTest::newRow("above, under it") << above << 39.9 << false << true;
        QTest::newRow("at least, at the level") << atLeast << 60.0 << true << false;
        QTest::newRow("below, at the level") << below << 60.0 << false << false;
        QTest::newRow("below, under it") << below << 59.9 << true << false;
        QTest::newRow("below, over the clear level") << below << 80.1 << false << true;
    }

    void eachDirectionHasItsEdges()
    {
        QFETCH(int, direction);
        QFETCH(double, value);
        QFETCH(bool, isBad);
        QFETCH(bool, isGood);
        AlarmRule rule;
        rule.direction = static_cast<AlarmDirection>(direction);
        const AlarmLevel level{60, rule.direction == AlarmDirection::Below ? 80.0 : 40.0};
        QCOMPARE(rule.isBad(value, level, 1), isBad);
        QCOMPARE(rule.isGood(value, level, 1), isGood);
    }
};

Q_DECLARE_METATYPE(QJsonValue)
QTEST_GUILESS_MAIN(TestAlarmRule)
#include "tst_alarmrule.moc"
