// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/appsettings.h"
#include "core/settings/momentmarks.h"
#include "core/settings/serverprofile.h"
#include "core/storage/sqlsettingsstore.h"
#include "tests/support/databaserig.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using settings::AppSettings;
using storage::SqlSettingsStore;
using telephony::SwitchProfile;

Q_DECLARE_METATYPE(QJsonValue)

namespace {

SwitchProfile profile(const QString &id)
{
    SwitchProfile made;
    made.id = id;
    made.name = u"广州 1'; --"_s;
    made.host = u"pbx.example"_s;
    made.port = 5039;
    made.tls = telephony::TlsMode::On;
    made.user = u"console"_s;
    made.pinnedFingerprint = u"AA:BB"_s;
    made.legacyCharset = u"GBK"_s;
    return made;
}

} // namespace

class TestSettingsStore final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase_data() { test::DatabaseRig::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(storage::Dialect, dialect);
        auto database = m_rig.fresh(dialect);
        QVERIFY2(bool(database), qPrintable(database ? QString() : database.error().detail));
        m_store = std::make_unique<SqlSettingsStore>(*database);
    }

    void cleanup() { m_store.reset(); }

    void keepsMarkedMoments()
    {
        using namespace std::chrono_literals;
        constexpr TimePoint kNow{std::chrono::hours(400'000)};
        settings::MomentMarks marks;
        marks.add({kNow, u"second"_s, u"lead"_s});
        marks.add({kNow - 5min, u"first ' \" ;"_s, {}});
        QVERIFY(bool(marks.save(*m_store)));
        const auto loaded = settings::MomentMarks::load(*m_store);
        QVERIFY(bool(loaded));
        QCOMPARE(loaded->marks.size(), std::size_t(2));
        QVERIFY(loaded->marks == marks.marks);
        QCOMPARE(loaded->marks.front().text, u"first ' \" ;"_s);
        for (std::size_t number = 0; number < settings::MomentMarks::kMost; ++number) {
            marks.add({kNow + std::chrono::minutes(number), {}, {}});
        }
        QCOMPARE(marks.marks.size(), settings::MomentMarks::kMost);
        QVERIFY(marks.marks.front().at > kNow - 1min); // the oldest are forgotten
    }

    void keepsValues_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("text") << QJsonValue(u"座席 ' \" ;"_s);
        QTest::newRow("number") << QJsonValue(0.8);
        QTest::newRow("truth") << QJsonValue(true);
        QTest::newRow("null") << QJsonValue(QJsonValue::Null);
        QTest::newRow("list") << QJsonValue(QJsonArray{1, u"b"_s});
        QTest::newRow("object") << QJsonValue(QJsonObject{{u"a"_s, 1}});
    }

    void keepsValues()
    {
        QFETCH(QJsonValue, value);
        QVERIFY(m_store->value(u"k"_s)->isUndefined());
        QVERIFY(bool(m_store->setValue(u"k"_s, u"first"_s)));
        QVERIFY(bool(m_store->setValue(u"k"_s, value)));
        reopen();
        QCOMPARE(*m_store->value(u"k"_s), value);
    }

    void refusesNonsense()
    {
        QCOMPARE(m_store->setValue(u"k"_s, QJsonValue::Undefined).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(m_store->setValue(QString(), 1).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(m_store->saveSwitchProfile(SwitchProfile{}).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(m_store->removeSwitchProfile(u"x"_s).error().code, ErrorCode::NotFound);
    }

    void keepsSwitchesInOrder()
    {
        QVERIFY(bool(m_store->saveSwitchProfile(profile(u"z"_s))));
        QVERIFY(bool(m_store->saveSwitchProfile(profile(u"a"_s))));
        SwitchProfile changed = profile(u"z"_s);
        changed.port = 1;
        changed.legacyCharset = QString();
        QVERIFY(bool(m_store->saveSwitchProfile(changed)));
        reopen();
        const auto all = m_store->switchProfiles();
        QVERIFY(bool(all));
        QCOMPARE(all->size(), std::size_t(2));
        QCOMPARE(all->front().port, quint16(1));
        QVERIFY(all->front().legacyCharset.isEmpty());
        QVERIFY(all->back() == profile(u"a"_s));
        QVERIFY(bool(m_store->removeSwitchProfile(u"z"_s)));
        QCOMPARE(m_store->switchProfiles()->size(), std::size_t(1));
    }

    void keepsTheChoices()
    {
        QVERIFY(*AppSettings::load(*m_store) == AppSettings{});
        AppSettings chosen;
        chosen.language = u"zh_CN"_s;
        chosen.theme = u"dark"_s;
        chosen.interval = std::chrono::minutes(15);
        chosen.serviceLevel = {live::ServiceLevelFormula::Sl5, std::chrono::seconds(15),
                               live::Boundary::Exclusive, std::chrono::seconds(3), 0.85};
        chosen.hasAlarmSounds = false;
        chosen.hasAlarmNotifications = false;
        chosen.start = settings::StartMode::Switches;
        QVERIFY(bool(chosen.save(*m_store)));
        reopen();
        QVERIFY(*AppSettings::load(*m_store) == chosen);
    }

    void keepsTheServerThatIsJoined()
    {
        using settings::ServerProfile;
        QVERIFY(!*ServerProfile::load(*m_store));
        auto chosen = ServerProfile::at(u"db.example:5433/floor"_s);
        QVERIFY(chosen.has_value());
        QCOMPARE(chosen->port, quint16(5433));
        chosen->user = u"wang"_s;
        chosen->tls = settings::ServerTls::VerifyCa;
        chosen->rootCertificate = u"/etc/ca.pem"_s;
        chosen->site = 3;
        QVERIFY(bool(chosen->save(*m_store)));
        reopen();
        QVERIFY(*ServerProfile::load(*m_store) == chosen);
        QCOMPARE(ServerProfile::at(u"/run/postgresql/floor"_s)->host, u"/run/postgresql"_s);
        for (const QString &wrong : {u"db"_s, u"db:5432"_s, u"db:99999/floor"_s, u"/floor"_s}) {
            QVERIFY2(!ServerProfile::at(wrong), qPrintable(wrong));
        }
    }

    void impossibleChoicesKeepTheDefaults()
    {
        QVERIFY(bool(m_store->setValue(u"measure"_s, QJsonObject{{u"formula"_s, 9},
                                                                 {u"thresholdS"_s, -5},
                                                                 {u"intervalMinutes"_s, 7},
                                                                 {u"target"_s, 80}})));
        QVERIFY(*AppSettings::load(*m_store) == AppSettings{});
    }

private:
    void reopen()
    {
        m_store.reset(); // the file is held exclusively
        auto database = m_rig.reopen();
        QVERIFY2(bool(database), qPrintable(database ? QString() : database.error().detail));
        m_store = std::make_unique<SqlSettingsStore>(*database);
    }

    test::DatabaseRig m_rig;
    std::unique_ptr<SqlSettingsStore> m_store;
};

QTEST_GUILESS_MAIN(TestSettingsStore)
#include "tst_settingsstore.moc"
