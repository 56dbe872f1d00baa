// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/snapshotter.h"

#include "app/console/forecastshots.h"
#include "app/console/monthshots.h"
#include "app/console/rostershots.h"
#include "ui/agents/agentsheet.h"
#include "ui/agents/agentspage.h"
#include "ui/alarms/acknowledgedialog.h"
#include "ui/alarms/alarmpage.h"
#include "ui/alarms/ruledialog.h"
#include "ui/alarms/shelvedialog.h"
#include "ui/attendance/attendancepage.h"
#include "ui/floor/floorpage.h"
#include "ui/floor/statetext.h"
#include "ui/forecast/forecastpage.h"
#include "ui/incidents/incidentspage.h"
#include "ui/queues/callsdialog.h"
#include "ui/queues/intervalseries.h"
#include "ui/queues/queuespage.h"
#include "ui/queues/queuetreeview.h"
#include "ui/rewind/rewindbar.h"
#include "ui/roster/rosterpage.h"
#include "ui/settings/feedtext.h"
#include "ui/settings/firststartdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/tables/columndialog.h"
#include "ui/tables/tabletools.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>
#include <utility>

namespace fw::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using live::FeedState;
using ui::PageId;

namespace {

constexpr std::chrono::milliseconds kSettle{120};
constexpr std::chrono::milliseconds kAnswer{1200};
constexpr std::chrono::seconds kPatience{20}; ///< until the floor is complete

bool isDecidedByAPerson(live::FeedProblem problem)
{
    using live::FeedProblem;
    static constexpr std::array kDecided = {
        FeedProblem::HostNotFound,       FeedProblem::NotAManagerPort,
        FeedProblem::TlsRequired,        FeedProblem::TlsNotOffered,
        FeedProblem::LoginRefused,       FeedProblem::CertificateUnknown,
        FeedProblem::CertificateChanged, FeedProblem::MissingReadClass,
        FeedProblem::MayNotFollow};
    return std::ranges::find(kDecided, problem) != kDecided.end();
}

/// An action's answer comes from the switch, and after another language every page is laid out.
bool isSlow(Shot shot)
{
    return shot == Shot::Floor || shot == Shot::RosterWhatIf || shot == Shot::Intraday ||
           shot == Shot::Forecast || shot == Shot::ForecastPublished || MonthShots::isOne(shot) ||
           (shot >= Shot::Rewind && shot <= Shot::ReportHeat) ||
           (shot >= Shot::Toast && shot <= Shot::Supervision);
}

} // namespace

Snapshotter::Snapshotter(const ConsoleOptions &options, ui::MainWindow &window,
                         live::FloorStore &store, ui::Theme &theme, ui::LanguageSwitcher &language,
                         ui::ConnectionTester &tester)
    : m_options(options)
    , m_window(window)
    , m_store(store)
    , m_theme(theme)
    , m_language(language)
    , m_tester(tester)
{
    m_languages = options.language.isEmpty() ? QStringList{u"zh_CN"_s, u"en"_s}
                                             : QStringList{options.language};
    m_themes = options.theme ? std::vector{*options.theme}
                             : std::vector{ui::ThemeKind::Light, ui::ThemeKind::Dark};
    m_second.setInterval(1s);
    m_settle.setSingleShot(true);
    connect(&m_second, &QTimer::timeout, this, &Snapshotter::checkFloor);
    connect(&m_settle, &QTimer::timeout, this, &Snapshotter::take);
}

Snapshotter::~Snapshotter() = default;

void Snapshotter::start()
{
    if (!QDir().mkpath(m_options.snapshotFolder)) {
        QTimer::singleShot(0, this, [this] {
            emit failed(tr("The folder %1 cannot be made.").arg(m_options.snapshotFolder));
        });
        return;
    }
    m_window.setMinimumSize(1, 1);
    m_window.resize(m_options.size);
    m_window.show();
    m_wall = std::make_unique<WallShots>(m_store, m_options.size);
    m_second.start();
}

bool Snapshotter::isComplete() const
{
    const auto &feeds = m_store.health();
    const auto &sources = m_store.floor().sources();
    return !feeds.empty() && m_store.isCaughtUp() && sources.size() >= feeds.size() &&
           std::ranges::all_of(
               feeds,
               [](const live::FeedHealth &health) { return health.state == FeedState::Live; }) &&
           std::ranges::all_of(sources, &live::SourceView::isUp);
}

const live::FeedHealth *Snapshotter::trouble() const
{
    const bool isTooLong = m_waited >= kPatience;
    const auto found =
        std::ranges::find_if(m_store.health(), [isTooLong](const live::FeedHealth &health) {
            return isTooLong ? health.problem != live::FeedProblem::None
                             : isDecidedByAPerson(health.problem);
        });
    return found == m_store.health().end() ? nullptr : &*found;
}

void Snapshotter::checkFloor()
{
    m_waited += 1s;
    if (isComplete()) {
        m_completeFor += 1s;
        if (m_completeFor >= m_options.after) {
            m_second.stop();
            prepare();
        }
    } else if (trouble() != nullptr || m_waited >= kPatience + m_completeFor) {
        giveUp();
    }
}

void Snapshotter::giveUp()
{
    m_second.stop();
    const live::FeedHealth *reason = trouble();
    if (reason == nullptr) {
        emit failed(tr("The switch could not be reached, so there is no floor to show."));
        return;
    }
    QStringList sentences{ui::FeedText::name(*reason) + u": "_s + ui::FeedText::problem(*reason)};
    sentences << ui::FeedText::certificate(*reason) << ui::FeedText::advice(reason->problem);
    sentences.removeAll(QString());
    emit failed(sentences.join(u' '));
}

void Snapshotter::prepare()
{
    const std::size_t combination = m_step / kShotsEach;
    if (combination >= static_cast<std::size_t>(m_languages.size()) * m_themes.size()) {
        emit finished();
        return;
    }
    m_language.setLanguage(m_languages.at(static_cast<qsizetype>(combination / m_themes.size())));
    if (m_themes[combination % m_themes.size()] != m_theme.kind()) {
        m_theme.setKind(m_themes[combination % m_themes.size()]);
    }
    if (const auto wall = wallShot()) {
        prepareWall(*wall);
        return;
    }
    m_window.showPage(pageOf(shot()));
    showSection();
    click(shot() == Shot::Floor ? u"agentSegment0"_s : u"agentSegment1"_s);
    click(shot() == Shot::Timeline ? u"agentsView1"_s : u"agentsView0"_s);
    if (shot() == Shot::Sheet || shot() == Shot::SheetWindow) {
        prepareSheet();
    }
    prepareQueues();
    showAlarms();
    if (shot() == Shot::FirstStart || shot() == Shot::FirstStartSwitch) {
        prepareDialog(shot() == Shot::FirstStartSwitch);
    } else if (shot() == Shot::Stale) {
        m_trueHealth = m_store.health();
        pretendStale();
    } else if (shot() == Shot::Palette) {
        showPalette(true);
    } else if (shot() == Shot::Columns) {
        showColumns();
    } else if (shot() == Shot::Rewind || shot() == Shot::RewindAround) {
        showPast(shot() == Shot::RewindAround);
    } else if (shot() >= Shot::AgentMenu && shot() <= Shot::Phone) {
        m_apart = stage().set(ActionStage::Scene(int(shot()) - int(Shot::AgentMenu)));
        if (m_apart && shot() != Shot::AgentMenu) {
            m_apart->show();
        }
    } else if (shot() >= Shot::SignIn && shot() <= Shot::ApprovalRefused) {
        prepareAccess();
    } else if (shot() >= Shot::Incidents && shot() <= Shot::Handover) {
        prepareOperations();
    } else if (shot() >= Shot::RosterWeek && shot() <= Shot::RosterImport) {
        if (auto *page = m_window.findChild<ui::RosterPage *>()) {
            m_apart.reset(
                RosterShots::show(*page, RosterShots::Scene(int(shot()) - int(Shot::RosterWeek))));
        }
    } else if (shot() == Shot::AdherenceNow || shot() == Shot::AttendanceMonth) {
        m_window.findChild<ui::AttendancePage *>()->showTab(int(shot()) - int(Shot::AdherenceNow));
    } else if (shot() >= Shot::Forecast && shot() <= Shot::ForecastStandard) {
        m_apart.reset(ForecastShots::show(*m_window.findChild<ui::ForecastPage *>(),
                                          int(shot()) - int(Shot::Forecast)));
    } else if (MonthShots::isOne(shot())) {
        MonthShots::show(m_window, shot());
    } else if (shot() == Shot::ReportChart || shot() == Shot::ReportHeat) {
        click(shot() == Shot::ReportChart ? u"reportChartKind1"_s : u"reportChartKind3"_s);
    }
    m_settle.start(isSlow(shot()) ? kAnswer : kSettle);
}

void Snapshotter::click(const QString &button)
{
    auto *face = m_window.findChild<QAbstractButton *>(button);
    Q_ASSERT(face != nullptr);
    face->click();
}

void Snapshotter::prepareWall(WallShots::Shot shot)
{
    const bool isLastTheme = m_step / kShotsEach % m_themes.size() + 1 == m_themes.size();
    if (!isLastTheme) {
        ++m_step;
        prepare();
        return;
    }
    if (shot == WallShots::Shot::Stale) {
        m_trueHealth = m_store.health();
        pretendStale();
    }
    m_wall->prepare(shot);
    m_settle.start();
}

void Snapshotter::prepareDialog(bool withSwitch)
{
    // Without a parent: a modal child would dim the window of the next shots.
    auto dialog = std::make_unique<ui::FirstStartDialog>(m_theme, m_tester, false);
    if (withSwitch) {
        dialog->chooseSwitch();
    }
    dialog->show();
    m_apart = std::move(dialog);
}

void Snapshotter::prepareOperations()
{
    if (m_scratch == nullptr) {
        return;
    }
    if (shot() == Shot::Incidents) { // each language has its own
        if (const Outcome filled = OperationsShots::fill(*m_scratch); !filled) {
            emit failed(filled.error().detail);
            return;
        }
    }
    if (auto *page = m_window.findChild<ui::IncidentsPage *>()) {
        OperationsShots::show(*page, *m_scratch,
                              OperationsShots::Scene(int(shot()) - int(Shot::Incidents)));
    }
}

void Snapshotter::prepareAccess()
{
    if (shot() == Shot::SignIn || !m_access) { // each language has its own names
        m_access = AccessShots::make(m_store, m_theme, m_window);
    }
    if (m_access) {
        m_apart = m_access->set(AccessShots::Scene(int(shot()) - int(Shot::SignIn)));
    }
}

void Snapshotter::showPast(bool withHappenings)
{
    auto *bar = m_window.findChild<ui::RewindBar *>();
    Q_ASSERT(bar != nullptr);
    bar->showMoment(m_store.now() - ui::RewindBar::kFirstLook);
    bar->findChild<QAbstractButton *>(u"rewindAround"_s)->setChecked(withHappenings);
}

void Snapshotter::prepareSheet()
{
    const auto &agents = m_store.floor().agents();
    const auto talking =
        std::ranges::find(agents, live::AgentState::Talking, &live::AgentView::state);
    if (agents.empty()) {
        return;
    }
    const live::AgentId agent = talking == agents.end() ? agents.front().id : talking->id;
    if (shot() == Shot::Sheet) {
        auto *page = m_window.findChild<ui::AgentsPage *>();
        Q_ASSERT(page != nullptr);
        page->showSheet(agent);
        return;
    }
    auto sheet = std::make_unique<ui::AgentSheet>(m_store, m_theme, ui::AgentSheet::Place::Window);
    sheet->resize(sheet->width(), m_options.size.height());
    sheet->showAgent(agent);
    sheet->show();
    m_apart = std::move(sheet);
}

void Snapshotter::prepareQueues()
{
    auto *page = m_window.findChild<ui::QueuesPage *>();
    Q_ASSERT(page != nullptr);
    ui::QueueTreeView &view = *page->view();
    view.collapseAll();
    for (int row = 0; shot() == Shot::Callers && row < view.model()->rowCount(); ++row) {
        view.expand(view.model()->index(row, 0));
    }
    click(shot() == Shot::Callers ? u"queueChartSegment1"_s : u"queueChartSegment0"_s);
    if (shot() != Shot::Calls || m_store.floor().queues().empty()) {
        return;
    }
    const live::QueueView &queue = m_store.floor().queues().front();
    const ui::IntervalSeries series = ui::seriesOf(m_store.floor(), {queue.id}, m_store.now());
    const auto busiest = std::ranges::max_element(
        series.intervals, {}, [](const ui::ChartInterval &each) { return each.counters.answered; });
    auto dialog = std::make_unique<ui::CallsDialog>(m_store, m_theme);
    dialog->ask({{queue.id}, busiest->start, busiest->end}, ui::StateText::queueName(queue));
    dialog->show();
    m_apart = std::move(dialog);
}

ActionStage Snapshotter::stage() const
{
    auto *centre = m_window.findChild<ui::ActionCentre *>();
    Q_ASSERT(centre != nullptr);
    return {m_store, m_theme, *centre};
}

void Snapshotter::showPalette(bool isOn)
{
    auto *palette = m_window.findChild<ui::CommandPalette *>();
    Q_ASSERT(palette != nullptr);
    if (isOn) {
        palette->open();
    } else {
        palette->close();
    }
}

void Snapshotter::showSection()
{
    auto *page = m_window.findChild<ui::SettingsPage *>();
    Q_ASSERT(page != nullptr);
    static constexpr std::array kSections{std::pair{Shot::Dictionary, "dictionary"_L1},
                                          std::pair{Shot::Keys, "keys"_L1},
                                          std::pair{Shot::Measure, "measure"_L1},
                                          std::pair{Shot::Switches, "switches"_L1},
                                          std::pair{Shot::AlarmSettings, "alarms"_L1},
                                          std::pair{Shot::SupervisionSettings, "supervision"_L1},
                                          std::pair{Shot::Expectation, "expectation"_L1},
                                          std::pair{Shot::WallSettings, "wallboard"_L1},
                                          std::pair{Shot::Accounts, "accounts"_L1},
                                          std::pair{Shot::ServerSettings, "server"_L1},
                                          std::pair{Shot::ImportSettings, "import"_L1},
                                          std::pair{Shot::ExportSettings, "exports"_L1},
                                          std::pair{Shot::RecordingSettings, "recordings"_L1}};
    const auto *const found =
        std::ranges::find(kSections, shot(), &std::pair<Shot, QLatin1StringView>::first);
    page->showSection(found == kSections.end() ? page->sections().constFirst()
                                               : QString(found->second));
}

void Snapshotter::showColumns()
{
    const auto *table = m_window.findChild<QAbstractItemView *>(u"queueTable"_s);
    Q_ASSERT(table != nullptr && ui::TableTools::of(*table) != nullptr);
    m_apart = std::make_unique<ui::ColumnDialog>(*ui::TableTools::of(*table), m_theme);
    m_apart->show();
}

void Snapshotter::showAlarms()
{
    auto *page = m_window.findChild<ui::AlarmPage *>();
    if (pageOf(shot()) != PageId::Alarms || page == nullptr) {
        return;
    }
    click(shot() == Shot::AlarmHistory ? u"alarmPageSegment1"_s : u"alarmPageSegment0"_s);
    if (shot() != Shot::AlarmHistory) {
        page->selectFirst();
    }
    ui::AlarmDesk::Ids ids;
    for (const auto &[id, alarm] : page->desk().centre().engine().alarms()) {
        ids.push_back(id);
    }
    ids.resize(std::min(ids.size(), std::size_t(2)));
    const QStringList sentences = page->desk().sentencesOf(ids);
    if (shot() == Shot::AlarmText) {
        m_apart = std::make_unique<ui::AcknowledgeDialog>(sentences);
    } else if (shot() == Shot::AlarmShelf) {
        m_apart = std::make_unique<ui::ShelveDialog>(sentences, 8h, false);
    } else if (shot() == Shot::AlarmRules) {
        m_apart = std::make_unique<ui::RuleDialog>(page->desk().centre(), m_store, m_theme);
    }
    if (m_apart) {
        m_apart->show();
    }
}

void Snapshotter::pretendStale()
{
    for (live::FeedHealth health : m_trueHealth) {
        health.state = FeedState::Waiting;
        health.problem = live::FeedProblem::ConnectionLost;
        health.retryAt = m_store.now() + 3s;
        m_store.takeHealth(health);
    }
    m_store.flush();
}

Shot Snapshotter::shot() const
{
    return static_cast<Shot>(std::min(m_step % kShotsEach, static_cast<std::size_t>(Shot::Count)));
}

std::optional<WallShots::Shot> Snapshotter::wallShot() const
{
    const std::size_t step = m_step % kShotsEach;
    const auto first = static_cast<std::size_t>(Shot::Count);
    return step < first ? std::nullopt : std::optional(static_cast<WallShots::Shot>(step - first));
}

QString Snapshotter::fileName() const
{
    const auto wall = wallShot();
    const QString theme = wall || m_theme.kind() == ui::ThemeKind::Dark ? u"dark"_s : u"light"_s;
    const QString name = "%1-%2-%3-%4x%5.png"_L1.arg(
        wall ? WallShots::name(*wall) : nameOf(shot()), m_language.language(), theme,
        QString::number(m_options.size.width()), QString::number(m_options.size.height()));
    return QDir(m_options.snapshotFolder).filePath(name);
}

void Snapshotter::layOut()
{
    // What the window does before it paints: other texts are laid out, and those that depend on
    // their room are made anew. Nothing else may come in between.
    for (int round = 0; round < 2; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (auto *page : m_window.findChildren<ui::FloorPage *>()) {
            QCoreApplication::sendPostedEvents(page, QEvent::MetaCall);
        }
    }
}

void Snapshotter::take()
{
    if (!m_trueHealth.empty()) {
        pretendStale(); // once more: the link may have said meanwhile that all is well
        layOut();
    }
    QWidget &window = m_apart ? *m_apart : m_window;
    QWidget &shown = wallShot() ? m_wall->face() : window;
    const QString name = fileName();
    if (!shown.grab().save(name)) {
        emit failed(tr("The file %1 cannot be written.").arg(name));
        return;
    }
    m_apart.reset();
    if (m_access) {
        m_access->clear();
    }
    showPalette(false);
    if (auto *page = m_window.findChild<ui::AgentsPage *>()) {
        page->hideSheet();
    }
    stage().clear();
    if (m_store.isPast()) {
        click(u"rewindLive"_s);
    }
    for (const live::FeedHealth &health : std::exchange(m_trueHealth, {})) {
        m_store.takeHealth(health);
    }
    ++m_step;
    prepare();
}

} // namespace fw::app
