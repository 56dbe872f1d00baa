// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/floorstore.h"
#include "core/simulation/demofloor.h"
#include "core/telephony/switchlink.h"
#include "ui/floor/floorpage.h"
#include "ui/floor/floorroles.h"
#include "ui/floor/freshness.h"
#include "ui/floor/statetext.h"
#include "ui/links/linkspage.h"
#include "ui/links/linktablemodel.h"
#include "ui/queues/queuefigures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/painting.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace fw;

namespace {

constexpr int kPatience = 60000; ///< ms, for a slow machine
constexpr int kAgents = 60;

/// A simulated switch as a process of its own.
class Switch final
{
public:
    Switch(const QString &name, int seed)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(FW_BIN_DIR "/floorwarden-switchsim"),
                        {u"--port"_s, u"0"_s, u"--at"_s, u"10:30"_s, u"--agents"_s,
                         QString::number(kAgents), u"--queues"_s, u"12"_s, u"--seed"_s,
                         QString::number(seed)});
        profile.id = name;
        profile.name = name;
        profile.host = u"127.0.0.1"_s;
        profile.user = u"console"_s;
    }

    ~Switch() { kill(); }

    Switch(const Switch &) = delete;
    Switch &operator=(const Switch &) = delete;

    [[nodiscard]] bool isListening()
    {
        static const QRegularExpression pattern(u"^listening on [^\\n]*:(\\d+)\\n"_s);
        m_output += m_process.readAllStandardOutput();
        const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(m_output));
        profile.port = match.captured(1).toUShort();
        return match.hasMatch();
    }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    telephony::SwitchProfile profile;

private:
    QProcess m_process;
    QByteArray m_output;
};

bool isLive(const live::FloorStore &store, std::size_t source)
{
    return !store.isStale(live::SwitchId(source));
}

} // namespace

/// One floor of two switches: both are seen, one person has one seat, and the one that dies takes
/// only its own part along.
class TestTwoSwitches final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_south.isListening() && m_north.isListening(), kPatience);
        m_southLink = std::make_unique<telephony::SwitchLink>(live::SwitchId(0), m_south.profile,
                                                              u"floorwarden"_s, m_clock);
        m_northLink = std::make_unique<telephony::SwitchLink>(live::SwitchId(1), m_north.profile,
                                                              u"floorwarden"_s, m_clock);
        m_store.addFeed(*m_southLink);
        m_store.addFeed(*m_northLink);
        m_page.resize(1366, 768);
        m_page.show();
        m_links.resize(1366, 768);
        m_links.show();
        m_southLink->start();
        m_northLink->start();
        QTRY_VERIFY_WITH_TIMEOUT(isLive(m_store, 0) && isLive(m_store, 1), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_store.floor().queues().size() >= 24, kPatience);
    }

    void bothAreSeen()
    {
        std::array<int, 2> queues{};
        for (const live::QueueView &queue : m_store.floor().queues()) {
            ++queues.at(queue.source.index());
        }
        QCOMPARE(queues[0], 12);
        QCOMPARE(queues[1], 12);
        QCOMPARE(m_store.health().size(), 2U);
        for (const live::SourceView &source : m_store.floor().sources()) {
            QVERIFY(source.isUp);
            QVERIFY(source.events > 0);
        }
        QVERIFY(!ui::freshnessOf(m_store, {}).isStale());
    }

    void queuesOfOneNameAreToldApart()
    {
        QStringList names;
        for (const live::QueueView &queue : m_store.floor().queues()) {
            names << ui::StateText::queueName(m_store.floor(), queue);
            const ui::QueueFigures figures(queue, m_store); // the page of queues says the same
            QCOMPARE(figures.data(ui::QueueFigures::Column::Name, Qt::DisplayRole).toString(),
                     names.last());
        }
        // Which switch comes first is decided by who answers first.
        QVERIFY(std::ranges::all_of(names, [](const QString &name) {
            return name.endsWith(u" · South"_s) || name.endsWith(u" · North"_s);
        }));
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void onePersonHasOneSeat()
    {
        // Both switches know the same sixty people of the configuration.
        QVERIFY(m_store.floor().agents().size() <= std::size_t(kAgents));
        const bool isAnyOnBoth =
            std::ranges::any_of(m_store.floor().agents(), [this](const live::AgentView &agent) {
                std::array<bool, 2> isOn{};
                for (const live::MembershipView &member : agent.memberships) {
                    isOn.at(m_store.floor().queue(member.queue).source.index()) = true;
                }
                return isOn[0] && isOn[1];
            });
        QVERIFY(isAnyOnBoth);
    }

    void theOneThatDiesIsStaleAlone()
    {
        m_north.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!isLive(m_store, 1), kPatience);
        QVERIFY(isLive(m_store, 0));
        const ui::Freshness whole = ui::freshnessOf(m_store, {});
        QVERIFY(whole.isPartlyStale());
        QVERIFY(whole.stale == std::vector{live::SwitchId(1)});

        const QAbstractItemModel &queues =
            *m_page.findChild<QTableView *>(u"queueTable"_s)->model();
        QCOMPARE(queues.rowCount(), 24);
        for (int row = 0; row < queues.rowCount(); ++row) {
            const QModelIndex name = queues.index(row, 0);
            QCOMPARE(name.data(int(ui::FloorRole::Stale)).toBool(),
                     name.data().toString().endsWith(u"North"_s));
        }

        using Column = ui::LinkTableModel::Column;
        const QAbstractItemModel &links = *m_links.findChild<QTableView *>(u"linkTable"_s)->model();
        QCOMPARE(links.rowCount(), 2);
        const auto toneOf = [&](int row) {
            return ui::Tone(
                links.index(row, int(Column::State)).data(int(ui::FloorRole::Tone)).toInt());
        };
        QCOMPARE(toneOf(0), ui::Tone::Good);
        QCOMPARE(toneOf(1), ui::Tone::Critical);
        QVERIFY(m_links.findChild<QTableView *>(u"linkLog"_s)->model()->rowCount() >= 3);
    }

    void theOtherGoesOn()
    {
        const std::uint64_t before = m_store.floor().sources().front().events;
        QTRY_VERIFY_WITH_TIMEOUT(m_store.floor().sources().front().events > before + 20, kPatience);
        QVERIFY(isLive(m_store, 0));
        QVERIFY(!m_page.grab().isNull());
    }

    void cleanupTestCase()
    {
        m_southLink->stop();
        m_northLink->stop();
    }

private:
    SystemClock m_clock;
    Switch m_south{u"South"_s, 1};
    Switch m_north{u"North"_s, 2};
    live::FloorStore m_store{simulation::demoFloor({kAgents, 12, 1.0, 1}).config, m_clock};
    ui::Theme m_theme{ui::ThemeKind::Light};
    ui::ActionCatalogue m_actions;
    ui::FloorPage m_page{m_store, m_theme, m_actions};
    ui::LinksPage m_links{m_store, m_theme, m_actions, nullptr};
    std::unique_ptr<telephony::SwitchLink> m_southLink;
    std::unique_ptr<telephony::SwitchLink> m_northLink;
};

QTEST_MAIN(TestTwoSwitches)
#include "tst_twoswitches.moc"
