// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmcentre.h"
#include "core/live/floorstore.h"
#include "core/simulation/demofloor.h"
#include "core/telephony/switchlink.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace fw;

namespace {

constexpr int kPatience = 60000; ///< ms, for a slow machine

/// Those of the floor's agents that a switch has told of.
std::ptrdiff_t signedIn(const live::Floor &floor)
{
    return std::ranges::count_if(floor.agents(), [](const live::AgentView &agent) {
        return agent.state != live::AgentState::LoggedOut;
    });
}

} // namespace

/// The demo from end to end: the simulated switch as a process of its own, its port, the link, the
/// store, the floor.
class TestDemoFloor final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        m_switch.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_switch.start(QStringLiteral(FW_BIN_DIR "/floorwarden-switchsim"),
                       {u"--port"_s, u"0"_s, u"--at"_s, u"10:30"_s});
        static const QRegularExpression pattern(u"^listening on [^\\n]*:(\\d+)\\n"_s);
        QByteArray output;
        QTRY_VERIFY_WITH_TIMEOUT((output += m_switch.readAllStandardOutput(),
                                  pattern.match(QString::fromUtf8(output)).hasMatch()),
                                 kPatience);
        m_profile.id = u"demo"_s;
        m_profile.host = u"127.0.0.1"_s;
        m_profile.port = pattern.match(QString::fromUtf8(output)).captured(1).toUShort();
        m_profile.user = u"console"_s;
    }

    void cleanupTestCase()
    {
        m_switch.kill();
        m_switch.waitForFinished();
    }

    void showsTheWholeFloor()
    {
        SystemClock clock;
        live::FloorStore store(simulation::demoFloor().config, clock);
        alarms::AlarmCentre centre(store, clock, nullptr);
        telephony::SwitchLink link(live::SwitchId(0), m_profile, u"floorwarden"_s, clock);
        store.addFeed(link);
        link.start();
        QTRY_VERIFY_WITH_TIMEOUT(!store.health().empty() &&
                                     store.health().front().state == live::FeedState::Live,
                                 kPatience);
        // A switch knows only who is signed in: of the 600 people of the demo those on shift.
        QTRY_VERIFY_WITH_TIMEOUT(store.floor().agents().size() > 300, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(store.floor().queues().size() > 20, kPatience);
        QVERIFY(!store.isStale());
        QVERIFY(signedIn(store.floor()) > 100);
        // Everybody is known: a scope and a name from the configuration.
        for (const live::AgentView &agent : store.floor().agents()) {
            QVERIFY2(!agent.displayName.isEmpty(), agent.address.c_str());
            QVERIFY2(agent.scope > 0, agent.address.c_str());
        }
        // A few people are over their limits at every hour, and that raises alarms.
        const auto isOverLimit = [&centre] {
            const auto &open = centre.engine().alarms();
            return std::ranges::any_of(open, [](const auto &each) {
                return each.second.metric == alarms::AlarmMetric::StateLimit;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOverLimit(), 2 * kPatience);
        // Nothing is wrong with the switch itself.
        for (const auto &[id, alarm] : centre.engine().alarms()) {
            QVERIFY(alarm.metric != alarms::AlarmMetric::LinkLost);
        }
        link.stop();
    }

private:
    QProcess m_switch;
    telephony::SwitchProfile m_profile;
};

QTEST_GUILESS_MAIN(TestDemoFloor)
#include "tst_demofloor.moc"
