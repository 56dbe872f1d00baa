// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/doorkeeper.h"
#include "core/access/passwordhash.h"
#include "tests/support/memoryaccess.h"
#include "tests/ui/floorscene.h"
#include "ui/access/sessionsight.h"
#include "ui/agents/agentsheets.h"
#include "ui/agents/agentspage.h"
#include "ui/alarms/alarmhistorymodel.h"
#include "ui/alarms/alarmtablemodel.h"
#include "ui/floor/floorpage.h"
#include "ui/floor/floorsight.h"
#include "ui/floor/scopetreemodel.h"
#include "ui/queues/calltablemodel.h"
#include "ui/queues/queuespage.h"
#include "ui/shell/palettemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actioncatalogue.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

using namespace fw;
using namespace fw::access;
using namespace fw::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kPassword = u"correct horse"_s;

/// All that a model says, in every role that people read or hear.
void collect(const QAbstractItemModel &model, QStringList &said, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                  int(Qt::AccessibleDescriptionRole)}) {
                said << index.data(role).toString();
            }
        }
        collect(model, said, model.index(row, 0, parent));
    }
}

/// What a screen reader is told of \a widget and of all in it, painted cells included.
void hear(QAccessibleInterface *face, QStringList &said)
{
    if (face == nullptr) {
        return;
    }
    said << face->text(QAccessible::Name) << face->text(QAccessible::Description)
         << face->text(QAccessible::Value);
    for (int child = 0; child < face->childCount(); ++child) {
        hear(face->child(child), said);
    }
}

} // namespace

/// The pages as somebody sees them whose role reaches a part of the floor only. The scene has five
/// teams of two agents on one site; the queues belong to the site.
class TestFloorSight final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aLeadMeetsNobodyOfAnotherTeam();
    void everybodyIsBackForASupervisor();
    void aDelegationOpensAndCloses();
    void theCoveredDeskStaysAsItIs();
    void callsHideWhoTookThem();
    void alarmsOfOthersAreNotTold();
    void whatServesOwnPeopleIsSeen();
    void aTreeThatIsCutIsAModel();

private:
    void add(const QString &login, Role role, const QStringList &regions, const QStringList &teams);
    void signIn(const QString &login);
    [[nodiscard]] QStringList everythingSaid() const;
    [[nodiscard]] static QStringList foreignersIn(const QStringList &said);
    [[nodiscard]] QStringList palette(const QString &wanted) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<tests::FloorScene> m_scene;
    std::unique_ptr<tests::MemoryAudit> m_audit;
    std::unique_ptr<tests::MemoryUsers> m_users;
    std::unique_ptr<Doorkeeper> m_door;
    std::unique_ptr<AccessPolicy> m_policy;
    std::unique_ptr<guard::DeskSession> m_session;
    std::unique_ptr<SessionSight> m_sight;
    std::unique_ptr<ActionCatalogue> m_actions;
    std::unique_ptr<QMainWindow> m_window;
    FloorPage *m_floor = nullptr;
    AgentsPage *m_agents = nullptr;
    AgentSheets *m_sheets = nullptr;
};

void TestFloorSight::init()
{
    m_theme = std::make_unique<Theme>(ThemeKind::Light);
    m_scene = std::make_unique<tests::FloorScene>(2, 10);
    m_scene->playAnHour();
    m_scene->goLive();
    m_scene->flush();
    m_audit = std::make_unique<tests::MemoryAudit>();
    m_users = std::make_unique<tests::MemoryUsers>(*m_audit);
    m_door = std::make_unique<Doorkeeper>(*m_users, *m_audit, m_scene->clock, u"desk-7"_s);
    m_policy = std::make_unique<AccessPolicy>(*AccessMatrix::builtIn());
    m_session = std::make_unique<guard::DeskSession>(*m_door, *m_policy, m_scene->clock);
    m_sight = std::make_unique<SessionSight>(*m_session, m_scene->store);
    m_actions = std::make_unique<ActionCatalogue>();
    m_window = std::make_unique<QMainWindow>();
    m_floor = new FloorPage(m_scene->store, *m_theme, *m_actions, m_window.get());
    m_sheets = new AgentSheets(m_scene->store, *m_theme, *m_window);
    m_sheets->serve(*m_floor);
    m_agents = new AgentsPage(m_scene->store, *m_theme, *m_actions, *m_sheets, m_window.get());
    new QueuesPage(m_scene->store, *m_theme, *m_actions, m_window.get());
    m_window->resize(1366, 768);
    m_window->show();
    add(u"lead"_s, Role::TeamLead, {}, {u"t0"_s});
    add(u"chief"_s, Role::FloorSupervisor, {u"p"_s}, {});
    QVERIFY(m_session->begin());
}

void TestFloorSight::cleanup()
{
    m_window.reset();
    m_actions.reset();
    m_sight.reset();
    m_session.reset();
    m_door.reset();
    m_users.reset();
    m_audit.reset();
    m_scene.reset();
    m_theme.reset();
}

void TestFloorSight::add(const QString &login, Role role, const QStringList &regions,
                         const QStringList &teams)
{
    User user;
    user.who = Identity{login, login, {role, regions, teams}, {}, {}};
    user.passwordHash = *PasswordHash::of(kPassword);
    QVERIFY(m_users->add(user, AuditEntry()));
}

void TestFloorSight::signIn(const QString &login)
{
    QVERIFY(m_session->signIn(login, kPassword).verdict == SignInAnswer::Verdict::Welcome);
}

QStringList TestFloorSight::everythingSaid() const
{
    emit m_scene->store.secondPassed();
    QStringList said;
    const auto views = m_window->findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        if (view->model() != nullptr) {
            collect(*view->model(), said);
        }
    }
    const auto labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isHidden()) {
            said << label->text();
        }
    }
    hear(QAccessible::queryAccessibleInterface(m_window.get()), said);
    return said + palette(u"agent"_s) + palette(u"10"_s) + palette(u"SIP"_s);
}

QStringList TestFloorSight::palette(const QString &wanted) const
{
    PaletteModel model(*m_actions, m_scene->store,
                       [](const std::function<QString()> &text) { return text(); });
    model.refill(wanted);
    QStringList said;
    collect(model, said);
    return said;
}

QStringList TestFloorSight::foreignersIn(const QStringList &said)
{
    QStringList found;
    for (int agent = 102; agent < 110; ++agent) {
        const QString id = QString::number(agent);
        const QString name = u"Agent "_s + id;
        for (const QString &text : said) {
            if (text == id || text.contains(name) || text.contains(u"座席"_s + id) ||
                text.contains(u"SIP/"_s + id)) {
                found << text;
            }
        }
    }
    found.removeDuplicates();
    return found;
}

void TestFloorSight::aLeadMeetsNobodyOfAnotherTeam()
{
    signIn(u"lead"_s);
    const QStringList said = everythingSaid();
    QVERIFY2(foreignersIn(said).isEmpty(), qPrintable(foreignersIn(said).join(u'|')));
    const auto own = [&](const QString &name) {
        return std::ranges::any_of(said, [&](const QString &text) { return text.contains(name); });
    };
    QVERIFY(own(u"Agent 100"_s));
    QVERIFY(own(u"Agent 101"_s));
    QVERIFY(own(u"Team 1"_s));
    QVERIFY(!own(u"Team 2"_s));
    QVERIFY(own(u"Consulting"_s)); // the queue of the site, which its people serve
    m_floor->showAgent(live::AgentId(9));
    QVERIFY(foreignersIn(everythingSaid()).isEmpty());
    auto *sheet = m_sheets->openWindow(live::AgentId(9));
    QVERIFY(!sheet->agent().isValid());
}

void TestFloorSight::everybodyIsBackForASupervisor()
{
    signIn(u"lead"_s);
    signIn(u"chief"_s);
    QVERIFY(foreignersIn(everythingSaid()).size() > 8);
    m_agents->showSheet(live::AgentId(9));
    const auto *sheet = m_agents->findChild<AgentSheet *>();
    QCOMPARE(sheet->agent(), live::AgentId(9));
    signIn(u"lead"_s); // the sheet of somebody else's agent does not stay open
    QVERIFY(!sheet->agent().isValid());
    QVERIFY(!sheet->isVisible());
    QVERIFY(foreignersIn(everythingSaid()).isEmpty());
}

void TestFloorSight::aDelegationOpensAndCloses()
{
    User lead = **m_users->find(u"lead"_s);
    add(u"other"_s, Role::TeamLead, {}, {u"t4"_s});
    const TimePoint now = m_scene->clock.now();
    lead.who.delegations = {
        Delegation{u"other"_s, {Role::TeamLead, {}, {u"t4"_s}}, now + 1h, now + 2h}};
    QVERIFY(m_users->save(lead, AuditEntry()));
    signIn(u"lead"_s);
    QVERIFY(foreignersIn(everythingSaid()).isEmpty());
    m_scene->clock.advance(90min);
    m_sight->apply();
    const QStringList during = foreignersIn(everythingSaid());
    QVERIFY(during.join(u'|').contains(u"Agent 109"_s));
    QVERIFY(!during.join(u'|').contains(u"Agent 105"_s));
    m_scene->clock.advance(1h);
    m_sight->apply();
    QVERIFY(foreignersIn(everythingSaid()).isEmpty());
}

void TestFloorSight::theCoveredDeskStaysAsItIs()
{
    signIn(u"lead"_s);
    QSignalSpy changed(&FloorSight::of(m_scene->store), &FloorSight::changed);
    m_session->lock();
    m_session->signOut();
    QCOMPARE(changed.count(), 0);
    QVERIFY(foreignersIn(everythingSaid()).isEmpty());
}

void TestFloorSight::callsHideWhoTookThem()
{
    CallTableModel model(m_scene->store);
    std::vector<IntervalCall> calls;
    const live::CallLog &log = m_scene->store.floor().calls();
    for (std::uint64_t number = 1; number <= log.newest(); ++number) {
        if (const live::CallRecord *record = log.find(number)) {
            calls.push_back({*record, {}});
        }
    }
    model.take(std::move(calls));
    QVERIFY(model.rowCount() > 10);
    signIn(u"lead"_s);
    QStringList said;
    collect(model, said);
    QVERIFY(foreignersIn(said).isEmpty());
    signIn(u"chief"_s);
    said.clear();
    collect(model, said);
    QVERIFY(!foreignersIn(said).isEmpty());
}

void TestFloorSight::alarmsOfOthersAreNotTold()
{
    alarms::AlarmAudience audience;
    audience.sight = alarms::AlarmSight{{u"t0"_s}, {u"t0"_s, u"s"_s, u"p"_s}};
    using Kind = alarms::AlarmSubject::Kind;
    QVERIFY(audience.sees({Kind::Agent, 0, u"SIP/100"_s, {}, u"t0"_s}));
    QVERIFY(!audience.sees({Kind::Agent, 0, u"SIP/109"_s, {}, u"t4"_s}));
    QVERIFY(!audience.sees({Kind::Agent, 0, u"SIP/1"_s, {}, u"s"_s})); // of the site, not the team
    QVERIFY(audience.sees({Kind::Queue, 0, u"q0"_s, {}, u"s"_s}));
    QVERIFY(!audience.sees({Kind::Node, -1, u"t4"_s, {}, u"t4"_s}));
    QVERIFY(audience.sees({Kind::Switch, 0, u"pbx"_s, {}, {}}));
    // Tasks and handovers have rights of their own.
    QVERIFY(!audience.sees({Kind::Directive, -1, u"1"_s, {}, u"t0"_s}));
    audience.sight->work[Kind::Directive] = {u"t0"_s};
    QVERIFY(audience.sees({Kind::Directive, -1, u"1"_s, {}, u"t0"_s}));
    QVERIFY(!audience.sees({Kind::Directive, -1, u"1"_s, {}, {}}));
    QVERIFY(!audience.sees({Kind::Handover, -1, u"1"_s, {}, u"t0"_s}));
    audience.sight->isFloorWhole = true;
    QVERIFY(audience.sees({Kind::Agent, 0, u"SIP/109"_s, {}, u"t4"_s}));
    QVERIFY(!audience.sees({Kind::Handover, -1, u"1"_s, {}, u"t0"_s}));
}

void TestFloorSight::whatServesOwnPeopleIsSeen()
{
    signIn(u"lead"_s);
    const FloorSight &sight = FloorSight::of(m_scene->store);
    const organisation::ScopeTree &tree = m_scene->store.floor().config().scopes;
    QVERIFY(sight.hasScope(0));
    QVERIFY(!sight.hasPeopleOf(0));
    QVERIFY(sight.hasPeopleOf(*tree.find(u"t0"_s)));
    QVERIFY(!sight.hasScope(*tree.find(u"t3"_s)));
    QVERIFY(!sight.hasScope(-1));
    QVERIFY(!sight.hasScope(99));
}

void TestFloorSight::aTreeThatIsCutIsAModel()
{
    ScopeTreeModel model(m_scene->store);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    signIn(u"lead"_s);
    const QModelIndex site = model.index(0, 0, model.index(0, 0, model.index(0, 0, {})));
    QCOMPARE(model.rowCount(site), 1);
    model.recount();
    model.retranslate();
    signIn(u"chief"_s);
    QCOMPARE(model.rowCount(model.index(0, 0, model.index(0, 0, model.index(0, 0, {})))), 5);
}

QTEST_MAIN(TestFloorSight)

#include "tst_floorsight.moc"
