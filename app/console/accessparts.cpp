// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/accessparts.h"

#include "app/console/alarmparts.h"
#include "app/console/alarmroles.h"
#include "app/console/deskname.h"
#include "core/guard/deskauthor.h"
#include "core/storage/serverfeed.h"
#include "ui/access/accesstext.h"
#include "ui/access/auditpage.h"
#include "ui/access/exportsection.h"
#include "ui/access/lockscreen.h"
#include "ui/access/revealdialog.h"
#include "ui/access/userssection.h"
#include "ui/access/watermarktext.h"
#include "ui/actions/actioncentre.h"
#include "ui/actions/callermenu.h"
#include "ui/alarms/expectationsection.h"
#include "ui/floor/floorsight.h"
#include "ui/forecast/forecastpage.h"
#include "ui/incidents/handovertab.h"
#include "ui/replay/replaytab.h"
#include "ui/reports/reportpage.h"
#include "ui/roster/rosterpage.h"
#include "ui/settings/settingspage.h"
#include "ui/settlement/settlementpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/tables/tabledesk.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/visibletext.h"

#include <QApplication>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QMenu>
#include <QSysInfo>

#include <utility>

namespace fw::app {

using namespace Qt::StringLiterals;
using access::ProtectedObject;
using access::Right;
using State = guard::DeskSession::State;

namespace {

Q_LOGGING_CATEGORY(lcAccess, "fw.access", QtInfoMsg)

constexpr std::chrono::seconds kSealing{5};
constexpr std::chrono::minutes kMinute{1};

} // namespace

AccessParts::AccessParts(access::AccessMatrix matrix,
                         const std::shared_ptr<storage::Database> &database, const Clock &clock)
    : m_clock(clock)
    , m_policy(std::move(matrix))
    , m_choices(database)
    , m_users(database)
    , m_audit(database)
    , m_door(m_users, m_audit, clock, QSysInfo::machineHostName())
    , m_deskApprover(m_door, m_policy, m_audit, clock, m_door.host())
    , m_approver(&m_deskApprover)
    , m_admin(m_users, m_policy, clock, QSysInfo::machineHostName())
    , m_session(m_door, m_policy, clock)
    , m_idle(*qApp, ui::IdleWatch::kPatience)
{
    connect(&m_session, &guard::DeskSession::changed, this, &AccessParts::follow);
    connect(&m_idle, &ui::IdleWatch::idle, &m_session, &guard::DeskSession::lock);
    connect(&m_sealing, &QTimer::timeout, this, &AccessParts::seal);
    connect(&m_minute, &QTimer::timeout, this, &AccessParts::markWindows);
    m_sealing.start(kSealing);
    m_minute.start(kMinute);
}

AccessParts::~AccessParts()
{
    seal();
}

void AccessParts::seal()
{
    if (const Result<int> sealed = m_audit.seal(m_clock.now()); !sealed) {
        qCWarning(lcAccess) << "the audit trail is not sealed:" << sealed.error().detail;
    }
}

QString AccessParts::userName() const
{
    return m_session.state() == State::SignedIn ? m_session.who().name : QString();
}

commands::CommandPort &AccessParts::guard(commands::CommandPort &inner, live::FloorStore &store)
{
    m_store = &store;
    m_sight = std::make_unique<ui::SessionSight>(m_session, store);
    connect(&ui::FloorSight::of(store), &ui::FloorSight::changed, this, &AccessParts::tellAlarms);
    m_port = std::make_unique<guard::GuardedPort>(inner, store, m_policy, m_audit, m_clock,
                                                  m_door.host());
    return *m_port;
}

void AccessParts::addPage(ui::MainWindow &window, const ui::Theme &theme)
{
    m_auditPage = new ui::AuditPage(m_session, m_audit, *m_store, theme);
    window.addPage(ui::PageId::Audit, m_auditPage);
}

void AccessParts::readAuditOf(storage::ServerFeed *feed)
{
    auto source =
        feed != nullptr ? std::make_unique<storage::ThreadedAuditSource>(feed->threads()) : nullptr;
    m_feed = feed;
    m_auditPage->useServer(source.get());
    m_serverAudit = std::move(source);
}

void AccessParts::join(ui::MainWindow &window, ui::SettingsPage &settings, AlarmParts &alarms,
                       const ui::Theme &theme, ui::ActionCatalogue &actions)
{
    m_alarms = &alarms;
    connect(&alarms.centre(), &alarms::AlarmCentre::rulesEdited, this,
            [this] { note(u"alarmRules.change"_s); });
    connect(&settings, &ui::SettingsPage::settingsChanged, this,
            [this] { note(u"settings.change"_s); });
    connect(&settings, &ui::SettingsPage::switchesChanged, this,
            [this] { note(u"switches.change"_s); });
    m_window = &window;
    m_settings = &settings;
    settings.addSection(
        u"accounts"_s, [] { return tr("Accounts"); },
        new ui::UsersSection(m_session, m_admin, *m_store, theme));
    makeExports(window, settings, theme);
    m_marks = std::make_unique<ui::Watermarks>(*qApp, theme);
    auto *lock = new ui::LockScreen(m_session, theme, window);
    lock->form().setZone(m_store->floor().config().grid.zone());
    connect(&window, &ui::MainWindow::userRequested, this, &AccessParts::showMenu);
    declareActions(actions);
}

void AccessParts::makeExports(ui::MainWindow &window, ui::SettingsPage &settings,
                              const ui::Theme &theme)
{
    m_exports = std::make_unique<ui::ExportApproval>(ui::ExportApproval::Parts{
        m_session, [this]() -> access::Approver & { return *m_approver; }, theme,
        [this] { return storedExportLimit(); }, [this] { return watermark(); },
        [this](const ui::ExportNote &made) {
            const QString rows = QString::number(made.rows);
            note(made.action, made.what,
                 made.file.isEmpty() ? rows
                                     : u"%1 > %2"_s.arg(rows, QFileInfo(made.file).fileName()));
        }});
    if (auto *tables = window.findChild<ui::TableDesk *>()) {
        tables->setGate(m_exports.get());
        noteTables(*tables);
    }
    if (auto *reports = window.findChild<ui::ReportPage *>()) {
        reports->setExportGate(m_exports.get());
    }
    if (auto *rosters = window.findChild<ui::RosterPage *>()) {
        rosters->setExportGate(m_exports.get());
    }
    if (auto *forecasts = window.findChild<ui::ForecastPage *>()) {
        forecasts->setExportGate(m_exports.get());
    }
    if (auto *replay = window.findChild<ui::ReplayTab *>()) {
        replay->setGate(m_exports.get());
    }
    if (auto *settlement = window.findChild<ui::SettlementPage *>()) {
        settlement->setExportGate(m_exports.get());
    }
    if (auto *handovers = window.findChild<ui::HandoverTab *>()) {
        handovers->setGate(m_exports.get());
    }
    if (auto *expectation = settings.findChild<ui::ExpectationSection *>()) {
        expectation->setGate(m_exports.get());
    }
    settings.addSection(
        u"exports"_s, [] { return tr("Exports"); },
        new ui::ExportSection(m_session,
                              {[this] { return storedExportLimit(); },
                               [this](int rows) {
                                   const Outcome kept =
                                       m_choices.setValue(u"export.approvalRows"_s, rows);
                                   note(u"export.limit"_s, QString::number(rows),
                                        kept ? QString() : kept.error().detail);
                               }},
                              theme));
}

void AccessParts::serve(ui::CallerMenu &menu, const ui::Theme &theme)
{
    m_numbers =
        std::make_unique<guard::NumberDesk>(m_session, *m_store, m_audit, m_clock, m_door.host());
    const auto possibility = [this](const ui::CallerKey &caller) {
        if (m_isServer) {
            return ui::Possibility{ui::Block::NoAuthority, {}}; // a journal has no full numbers
        }
        const access::Decision decision = m_numbers->may(caller.source, caller.call);
        if (decision.isGranted()) {
            return ui::Possibility();
        }
        const bool isElsewhere = decision.denial == access::Denial::OutsideScope;
        return ui::Possibility{isElsewhere ? ui::Block::OutsideScope : ui::Block::NoAuthority, {}};
    };
    const auto reveal = [this, &theme](const ui::CallerKey &caller) {
        delete m_revealed;
        m_revealed = new ui::RevealDialog(*m_numbers, caller.source, caller.call, theme, m_window);
        m_revealed->open();
    };
    menu.setRevealer({possibility, reveal});
}

void AccessParts::declareActions(ui::ActionCatalogue &actions)
{
    QAction *lock = actions.add({u"session.lock"_s,
                                 ui::ActionGroup::Window,
                                 [] { return tr("Lock the desk"); },
                                 {QKeySequence(Qt::CTRL | Qt::Key_L)}},
                                *m_window);
    QAction *signOut = actions.add(
        {u"session.signOut"_s, ui::ActionGroup::Window, [] { return tr("Log out"); }, {}},
        *m_window);
    connect(lock, &QAction::triggered, &m_session, &guard::DeskSession::lock);
    connect(signOut, &QAction::triggered, &m_session, &guard::DeskSession::signOut);
    const auto enable = [this, lock, signOut] {
        lock->setEnabled(m_session.state() == State::SignedIn);
        signOut->setEnabled(m_session.state() == State::SignedIn);
    };
    enable();
    connect(&m_session, &guard::DeskSession::changed, this, enable);
}

Outcome AccessParts::begin()
{
    return m_session.begin(); // follow() takes it from there
}

void AccessParts::useServer(access::Door *door, access::Approver *approver)
{
    m_approver = approver != nullptr ? approver : &m_deskApprover;
    m_isServer = door != nullptr;
    m_session.useDoor(door != nullptr ? *door : m_door);
    if (const Outcome begun = m_session.begin(); !begun) {
        qCWarning(lcAccess) << "nobody gets in:" << begun.error().detail;
    }
}

void AccessParts::follow()
{
    const State state = m_session.state();
    m_idle.setRunning(state == State::SignedIn);
    if (m_port) {
        if (state == State::NoAccounts) {
            m_port->openToAll();
        } else if (state == State::SignedIn) {
            m_port->admit(m_session.who());
        } else {
            m_port->closeToAll();
        }
    }
    if (m_window != nullptr) {
        m_alarms->setOwner(m_session.who().login);
        if (state == State::SignedIn) {
            welcome(m_session.who().login);
        }
        tellAlarms();
        applyRights();
        showUser();
        markWindows();
    }
}

void AccessParts::welcome(const QString &login)
{
    if (std::exchange(m_lastLogin, login) == login) {
        return; // the same person comes back
    }
    if (auto *actions = m_window->findChild<ui::ActionCentre *>()) {
        actions->desk().log().forget();
        actions->toast()->hide();
    }
}

void AccessParts::tellAlarms()
{
    if (m_alarms == nullptr) {
        return;
    }
    alarms::AlarmAudience audience = audienceOf(m_session);
    const ui::FloorSight &sight = ui::FloorSight::of(*m_store);
    const auto &scopes = m_store->floor().config().scopes.scopes();
    // At a desk that nobody sits at all is covered, and every alarm is heard.
    if (m_session.hasAccounts() && m_session.state() != State::SignedOut) {
        audience.sight.emplace();
        audience.sight->isFloorWhole = sight.isWhole();
        audience.sight->work = workSeenBy(m_session, m_store->floor().config().scopes);
        for (int scope = 0; scope < int(scopes.size()); ++scope) {
            const QString &id = scopes[std::size_t(scope)].id;
            if (sight.hasPeopleOf(scope)) {
                audience.sight->people.insert(id);
            }
            if (sight.hasScope(scope)) {
                audience.sight->queues.insert(id);
            }
        }
    }
    m_alarms->setAudience(audience);
}

void AccessParts::applyRights()
{
    if (m_session.state() == State::SignedOut) {
        return; // all is covered, and what was shown stays as it is
    }
    const auto may = [this](ProtectedObject object, Right right) {
        return m_session.may(object, right);
    };
    m_alarms->setRuleRights(may(ProtectedObject::AlarmRules, Right::Read),
                            may(ProtectedObject::AlarmRules, Right::Write));
    const bool seesFloor = may(ProtectedObject::LiveFloor, Right::Read);
    const bool seesSwitches = may(ProtectedObject::SwitchSettings, Right::Read);
    for (const ui::PageId page :
         {ui::PageId::Floor, ui::PageId::Queues, ui::PageId::Agents, ui::PageId::Alarms}) {
        m_window->setPageAllowed(page, seesFloor);
    }
    m_window->setPageAllowed(ui::PageId::Links, seesFloor || seesSwitches);
    m_window->setPageAllowed(ui::PageId::Audit, may(ProtectedObject::AuditTrail, Right::Read));
    m_settings->setSectionAllowed(
        u"switches"_s, !m_isServer && may(ProtectedObject::SwitchSettings, Right::Write));
    m_settings->setSectionAllowed(u"measure"_s,
                                  !m_isServer && may(ProtectedObject::KpiTargets, Right::Write));
    const bool keepsSwitches = bool(allow(ProtectedObject::SwitchSettings, Right::Write));
    m_settings->setSectionAllowed(u"import"_s, !m_isServer && keepsSwitches);
    m_settings->setSectionAllowed(u"recordings"_s, keepsSwitches);
    m_settings->setSectionAllowed(u"expectation"_s,
                                  bool(allow(ProtectedObject::Forecast, Right::Write)));
    m_settings->setSectionAllowed(u"dictionary"_s, may(ProtectedObject::AlarmRules, Right::Write));
    m_settings->setSectionAllowed(u"wallboard"_s, may(ProtectedObject::Wallboard, Right::Execute));
    m_settings->setSectionAllowed(u"supervision"_s,
                                  may(ProtectedObject::SilentMonitor, Right::Execute));
    m_settings->setSectionAllowed(u"accounts"_s,
                                  !m_isServer && may(ProtectedObject::Users, Right::Read));
    // Whoever joins a server needs no right of the desk to leave it again.
    m_settings->setSectionAllowed(u"server"_s,
                                  m_isServer || may(ProtectedObject::SwitchSettings, Right::Write));
}

void AccessParts::showUser()
{
    const bool isSomebody =
        m_session.state() == State::SignedIn || m_session.state() == State::Locked;
    if (!isSomebody) {
        m_window->setUser({});
        return;
    }
    const access::Identity &who = m_session.who();
    //: in the header and the title: %1 a person's name, %2 the role
    m_window->setUser(
        tr("%1 · %2").arg(ui::visibleText(who.name), ui::AccessText::role(who.post.role)));
}

void AccessParts::markWindows()
{
    if (!m_marks) {
        return;
    }
    m_marks->setText(watermark());
}

QString AccessParts::watermark() const
{
    const State state = m_session.state();
    if (m_store == nullptr || (state != State::SignedIn && state != State::Locked)) {
        return {};
    }
    return ui::watermarkText(m_session.who(), m_door.host(), m_clock.now(),
                             m_store->floor().config().grid.zone());
}

void AccessParts::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(u"userMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Lock the desk")), &QAction::triggered, &m_session,
            &guard::DeskSession::lock);
    connect(menu->addAction(tr("Log out")), &QAction::triggered, &m_session,
            &guard::DeskSession::signOut);
    menu->popup(place);
}

int AccessParts::storedExportLimit() const
{
    const Result<QJsonValue> stored = m_choices.value(u"export.approvalRows"_s);
    return (stored ? *stored : QJsonValue()).toInt(ui::ExportApproval::kUsualLimit);
}

void AccessParts::noteTables(const ui::TableDesk &tables)
{
    connect(&tables, &ui::TableDesk::copied, this, [this](const QString &table, int rows) {
        m_exports->note({u"table.copy"_s, table, rows});
    });
    connect(&tables, &ui::TableDesk::exported, this,
            [this](const QString &table, int rows, const QString &fileName) {
                m_exports->note({u"table.export"_s, table, rows, fileName});
            });
}

Outcome AccessParts::allow(ProtectedObject object, Right right) const
{
    return guard::DeskAuthor(m_session, *m_store, m_clock, deskName()).allow(object, right, {});
}

access::AuditEntry AccessParts::entry(const QString &action) const
{
    if (m_session.state() == State::SignedIn) {
        return access::AuditEntry::by(m_session.who(), m_door.host(), m_clock.now(), action);
    }
    access::AuditEntry entry;
    entry.at = m_clock.now();
    entry.host = m_door.host();
    entry.action = action;
    return entry;
}

void AccessParts::note(const QString &action, const QString &object, const QString &detail)
{
    access::AuditEntry made = entry(action);
    made.object = object;
    made.detail = detail;
    const auto warnUnless = [](const Outcome &noted) {
        if (!noted) {
            qCWarning(lcAccess) << "not in the audit trail:" << noted.error().detail;
        }
    };
    if (m_feed == nullptr) {
        warnUnless(m_audit.append(made));
        return;
    }
    storage::whenDone(
        m_feed->threads().write([made](const std::shared_ptr<storage::Database> &database) {
            return storage::SqlAuditStore(database).append(made);
        }),
        *this, warnUnless);
}

} // namespace fw::app
